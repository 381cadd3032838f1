// The flat input: what lies side by side, and what moves where by rule.
import { expect, test } from 'vitest';
import { printType } from '../src/print/print.ts';
import { inputFor, shapeOf } from '../src/plan/model.ts';
import { jsonBody, model, ok } from './support/description.ts';

const string = { type: 'string' };
const object = (
  properties: Record<string, unknown>,
  required: string[] = [],
  more: object = {},
): object => ({ type: 'object', properties, required, ...more });
const query = (name: string, required = false): object => ({
  name,
  in: 'query',
  required,
  schema: string,
});

interface Row {
  readonly what: string;
  readonly operation: Record<string, unknown>;
  readonly path?: string;
  /** Name and location of each field; `!` marks the required ones. */
  readonly fields: string[];
  /** Whether the input may be left out. */
  readonly optional: boolean;
  readonly reported?: string;
}

const rows: Row[] = [
  { what: 'nothing', operation: {}, fields: [], optional: true },
  {
    what: 'path, query, header, cookie and body side by side, in this order',
    path: '/a/{id}',
    operation: {
      parameters: [
        { name: 'c', in: 'cookie', schema: string },
        { name: 'X-H', in: 'header', schema: string },
        query('q'),
        { name: 'id', in: 'path', required: true, schema: string },
      ],
      requestBody: jsonBody(object({ b: string }, ['b'])),
    },
    fields: ['id! path', 'q query', 'X-H header', 'c cookie', 'b! body'],
    optional: false,
  },
  {
    what: 'headers that belong to the protocol are no fields',
    operation: {
      parameters: [
        { name: 'Authorization', in: 'header', schema: string },
        { name: 'content-type', in: 'header', schema: string },
      ],
    },
    fields: [],
    optional: true,
  },
  {
    what: 'a body that is a list',
    operation: { requestBody: jsonBody({ type: 'array', items: string }) },
    fields: ['body! body'],
    optional: false,
    reported: 'it is not surely an object',
  },
  {
    what: 'a body that may be null',
    operation: { requestBody: jsonBody({ type: ['object', 'null'], properties: { a: string } }) },
    fields: ['body! body'],
    optional: false,
    reported: 'it is not surely an object',
  },
  {
    what: 'a map',
    operation: { requestBody: jsonBody({ type: 'object', additionalProperties: string }) },
    fields: ['body! body'],
    optional: false,
    reported: 'its keys are not all known by name',
  },
  {
    what: 'a bare object',
    operation: { requestBody: jsonBody({ type: 'object' }, false) },
    fields: ['body body'],
    optional: true,
    reported: 'it names no properties',
  },
  {
    what: 'an open object',
    operation: { requestBody: jsonBody(object({ a: string }, [], { additionalProperties: true })) },
    fields: ['a body'],
    optional: true,
  },
  {
    what: 'text',
    operation: { requestBody: { required: true, content: { 'text/plain': { schema: string } } } },
    fields: ['body! body'],
    optional: false,
    reported: 'text/plain has no named fields',
  },
  {
    what: 'JSON before other media types',
    operation: {
      requestBody: {
        required: true,
        content: {
          'application/xml': { schema: string },
          'application/json': { schema: object({ a: string }) },
        },
      },
    },
    fields: ['a body'],
    optional: true,
  },
  {
    what: 'a form',
    operation: {
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: object({ file: { type: 'string', format: 'binary' } }, ['file']),
          },
        },
      },
    },
    fields: ['file! body'],
    optional: false,
  },
  {
    what: 'a field of the body that is a parameter too',
    operation: { parameters: [query('a')], requestBody: jsonBody(object({ a: string })) },
    fields: ['a query', 'body! body'],
    optional: false,
    reported: '"a" is a parameter too',
  },
  {
    what: 'a parameter called body beside a whole body',
    operation: { parameters: [query('body')], requestBody: jsonBody({ type: 'array' }) },
    fields: ['body_query query', 'body! body'],
    optional: false,
    reported: 'the name is taken',
  },
  {
    what: 'one name in two locations',
    path: '/a/{id}',
    operation: {
      parameters: [{ name: 'id', in: 'path', required: true, schema: string }, query('id')],
    },
    fields: ['id! path', 'id_query query'],
    optional: false,
    reported: 'the name is taken',
  },
  {
    what: 'a suffix that is taken',
    path: '/a/{id}',
    operation: {
      parameters: [
        query('id'),
        query('id_query'),
        { name: 'id', in: 'path', required: true, schema: string },
      ],
    },
    fields: ['id! path', 'id_query_query query', 'id_query query'],
    optional: false,
    reported: 'the name is taken',
  },
  {
    what: 'allOf',
    operation: {
      requestBody: jsonBody({
        allOf: [object({ a: string }, ['a']), object({ b: string }), { required: ['b'] }],
      }),
    },
    fields: ['a! body', 'b! body'],
    optional: false,
  },
  {
    what: 'a union of objects',
    operation: {
      requestBody: jsonBody({
        oneOf: [
          object({ kind: { const: 'a' }, x: string }, ['kind', 'x']),
          object({ kind: { const: 'b' } }, ['kind']),
        ],
      }),
    },
    fields: ['kind! body', 'x body'],
    optional: false,
  },
  {
    what: 'a union that requires one of two',
    operation: {
      requestBody: jsonBody({
        ...object({ a: string, b: string }),
        anyOf: [{ required: ['a'] }, { required: ['b'] }],
      }),
    },
    fields: ['a body', 'b body'],
    optional: false,
  },
  {
    what: 'a body that may be left out as a whole only',
    operation: { requestBody: jsonBody(object({ a: string, b: string }, ['a']), false) },
    fields: ['a body', 'b body'],
    optional: true,
  },
  {
    what: 'a default need not be given',
    operation: { requestBody: jsonBody(object({ a: { type: 'string', default: 'x' } }, ['a'])) },
    fields: ['a body'],
    optional: true,
  },
  {
    what: 'readOnly is no input',
    operation: {
      requestBody: jsonBody(
        object({ a: { type: 'string', readOnly: true }, b: string }, ['a', 'b']),
      ),
    },
    fields: ['b! body'],
    optional: false,
  },
  {
    what: 'a path parameter that nobody declared',
    path: '/a/{id}',
    operation: {},
    fields: ['id! path'],
    optional: false,
    reported: 'is not declared',
  },
];

test.each(rows)('$what', ({ operation, path = '/a', fields, optional, reported }) => {
  const { model: built, diagnostics } = model({
    paths: { [path]: { post: { operationId: 'a', ...operation, responses: ok() } } },
  });
  const [first] = built.api.operations;
  if (first === undefined) throw new Error('no operation');
  expect(
    shapeOf(first, built).fields.map(
      (field) => `${field.name}${field.required ? '!' : ''} ${field.in}`,
    ),
  ).toEqual(fields);
  expect(inputFor(first, built).optional).toBe(optional);
  const messages = diagnostics.map(({ message }) => message).join('\n');
  expect(messages).toMatch(reported === undefined ? /^$/ : new RegExp(reported));
});

test('all or nothing is a union', () => {
  const { model: built } = model({
    paths: {
      '/a': {
        post: {
          operationId: 'a',
          requestBody: jsonBody(object({ a: string, b: string }, ['a']), false),
          responses: ok(),
        },
      },
    },
  });
  const [input] = built.inputs.values();
  expect(input && printType(input.type).replaceAll(/\s+/g, ' ')).toBe(
    '{ a: string; b?: string; } | { a?: never; b?: never; }',
  );
});
