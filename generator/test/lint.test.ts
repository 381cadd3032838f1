import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostics.ts';
import { lint, type LintOptions } from '../src/lint/lint.ts';
import { load } from '../src/load/load.ts';
import { brief, failure, folder, forbiddenServer, type Content } from './support/folder.ts';

const info =
  'info: {title: T, version: "1", description: d, contact: {name: c}, license: {name: MIT, url: https://example.org}}\n';
const head = `openapi: 3.1.0\n${info}servers: [{url: https://api.acme.dev}]\nsecurity: []\n`;

interface Options {
  readonly overlay?: string;
  readonly redocly?: string;
  readonly spectral?: string;
  readonly timeout?: number;
}

/** Lints files, the first of which is api.yaml, with rules files given by name. */
async function linted(
  files: Readonly<Record<string, Content>>,
  { overlay, redocly, spectral, timeout }: Options = {},
): Promise<{ root: string; diagnostics: Promise<readonly Diagnostic[]> }> {
  const root = await folder(files);
  const at = (name: string): string => path.join(root, name);
  const { description } = await load({
    spec: at('api.yaml'),
    ...(overlay !== undefined && { overlay: at(overlay) }),
  });
  const options: LintOptions = {
    ...(redocly !== undefined && { redocly: at(redocly) }),
    ...(spectral !== undefined && { spectral: at(spectral) }),
    ...(timeout !== undefined && { timeout }),
  };
  return { root, diagnostics: lint(description, options) };
}

async function briefs(
  files: Readonly<Record<string, Content>>,
  options?: Options,
): Promise<string[]> {
  const { root, diagnostics } = await linted(files, options);
  return (await diagnostics).map((diagnostic) => brief(root, diagnostic)).sort();
}

/** An operation that neither linter finds fault with. */
const operation = (id: string, more = ''): string =>
  `{operationId: ${id}, summary: s, description: d, tags: [t], ${more}responses: {200: {description: ok}, 400: {description: no}}}`;
const tags = 'tags: [{name: t, description: d}]\n';

