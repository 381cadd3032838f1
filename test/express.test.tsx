// @vitest-environment jsdom
// What a real server with the extended query parser understands, and what its answers become.
import * as errors from '@honeyhive/client';
import { HoneyHive } from '@honeyhive/client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commandOf, flags, runCli } from './support/cli.ts';
import { startService, type Service } from './support/express.ts';
import { hook } from './support/hook.tsx';
import { flat, fullInput, minimalInput, type Input, type PlacedInput } from './support/inputs.ts';
import {
  resolve,
  sharedOperations,
  type Operation,
  type Parameter,
  type Schema,
} from './support/spec.ts';
import { commandFlags, method, type Way } from './support/ways.ts';

const apiKey = 'key-for-express';
const ways = [method, commandFlags, hook];

let service: Service;
beforeAll(async () => {
  service = await startService();
});
beforeEach(() => {
  service.requests.length = 0;
});
afterAll(() => service?.stop());

/** Calls, and expects that the server understood what the caller said. */
async function understood(way: Way, operation: Operation, input: PlacedInput): Promise<void> {
  service.requests.length = 0;
  await way.call(operation, flat(input), { apiKey, baseUrl: service.url });
  expect(service.requests).toEqual([
    {
      operation: operation.id,
      method: operation.method.toUpperCase(),
      params: asText(input.path),
      query: asText(input.query),
      body: operation.body ? input.body : undefined,
      headers: expect.objectContaining({ authorization: `Bearer ${apiKey}` }) as unknown,
    },
  ]);
}

/** Outside JSON there is text only. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (!value || typeof value !== 'object') return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
}

const inPath = (operation: Operation): readonly Parameter[] =>
  operation.parameters.filter((parameter) => parameter.in === 'path');
const withPath = sharedOperations.filter((operation) => inPath(operation).length > 0);

describe('paths', () => {
  // Those whose schema allows any text.
  const free = withPath.filter((operation) =>
    inPath(operation).every(({ schema }) => !schema.format),
  );
  // prettier-ignore
  const texts = [
    'a/b', 'ü', '%2F', 'a b', '?', '#', '😀', 'a?b=c#d', '100%', '%', 'a+b', 'a;b,c:d@e&f=g',
    '..%2f..', '/', '//', '\\', '...', '.a', "'", '"', '{id}', ':id', '[]', '~', '|', '\u0000',
  ];

  test.each(ways)('of every operation, by $name', async (way) => {
    expect(free.length).toBeGreaterThan(10);
    for (const operation of free) {
      const path = Object.fromEntries(
        inPath(operation).map(({ name }, index) => [name, `${texts[index]}`]),
      );
      await understood(way, operation, { ...minimalInput(operation), path });
    }
  });

  const [longest] = free.toSorted((a, b) => inPath(b).length - inPath(a).length);
  describe.each(ways)('by $name', (way) => {
    test.each(texts)('%j', async (text) => {
      const names = inPath(longest!).map(({ name }) => name);
      expect(names).toHaveLength(2);
      const path = Object.fromEntries(names.map((name) => [name, text]));
      await understood(way, longest!, { ...minimalInput(longest!), path });
    });
  });

  // Each would lead to another operation's address.
  const elsewhere = ['', '.', '..', '%2e', '%2E%2e', '.%2e', '%252e%252e'];
  describe.each(withPath)('$id sends nothing', (operation) => {
    test.each(elsewhere)('for %j', async (text) => {
      for (const { name } of inPath(operation)) {
        const input = { ...flat(minimalInput(operation)), [name]: text };
        const options = { apiKey, baseUrl: service.url };
        const refusal = { name: 'InputError', field: name };
        await expect(method.call(operation, input, options)).rejects.toMatchObject(refusal);
        await expect(hook.call(operation, input, options)).rejects.toMatchObject(refusal);
        const { code, stdout, stderr } = await runCli(
          [...commandOf(operation), ...flags(operation, input)],
          options,
        );
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toContain('Nothing was sent.');
      }
      expect(service.requests).toEqual([]);
    });
  });
});

describe('queries', () => {
  const inQuery = (operation: Operation): readonly Parameter[] =>
    operation.parameters.filter((parameter) => parameter.in === 'query');
  const withQuery = sharedOperations.filter((operation) => inQuery(operation).length > 0);
  const difficult = 'a&b=c+d%[e] ü😀;#?/%26';

  /** Values of every kind that a schema allows. */
  function valuesFor(schema: Schema): unknown[] {
    const { type, enum: choices, items, properties, oneOf } = resolve(schema);
    if (oneOf) return oneOf.flatMap(valuesFor);
    if (choices) return [...choices];
    switch (type) {
      case 'string':
        return [difficult, '', ' ', '0', 'null', 'a,b', '2026-01-01T00:00:00+01:00'];
      case 'integer':
        return [1, 100];
      case 'boolean':
        return [true, false];
      case 'array':
        return lists(items ?? {});
      case 'object':
        return objects(Object.keys(properties ?? {}));
      default:
        throw new Error(`No values for ${JSON.stringify(schema)}.`);
    }
  }

  function lists(items: Schema): unknown[][] {
    const [value] = valuesFor(items);
    const list = Array.from({ length: 20 }, (_, index) =>
      typeof value === 'string' ? `${value} ${index}` : { ...(value as object), index },
    );
    return [list.slice(0, 1), list.slice(0, 2), list.slice(0, 11), list];
  }

  function objects(names: readonly string[]): object[] {
    if (names.length > 0) {
      const all = Object.fromEntries(names.map((name) => [name, `${name} ${difficult}`]));
      return [all, ...names.map((name) => ({ [name]: all[name] }))];
    }
    return [
      { field: difficult, operator: 'is', value: 0.5, exact: false },
      { field: { $in: ['a', difficult], $not: { $gte: -1 } } },
      { $or: [{ field: 'a' }, { field: 'b', value: true }] },
      { 'a.b c&d=ü': 'x', '0': 'y' },
    ];
  }

  describe.each(ways)('by $name', (way) => {
    test.each(withQuery)('$id', async (operation) => {
      const input = { ...minimalInput(operation), query: {} };
      const all: Record<string, unknown> = {};
      for (const { name, schema } of inQuery(operation)) {
        const values = valuesFor(schema);
        for (const value of values) {
          await understood(way, operation, { ...input, query: { [name]: value } });
        }
        all[name] = values.at(-1);
      }
      await understood(way, operation, { ...input, query: all });
    });
  });

  // Express's parser makes an object of more than twenty: nothing is lost, but it is a list no more.
  test('a list of 25 texts arrives with every item, in order', async () => {
    const list = Array.from({ length: 25 }, (_, index) => `${difficult} ${index}`);
    await new HoneyHive({ apiKey, baseUrl: service.url }).experiments.listRuns({ run_ids: list });
    const arrived = service.requests.map(({ query }) => (query as { run_ids: object }).run_ids);
    expect(arrived.map((items) => Object.values(items))).toEqual([list]);
  });

  test('a list of 25 objects is refused: the parser would mix up its items', async () => {
    const filters = Array.from({ length: 25 }, (_, index) => ({ field: 'a', index }));
    const { experiments } = new HoneyHive({ apiKey, baseUrl: service.url });
    const run_id = '11111111-1111-4111-8111-111111111111';
    await expect(experiments.getRunMetrics({ run_id, filters })).rejects.toMatchObject({
      name: 'InputError',
      field: 'filters',
    });
    expect(service.requests).toEqual([]);
  });

  test.each([
    ['null', null],
    ['an empty list', []],
    ['an empty object', {}],
    ['not a number', Number.NaN],
    ['a list with null', [null]],
  ])('%s has no spelling, and is refused', async (_, value) => {
    const operation = withQuery.find(({ id }) => id === 'getExperimentRunMetrics');
    const input: Input = { ...flat(minimalInput(operation!)), filters: value };
    await expect(
      method.call(operation!, input, { apiKey, baseUrl: service.url }),
    ).rejects.toMatchObject({
      name: 'InputError',
      field: expect.stringMatching(/^filters/) as unknown,
    });
    expect(service.requests).toEqual([]);
  });
});

