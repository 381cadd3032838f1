// Every version of OpenAPI, and what real descriptions do with it: text in, types and wire data out, written by hand.
import { describe, expect, test } from 'vitest';
import { failure, brief, folder } from './support/folder.ts';
import { load } from '../src/load/load.ts';
import { read, type Read } from './support/versions.ts';
import path from 'node:path';

interface Row {
  readonly what: string;
  readonly text: string;
  readonly more?: Readonly<Record<string, string>>;
  /** Types by name. */
  readonly types?: Readonly<Record<string, string>>;
  /** What the client's runtime reads, by operation. */
  readonly wire?: Readonly<Record<string, object>>;
  /** `name:line:column severity rule`. */
  readonly diagnostics?: readonly string[];
}

const head = (version: string): string =>
  `openapi: ${version}\ninfo: {title: T, version: "1", license: {name: MIT, url: "https://a.example"}}\nservers: [{url: https://a.example}]\nsecurity: []\n`;

const swagger = (text: string): string =>
  `swagger: "2.0"\ninfo: {title: T, version: "1"}\nhost: a.example\nbasePath: /v1\nschemes: [http, https]\n${text}`;

/** A 2.0 description with one operation, `post /a`. */
const post = (text: string): string =>
  swagger(`paths:\n  /a:\n    post:\n      operationId: send\n${text}`);

