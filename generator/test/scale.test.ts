// Descriptions that are larger or deeper than people write them: nothing overflows, nothing takes for ever.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as oxc from '@prettier/plugin-oxc';
import { format as prettier } from 'prettier';
import { describe, expect, test } from 'vitest';
import { Code } from '../src/encode/typescript.ts';
import { format } from '../src/format.ts';
import { load } from '../src/load/load.ts';
import { circularSchemas, listsAsVariant } from '../src/model/circular.ts';
import { empty } from '../src/model/read-schema.ts';
import type { NamedSchema, Schema, SchemaGraph, SchemaId } from '../src/model/schema.ts';
import { strongComponents } from '../src/model/strong-components.ts';
import { planJsonSchemas } from '../src/plan/json-schemas.ts';
import type { Model } from '../src/plan/model.ts';
import { runtimeSchemas } from '../src/plan/runtime-schemas.ts';
import { render, templatesIn } from '../src/render/render.ts';
import { buildModel, plan } from '../src/stages.ts';
import { repository } from './support/compile.ts';
import { jsonBody, model, ok, openapi, settings } from './support/description.ts';
import { folder } from './support/folder.ts';
import { evaluate, judge } from './support/runtime.ts';

const refer = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** `S0` has an `S1`, which has an `S2`, and so on; the last has what is given. */
function chain(length: number, last: object): Record<string, object> {
  return Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `S${index}`,
      {
        type: 'object',
        properties: { next: index + 1 < length ? refer(`S${index + 1}`) : last },
      },
    ]),
  );
}

describe('runtime schemas', () => {
  test('a chain of schemas is declared from its end', () => {
    const { model: built } = model({ schemas: chain(3000, { type: 'string' }) });
    const declared = runtimeSchemas(built).map(({ name }) => name);
    expect(declared).toEqual(Array.from({ length: 3000 }, (_, index) => `S${2999 - index}`));
  });

  test('the order is the same whatever the order of the description', () => {
    const schemas = { ...chain(50, refer('S25')), Other: { type: 'array', items: refer('S40') } };
    const reversed = Object.fromEntries(Object.entries(schemas).reverse());
    const texts = [schemas, reversed].map((some) =>
      runtimeSchemas(model({ schemas: some }).model).map(({ name, code }) => [name, code.text]),
    );
    expect(texts[0]).toEqual(texts[1]);
  });

  test('only what refers back is asked for later', () => {
    const { model: built } = model({
      schemas: {
        A: { type: 'object', properties: { b: refer('B'), c: refer('C') } },
        B: { type: 'object', properties: { a: refer('A'), c: refer('C') } },
        C: { type: 'object', properties: { c: refer('C') } },
      },
    });
    expect(runtimeSchemas(built).map(({ name, code }) => [name, code.text])).toEqual([
      ['C', 's.object({}, { c: s.lazy(() => C) })'],
      ['B', 's.object({}, { a: s.lazy(() => A), c: C })'],
      ['A', 's.object({}, { b: B, c: C })'],
    ]);
    const schema = evaluate(built).get('A');
    expect(judge(schema, { b: { a: { c: { c: {} } } } }).valid).toBe(true);
    expect(judge(schema, { b: { a: { c: { c: 1 } } } }).valid).toBe(false);
  });
});

