// Nothing is sent that the description does not allow; what is received is taken as it comes.
import {
  HoneyHive,
  InputError,
  ResponseError,
  type ClientOptions,
  type Fetch,
} from '@honeyhive/client';
import * as operations from '@honeyhive/client/operations';
import * as unchecked from '@honeyhive/client/unchecked';
import { describe, expect, it, vi, type Mock } from 'vitest';

function clients(answer: unknown = {}): { fetch: Mock<Fetch>; options: ClientOptions } {
  const fetch = vi.fn<Fetch>(async () => Response.json(answer));
  return {
    fetch,
    options: { apiKey: 'canary-0123456789', baseUrl: 'https://a.test', env: {}, fetch },
  };
}

const good = { event_type: 'model', inputs: {} } as const;

describe.each<[way: string, call: (options: ClientOptions, input: object) => Promise<unknown>]>([
  ['a method', (options, input) => new HoneyHive(options).events.createBatch(input as never)],
  [
    'a function',
    (options, input) =>
      operations.createEventBatch(operations.createClient(options), input as never),
  ],
])('%s refuses', (_, call) => {
  it.each<[what: string, input: object, issues: object[]]>([
    [
      'what is missing',
      { events: [good, { event_type: 'tool' }] },
      [{ field: 'events[1].inputs', problem: 'required key "inputs" is missing' }],
    ],
    [
      'what is not known',
      { events: [{ ...good, project: 'x' }], is_single_session: true },
      [
        { field: 'events[0].project', problem: 'unknown key "project"' },
        { field: 'is_single_session', problem: 'unknown key "is_single_session"' },
      ],
    ],
    [
      'another type, another value',
      { events: [{ event_type: 'modle', inputs: 'secret' }] },
      [
        {
          field: 'events[0].event_type',
          problem: 'expected ("model" | "tool" | "chain" | "session")',
        },
        { field: 'events[0].inputs', problem: 'expected object, got string' },
      ],
    ],
  ])('%s', async (_what, input, issues) => {
    const { fetch, options } = clients();
    const error: unknown = await call(options, input).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).issues).toEqual(issues);
    expect((error as InputError).message).not.toContain('secret');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('nothing that the description allows, and nothing at all where that is asked for', async () => {
    const { fetch, options } = clients();
    await call(options, { events: [good] });
    await call({ ...options, validation: 'off' }, { events: [{ inputs: 1 }] });
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

it('the functions of /unchecked leave that to the server', async () => {
  const { fetch, options } = clients();
  await unchecked.createEvent(unchecked.createClient(options), { inputs: 1 } as never);
  expect(fetch).toHaveBeenCalledOnce();
});

it('a response may have more, or less, than the description says', async () => {
  const { options } = clients({ events: [{ new: 1 }], more: [] });
  expect(await new HoneyHive(options).events.search({})).toEqual({
    events: [{ new: 1 }],
    more: [],
  });
});

it('a client with other options is the same in all others', async () => {
  const { fetch, options } = clients();
  const other = new HoneyHive(options).withOptions({
    validation: 'off',
    baseUrl: 'https://b.test',
  });
  expect(other).toBeInstanceOf(HoneyHive);
  await other.events.create({ inputs: 1 } as never);
  expect(fetch.mock.calls[0]?.[0]).toBe('https://b.test/v1/events');
});

describe("what is received, with validation 'both'", async () => {
  const { outputs } = await import('@honeyhive/client/outputs');
  const times = { created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z' };
  const right = { datasets: [{ id: 'd', name: 'n', datapoints: [], ...times }] };

  describe.each<[way: string, list: (options: ClientOptions) => Promise<unknown>]>([
    ['a method', async (options) => new HoneyHive(options).datasets.list()],
    [
      'a function',
      async (options) =>
        operations.getDatasets(operations.createClient({ ...options, outputs }), {}),
    ],
    [
      'an unchecked function',
      async (options) => unchecked.getDatasets(unchecked.createClient({ ...options, outputs }), {}),
    ],
  ])('%s', (_, list) => {
    it('is refused where the description does not allow it, and told without its values', async () => {
      const wrong = { datasets: [{ name: 1, secret: 'canary' }] };
      const { options } = clients(wrong);
      const error: unknown = await list({ ...options, validation: 'both' }).catch(
        (e: unknown) => e,
      );
      expect(error).toBeInstanceOf(ResponseError);
      expect((error as ResponseError).message).toMatch(
        /^GET \/v1\/datasets: 200 with what the description does not allow:\n.*datasets\[0\]\.name: expected string, got number/s,
      );
      expect((error as ResponseError).message).not.toContain('canary');
      expect((error as ResponseError).body).toEqual(wrong);
      expect((error as ResponseError).status).toBe(200);
    });

    it('passes where it does, and wherever nothing was asked', async () => {
      const { options } = clients(right);
      expect(await list({ ...options, validation: 'both' })).toMatchObject(right);
      const { options: odd } = clients({ new: 1 });
      expect(await list(odd)).toEqual({ new: 1 });
    });
  });

  it('needs the schemas, and says so before anything is sent', async () => {
    const { fetch, options } = clients(right);
    const client = operations.createClient({ ...options, validation: 'both' });
    await expect(operations.getDatasets(client)).rejects.toThrow(
      "validation: 'both' needs the option outputs, from /outputs",
    );
    expect(fetch).not.toHaveBeenCalled();
  });

  it('checks what is sent, too', async () => {
    const { fetch, options } = clients(right);
    const hh = new HoneyHive({ ...options, validation: 'both' });
    await expect(hh.datasets.list({ nme: 'x' } as never)).rejects.toThrow(InputError);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('leaves a response that is asked for as it came', async () => {
    const { options } = clients({ datasets: 1 });
    const hh = new HoneyHive({ ...options, validation: 'both' });
    const response = await hh.datasets.list().asResponse();
    expect(await response.json()).toEqual({ datasets: 1 });
  });
});