describe('default rules', () => {
  test('nothing to say on a good description', async () => {
    expect(
      await briefs({ 'api.yaml': `${head}${tags}paths:\n  /a: {get: ${operation('a')}}\n` }),
    ).toEqual([]);
  });

  // Rows: what is wrong, the text after the head (which has 4 lines), what must be found.
  test.each<[what: string, text: string, expected: string[], version?: string]>([
    [
      'two operations of one name',
      `paths:\n  /a: {get: ${operation('a')}}\n  /b: {get: ${operation('a')}}\n`,
      [
        'api.yaml:8:14 warning spectral/operation-operationId-unique',
        'api.yaml:8:8 error redocly/operation-operationId-unique',
      ],
    ],
    [
      'a parameter twice',
      `paths:\n  /a:\n    get: ${operation('a', 'parameters: [{name: q, in: query, schema: {}}, {name: q, in: query, schema: {}}], ')}\n`,
      [
        'api.yaml:8:113 error redocly/operation-parameters-unique',
        'api.yaml:8:113 warning spectral/operation-parameters',
      ],
    ],
    [
      'a path without its parameter',
      `paths:\n  /a/{id}:\n    get: ${operation('a')}\n`,
      [
        'api.yaml:8:5 warning redocly/path-parameters-defined',
        'api.yaml:8:5 warning spectral/path-params',
      ],
    ],
    [
      'a parameter without its place in the path',
      `paths:\n  /a:\n    get: ${operation('a', 'parameters: [{name: id, in: path, required: true, schema: {}}], ')}\n`,
      [
        'api.yaml:8:79 warning spectral/path-params',
        'api.yaml:8:80 warning redocly/path-parameters-defined',
      ],
    ],
    [
      'an empty place in a path',
      `paths:\n  /a/{}:\n    get: ${operation('a')}\n`,
      [
        'api.yaml:7:3 error redocly/path-declaration-must-exist',
        'api.yaml:7:3 warning spectral/path-declarations-must-exist',
      ],
    ],
    [
      'a list of schemas that is one schema',
      'paths: {}\ncomponents:\n  schemas:\n    A: {allOf: {type: string}}\n',
      ['api.yaml:9:9 error redocly/struct'],
    ],
    [
      'a type that does not exist',
      'paths: {}\ncomponents:\n  schemas:\n    A: {type: text}\n',
      ['api.yaml:9:9 error redocly/struct'],
    ],
    [
      'the type null in 3.0',
      'paths: {}\ncomponents:\n  schemas:\n    A: {type: "null"}\n',
      ['api.yaml:9:9 warning redocly/struct'],
      '3.0.3',
    ],
    [
      'several types in 3.0',
      'paths: {}\ncomponents:\n  schemas:\n    A: {type: [string, "null"]}\n',
      ['api.yaml:9:9 warning redocly/struct'],
      '3.0.3',
    ],
    [
      'a list of items, as older drafts have it',
      'paths: {}\ncomponents:\n  schemas:\n    A: {type: array, items: [{type: string}]}\n',
      ['api.yaml:9:22 warning redocly/struct'],
    ],
    [
      'required on the property itself',
      'paths: {}\ncomponents:\n  schemas:\n    A: {type: string, required: true}\n',
      ['api.yaml:9:23 warning redocly/struct'],
    ],
    [
      'a title of nothing',
      'paths: {}\ncomponents:\n  schemas:\n    A: {title: }\n',
      ['api.yaml:9:9 warning redocly/struct'],
    ],
    [
      'a parameter of which nothing is said',
      `paths:\n  /a:\n    get: ${operation('a', 'parameters: [{name: q, in: query}], ')}\n`,
      ['api.yaml:8:79 warning redocly/struct'],
    ],
    [
      'an unknown property',
      'paths: {}\ncomponents:\n  schemas:\n    A: {typo: string}\n',
      ['api.yaml:9:9 warning redocly/struct'],
    ],
    [
      'a missing description',
      `paths:\n  /a:\n    get: ${operation('a').replace('200: {description: ok}', '200: {}')}\n`,
      ['api.yaml:8:78 warning redocly/struct'],
    ],
    ['true as a schema', 'paths: {}\ncomponents:\n  schemas:\n    A: true\n', []],
    [
      'an example that does not match',
      'paths: {}\ncomponents:\n  schemas:\n    A: {type: string, example: 1}\n',
      ['api.yaml:9:23 warning redocly/no-invalid-schema-examples'],
    ],
    [
      'paths that are alike',
      `paths:\n  /a/{b}: {get: ${operation('a', 'parameters: [{name: b, in: path, required: true, schema: {}}], ')}}\n  /a/{c}: {get: ${operation('b', 'parameters: [{name: c, in: path, required: true, schema: {}}], ')}}\n`,
      [
        'api.yaml:8:3 warning redocly/no-ambiguous-paths',
        'api.yaml:8:3 warning redocly/no-identical-paths',
        'api.yaml:8:3 warning spectral/path-params',
      ],
    ],
  ])('%s', async (_, text, expected, version = '3.1.0') => {
    const found = await briefs({ 'api.yaml': `${head.replace('3.1.0', version)}${tags}${text}` });
    // A component that is alone is unused, too.
    expect(found.filter((line) => !line.includes('no-unused-components'))).toEqual(expected);
  });

  test("what is missing in somebody else's description is not an error", async () => {
    const found = await briefs({
      'api.yaml':
        'openapi: 3.0.3\ninfo: {title: T, version: "1"}\npaths:\n  /a/:\n    get: {responses: {200: {description: ok}}}\n',
    });
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((line) => line.includes(' error '))).toEqual([]);
  });

  test('a version without its last number is linted like one with', async () => {
    const found = await briefs({
      'api.yaml': `openapi: '3.1'\npaths: {}\ncomponents: {schemas: {A: {type: text}}}\n`,
    });
    expect(found).toContain('api.yaml:3:28 error redocly/struct');
  });
});

