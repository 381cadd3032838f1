// How lists go on is declared, held against the description, and becomes data and types.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { wireData } from '../src/plan/wire.ts';
import { build, link, repository } from './support/compile.ts';
import { jsonBody, model, ok, openapi } from './support/description.ts';

const integer = { type: 'integer' };
const text = { type: 'string' };
const time = { type: 'string', format: 'date-time' };
const object = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required,
});

const input = object({
  page: { type: 'integer' },
  skip: { type: 'number' },
  after: { type: ['string', 'null'] },
  limit: { type: 'integer', maximum: 500 },
  sort: text,
  window: object({ from: time, to: time, zone: text }, ['to']),
  span: object({ to: time, zone: text }, ['to', 'zone']),
  day: object({ to: { type: 'string', format: 'date' } }),
});
const output = object({
  data: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
  meta: object({
    hasMore: { type: 'boolean' },
    total: integer,
    next: { type: ['string', 'null'] },
  }),
});
const schemas = { Item: object({ id: text, owner: object({ id: integer, tags: {} }) }) };

function read(pagination: unknown): ReturnType<typeof model> {
  const post = {
    operationId: 'list',
    'x-pagination': pagination,
    requestBody: jsonBody(input),
    responses: ok(output),
  };
  return model({ paths: { '/list': { post } }, schemas });
}

/** What is wrong, with its place in the extension. */
function problems(pagination: unknown): string[] {
  return read(pagination)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule, message, location }) => {
      const place = location?.file.split('x-pagination')[1] ?? 'nowhere';
      return `${rule} ${place}: ${message}`;
    });
}

const least = { items: 'data', page: 'page' };

test.each([
  ['page numbers', least],
  ['an offset', { items: 'data', offset: 'skip' }],
  ['a cursor', { items: 'data', cursor: { field: 'after', next: 'meta.next' } }],
  [
    'everything',
    {
      ...least,
      size: 'limit',
      maxSize: 500,
      more: 'meta.hasMore',
      total: 'meta.total',
      key: 'owner.id',
      pin: { field: 'window', from: 'from', to: 'to' },
    },
  ],
  ['the end of a window', { ...least, pin: { field: 'window', to: 'to' } }],
])('%s: as declared, as data', (_, pagination) => {
  expect(problems(pagination)).toEqual([]);
  const { model: read_ } = read(Object.fromEntries(Object.entries(pagination).toReversed()));
  const [operation] = read_.api.operations;
  const wire = operation && (wireData(operation, read_) as { pagination?: unknown });
  expect(JSON.stringify(wire?.pagination)).toBe(JSON.stringify(pagination));
});

test('none is declared', () => {
  const { model: without } = read(undefined);
  const [operation] = without.api.operations;
  expect(operation && wireData(operation, without)).not.toHaveProperty('pagination');
});

test.each([
  [0, 0],
  [1, undefined],
  ['0', undefined],
])('pages begin where the description says: %j', (fallback, first) => {
  const get = {
    operationId: 'list',
    'x-pagination': { items: '', page: 'page' },
    parameters: [{ name: 'page', in: 'query', schema: { type: 'integer', default: fallback } }],
    responses: ok({ type: 'array', items: integer }),
  };
  const { model: paged } = model({ paths: { '/list': { get } } });
  const [operation] = paged.api.operations;
  expect(operation && wireData(operation, paged)).toHaveProperty(
    'pagination',
    first === undefined ? { items: '', page: 'page' } : { items: '', page: 'page', first },
  );
});

