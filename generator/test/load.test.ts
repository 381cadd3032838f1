import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { load } from '../src/load/load.ts';
import type { Description } from '../src/load/description.ts';
import { brief, failure, folder, forbiddenServer, type Content } from './support/folder.ts';

const head = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n';

async function loaded(
  text: Content,
  more: Readonly<Record<string, Content>> = {},
): Promise<Description> {
  const root = await folder({ 'api.yaml': text, ...more });
  return (await load({ spec: path.join(root, 'api.yaml') })).description;
}

describe('reading', () => {
  const plain = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {} };
  const yaml = 'openapi: 3.1.0\ninfo:\n  title: T\n  version: "1"\npaths: {}\n';

  test.each<[string, Content]>([
    ['YAML', yaml],
    ['a byte order mark', `\uFEFF${yaml}`],
    ['CRLF', yaml.replaceAll('\n', '\r\n')],
    ['CR', yaml.replaceAll('\n', '\r')],
    ['JSON', { json: plain }],
    ['JSON with a byte order mark and tabs', `\uFEFF${JSON.stringify(plain, undefined, '\t')}`],
  ])('%s', async (_, text) => {
    expect((await loaded(text)).root.root).toEqual(plain);
  });

  test.each<[string, unknown]>([
    ['012', 12],
    ['0o14', 12],
    ['0x10', 16],
    ['1_000', '1_000'],
    ['no', 'no'],
    ['on', 'on'],
    ['yes', 'yes'],
    ['y', 'y'],
    ['True', true],
    ['~', null],
    ['', null],
    ['2024-01-31', '2024-01-31'],
    ['2024-01-31T10:00:00Z', '2024-01-31T10:00:00Z'],
    ['12:30:45', '12:30:45'],
    ['1e3', 1000],
    ['"\\ud83d\\ude00"', '😀'],
    ['{ a: 1\n}', { a: 1 }],
  ])('the YAML scalar %s is read as YAML 1.2 says', async (written, value) => {
    expect((await loaded(`${head}x-value: ${written}\n`)).root.root).toMatchObject({
      'x-value': value,
    });
  });

  test('merge keys and anchors', async () => {
    const { root } = await loaded(
      `${head}x-a: &a {one: 1, two: 2}\nx-b: {<<: *a, two: 3}\nx-c: {<<: [{four: 4}, *a]}\nx-d: {"<<": 1}\n`,
    );
    expect(root.root).toMatchObject({
      'x-a': { one: 1, two: 2 },
      'x-b': { one: 1, two: 3 },
      'x-c': { one: 1, two: 2, four: 4 },
      'x-d': { '<<': 1 },
    });
  });

  test('keys that JavaScript knows otherwise are keys', async () => {
    const { root, locate } = await loaded(
      `${head}components:\n  schemas:\n    __proto__: {type: string}\n    constructor: {type: string}\n    toString: {type: string}\n`,
    );
    const { schemas } = (root.root as { components: { schemas: object } }).components;
    expect(Object.keys(schemas)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(schemas)).toBe(Object.prototype);
    expect(({} as { type?: string }).type).toBeUndefined();
    expect(locate({ document: root, pointer: '/components/schemas/__proto__' })).toMatchObject({
      line: 5,
      column: 5,
    });
    expect(locate({ document: root, pointer: '/components/schemas/valueOf' })).toMatchObject({
      line: 4,
      column: 3,
    });
  });

  const bomb = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    .map(
      (name, index, names) =>
        `x-${name}: &${name} [${
          index === 0
            ? '1'
            : Array(10)
                .fill(`*${names[index - 1] ?? ''}`)
                .join(', ')
        }]\n`,
    )
    .join('');

  test.each<[string, Content, string, string]>([
    ['a duplicate key', `${head}paths: {}\ninfo: {}\n`, '4:1', 'this key stands twice'],
    [
      'a duplicate key in JSON',
      '{"openapi": "3.1.0",\n "info": {}, "info": {}}',
      '2:14',
      'this key stands twice',
    ],
    ['an open bracket', `${head}paths: [\n`, '4:1', 'is that one closed?'],
    ['an open quote', `${head}paths: "a\nb: c\n`, '4:1', 'is that one closed?'],
    ['a mapping in a scalar', `${head}paths: a: b\n`, '3:9', 'bad indentation'],
    ['a bracket out of place', `${head}paths:\n  /a: [\n]\n`, '5:1', 'is that one closed?'],
    ['two documents', `${head}---\na: 1\n`, '1:1', 'expected one document, found 2'],
    ['nothing', '', '1:1', 'the file is empty'],
    ['nothing but a comment', '# openapi: 3.1.0\n\n', '1:1', 'the file is empty'],
    ['an unknown tag', `${head}x: !!js/function "1"\n`, '3:4', 'unknown scalar tag'],
    ['a binary', `${head}x: !!binary aGk=\n`, '3:4', 'unknown scalar tag'],
    ['an unknown anchor', `${head}x: *a\n`, '3:5', 'unidentified alias'],
    ['an alias of its parent', `${head}x:\n  y: &a\n    z: [1, *a]\n`, '5:12', 'a part of'],
    ['too many aliases', `${head}${bomb}`, '10:1', 'more than 20000000 nodes'],
    ['too deep', `${head}x: ${'['.repeat(1200)}`, '3:1003', 'move what is inside to components'],
    [
      'too deep by aliases',
      `${head}x: &a ${'['.repeat(700)}1${']'.repeat(700)}\ny: ${'['.repeat(700)}*a${']'.repeat(700)}\n`,
      '4:403',
      'more than 1000 levels deep',
    ],
    ['infinity', `${head}x: {maximum: .inf}\n`, '3:5', 'not a number that JSON knows'],
    [
      'a key that is a number otherwise',
      `${head}x: {012: 1}\n`,
      '3:5',
      'the key 012 is not read as it is written',
    ],
    ['a key that is a float', `${head}x:\n  1.0: 1\n`, '4:3', 'the key 1.0'],
    ['a key that is null', `${head}x:\n  ~: 1\n`, '4:3', 'the key ~'],
    ['a key that is an object', `${head}? {a: 1}\n: 1\n`, '1:1', 'complex keys'],
    ['Latin-1', Buffer.from(`${head}x: \u00e9`, 'latin1'), '1:1', 'not UTF-8'],
    ['UTF-16', Buffer.from(`\uFEFF${head}`, 'utf16le'), '1:1', 'save it as UTF-8'],
    ['UTF-16 without its mark', Buffer.from(head, 'utf16le'), '1:1', 'it is UTF-16 text'],
    ['UTF-16, big end first', Buffer.from(head, 'utf16le').swap16(), '1:1', 'it is UTF-16 text'],
  ])('%s is an error at its place', async (_, text, place, message) => {
    const root = await folder({ 'api.yaml': text });
    const [diagnostic, ...others] = await failure(load({ spec: path.join(root, 'api.yaml') }));
    expect(others).toEqual([]);
    expect(brief(root, diagnostic!)).toMatch(
      new RegExp(`^api.yaml:${place} error load/(syntax|file)$`),
    );
    expect(diagnostic!.message).toContain(message);
  });

  test('numbers as keys are fine where they are read as they are written, quoted ones anyway', async () => {
    const { root } = await loaded(
      `${head}x: {200: a, '012': b, "1.0": c, "~": d, 1.5: e, -3: f, 1_0: g, No: h}\n`,
    );
    expect(Object.keys((root.root as { x: object }).x).sort()).toEqual(
      ['200', '012', '1.0', '~', '1.5', '-3', '1_0', 'No'].sort(),
    );
  });

  test('a file that is missing, and one that is a folder', async () => {
    const root = await folder({ 'sub/x.yaml': '' });
    const [missing] = await failure(load({ spec: path.join(root, 'none.yaml') }));
    const [notAFile] = await failure(load({ spec: path.join(root, 'sub') }));
    expect(missing!.message).toBe('cannot read this file: there is no such file');
    expect(notAFile!.message).toBe('cannot read this file: it is not a file');
  });
});

