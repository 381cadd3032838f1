import { number, object, ref, string, type Construct } from '../row.ts';

export const constructs: readonly Construct[] = [
  {
    construct: '`prefixItems` with and without `items`, `items: false`',
    rows: [
      {
        what: 'closed, all of it',
        schemas: { A: { type: 'array', prefixItems: [string, number], items: false, minItems: 2 } },
        types: {
          A: {
            is: '[string, number]',
            valid: ['["", 1]'],
            invalid: ['[]', '[""]', '[1, ""]', '["", 1, 2]'],
          },
        },
      },
      {
        what: 'closed, as much of it as there is',
        schemas: { A: { type: 'array', prefixItems: [string, number], items: false } },
        types: {
          A: {
            is: '[string?, number?]',
            valid: ['[]', '[""]', '["", 1]'],
            invalid: ['[1]', '["", 1, 2]'],
          },
        },
      },
      {
        what: 'with a rest',
        schemas: { A: { type: 'array', prefixItems: [string], items: number, minItems: 1 } },
        types: {
          A: {
            is: '[string, ...number[]]',
            valid: ['[""]', '["", 1, 2]'],
            invalid: ['[]', '[1]', '["", ""]'],
          },
        },
      },
      {
        what: 'open',
        schemas: { A: { type: 'array', prefixItems: [string, number], minItems: 1 } },
        types: {
          A: {
            is: '[string, number?, ...unknown[]]',
            valid: ['[""]', '["", 1]', '["", 1, null]'],
            invalid: ['[]', '["", ""]'],
          },
        },
      },
      {
        what: 'with a rest of several types',
        schemas: {
          A: {
            type: 'array',
            prefixItems: [{ type: ['string', 'null'] }],
            items: { type: ['string', 'number'] },
          },
        },
        types: {
          A: {
            is: '[(string | null)?, ...(string | number)[]]',
            valid: ['[]', '[null, 1, ""]'],
            invalid: ['[1]', '["", null]'],
          },
        },
      },
      {
        what: 'closed by maxItems',
        schemas: { A: { type: 'array', prefixItems: [string, number], minItems: 2, maxItems: 2 } },
        types: {
          A: { is: '[string, number]', valid: ['["", 1]'], invalid: ['[""]', '["", 1, 2]'] },
        },
      },
      {
        what: 'shorter than its items by maxItems',
        schemas: {
          A: { type: 'array', prefixItems: [string, number, string], minItems: 1, maxItems: 2 },
        },
        types: {
          A: {
            is: '[string, number?]',
            valid: ['[""]', '["", 1]'],
            invalid: ['[]', '["", 1, ""]'],
          },
        },
      },
      {
        what: 'more required than there are items',
        schemas: { A: { type: 'array', prefixItems: [string], items: number, minItems: 3 } },
        types: {
          A: {
            is: '[string, ...number[]]',
            valid: ['["", 1, 2]'],
            invalid: ['[]', '["", "", ""]'],
            runtimeOnly: ['[""]'],
          },
        },
      },
      {
        what: 'without a type',
        schemas: { A: { prefixItems: [string], items: false, minItems: 1 } },
        types: {
          A: {
            is: '[string]',
            valid: ['[""]'],
            invalid: ['[1]', '[]', '["", ""]'],
            typesOnly: ['1', '{}'],
          },
        },
      },
      {
        what: 'of references, nested and nullable',
        schemas: {
          Point: { type: 'array', prefixItems: [number, number], items: false, minItems: 2 },
          A: { type: ['array', 'null'], items: ref('Point') },
          B: object({
            'line!': {
              type: 'array',
              prefixItems: [ref('Point'), { type: 'array', items: ref('Point') }],
              minItems: 2,
              items: false,
            },
          }),
        },
        types: {
          A: { is: 'Point[] | null', valid: ['null', '[[1, 2]]'], invalid: ['[[1]]', '[1, 2]'] },
          B: {
            is: '{ line: [Point, Point[]] }',
            valid: ['{ line: [[1, 2], []] }'],
            invalid: ['{ line: [[1, 2]] }', '{ line: [[], []] }'],
          },
        },
      },
      {
        what: 'no items at all',
        schemas: { A: { type: 'array', items: false }, B: { type: 'array', maxItems: 0 } },
        types: {
          A: { is: '[]', valid: ['[]'], invalid: ['[1]'] },
          B: { is: 'unknown[]', valid: ['[]'], invalid: ['{}'], runtimeOnly: ['[1]'] },
        },
      },
      {
        what: 'plain arrays',
        schemas: {
          A: { type: 'array', items: string, minItems: 1, uniqueItems: true },
          B: { items: { anyOf: [string, number] } },
          C: { type: 'array' },
        },
        types: {
          A: {
            is: 'string[]',
            valid: ['["a"]'],
            invalid: ['[1]', '""'],
            runtimeOnly: ['[]', '["a", "a"]'],
          },
          B: {
            is: '(string | number)[]',
            valid: ['["a", 1]'],
            invalid: ['[null]'],
            typesOnly: ['1'],
          },
          C: { is: 'unknown[]', valid: ['[1, null]'], invalid: ['{}', 'null'] },
        },
      },
    ],
  },
];
