import { number, object, ref, string, type Construct } from '../row.ts';

const created = { ...string, readOnly: true };
const secret = { ...string, writeOnly: true };

export const constructs: readonly Construct[] = [
  {
    construct: 'property with `default`',
    rows: [
      {
        what: 'optional',
        schemas: { A: object({ a: { ...string, default: 'x' } }) },
        types: {
          A: {
            is: '{ a: string }',
            valid: ['{ a: "" }'],
            invalid: ['{ a: 1 }'],
            typesOnly: ['{}'],
          },
          AInput: {
            is: '{ a?: string }',
            valid: ['{}', '{ a: "" }'],
            invalid: ['{ a: 1 }', '{ a: null }'],
          },
        },
      },
      {
        what: 'that the schema itself does not allow is none',
        schemas: {
          B: { type: 'integer' },
          A: object({ a: { ...string, default: null }, b: { allOf: [ref('B')], default: '' } }),
        },
        diagnostics: [
          'warning default-not-used #/components/schemas/A/properties/a/default',
          'warning default-not-used #/components/schemas/A/properties/b/default',
        ],
        types: { A: { is: '{ a?: string; b?: B }', valid: ['{}'], invalid: ['{ a: null }'] } },
      },
      {
        what: 'required as well',
        schemas: { A: object({ 'a!': { ...string, default: 'x' }, 'b!': number }) },
        judgedAs: { A: object({ a: string, 'b!': number }) },
        types: {
          A: { is: '{ a: string; b: number }', valid: ['{ a: "", b: 1 }'], invalid: ['{ a: "" }'] },
          AInput: {
            is: '{ a?: string; b: number }',
            valid: ['{ b: 1 }', '{ a: "", b: 1 }'],
            invalid: ['{ a: "" }', '{}'],
          },
        },
      },
      {
        what: 'null, false, 0 and the empty string are defaults',
        schemas: {
          A: object({
            a: { type: ['string', 'null'], default: null },
            b: { type: 'boolean', default: false },
            c: { ...number, default: 0 },
            d: { ...string, default: '' },
          }),
        },
        types: {
          A: {
            is: '{ a: string | null; b: boolean; c: number; d: string }',
            valid: ['{ a: null, b: false, c: 0, d: "" }'],
            typesOnly: ['{}'],
          },
          AInput: {
            is: '{ a?: string | null; b?: boolean; c?: number; d?: string }',
            valid: ['{}', '{ a: null }'],
            invalid: ['{ b: null }'],
          },
        },
      },
      {
        what: 'through a reference',
        schemas: { B: { ...string, default: 'x' }, A: object({ b: ref('B') }) },
        types: {
          B: { is: 'string', valid: ['""'], invalid: ['1'] },
          A: { is: '{ b: B }', valid: ['{ b: "" }'], invalid: ['{ b: 1 }'], typesOnly: ['{}'] },
          AInput: { is: '{ b?: B }', valid: ['{}', '{ b: "" }'], invalid: ['{ b: 1 }'] },
        },
      },
      {
        what: 'through allOf',
        schemas: {
          B: string,
          A: object({
            b: { allOf: [ref('B')], default: 'x' },
            c: { allOf: [{ ...number, default: 1 }] },
          }),
        },
        types: {
          A: { is: '{ b: B; c: number }', valid: ['{ b: "", c: 1 }'], typesOnly: ['{}'] },
          AInput: { is: '{ b?: B; c?: number }', valid: ['{}'], invalid: ['{ c: "" }'] },
        },
      },
      {
        what: 'beside a reference',
        schemas: { B: string, A: object({ b: { ...ref('B'), default: 'x' } }) },
        types: {
          A: { is: '{ b: B }', valid: ['{ b: "" }'], typesOnly: ['{}'] },
          AInput: { is: '{ b?: B }', valid: ['{}'], invalid: ['{ b: 1 }'] },
        },
      },
      {
        what: 'required by a parent through allOf',
        schemas: {
          B: object({ a: { ...string, default: 'x' }, b: string }),
          A: { allOf: [ref('B')], required: ['a', 'b'] },
        },
        judgedAs: {
          B: object({ a: string, b: string }),
          A: { allOf: [ref('B')], required: ['b'] },
        },
        types: {
          A: {
            is: 'B & { a: string; b: string }',
            valid: ['{ a: "", b: "" }'],
            invalid: ['{ a: "" }'],
          },
          AInput: { is: 'BInput & { b: string }', valid: ['{ b: "" }'], invalid: ['{ a: "" }'] },
        },
      },
      {
        what: 'in an array, a map, a tuple and a union: as far as it reaches, and no further',
        schemas: {
          B: object({ a: { ...string, default: 'x' } }),
          List: { type: 'array', items: ref('B') },
          Map: { type: 'object', additionalProperties: ref('B') },
          Tuple: { type: 'array', prefixItems: [ref('B')], minItems: 1, items: false },
          Union: { oneOf: [ref('List'), string] },
          Holder: object({ 'list!': ref('List') }),
          Apart: object({ b: string }),
        },
        types: {
          List: {
            is: 'B[]',
            valid: ['[]', '[{ a: "" }]'],
            invalid: ['[{ a: 1 }]'],
            typesOnly: ['[{}]'],
          },
          ListInput: { is: 'BInput[]', valid: ['[{}]'], invalid: ['[1]'] },
          Map: {
            is: '{ [key: string]: B }',
            valid: ['{ x: { a: "" } }'],
            typesOnly: ['{ x: {} }'],
          },
          MapInput: {
            is: '{ [key: string]: BInput }',
            valid: ['{ x: {} }'],
            invalid: ['{ x: 1 }'],
          },
          Tuple: { is: '[B]', valid: ['[{ a: "" }]'], invalid: ['[]'] },
          TupleInput: { is: '[BInput]', valid: ['[{}]'], invalid: ['[]'] },
          Union: { is: 'List | string', valid: ['""', '[{ a: "" }]'], typesOnly: ['[{}]'] },
          UnionInput: { is: 'ListInput | string', valid: ['[{}]'], invalid: ['1'] },
          Holder: { is: '{ list: List }', valid: ['{ list: [] }'], invalid: ['{}'] },
          HolderInput: { is: '{ list: ListInput }', valid: ['{ list: [{}] }'], invalid: ['{}'] },
          Apart: { is: '{ b?: string }', valid: ['{}'], invalid: ['{ b: 1 }'] },
        },
      },
      {
        what: 'of an item, of a branch and of a whole schema: nothing that a property could lack',
        schemas: {
          Whole: object({ a: string }, { default: { a: 'x' } }),
          A: object({
            list: { type: 'array', items: { ...string, default: 'x' } },
            one: { anyOf: [{ ...string, default: 'x' }, { type: 'null' }] },
          }),
        },
        types: {
          Whole: { is: '{ a?: string }', valid: ['{}'], invalid: ['{ a: 1 }'] },
          A: {
            is: '{ list?: string[]; one?: string | null }',
            valid: ['{}', '{ list: [] }'],
            invalid: ['{ list: [null] }'],
          },
        },
      },
      {
        what: 'in the recursion of a schema',
        schemas: {
          A: object({ a: { ...string, default: 'x' }, more: { type: 'array', items: ref('A') } }),
        },
        types: {
          A: {
            is: '{ a: string; more?: A[] }',
            valid: ['{ a: "", more: [{ a: "" }] }'],
            typesOnly: ['{ a: "", more: [{}] }'],
          },
          AInput: {
            is: '{ a?: string; more?: AInput[] }',
            valid: ['{ more: [{}] }'],
            invalid: ['{ more: [1] }'],
          },
        },
      },
    ],
  },
  {
    construct: '`readOnly` / `writeOnly` (also when required, nested, through `$ref` and allOf)',
    rows: [
      {
        what: 'required',
        schemas: { A: object({ 'id!': created, 'key!': secret, 'name!': string }) },
        types: {
          A: {
            is: '{ id: string; name: string }',
            valid: ['{ id: "", name: "" }'],
            invalid: ['{ name: "" }', '{ id: "" }'],
            typesOnly: ['{ id: "", name: "", key: "" }'],
          },
          AInput: {
            is: '{ key: string; name: string }',
            valid: ['{ key: "", name: "" }'],
            invalid: ['{ name: "" }', '{ key: "" }'],
            typesOnly: ['{ id: "", key: "", name: "" }'],
          },
        },
      },
      {
        what: 'optional',
        schemas: { A: object({ id: created, key: secret }) },
        types: {
          A: { is: '{ id?: string }', valid: ['{}', '{ id: "" }'], invalid: ['{ id: 1 }'] },
          AInput: { is: '{ key?: string }', valid: ['{}', '{ key: "" }'], invalid: ['{ key: 1 }'] },
        },
      },
      {
        what: 'nothing left on one side',
        schemas: { A: object({ 'id!': created }) },
        types: {
          A: { is: '{ id: string }', valid: ['{ id: "" }'], invalid: ['{}'] },
          AInput: { is: '{ [key: string]: unknown }', valid: ['{}'], invalid: ['""'] },
        },
      },
      {
        what: 'nested',
        schemas: {
          A: object({
            'in!': object({ 'id!': created, 'name!': string }),
            'list!': { type: 'array', items: object({ 'id!': created, x: number }) },
          }),
        },
        types: {
          A: {
            is: '{ in: { id: string; name: string }; list: { id: string; x?: number }[] }',
            valid: ['{ in: { id: "", name: "" }, list: [{ id: "" }] }'],
            invalid: ['{ in: { name: "" }, list: [] }', '{ in: { id: "", name: "" }, list: [{}] }'],
          },
          AInput: {
            is: '{ in: { name: string }; list: { x?: number }[] }',
            valid: ['{ in: { name: "" }, list: [{}] }'],
            invalid: ['{ in: {}, list: [] }'],
          },
        },
      },
      {
        what: 'through a reference to what is readOnly',
        schemas: { Id: created, A: object({ 'id!': ref('Id'), 'name!': string }) },
        types: {
          Id: { is: 'string', valid: ['""'], invalid: ['1'] },
          A: {
            is: '{ id: Id; name: string }',
            valid: ['{ id: "", name: "" }'],
            invalid: ['{ name: "" }'],
          },
          AInput: { is: '{ name: string }', valid: ['{ name: "" }'], invalid: ['{}'] },
        },
      },
      {
        what: 'beside a reference, and beside allOf',
        schemas: {
          B: string,
          A: object({
            'one!': { ...ref('B'), readOnly: true },
            'two!': { allOf: [ref('B')], writeOnly: true },
          }),
        },
        types: {
          A: { is: '{ one: B }', valid: ['{ one: "" }'], invalid: ['{}'] },
          AInput: { is: '{ two: B }', valid: ['{ two: "" }'], invalid: ['{}'] },
        },
      },
      {
        what: 'in a base through allOf, required by the whole',
        schemas: {
          Base: object({ id: created, key: secret }),
          A: { allOf: [ref('Base'), object({ 'name!': string })], required: ['id', 'key'] },
        },
        types: {
          Base: { is: '{ id?: string }' },
          BaseInput: { is: '{ key?: string }' },
          A: {
            is: 'Base & { name: string; id: string }',
            valid: ['{ id: "", name: "" }'],
            invalid: ['{ name: "" }', '{ id: "" }'],
          },
          AInput: {
            is: 'BaseInput & { name: string; key: string }',
            valid: ['{ key: "", name: "" }'],
            invalid: ['{ name: "" }', '{ key: "" }'],
          },
        },
      },
      {
        what: 'in a base without a name',
        schemas: { A: { allOf: [object({ 'id!': created }), object({ 'name!': string })] } },
        types: {
          A: {
            is: '{ id: string; name: string }',
            valid: ['{ id: "", name: "" }'],
            invalid: ['{ name: "" }'],
          },
          AInput: { is: '{ name: string }', valid: ['{ name: "" }'], invalid: ['{}'] },
        },
      },
      {
        what: 'through a map and an array of references',
        schemas: {
          B: object({ 'id!': created }),
          A: { type: 'object', additionalProperties: { type: 'array', items: ref('B') } },
        },
        types: {
          A: {
            is: '{ [key: string]: B[] }',
            valid: ['{ x: [{ id: "" }] }'],
            invalid: ['{ x: [{}] }'],
          },
          AInput: {
            is: '{ [key: string]: BInput[] }',
            valid: ['{ x: [{}] }'],
            invalid: ['{ x: {} }'],
          },
        },
      },
      {
        what: 'beside a typed map',
        schemas: { A: object({ 'id!': created, 'n!': number }, { additionalProperties: number }) },
        types: {
          A: {
            is: '{ id: string; n: number; [key: string]: number | string }',
            valid: ['{ id: "", n: 1, x: 2 }'],
            invalid: ['{ n: 1 }', '{ id: 1, n: 1 }'],
          },
          AInput: {
            is: '{ n: number; [key: string]: number }',
            valid: ['{ n: 1, x: 2 }'],
            invalid: ['{}', '{ n: 1, x: "" }'],
          },
        },
      },
      {
        what: 'of a writeOnly object',
        schemas: {
          A: object({ 'card!': object({ 'number!': string }, { writeOnly: true }), 'n!': number }),
        },
        types: {
          A: { is: '{ n: number }', valid: ['{ n: 1 }'], invalid: ['{}'] },
          AInput: {
            is: '{ card: { number: string }; n: number }',
            valid: ['{ card: { number: "" }, n: 1 }'],
            invalid: ['{ n: 1 }', '{ card: {}, n: 1 }'],
          },
        },
      },
    ],
  },
];
