// The fields that the client fills with ids are declared, and held against the description.
import { expect, test } from 'vitest';
import { jsonBody, model, ok } from './support/description.ts';

const schema = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    count: { type: 'integer' },
    shared: { type: 'boolean' },
    items: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
  },
};
const schemas = { Item: { type: 'object', properties: { id: { type: 'string' } } } };

function problems(ids: unknown, unless?: unknown): string[] {
  const paths = {
    '/a': {
      post: {
        operationId: 'a',
        'x-client-ids': ids,
        ...(unless === undefined ? {} : { 'x-client-ids-unless': unless }),
        requestBody: jsonBody(schema),
        responses: ok(),
      },
    },
  };
  return model({ paths, schemas })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

test('fields that hold strings', () => {
  expect(problems(['id', 'items[].id'])).toEqual([]);
});

test.each(['none', 'count', 'items', 'items[].none', 'items.id', 'id[]', ''])('not %j', (field) => {
  expect(problems([field])).toEqual([
    `client-id: The input of a has no field ${JSON.stringify(field)} that holds a string.`,
  ]);
});

test.each([['id'], true, [[1]]].map((value) => [value]))('not a list of texts: %j', (value) => {
  const isText = Array.isArray(value) && typeof value[0] === 'string';
  expect(problems(isText ? value[0] : value)[0]).toContain('extension-value');
});

test('unless a field says otherwise', () => {
  expect(problems(['id'], 'shared')).toEqual([]);
  expect(problems(['id'], 'count')).toEqual([
    'client-id: The input of a has no field "count" that holds true or false.',
  ]);
  expect(problems(['id'], true)).toEqual([
    'extension-value: x-client-ids-unless is the name of a field.',
  ]);
});