const swagger20: Row[] = [
  {
    what: 'a body parameter',
    text: post(`      consumes: [application/json]
      parameters:
        - {name: X, in: header, type: string}
        - name: pet
          in: body
          required: true
          schema: {$ref: '#/definitions/Pet'}
      responses: {200: {description: ok, schema: {$ref: '#/definitions/Pet'}}}
definitions:
  Pet: {type: object, required: [id], properties: {id: {type: integer}}}
`),
    types: { Pet: '{ id: number }', SendInput: '{ X?: string; id: number }', SendOutput: 'Pet' },
    wire: {
      send: {
        id: 'send',
        method: 'POST',
        path: '/a',
        parameters: [{ name: 'X', in: 'header' }],
        body: { mediaType: 'application/json', required: true },
        accept: ['application/json'],
      },
    },
  },
  {
    what: 'a form with a file',
    text: post(`      parameters:
        - {name: f, in: formData, type: file, required: true}
        - {name: tags, in: formData, type: array, collectionFormat: multi, items: {type: string}}
      responses: {204: {description: none}}
`),
    types: { SendInput: '{ f: globalThis.Blob; tags?: string[] }' },
    wire: {
      send: {
        id: 'send',
        method: 'POST',
        path: '/a',
        body: { mediaType: 'multipart/form-data', required: true },
      },
    },
  },
  {
    what: 'a form without a file is encoded as a query is',
    text: post(`      parameters: [{name: a, in: formData, type: string}]
      responses: {204: {description: none}}
`),
    types: { SendInput: '{ a?: string }' },
    wire: {
      send: {
        id: 'send',
        method: 'POST',
        path: '/a',
        body: { mediaType: 'application/x-www-form-urlencoded' },
      },
    },
  },
  {
    what: 'a file in a response',
    text: post(`      responses: {200: {description: ok, schema: {type: file}}}
`),
    types: { SendOutput: 'globalThis.Blob' },
  },
  {
    what: 'examples do not say what a response is',
    text: swagger(`paths:
  /a:
    get:
      operationId: other
      produces: [application/xml, text/csv]
      responses: {200: {description: ok, schema: {type: string}, examples: {application/json: {a: 1}}}}
    put:
      operationId: vendor
      produces: [application/vnd.a+json]
      responses: {200: {description: ok, schema: {$ref: '#/definitions/A'}, examples: {application/json: {a: 1}}}}
    post:
      operationId: shared
      responses: {200: {$ref: '#/responses/A'}}
    delete:
      operationId: alone
      responses: {200: {description: ok, examples: {application/json: {a: 1}}}}
produces: [text/plain]
responses:
  A: {description: ok, schema: {type: string}, examples: {application/json: {a: 1}}}
definitions:
  A: {type: object, properties: {a: {type: integer}}}
`),
    types: {
      OtherOutput: 'string',
      VendorOutput: 'A',
      SharedOutput: 'string',
      AloneOutput: 'unknown',
    },
    wire: {
      other: { id: 'other', method: 'GET', path: '/a', accept: ['application/xml', 'text/csv'] },
      vendor: { id: 'vendor', method: 'PUT', path: '/a', accept: ['application/vnd.a+json'] },
      shared: { id: 'shared', method: 'POST', path: '/a', accept: ['text/plain'] },
      alone: { id: 'alone', method: 'DELETE', path: '/a', accept: ['application/json'] },
    },
  },
  {
    what: 'every collectionFormat',
    text: post(`      parameters:
        - {name: csv, in: query, type: array, items: {type: string}}
        - {name: ssv, in: query, type: array, collectionFormat: ssv, items: {type: string}}
        - {name: tsv, in: query, type: array, collectionFormat: tsv, items: {type: string}}
        - {name: pipes, in: query, type: array, collectionFormat: pipes, items: {type: string}}
        - {name: multi, in: query, type: array, collectionFormat: multi, items: {type: string}}
        - {name: h, in: header, type: array, collectionFormat: pipes, items: {type: integer}}
      responses: {204: {description: none}}
`),
    types: {
      SendInput:
        '{ csv?: string[]; ssv?: string[]; tsv?: string[]; pipes?: string[]; multi?: string[]; h?: number[] }',
    },
    wire: {
      send: {
        id: 'send',
        method: 'POST',
        path: '/a',
        parameters: [
          { name: 'csv', in: 'query', explode: false },
          { name: 'ssv', in: 'query', style: 'spaceDelimited' },
          { name: 'tsv', in: 'query' },
          { name: 'pipes', in: 'query', style: 'pipeDelimited' },
          { name: 'multi', in: 'query' },
          { name: 'h', in: 'header' },
        ],
      },
    },
    diagnostics: [
      'api.yaml:13:47 warning load/collection-format',
      'api.yaml:16:46 warning load/collection-format',
    ],
  },
  {
    what: 'a discriminator as a text, and x-nullable',
    text: swagger(`paths: {}
definitions:
  Pet:
    type: object
    discriminator: kind
    required: [kind]
    properties: {kind: {type: string}, note: {type: string, x-nullable: true}}
  Cat:
    allOf: [{$ref: '#/definitions/Pet'}, {type: object, properties: {lives: {type: integer}}}]
`),
    types: {
      Pet: '{ kind: string; note?: string | null }',
      Cat: "Pet & { lives?: number; kind: 'Cat' }",
    },
  },
  {
    what: 'parameters of the path and of the root, with their bodies',
    text: swagger(`paths:
  /a/{id}:
    get: {operationId: one, responses: {200: {$ref: '#/responses/Ok'}}}
    put: {operationId: put, responses: {204: {description: none}}}
    parameters:
      - {name: id, in: path, required: true, type: string}
      - {$ref: '#/parameters/Limit'}
      - {$ref: '#/parameters/Body'}
parameters:
  Limit: {name: limit, in: query, type: integer}
  Body: {name: body, in: body, schema: {type: object, properties: {a: {type: string}}}}
responses:
  Ok: {description: ok, schema: {type: string}}
`),
    types: {
      OneInput: '{ id: string; limit?: number; a?: string }',
      PutInput: '{ id: string; limit?: number; a?: string }',
      OneOutput: 'string',
    },
  },
  {
    what: 'several files',
    text: swagger(`paths:
  /a:
    get:
      operationId: list
      parameters: [{$ref: 'parameters.yaml#/limit'}]
      responses: {200: {description: ok, schema: {type: array, items: {$ref: common/Pet.yaml}}}}
`),
    more: {
      'parameters.yaml': 'limit: {name: limit, in: query, type: integer}\n',
      'common/Pet.yaml': "type: object\nproperties: {tag: {$ref: 'Tag.yaml#/definitions/Tag'}}\n",
      'common/Tag.yaml': 'definitions: {Tag: {type: string, x-nullable: true}}\n',
    },
    types: { Pet: '{ tag?: Tag }', Tag: 'string | null', ListInput: '{ limit?: number }' },
  },
  {
    what: 'what is left empty',
    text: swagger(`paths:
  /a:
  /b:
    get:
    put: {operationId: b, parameters: , responses: {204: , 200: {description: ok}}}
`),
    wire: { b: { id: 'b', method: 'PUT', path: '/b' } },
    diagnostics: [
      'api.yaml:7:3 warning load/empty',
      'api.yaml:9:5 warning load/empty',
      'api.yaml:10:53 warning load/empty',
    ],
  },
  {
    what: 'a reference into a definition',
    text: swagger(`paths: {}
definitions:
  A: {type: object, properties: {b: {type: object, properties: {c: {type: string}}}}}
  B: {type: array, items: {$ref: '#/definitions/A/properties/b'}}
`),
    types: { B: 'AB[]', AB: '{ c?: string }' },
  },
];