describe('versions', () => {
  test.each([
    ['3.0.3', '3.0'],
    ['3.1.0', '3.1'],
    ['"3.1"', '3.1'],
    ['3.2.0', '3.2'],
    ['3.1.0-rc1', '3.1'],
  ])('%s is %s', async (written, version) => {
    expect((await loaded(`openapi: ${written}\n`)).version).toBe(version);
  });

  test.each([
    ['info: {}\nswagger: "1.2"\n', '2:1', 'Swagger "1.2" is not supported; 2.0 is'],
    ['openapi: 4.0.0\n', '1:1', 'OpenAPI 4.0.0 is not supported'],
    ['# a\nopenapi: 3.10.0\n', '2:1', 'OpenAPI 3.10.0 is not supported'],
    ['openapi: 3.1\n', '1:1', 'put it in quotes: `openapi: "3.1.0"`'],
    ['# a\ninfo: {}\nopenapi: 3.0\n', '3:1', 'put it in quotes: `openapi: "3.0.0"`'],
    ['\uFEFFopenapi: 2\n', '1:1', 'put it in quotes'],
    ['asyncapi: 3.0.0\n', '1:1', 'not an OpenAPI description'],
    ['just text\n', '1:1', 'not an OpenAPI description'],
  ])('%j is refused', async (text, place, message) => {
    const root = await folder({ 'api.yaml': text });
    const [diagnostic] = await failure(load({ spec: path.join(root, 'api.yaml') }));
    expect(brief(root, diagnostic!)).toBe(`api.yaml:${place} error load/version`);
    expect(diagnostic!.message).toContain(message);
  });
});

