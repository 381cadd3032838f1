// What the runtime schemas do with values: sides, defaults, messages, keys that attack, patterns that hang.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveSettings } from '../src/config.ts';
import { load } from '../src/load/load.ts';
import type { Model } from '../src/plan/model.ts';
import { runtimeSchemas } from '../src/plan/runtime-schemas.ts';
import { planTypes } from '../src/plan/types.ts';
import { render, templatesIn } from '../src/render/render.ts';
import { buildModel } from '../src/stages.ts';
import { describeIssues } from '../../packages/types/src/validation/issues.ts';
import type { AnySchema } from '../../packages/types/src/validation/index.ts';
import { repository } from './support/compile.ts';
import { jsonBody, model, ok, type Parts } from './support/description.ts';
import { evaluate, judge } from './support/runtime.ts';

const string = { type: 'string' };
const number = { type: 'number' };

/** One schema of a small description; the last one, unless a name says which. */
function schemaOf(schemas: Record<string, unknown>, name?: string): AnySchema | undefined {
  return evaluate(model({ schemas }).model).get(name ?? Object.keys(schemas).at(-1) ?? '');
}

function issuesOf(schema: AnySchema | undefined, value: unknown): string[] {
  const result = schema?.['~standard'].validate(value);
  if (result === undefined || result instanceof Promise) throw new Error('no result');
  return result.issues === undefined ? [] : describeIssues(result.issues);
}

describe('sides', () => {
  const schemas = {
    Inner: { type: 'object', properties: { deep: { type: 'boolean', default: true } } },
    A: {
      type: 'object',
      required: ['sure', 'id', 'secret'],
      properties: {
        a: { ...string, default: 'x' },
        list: { type: 'array', items: string, default: [] },
        sure: { ...string, default: 'y' },
        id: { ...string, readOnly: true },
        secret: { ...string, writeOnly: true },
        inner: { $ref: '#/components/schemas/Inner', default: {} },
      },
    },
  };

  test('what is received is filled, without a change to what was given', () => {
    const given = Object.freeze({ sure: 's', id: 'i' });
    expect(judge(schemaOf(schemas), given).value).toEqual({
      sure: 's',
      id: 'i',
      a: 'x',
      list: [],
      inner: { deep: true },
    });
    expect(given).toEqual({ sure: 's', id: 'i' });
  });

  test('two fillings share nothing', () => {
    const schema = schemaOf(schemas);
    const [one, other] = [1, 2].map(
      () => judge(schema, { sure: 's', id: 'i' }).value as { list: string[] },
    );
    one?.list.push('x');
    expect(other?.list).toEqual([]);
  });

  test('what is required is not filled', () => {
    expect(issuesOf(schemaOf(schemas), { id: 'i' })).toEqual([
      'sure: required key "sure" is missing',
    ]);
  });

  test('what is sent is not filled, and may leave out what has a default', () => {
    const given = { secret: 's' };
    expect(judge(schemaOf(schemas, 'AInput'), given).value).toBe(given);
  });

  test('a closed object takes no key of the other side', () => {
    const closed = { ...schemas.A, additionalProperties: false };
    expect(
      issuesOf(schemaOf({ ...schemas, A: closed }, 'AInput'), { secret: 's', id: 'i' }),
    ).toEqual(['id: unknown key "id"']);
  });

  test('filling happens after judging', () => {
    const parts = [
      { type: 'object', properties: { a: { ...string, default: 'x' } } },
      { type: 'object', properties: { b: { ...string, default: 'y' } }, maxProperties: 0 },
    ];
    expect(judge(schemaOf({ A: { allOf: parts } }), {})).toMatchObject({
      valid: true,
      value: { a: 'x', b: 'y' },
    });
  });
});