const openapi30: Row[] = [
  {
    what: 'bounds that are exclusive by true, and null in all its forms',
    text: `${head('3.0.3')}paths: {}
components:
  schemas:
    Exclusive: {type: integer, minimum: 1, exclusiveMinimum: true}
    Enum: {type: string, nullable: true, enum: [a, b]}
    Composed: {nullable: true, allOf: [{$ref: '#/components/schemas/Enum'}]}
    Either: {nullable: true, oneOf: [{type: string}, {type: integer}]}
    Items: {type: array, nullable: true, items: {type: string, nullable: true}}
    Any: {nullable: true}
`,
    types: {
      Exclusive: 'number',
      Enum: "'a' | 'b' | null",
      Composed: 'Enum | null',
      Either: 'string | number | null',
      Items: '(string | null)[] | null',
      Any: 'unknown',
    },
  },
];

const openapi31: Row[] = [
  {
    what: 'webhooks without paths, and path items that are components',
    text: `${head('3.1.0')}webhooks:
  made: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, responses: {200: {description: ok}}}}
components:
  schemas: {A: {type: object, properties: {a: {type: string}}}}
`,
    types: { A: '{ a?: string }' },
  },
  {
    what: 'path items by reference, and without operations',
    text: `${head('3.1.0')}paths:
  /p: {$ref: '#/components/pathItems/P'}
  /none: {}
components:
  pathItems: {P: {get: {operationId: p, responses: {204: {description: none}}}}}
`,
    wire: { p: { id: 'p', method: 'GET', path: '/p' } },
  },
  {
    what: '$anchor and $defs',
    text: `${head('3.1.0')}paths: {}
components:
  schemas:
    A: {$anchor: here, type: object, properties: {self: {$ref: '#here'}, other: {$ref: '#there'}}}
    B: {$defs: {in: {$anchor: there, type: integer}}}
`,
    types: { A: '{ self?: A; other?: BIn }', BIn: 'number' },
  },
  {
    what: '$id: references count from it, and name it',
    text: `${head('3.1.0')}paths: {}
components:
  schemas:
    A:
      $id: https://a.example/a
      type: object
      $defs: {in: {type: string}}
      properties:
        inside: {$ref: '#/$defs/in'}
        whole: {$ref: '#'}
        byPath: {$ref: '/b#/$defs/in'}
        asFile: {$ref: '#/components/schemas/C'}
    B: {$id: https://a.example/b, $defs: {in: {type: boolean}}}
    C: {$ref: https://a.example/b}
`,
    types: {
      A: '{ inside?: AIn; whole?: A; byPath?: BIn; asFile?: C }',
      AIn: 'string',
      BIn: 'boolean',
      C: 'B',
    },
  },
  {
    what: '$dynamicRef is read as a $ref, and that is said',
    text: `${head('3.1.0')}paths: {}
components:
  schemas:
    Tree:
      $dynamicAnchor: node
      type: object
      properties:
        children:
          type: array
          items:
            $dynamicRef: '#node'
    Other: {$dynamicAnchor: node, type: string}
`,
    types: { Tree: '{ children?: Tree[] }', Other: 'string' },
    diagnostics: ['api.yaml:15:13 warning dynamic-reference'],
  },
  {
    what: 'what authors took from older drafts',
    text: `${head('3.1.0')}paths: {}
components:
  schemas:
    A: {type: [string, null]}
    B: {type: number, minimum: 1, exclusiveMinimum: true}
`,
    types: { A: 'string | null', B: 'number' },
  },
];