describe('JSON Schemas', () => {
  const operations = (count: number): Record<string, object> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `/${index}`,
        {
          post: {
            operationId: `post${index}`,
            requestBody: jsonBody({ type: 'array', items: refer('S0') }),
            responses: ok(),
          },
        },
      ]),
    );

  function planned(built: Model): Record<'definitions' | 'declarations', [string, string][]> {
    const { definitions, declarations } = planJsonSchemas(built, '').view as Record<
      'definitions' | 'declarations',
      { name: string; schema: Code }[]
    >;
    const texts = (some: typeof definitions): [string, string][] =>
      some.map(({ name, schema }) => [name, schema.text]);
    return { definitions: texts(definitions), declarations: texts(declarations) };
  }

  test('a definition is made once, whatever number of inputs need it', () => {
    const lookups = [1, 101].map((count) => {
      const { model: built } = model({ schemas: chain(90, refer('S0')), paths: operations(count) });
      let number = 0;
      const schemas = new (class extends Map<SchemaId, NamedSchema> {
        override get(id: SchemaId): NamedSchema | undefined {
          number += 1;
          return super.get(id);
        }
      })(built.api.schemas);
      planned({ ...built, api: { ...built.api, schemas } });
      return number;
    });
    const [one = 0, many = 0] = lookups;
    expect(one).toBeGreaterThan(90);
    // A few for each of the 100 inputs more; each of 90 definitions anew would be 9,000.
    expect(many - one).toBeLessThan(1000);
  });

  test('a chain of schemas', () => {
    const { model: built } = model({ schemas: chain(3000, refer('S0')), paths: operations(1) });
    expect(planned(built).definitions).toHaveLength(3000);
  });

  test('a long list of definitions that several inputs need is written once', () => {
    const { model: built } = model({ schemas: chain(101, refer('S0')), paths: operations(3) });
    const { definitions, declarations } = planned(built);
    const names = definitions.slice(0, -1).map(([name]) => name);
    expect(names).toHaveLength(101);
    // After the definitions, which it is made of.
    expect(definitions.at(-1)).toEqual(['$defs1', `{ ${names.join(', ')} }`]);
    for (const [, text] of declarations) expect(text).toContain('$defs: $defs1 }');
  });

  test('a shorter one, or one that a single input needs, stands where it is needed', () => {
    for (const [length, count] of [
      [100, 3],
      [101, 1],
    ] as const) {
      const { model: built } = model({
        schemas: chain(length, refer('S0')),
        paths: operations(count),
      });
      const { definitions, declarations } = planned(built);
      expect(definitions).toHaveLength(length);
      for (const [, text] of declarations) expect(text).toContain('$defs: { S0, S1, S10, ');
    }
  });
});

describe('cycles', () => {
  const place = { document: { path: '', text: '', root: {} }, pointer: '' };

  function graphOf(schemas: Readonly<Record<SchemaId, Partial<Schema>>>): SchemaGraph {
    return new Map(
      Object.entries(schemas).map(([id, schema]) => [
        id,
        { id, hint: id, schema: { ...empty(place), ...schema } },
      ]),
    );
  }

  test('a long chain of aliases, and a longer circle', { timeout: 10_000 }, () => {
    const aliases = (length: number, end?: SchemaId): SchemaGraph =>
      graphOf(
        Object.fromEntries(
          Array.from({ length }, (_, index) => {
            const ref = index + 1 < length ? `#${index + 1}` : end;
            return [`#${index}`, ref === undefined ? {} : { ref }];
          }),
        ),
      );
    expect(circularSchemas(aliases(2000))).toEqual([]);
    expect(circularSchemas(aliases(2000, '#1000'))).toHaveLength(1000);
  });

  test('a base lists what is made of it as a variant, on any way', () => {
    const node = (schema: Partial<Schema>): Schema => ({ ...empty(place), ...schema });
    const graph = graphOf({
      Base: { oneOf: [node({ ref: 'Group' }), node({ ref: 'Plain' })] },
      Group: { anyOf: [node({ ref: 'Cat' })] },
      Cat: { allOf: [node({ ref: 'Base' })] },
      Plain: {},
      Kitten: { allOf: [node({ ref: 'Cat' })] },
    });
    expect(listsAsVariant('Base', 'Cat', graph)).toBe(true);
    expect(listsAsVariant('Base', 'Plain', graph)).toBe(false);
    expect(listsAsVariant('Cat', 'Kitten', graph)).toBe(false);
    expect(listsAsVariant('Nowhere', 'Cat', graph)).toBe(false);
    expect(circularSchemas(graph)).toEqual([]);
  });

  test('components are what can be reached both ways', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 200; round += 1) {
      const count = 1 + Math.floor(random() * 8);
      const edges = Array.from({ length: count }, () =>
        Array.from({ length: Math.floor(random() * 3) }, () => Math.floor(random() * count)),
      );
      const next = (node: number): number[] => edges[node] ?? [];
      const reaches = (from: number, to: number): boolean => {
        const seen = new Set(next(from));
        for (const node of seen) for (const other of next(node)) seen.add(other);
        return seen.has(to);
      };
      const { connects, isOnCycle } = strongComponents(edges.keys(), next);
      for (const one of edges.keys()) {
        expect(isOnCycle(one)).toBe(reaches(one, one));
        for (const other of edges.keys())
          expect(connects(one, other)).toBe(
            one === other || (reaches(one, other) && reaches(other, one)),
          );
      }
    }
  });
});