describe('messages', () => {
  const event = {
    type: 'object',
    required: ['kind', 'inputs'],
    additionalProperties: false,
    properties: {
      kind: { enum: ['a', 'b'] },
      inputs: { type: 'object' },
      'a b': { type: 'integer', minimum: 1 },
    },
  };
  const schema = schemaOf({
    A: { type: 'object', properties: { events: { type: 'array', items: event } } },
  });
  const good = { kind: 'a', inputs: {} };

  test.each([
    [{ ...good, inputs: 'text' }, 'events[1].inputs: expected object, got string'],
    [{ inputs: {} }, 'events[1].kind: required key "kind" is missing'],
    [{ ...good, kind: 'c' }, 'events[1].kind: expected ("a" | "b")'],
    [{ ...good, more: 1 }, 'events[1].more: unknown key "more"'],
    [{ ...good, 'a b': 0 }, 'events[1]["a b"]: expected at least 1'],
    [{ ...good, 'a b': 1.5 }, 'events[1]["a b"]: expected integer, got number'],
    [null, 'events[1]: expected object, got null'],
  ])('%j', (bad, message) => {
    expect(issuesOf(schema, { events: [good, bad] })).toEqual([message]);
  });

  test('no message holds the value: it may be a secret', () => {
    const text = 'very-secret';
    const checked = schemaOf({
      A: { type: 'string', maxLength: 3, pattern: '^x', format: 'uuid', not: { minLength: 2 } },
    });
    const issues = [...issuesOf(checked, text), ...issuesOf(schema, { events: text })];
    expect(issues.length).toBeGreaterThan(4);
    expect(issues.join()).not.toContain(text);
  });
});

