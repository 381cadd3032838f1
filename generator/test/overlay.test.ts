import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../src/load/load.ts';
import { applyOverlay } from '../src/load/overlay.ts';
import { parseText } from '../src/load/parse.ts';
import { brief, failure, folder } from './support/folder.ts';

/** An overlay around its actions. */
function overlay(actions: unknown): string {
  return JSON.stringify({ overlay: '1.0.0', info: { title: 'T', version: '1' }, actions });
}

/** The root with the actions applied. */
function applied(root: unknown, actions: unknown): unknown {
  return applyOverlay(root, parseText(overlay(actions), '/overlay.json'), '/overlay.json').root;
}

describe('applying', () => {
  const root = {
    info: { title: 'T', contact: { name: 'N' } },
    tags: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
    paths: { '/a': { get: { tags: ['x'] } }, '/b': { get: {}, post: {} } },
    nothing: null,
  };

  test.each<[string, unknown, object]>([
    [
      'adds a member',
      [{ target: '$.info', update: { version: '2' } }],
      { ...root, info: { ...root.info, version: '2' } },
    ],
    [
      'replaces a value',
      [{ target: '$.info', update: { title: 'U' } }],
      { ...root, info: { ...root.info, title: 'U' } },
    ],
    [
      'replaces null',
      [{ target: '$', update: { nothing: { a: 1 } } }],
      { ...root, nothing: { a: 1 } },
    ],
    [
      'merges deeply',
      [{ target: '$', update: { info: { contact: { url: 'u' } }, new: [1] } }],
      { ...root, info: { title: 'T', contact: { name: 'N', url: 'u' } }, new: [1] },
    ],
    [
      'appends to an array',
      [{ target: '$.tags', update: { name: 'd' } }],
      { ...root, tags: [...root.tags, { name: 'd' }] },
    ],
    [
      'appends an array',
      [{ target: '$.tags', update: [{ name: 'd' }, 1] }],
      { ...root, tags: [...root.tags, { name: 'd' }, 1] },
    ],
    [
      'appends where an array meets one in a merge',
      [{ target: "$.paths['/a'].get", update: { tags: ['y'] } }],
      { ...root, paths: { ...root.paths, '/a': { get: { tags: ['x', 'y'] } } } },
    ],
    [
      'changes each match',
      [{ target: '$.paths.*.get', update: { 'x-a': true } }],
      {
        ...root,
        paths: {
          '/a': { get: { tags: ['x'], 'x-a': true } },
          '/b': { get: { 'x-a': true }, post: {} },
        },
      },
    ],
    [
      'removes a member',
      [{ target: "$.paths['/b']", remove: true }],
      { ...root, paths: { '/a': root.paths['/a'] } },
    ],
    [
      'removes items, whatever their order',
      [{ target: '$.tags[0,2,0]', remove: true }],
      { ...root, tags: [{ name: 'b' }] },
    ],
    [
      'removes by a filter',
      [{ target: "$.tags[?@.name != 'b']", remove: true }],
      { ...root, tags: [{ name: 'b' }] },
    ],
    [
      'takes remove before update',
      [{ target: '$.paths', remove: true, update: { a: 1 } }],
      { info: root.info, tags: root.tags, nothing: null },
    ],
    [
      'works in order',
      [
        { target: '$.tags', remove: true },
        { target: '$', update: { tags: [] } },
        { target: '$.tags', update: { name: 'z' } },
        { target: '$.tags[0]', update: { more: 1 } },
      ],
      { ...root, tags: [{ name: 'z', more: 1 }] },
    ],
  ])('%s', (_, actions, expected) => {
    const before = structuredClone(root);
    expect(applied(root, actions)).toEqual(expected);
    expect(root).toEqual(before);
  });

  test('removes a node and what it matches inside of it', () => {
    const nested = { a: { x: 1, b: { x: 2 } }, list: [{ x: 3, list: [{ x: 4 }, 5] }, 6] };
    expect(applied(nested, [{ target: '$..[?@.x]', remove: true }])).toEqual({ list: [6] });
  });

  test('what comes from the overlay is not shared between the places it goes to', () => {
    const result = applied({ a: {}, b: {} }, [
      { target: '$.*', update: { list: [1], map: { x: 1 } } },
      { target: '$.a', update: { list: [2], map: { y: 2 } } },
    ]);
    expect(result).toEqual({
      a: { list: [1, 2], map: { x: 1, y: 2 } },
      b: { list: [1], map: { x: 1 } },
    });
  });

  test('what it does not touch is shared with the original', () => {
    const result = applied(root, [{ target: '$.info', update: { a: 1 } }]) as typeof root;
    expect(result.paths).toBe(root.paths);
    expect(result.info).not.toBe(root.info);
  });

  test('names that JavaScript knows otherwise are names', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"polluted": "a"}, "constructor": {"prototype": {"polluted": "b"}}}',
    ) as object;
    const text = overlay([{ target: '$', update: 0 }]).replace('0}', `${JSON.stringify(hostile)}}`);
    const target = JSON.parse('{"__proto__": {"kept": 1}, "a": {}}') as object;
    const { root: result } = applyOverlay(target, parseText(text, '/o.json'), '/o.json');
    expect(JSON.stringify(result)).toBe(
      '{"__proto__":{"kept":1,"polluted":"a"},"a":{},"constructor":{"prototype":{"polluted":"b"}}}',
    );
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    const { root: added } = applyOverlay({ a: 1 }, parseText(text, '/o.json'), '/o.json');
    expect(JSON.stringify(added)).toBe(
      '{"a":1,"__proto__":{"polluted":"a"},"constructor":{"prototype":{"polluted":"b"}}}',
    );
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(applied(target, [{ target: '$.__proto__', remove: true }])).toEqual({ a: {} });
    expect(() => applied(target, [{ target: '$.toString', update: {} }])).toThrow(
      'matches nothing',
    );
  });
});