describe('depth', () => {
  const nested = (levels: number, open: string, close: string, inside: string): string =>
    `${open.repeat(levels)}${inside}${close.repeat(levels)}`;

  async function generate(schema: string): Promise<string[]> {
    const parts = {
      schemas: { Deep: 'HERE' },
      paths: { '/a': { post: { requestBody: jsonBody(refer('Deep')), responses: ok() } } },
    };
    const text = JSON.stringify(openapi(parts)).replace('"HERE"', schema);
    const root = await folder({ 'api.json': text });
    const { description } = await load({ spec: path.join(root, 'api.json') });
    const built = buildModel(description, settings);
    const errors = built.diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return errors.map(({ message }) => message);
    const files = render(
      plan(built.model, ['types']),
      templatesIn(pathToFileURL(path.join(repository, 'templates/'))),
    );
    return (await format(files)).map(({ text: formatted }) => formatted.slice(0, 2));
  }

  test.each([
    ['properties', 120, '{"type":"object","properties":{"p":', '}}'],
    ['items', 250, '{"type":"array","items":', '}'],
    ['alternatives', 250, '{"anyOf":[{"type":"null"},', ']}'],
  ])('%s within each other, %i levels and too many', async (_, levels, open, close) => {
    expect(await generate(nested(levels, open, close, '{"type":"string"}'))).toHaveLength(6);
    expect(await generate(nested(260, open, close, '{"type":"string"}'))).toContain(
      'Schemas nest deeper than 256 levels here.',
    );
  });

  test('a deep example', async () => {
    const value = nested(900, '{"a":', '}', '1');
    expect(await generate(`{"type":"object","examples":[${value}]}`)).toHaveLength(6);
  });
});

describe('formatting', () => {
  const whole = async (text: string): Promise<string> =>
    prettier(text, {
      parser: 'oxc-ts',
      plugins: [oxc],
      printWidth: 100,
      singleQuote: true,
      trailingComma: 'all',
      endOfLine: 'lf',
    });

  const declarations = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) =>
        `/** Number ${index}. */\nexport const a${index} = {b: "c${index}", d: [${'1234567890, '.repeat(9)}]};\n\n\n` +
        `const   e${index} = 1\n\nexport type F${index} = {\nexport: string;\n/** G. */\nconst?: ${index}\n};\n`,
    ).join('\n');

  const kinds: readonly [string, string][] = [
    ['a long text', declarations(500)],
    [
      'one with blank lines within a class',
      `export class A {\n\n${`b() {\n\nconst c = '${'d'.repeat(200)}';\n\n}\n`.repeat(400)}}`,
    ],
    [
      'one with blank lines within a template',
      `${declarations(200)}\nexport const t = \`a\n\n\n\nexport const   b = 1\n\n/**\n\`;\n\n${declarations(200)}`,
    ],
  ];

  test.each(kinds)('%s is formatted in pieces as it is as a whole', async (_, text) => {
    const [file] = await format([{ path: 'a.ts', text }]);
    expect(text.length).toBeGreaterThan(64_000);
    expect(file?.text).toBe(await whole(text));
  });

  test('more than a million characters, each file at its place', async () => {
    const text = Array.from(
      { length: 300 },
      (_, index) => `export const a${index}="${'b'.repeat(900)}"`,
    ).join('\n\n');
    const files = [
      { path: 'a.ts', text },
      { path: 'b.md', text: '*  b' },
      { path: 'c.ts', text: 'const  c=1' },
      { path: 'd.ts', text: '' },
      ...Array.from({ length: 4 }, (_, index) => ({ path: `${index}.ts`, text })),
    ];
    const expected = await whole(text);
    expect((await format(files)).map((file) => file.text)).toEqual([
      expected,
      '*  b',
      'const c = 1;\n',
      '',
      ...Array.from({ length: 4 }, () => expected),
    ]);
  });

  test('a file that does not parse is named', async () => {
    await expect(format([{ path: 'a/b.ts', text: 'const = 1;' }])).rejects.toThrow(
      'The generated a/b.ts does not parse.',
    );
  });
});

/** Numbers from 0 to 1, the same ones each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