describe('alternatives', () => {
  const literal = {
    type: 'object',
    required: ['kind', 'value'],
    properties: { kind: { const: 'literal' }, value: number },
  };
  const expression = { $ref: '#/components/schemas/Expression' };
  const sum = {
    type: 'object',
    required: ['kind', 'left', 'right'],
    properties: { kind: { const: 'sum' }, left: expression, right: expression },
  };
  const schema = schemaOf({ Expression: { oneOf: [literal, sum] } });
  const one = { kind: 'literal', value: 1 };
  const nested = (levels: number): object =>
    levels === 0 ? one : { kind: 'sum', left: nested(levels - 1), right: one };

  test.each([
    [
      'the alternative that is meant',
      { ...one, value: 'x' },
      ['value: expected number, got string'],
    ],
    [
      'the alternative that is meant, within another',
      { kind: 'sum', left: { ...one, value: 'x' }, right: one },
      ['left.value: expected number, got string'],
    ],
    ['the literals that tell them apart', { kind: 'x' }, ['kind: expected "literal" | "sum"']],
    ['the types', 5, ['expected object, got number']],
  ])('the message names %s', (_, value, messages) => {
    expect(issuesOf(schema, value)).toEqual(messages);
  });

  test('the message names what each of them lacks', () => {
    const either = schemaOf({
      A: { anyOf: ['a', 'b'].map((key) => ({ type: 'object', required: [key] })) },
    });
    expect(issuesOf(either, {})).toEqual([
      'no alternative fits: a: required key "a" is missing; or b: required key "b" is missing',
    ]);
  });

  test('more than one of oneOf', () => {
    const both = schemaOf({ A: { oneOf: [{ minLength: 1 }, { maxLength: 5 }] } });
    expect(issuesOf(both, 'abc')).toEqual([
      'expected exactly one alternative to fit, and several do',
    ]);
  });

  test('a level does not double the time', () => {
    const start = performance.now();
    expect(issuesOf(schema, nested(100))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('nor where several alternatives hold the same kind again', () => {
    const list = { type: 'array', items: { $ref: '#/components/schemas/Filter' } };
    const filter = (op: string): object => ({
      type: 'object',
      required: ['op', 'args'],
      properties: { op: { const: op }, args: list },
    });
    const filters = schemaOf({ Filter: { oneOf: ['and', 'or', 'not'].map(filter) } });
    let value: object = { op: 'and', args: [] };
    for (let level = 0; level < 60; level += 1) value = { op: 'not', args: [value] };
    const start = performance.now();
    expect(issuesOf(filters, value)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test.each([
    ['a literal that is no text', { ok: true, v: 'x' }, ['v: expected number, got string']],
    ['what all of them lack', {}, ['ok: required key "ok" is missing']],
  ])('the message names %s', (_, wrong, messages) => {
    const result = schemaOf({
      A: {
        oneOf: [true, false].map((value) => ({
          type: 'object',
          required: ['ok'],
          properties: { ok: { const: value }, v: number },
        })),
      },
    });
    expect(issuesOf(result, wrong)).toEqual(messages);
  });

  test('null is among what is expected, and nothing is said twice', () => {
    const nullable = schemaOf({ A: { type: ['string', 'null'] } });
    expect(issuesOf(nullable, 5)).toEqual(['expected string | null, got number']);
    const parts = schemaOf({
      B: { type: 'object', required: ['a'] },
      A: { allOf: [{ $ref: '#/components/schemas/B' }, { type: 'object', required: ['a'] }] },
    });
    expect(issuesOf(parts, {})).toEqual(['a: required key "a" is missing']);
    expect(issuesOf(parts, 5)).toEqual(['expected object, got number']);
  });

  test('a value that does not end is an issue, and so is one that nests too deep for the stack', () => {
    const endless = { kind: 'sum', left: one, right: one };
    endless.right = endless as never;
    expect(issuesOf(schema, endless)).toEqual(['right.right: expected a value that ends']);
    let deep: object = one;
    for (let level = 0; level < 100_000; level += 1) deep = { kind: 'sum', left: deep, right: one };
    expect(issuesOf(schema, deep).join()).toContain('expected at most 500 levels');
    expect(issuesOf(schema, nested(400))).toEqual([]);
  });
});

describe('keys', () => {
  test.each(['__proto__', 'constructor', 'toString', 'a"b', '`${x}`', '', 'a\u2028b'])(
    '%j is one like any other',
    (key) => {
      const schema = schemaOf({
        A: {
          type: 'object',
          required: [key],
          properties: Object.fromEntries([[key, number]]),
          additionalProperties: false,
        },
      });
      expect(judge(schema, Object.fromEntries([[key, 1]])).valid).toBe(true);
      expect(judge(schema, Object.fromEntries([[key, 'x']])).valid).toBe(false);
      expect(judge(schema, {}).valid).toBe(false);
    },
  );

  test('a default called __proto__ pollutes nothing', () => {
    const properties = Object.fromEntries([
      ['__proto__', { type: 'object', default: { polluted: true } }],
      ['b', { ...string, default: 'x' }],
    ]);
    const schema = schemaOf({ A: { type: 'object', properties } });
    const { value } = judge(schema, JSON.parse('{"c":{"__proto__":{"polluted":true}}}'));
    expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a key that holds undefined is not there', () => {
    const schema = schemaOf({
      A: {
        type: 'object',
        required: ['a'],
        properties: { a: string, b: string },
        additionalProperties: false,
      },
    });
    expect(judge(schema, { a: 'x', b: undefined, c: undefined }).valid).toBe(true);
    expect(issuesOf(schema, { a: undefined })).toEqual(['a: required key "a" is missing']);
  });
});

describe('patterns', () => {
  test.each(['^(a+)+$', '^(a|b|ab)*c$', '(.*)*x', 'a+$', '^[a-z]+[a-z0-9]+$', '(', '^(\\w+)\\1$'])(
    '%s is not run, and the place is named',
    (pattern) => {
      const schemas = {
        A: { type: 'string', pattern },
        B: {
          type: 'object',
          patternProperties: { [pattern]: number },
          additionalProperties: false,
        },
      };
      const built = model({ schemas });
      const found = built.diagnostics.filter(({ rule }) => rule === 'pattern-not-checked');
      expect(found.map(({ location }) => location?.file.split('#')[1])).toEqual([
        '/components/schemas/A/pattern',
        `/components/schemas/B/patternProperties/${pattern.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      ]);
      const code = runtimeSchemas(built.model).map((declaration) => declaration.code.text);
      expect(code.join()).not.toContain('RegExp');
      const start = performance.now();
      expect(judge(evaluate(built.model).get('A'), `${'a'.repeat(50_000)}!`).valid).toBe(true);
      // Nobody knows which keys the pattern names.
      expect(judge(evaluate(built.model).get('B'), { ['a'.repeat(50_000)]: 'x' }).valid).toBe(true);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );

  test.each([
    ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'a-b', 'a--b'],
    ['^\\p{L}$', 'ä', '1'],
    ['^.$', '𝒳', 'ab'],
    // Only the older syntax lets an author escape this.
    ['^a\\_b\\@c$', 'a_b@c', 'ab'],
    ['a/;evil;/', 'a/;evil;/', 'a'],
    ['^["\'`]$', '"', 'x'],
  ])('%s', (pattern, good, bad) => {
    const schema = schemaOf({ A: { type: 'string', pattern } });
    expect([judge(schema, good).valid, judge(schema, bad).valid]).toEqual([true, false]);
  });
});

describe('spec text cannot leave its place', () => {
  const evil = [
    '";globalThis.__PWNED__=1;"',
    '*/globalThis.__PWNED__=1/*',
    '`${globalThis.__PWNED__=1}`',
    "');globalThis.__PWNED__=1;('",
    '\u2028globalThis.__PWNED__=1',
  ];

  test.each(evil)('%j', (text) => {
    const pattern = text.replaceAll(/[$()*+.?[\\\]^{|}/]/g, '\\$&');
    const schemas = {
      A: {
        type: 'object',
        required: [text],
        properties: {
          [text]: { enum: [text] },
          b: { const: { [text]: [text] } },
          c: { type: 'string', default: text, pattern, format: text, description: text },
          d: { type: 'object', default: { [text]: text }, patternProperties: { [pattern]: {} } },
        },
        dependentRequired: { [text]: [text] },
        dependentSchemas: { [text]: {} },
        unevaluatedProperties: false,
      },
    };
    expect(judge(schemaOf(schemas), { [text]: text }).valid).toBe(true);
    expect(judge(schemaOf(schemas), { [text]: 'x' }).valid).toBe(false);
    expect(Object.keys(globalThis)).not.toContain('__PWNED__');
  });
});

test('what nobody looked at, where the alternatives hold the schema itself', () => {
  const branch = { $ref: '#/components/schemas/A' };
  const parts = {
    A: {
      oneOf: [
        { type: 'object', properties: { c: { anyOf: [branch], unevaluatedProperties: false } } },
      ],
    },
  };
  const schema = schemaOf(parts);
  expect(judge(schema, { c: { c: {} } }).valid).toBe(true);
  expect(judge(schema, { c: { d: 1 } }).valid).toBe(false);
});

test('the same text on every run', () => {
  const texts = [1, 2].map(() =>
    runtimeSchemas(model({ schemas: odd }).model).map(({ code }) => code.text),
  );
  expect(texts[0]).toEqual(texts[1]);
});

/** Constructs whose types are joined, spelled out, or made of themselves. */
const odd = {
  B: { type: 'object', properties: { a: string } },
  Nullable: { type: ['string', 'null'], minLength: 1 },
  NullableEnum: { type: ['string', 'null'], enum: ['a', null] },
  Mixed: { enum: ['a', '', 1, true, null] },
  Booleans: { enum: [true, false] },
  Constant: { const: { a: [1, 'b'], c: null } },
  Bare: { type: 'object' },
  Nothing: { type: 'object', additionalProperties: false },
  Anything: {},
  True: true,
  False: false,
  Open: { type: 'object', properties: { a: string }, additionalProperties: true },
  Typed: {
    type: 'object',
    required: ['a'],
    properties: { a: string, b: { type: 'boolean' }, c: { $ref: '#/components/schemas/B' } },
    additionalProperties: number,
  },
  Map: { type: 'object', additionalProperties: { $ref: '#/components/schemas/B' } },
  Patterns: {
    type: 'object',
    patternProperties: { '^x-': string, '^n-': number },
    additionalProperties: false,
  },
  PatternsOpen: { type: 'object', properties: { a: number }, patternProperties: { '^x-': string } },
  Tuple: { type: 'array', prefixItems: [string, number], items: false, minItems: 2 },
  TupleRest: { type: 'array', prefixItems: [string], items: number, minItems: 1 },
  TupleOptional: { type: 'array', prefixItems: [string, number], minItems: 1 },
  TupleEmpty: { type: 'array', items: false },
  Required: { allOf: [{ $ref: '#/components/schemas/B' }], required: ['a'] },
  OnlyRequires: { allOf: [{ $ref: '#/components/schemas/B' }, { required: ['a'] }] },
  Unknown: { required: ['nobody', 'knows'] },
  Literals: {
    allOf: [
      { type: 'object', properties: { a: string } },
      {
        allOf: [
          { type: 'object', required: ['b'], properties: { b: string } },
          { $ref: '#/components/schemas/B' },
        ],
      },
    ],
  },
  Twice: {
    allOf: [
      { type: 'object', properties: { a: string } },
      { type: 'object', properties: { a: { ...string, minLength: 1 } } },
    ],
  },
  Beside: {
    type: 'object',
    required: ['id'],
    properties: { id: string },
    oneOf: [
      { type: 'object', properties: { a: string }, required: ['a'] },
      { type: 'object', properties: { b: string }, required: ['b'] },
    ],
  },
  AnyRequired: {
    type: 'object',
    properties: { a: string, b: number },
    anyOf: [{ required: ['a'] }, { required: ['b'] }],
  },
  Pet: {
    type: 'object',
    required: ['kind'],
    properties: { kind: string },
    discriminator: { propertyName: 'kind' },
  },
  Cat: {
    allOf: [
      { $ref: '#/components/schemas/Pet' },
      { type: 'object', properties: { lives: number } },
    ],
  },
  Either: {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/B' }],
    discriminator: { propertyName: 'kind', mapping: { feline: '#/components/schemas/Cat' } },
  },
  Siblings: { $ref: '#/components/schemas/B', required: ['a'] },
  Tree: {
    type: 'object',
    properties: {
      next: { $ref: '#/components/schemas/Tree' },
      all: { type: 'array', items: { $ref: '#/components/schemas/Forest' } },
    },
  },
  Forest: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Tree' } },
  Implied: { properties: { a: string }, items: number },
  Typeless: { minLength: 1, not: { const: 'x' } },
  Conditional: {
    type: 'object',
    properties: { a: string },
    if: { required: ['a'] },
    then: { minProperties: 2 },
    unevaluatedProperties: false,
  },
  Sides: {
    type: 'object',
    required: ['id', 'secret'],
    properties: {
      id: { ...string, readOnly: true },
      secret: { ...string, writeOnly: true },
      a: { ...string, default: 'x' },
      nested: { type: 'array', items: { $ref: '#/components/schemas/Defaulted' } },
    },
  },
  Defaulted: {
    type: 'object',
    properties: { a: { type: 'object', additionalProperties: string, default: {} } },
  },
  Odd: {
    type: 'object',
    properties: { 'a"b': string, $gte: number, '': string, constructor: string },
  },
};

const parts: Parts = {
  schemas: odd,
  paths: {
    '/a/{id}': {
      put: {
        operationId: 'putA',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { ...string, default: 'x' } },
          { name: 'q', in: 'query', schema: { type: 'integer', default: 1 } },
        ],
        requestBody: jsonBody({
          type: 'object',
          required: ['a'],
          properties: { a: string },
          additionalProperties: false,
        }),
        responses: ok(),
      },
      patch: {
        operationId: 'patchA',
        parameters: [{ name: 'id', in: 'path', required: true, schema: string }],
        requestBody: jsonBody(
          { type: 'object', required: ['a'], properties: { a: string } },
          false,
        ),
        responses: ok(),
      },
    },
    '/b/{key}': {
      post: {
        operationId: 'postA',
        parameters: [{ name: 'key', in: 'path', required: true, schema: string }],
        requestBody: jsonBody({ $ref: '#/components/schemas/Beside' }),
        responses: ok(),
      },
    },
    '/file': {
      post: {
        operationId: 'upload',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file'],
                properties: { file: { type: 'string', format: 'binary' }, note: string },
              },
            },
          },
        },
        responses: ok(),
      },
      put: {
        operationId: 'replace',
        requestBody: { content: { 'application/octet-stream': {} } },
        responses: ok(),
      },
      get: { operationId: 'none', responses: ok() },
    },
  },
};

describe('inputs', () => {
  const schemas = evaluate(model(parts).model);

  test.each([
    ['PutAInput', { id: 'i', a: 'x' }, true],
    ['PutAInput', { a: 'x' }, false],
    ['PutAInput', { id: 'i', a: 'x', b: 1 }, false],
    ['PutAInput', { id: 'i', a: 'x', q: 1.5 }, false],
    ['PostAInput', { key: 'k', id: 'i', a: 'x' }, true],
    ['PostAInput', { id: 'i', a: 'x' }, false],
    ['PostAInput', { key: 'k', id: 'i', a: 'x', b: 'y' }, false],
    ['PatchAInput', { id: 'i' }, true],
    ['PatchAInput', { id: 'i', a: 'x' }, true],
    ['PatchAInput', { id: 'i', a: 1 }, false],
    ['UploadInput', { file: new Blob([]) }, true],
    ['UploadInput', { file: 'text' }, false],
    ['ReplaceInput', { body: new Blob([]) }, true],
    ['ReplaceInput', { body: 'text' }, false],
    ['NoneInput', {}, true],
    ['NoneInput', { a: 1 }, false],
  ])('%s %j', (name, value, valid) => {
    expect(judge(schemas.get(name), value).valid).toBe(valid);
  });
});

describe('the inferred type is the exported type', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'runtime-schemas-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('of every schema and input of the description', async () => {
    const { description } = await load({ spec: path.join(repository, 'spec/openapi.yaml') });
    const { model: real } = buildModel(
      description,
      resolveSettings({}, { name: 'acme', title: 'any' }),
    );
    expect(real.api.operations.length + real.api.schemas.size).toBe(258);
    expect(unequal(real, path.join(folder, 'real'))).toEqual([]);
  });

  test('of every construct', () => {
    expect(unequal(model(parts).model, path.join(folder, 'odd'))).toEqual([]);
  });

  test('a difference is found', () => {
    const { model: built } = model({
      schemas: { A: { type: 'object', properties: { a: string } } },
    });
    expect(
      unequal(built, path.join(folder, 'other'), (text) => text.replace('{}, { a', '{ a')),
    ).toEqual(['A']);
    expect(
      unequal(built, path.join(folder, 'wider'), (text) =>
        text.replace('s.string', 's.anyOf(s.string, s.null)'),
      ),
    ).toEqual(['A']);
  });
});

