// @vitest-environment jsdom
// Every operation, every way, against Prism, which checks each request against the description.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBin, commandOf, flags, outputOf } from './support/cli.ts';
import { hook } from './support/hook.tsx';
import {
  fieldsOf,
  flat,
  fullInput,
  fullInputs,
  minimalInput,
  type Input,
} from './support/inputs.ts';
import { startPrism, type Prism } from './support/prism.ts';
import { record } from './support/recorder.ts';
import { cliOperations, operations, resolve, type Operation } from './support/spec.ts';
import { bodyProblems, responseProblems } from './support/validate.ts';
import { commandFile, commandFlags, method, tree, type Way } from './support/ways.ts';

const apiKey = 'key-for-prism';

let prism: Prism;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism?.stop());

/** What Prism found wrong. It says so in a header, whatever the status. */
function violations(headers: Headers): unknown[] {
  return JSON.parse(headers.get('sl-violations') ?? '[]') as unknown[];
}

async function succeed(way: Way, operation: Operation, input: Input): Promise<void> {
  const { fetch, exchanges } = record();
  let data: unknown;
  let failure: unknown;
  try {
    data = await way.call(operation, input, {
      apiKey,
      baseUrl: prism.url,
      fetch,
      // Prism reads queries as OpenAPI's styles write them. Of names with brackets it knows nothing, and ignores them
      // ("blind to brackets" below); how those arrive is Express's part to say.
      querystyle: 'openapi',
    });
  } catch (error) {
    failure = error;
  }
  const said = exchanges.map(({ answer }) => violations(answer));
  expect({ said, failure }).toEqual({ said: [[]], failure: undefined });
  expect(responseProblems(operation, data)).toEqual([]);
}

// A command line has no spelling for null but in a file.
const alternatives: Readonly<Record<string, (operation: Operation) => Input[]>> = {
  [method.name]: (operation) => fullInputs(operation).map(flat),
  [commandFile.name]: (operation) => fullInputs(operation).map(flat),
};

describe.each([method, tree, commandFlags, commandFile, hook])('$name', (way) => {
  test.each(way.operations)('$id', async (operation) => {
    await succeed(way, operation, flat(minimalInput(operation)));
    const full = alternatives[way.name]?.(operation) ?? [flat(fullInput(operation))];
    for (const input of full) await succeed(way, operation, input);
  });
});

// The program itself takes long to start, so one command speaks for its group: the one with the most fields.
const perGroup = [...Map.groupBy(cliOperations, ({ cli }) => cli?.group).values()].map((group) =>
  group.reduce((most, one) => (size(one) > size(most) ? one : most)),
);

function size(operation: Operation): number {
  return Object.keys(flat(fullInput(operation))).length;
}

test.each(perGroup)('honeyhive $cli.group $cli.command, as a process', async (operation) => {
  const args = [...commandOf(operation), ...flags(operation, flat(fullInput(operation)))];
  const env = { HH_API_KEY: apiKey, HH_API_URL: prism.url };
  expect(responseProblems(operation, outputOf(await runBin(args, env)))).toEqual([]);
});

// That nothing is found above means something only where Prism would find it.
describe('Prism refuses', () => {
  const uuid = '11111111-1111-4111-8111-111111111111';
  const event = { event_type: 'model', inputs: {} };
  const wrong: readonly [
    what: string,
    code: string,
    method: string,
    path: string,
    body?: unknown,
  ][] = [
    ['a wrong type', 'type', 'POST', '/v1/events', { ...event, duration: 'long' }],
    [
      'a value that is not in the enum',
      'enum',
      'POST',
      '/v1/events',
      { event_type: 'x', inputs: {} },
    ],
    ['a missing field', 'required', 'POST', '/v1/events', { event_type: 'model' }],
    ['an unknown field', 'additionalProperties', 'POST', '/v1/events', { ...event, colour: 'red' }],
    [
      'a wrong type further in',
      'type',
      'POST',
      '/v1/events/batch',
      { events: [{ ...event, inputs: 1 }] },
    ],
    ['a wrong path', 'format', 'DELETE', '/v1/runs/17'],
    ['a wrong type in the query', 'type', 'GET', '/v1/runs?limit=many'],
    ['a number out of its range', 'maximum', 'GET', '/v1/runs?limit=101'],
    ['a value of the query that is not in the enum', 'enum', 'GET', '/v1/runs?status=lost'],
    ['a boolean that is none', 'type', 'GET', '/v1/queues?enabled=perhaps'],
    ['a missing body', 'required', 'PUT', `/v1/runs/${uuid}`],
  ];
  test.each(wrong)('%s', async (_, code, verb, path, body) => {
    expect(await refusals(await send(verb, path, body))).toContain(code);
  });

  test.each(operations)('$id without a key, and with a body that is a list', async (operation) => {
    const { path, query, body } = fullInput(operation);
    const search = new URLSearchParams(query as Record<string, string>).toString();
    const template = operation.path.replace(/{(\w+)}/g, (_, name: string) => String(path[name]));
    const verb = operation.method.toUpperCase();
    const anonymous = await send(verb, `${template}?${search}`, operation.body && body, {});
    expect(anonymous.status).toBe(401);
    if (!operation.body) return;
    const listed = await send(verb, `${template}?${search}`, [body]);
    expect(await refusals(listed)).toContain('type');
  });

  test('nothing in names with brackets: it is blind to brackets', async () => {
    const response = await send('GET', '/v1/runs?status[]=lost&limit[]=many&run_ids[0][x]=1');
    expect(response.status).toBe(200);
    expect(violations(response.headers)).toEqual([]);
  });

  /** Where a status is declared for bad requests, Prism says what is bad in a header, otherwise in a 422. */
  async function refusals(response: Response): Promise<unknown[]> {
    const codes = (list: readonly unknown[]): unknown[] =>
      list.map((item) => (item as { code: unknown }).code);
    const body = await response.text();
    if (response.status === 400) return codes(violations(response.headers));
    expect(response.status).toBe(422);
    return codes((JSON.parse(body) as { validation: unknown[] }).validation);
  }

  function send(
    verb: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = { authorization: `Bearer ${apiKey}` },
  ): Promise<Response> {
    return fetch(`${prism.url}${path}`, {
      method: verb,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }
});

// The samples that all this rests on.
test.each(operations)('the inputs made for $id have what they should', (operation) => {
  const required = [
    ...operation.parameters.filter((parameter) => parameter.required).map(({ name }) => name),
    ...((operation.body && resolve(operation.body).required) ?? []),
  ];
  expect(Object.keys(flat(minimalInput(operation))).toSorted()).toEqual(required.toSorted());
  const all = [...fieldsOf(operation).keys()].toSorted();
  for (const input of [minimalInput(operation), ...fullInputs(operation)]) {
    expect(bodyProblems(operation, input.body)).toEqual([]);
  }
  for (const input of fullInputs(operation)) {
    expect(Object.keys(flat(input)).toSorted()).toEqual(all);
  }
});
