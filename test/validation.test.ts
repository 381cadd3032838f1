// Nothing is sent that the description does not allow; what is received is taken as it comes.
import { HoneyHive, InputError, type ClientOptions, type Fetch } from '@honeyhive/client';
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