/**
 * The names whose type, as inferred from the expression without its annotation, is not the exported one. What an
 * expression refers to is annotated: it is compared by itself.
 */
function unequal(built: Model, folder: string, change = (text: string): string => text): string[] {
  const templates = templatesIn(pathToFileURL(path.join(repository, 'templates/')));
  for (const { path: file, text } of render(planTypes(built), templates)) {
    const target = path.join(folder, file.replace('packages/types/', ''));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const declarations = runtimeSchemas(built);
  const names = declarations.map(({ name }) => name);
  const compared = [
    `import * as s from '../validation/index.ts';`,
    `import type * as t from './index.ts';`,
    `import { ${names.join(', ')} } from './runtime-schemas.ts';`,
    'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;',
    ...declarations.flatMap(({ name, code }) => [
      `const ${name}_ = ${change(code.text)};`,
      `const ${name}_same: Same<s.Output<typeof ${name}_>, t.${name}> = true; void ${name}; void ${name}_same;`,
    ]),
  ];
  writeFileSync(path.join(folder, 'src/generated/compared.ts'), compared.join('\n'));
  const home = path.join(repository, 'packages/types');
  cpSync(path.join(home, 'src/validation'), path.join(folder, 'src/validation'), {
    recursive: true,
  });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  const compilerOptions = {
    lib: ['ES2022', 'DOM'],
    noEmit: true,
    isolatedDeclarations: false,
    declaration: false,
    declarationMap: false,
  };
  const config = {
    extends: path.join(repository, 'tsconfig.base.json'),
    compilerOptions,
    include: ['src'],
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  try {
    const tsc = path.join(repository, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    return [];
  } catch (error) {
    const lines = (error as { stdout: string }).stdout
      .split('\n')
      .filter((line) => line.includes('error TS'));
    return lines.map((line) => {
      const row = /compared\.ts\((\d+),/.exec(line)?.[1];
      const text =
        row === undefined ? '' : (compared.join('\n').split('\n')[Number(row) - 1] ?? '');
      return /^const (\w+)_same/.exec(text)?.[1] ?? line;
    });
  }
}