describe('places', () => {
  test('in other files, once', async () => {
    const found = await briefs({
      'api.yaml': `${head}${tags}paths:\n  /a: {$ref: paths/a.yaml}\n`,
      'paths/a.yaml': `get:
  operationId: a
  summary: s
  description: d
  tags: [t]
  parameters:
    - $ref: ../parameters.yaml#/Q
  responses:
    200: {description: ok, content: {application/json: {schema: {$ref: ../schema.yaml}}}}
    400: {description: no, content: {application/json: {schema: {$ref: ../schema.yaml}}}}
`,
      'parameters.yaml': 'Q:\n  name: q\n  in: querry\n  schema: {type: string}\n',
      'schema.yaml': 'type: object\nproperties:\n  a: {type: array, enum: [1, 1]}\n',
    });
    expect(found).toEqual([
      'parameters.yaml:3:3 error redocly/struct',
      'schema.yaml:3:20 warning spectral/duplicated-entry-in-enum',
      'schema.yaml:3:27 warning redocly/no-enum-type-mismatch',
      'schema.yaml:3:27 warning spectral/typed-enum',
      'schema.yaml:3:30 warning redocly/no-duplicated-enum-values',
      'schema.yaml:3:30 warning redocly/no-enum-type-mismatch',
      'schema.yaml:3:30 warning spectral/typed-enum',
    ]);
  });

  test('in the overlay, for what it added', async () => {
    const found = await briefs(
      {
        'api.yaml': `${head}${tags}paths:\n  /a:\n    get: ${operation('a')}\n`,
        'overlay.yaml': `overlay: 1.0.0
info: {title: T, version: "1"}
actions:
  - target: $.paths
    update:
      /b:
        get:
          operationId: a
          tags: [t]
          summary: s
          description: d
          responses:
            200: {description: ok}
            400: {description: no}
`,
      },
      { overlay: 'overlay.yaml' },
    );
    expect(found).toEqual([
      'overlay.yaml:7:9 error redocly/operation-operationId-unique',
      'overlay.yaml:8:11 warning spectral/operation-operationId-unique',
    ]);
  });
});

