// The type of each construct, written by hand: construct in, TypeScript out.
import { expect, test } from 'vitest';
import { format } from 'prettier';
import { planTypes } from '../src/plan/types.ts';
import { Code } from '../src/encode/typescript.ts';
import { model, ok } from './support/description.ts';

interface Row {
  readonly what: string;
  /** The components; the last one is looked at, unless `name` says which. */
  readonly schemas: Record<string, unknown>;
  readonly name?: string;
  readonly type: string;
  readonly version?: '3.0' | '3.1';
}

const string = { type: 'string' };
const number = { type: 'number' };

const rows: Row[] = [
  {
    what: 'null by type list',
    schemas: { A: { type: ['string', 'null'] } },
    type: 'string | null',
  },
  {
    what: 'null by 3.0',
    schemas: { A: { type: 'string', nullable: true } },
    version: '3.0',
    type: 'string | null',
  },
  {
    what: 'null beside a 3.0 composition',
    schemas: { B: string, A: { nullable: true, allOf: [{ $ref: '#/components/schemas/B' }] } },
    version: '3.0',
    name: 'A',
    type: 'B | null',
  },
  {
    what: 'null by anyOf',
    schemas: { B: string, A: { anyOf: [{ $ref: '#/components/schemas/B' }, { type: 'null' }] } },
    name: 'A',
    type: 'B | null',
  },
  {
    what: 'null said twice',
    schemas: { A: { oneOf: [{ type: ['string', 'null'] }, { type: 'null' }] } },
    type: 'string | null',
  },
  {
    what: 'enum with null',
    schemas: { A: { type: ['string', 'null'], enum: ['a', null] } },
    type: '"a" | null',
  },
  {
    what: 'nullable 3.0 enum without null',
    schemas: { A: { type: 'string', nullable: true, enum: ['a'] } },
    version: '3.0',
    type: '"a" | null',
  },
  {
    what: 'enum of mixed types',
    schemas: { A: { enum: ['a', '', 1, true, null] } },
    type: '"a" | "" | 1 | true | null',
  },
  { what: 'both booleans', schemas: { A: { enum: [true, false] } }, type: 'boolean' },
  {
    what: 'enum value of another type',
    schemas: { A: { type: 'string', enum: ['a', 1] } },
    type: '"a"',
  },
  { what: 'const', schemas: { A: { const: 'x' } }, type: '"x"' },
  { what: 'const null', schemas: { A: { const: null } }, type: 'null' },
  { what: 'const object', schemas: { A: { const: { a: [1, 'b'] } } }, type: '{ a: [1, "b"] }' },
  { what: 'bare object', schemas: { A: { type: 'object' } }, type: '{ [key: string]: unknown }' },
  { what: 'anything', schemas: { A: {} }, type: 'unknown' },
  { what: 'true', schemas: { A: true }, type: 'unknown' },
  { what: 'false', schemas: { A: false }, type: 'never' },
  {
    what: 'closed empty object',
    schemas: { A: { type: 'object', additionalProperties: false } },
    type: '{ [key: string]: never }',
  },
  {
    what: 'properties',
    schemas: { A: { type: 'object', required: ['a'], properties: { a: string, 'b-c': number } } },
    type: '{ a: string; "b-c"?: number }',
  },
  {
    what: 'open object',
    schemas: { A: { type: 'object', properties: { a: string }, additionalProperties: true } },
    type: '{ a?: string; [key: string]: unknown }',
  },
  {
    what: 'properties beside a typed map',
    schemas: {
      A: {
        type: 'object',
        required: ['a'],
        properties: { a: string, b: { type: 'boolean' } },
        additionalProperties: number,
      },
    },
    type: '{ a: string; b?: boolean; [key: string]: number | string | boolean | undefined }',
  },
  {
    what: 'map',
    schemas: { A: { type: 'object', additionalProperties: string } },
    type: '{ [key: string]: string }',
  },
  {
    what: 'patternProperties',
    schemas: {
      A: {
        type: 'object',
        patternProperties: { '^x-': string, '^n-': number },
        additionalProperties: false,
      },
    },
    type: '{ [key: string]: string | number }',
  },
  {
    what: 'array',
    schemas: { A: { type: 'array', items: { type: ['string', 'number'] } } },
    type: '(string | number)[]',
  },
  { what: 'array of anything', schemas: { A: { type: 'array' } }, type: 'unknown[]' },
  {
    what: 'tuple',
    schemas: { A: { type: 'array', prefixItems: [string, number], items: false, minItems: 2 } },
    type: '[string, number]',
  },
  {
    what: 'tuple with rest',
    schemas: { A: { type: 'array', prefixItems: [string], items: number, minItems: 1 } },
    type: '[string, ...number[]]',
  },
  {
    what: 'tuple with fewer required',
    schemas: { A: { type: 'array', prefixItems: [string, number], minItems: 1 } },
    type: '[string, number?, ...unknown[]]',
  },
  {
    what: 'allOf with required on the parent',
    schemas: {
      B: { type: 'object', properties: { a: string } },
      A: { allOf: [{ $ref: '#/components/schemas/B' }], required: ['a'] },
    },
    name: 'A',
    type: 'B & { a: string }',
  },
  {
    what: 'allOf with a member that only requires',
    schemas: {
      B: { type: 'object', properties: { a: string } },
      A: { allOf: [{ $ref: '#/components/schemas/B' }, { required: ['a'] }] },
    },
    name: 'A',
    type: 'B & { a: string }',
  },
  {
    what: 'allOf of one reference',
    schemas: { B: string, A: { allOf: [{ $ref: '#/components/schemas/B' }] } },
    name: 'A',
    type: 'B',
  },
  {
    what: 'allOf of literals',
    schemas: {
      A: {
        allOf: [
          { type: 'object', properties: { a: string } },
          { type: 'object', properties: { b: string } },
        ],
      },
    },
    type: '{ a?: string; b?: string }',
  },
  {
    what: 'oneOf beside properties',
    schemas: {
      A: {
        type: 'object',
        required: ['id'],
        properties: { id: string },
        oneOf: [
          { type: 'object', properties: { a: string }, required: ['a'] },
          { type: 'object', properties: { b: string }, required: ['b'] },
        ],
      },
    },
    type: '{ id: string } & ({ a: string } | { b: string })',
  },
  {
    what: 'anyOf of required lists',
    schemas: {
      A: {
        type: 'object',
        properties: { a: string, b: number },
        anyOf: [{ required: ['a'] }, { required: ['b'] }],
      },
    },
    type: '{ a?: string; b?: number } & ({ a: string } | { b: number })',
  },
  {
    what: 'discriminator with a mapping',
    schemas: {
      Cat: { type: 'object', required: ['kind'], properties: { kind: string } },
      Dog: { type: 'object', required: ['kind'], properties: { kind: { const: 'dog' } } },
      A: {
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
        discriminator: {
          propertyName: 'kind',
          mapping: { feline: '#/components/schemas/Cat', dog: 'Dog' },
        },
      },
    },
    name: 'A',
    type: '(Cat & { kind: "feline" }) | Dog',
  },
  {
    what: 'discriminator of a base reached through allOf',
    schemas: {
      Pet: {
        type: 'object',
        required: ['kind'],
        properties: { kind: string },
        discriminator: { propertyName: 'kind' },
      },
      Cat: {
        allOf: [
          { $ref: '#/components/schemas/Pet' },
          { type: 'object', properties: { lives: number } },
        ],
      },
    },
    name: 'Cat',
    type: 'Pet & { lives?: number; kind: "Cat" }',
  },
  {
    what: 'reference with siblings',
    schemas: {
      B: { type: 'object', properties: { a: string } },
      A: { $ref: '#/components/schemas/B', required: ['a'] },
    },
    name: 'A',
    type: 'B & { a: string }',
  },
  {
    what: 'siblings mean nothing in 3.0',
    schemas: { B: string, A: { $ref: '#/components/schemas/B', enum: ['x'] } },
    version: '3.0',
    name: 'A',
    type: 'B',
  },
  {
    what: 'recursion',
    schemas: {
      A: {
        type: 'object',
        properties: {
          next: { $ref: '#/components/schemas/A' },
          all: { type: 'array', items: { $ref: '#/components/schemas/A' } },
        },
      },
    },
    type: '{ next?: A; all?: A[] }',
  },
  {
    what: 'reference into a property',
    schemas: {
      B: { type: 'object', properties: { id: string } },
      A: { $ref: '#/components/schemas/B/properties/id' },
    },
    name: 'A',
    type: 'string',
  },
  {
    what: 'odd keys',
    schemas: {
      A: {
        type: 'object',
        properties: { $gte: string, 'files[0]': string, 'a"b': string, '': string },
      },
    },
    type: '{ $gte?: string; "files[0]"?: string; "a\\"b"?: string; ""?: string }',
  },
  {
    what: 'a default is sure to be received',
    schemas: { A: { type: 'object', properties: { a: { type: 'string', default: 'x' } } } },
    type: '{ a: string }',
  },
  {
    what: 'a default need not be sent',
    schemas: {
      A: { type: 'object', required: ['a'], properties: { a: { type: 'string', default: 'x' } } },
    },
    name: 'AInput',
    type: '{ a?: string }',
  },
  {
    what: 'readOnly is received',
    schemas: {
      A: {
        type: 'object',
        required: ['a', 'b'],
        properties: { a: { ...string, readOnly: true }, b: { ...string, writeOnly: true } },
      },
    },
    type: '{ a: string }',
  },
  {
    what: 'writeOnly is sent',
    schemas: {
      A: {
        type: 'object',
        required: ['a', 'b'],
        properties: { a: { ...string, readOnly: true }, b: { ...string, writeOnly: true } },
      },
    },
    name: 'AInput',
    type: '{ b: string }',
  },
  {
    what: 'a side reaches as far as the references to it',
    schemas: {
      B: { type: 'object', properties: { a: { ...string, default: 'x' } } },
      A: { type: 'array', items: { $ref: '#/components/schemas/B' } },
    },
    name: 'AInput',
    type: 'BInput[]',
  },
];

