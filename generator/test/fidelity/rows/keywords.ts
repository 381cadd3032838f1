import { boolean, number, object, ref, string, type Construct } from '../row.ts';

const note = (keyword: string, name = 'A'): string =>
  `warning keyword-not-in-types #/components/schemas/${name}/${keyword}`;

export const constructs: readonly Construct[] = [
  {
    construct:
      '`$dynamicRef`/`$anchor`/`$defs`, `if/then/else`, `dependentRequired`, `unevaluatedProperties`, `contains`, `propertyNames`',
    rows: [
      {
        what: '$defs',
        schemas: {
          A: object(
            { 'p!': { $ref: '#/components/schemas/A/$defs/point' } },
            { $defs: { point: object({ 'x!': number }) } },
          ),
        },
        types: {
          A: { is: '{ p: APoint }', valid: ['{ p: { x: 1 } }'], invalid: ['{ p: {} }', '{}'] },
        },
      },
      {
        what: 'if, then and else',
        schemas: {
          A: object(
            { 'kind!': string, a: string },
            {
              if: { properties: { kind: { const: 'x' } } },
              then: { required: ['a'] },
              else: { properties: { a: false } },
            },
          ),
        },
        diagnostics: [note('if')],
        types: {
          A: {
            is: '{ kind: string; a?: string }',
            valid: ['{ kind: "x", a: "" }', '{ kind: "y" }'],
            invalid: ['{}', '{ kind: 1 }'],
            runtimeOnly: ['{ kind: "x" }', '{ kind: "y", a: "" }'],
          },
        },
      },
      {
        what: 'dependentRequired and dependentSchemas',
        schemas: {
          A: object({ a: string, b: string }, { dependentRequired: { a: ['b'] } }),
          B: object({ a: string }, { dependentSchemas: { a: { required: ['c'] } } }),
        },
        diagnostics: [note('dependentRequired'), note('dependentSchemas', 'B')],
        types: {
          A: {
            is: '{ a?: string; b?: string }',
            valid: ['{}', '{ b: "" }', '{ a: "", b: "" }'],
            invalid: ['{ a: 1, b: "" }'],
            runtimeOnly: ['{ a: "" }'],
          },
          B: {
            is: '{ a?: string }',
            valid: ['{}'],
            invalid: ['{ a: 1 }'],
            runtimeOnly: ['{ a: "" }'],
          },
        },
      },
      {
        what: 'unevaluatedProperties and unevaluatedItems',
        schemas: {
          B: object({ b: string }),
          A: { ...object({ a: string }), allOf: [ref('B')], unevaluatedProperties: false },
          C: { type: 'array', prefixItems: [string], minItems: 1, unevaluatedItems: false },
        },
        diagnostics: [note('unevaluatedProperties'), note('unevaluatedItems', 'C')],
        types: {
          A: {
            is: 'B & { a?: string }',
            valid: ['{}', '{ a: "", b: "" }'],
            invalid: ['{ a: 1 }', '{ c: 1 }'],
            runtimeOnly: ['Object.assign({ a: "" }, { c: 1 })'],
          },
          C: {
            is: '[string]',
            valid: ['[""]'],
            invalid: ['[]', '["", 1]'],
          },
        },
      },
      {
        what: 'contains',
        schemas: { A: { type: 'array', items: number, contains: { minimum: 5 }, maxContains: 1 } },
        diagnostics: [note('contains')],
        types: {
          A: {
            is: 'number[]',
            valid: ['[1, 5]'],
            invalid: ['[""]'],
            runtimeOnly: ['[]', '[1]', '[5, 6]'],
          },
        },
      },
      {
        what: 'propertyNames with a pattern',
        schemas: {
          A: { type: 'object', additionalProperties: number, propertyNames: { pattern: '^a' } },
        },
        diagnostics: [note('propertyNames')],
        types: {
          A: {
            is: '{ [key: string]: number }',
            valid: ['{ ab: 1 }'],
            invalid: ['{ ab: "" }'],
            runtimeOnly: ['{ b: 1 }'],
          },
        },
      },
      {
        what: 'propertyNames with an enum',
        schemas: {
          Key: { enum: ['a', 'b'] },
          A: { type: 'object', additionalProperties: number, propertyNames: ref('Key') },
          B: {
            type: 'object',
            required: ['a'],
            additionalProperties: number,
            propertyNames: { enum: ['a', 'b'] },
          },
        },
        types: {
          A: {
            is: '{ a?: number; b?: number }',
            valid: ['{}', '{ a: 1 }', '{ a: 1, b: 2 }'],
            invalid: ['{ c: 1 }', '{ a: "" }'],
          },
          B: {
            is: '{ a: number; b?: number }',
            valid: ['{ a: 1 }', '{ a: 1, b: 2 }'],
            invalid: ['{}', '{ a: 1, c: 1 }', '{ a: "" }'],
          },
        },
      },
      {
        what: '$anchor',
        schemas: {
          B: { $anchor: 'here', ...object({ 'n!': number }) },
          A: object({ 'b!': { $ref: '#here' } }),
        },
        types: {
          A: { is: '{ b: B }', valid: ['{ b: { n: 1 } }'], invalid: ['{ b: {} }', '{ b: 1 }'] },
        },
      },
      {
        what: '$dynamicRef',
        schemas: { A: object({ next: { $dynamicRef: '#node' } }, { $dynamicAnchor: 'node' }) },
        diagnostics: [
          'warning dynamic-reference #/components/schemas/A/properties/next/$dynamicRef',
        ],
        types: {
          A: { is: '{ next?: A }', valid: ['{}', '{ next: {} }'], invalid: ['{ next: 1 }'] },
        },
      },
      {
        what: '$dynamicRef to what waits for another schema',
        schemas: {
          A: {
            ...object({ items: { type: 'array', items: { $dynamicRef: '#item' } } }),
            $defs: { item: { $dynamicAnchor: 'item', not: {} } },
          },
        },
        judgedAs: { A: object({ items: { type: 'array' } }) },
        diagnostics: [
          'warning dynamic-reference #/components/schemas/A/properties/items/items/$dynamicRef',
        ],
        types: {
          A: { is: '{ items?: unknown[] }', valid: ['{ items: [1] }'], invalid: ['{ items: 1 }'] },
        },
      },
      {
        what: 'what only a condition names',
        schemas: {
          A: object(
            { 'kind!': string },
            {
              if: { properties: { kind: { const: 'a' } } },
              then: { properties: { x: string }, required: ['x'] },
              else: { properties: { x: number } },
              dependentSchemas: { kind: { properties: { y: string } } },
            },
          ),
        },
        diagnostics: [note('if'), note('dependentSchemas')],
        types: {
          A: {
            is: '{ kind: string; x?: string | number; y?: string }',
            valid: ["{ kind: 'a', x: '' }", "{ kind: 'b', x: 1, y: '' }", "{ kind: 'b' }"],
            invalid: ["{ kind: 'a', x: true }", "{ kind: 'b', y: 1 }"],
            runtimeOnly: ["{ kind: 'a' }", "{ kind: 'a', x: 1 }"],
          },
        },
      },
      {
        what: 'what older drafts of JSON Schema have: a list of items, dependencies, $recursiveRef',
        schemas: {
          A: { type: 'array', items: [string, ref('B')], additionalItems: boolean },
          B: object(
            { a: string, b: string },
            { dependencies: { a: ['b'], b: { properties: { c: number } } } },
          ),
          C: {
            $recursiveAnchor: true,
            ...object({ 'name!': string, parts: { type: 'array', items: { $recursiveRef: '#' } } }),
          },
        },
        judgedAs: {
          A: { type: 'array', prefixItems: [string, ref('B')], items: boolean },
          B: object(
            { a: string, b: string },
            {
              dependentRequired: { a: ['b'] },
              dependentSchemas: { b: { properties: { c: number } } },
            },
          ),
          C: object({ 'name!': string, parts: { type: 'array', items: ref('C') } }),
        },
        diagnostics: ['warning keyword-not-in-types #/components/schemas/B/dependencies'],
        types: {
          A: {
            is: '[string?, B?, ...boolean[]]',
            valid: ['["", {}, true]', '[]'],
            invalid: ['[1]', '["", {}, 1]'],
          },
          B: {
            is: '{ a?: string; b?: string; c?: number }',
            valid: ['{ a: "", b: "" }', '{ b: "", c: 1 }'],
            runtimeOnly: ['{ a: "" }'],
            invalid: ['{ b: "", c: "" }'],
          },
          C: {
            is: '{ name: string; parts?: C[] }',
            valid: ['{ name: "", parts: [{ name: "" }] }'],
            invalid: ['{ name: "", parts: [{}] }'],
          },
        },
      },
      {
        what: 'numbers that nothing is a multiple of, or that are rounded',
        schemas: {
          A: { ...number, multipleOf: 0 },
          B: { enum: [2 ** 63, 'a'] },
        },
        judgedAs: { A: number, B: { enum: [2 ** 63, 'a'] } },
        diagnostics: [
          'warning constraint-not-checked #/components/schemas/A/multipleOf',
          'warning number-not-exact #/components/schemas/B/enum/0',
        ],
        types: {
          A: { is: 'number', valid: ['1'], invalid: ["''"] },
          B: {
            is: "9223372036854776000 | 'a'",
            valid: ['9_223_372_036_854_775_808', "'a'"],
            invalid: ["'b'", '1'],
          },
        },
      },
      {
        what: 'minProperties, multipleOf and other bounds',
        schemas: {
          A: object({ 'n!': { type: 'integer', multipleOf: 2 } }, { maxProperties: 1 }),
          B: { ...string, minLength: 2, maxLength: 3, pattern: '^a' },
        },
        types: {
          A: {
            is: '{ n: number }',
            valid: ['{ n: 2 }'],
            invalid: ['{}'],
            runtimeOnly: ['{ n: 1 }', 'Object.assign({ n: 2 }, { m: 1 })'],
          },
          B: {
            is: 'string',
            valid: ['"ab"'],
            invalid: ['1'],
            runtimeOnly: ['"a"', '"abcd"', '"ba"'],
          },
        },
      },
    ],
  },
];
