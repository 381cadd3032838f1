import { object, ref, string, type Construct } from '../row.ts';

export const constructs: readonly Construct[] = [
  {
    construct: 'enum containing null',
    rows: [
      {
        what: 'with a type that allows it',
        schemas: { A: { type: ['string', 'null'], enum: ['a', null] } },
        types: { A: { is: "'a' | null", valid: ['"a"', 'null'], invalid: ['""', '"b"', '0'] } },
      },
      {
        what: 'without a type',
        schemas: { A: { enum: [null, 'a'] } },
        types: { A: { is: "'a' | null", valid: ['"a"', 'null'], invalid: ['"null"', '{}'] } },
      },
      {
        what: 'with a type that does not allow it',
        schemas: { A: { type: 'string', enum: ['a', null] } },
        types: { A: { is: "'a'", valid: ['"a"'], invalid: ['null'] } },
      },
      {
        what: 'nullable in 3.0, listed as well',
        version: '3.0',
        schemas: { A: { type: 'string', nullable: true, enum: ['a', null] } },
        judgedAs: { A: { enum: ['a', null] } },
        types: { A: { is: "'a' | null", valid: ['"a"', 'null'], invalid: ['"b"'] } },
      },
      {
        what: 'in a branch beside null',
        schemas: { A: { anyOf: [{ enum: ['a', null] }, { type: 'null' }] } },
        types: { A: { is: "'a' | null", valid: ['"a"', 'null'], invalid: ['"b"'] } },
      },
      {
        what: 'of null alone',
        schemas: { A: { enum: [null] } },
        types: { A: { is: 'null', valid: ['null'], invalid: ['0', '""', 'false'] } },
      },
    ],
  },
  {
    construct: '`const`, `const: null`, const object or array',
    rows: [
      {
        what: 'a text',
        schemas: { A: { const: 'x' } },
        types: { A: { is: "'x'", valid: ['"x"'], invalid: ['"y"', 'null'] } },
      },
      {
        what: 'a text with its type',
        schemas: { A: { type: 'string', const: 'it\'s "x"\n' } },
        types: { A: { is: `'it\\'s "x"\\n'`, valid: [`'it\\'s "x"\\n'`], invalid: ['"x"'] } },
      },
      {
        what: 'a number',
        schemas: { A: { const: -1.5 } },
        types: { A: { is: '-1.5', valid: ['-1.5'], invalid: ['1.5', '"-1.5"'] } },
      },
      {
        what: 'a boolean',
        schemas: { A: { const: false } },
        types: { A: { is: 'false', valid: ['false'], invalid: ['true', '0', 'null'] } },
      },
      {
        what: 'null',
        schemas: { A: { const: null } },
        types: { A: { is: 'null', valid: ['null'], invalid: ['0', '""'] } },
      },
      {
        what: 'an object',
        schemas: { A: { const: { a: [1, 'b'], 'c d': null } } },
        types: {
          A: {
            is: "{ a: [1, 'b']; 'c d': null }",
            valid: ['{ a: [1, "b"], "c d": null }'],
            invalid: [
              '{ a: [1, "b"] }',
              '{ a: ["b", 1], "c d": null }',
              '{ a: [1, "b"], "c d": null, e: 1 }',
            ],
          },
        },
      },
      {
        what: 'an array',
        schemas: { A: { const: [1, ['a'], {}] } },
        types: {
          A: {
            is: "[1, ['a'], { [key: string]: never }]",
            valid: ['[1, ["a"], {}]'],
            invalid: ['[1, ["a"]]', '[1, ["a"], {}, 2]', '[1, ["a"], { b: 1 }]'],
          },
        },
      },
      {
        what: 'an empty array',
        schemas: { A: { const: [] } },
        types: { A: { is: '[]', valid: ['[]'], invalid: ['[1]', '{}'] } },
      },
      {
        what: 'a const within an enum',
        schemas: { B: { enum: ['a', 'b'] }, A: { allOf: [ref('B'), { const: 'a' }] } },
        types: { A: { is: "'a'", valid: ['"a"'], invalid: ['"b"', '"c"'] } },
      },
      {
        what: 'a const of another type',
        schemas: { A: { type: 'string', const: 1 } },
        types: { A: { is: 'never', invalid: ['1', '"1"'] } },
      },
    ],
  },
  {
    construct:
      'enum of mixed types, of numbers, of one value, with the empty string, with duplicate spellings after casing (`is not`, `is-not`)',
    rows: [
      {
        what: 'mixed types',
        schemas: { A: { enum: ['a', 1, true, null, [1], { b: 2 }] } },
        types: {
          A: {
            is: "'a' | 1 | true | [1] | { b: 2 } | null",
            valid: ['"a"', '1', 'true', 'null', '[1]', '{ b: 2 }'],
            invalid: ['"1"', '2', 'false', '[]', '[2]', '{ b: 1 }', '{}'],
          },
        },
      },
      {
        what: 'numbers',
        schemas: { A: { type: 'number', enum: [0, -1, 1.5, 1e21] } },
        types: {
          A: {
            is: '0 | -1 | 1.5 | 1e21',
            valid: ['0', '-1', '1.5', '1e21'],
            invalid: ['1', '"0"'],
          },
        },
      },
      {
        what: 'one value',
        schemas: { A: { type: 'string', enum: ['only'] } },
        types: { A: { is: "'only'", valid: ['"only"'], invalid: ['""', '"Only"'] } },
      },
      {
        what: 'the empty string',
        schemas: { A: { type: 'string', enum: ['', 'a', ' '] } },
        types: { A: { is: "'' | 'a' | ' '", valid: ['""', '" "'], invalid: ['"  "', 'null'] } },
      },
      {
        what: 'spellings that are alike after casing',
        schemas: { A: { enum: ['is not', 'is-not', 'isNot', 'IS_NOT', 'is not'] } },
        types: {
          A: {
            is: "'is not' | 'is-not' | 'isNot' | 'IS_NOT'",
            valid: ['"is not"', '"is-not"', '"isNot"', '"IS_NOT"'],
            invalid: ['"isnot"'],
          },
        },
      },
      {
        what: 'numbers as texts beside numbers',
        schemas: { A: { enum: [1, '1'] } },
        types: { A: { is: "1 | '1'", valid: ['1', '"1"'], invalid: ['true', '2'] } },
      },
      {
        what: 'both booleans',
        schemas: { A: { enum: [true, false] }, B: { type: 'boolean', enum: [true] } },
        types: {
          A: { is: 'boolean', valid: ['true', 'false'], invalid: ['null'] },
          B: { is: 'true', valid: ['true'], invalid: ['false'] },
        },
      },
      {
        what: 'values of another type than the schema',
        schemas: { A: { type: 'integer', enum: [1, 1.5, '1', null] } },
        types: { A: { is: '1', valid: ['1'], invalid: ['1.5', '"1"', 'null'] } },
      },
      {
        what: 'no value at all',
        schemas: { A: { enum: [] } },
        judgedAs: { A: false },
        types: { A: { is: 'never', invalid: ['""', 'null'] } },
      },
      {
        what: 'const and enum together',
        schemas: { A: { enum: ['a', 'b'], const: 'b' } },
        types: { A: { is: "'b'", valid: ['"b"'], invalid: ['"a"'] } },
      },
      {
        what: 'enum beside anyOf of literals with titles',
        schemas: {
          A: {
            type: 'string',
            oneOf: [
              { const: 'a', title: 'Alpha' },
              { const: 'b', description: 'Beta' },
            ],
          },
        },
        types: { A: { is: "'a' | 'b'", valid: ['"a"', '"b"'], invalid: ['"c"', '""'] } },
      },
      {
        what: 'a literal or any text',
        schemas: { A: { anyOf: [{ enum: ['a', 'b'] }, string] } },
        types: { A: { is: 'string', valid: ['"a"', '"z"'], invalid: ['1'] } },
      },
      {
        what: 'an enum narrowed by another',
        schemas: { A: { allOf: [{ enum: ['a', 'b', 'c'] }, { enum: ['b', 'c', 'd'] }] } },
        types: { A: { is: "'b' | 'c'", valid: ['"b"'], invalid: ['"a"', '"d"'] } },
      },
      {
        what: 'texts that would end a literal',
        schemas: { A: object({ 'a!': { enum: ['"', '\\', '\u2028', '${x}', '*/'] } }) },
        types: {
          A: {
            valid: [
              '{ a: "\\"" }',
              '{ a: "\\\\" }',
              '{ a: "\\u2028" }',
              '{ a: "${x}" }',
              '{ a: "*/" }',
            ],
            invalid: ['{ a: "\'" }'],
          },
        },
      },
    ],
  },
];
