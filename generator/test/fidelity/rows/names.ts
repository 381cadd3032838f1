import { number, object, ref, string, type Construct } from '../row.ts';

const responses = { 200: { description: 'ok' } };
const renamed = (name: string, severity = 'info'): string =>
  `${severity} renamed #/components/schemas/${name}`;

export const constructs: readonly Construct[] = [
  {
    construct:
      'names: `FooBarID` and `FooBarId`, `Event`, `Promise`, `Record`, digits first, unicode, `a.b`, `a-b`, reserved words, empty after sanitising',
    rows: [
      {
        what: 'names that differ in case',
        schemas: {
          FooBarID: string,
          FooBarId: number,
          A: object({ 'x!': ref('FooBarID'), 'y!': ref('FooBarId') }),
        },
        types: {
          FooBarID: { is: 'string' },
          FooBarId: { is: 'number' },
          A: {
            is: '{ x: FooBarID; y: FooBarId }',
            valid: ['{ x: "", y: 1 }'],
            invalid: ['{ x: 1, y: 1 }', '{ x: "", y: "" }'],
          },
        },
      },
      {
        what: 'names of globals',
        schemas: {
          Event: object({ 'event!': string }),
          Promise: object({ 'promise!': string }),
          Record: object({ 'record!': string }),
          Array: object({ 'array!': string }),
          Blob: object({ 'blob!': string }),
          Date: string,
          A: object({
            'e!': ref('Event'),
            'p!': ref('Promise'),
            'r!': ref('Record'),
            'a!': { type: 'array', items: ref('Array') },
            'b!': ref('Blob'),
            'm!': { type: 'object' },
            'd!': ref('Date'),
          }),
        },
        types: {
          A: {
            is: '{ e: Event; p: Promise; r: Record; a: Array[]; b: Blob; m: { [key: string]: unknown }; d: Date }',
            valid: [
              '{ e: { event: "" }, p: { promise: "" }, r: { record: "" }, a: [{ array: "" }], b: { blob: "" }, m: {}, d: "" }',
            ],
            invalid: [
              '{ e: {}, p: { promise: "" }, r: { record: "" }, a: [], b: { blob: "" }, m: {}, d: "" }',
            ],
          },
        },
      },
      {
        what: 'digits first, unicode, dots and dashes',
        schemas: {
          '2fa': string,
          Größe: number,
          日本: { const: 'jp' },
          'a.b': { const: 'dot' },
          'c-d': { const: 'dash' },
          A: {
            type: 'array',
            prefixItems: [ref('2fa'), ref('Größe'), ref('日本'), ref('a.b'), ref('c-d')],
            minItems: 5,
            items: false,
          },
        },
        diagnostics: ['2fa', 'Größe', '日本', 'a.b', 'c-d'].map((name) => renamed(name)),
        types: {
          A: {
            is: '[_2fa, GroUDFE, U65E5U672C, AB, CD]',
            valid: ['["", 1, "jp", "dot", "dash"]'],
            invalid: ['["", 1, "jp", "dash", "dot"]'],
          },
        },
      },
      {
        what: 'names that become the same',
        schemas: {
          'a-b': { const: 1 },
          'a.b': { const: 2 },
          AB: { const: 3 },
          A: {
            type: 'array',
            prefixItems: [ref('a-b'), ref('a.b'), ref('AB')],
            minItems: 3,
            items: false,
          },
        },
        diagnostics: [renamed('a-b', 'warning'), renamed('a.b', 'warning')],
        types: {
          AB: { is: '3', valid: ['3'], invalid: ['1'] },
          A: { is: '[AB2, AB3, AB]', valid: ['[1, 2, 3]'], invalid: ['[2, 1, 3]'] },
        },
      },
      {
        what: 'reserved words, and words of TypeScript',
        schemas: {
          class: { const: 1 },
          string: { const: 2 },
          any: { const: 3 },
          default: { const: 4 },
          type: { const: 5 },
          A: {
            type: 'array',
            prefixItems: ['class', 'string', 'any', 'default', 'type'].map(ref),
            minItems: 5,
            items: false,
          },
        },
        diagnostics: ['class', 'string', 'any', 'default', 'type'].map((name) => renamed(name)),
        types: {
          A: {
            is: '[class_, string_, any_, default_, type_]',
            valid: ['[1, 2, 3, 4, 5]'],
            invalid: ['[1, 2, 3, 4, 6]'],
          },
        },
      },
      {
        what: 'nothing left of the name',
        schemas: { '!!!': { const: 1 }, '': { const: 2 }, A: object({ 'x!': ref('!!!') }) },
        diagnostics: [renamed('!!!', 'warning'), renamed('', 'info')],
        types: { A: { valid: ['{ x: 1 }'], invalid: ['{ x: 2 }'] } },
      },
      {
        what: 'a name that an operation, the input side and paths would have',
        schemas: {
          AInput: { const: 1 },
          A: object({ a: { ...string, default: '' } }),
          paths: { const: 2 },
        },
        diagnostics: [
          'warning renamed #/components/schemas/A',
          'warning renamed #/components/schemas/paths',
        ],
        types: {
          AInput: { is: '1' },
          ASchemaInput: { is: '{ a?: string }', valid: ['{}'], invalid: ['{ a: 1 }'] },
        },
      },
      {
        what: "names of an object's prototype",
        schemas: {
          constructor: { const: 1 },
          toString: { const: 2 },
          ['__proto__']: { const: 3 },
          A: {
            type: 'array',
            prefixItems: ['constructor', 'toString', '__proto__'].map(ref),
            minItems: 3,
            items: false,
          },
        },
        types: {
          A: {
            is: '[constructor, toString, __proto__]',
            valid: ['[1, 2, 3]'],
            invalid: ['[1, 2, 4]'],
          },
        },
      },
    ],
  },
  {
    construct: 'schema `CreateEventResponse` and operation `createEvent`',
    rows: [
      {
        what: 'the schemas keep their names',
        schemas: {
          CreateEventResponse: object({ 'ok!': { type: 'boolean' } }),
          CreateEventInput: { const: 'schema' },
          CreateEventOutput: { const: 'too' },
        },
        paths: {
          '/events': {
            post: {
              operationId: 'createEvent',
              requestBody: {
                required: true,
                content: { 'application/json': { schema: object({ 'name!': string }) } },
              },
              responses: {
                200: {
                  description: 'ok',
                  content: { 'application/json': { schema: ref('CreateEventResponse') } },
                },
              },
            },
          },
        },
        diagnostics: [
          'warning renamed #/paths/~1events/post',
          'warning renamed #/paths/~1events/post',
        ],
        types: {
          CreateEventResponse: { is: '{ ok: boolean }', valid: ['{ ok: true }'], invalid: ['{}'] },
          CreateEventInput: { is: "'schema'", valid: ['"schema"'], invalid: ['{ name: "" }'] },
          CreateEventOutput: { is: "'too'", valid: ['"too"'] },
          CreateEventOperationInput: {
            is: '{ name: string }',
            compiles: ['{ name: "" }'],
            fails: ['{}'],
          },
          CreateEventOperationOutput: {
            is: 'CreateEventResponse',
            compiles: ['{ ok: true }'],
            fails: ['{}'],
          },
        },
      },
      {
        what: "one that is in nobody's way",
        schemas: { CreateEventResponse: object({ 'ok!': { type: 'boolean' } }) },
        paths: { '/events': { post: { operationId: 'createEvent', responses } } },
        types: {
          CreateEventResponse: { is: '{ ok: boolean }' },
          CreateEventOutput: { is: 'undefined' },
        },
      },
    ],
  },
  {
    construct:
      'property names `$gte`, `files[0]`, `a b`, `a"b`, `__proto__`, `constructor`, unicode, empty, `$ref` as a property name',
    rows: [
      {
        what: 'odd characters',
        schemas: {
          A: object({
            '$gte!': number,
            'files[0]!': string,
            'a b!': string,
            'a"b!': string,
            'a\\b!': string,
            'ü!': string,
            '1a!': string,
            'x-y!': string,
          }),
        },
        types: {
          A: {
            is: `{
              $gte: number;
              'files[0]': string;
              'a b': string;
              'a"b': string;
              'a\\\\b': string;
              ü: string;
              '1a': string;
              'x-y': string;
            }`,
            valid: [
              `{ $gte: 1, 'files[0]': '', 'a b': '', 'a"b': '', 'a\\\\b': '', ü: '', '1a': '', 'x-y': '' }`,
            ],
            invalid: [
              `{ $gte: 1, 'files[0]': '', 'a b': '', 'a"b': '', 'a\\\\b': '', ü: '', '1a': '' }`,
              `{ $gte: '', 'files[0]': '', 'a b': '', 'a"b': '', 'a\\\\b': '', ü: '', '1a': '', 'x-y': '' }`,
            ],
          },
        },
      },
      {
        what: 'an empty name',
        schemas: { A: object({ '!': string, b: number }) },
        types: {
          A: {
            is: "{ '': string; b?: number }",
            valid: ['{ "": "" }'],
            invalid: ['{ "": 1 }'],
            // Ajv overlooks that an empty key is required.
            fails: ['{ b: 1 }'],
          },
        },
      },
      {
        what: "names of an object's prototype",
        schemas: {
          A: {
            type: 'object',
            required: ['__proto__', 'constructor'],
            properties: {
              ['__proto__']: string,
              constructor: number,
              toString: { type: 'boolean' },
            },
          },
        },
        types: {
          A: {
            is: '{ __proto__: string; constructor: number; toString?: boolean }',
            valid: ['{ ["__proto__"]: "", constructor: 1, toString: true }'],
            invalid: ['{ ["__proto__"]: "", constructor: "" }', '{ constructor: 1 }'],
            // Ajv does not look at this key.
            fails: ['{ ["__proto__"]: 1, constructor: 1 }'],
          },
        },
      },
      {
        what: '$ref as a property',
        schemas: {
          A: object({ '$ref!': string, 'type!': { const: 'x' } }),
          B: object({ 'properties!': string, 'required!': number, items: string }),
        },
        types: {
          A: {
            is: "{ $ref: string; type: 'x' }",
            valid: ['{ $ref: "#", type: "x" }'],
            invalid: ['{ type: "x" }', '{ $ref: "", type: "" }'],
          },
          B: {
            is: '{ properties: string; required: number; items?: string }',
            valid: ['{ properties: "", required: 1 }'],
            invalid: ['{ properties: {}, required: [] }'],
          },
        },
      },
      {
        what: 'names that would end a comment, a template or a string',
        schemas: {
          A: object({
            '*/!': { ...string, description: 'Ends */ here. @deprecated' },
            '${x}!': string,
            '`!': string,
            "'!": string,
            '\u2028!': string,
          }),
        },
        types: {
          A: {
            valid: ['{ "*/": "", "${x}": "", "`": "", "\'": "", "\\u2028": "" }'],
            invalid: ['{ "*/": "" }'],
          },
        },
      },
    ],
  },
];