const openapi32: Row[] = [
  {
    what: 'query, and methods of any name',
    text: `${head('3.2.0')}paths:
  /a:
    query:
      operationId: ask
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [q], properties: {q: {type: string}}}}}}
      responses: {204: {description: none}}
    additionalOperations:
      COPY: {operationId: copy, responses: {204: {description: none}}}
`,
    types: { AskInput: '{ q: string }' },
    wire: {
      ask: {
        id: 'ask',
        method: 'QUERY',
        path: '/a',
        body: { mediaType: 'application/json', required: true },
      },
      copy: { id: 'copy', method: 'COPY', path: '/a' },
    },
  },
  {
    what: 'a whole query string that is a form',
    text: `${head('3.2.0')}paths:
  /a:
    get:
      operationId: a
      parameters:
        - name: any
          in: querystring
          required: true
          content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Q'}}}
      responses: {204: {description: none}}
components: {schemas: {Q: {type: object, required: [x], properties: {x: {type: string}, y: {type: integer}}}}}
`,
    types: { AInput: '{ x: string; y?: number }' },
    wire: {
      a: {
        id: 'a',
        method: 'GET',
        path: '/a',
        parameters: [
          { name: 'x', in: 'query' },
          { name: 'y', in: 'query' },
        ],
      },
    },
  },
  {
    what: 'a whole query string that is none is left out, and that is said',
    text: `${head('3.2.0')}paths:
  /a:
    get:
      operationId: a
      parameters:
        - {name: any, in: querystring, content: {application/json: {schema: {type: object}}}}
      responses: {204: {description: none}}
`,
    wire: { a: { id: 'a', method: 'GET', path: '/a' } },
    diagnostics: ['api.yaml:10:11 warning querystring-parameter'],
  },
  {
    what: 'media types that are components, sequences, tags with parents, $self',
    text: `${head('3.2.0')}$self: https://a.example/api.yaml
tags: [{name: a, kind: nav}, {name: b, parent: a}]
paths:
  /a:
    get:
      operationId: a
      tags: [b]
      responses: {200: {description: ok, content: {application/json: {$ref: '#/components/mediaTypes/M'}}}}
  /b:
    get:
      operationId: b
      tags: [b]
      responses: {200: {description: ok, content: {text/event-stream: {itemSchema: {$ref: 'https://a.example/api.yaml#/components/schemas/S'}}}}}
components:
  mediaTypes: {M: {schema: {$ref: '#/components/schemas/S'}}}
  schemas: {S: {type: object, properties: {s: {type: string}}}}
`,
    types: { AOutput: 'S', BOutput: 'globalThis.AsyncIterable<S>', S: '{ s?: string }' },
  },
];