const known = 'items, page, offset, cursor, size, maxSize, more, total, key, pin';
test.each<[object, string]>([
  [{ ...least, page: 'none' }, '/page: The input of list has no field "none" that holds a number.'],
  [{ ...least, page: 'sort' }, '/page: The input of list has no field "sort" that holds a number.'],
  [
    { ...least, page: 'window.from' },
    '/page: The input of list has no field "window.from" that holds a number.',
  ],
  [
    { items: 'data', offset: 'constructor' },
    '/offset: The input of list has no field "constructor" that holds a number.',
  ],
  [
    { items: 'data', cursor: { field: 'window', next: 'meta.next' } },
    '/cursor/field: The input of list has no field "window" that holds a string or a number.',
  ],
  [
    { items: 'data', cursor: { field: 'after', next: 'next' } },
    '/cursor/next: The output of list has no "next" that holds a string or a number.',
  ],
  [{ ...least, size: '' }, '/size: The input of list has no field "" that holds a number.'],
  [
    { ...least, size: 'limit', maxSize: 501 },
    '/maxSize: maxSize is more than the maximum of "limit", 500.',
  ],
  [{ ...least, items: 'none' }, '/items: The output of list has no "none" that holds a list.'],
  [{ ...least, items: '' }, '/items: The output of list has no "" that holds a list.'],
  [{ ...least, items: 'meta' }, '/items: The output of list has no "meta" that holds a list.'],
  [
    { ...least, items: 'data.id' },
    '/items: The output of list has no "data.id" that holds a list.',
  ],
  [
    { ...least, items: '__proto__' },
    '/items: The output of list has no "__proto__" that holds a list.',
  ],
  [
    { ...least, more: 'meta.total' },
    '/more: The output of list has no "meta.total" that holds true or false.',
  ],
  [{ ...least, total: 'total' }, '/total: The output of list has no "total" that holds a number.'],
  [{ ...least, key: 'no' }, '/key: An item of list has no "no" that holds a string or a number.'],
  [
    { ...least, key: 'owner' },
    '/key: An item of list has no "owner" that holds a string or a number.',
  ],
  [
    { ...least, pin: { field: 'sort', to: 'to' } },
    '/pin/field: The input of list has no field "sort" that holds an object.',
  ],
  [
    { ...least, pin: { field: 'window', to: 'zone', from: 'none' } },
    '/pin/from: The input of list has no field "window.none" that holds a date-time.',
  ],
  [
    { ...least, pin: { field: 'day', to: 'to' } },
    '/pin/to: The input of list has no field "day.to" that holds a date-time.',
  ],
  [
    { ...least, pin: { field: 'span', to: 'to' } },
    '/pin: The pin leaves out "zone", which is required.',
  ],
])('%j is not there', (pagination, problem) => {
  expect(problems(pagination)[0]).toBe(`pagination ${problem}`);
});

test.each<[unknown, string]>([
  ['page', ': x-pagination is an object.'],
  [[least], ': x-pagination is an object.'],
  [null, ': x-pagination is an object.'],
  [{ page: 'page' }, ': x-pagination has no items.'],
  [{ items: 'data' }, ': x-pagination has one of page, offset and cursor.'],
  [{ ...least, offset: 'skip' }, ': x-pagination has one of page, offset and cursor.'],
  [{ ...least, items: 5 }, '/items: items is a text.'],
  [{ ...least, more: null }, '/more: more is a text.'],
  [{ ...least, sort: 'sort' }, `/sort: x-pagination knows no "sort", but ${known}.`],
  [
    JSON.parse('{"items":"data","page":"page","__proto__":"x"}'),
    `/__proto__: x-pagination knows no "__proto__", but ${known}.`,
  ],
  [{ items: 'data', cursor: 'after' }, '/cursor: cursor is an object.'],
  [{ items: 'data', cursor: { field: 'after' } }, '/cursor: cursor has no next.'],
  [
    { items: 'data', cursor: { field: 'after', next: 'meta.next', 'a/b': 1 } },
    '/cursor/a~1b: cursor knows no "a/b", but field, next.',
  ],
  [{ ...least, pin: { field: 'window', from: 'from' } }, '/pin: pin has no to.'],
  [{ ...least, size: 'limit', maxSize: 0 }, '/maxSize: maxSize is a whole number, at least 1.'],
  [{ ...least, size: 'limit', maxSize: 1.5 }, '/maxSize: maxSize is a whole number, at least 1.'],
  [{ ...least, size: 'limit', maxSize: '9' }, '/maxSize: maxSize is a whole number, at least 1.'],
  [{ ...least, maxSize: 9 }, '/maxSize: maxSize needs size.'],
])('%j is refused', (pagination, problem) => {
  expect(problems(pagination)).toEqual([`pagination ${problem}`]);
});

