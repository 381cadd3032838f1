import { boolean, number, object, ref, string, type Construct } from '../row.ts';

const base = object({ a: string, b: number });

export const constructs: readonly Construct[] = [
  {
    construct: 'allOf + `required` on the parent',
    rows: [
      {
        what: 'of a reference',
        schemas: { B: base, A: { allOf: [ref('B')], required: ['a'] } },
        types: {
          A: {
            is: 'B & { a: string }',
            valid: ['{ a: "" }', '{ a: "", b: 1 }'],
            invalid: ['{}', '{ a: 1 }', '{ a: "", b: "" }'],
          },
        },
      },
      {
        what: 'of several references and properties of its own',
        schemas: {
          B: base,
          C: object({ c: boolean }),
          A: {
            allOf: [ref('B'), ref('C')],
            required: ['a', 'c', 'd'],
            properties: { d: string, e: string },
          },
        },
        types: {
          A: {
            is: 'B & C & { d: string; e?: string; a: string; c: boolean }',
            valid: ['{ a: "", c: true, d: "" }'],
            invalid: [
              '{ a: "", d: "" }',
              '{ a: "", c: true }',
              '{ c: true, d: "" }',
              '{ a: "", c: 1, d: "" }',
            ],
          },
        },
      },
      {
        what: 'of a part without a name',
        schemas: { A: { type: 'object', allOf: [base], required: ['a'] } },
        types: {
          A: { is: '{ a: string; b?: number }', valid: ['{ a: "" }'], invalid: ['{}', '{ b: 1 }'] },
        },
      },
      {
        what: 'of what is required already',
        schemas: { B: object({ 'a!': string }), A: { allOf: [ref('B')], required: ['a'] } },
        types: { A: { is: 'B & { a: string }', valid: ['{ a: "" }'], invalid: ['{}'] } },
      },
      {
        what: 'of a union whose branches say different things of the key',
        schemas: {
          Cat: object({ 'kind!': { const: 'cat' }, a: string }),
          Dog: object({ 'kind!': { const: 'dog' }, a: number }),
          Pet: { oneOf: [ref('Cat'), ref('Dog')] },
          A: { allOf: [ref('Pet')], required: ['kind', 'a'] },
        },
        types: {
          A: {
            is: 'Pet & { kind: {} | null; a: {} | null }',
            valid: ['{ kind: "cat", a: "" }', '{ kind: "dog", a: 1 }'],
            invalid: ['{ kind: "cat" }', '{ kind: "cat", a: 1 }', '{ a: "" }'],
          },
        },
      },
      {
        what: 'of the schema that the property is in: a type without an end',
        schemas: {
          Node: object({ next: { allOf: [ref('Node')], required: ['next'] }, 'id!': string }),
        },
        types: {
          Node: {
            is: '{ next?: Node & { next: {} | null }; id: string }',
            valid: ['{ id: "" }'],
            invalid: ['{ id: "", next: { id: "" } }', '{ next: { id: "" } }'],
          },
        },
      },
      {
        what: 'of a key that the same node does not allow',
        schemas: {
          B: object({ a: string }),
          A: { allOf: [ref('B')], required: ['a'], additionalProperties: false },
          C: { type: 'object', required: ['a'], additionalProperties: false },
        },
        types: {
          A: { runtimeOnly: ['{ a: "" }'], invalid: ['{}'] },
          C: { is: '{ a: never }', invalid: ['{}', '{ a: 1 }'] },
        },
      },
      {
        what: 'and a default in another part',
        schemas: {
          A: {
            allOf: [
              object({ a: { ...string, default: 'x' } }),
              { properties: { a: { minLength: 1 } }, required: ['a'] },
            ],
          },
        },
        judgedAs: { A: object({ a: { ...string, minLength: 1 } }) },
        types: {
          A: {
            is: '{ a: string }',
            valid: ['{ a: "y" }'],
            invalid: ['{ a: 1 }'],
            runtimeOnly: ['{ a: "" }'],
          },
          AInput: { is: '{ a?: string }', valid: ['{}'], invalid: ['{ a: 1 }'] },
        },
      },
      {
        what: 'of a key that nobody describes',
        schemas: { B: base, A: { allOf: [ref('B')], required: ['z'] } },
        types: { A: { is: 'B & { z: unknown }', valid: ['{ z: 1 }'], invalid: ['{}'] } },
      },
      {
        what: 'two levels up',
        schemas: {
          C: base,
          B: { allOf: [ref('C')] },
          A: { allOf: [ref('B'), object({ d: string })], required: ['a', 'd'] },
        },
        types: {
          B: { is: 'C' },
          A: {
            is: 'B & { d: string; a: string }',
            valid: ['{ a: "", d: "" }'],
            invalid: ['{ a: "" }', '{ d: "" }'],
          },
        },
      },
      {
        what: 'of a nullable property',
        schemas: {
          B: object({ a: { type: ['string', 'null'] } }),
          A: { allOf: [ref('B')], required: ['a'] },
        },
        types: {
          A: {
            is: 'B & { a: string | null }',
            valid: ['{ a: null }'],
            invalid: ['{}', '{ a: 1 }'],
          },
        },
      },
    ],
  },
  {
    construct: 'allOf + a member that is only `{required: [...]}`',
    rows: [
      {
        what: 'behind the reference',
        schemas: { B: base, A: { allOf: [ref('B'), { required: ['a'] }] } },
        types: {
          A: { is: 'B & { a: string }', valid: ['{ a: "" }'], invalid: ['{}', '{ a: 1 }'] },
        },
      },
      {
        what: 'before the reference, with its type',
        schemas: { B: base, A: { allOf: [{ type: 'object', required: ['a', 'b'] }, ref('B')] } },
        types: {
          A: {
            is: '{ a: string; b: number } & B',
            valid: ['{ a: "", b: 1 }'],
            invalid: ['{ a: "" }', '{ a: "", b: "" }'],
          },
        },
      },
      {
        what: 'anyOf of them beside properties',
        schemas: {
          A: object(
            { a: string, b: number },
            { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
          ),
        },
        types: {
          A: {
            is: '{ a?: string; b?: number } & ({ a: string } | { b: number })',
            valid: ['{ a: "" }', '{ b: 1 }', '{ a: "", b: 1 }'],
            invalid: ['{}', '{ a: 1 }'],
          },
        },
      },
      {
        what: 'oneOf of them beside a reference',
        schemas: {
          B: base,
          A: { allOf: [ref('B')], oneOf: [{ required: ['a'] }, { required: ['b'] }] },
        },
        types: {
          A: {
            is: 'B & ({ a: string } | { b: number })',
            valid: ['{ a: "" }', '{ b: 1 }'],
            invalid: ['{}', '{ a: 1 }'],
            runtimeOnly: ['{ a: "", b: 1 }'],
          },
        },
      },
    ],
  },
  {
    construct:
      'allOf with overlapping properties, with oneOf inside, of one `$ref` (with siblings)',
    rows: [
      {
        what: 'the same property twice',
        schemas: {
          A: { allOf: [object({ 'a!': string, b: number }), object({ a: string, c: boolean })] },
        },
        types: {
          A: {
            is: '{ a: string; b?: number; c?: boolean }',
            valid: ['{ a: "" }', '{ a: "", b: 1, c: true }'],
            invalid: ['{}', '{ a: 1 }', '{ a: "", c: 1 }'],
          },
        },
      },
      {
        what: 'a property that one part narrows',
        schemas: {
          A: {
            allOf: [object({ kind: string, 'n!': number }), object({ 'kind!': { const: 'x' } })],
          },
        },
        types: {
          A: {
            is: "{ kind: 'x'; n: number }",
            valid: ['{ kind: "x", n: 1 }'],
            invalid: ['{ kind: "y", n: 1 }', '{ n: 1 }', '{ kind: "x" }'],
          },
        },
      },
      {
        what: 'a property of a reference that the whole narrows',
        schemas: {
          B: object({ 'kind!': string }),
          A: { allOf: [ref('B'), object({ 'kind!': { enum: ['x', 'y'] } })] },
        },
        types: {
          A: {
            is: "B & { kind: 'x' | 'y' }",
            valid: ['{ kind: "x" }'],
            invalid: ['{ kind: "z" }', '{}'],
          },
        },
      },
      {
        what: 'a value of a named enum',
        schemas: {
          Kind: { type: 'integer', enum: [1, 2, 3] },
          A: object({ 'kind!': { allOf: [ref('Kind'), { enum: [1] }] } }),
        },
        types: { A: { is: '{ kind: 1 }', valid: ['{ kind: 1 }'], invalid: ['{ kind: 2 }', '{}'] } },
      },
      {
        what: 'objects under the same key',
        schemas: {
          A: {
            allOf: [
              object({ 'in!': object({ 'a!': string }) }),
              object({ 'in!': object({ 'b!': number }) }),
            ],
          },
        },
        types: {
          A: {
            is: '{ in: { a: string; b: number } }',
            valid: ['{ in: { a: "", b: 1 } }'],
            invalid: ['{ in: { a: "" } }', '{ in: { b: 1 } }', '{}'],
          },
        },
      },
      {
        what: 'properties that contradict each other',
        schemas: { A: { allOf: [object({ 'a!': string }), object({ 'a!': number })] } },
        types: { A: { is: '{ a: never }', invalid: ['{ a: "" }', '{ a: 1 }', '{}'] } },
      },
      {
        what: 'oneOf inside',
        schemas: {
          B: object({ 'b!': string }),
          C: object({ 'c!': string }),
          A: { allOf: [object({ 'id!': string }), { oneOf: [ref('B'), ref('C')] }] },
        },
        types: {
          A: {
            is: '{ id: string } & (B | C)',
            valid: ['{ id: "", b: "" }', '{ id: "", c: "" }'],
            invalid: ['{ id: "" }', '{ b: "" }'],
            runtimeOnly: ['{ id: "", b: "", c: "" }'],
          },
        },
      },
      {
        what: 'two unions inside',
        schemas: {
          A: {
            allOf: [
              { oneOf: [object({ 'a!': string }), object({ 'b!': string })] },
              { anyOf: [object({ 'c!': string }), object({ 'd!': string })] },
            ],
          },
        },
        types: {
          A: {
            is: '({ a: string } | { b: string }) & ({ c: string } | { d: string })',
            valid: ['{ a: "", c: "" }', '{ b: "", d: "" }'],
            invalid: ['{ a: "" }', '{ c: "" }'],
          },
        },
      },
      {
        what: 'of one reference',
        schemas: {
          B: base,
          A: { allOf: [ref('B')] },
          C: object({ 'b!': { allOf: [ref('B')], description: 'Which.', deprecated: true } }),
        },
        types: {
          A: { is: 'B', valid: ['{}'], invalid: ['{ a: 1 }'] },
          C: { is: '{ b: B }', valid: ['{ b: {} }'], invalid: ['{ b: 1 }', '{}'] },
        },
      },
      {
        what: 'of one reference with properties beside it',
        schemas: {
          B: base,
          A: { type: 'object', allOf: [ref('B')], properties: { c: boolean }, required: ['c'] },
        },
        types: {
          A: {
            is: 'B & { c: boolean }',
            valid: ['{ c: true }'],
            invalid: ['{}', '{ c: true, a: 1 }'],
          },
        },
      },
      {
        what: 'of one reference with a map beside it',
        schemas: {
          B: object({ 'a!': string }),
          A: { type: 'object', allOf: [ref('B')], additionalProperties: true },
        },
        types: {
          A: {
            is: 'B & { [key: string]: unknown }',
            valid: ['{ a: "", z: 1 }'],
            invalid: ['{}', '{ a: 1 }'],
          },
        },
      },
      {
        what: 'of texts with bounds',
        schemas: {
          A: { allOf: [{ ...string, minLength: 1 }, { maxLength: 2 }, { pattern: '^a' }] },
        },
        types: {
          A: { is: 'string', valid: ['"ab"'], invalid: ['1'], runtimeOnly: ['""', '"abc"', '"b"'] },
        },
      },
    ],
  },
  {
    construct: 'anyOf / oneOf + own properties',
    rows: [
      {
        what: 'oneOf',
        schemas: {
          A: object(
            { 'id!': string },
            { oneOf: [object({ 'a!': string }), object({ 'b!': number })] },
          ),
        },
        types: {
          A: {
            is: '{ id: string } & ({ a: string } | { b: number })',
            valid: ['{ id: "", a: "" }', '{ id: "", b: 1 }'],
            invalid: ['{ id: "" }', '{ a: "" }', '{ id: "", a: 1 }'],
          },
        },
      },
      {
        what: 'anyOf of references',
        schemas: {
          B: object({ 'b!': string }),
          C: object({ 'c!': string }),
          A: object({ 'id!': string }, { anyOf: [ref('B'), ref('C')] }),
        },
        types: {
          A: {
            is: '{ id: string } & (B | C)',
            valid: ['{ id: "", b: "" }', '{ id: "", b: "", c: "" }'],
            invalid: ['{ id: "" }', '{ b: "" }'],
          },
        },
      },
      {
        what: 'both',
        schemas: {
          A: object(
            { id: string },
            {
              anyOf: [object({ 'a!': string }), object({ 'b!': string })],
              oneOf: [object({ 'c!': string }), object({ 'd!': string })],
            },
          ),
        },
        types: {
          A: {
            is: '{ id?: string } & ({ a: string } | { b: string }) & ({ c: string } | { d: string })',
            valid: ['{ a: "", c: "" }'],
            invalid: ['{ a: "" }', '{ id: "" }'],
          },
        },
      },
      {
        what: 'without properties of its own',
        schemas: {
          A: { type: 'object', oneOf: [object({ 'a!': string }), object({ 'b!': string })] },
          B: { anyOf: [string, { type: 'array', items: string }] },
        },
        types: {
          A: { is: '{ a: string } | { b: string }', valid: ['{ a: "" }'], invalid: ['{}'] },
          B: { is: 'string | string[]', valid: ['""', '[""]'], invalid: ['1', '[1]'] },
        },
      },
      {
        what: 'one branch',
        schemas: { B: base, A: { oneOf: [ref('B')] }, C: { anyOf: [string] } },
        types: {
          A: { is: 'B', valid: ['{}'], invalid: ['1'] },
          C: { is: 'string', valid: ['""'], invalid: ['1'] },
        },
      },
      {
        what: 'the same branch twice',
        schemas: {
          A: {
            anyOf: [string, { ...string, format: 'uuid' }, { ...string, description: 'Or this.' }],
          },
        },
        types: { A: { is: 'string', valid: ['""'], invalid: ['1'] } },
      },
      {
        what: 'nested unions',
        schemas: {
          A: { anyOf: [{ anyOf: [string, number] }, { oneOf: [number, { type: 'null' }] }] },
        },
        types: {
          A: { is: 'string | number | null', valid: ['""', '1', 'null'], invalid: ['true'] },
        },
      },
      {
        what: 'a type that the branches share',
        schemas: {
          A: { type: 'string', anyOf: [{ enum: ['a'] }, { pattern: '^x' }] },
          B: { type: 'array', oneOf: [{ items: string }, { items: number, minItems: 1 }] },
        },
        types: {
          A: { is: 'string', valid: ['"a"', '"xy"'], invalid: ['1'], runtimeOnly: ['"b"'] },
          B: { is: 'string[] | number[]', valid: ['["a"]', '[1]'], invalid: ['[true]', '1'] },
        },
      },
    ],
  },
];