const parts: Row[] = [
  {
    what: 'a path without its slash, a method twice, and headers that cannot be sent are errors',
    text: `${head('3.2.0')}paths:
  x-notes: {get: {}}
  pets/{id}: {get: {operationId: lost, responses: {204: {description: none}}}}
  /a:
    parameters:
      - {name: X-Shared, in: header, schema: {type: string}}
    post:
      operationId: a
      parameters:
        - {name: x-shared, in: header, schema: {type: integer}}
        - {name: X-Foo, in: header, schema: {type: string}}
        - {name: x-foo, in: header, schema: {type: integer}}
        - {name: 'x foo:', in: header, schema: {type: string}}
        - {name: x-foo, in: query, schema: {type: integer}}
      responses: {204: {description: none}}
    additionalOperations:
      POST: {operationId: twice, responses: {204: {description: none}}}
      post: {operationId: thrice, responses: {204: {description: none}}}
`,
    diagnostics: [
      'api.yaml:7:3 error path',
      'api.yaml:16:11 error header-twice',
      'api.yaml:17:12 error header-name',
      'api.yaml:21:7 error method',
      'api.yaml:22:7 error method',
    ],
  },
  {
    what: 'what HTTP sends without content has none',
    text: `${head('3.1.0')}paths:
  /a:
    head:
      operationId: look
      responses: {200: {description: ok, content: {application/json: {schema: {type: string}}}}}
    delete:
      operationId: remove
      responses:
        204: {description: gone, content: {application/json: {schema: {type: object}}}}
        205: {$ref: '#/components/responses/Reset'}
        404: {description: none, content: {application/json: {schema: {type: string}}}}
components:
  responses: {Reset: {description: reset, content: {text/plain: {}}}}
`,
    types: { LookOutput: 'undefined', RemoveOutput: 'undefined' },
    wire: {
      look: { id: 'look', method: 'HEAD', path: '/a' },
      remove: { id: 'remove', method: 'DELETE', path: '/a' },
    },
    diagnostics: [
      'api.yaml:13:34 warning content-never-sent',
      'api.yaml:17:43 warning content-never-sent',
      'api.yaml:9:42 warning content-never-sent',
    ],
  },
  {
    what: 'an object or array of any media type is JSON',
    text: `${head('3.1.0')}paths:
  /a:
    get:
      operationId: any
      responses: {200: {description: ok, content: {'*/*': {schema: {$ref: '#/components/schemas/Cat'}}}}}
    put:
      operationId: application
      responses: {200: {description: ok, content: {'application/*': {schema: {type: array, items: {type: string}}}}}}
    post:
      operationId: text
      responses: {200: {description: ok, content: {'*/*': {schema: {type: string}}}}}
    patch:
      operationId: unknown
      responses: {200: {description: ok, content: {'*/*': {}}}}
    delete:
      operationId: known
      responses: {200: {description: ok, content: {'*/*': {schema: {type: object}}, application/json: {schema: {type: integer}}}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
`,
    types: {
      AnyOutput: 'Cat',
      ApplicationOutput: 'string[]',
      TextOutput: 'string',
      UnknownOutput: 'unknown',
      KnownOutput: 'number',
    },
    wire: {
      any: { id: 'any', method: 'GET', path: '/a', accept: ['application/json', '*/*'] },
      application: {
        id: 'application',
        method: 'PUT',
        path: '/a',
        accept: ['application/json', '*/*'],
      },
      text: { id: 'text', method: 'POST', path: '/a', accept: ['*/*'] },
      unknown: { id: 'unknown', method: 'PATCH', path: '/a', accept: ['*/*'] },
      known: { id: 'known', method: 'DELETE', path: '/a', accept: ['application/json'] },
    },
  },
  {
    what: 'other servers of paths and operations are not asked, and that is said',
    text: `${head('3.1.0')}paths:
  /path:
    servers: [{url: https://upload.example}]
    post: {operationId: one, responses: {204: {description: none}}}
  /operation:
    servers: [{url: https://a.example, description: The same}]
    get: {operationId: two, responses: {204: {description: none}}}
    post:
      operationId: three
      servers: [{url: https://other.example}]
      responses: {204: {description: none}}
`,
    diagnostics: ['api.yaml:7:5 warning servers-ignored', 'api.yaml:14:7 warning servers-ignored'],
  },
  {
    what: 'cookies, and parameters with content',
    text: `${head('3.1.0')}paths:
  /a:
    get:
      operationId: a
      parameters:
        - {name: sid, in: cookie, schema: {type: string}}
        - {name: filter, in: query, content: {application/json: {schema: {type: object, properties: {x: {type: integer}}}}}}
        - {name: plain, in: query, content: {text/plain: {schema: {type: string}}}}
      responses:
        200: {description: ok, content: {application/xml: {schema: {type: object}}}}
`,
    types: {
      AInput: '{ filter?: { x?: number }; plain?: string; sid?: string }',
      AOutput: 'string',
    },
    wire: {
      a: {
        id: 'a',
        method: 'GET',
        path: '/a',
        parameters: [
          { name: 'filter', in: 'query', json: true },
          { name: 'plain', in: 'query' },
          { name: 'sid', in: 'cookie' },
        ],
        accept: ['application/xml'],
      },
    },
  },
  {
    what: 'references to whole files, operations, responses, and into parts',
    text: `${head('3.1.0')}paths:
  /a: {$ref: paths/a.yaml}
  /b: {get: {$ref: 'operations.yaml#/b'}}
  /c:
    get:
      operationId: c
      parameters: [{$ref: '#/paths/~1d/get/parameters/0'}]
      responses: {200: {$ref: '#/paths/~1d/get/responses/200'}}
  /d:
    get:
      operationId: d
      parameters: [{name: q, in: query, schema: {type: string, enum: [x]}}]
      responses: {200: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A/properties/b'}}}}}
components:
  schemas:
    A: {type: object, properties: {b: {type: object, properties: {c: {type: string}}}, q: {$ref: '#/paths/~1d/get/parameters/0/schema'}}}
    Encoded: {$ref: 'models/a%20b.yaml#/My%20Type%C3%A9'}
    Shared: {type: object, properties: {$ref: 'models/maps.yaml#/names'}}
`,
    more: {
      'paths/a.yaml':
        'get:\n  operationId: a\n  responses: {200: {description: ok, content: {application/json: {schema: {$ref: ../models/Whole.yaml}}}}}\n',
      'operations.yaml': 'b: {operationId: b, responses: {204: {description: none}}}\n',
      'models/Whole.yaml': "type: object\nproperties: {o: {$ref: './other.yaml#/Other'}}\n",
      'models/other.yaml': 'Other: {type: string}\n',
      'models/a b.yaml': 'My Typeé: {type: integer}\n',
      'models/maps.yaml': 'names: {n: {$ref: other.yaml#/Other}}\n',
    },
    types: {
      A: '{ b?: { c?: string }; q?: DGetParameters0 }',
      AOutput: 'Whole',
      Whole: '{ o?: Other }',
      BOutput: 'undefined',
      COutput: 'AB',
      CInput: "{ q?: 'x' }",
      DOutput: 'AB',
      Encoded: 'number',
      Shared: '{ n?: Other }',
    },
  },
  {
    what: 'names of other scripts, missing and colliding ones, and an empty property name',
    text: `${head('3.1.0')}paths:
  /a: {get: {operationId: 取得, tags: [日本語], responses: {204: {description: none}}}}
  /b: {get: {operationId: get-b, tags: [été], responses: {204: {description: none}}}}
  /B: {get: {operationId: getB, tags: [ete], responses: {204: {description: none}}}}
  /c/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {204: {description: none}}}}
components:
  schemas:
    名前: {type: object, properties: {'': {type: string}}}
`,
    types: {
      U540DU524D: "{ ''?: string }",
      GetCByIdInput: '{ id: string }',
      GetBOutput: 'undefined',
      GetB2Output: 'undefined',
    },
    // The operation, and the tag's namespace, class and group.
    diagnostics: Array.from({ length: 4 }, () => 'api.yaml:7:8 warning renamed'),
  },
];

