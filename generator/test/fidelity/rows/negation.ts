import { object, ref, string, type Construct } from '../row.ts';

export const constructs: readonly Construct[] = [
  {
    construct: '`not`',
    rows: [
      {
        what: 'a type with a value less',
        schemas: { A: { type: 'string', not: { const: 'x' } } },
        types: { A: { is: 'string', valid: ['"y"'], invalid: ['1'], runtimeOnly: ['"x"'] } },
      },
      {
        what: 'an object that may not hold a key',
        schemas: { A: object({ 'a!': string }, { not: { required: ['b'] } }) },
        types: {
          A: {
            is: '{ a: string }',
            valid: ['{ a: "" }'],
            invalid: ['{}', '{ a: 1 }'],
            runtimeOnly: ['Object.assign({ a: "" }, { b: 1 })'],
          },
        },
      },
      {
        what: 'an enum with a value less',
        schemas: { A: { enum: ['a', 'b', 'c'], not: { enum: ['b'] } } },
        types: { A: { is: "'a' | 'c'", valid: ['"a"', '"c"'], invalid: ['"b"', '"d"'] } },
      },
      {
        what: 'a type less',
        schemas: {
          A: { type: ['string', 'number', 'null'], not: { type: 'null' } },
          B: { not: { type: 'string' } },
        },
        types: {
          A: { is: 'string | number', valid: ['""', '1'], invalid: ['null'] },
          B: { is: 'unknown', valid: ['1'], runtimeOnly: ['""'] },
        },
      },
      {
        what: 'beside a reference, in allOf',
        schemas: {
          B: object({ 'kind!': string }),
          A: { allOf: [ref('B'), { not: { properties: { kind: { const: 'x' } } } }] },
        },
        types: {
          A: { is: 'B', valid: ['{ kind: "y" }'], invalid: ['{}'], runtimeOnly: ['{ kind: "x" }'] },
        },
      },
    ],
  },
];
