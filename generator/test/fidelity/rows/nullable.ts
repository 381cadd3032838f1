import { object, ref, string, type Construct } from '../row.ts';

const nullable = {
  is: 'string | null',
  valid: ['"a"', 'null'],
  invalid: ['1', '[]', '[null]'],
};

export const constructs: readonly Construct[] = [
  {
    construct:
      "`type: [string, 'null']`, `nullable: true` (3.0), `anyOf: [$ref, {type: 'null'}]`, `oneOf` with null",
    rows: [
      {
        what: 'a list of types',
        schemas: { A: { type: ['string', 'null'] } },
        types: { A: nullable },
      },
      {
        what: 'a list of types with null first',
        schemas: { A: { type: ['null', 'string'] } },
        types: { A: nullable },
      },
      {
        what: 'nullable in 3.1, which has no such keyword, and types of 3.1 in 3.0',
        schemas: {
          A: { type: 'string', nullable: true },
          B: { type: 'object' },
          C: { $ref: '#/components/schemas/B', nullable: true },
        },
        judgedAs: { A: { type: ['string', 'null'] }, C: { type: ['object', 'null'] } },
        types: { A: nullable, C: { is: 'B | null', valid: ['{}', 'null'], invalid: ['1'] } },
      },
      {
        what: 'only null',
        schemas: { A: { type: 'null' } },
        types: { A: { is: 'null', valid: ['null'], invalid: ['""', '{}'] } },
      },
      {
        what: 'every type',
        schemas: {
          A: { type: ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'] },
        },
        types: {
          A: {
            is: 'string | number | boolean | unknown[] | { [key: string]: unknown } | null',
            valid: ['"a"', '1', 'true', '[1]', '{ a: 1 }', 'null'],
          },
        },
      },
      {
        what: 'nullable',
        version: '3.0',
        schemas: { A: { type: 'string', nullable: true } },
        judgedAs: { A: { type: ['string', 'null'] } },
        types: { A: nullable },
      },
      {
        what: 'nullable: false',
        version: '3.0',
        schemas: { A: { type: 'string', nullable: false } },
        judgedAs: { A: string },
        types: { A: { is: 'string', valid: ['""'], invalid: ['null'] } },
      },
      {
        what: 'nullable in a property, an item, a map and a parameter of composition',
        version: '3.0',
        schemas: {
          B: { type: 'string' },
          A: object({
            'one!': { type: 'number', nullable: true },
            'list!': { type: 'array', nullable: true, items: { type: 'string', nullable: true } },
            'map!': { type: 'object', additionalProperties: { type: 'boolean', nullable: true } },
            'b!': { nullable: true, allOf: [ref('B')] },
          }),
        },
        judgedAs: {
          A: object({
            'one!': { type: ['number', 'null'] },
            'list!': { type: ['array', 'null'], items: { type: ['string', 'null'] } },
            'map!': { type: 'object', additionalProperties: { type: ['boolean', 'null'] } },
            'b!': { type: ['string', 'null'] },
          }),
        },
        types: {
          A: {
            is: `{
              one: number | null;
              list: (string | null)[] | null;
              map: { [key: string]: boolean | null };
              b: B | null;
            }`,
            valid: [
              '{ one: null, list: null, map: {}, b: null }',
              '{ one: 1, list: [null, "a"], map: { a: null, b: true }, b: "b" }',
            ],
            invalid: [
              '{ one: "1", list: null, map: {}, b: null }',
              '{ one: 1, list: [1], map: {}, b: null }',
              '{ one: 1, list: [], map: null, b: null }',
              '{ one: 1, list: [], map: {}, b: 1 }',
              '{ list: [], map: {}, b: null }',
            ],
          },
        },
      },
      {
        what: 'nullable where the type is left out',
        version: '3.0',
        schemas: { A: { nullable: true, properties: { a: string }, required: ['a'] } },
        judgedAs: { A: { type: ['object', 'null'], properties: { a: string }, required: ['a'] } },
        types: {
          A: {
            is: '{ a: string } | null',
            valid: ['null', '{ a: "" }'],
            invalid: ['{ a: null }', '{}'],
          },
        },
      },
      {
        what: 'nullable beside an enum that does not list null',
        version: '3.0',
        schemas: { A: { type: 'string', nullable: true, enum: ['a', 'b'] } },
        judgedAs: { A: { enum: ['a', 'b', null] } },
        types: { A: { is: "'a' | 'b' | null", valid: ['"a"', 'null'], invalid: ['"c"', '1'] } },
      },
      {
        what: 'nullable beside oneOf',
        version: '3.0',
        schemas: {
          B: object({ 'b!': string }),
          A: { nullable: true, oneOf: [ref('B'), { type: 'string' }] },
        },
        judgedAs: {
          B: object({ 'b!': string }),
          A: { oneOf: [ref('B'), string, { type: 'null' }] },
        },
        types: {
          A: { is: 'B | string | null', valid: ['null', '"a"', '{ b: "" }'], invalid: ['1', '{}'] },
        },
      },
      {
        what: 'anyOf of a reference and null',
        schemas: { B: string, A: { anyOf: [ref('B'), { type: 'null' }] } },
        types: { A: { is: 'B | null', valid: ['"a"', 'null'], invalid: ['1'] } },
      },
      {
        what: 'oneOf of null and a reference',
        schemas: { B: object({ 'b!': string }), A: { oneOf: [{ type: 'null' }, ref('B')] } },
        types: { A: { is: 'B | null', valid: ['{ b: "" }', 'null'], invalid: ['1', '{}'] } },
      },
      {
        what: 'a reference to what is nullable, or null',
        schemas: {
          B: { type: ['string', 'null'] },
          A: object({ 'a!': { anyOf: [ref('B'), { type: 'null' }] } }),
        },
        types: {
          B: nullable,
          A: {
            is: '{ a: B | null }',
            valid: ['{ a: null }', '{ a: "" }'],
            invalid: ['{ a: 1 }', '{}'],
          },
        },
      },
      {
        what: 'null said twice',
        schemas: {
          A: { anyOf: [{ type: ['string', 'null'] }, { type: 'null' }, { const: null }] },
        },
        types: { A: nullable },
      },
      {
        what: 'nullable object that holds nullables',
        schemas: {
          A: {
            type: ['object', 'null'],
            required: ['a'],
            properties: { a: { type: ['array', 'null'], items: { type: ['integer', 'null'] } } },
          },
        },
        types: {
          A: {
            is: '{ a: (number | null)[] | null } | null',
            valid: ['null', '{ a: null }', '{ a: [1, null] }'],
            invalid: ['{}', '{ a: ["a"] }'],
            runtimeOnly: ['{ a: [1.5] }'],
          },
        },
      },
      {
        what: 'all of a nullable and a type',
        schemas: {
          B: { type: ['string', 'null'] },
          A: { allOf: [{ type: ['string', 'null'] }, string] },
        },
        types: { A: { is: 'string', valid: ['"a"'], invalid: ['null', '1'] } },
      },
    ],
  },
];