describe('rules files', () => {
  const api = {
    'api.yaml': `openapi: 3.0.3\n${info}paths:\n  /a: {get: {operationId: a, responses: {200: {description: ok}}}}\n`,
  };
  const options = { redocly: 'redocly.yaml', spectral: 'spectral.yaml' };
  const quiet = {
    'redocly.yaml': 'extends: [minimal]\nrules: {struct: off}\n',
    'spectral.yaml': 'extends: [[spectral:oas, off]]\n',
  };

  test("severities are the files' own", async () => {
    const found = await briefs(
      {
        ...api,
        'redocly.yaml':
          'extends: [minimal]\nrules: {operation-summary: error, operation-4xx-response: off}\n',
        'spectral.yaml':
          'extends: [[spectral:oas, off]]\nrules: {operation-tags: error, operation-description: info}\n',
      },
      options,
    );
    expect(
      found.filter((line) => /summary|operation-tags|operation-description|4xx/.test(line)),
    ).toEqual([
      'api.yaml:4:8 error redocly/operation-summary',
      'api.yaml:4:8 error spectral/operation-tags',
      'api.yaml:4:8 info spectral/operation-description',
    ]);
  });

  test("rules of one's own", async () => {
    const found = await briefs(
      {
        ...api,
        'redocly.yaml':
          'extends: [minimal]\nrules:\n  rule/short-id:\n    subject: {type: Operation, property: operationId}\n    assertions: {minLength: 5}\n    severity: error\n',
        'spectral.yaml': `extends: [[spectral:oas, off]]
rules:
  long-id:
    given: $.paths[*][*].operationId
    message: '{{error}}!'
    severity: error
    formats: [oas3.0]
    then: {function: length, functionOptions: {min: 5}}
  not-here:
    given: $
    formats: [oas3.1]
    then: {function: falsy}
`,
      },
      options,
    );
    expect(found.filter((line) => line.includes('-id'))).toEqual([
      'api.yaml:4:14 error redocly/rule/short-id',
      'api.yaml:4:14 error spectral/long-id',
    ]);
    expect(found.join()).not.toContain('not-here');
  });

  test.each<[string, Record<string, string>, string, string]>([
    [
      'an unknown Redocly rule',
      { 'redocly.yaml': 'rules:\n  no-such-rule: error\n' },
      'redocly.yaml:2:3 error redocly/rules',
      'no rule `no-such-rule`',
    ],
    [
      'a Redocly plugin',
      { 'redocly.yaml': 'plugins: [./plugin.js]\n' },
      'redocly.yaml:1:1 error redocly/rules',
      'not `plugins`',
    ],
    [
      'a Redocly preset from a file',
      { 'redocly.yaml': 'extends: [recommended, ./more.yaml]\n' },
      'redocly.yaml:1:24 error redocly/rules',
      '`extends` is a list of',
    ],
    [
      'a Redocly file that is a list',
      { 'redocly.yaml': '- 1\n' },
      'redocly.yaml:1:1 error redocly/rules',
      'expected a Redocly configuration',
    ],
    [
      'an unknown Spectral rule',
      { 'spectral.yaml': 'extends: spectral:oas\nrules:\n  no-such-rule: error\n' },
      'spectral.yaml:3:3 error spectral/rules',
      'no rule `no-such-rule`',
    ],
    [
      'an unknown Spectral severity',
      { 'spectral.yaml': 'extends: spectral:oas\nrules:\n  info-contact: loud\n' },
      'spectral.yaml:3:3 error spectral/rules',
      'one of the allowed values',
    ],
    [
      'an unknown Spectral function',
      {
        'spectral.yaml':
          'extends: spectral:oas\nrules:\n  x:\n    given: $\n    then: {function: evil}\n',
      },
      'spectral.yaml:5:5 error spectral/rules',
      'no function `evil`',
    ],
    [
      'wrong options of a Spectral function',
      {
        'spectral.yaml':
          'extends: spectral:oas\nrules:\n  x:\n    given: $\n    then: {function: length, functionOptions: {most: 1}}\n',
      },
      'spectral.yaml:5:5 error spectral/rules',
      'most',
    ],
    [
      'Spectral functions from a folder',
      { 'spectral.yaml': 'extends: spectral:oas\nfunctions: [evil]\n' },
      'spectral.yaml:2:1 error spectral/rules',
      'not `functions`',
    ],
    [
      'another Spectral ruleset',
      { 'spectral.yaml': 'extends: ./other.yaml\n' },
      'spectral.yaml:1:1 error spectral/rules',
      'extends: spectral:oas',
    ],
    [
      'a file that is broken',
      { 'spectral.yaml': 'a: 1\na: 2\n' },
      'spectral.yaml:2:1 error load/syntax',
      'twice',
    ],
  ])('%s is an error in that file', async (_, file, expected, message) => {
    const { root, diagnostics } = await linted({ ...api, ...quiet, ...file }, options);
    const found = await failure(diagnostics);
    expect(found.map((diagnostic) => brief(root, diagnostic))).toContain(expected);
    expect(found.map((diagnostic) => diagnostic.message).join('\n')).toContain(message);
  });

  test('a file that is missing', async () => {
    const { root, diagnostics } = await linted(
      { ...api, ...quiet },
      { ...options, spectral: 'none.yaml' },
    );
    expect((await failure(diagnostics)).map((diagnostic) => brief(root, diagnostic))).toEqual([
      'none.yaml:1:1 error lint/rules',
    ]);
  });

  test('the rules of this repository are in order, and so is its description', async () => {
    const spec = path.join(import.meta.dirname, '../../spec');
    const { description } = await load({
      spec: path.join(spec, 'openapi.yaml'),
      overlay: path.join(spec, 'overlay.yaml'),
    });
    const diagnostics = await lint(description, {
      redocly: path.join(spec, 'rules/redocly.yaml'),
      spectral: path.join(spec, 'rules/spectral.yaml'),
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('hostile descriptions', () => {
  test('nothing is fetched', async () => {
    const { url, requests } = await forbiddenServer();
    const files = {
      'api.yaml': `${head}${tags}externalDocs: {url: '${url}/docs'}
paths:
  /a:
    get: ${operation('a')}
components:
  examples:
    A: {externalValue: '${url}/example'}
    B: {value: {$ref: '${url}/value'}}
  schemas:
    A: {example: {$ref: '${url}/a'}, x-b: {$ref: '${url}/b'}, $schema: '${url}/schema', $id: '${url}/id'}
    B: {discriminator: {propertyName: p, mapping: {a: '${url}/c'}}, default: {$ref: '${url}/d'}}
  links:
    A: {operationRef: '${url}/link'}
x-e: {$ref: '${url}/e'}
`,
      'redocly.yaml': `extends: ['${url}/redocly.yaml']\n`,
      'spectral.yaml': `extends: ['${url}/spectral.yaml']\n`,
    };
    await briefs(files);
    const { diagnostics } = await linted(files, {
      redocly: 'redocly.yaml',
      spectral: 'spectral.yaml',
    });
    await failure(diagnostics);
    expect(requests).toEqual([]);
  });

  test('text of the description is no template', async () => {
    const name = '#{{1-3}} {{value}} {{{1-3}}} #{{f(n)=n<2?1:f(n-1)-f(n-2);f(60)}}';
    const { diagnostics } = await linted(
      {
        'api.yaml': `openapi: 3.0.3\n${info}paths:\n  /a:\n    get:\n      responses: {200: {description: ok}}\n      parameters: [{name: '${name}', in: path, required: true, schema: {}}]\n`,
        'spectral.yaml': 'extends: spectral:oas\n',
      },
      { spectral: 'spectral.yaml' },
    );
    const messages = (await diagnostics)
      .filter(({ rule }) => rule === 'spectral/path-params')
      .map(({ message }) => message);
    expect(messages).toEqual([`Parameter "${name}" must be used in path "/a".`]);
  });

  test.each([
    ['warning', undefined],
    ['error', 'redocly.yaml'],
  ])('a linter that does not end is given up: %s', async (severity, redocly) => {
    const found = await briefs(
      {
        'api.yaml': `${head}${tags}paths: {}\ncomponents:\n  schemas:\n    A: {type: string, pattern: '^(a+)+$', example: '${'a'.repeat(60)}!'}\n`,
        'redocly.yaml': 'extends: [recommended]\n',
      },
      { timeout: 3000, ...(redocly !== undefined && { redocly }) },
    );
    expect(found.filter((line) => line.includes('redocly'))).toEqual([
      `api.yaml:1:1 ${severity} redocly/fault`,
    ]);
  });

  test('a linter that crashes is reported, and the next run is not the worse for it', async () => {
    const { diagnostics } = await linted({
      'api.yaml': `${head}${tags}hasOwnProperty: 1\npaths: {}\n`,
    });
    const [fault] = (await diagnostics).filter(({ rule }) => rule === 'redocly/fault');
    expect(fault?.message).toMatch(/^redocly could not check the description: .*not a function/);
    expect(
      await briefs({
        'api.yaml': `${head}${tags}paths: {}\ncomponents: {schemas: {A: {type: text}}}\n`,
      }),
    ).toContain('api.yaml:7:28 error redocly/struct');
  });

  test.each<[string, (index: number) => number[]]>([
    ['each to each', () => Array.from({ length: 60 }, (_, other) => other)],
    ['in a long row', (index) => [index + 1]],
  ])('schemas that refer to each other do not grow without end: %s', async (_, others) => {
    const size = Math.max(others(0).length, 20_000 / others(0).length ** 2);
    const schemas = Object.fromEntries(
      Array.from({ length: size }, (__, index) => [
        `S${index}`,
        {
          properties: Object.fromEntries(
            others(index).map((other) => [
              `p${other}`,
              { $ref: `#/components/schemas/S${other % size}` },
            ]),
          ),
        },
      ]),
    );
    const started = performance.now();
    const found = await briefs({
      'api.yaml': {
        json: {
          openapi: '3.1.0',
          info: { title: 'T', version: '1' },
          paths: {},
          components: { schemas },
        },
      },
    });
    expect(found.filter((line) => line.endsWith('spectral/fault'))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test('names that JavaScript knows otherwise', async () => {
    const text = JSON.stringify({
      openapi: '3.1.0',
      paths: {},
      components: { schemas: { X: 0 } },
    }).replace(
      '"X":0',
      '"__proto__": {"type": "text"}, "constructor": {"$ref": "#/components/schemas/__proto__"}',
    );
    const found = await briefs({ 'api.yaml': text });
    expect(found).toContain('api.yaml:1:70 error redocly/struct');
    expect(({} as { type?: string }).type).toBeUndefined();
  });
});

const corpus = path.join(import.meta.dirname, '../../../shared/corpus');

describe.skipIf(!existsSync(corpus))(
  'real descriptions (skipped where shared/corpus is absent)',
  () => {
    test.each([
      ['redocly-museum/museum.yaml', 1],
      ['swagger-petstore/swagger-petstore-1.0.27.yaml', 1],
      ['figma/openapi.yaml', 1],
      ['langfuse/openapi.yml', 1],
      ['discord/openapi.json', 1],
      ['opencode/opencode.yaml', 1],
      ['asana/asana.yaml', 1],
      ['superset/superset.json', 1],
      ['redocly-cafe/cafe-split/cafe.yaml', 40],
      ['github/api.github.com.json', 1],
      ['digitalocean/DigitalOcean-public.v2.yaml', 1482],
    ])('%s has %i files and no errors', async (file, files) => {
      const { description, diagnostics } = await load({ spec: path.join(corpus, file) });
      expect(description.documents).toHaveLength(files);
      const found = [...diagnostics, ...(await lint(description))];
      expect(
        found.filter(({ severity, rule }) => severity === 'error' || rule.endsWith('/fault')),
      ).toEqual([]);
    });
  },
);
