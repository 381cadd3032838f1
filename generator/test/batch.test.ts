// Lists that can be sent in parts are declared, held against the description, and become data of the command.
import { expect, test } from 'vitest';
import { planCli } from '../src/plan/cli.ts';
import { jsonBody, model, ok } from './support/description.ts';

const text = { type: 'string' };
const schemas = {
  Item: { type: 'object', properties: { id: text, parts: { type: 'array', items: { id: text } } } },
  Items: { type: 'array', maxItems: 50, items: { $ref: '#/components/schemas/Item' } },
};
const input = {
  type: 'object',
  properties: {
    items: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
    few: { $ref: '#/components/schemas/Items' },
    shared: { type: 'boolean' },
    request_id: text,
    name: text,
    state: text,
    from: text,
    either: { type: ['array', 'string'], items: text },
  },
};

function read(batch: unknown, more: object = {}): ReturnType<typeof model> {
  const post = {
    operationId: 'add',
    'x-batch': batch,
    requestBody: jsonBody(input),
    responses: ok(),
    ...more,
  };
  return model({ paths: { '/add': { post } }, schemas });
}

/** What is wrong, with its place in the extension. */
function problems(batch: unknown): string[] {
  return read(batch)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule, message, location }) => {
      const place = location?.file.split('x-batch')[1] ?? 'nowhere';
      return `${rule} ${place}: ${message}`;
    });
}

interface Data {
  readonly batch?: object;
  readonly flags: readonly { readonly field: string; readonly name: string }[];
}

function commandOf(batch: unknown, more?: object): Data {
  const { model: built, diagnostics } = read(batch, more);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [group] = planCli(built).filter(({ path }) => path.includes('/groups/'));
  const [command] = (group?.view as { commands: { data: Data }[] } | undefined)?.commands ?? [];
  if (command === undefined) throw new Error('There is no command.');
  return command.data;
}

test.each<[unknown, object, object | undefined]>([
  [undefined, {}, undefined],
  [{ items: 'items' }, {}, { items: 'items' }],
  [{ maxSize: 7, items: 'items' }, {}, { items: 'items', maxSize: 7 }],
  [{ items: 'few' }, {}, { items: 'few', maxSize: 50 }],
  [{ items: 'few', maxSize: 20 }, {}, { items: 'few', maxSize: 20 }],
  [{ items: 'items' }, { 'x-client-ids': ['items[].id'] }, { items: 'items', ids: ['id'] }],
  [
    { items: 'items' },
    { 'x-client-ids': ['items[].id'], 'x-client-ids-unless': 'shared' },
    { items: 'items', ids: ['id'], idsUnless: 'shared' },
  ],
  // What has ids elsewhere, too, is not the same a second time.
  [{ items: 'items' }, { 'x-client-ids': ['items[].id', 'request_id'] }, { items: 'items' }],
  [{ items: 'few' }, { 'x-client-ids': ['items[].id'] }, { items: 'few', maxSize: 50 }],
])('%j with %j', (batch, more, expected) => {
  expect(JSON.stringify(commandOf(batch, more).batch)).toBe(JSON.stringify(expected));
});

test('names of its flags give way, and only there', () => {
  const names = (batch: unknown): (readonly [string, string])[] =>
    commandOf(batch)
      .flags.filter(({ field }) => field === 'state' || field === 'from')
      .map(({ field, name }) => [field, name] as const);
  expect(names({ items: 'items' })).toEqual([
    ['state', 'state-body'],
    ['from', 'from-body'],
  ]);
  expect(names(undefined)).toEqual([
    ['state', 'state'],
    ['from', 'from'],
  ]);
});

const none = (field: string): string =>
  `batch /items: The input of add has no field ${JSON.stringify(field)} that holds a list.`;
test.each([
  [{ items: 'none' }, none('none')],
  [{ items: 'name' }, none('name')],
  [{ items: 'either' }, none('either')],
  [{ items: 'items[]' }, none('items[]')],
  [{ items: 'constructor' }, none('constructor')],
  [{ items: '' }, none('')],
  [
    { items: 'few', maxSize: 51 },
    'batch /maxSize: maxSize is more than the maxItems of "few", 50.',
  ],
  [{ items: 'items', maxSize: 0 }, 'batch /maxSize: maxSize is a whole number, at least 1.'],
  [{ items: 1 }, 'batch /items: items is a text.'],
  [{ maxSize: 1 }, 'batch : x-batch has no items.'],
  [{ items: 'items', size: 1 }, 'batch /size: x-batch knows no "size", but items, maxSize.'],
  ['items', 'batch : x-batch is an object.'],
  [null, 'batch : x-batch is an object.'],
])('%j is wrong at its place', (batch, problem) => {
  expect(problems(batch)).toEqual([problem]);
});
