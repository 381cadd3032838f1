import { number, object, ref, string, type Construct } from '../row.ts';

export const constructs: readonly Construct[] = [
  {
    construct: '`$ref` with siblings (3.1)',
    rows: [
      {
        what: 'required',
        schemas: { B: object({ a: string }), A: { ...ref('B'), required: ['a'] } },
        types: {
          A: { is: 'B & { a: string }', valid: ['{ a: "" }'], invalid: ['{}', '{ a: 1 }'] },
        },
      },
      {
        what: 'properties',
        schemas: {
          B: object({ a: string }),
          A: { ...ref('B'), properties: { b: number }, required: ['b'] },
        },
        types: {
          A: { is: 'B & { b: number }', valid: ['{ b: 1 }'], invalid: ['{}', '{ a: 1, b: 1 }'] },
        },
      },
      {
        what: 'enum',
        schemas: { B: string, A: { ...ref('B'), enum: ['x', 'y'] } },
        types: { A: { is: "'x' | 'y'", valid: ['"x"'], invalid: ['"z"'] } },
      },
      {
        what: 'bounds and words',
        schemas: {
          B: string,
          A: object({ 'b!': { ...ref('B'), minLength: 1, description: 'Which.' } }),
        },
        types: {
          A: {
            is: '{ b: B }',
            valid: ['{ b: "x" }'],
            invalid: ['{}', '{ b: 1 }'],
            runtimeOnly: ['{ b: "" }'],
          },
        },
      },
      {
        what: 'anyOf',
        schemas: {
          B: object({ 'id!': string }),
          A: { ...ref('B'), anyOf: [object({ 'a!': string }), object({ 'b!': string })] },
        },
        types: {
          A: {
            is: 'B & ({ a: string } | { b: string })',
            valid: ['{ id: "", a: "" }'],
            invalid: ['{ id: "" }', '{ a: "" }'],
          },
        },
      },
      {
        what: 'the same reference beside it and in allOf',
        schemas: { B: object({ a: string }), A: { ...ref('B'), allOf: [ref('B')] } },
        types: { A: { is: 'B', valid: ['{}'], invalid: ['{ a: 1 }'] } },
      },
      {
        what: 'nothing in 3.0 but nullable, as authors mean it',
        version: '3.0',
        schemas: { B: string, A: object({ 'a!': { ...ref('B'), nullable: true, enum: ['x'] } }) },
        judgedAs: { B: string, A: object({ 'a!': { type: ['string', 'null'] } }) },
        types: {
          A: { is: '{ a: B | null }', valid: ['{ a: "y" }', '{ a: null }'], invalid: ['{ a: 1 }'] },
        },
      },
    ],
  },
  {
    construct: "`$ref` into properties, into another component's items, into a parameter's schema",
    rows: [
      {
        what: 'properties',
        schemas: {
          B: object({ 'id!': { ...string, enum: ['x'] } }),
          A: object({ 'b!': { $ref: '#/components/schemas/B/properties/id' } }),
        },
        types: {
          A: { is: '{ b: BId }', valid: ['{ b: "x" }'], invalid: ['{ b: "y" }', '{}'] },
          BId: { is: "'x'" },
        },
      },
      {
        what: 'a component that is a reference into properties',
        schemas: { B: object({ id: string }), A: { $ref: '#/components/schemas/B/properties/id' } },
        types: { A: { is: 'string', valid: ['""'], invalid: ['1'] }, B: { is: '{ id?: string }' } },
      },
      {
        what: 'items',
        schemas: {
          B: { type: 'array', items: object({ 'n!': number }) },
          A: object({ 'one!': { $ref: '#/components/schemas/B/items' } }),
        },
        types: {
          A: {
            is: '{ one: BItems }',
            valid: ['{ one: { n: 1 } }'],
            invalid: ['{ one: {} }', '{ one: [] }'],
          },
          BItems: { is: '{ n: number }' },
        },
      },
      {
        what: 'a branch, and a map',
        schemas: {
          B: { oneOf: [object({ 'a!': string }), object({ 'b!': string })] },
          C: { type: 'object', additionalProperties: number },
          A: object({
            'x!': { $ref: '#/components/schemas/B/oneOf/1' },
            'y!': { $ref: '#/components/schemas/C/additionalProperties' },
          }),
        },
        types: {
          A: {
            is: '{ x: BOneOf1; y: CAdditionalProperties }',
            valid: ['{ x: { b: "" }, y: 1 }'],
            invalid: ['{ x: { a: "" }, y: 1 }', '{ x: { b: "" }, y: "" }'],
          },
        },
      },
      {
        what: "a parameter's schema",
        components: {
          parameters: {
            Page: { name: 'page', in: 'query', schema: { type: 'integer', enum: [1, 2] } },
          },
        },
        schemas: { A: object({ 'p!': { $ref: '#/components/parameters/Page/schema' } }) },
        types: {
          A: { is: '{ p: ParametersPage }', valid: ['{ p: 1 }'], invalid: ['{ p: 3 }', '{}'] },
        },
      },
      {
        what: 'a response, and a body in a path',
        components: {
          responses: {
            Ok: {
              description: 'ok',
              content: { 'application/json': { schema: object({ 'ok!': { const: true } }) } },
            },
          },
        },
        paths: {
          '/a/{x}': {
            post: {
              operationId: 'post',
              parameters: [{ name: 'x', in: 'path', required: true, schema: string }],
              requestBody: { content: { 'application/json': { schema: object({ n: number }) } } },
              responses: {},
            },
          },
        },
        schemas: {
          A: object({
            'r!': { $ref: '#/components/responses/Ok/content/application~1json/schema' },
            'b!': {
              $ref: '#/paths/~1a~1%7Bx%7D/post/requestBody/content/application~1json/schema/properties/n',
            },
          }),
        },
        judgedAs: { A: object({ 'r!': object({ 'ok!': { const: true } }), 'b!': number }) },
        types: {
          A: {
            valid: ['{ r: { ok: true }, b: 1 }'],
            invalid: ['{ r: { ok: false }, b: 1 }', '{ r: { ok: true }, b: "" }'],
          },
        },
      },
      {
        what: '$defs of a component',
        schemas: {
          A: object(
            { 'n!': { $ref: '#/components/schemas/A/$defs/Positive' } },
            { $defs: { Positive: { ...number, minimum: 1 } } },
          ),
        },
        types: {
          A: {
            is: '{ n: APositive }',
            valid: ['{ n: 1 }'],
            invalid: ['{ n: "" }'],
            runtimeOnly: ['{ n: 0 }'],
          },
        },
      },
      {
        what: 'keys with escapes',
        schemas: {
          B: object({ 'a/b~c': { const: 1 } }),
          A: object({ 'x!': { $ref: '#/components/schemas/B/properties/a~1b~0c' } }),
        },
        types: { A: { valid: ['{ x: 1 }'], invalid: ['{ x: 2 }'] } },
      },
    ],
  },
];