test('an output that is no JSON, or only sometimes has the list', () => {
  const responses = {
    text: { 200: { description: 'ok', content: { 'text/csv': {} } } },
    none: { 204: { description: 'ok' } },
    sometimes: ok({ anyOf: [output, object({ other: text })] }),
    map: ok({ type: 'object', additionalProperties: { type: 'array', items: text } }),
  };
  const paths = Object.fromEntries(
    Object.entries(responses).map(([operationId, one]) => [
      `/${operationId}`,
      {
        get: {
          operationId,
          'x-pagination': least,
          parameters: [{ name: 'page', in: 'query', schema: integer }],
          responses: one,
        },
      },
    ]),
  );
  const { diagnostics } = model({ paths, schemas });
  expect(
    diagnostics.filter(({ rule }) => rule === 'pagination').map(({ message }) => message),
  ).toEqual(
    ['map', 'none', 'sometimes', 'text'].map(
      (id) => `The output of ${id} has no "data" that holds a list.`,
    ),
  );
});

test('schemas that are made of themselves are reported as such', () => {
  const made = (of: string, name: string): object => ({
    allOf: [{ $ref: `#/components/schemas/${of}` }, object({ [name]: text })],
  });
  const get = {
    operationId: 'list',
    'x-pagination': least,
    parameters: [{ name: 'page', in: 'query', schema: integer }],
    responses: ok({ $ref: '#/components/schemas/A' }),
  };
  const { diagnostics } = model({
    paths: { '/list': { get } },
    schemas: { A: made('B', 'a'), B: made('A', 'b') },
  });
  expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['circular-schema']));
});

test('the type of an item, wherever it is', async () => {
  const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
  const items = { type: 'array', items: ref('Item') };
  const nullable = { anyOf: [items, { type: 'null' }] };
  const named: Record<string, object> = {
    Item: object({ id: text }, ['id']),
    List: items,
    Maybe: nullable,
    Node: object({ next: ref('Node'), list: nullable }),
  };
  const odd = `it's "odd"`;
  const outputs: Record<string, [path: string, schema: object]> = {
    required: ['list', object({ list: items }, ['list'])],
    optional: ['list', object({ list: items })],
    nested: ['a.b.list', object({ a: object({ b: object({ list: nullable }) }) })],
    whole: ['', ref('List')],
    wholeMaybe: ['', ref('Maybe')],
    either: [
      'list',
      { oneOf: [object({ kind: text, list: items }, ['list']), object({ list: items })] },
    ],
    both: ['list', { allOf: [object({ list: nullable }), object({ more: { type: 'boolean' } })] }],
    circular: ['next.next.list', ref('Node')],
    oddName: [odd, object({ [odd]: items })],
    prototype: [
      '__proto__',
      JSON.parse(JSON.stringify(object({ x: items })).replace('"x"', '"__proto__"')),
    ],
  };
  const paths = Object.fromEntries(
    Object.entries(outputs).map(([operationId, [list, schema]]) => [
      `/${operationId}`,
      {
        get: {
          operationId,
          tags: ['all'],
          'x-pagination': { items: list, page: 'page', key: 'id' },
          parameters: [{ name: 'page', in: 'query', schema: integer }],
          responses: { ...ok(schema), ...(list === 'list' && { 204: { description: 'none' } }) },
        },
      },
    ]),
  );
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const spec = path.join(folder, 'api.json');
  const out = path.join(folder, 'out');
  writeFileSync(spec, JSON.stringify(openapi({ schemas: named, paths })));
  const cli = path.join(repository, 'generator/src/cli.ts');
  const run = spawnSync(process.execPath, [cli, '--spec', spec, '--out', out, '--name', 'acme'], {
    encoding: 'utf8',
  });
  expect(run.stderr).not.toMatch(/ error /);
  expect(run.status).toBe(0);
  link(out);
  const uses = Object.keys(outputs).map(
    (id) => `
      for await (const item of unchecked.${id}(client)) same<typeof item, Item>(true);
      for await (const item of checked.${id}(client)) same<typeof item, Item>(true);`,
  );
  writeFileSync(
    path.join(out, 'packages/client/src/uses.ts'),
    `import * as checked from './operations.ts';
    import * as unchecked from './unchecked.ts';
    import type { Item } from './types.ts';
    type Same<A, B> =
      (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
    function same<A, B>(is: Same<A, B>): void { void is; }
    export async function use(client: checked.Client): Promise<void> {${uses.join('')}}`,
  );
  expect(await build(out)).toEqual([]);
}, 120_000);