describe.each([
  ['Swagger 2.0', swagger20],
  ['OpenAPI 3.0', openapi30],
  ['OpenAPI 3.1', openapi31],
  ['OpenAPI 3.2', openapi32],
  ['parts of any version', parts],
])('%s', (_, rows) => {
  test.each(rows)('$what', async ({ text, more, types = {}, wire = {}, diagnostics = [] }) => {
    const result = await read(text, more);
    expect(pick(result.types, types)).toEqual(types);
    expect(wireOf(result, wire)).toEqual(wire);
    expect(result.diagnostics).toEqual(diagnostics);
  });
});

function pick(
  all: ReadonlyMap<string, string>,
  wanted: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, all.get(name)]));
}

function wireOf(result: Read, wanted: Readonly<Record<string, object>>): Record<string, object> {
  return Object.fromEntries(Object.keys(wanted).map((id) => [id, result.wire(id)]));
}

test('what is said of the fields of a form', async () => {
  const result = await read(`${head('3.1.0')}paths:
  /a:
    post:
      operationId: a
      requestBody:
        content:
          application/x-www-form-urlencoded: &form
            schema: {type: object, properties: {a: {type: array, items: {type: string}}}}
            encoding:
              a: {style: pipeDelimited, explode: false, allowReserved: true, headers: {X-A: {schema: {type: string}}}}
              b: {contentType: 'image/png, image/jpeg'}
          multipart/form-data: *form
          application/json: *form
      responses: {204: {description: none}}
`);
  expect(result.diagnostics).toEqual([]);
  const encodings = result
    .operation('a')
    .requestBody?.content.map(({ mediaType, encoding }) => [
      mediaType,
      encoding && Object.fromEntries(encoding),
    ]);
  const both = {
    a: { style: 'pipeDelimited', explode: false, allowReserved: true },
    b: { contentType: 'image/png, image/jpeg', allowReserved: false },
  };
  expect(encodings).toEqual([
    ['application/json', undefined],
    ['application/x-www-form-urlencoded', both],
    ['multipart/form-data', both],
  ]);
});