describe('references', () => {
  const files: Record<string, Content> = {
    'api.yaml': `${head}paths:
  /a/{id}:
    $ref: paths/a.yaml
components:
  schemas:
    Local: {type: object, properties: {$ref: {type: string}, list: {prefixItems: [{type: string}, {type: number}]}}}
    'a/b~c d': {type: string}
    Other: {$ref: 'models/other.yaml'}
    Through: {$ref: '#/components/schemas/Other/properties/deep'}
    Alias: {$ref: '#/components/schemas/Other'}
    Named: {$anchor: named, type: string}
    Dog:
      discriminator: {propertyName: kind, mapping: {cat: models/cat.yaml, local: Local, gone: models/gone.yaml}}
    Loop: {$ref: '#/components/schemas/Loop'}
  examples:
    One: {value: {$ref: nowhere.yaml}}
  links:
    Next: {operationRef: nowhere.yaml#/x, parameters: {$ref: nowhere.yaml}}
x-extension: {$ref: nowhere.yaml}
`,
    'paths/a.yaml': `parameters:
  - $ref: '../models/parameters.json#/id'
get:
  responses:
    200:
      description: ok
      content:
        application/json:
          schema: {$ref: '../api.yaml#/components/schemas/Local', examples: [{$ref: nowhere.yaml}], default: {$ref: nowhere.yaml}}
`,
    'models/other.yaml':
      'properties:\n  deep: {$ref: "#/$defs/Deep"}\n$defs:\n  Deep:\n    type: object\n    properties: {x: {type: string}}\n',
    'models/parameters.json':
      '{"id": {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}}',
    'models/cat.yaml': 'type: object\n',
    'models/with space.yaml': 'type: string\n',
    'models/link.yaml': { link: 'other.yaml' },
  };

  test('all files that are referred to are read, and no others', async () => {
    const root = await folder(files);
    const { description, diagnostics } = await load({ spec: path.join(root, 'api.yaml') });
    expect(diagnostics).toEqual([]);
    expect(description.documents.map((document) => path.relative(root, document.path))).toEqual([
      'api.yaml',
      path.join('models', 'cat.yaml'),
      path.join('models', 'other.yaml'),
      path.join('models', 'parameters.json'),
      path.join('paths', 'a.yaml'),
    ]);
    expect(description.root).toBe(description.documents[0]);
  });

  test.each<[string, string, string | undefined]>([
    ['#/components/schemas/Local', 'api.yaml', 'api.yaml#/components/schemas/Local'],
    ['#', 'api.yaml', 'api.yaml#'],
    ['', 'paths/a.yaml', 'paths/a.yaml#'],
    ['#/components/schemas/a~1b~0c%20d', 'api.yaml', 'api.yaml#/components/schemas/a~1b~0c d'],
    [
      '#/components/schemas/Local/properties/$ref',
      'api.yaml',
      'api.yaml#/components/schemas/Local/properties/$ref',
    ],
    [
      '#/components/schemas/Local/properties/list/prefixItems/1',
      'api.yaml',
      'api.yaml#/components/schemas/Local/properties/list/prefixItems/1',
    ],
    ['#/components/schemas/Local/properties/list/prefixItems/01', 'api.yaml', undefined],
    ['#/components/schemas/Local/properties/list/prefixItems/length', 'api.yaml', undefined],
    ['models/other.yaml', 'api.yaml', 'models/other.yaml#'],
    ['./models/../models/other.yaml#/$defs/Deep', 'api.yaml', 'models/other.yaml#/$defs/Deep'],
    [
      '../api.yaml#/components/schemas/Local',
      'models/other.yaml',
      'api.yaml#/components/schemas/Local',
    ],
    [
      '#/components/schemas/Other/properties/deep',
      'api.yaml',
      'models/other.yaml#/properties/deep',
    ],
    [
      '#/components/schemas/Other/properties/deep/properties/x',
      'api.yaml',
      'models/other.yaml#/$defs/Deep/properties/x',
    ],
    [
      '#/components/schemas/Alias/properties/deep',
      'api.yaml',
      'models/other.yaml#/properties/deep',
    ],
    [
      '#/components/schemas/Through/properties/x',
      'api.yaml',
      'models/other.yaml#/$defs/Deep/properties/x',
    ],
    ['#/components/schemas/Alias', 'api.yaml', 'api.yaml#/components/schemas/Alias'],
    ['#/paths/~1a~1%7Bid%7D/get', 'api.yaml', 'paths/a.yaml#/get'],
    ['#named', 'api.yaml', 'api.yaml#/components/schemas/Named'],
    ['api.yaml#named', 'api.yaml', 'api.yaml#/components/schemas/Named'],
    ['#/components/schemas/Loop/x', 'api.yaml', undefined],
    ['#/components/schemas/None', 'api.yaml', undefined],
    ['#/components/schemas/toString', 'api.yaml', undefined],
    ['#/components/schemas/__proto__', 'api.yaml', undefined],
    ['#none', 'api.yaml', undefined],
    ['models/none.yaml', 'api.yaml', undefined],
    ['%', 'api.yaml', undefined],
    ['http://127.0.0.1:9/x', 'api.yaml', undefined],
  ])('%s in %s', async (ref, from, target) => {
    const root = await folder(files);
    const { description } = await load({ spec: path.join(root, 'api.yaml') });
    const document = description.files.get(path.join(root, from));
    const resolved = description.resolve(ref, document!);
    const place =
      resolved &&
      `${path.relative(root, resolved.place.document.path).replaceAll(path.sep, '/')}#${resolved.place.pointer}`;
    expect(place).toBe(target);
  });

  test('names of one file: percent-encoded, file URL, symbolic link', async () => {
    const root = await folder({
      ...files,
      'api.yaml': `${head}components:
  schemas:
    A: {$ref: 'models/with%20space.yaml'}
    B: {$ref: 'models/link.yaml'}
    C: {$ref: './models/other.yaml#'}
`,
    });
    const url = pathToFileURL(path.join(root, 'models/other.yaml')).href;
    const { description } = await load({ spec: path.join(root, 'api.yaml') });
    const pathOf = (ref: string): string =>
      path.relative(root, description.resolve(ref, description.root)?.place.document.path ?? '');
    expect(description.documents).toHaveLength(3);
    expect(pathOf('models/with%20space.yaml')).toBe(path.join('models', 'with space.yaml'));
    expect(pathOf('models/link.yaml')).toBe(path.join('models', 'other.yaml'));
    expect(pathOf(url)).toBe(path.join('models', 'other.yaml'));
  });

  test('a list of items, as older drafts of JSON Schema have it, refers to files too', async () => {
    const { documents } = await loaded(
      `${head}components:\n  schemas:\n    A: {items: [{$ref: b.yaml}]}\n`,
      { 'b.yaml': 'type: string\n' },
    );
    expect(documents.map((document) => path.basename(document.path))).toEqual([
      'api.yaml',
      'b.yaml',
    ]);
  });

  test('a pointer may pass through a reference to a file that is read later', async () => {
    const use = (name: string): string =>
      `{${name}: {get: {parameters: [{$ref: '#/components/parameters/${name}/x-more/q'}]}}}`;
    const { resolve, root } = await loaded(
      `${head}paths: ${use('/a').replaceAll('parameters//a', 'parameters/A')}
components: {parameters: {A: {$ref: a.yaml}, B: {$ref: b.yaml}}}
webhooks: ${use('B')}
`,
      {
        'a.yaml': 'x-more: {q: {name: q, in: query, schema: {$ref: s.yaml}}}\n',
        'b.yaml': 'x-more: {q: {name: q, in: query, schema: {$ref: t.yaml}}}\n',
        's.yaml': 'type: string\n',
        't.yaml': 'type: number\n',
      },
    );
    expect(resolve('s.yaml', root)?.node).toEqual({ type: 'string' });
    expect(resolve('t.yaml', root)?.node).toEqual({ type: 'number' });
  });

  test.each<[string, string, Record<string, Content>, string, string]>([
    [
      'a missing file',
      "'none.yaml'",
      {},
      'load/ref-unresolved',
      '`none.yaml` leads to nothing: there is no such file',
    ],
    [
      'a missing node',
      "'#/components/schemas/None'",
      {},
      'load/ref-unresolved',
      'leads to nothing',
    ],
    [
      'a missing node of a file',
      "'x.yaml#/a'",
      { 'x.yaml': 'b: 1\n' },
      'load/ref-unresolved',
      '`x.yaml#/a` leads to nothing',
    ],
    ['a folder', "'sub'", { 'sub/x.yaml': '' }, 'load/ref-unresolved', 'it is not a file'],
    [
      'a circle of links',
      "'l.yaml'",
      { 'l.yaml': { link: 'l.yaml' } },
      'load/ref-unresolved',
      'go in circles',
    ],
    ['a zero byte', '"a\\0b"', {}, 'load/ref-unresolved', 'cannot be read'],
    [
      'an address',
      "'https://example.com/x.yaml#/a'",
      {},
      'load/ref-forbidden',
      'never over the network; save a copy',
    ],
    [
      'an address in capitals',
      "'HTTPS://example.com/x.yaml'",
      {},
      'load/ref-forbidden',
      'never over the network',
    ],
    [
      'an address without a scheme',
      "'//example.com/x.yaml'",
      {},
      'load/ref-forbidden',
      'never over the network',
    ],
    [
      'a Windows share',
      "'\\\\example.com\\x.yaml'",
      {},
      'load/ref-forbidden',
      'never over the network',
    ],
    [
      'a file on another machine',
      "'file://example.com/x.yaml'",
      {},
      'load/ref-forbidden',
      'never over the network',
    ],
    ['data', "'data:application/json,{}'", {}, 'load/ref-forbidden', 'files only'],
    [
      'a file URL outside',
      "'file:///proc/self/environ'",
      {},
      'load/ref-forbidden',
      "out of the description's folder",
    ],
    [
      'an absolute path',
      "'/etc/passwd'",
      {},
      'load/ref-forbidden',
      "out of the description's folder",
    ],
    [
      'a path that is not there, outside',
      "'/none/at/all.yaml'",
      {},
      'load/ref-forbidden',
      "out of the description's folder",
    ],
    [
      'the folder above',
      "'../secret.yaml'",
      {},
      'load/ref-forbidden',
      "out of the description's folder",
    ],
    [
      'the folder above, encoded',
      "'x/%2e%2e/..%2Fsecret.yaml'",
      {},
      'load/ref-forbidden',
      "out of the description's folder",
    ],
    [
      'a folder with a like name',
      "'../api-private/x.yaml'",
      { '../api-private/x.yaml': 'a: 1' },
      'load/ref-forbidden',
      "out of the description's folder",
    ],
    [
      'a link to outside',
      "'link.yaml'",
      { 'link.yaml': { link: '../secret.yaml' } },
      'load/ref-forbidden',
      "out of the description's folder",
    ],
    [
      'a folder that is a link to outside',
      "'sub/secret.yaml'",
      { sub: { link: '..' } },
      'load/ref-forbidden',
      "out of the description's folder",
    ],
  ])('%s is an error at the $ref', async (_, ref, more, rule, message) => {
    const root = await folder({
      'secret.yaml': 'type: string\n',
      'api/api.yaml': `${head}components:\n  schemas:\n    A:\n      items:\n        $ref: ${ref}\n`,
      ...Object.fromEntries(
        Object.entries(more).map(([name, content]) => [path.join('api', name), content]),
      ),
    });
    const diagnostics = await failure(load({ spec: path.join(root, 'api/api.yaml') }));
    expect(diagnostics.map((diagnostic) => brief(root, diagnostic))).toEqual([
      `api/api.yaml:7:9 error ${rule}`,
    ]);
    expect(diagnostics[0]!.message).toContain(message);
  });

  test('nothing is fetched', async () => {
    const { url, requests } = await forbiddenServer();
    const root = await folder({
      'api.yaml': `${head}paths:\n  /a: {$ref: '${url}/path.yaml'}\ncomponents:\n  schemas:\n    A: {$ref: '${url}/schema.yaml#/A'}\n`,
    });
    const diagnostics = await failure(load({ spec: path.join(root, 'api.yaml') }));
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      'load/ref-forbidden',
      'load/ref-forbidden',
    ]);
    expect(requests).toEqual([]);
  });

  test('a wider root lets references go up', async () => {
    const root = await folder({
      'shared/x.yaml': 'type: string\n',
      'api/api.yaml': `${head}components:\n  schemas:\n    A: {$ref: ../shared/x.yaml}\n`,
    });
    const { description } = await load({ spec: path.join(root, 'api/api.yaml'), root });
    expect(description.documents).toHaveLength(2);
  });

  test('a file that does not parse is reported in that file, wherever it is referred to', async () => {
    const root = await folder({
      'api.yaml': `${head}components:\n  schemas:\n    A: {$ref: x.yaml}\n    B: {$ref: 'x.yaml#/b'}\n`,
      'x.yaml': 'a: 1\na: 2\n',
    });
    const diagnostics = await failure(load({ spec: path.join(root, 'api.yaml') }));
    expect(diagnostics.map((diagnostic) => brief(root, diagnostic)).sort()).toEqual([
      'api.yaml:5:9 error load/ref-unresolved',
      'api.yaml:6:9 error load/ref-unresolved',
      'x.yaml:2:1 error load/syntax',
    ]);
  });

  test('a reference that is no text, or leads to what is not wanted there', async () => {
    const root = await folder({
      'api.yaml': `${head}paths:
  /a:
    get:
      parameters:
        - {$ref: '#/components/schemas/$ref'}
        - {$ref: '#/components/parameters/P'}
      responses:
        200: {$ref: {}}
        404: {$ref: '#/components/headers/H'}
components:
  parameters: {P: {name: p, in: query, schema: {$ref: '#/components/responses/R'}}}
  responses: {R: {description: ok}}
  headers: {H: {schema: {type: string}}}
  schemas:
    Number: {$ref: 5}
    $ref: {type: object, properties: {$ref: {type: string}}, example: {$ref: 5}}
`,
    });
    const diagnostics = await failure(load({ spec: path.join(root, 'api.yaml') }));
    expect(diagnostics.map((one) => brief(root, one)).sort()).toEqual([
      'api.yaml:10:15 error load/ref',
      'api.yaml:13:49 error load/ref-kind',
      'api.yaml:17:14 error load/ref',
      'api.yaml:7:12 error load/ref-kind',
    ]);
    expect(diagnostics.map(({ message }) => message)).toContain(
      '`#/components/responses/R` leads to a response, and a schema is wanted here',
    );
  });

  test('a missing example is a warning', async () => {
    const root = await folder({
      'api.yaml': `${head}components:\n  responses:\n    R:\n      content:\n        a/b:\n          examples:\n            One: {$ref: one.yaml}\n`,
    });
    const { diagnostics } = await load({ spec: path.join(root, 'api.yaml') });
    expect(diagnostics.map((diagnostic) => brief(root, diagnostic))).toEqual([
      'api.yaml:9:19 warning load/ref-unresolved',
    ]);
  });
});