test.each(rows)('$what', async ({ schemas, name, type, version = '3.1' }) => {
  const declarations = declarationsOf(schemas, version);
  const wanted = name ?? Object.keys(schemas).at(-1) ?? '';
  expect(await pretty(declarations.get(wanted) ?? 'missing')).toBe(await pretty(type));
});

test('a schema whose sides are alike has one type', () => {
  expect([...declarationsOf({ A: { type: 'object', properties: { a: string } } }).keys()]).toEqual([
    'A',
  ]);
});

test('an alias of nothing but itself is refused at its place', () => {
  const { diagnostics } = model({
    schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } },
    paths: { '/a': { get: { responses: ok({ $ref: '#/components/schemas/A' }) } } },
  });
  expect(
    diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, location }) => [rule, location?.file]),
  ).toEqual([
    ['circular-schema', '/memory/openapi.yaml#/components/schemas/A'],
    ['circular-schema', '/memory/openapi.yaml#/components/schemas/B'],
  ]);
});

function declarationsOf(
  schemas: Record<string, unknown>,
  version: '3.0' | '3.1' = '3.1',
): Map<string, string> {
  const built = model({ schemas }, { version });
  expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [file] = planTypes(built.model);
  if (file === undefined) throw new Error('no file');
  const { declarations } = file.view as { declarations: { name: string; type: Code }[] };
  return new Map(declarations.map(({ name, type }) => [name, type.text]));
}

async function pretty(type: string): Promise<string> {
  const bare = type.replaceAll(/\/\*\*.*?\*\/\n/gs, '');
  return format(`type T = ${bare}`, {
    parser: 'typescript',
    singleQuote: true,
    objectWrap: 'collapse',
  });
}