describe('the server of Swagger 2.0', () => {
  test('https comes first', async () => {
    const { api } = await read(swagger('paths: {}\n'));
    expect(api).toMatchObject({ planes: { default: { baseUrl: 'https://a.example/v1' } } });
  });

  test('http where it is the only one', async () => {
    const text = swagger('paths: {}\n').replace('[http, https]', '[http]');
    expect((await read(text)).api).toMatchObject({
      planes: { default: { baseUrl: 'http://a.example/v1' } },
    });
  });

  test('a path alone is no server', async () => {
    const text = swagger('paths: {}\n').replace('host: a.example\n', '');
    expect((await read(text)).model.api.baseUrl).toBeUndefined();
  });
});

describe('diagnostics of Swagger 2.0 stand at the line of the source', () => {
  test('in a definition, a parameter, a body, a form, a response and another file', async () => {
    const { diagnostics } = await read(
      swagger(`paths:
  /a:
    post:
      operationId: a
      parameters:
        - {name: body, in: body, schema: {type: object, properties: {x: {type: nothing}}}}
        - name: q
          in: query
          type: nothing
      responses:
        200:
          description: ok
          schema:
            type: nothing
  /b:
    post:
      operationId: b
      parameters:
        - {name: f, in: formData, type: nothing}
      responses: {204: {description: none}}
definitions:
  A:
    type: nothing
  B: {$ref: 'b.yaml#/B'}
`),
      { 'b.yaml': 'B:\n  type: nothing\n' },
    );
    const places = diagnostics.filter((line) => line.endsWith('error schema-type'));
    expect(places.sort()).toEqual(
      [
        'api.yaml:11:74 error schema-type',
        'api.yaml:14:11 error schema-type',
        'api.yaml:19:13 error schema-type',
        'api.yaml:24:35 error schema-type',
        'api.yaml:28:5 error schema-type',
        'b.yaml:2:3 error schema-type',
      ].sort(),
    );
  });

  test('two bodies of one request', async () => {
    const root = await folder({
      'api.yaml': post(`      parameters:
        - {name: a, in: body, schema: {type: object}}
        - {$ref: '#/parameters/B'}
      responses: {204: {description: none}}
parameters:
  B: {name: b, in: body, schema: {type: object}}
`),
    });
    const diagnostics = await failure(load({ spec: path.join(root, 'api.yaml') }));
    expect(diagnostics.map((one) => brief(root, one))).toEqual(['api.yaml:15:3 error load/body']);
  });

  test('no finding is on what only the upgrade wrote', async () => {
    const root = await folder({
      'api.yaml': 'swagger: "2.0"\ninfo: {title: T, version: "1"}\npaths: {}\n',
    });
    const { description } = await load({ spec: path.join(root, 'api.yaml') });
    expect(Object.keys(description.root.root as object).sort()).toEqual([
      'info',
      'openapi',
      'paths',
    ]);
  });

  test('a reference that leads nowhere, and one out of the folder', async () => {
    const root = await folder({
      'spec/api.yaml': swagger(
        "paths: {}\ndefinitions:\n  A: {$ref: '#/definitions/None'}\n  B: {$ref: ../b.yaml}\n",
      ),
      'b.yaml': 'type: string\n',
    });
    const spec = path.join(root, 'spec/api.yaml');
    const diagnostics = await failure(load({ spec }));
    expect(diagnostics.map((one) => brief(root, one)).sort()).toEqual([
      'spec/api.yaml:8:7 error load/ref-unresolved',
      'spec/api.yaml:9:7 error load/ref-forbidden',
    ]);
    expect(diagnostics.map(({ message }) => message).join('\n')).toContain('--root');
  });

  test('any other version of Swagger', async () => {
    const root = await folder({ 'api.yaml': 'info: {}\nswagger: "1.2"\n' });
    const diagnostics = await failure(load({ spec: path.join(root, 'api.yaml') }));
    expect(diagnostics.map((one) => brief(root, one))).toEqual(['api.yaml:2:1 error load/version']);
  });
});
