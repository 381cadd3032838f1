import { number, object, ref, string, type Construct } from '../row.ts';

const binary = { ...string, format: 'binary' };
const responses = { 200: { description: 'ok' } };
const post = (content: object, more: object = {}): Record<string, unknown> => ({
  '/a': {
    post: { operationId: 'send', requestBody: { required: true, content }, responses, ...more },
  },
});

export const constructs: readonly Construct[] = [
  {
    construct: '`format: binary`, `byte`, `date-time`, `date`, `int64`, `uuid`',
    rows: [
      {
        what: 'in JSON',
        schemas: {
          A: object({
            'binary!': binary,
            'byte!': { ...string, format: 'byte' },
            'time!': { ...string, format: 'date-time' },
            'date!': { ...string, format: 'date' },
            'big!': { type: 'integer', format: 'int64' },
            'small!': { ...number, format: 'float' },
            'id!': { ...string, format: 'uuid' },
          }),
        },
        types: {
          A: {
            is: '{ binary: string; byte: string; time: string; date: string; big: number; small: number; id: string }',
            valid: [
              '{ binary: "", byte: "", time: "2020-01-01T00:00:00Z", date: "2020-01-01", big: 1, small: 1.5, id: "0b51c2f0-0000-4000-8000-000000000000" }',
            ],
            invalid: [
              '{ binary: 1, byte: "", time: "2020-01-01T00:00:00Z", date: "2020-01-01", big: 1, small: 1.5, id: "0b51c2f0-0000-4000-8000-000000000000" }',
              '{ binary: "", byte: "", time: 1, date: "2020-01-01", big: 1, small: 1.5, id: "0b51c2f0-0000-4000-8000-000000000000" }',
              '{ binary: "", byte: "", time: "2020-01-01T00:00:00Z", date: "2020-01-01", big: "1", small: 1.5, id: "0b51c2f0-0000-4000-8000-000000000000" }',
            ],
          },
        },
      },
      {
        what: 'in a form',
        schemas: {},
        paths: post({
          'multipart/form-data': {
            schema: object({
              'file!': binary,
              more: { type: 'array', items: binary },
              name: { ...string, format: 'uuid' },
              byte: { ...string, format: 'byte' },
            }),
          },
        }),
        types: {
          SendInput: {
            is: '{ file: globalThis.Blob; more?: globalThis.Blob[]; name?: string; byte?: string }',
            compiles: [
              '{ file: new Blob([]) }',
              '{ file: new File([], ""), more: [new Blob([])], name: "" }',
            ],
            fails: ['{}', '{ file: "" }', '{ file: new Blob([]), more: [""] }'],
          },
        },
      },
      {
        what: 'in a form by reference: the form has it, JSON has a text',
        schemas: { Upload: object({ 'file!': ref('File'), note: string }), File: binary },
        paths: {
          ...post({ 'multipart/form-data': { schema: ref('Upload') } }),
          '/b': {
            post: {
              operationId: 'describe',
              requestBody: {
                required: true,
                content: { 'application/json': { schema: ref('Upload') } },
              },
              responses,
            },
          },
        },
        types: {
          Upload: {
            is: '{ file: File; note?: string }',
            valid: ['{ file: "" }'],
            invalid: ['{ file: 1 }'],
          },
          SendInput: {
            is: '{ file: globalThis.Blob; note?: string }',
            compiles: ['{ file: new Blob([]) }'],
            fails: ['{ file: "" }'],
          },
          DescribeInput: {
            is: 'Upload',
            compiles: ['{ file: "" }'],
            fails: ['{ file: new Blob([]) }'],
          },
        },
      },
      {
        what: "in a form by 3.1's contentMediaType",
        schemas: {},
        paths: post({
          'multipart/form-data': {
            schema: object({
              'file!': { ...string, contentMediaType: 'image/png' },
              'text!': { ...string, contentMediaType: 'image/png', contentEncoding: 'base64' },
            }),
          },
        }),
        types: {
          SendInput: {
            is: '{ file: globalThis.Blob; text: string }',
            compiles: ['{ file: new Blob([]), text: "" }'],
            fails: ['{ file: "", text: "" }', '{ file: new Blob([]), text: new Blob([]) }'],
          },
        },
      },
      {
        what: 'a nullable file',
        schemas: {},
        paths: post({
          'multipart/form-data': {
            schema: object({ 'file!': { type: ['string', 'null'], format: 'binary' } }),
          },
        }),
        types: {
          SendInput: {
            is: '{ file: globalThis.Blob | null }',
            compiles: ['{ file: null }', '{ file: new Blob([]) }'],
            fails: ['{ file: "" }'],
          },
        },
      },
      {
        what: 'a body of octets, and one that is answered',
        schemas: {},
        paths: post(
          { 'application/octet-stream': { schema: binary } },
          {
            responses: { 200: { description: 'ok', content: { 'image/png': { schema: binary } } } },
          },
        ),
        diagnostics: ['info call-shape #/paths/~1a/post'],
        types: {
          SendInput: {
            is: '{ body: globalThis.Blob }',
            compiles: ['{ body: new Blob([]) }'],
            fails: ['{ body: "" }', '{}'],
          },
          SendOutput: { is: 'globalThis.Blob', compiles: ['new Blob([])'], fails: ['""'] },
        },
      },
      {
        what: 'a body of octets without a schema, as 3.1 has it',
        schemas: {},
        paths: post(
          { 'application/octet-stream': {} },
          {
            responses: {
              200: { description: 'ok', content: { 'text/plain': { schema: string } } },
            },
          },
        ),
        diagnostics: ['info call-shape #/paths/~1a/post'],
        types: {
          SendInput: { is: '{ body: globalThis.Blob }' },
          SendOutput: { is: 'string', compiles: ['""'], fails: ['new Blob([])'] },
        },
      },
      {
        what: 'a schema called Blob beside a file',
        schemas: { Blob: object({ 'x!': string }) },
        paths: post({
          'multipart/form-data': { schema: object({ 'file!': binary, 'blob!': ref('Blob') }) },
        }),
        types: {
          SendInput: {
            is: '{ file: globalThis.Blob; blob: Blob }',
            compiles: ['{ file: new globalThis.Blob([]), blob: { x: "" } }'],
            fails: ['{ file: { x: "" }, blob: { x: "" } }'],
          },
        },
      },
      {
        what: 'a format that nobody knows, and a format of another type',
        schemas: {
          A: object({
            'a!': { ...string, format: 'made-up' },
            'b!': { ...string, format: 'int64' },
            'c!': { ...number, format: 'date' },
          }),
        },
        types: {
          A: {
            is: '{ a: string; b: string; c: number }',
            valid: ['{ a: "", b: "", c: 1 }'],
            invalid: ['{ a: "", b: 1, c: 1 }', '{ a: "", b: "", c: "" }'],
          },
        },
      },
    ],
  },
  {
    construct: '3.0 `exclusiveMinimum: true`, 3.1 number form',
    rows: [
      {
        what: '3.0',
        version: '3.0',
        schemas: {
          A: { ...number, minimum: 1, exclusiveMinimum: true, maximum: 3, exclusiveMaximum: true },
          B: { ...number, minimum: 1, exclusiveMinimum: false },
        },
        judgedAs: {
          A: { ...number, exclusiveMinimum: 1, exclusiveMaximum: 3 },
          B: { ...number, minimum: 1 },
        },
        types: {
          A: { is: 'number', valid: ['2', '1.5'], invalid: ['""'], runtimeOnly: ['1', '3', '0'] },
          B: { is: 'number', valid: ['1', '2'], invalid: ['null'], runtimeOnly: ['0'] },
        },
      },
      {
        what: '3.1',
        schemas: {
          A: { ...number, exclusiveMinimum: 1, exclusiveMaximum: 3 },
          B: { type: 'integer', minimum: 0, exclusiveMinimum: 1 },
        },
        types: {
          A: { is: 'number', valid: ['2'], invalid: ['""'], runtimeOnly: ['1', '3'] },
          B: { is: 'number', valid: ['2'], runtimeOnly: ['1', '0', '2.5'] },
        },
      },
    ],
  },
];