test.each(ways)('bodies arrive as they are, by $name', async (way) => {
  for (const operation of sharedOperations.filter(({ body }) => body)) {
    await understood(way, operation, { ...fullInput(operation), query: {} });
  }
});

describe('answers', () => {
  const json = JSON.stringify({ message: 'because' });
  const answers = [
    [400, errors.BadRequestError, 6],
    [401, errors.AuthenticationError, 4],
    [403, errors.PermissionDeniedError, 4],
    [404, errors.NotFoundError, 5],
    [409, errors.ConflictError, 6],
    [418, errors.ApiError, 6],
    [422, errors.UnprocessableEntityError, 6],
    [429, errors.RateLimitError, 7],
    [500, errors.InternalServerError, 8],
    [503, errors.InternalServerError, 8],
  ] as const;
  const list = sharedOperations.find(({ id }) => id === 'getDatasets')!;

  test.each(answers)('%i', async (status, Class, exitCode) => {
    const options = { apiKey, baseUrl: service.answering(status, json, 'application/json') };
    for (const way of [method, hook]) {
      const error: unknown = await way.call(list, {}, options).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Class);
      expect((error as Error).constructor).toBe(Class);
      expect(error).toMatchObject({ status, body: { message: 'because' }, method: 'GET' });
      expect((error as Error).message).toContain('because');
    }
    const { code, stdout, stderr } = await runCli(commandOf(list), options);
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' });
    expect(stderr).toContain('because');
    expect(stderr).not.toContain(apiKey);
  });

  test.each([
    ['500 without content', 500, '', 'text/plain', errors.InternalServerError, undefined],
    ['502 with a page', 502, '<h1>Bad', 'text/html', errors.InternalServerError, '<h1>Bad'],
    ['200 with a page', 200, '<h1>Hello', 'text/html', errors.ResponseError, '<h1>Hello'],
    ['200 with broken JSON', 200, '{"a":', 'application/json', errors.ResponseError, '{"a":'],
    ['200 without content', 200, '', 'application/json', errors.ResponseError, ''],
  ] as const)('%s', async (_, status, content, type, Class, body) => {
    const options = { apiKey, baseUrl: service.answering(status, content, type) };
    for (const way of [method, hook]) {
      const error: unknown = await way.call(list, {}, options).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Class);
      expect(error).toMatchObject({ status, body });
    }
    const { code, stdout } = await runCli(commandOf(list), options);
    expect({ code, stdout }).toEqual({ code: 8, stdout: '' });
  });
});