describe('places', () => {
  const text = `# comment
openapi: 3.1.0
info: {title: T, "version": '1'}
paths:
  /a/{b}:
    get: &op
      tags: [x, "y",
        z]
      description: >
        folded
      parameters:
        - name: b
          in: path
        -
          name: c
    put: *op
    post:
      <<: *op
      summary: s
`;

  test.each([
    ['', 1, 1],
    ['/openapi', 2, 1],
    ['/info/title', 3, 8],
    ['/info/version', 3, 18],
    ['/info/missing', 3, 1],
    ['/missing/at/all', 1, 1],
    ['/paths/~1a~1{b}', 5, 3],
    ['/paths/~1a~1{b}/get', 6, 5],
    ['/paths/~1a~1{b}/get/tags/0', 7, 14],
    ['/paths/~1a~1{b}/get/tags/1', 7, 17],
    ['/paths/~1a~1{b}/get/tags/2', 8, 9],
    ['/paths/~1a~1{b}/get/tags/3', 7, 7],
    ['/paths/~1a~1{b}/get/parameters/0', 12, 11],
    ['/paths/~1a~1{b}/get/parameters/0/in', 13, 11],
    ['/paths/~1a~1{b}/get/parameters/1', 15, 11],
    ['/paths/~1a~1{b}/put', 16, 5],
    ['/paths/~1a~1{b}/put/parameters/0/in', 13, 11],
    ['/paths/~1a~1{b}/post/summary', 19, 7],
    ['/paths/~1a~1{b}/post/description', 9, 7],
  ])('%s is at %i:%i', async (pointer, line, column) => {
    for (const written of [
      text,
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
      `\uFEFF${text}`,
    ]) {
      const { locate, root } = await loaded(written);
      expect(locate({ document: root, pointer })).toEqual({ file: root.path, line, column });
    }
  });

  test('in the second file', async () => {
    const { locate, documents } = await loaded(
      `${head}components:\n  schemas:\n    A: {$ref: x.json}\n`,
      {
        'x.json': '{\n\t"type": "object",\n\t"properties": {"a": {"type": "string"}}\n}',
      },
    );
    const [, second] = documents;
    expect(locate({ document: second!, pointer: '/properties/a/type' })).toEqual({
      file: second!.path,
      line: 3,
      column: 23,
    });
  });

  test('below a bracket that had to be moved', async () => {
    const { locate, root } = await loaded(
      `${head}x-a: {\n  b: 1\n}\nx-c:\n  d: [\n    1\n  ]\n  e: 2\n`,
    );
    expect(locate({ document: root, pointer: '/x-a/b' })).toMatchObject({ line: 4, column: 3 });
    expect(locate({ document: root, pointer: '/x-c/d/0' })).toMatchObject({ line: 8, column: 5 });
    expect(locate({ document: root, pointer: '/x-c/e' })).toMatchObject({ line: 10, column: 3 });
  });
});
