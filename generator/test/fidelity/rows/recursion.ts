import { number, object, ref, string, type Construct } from '../row.ts';

export const constructs: readonly Construct[] = [
  {
    construct: 'recursive: direct, mutual, through array, map, allOf; alias cycle `A -> B -> A`',
    rows: [
      {
        what: 'direct',
        schemas: {
          A: object({
            'n!': number,
            next: ref('A'),
            'up!': { anyOf: [ref('A'), { type: 'null' }] },
          }),
        },
        types: {
          A: {
            is: '{ n: number; next?: A; up: A | null }',
            valid: [
              '{ n: 1, up: null }',
              '{ n: 1, up: { n: 2, up: null }, next: { n: 3, up: null } }',
            ],
            invalid: ['{ n: 1 }', '{ n: 1, up: {} }', '{ n: 1, up: null, next: null }'],
          },
        },
      },
      {
        what: 'mutual',
        schemas: { B: object({ a: ref('A') }), A: object({ b: ref('B'), 'n!': number }) },
        types: {
          A: {
            is: '{ b?: B; n: number }',
            valid: ['{ n: 1, b: { a: { n: 1 } } }'],
            invalid: ['{ n: 1, b: { a: {} } }'],
          },
          B: { is: '{ a?: A }' },
        },
      },
      {
        what: 'through an array',
        schemas: {
          A: { type: 'array', items: ref('A') },
          B: { oneOf: [string, { type: 'array', items: ref('B') }] },
        },
        types: {
          A: { is: 'A[]', valid: ['[]', '[[], [[]]]'], invalid: ['[1]', '[[1]]'] },
          B: { is: 'string | B[]', valid: ['""', '["", [""]]'], invalid: ['1', '[[1]]'] },
        },
      },
      {
        what: 'through a map',
        schemas: {
          A: { type: 'object', additionalProperties: ref('A') },
          B: object({ 'n!': number }, { additionalProperties: ref('B') }),
        },
        types: {
          A: {
            is: '{ [key: string]: A }',
            valid: ['{}', '{ a: { b: {} } }'],
            invalid: ['{ a: 1 }', '{ a: { b: 1 } }'],
          },
          B: {
            is: '{ n: number; [key: string]: B | number }',
            valid: ['{ n: 1, a: { n: 2 } }'],
            invalid: ['{ n: 1, a: {} }', '{ a: { n: 1 } }'],
          },
        },
      },
      {
        what: 'through a tuple',
        schemas: {
          A: { type: 'array', prefixItems: [number, ref('A')], items: false, minItems: 1 },
        },
        types: {
          A: {
            is: '[number, A?]',
            valid: ['[1]', '[1, [2, [3]]]'],
            invalid: ['[]', '[1, []]', '[1, 2]'],
          },
        },
      },
      {
        what: 'through allOf',
        schemas: {
          Base: object({ children: { type: 'array', items: ref('A') } }),
          A: { allOf: [ref('Base'), object({ 'n!': number })] },
        },
        types: {
          A: {
            is: 'Base & { n: number }',
            valid: ['{ n: 1, children: [{ n: 2 }] }'],
            invalid: ['{ n: 1, children: [{}] }', '{}'],
          },
        },
      },
      {
        what: 'any JSON value',
        schemas: {
          A: {
            anyOf: [
              string,
              number,
              { type: 'boolean' },
              { type: 'null' },
              { type: 'array', items: ref('A') },
              { type: 'object', additionalProperties: ref('A') },
            ],
          },
        },
        types: {
          A: {
            is: 'string | number | boolean | A[] | { [key: string]: A } | null',
            valid: ['{ a: [1, null, { b: "" }] }'],
            invalid: ['undefined'],
          },
        },
      },
      {
        what: 'through a property of its own',
        schemas: {
          A: object({ 'in!': object({ again: { $ref: '#/components/schemas/A/properties/in' } }) }),
        },
        types: {
          A: {
            is: '{ in: { again?: AIn } }',
            valid: ['{ in: { again: { again: {} } } }'],
            invalid: ['{ in: { again: 1 } }', '{}'],
          },
          AIn: { is: '{ again?: AIn }' },
        },
      },
      {
        what: 'an alias cycle',
        schemas: { A: ref('B'), B: ref('A') },
        paths: {
          '/a': {
            post: {
              operationId: 'post',
              requestBody: {
                required: true,
                content: { 'application/json': { schema: ref('A') } },
              },
              responses: {},
            },
          },
        },
        types: {},
        diagnostics: [
          'error circular-schema #/components/schemas/A',
          'error circular-schema #/components/schemas/B',
          'info call-shape #/paths/~1a/post',
        ],
      },
      {
        what: 'an alias cycle of three through allOf and siblings',
        schemas: {
          A: { allOf: [ref('B')] },
          B: { allOf: [ref('C'), { minLength: 1 }] },
          C: { ...ref('A'), description: 'Round.' },
        },
        types: {},
        diagnostics: [
          'error circular-schema #/components/schemas/A',
          'error circular-schema #/components/schemas/B',
          'error circular-schema #/components/schemas/C',
        ],
      },
    ],
  },
];
