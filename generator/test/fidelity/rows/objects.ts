import { boolean, number, object, ref, string, type Construct } from '../row.ts';

export const constructs: readonly Construct[] = [
  {
    construct: 'named properties + typed `additionalProperties`',
    rows: [
      {
        what: 'of another type',
        schemas: { A: object({ 'a!': string, b: boolean }, { additionalProperties: number }) },
        types: {
          A: {
            is: '{ a: string; b?: boolean; [key: string]: number | string | boolean | undefined }',
            valid: ['{ a: "" }', '{ a: "", b: true, c: 1 }'],
            invalid: [
              '{}',
              '{ a: 1 }',
              '{ a: "", b: 1 }',
              '{ a: "", c: null }',
              '{ a: "", c: [] }',
            ],
            // The index signature has to cover the named ones.
            runtimeOnly: ['{ a: "", c: "" }', '{ a: "", c: true }'],
          },
        },
      },
      {
        what: 'of the same type',
        schemas: { A: object({ 'a!': string }, { additionalProperties: string }) },
        types: {
          A: {
            is: '{ a: string; [key: string]: string }',
            valid: ['{ a: "", b: "" }'],
            invalid: ['{ b: "" }', '{ a: "", b: 1 }'],
          },
        },
      },
      {
        what: 'of a reference, with a nullable and an object beside it',
        schemas: {
          B: object({ 'x!': number }),
          A: object(
            { 'a!': { type: ['string', 'null'] }, 'o!': object({ 'p!': string }) },
            { additionalProperties: ref('B') },
          ),
        },
        types: {
          A: {
            is: `{
              a: string | null;
              o: { p: string };
              [key: string]: B | string | { p: string } | null;
            }`,
            valid: ['{ a: null, o: { p: "" } }', '{ a: "", o: { p: "" }, b: { x: 1 } }'],
            invalid: [
              '{ a: 1, o: { p: "" } }',
              '{ a: "", o: {} }',
              '{ a: "", o: { p: "" }, b: 1 }',
              '{ a: "", o: { p: "" }, b: {} }',
            ],
          },
        },
      },
      {
        what: 'only a map',
        schemas: {
          A: { type: 'object', additionalProperties: string },
          B: { additionalProperties: { type: 'array', items: ref('A') } },
        },
        types: {
          A: {
            is: '{ [key: string]: string }',
            valid: ['{}', '{ a: "" }'],
            invalid: ['{ a: 1 }', '[1]', 'null'],
          },
          B: {
            is: '{ [key: string]: A[] }',
            valid: ['{ a: [{ b: "" }] }'],
            invalid: ['{ a: {} }', '{ a: [{ b: 1 }] }'],
            typesOnly: ['1'],
          },
        },
      },
      {
        what: 'on the side that has a default',
        schemas: { A: object({ a: { ...string, default: '' } }, { additionalProperties: number }) },
        types: {
          A: {
            is: '{ a: string; [key: string]: number | string }',
            valid: ['{ a: "", b: 1 }'],
            invalid: ['{ a: 1 }'],
            typesOnly: ['{}'],
          },
          AInput: {
            is: '{ a?: string; [key: string]: number | string | undefined }',
            valid: ['{}', '{ b: 1 }'],
            invalid: ['{ a: 1 }', '{ b: null }'],
          },
        },
      },
      {
        what: 'a required key that only the map describes',
        schemas: { A: { type: 'object', required: ['a'], additionalProperties: number } },
        types: {
          A: {
            is: '{ a: number; [key: string]: number }',
            valid: ['{ a: 1 }', '{ a: 1, b: 2 }'],
            invalid: ['{}', '{ a: "" }', '{ b: 1 }'],
          },
        },
      },
      {
        what: 'an intersection of a map and properties',
        schemas: {
          B: { type: 'object', additionalProperties: number },
          A: { allOf: [ref('B'), object({ 'a!': number })] },
        },
        types: {
          A: {
            is: 'B & { a: number }',
            valid: ['{ a: 1, b: 2 }'],
            invalid: ['{}', '{ a: 1, b: "" }'],
          },
        },
      },
    ],
  },
  {
    construct: '`additionalProperties: {}` or `true` beside properties',
    rows: [
      {
        what: 'true',
        schemas: { A: object({ 'a!': string }, { additionalProperties: true }) },
        types: {
          A: {
            is: '{ a: string; [key: string]: unknown }',
            valid: ['{ a: "" }', '{ a: "", b: [1] }'],
            invalid: ['{}', '{ a: 1 }'],
          },
        },
      },
      {
        what: '{}',
        schemas: { A: object({ a: string }, { additionalProperties: {} }) },
        types: {
          A: {
            is: '{ a?: string; [key: string]: unknown }',
            valid: ['{}', '{ b: null }'],
            invalid: ['{ a: 1 }', '""'],
          },
        },
      },
      {
        what: 'a described {}',
        schemas: {
          A: object({ 'a!': string }, { additionalProperties: { description: 'More.' } }),
        },
        types: {
          A: {
            is: '{ a: string; [key: string]: unknown }',
            valid: ['{ a: "", b: 1 }'],
            invalid: ['{ b: 1 }'],
          },
        },
      },
      {
        what: 'only true',
        schemas: { A: { type: 'object', additionalProperties: true } },
        types: {
          A: {
            is: '{ [key: string]: unknown }',
            valid: ['{}', '{ a: null }'],
            invalid: ['null', '1'],
          },
        },
      },
    ],
  },
  {
    construct: '`additionalProperties: false`',
    rows: [
      {
        what: 'beside properties',
        schemas: { A: object({ 'a!': string, b: number }, { additionalProperties: false }) },
        types: {
          A: {
            is: '{ a: string; b?: number }',
            valid: ['{ a: "" }', '{ a: "", b: 1 }'],
            invalid: ['{ a: "", c: 1 }', '{ b: 1 }'],
            runtimeOnly: ['Object.assign({ a: "" }, { c: 1 })'],
          },
        },
      },
      {
        what: 'alone',
        schemas: { A: { type: 'object', additionalProperties: false } },
        types: {
          A: { is: '{ [key: string]: never }', valid: ['{}'], invalid: ['{ a: 1 }', 'null', '1'] },
        },
      },
      {
        what: 'open where nothing is said',
        schemas: { A: object({ 'a!': string }) },
        types: {
          A: {
            is: '{ a: string }',
            valid: ['{ a: "" }', 'Object.assign({ a: "" }, { c: 1 })'],
            invalid: ['{}'],
            typesOnly: ['{ a: "", c: 1 }'],
          },
        },
      },
      {
        what: 'in a branch',
        schemas: {
          A: {
            oneOf: [
              object({ 'a!': string }, { additionalProperties: false }),
              object({ 'b!': string }, { additionalProperties: false }),
            ],
          },
        },
        types: {
          A: {
            is: '{ a: string } | { b: string }',
            valid: ['{ a: "" }', '{ b: "" }'],
            invalid: ['{}', '{ c: "" }'],
            runtimeOnly: ['{ a: "", b: "" }'],
          },
        },
      },
    ],
  },
  {
    construct: 'bare `type: object`; `{}`; `true`; `false`',
    rows: [
      {
        what: 'bare object',
        schemas: {
          A: { type: 'object' },
          B: { type: 'object', properties: {} },
          C: { type: 'object', description: 'Free.', maxProperties: 9 },
        },
        types: {
          A: {
            is: '{ [key: string]: unknown }',
            valid: ['{}', '{ a: { b: null } }'],
            invalid: ['null', '""', '1', 'undefined'],
          },
          B: {
            is: '{ [key: string]: unknown }',
            valid: ['{}', '{ a: 1 }'],
            invalid: ['null', '1'],
          },
          C: { is: '{ [key: string]: unknown }', valid: ['{ a: 1 }'], invalid: ['null'] },
        },
      },
      {
        what: 'anything',
        schemas: { A: {}, B: true, C: { description: 'Anything.' } },
        types: {
          A: { is: 'unknown', valid: ['null', '1', '{}', '[]', '""'] },
          B: { is: 'unknown', valid: ['null', '1', '{}'] },
          C: { is: 'unknown', valid: ['null', '1', '{}'] },
        },
      },
      {
        what: 'nothing',
        schemas: { A: false, B: object({ a: false, 'b!': string }), C: { not: {} } },
        types: {
          A: { is: 'never', invalid: ['null', '1', '{}'] },
          B: {
            is: '{ a?: never; b: string }',
            valid: ['{ b: "" }'],
            invalid: ['{ a: 1, b: "" }', '{}'],
          },
          C: { is: 'never', invalid: ['null', '1'] },
        },
      },
      {
        what: 'as properties, items and branches',
        schemas: {
          A: object({ 'a!': {}, b: true, 'c!': { type: 'array' }, 'd!': { anyOf: [string, {}] } }),
        },
        types: {
          A: {
            is: '{ a: unknown; b?: unknown; c: unknown[]; d: unknown }',
            valid: ['{ a: null, c: [1, ""], d: 1 }'],
            invalid: ['{ a: 1, c: {}, d: 1 }', '{ c: [], d: 1 }'],
          },
        },
      },
    ],
  },
  {
    construct: '`patternProperties`',
    rows: [
      {
        what: 'closed',
        schemas: {
          A: {
            type: 'object',
            patternProperties: { '^x-': string, '^n-': number },
            additionalProperties: false,
          },
        },
        types: {
          A: {
            is: '{ [key: string]: string | number }',
            valid: ['{}', '{ "x-a": "", "n-b": 1 }'],
            invalid: ['{ "x-a": true }'],
            runtimeOnly: ['{ "x-a": 1 }', '{ a: "" }'],
          },
        },
      },
      {
        what: 'open',
        schemas: { A: { type: 'object', patternProperties: { '^x-': string } } },
        types: {
          A: {
            is: '{ [key: string]: string }',
            valid: ['{ "x-a": "" }', '{ other: "" }'],
            invalid: ['{ "x-a": 1 }'],
            typesOnly: ['{ other: 1 }'],
          },
        },
      },
      {
        what: 'without a type',
        schemas: { A: { patternProperties: { '^x-': string }, additionalProperties: false } },
        types: {
          A: {
            is: '{ [key: string]: string }',
            valid: ['{ "x-a": "" }'],
            invalid: ['{ "x-a": 1 }'],
            typesOnly: ['1'],
          },
        },
      },
      {
        what: 'beside properties and a map',
        schemas: {
          A: object(
            { 'id!': { type: 'integer' }, on: boolean },
            { patternProperties: { '^x-': string }, additionalProperties: { type: 'null' } },
          ),
        },
        types: {
          A: {
            is: '{ id: number; on?: boolean; [key: string]: string | number | boolean | undefined | null }',
            valid: ['{ id: 1 }', '{ id: 1, on: true, "x-a": "", b: null }'],
            invalid: ['{}', '{ id: "" }', '{ id: 1, "x-a": [] }', '{ id: 1, b: {} }'],
            runtimeOnly: ['{ id: 1, "x-a": null }', '{ id: 1, b: "" }'],
          },
        },
      },
      {
        what: 'a required key that only a pattern describes',
        schemas: {
          A: {
            type: 'object',
            required: ['x-a'],
            patternProperties: { '^x-': string },
            additionalProperties: false,
          },
        },
        types: {
          A: {
            is: "{ 'x-a': string; [key: string]: string }",
            valid: ['{ "x-a": "" }'],
            invalid: ['{}', '{ "x-a": 1 }'],
          },
        },
      },
    ],
  },
];