describe('mistakes', () => {
  const lines = 'overlay: 1.0.0\ninfo: {title: T, version: "1"}\nactions:\n';
  const ok = '  - target: $.info\n    update: {a: 1}\n';

  test.each<[string, string, [place: string, message: string][]]>([
    [
      'a target without a match',
      `${lines}${ok}  - target: $.paths['/none'].get\n    update: {}\n`,
      [['6:5', "$.paths['/none'].get matches nothing in the description"]],
    ],
    [
      'each target without a match',
      `${lines}  - target: $.a\n    update: {}\n  - description: d\n    target: $.b\n    remove: true\n`,
      [
        ['4:5', '$.a matches nothing'],
        ['7:5', '$.b matches nothing'],
      ],
    ],
    [
      'a target that was removed before',
      `${lines}  - target: $.info\n    remove: true\n  - target: $.info.title\n    remove: true\n`,
      [['6:5', 'matches nothing']],
    ],
    [
      'a target that is no JSONPath',
      `${lines}  - target: info.title\n    update: {}\n`,
      [['4:5', 'info.title is not a JSONPath (RFC 9535)']],
    ],
    [
      'a target that is broken',
      `${lines}  - target: $.info[\n    update: {}\n`,
      [['4:5', 'is not a JSONPath']],
    ],
    [
      'a target that is a value',
      `${lines}  - target: $.info.title\n    update: x\n`,
      [['4:5', 'must lead to objects or arrays']],
    ],
    [
      'the removal of a value',
      `${lines}  - target: $.info.title\n    remove: true\n`,
      [['4:5', 'must lead to objects or arrays']],
    ],
    [
      'the removal of everything',
      `${lines}  - target: $\n    remove: true\n`,
      [['4:5', 'cannot be removed']],
    ],
    [
      'a value for an object',
      `${lines}  - target: $.info\n    update: x\n`,
      [['5:5', 'so its update must be one']],
    ],
    [
      'a list for an object',
      `${lines}  - target: $.info\n    update: [1]\n`,
      [['5:5', 'so its update must be one']],
    ],
    [
      'a value over an object',
      `${lines}  - target: $\n    update:\n      info: x\n`,
      [['6:7', '`info` is an object in the description, so a single value cannot']],
    ],
    [
      'null over an object',
      `${lines}  - target: $\n    update:\n      info:\n`,
      [['6:7', 'so null cannot']],
    ],
    [
      'an object over a value',
      `${lines}  - target: $.info\n    update:\n      title: {a: 1}\n`,
      [['6:7', '`title` is a single value in the description']],
    ],
    [
      'an object over an array',
      `${lines}  - target: $\n    update: {tags: {a: 1}}\n`,
      [['5:14', '`tags` is an array in the description']],
    ],
    ['another version', lines.replace('1.0.0', '1.1.0') + ok, [['1:1', 'Overlay 1.0']]],
    ['no version', lines.replace('overlay: 1.0.0', 'extends: x') + ok, [['1:1', 'Overlay 1.0']]],
    [
      'no info',
      `overlay: 1.0.0\nactions:\n${ok}`,
      [
        ['1:1', 'info.title'],
        ['1:1', 'info.version'],
      ],
    ],
    [
      'a version that is a number',
      lines.replace('"1"', '1') + ok,
      [['2:18', 'a text as `info.version`']],
    ],
    [
      'no actions',
      'overlay: 1.0.0\ninfo: {title: T, version: "1"}\n',
      [['1:1', 'at least one action']],
    ],
    [
      'an empty list of actions',
      'overlay: 1.0.0\ninfo: {title: T, version: "1"}\nactions: []\n',
      [['3:1', 'at least one action']],
    ],
    ['an unknown key', `${lines}${ok}extra: 1\n`, [['6:1', 'no `extra` here']]],
    [
      'an unknown key of an action',
      `${lines}  - target: $.info\n    updates: {a: 1}\n    update: {}\n`,
      [['5:5', 'no `updates` here']],
    ],
    [
      'an unknown key of info',
      `${lines.replace('title: T', 'titel: x, title: T')}${ok}`,
      [['2:8', 'no `titel` here']],
    ],
    [
      'the copy of Overlay 1.1',
      `${lines}  - target: $.info\n    copy: $.tags\n`,
      [
        ['4:5', 'neither `update` nor'],
        ['5:5', 'no `copy` here'],
      ],
    ],
    ['no target', `${lines}  - update: {}\n`, [['4:5', 'needs a JSONPath as its `target`']]],
    [
      'nothing to do',
      `${lines}  - target: $.info\n    remove: false\n`,
      [['4:5', 'neither `update` nor `remove: true`']],
    ],
    [
      'a removal that is a text',
      `${lines}  - target: $.info\n    remove: "yes"\n`,
      [['5:5', 'true or false']],
    ],
    ['an action that is a text', `${lines}  - $.info\n`, [['4:5', 'an action is an object']]],
    ['a list', '- 1\n', [['1:1', 'an overlay is an object']]],
  ])('%s is an error', async (_, text, expected) => {
    const root = await folder({
      'api.yaml': 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\ntags: [{name: a}]\n',
      'overlay.yaml': text,
    });
    const diagnostics = await failure(
      load({ spec: path.join(root, 'api.yaml'), overlay: path.join(root, 'overlay.yaml') }),
    );
    const sorted = diagnostics.toSorted(
      (a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0),
    );
    expect(sorted.map((diagnostic) => brief(root, diagnostic))).toEqual(
      expected.map(([place]) => `overlay.yaml:${place} error load/overlay`),
    );
    for (const [index, [, message]] of expected.entries()) {
      expect(sorted[index]!.message).toContain(message);
    }
  });

  test('extensions are allowed everywhere', () => {
    const text =
      'overlay: 1.0.3\nx-a: 1\nextends: api.yaml\ninfo: {title: T, version: "1", x-b: 1}\nactions: [{target: $.a, update: {}, x-c: 1}]\n';
    expect(applyOverlay({ a: {} }, parseText(text, '/o'), '/o').root).toEqual({ a: {} });
  });

  test('a file that is missing or broken', async () => {
    const root = await folder({ 'api.yaml': 'openapi: 3.1.0\n', 'broken.yaml': 'a: 1\na: 2\n' });
    const spec = path.join(root, 'api.yaml');
    const [missing] = await failure(load({ spec, overlay: path.join(root, 'none.yaml') }));
    const [broken] = await failure(load({ spec, overlay: path.join(root, 'broken.yaml') }));
    expect(brief(root, missing!)).toBe('none.yaml:1:1 error load/file');
    expect(brief(root, broken!)).toBe('broken.yaml:2:1 error load/syntax');
  });
});

describe('places', () => {
  const api = `openapi: 3.1.0
info:
  title: T
tags:
  - name: a
  - name: b
  - name: c
paths:
  /a:
    get:
      summary: old
`;
  const text = `overlay: 1.0.0
info: {title: T, version: "1"}
actions:
  - target: $.tags[?@.name == 'a']
    remove: true
  - target: $.tags
    update:
      name: d
  - target: $.tags
    update:
      - name: e
      - name: f
  - target: $.paths.*.get
    update:
      summary: new
      responses:
        "200": {description: ok}
  - target: $.tags[?@.name == 'c']
    remove: true
  - target: $.tags[?@.name == 'd']
    update: {description: D}
`;

  test.each([
    // b, d, e and f are left of a to f.
    ['/tags', 'api.yaml', 4, 1],
    ['/tags/0', 'api.yaml', 6, 5],
    ['/tags/0/name', 'api.yaml', 6, 5],
    ['/tags/1', 'overlay.yaml', 7, 5],
    ['/tags/1/name', 'overlay.yaml', 8, 7],
    ['/tags/1/description', 'overlay.yaml', 21, 14],
    ['/tags/2', 'overlay.yaml', 11, 9],
    ['/tags/3/name', 'overlay.yaml', 12, 9],
    ['/paths/~1a/get', 'api.yaml', 10, 5],
    ['/paths/~1a/get/summary', 'overlay.yaml', 15, 7],
    ['/paths/~1a/get/responses/200/description', 'overlay.yaml', 17, 17],
    ['/paths/~1a/get/responses/200/content', 'overlay.yaml', 17, 9],
    ['/paths/~1a/get/missing', 'api.yaml', 10, 5],
    ['/info/title', 'api.yaml', 3, 3],
  ])('%s stands in %s at %i:%i', async (pointer, file, line, column) => {
    const root = await folder({ 'api.yaml': api, 'overlay.yaml': text });
    const { description } = await load({
      spec: path.join(root, 'api.yaml'),
      overlay: path.join(root, 'overlay.yaml'),
    });
    expect(description.locate({ document: description.root, pointer })).toEqual({
      file: path.join(root, file),
      line,
      column,
    });
    expect([...description.sources.keys()].map((name) => path.basename(name))).toEqual([
      'api.yaml',
      'overlay.yaml',
    ]);
  });

  test('a reference that the overlay adds is followed from the description, and reported in the overlay', async () => {
    const root = await folder({
      'spec/api.yaml': 'openapi: 3.1.0\ncomponents: {schemas: {A: {type: object}}}\n',
      'spec/x.yaml': 'type: string\n',
      'other/overlay.yaml': `overlay: 1.0.0
info: {title: T, version: "1"}
actions:
  - target: $.components.schemas
    update:
      X: {$ref: x.yaml}
      Y: {$ref: https://example.com/y.yaml}
      Z: {$ref: '#/components/schemas/None'}
`,
    });
    const diagnostics = await failure(
      load({
        spec: path.join(root, 'spec/api.yaml'),
        overlay: path.join(root, 'other/overlay.yaml'),
      }),
    );
    expect(diagnostics.map((diagnostic) => brief(root, diagnostic)).sort()).toEqual([
      'other/overlay.yaml:7:11 error load/ref-forbidden',
      'other/overlay.yaml:8:11 error load/ref-unresolved',
    ]);
  });
});
