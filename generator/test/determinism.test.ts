// The same description gives the same bytes, whatever order its author chose.
import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import config from '../../generator.config.ts';
import { packageKeys, resolveSettings } from '../src/config.ts';
import { load } from '../src/load/load.ts';
import { render, templatesIn, type RenderedFile } from '../src/render/render.ts';
import { buildModel, plan } from '../src/stages.ts';
import { repository } from './support/compile.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'determinism-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const spec = path.join(repository, 'spec/openapi.yaml');

test('twice the same', async () => {
  expect(await generate(spec)).toEqual(await generate(spec));
});

test.each([1, 2, 3])('the same from a shuffled description (seed %i)', async (seed) => {
  const original = parse(readFileSync(spec, 'utf8')) as Json;
  const shuffled = shuffleAll(original, randomFrom(seed));
  expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(original));
  const file = path.join(folder, `shuffled-${seed}.json`);
  writeFileSync(file, JSON.stringify(shuffled));
  expect(await generate(file)).toEqual(await generate(spec));
});

test('names that want the same spelling do not depend on the order either', async () => {
  const base = {
    openapi: '3.1.0',
    info: { title: 'Names', version: '1' },
    tags: [{ name: 'a b' }, { name: 'a-b' }],
    paths: Object.fromEntries(
      ['get-thing', 'getThing', 'get_thing', 'GetThing'].map((operationId, index) => [
        `/${index}`,
        {
          get: {
            operationId,
            tags: [index % 2 === 0 ? 'a b' : 'a-b'],
            responses: { 200: { description: 'ok' } },
          },
        },
      ]),
    ),
    components: {
      schemas: {
        'foo-bar': {},
        'foo.bar': { type: 'string' },
        FooBar: { type: 'number' },
        GetThingInput: {},
        fooBar: {},
      },
    },
  };
  const files = [1, 2, 3, 4, 5].map((seed) => {
    const file = path.join(folder, `names-${seed}.json`);
    writeFileSync(file, JSON.stringify(shuffleAll(base, randomFrom(seed))));
    return file;
  });
  const [first, ...others] = await Promise.all(files.map(generate));
  for (const other of others) expect(other).toEqual(first);
});

async function generate(file: string): Promise<RenderedFile[]> {
  const { description } = await load({ spec: file });
  const { model } = buildModel(description, resolveSettings(config, { title: 'any' }));
  return render(
    plan(model, packageKeys),
    templatesIn(pathToFileURL(path.join(repository, 'templates/'))),
  );
}

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** Shuffles every map whose order means nothing: paths, components, responses, methods; and the tags. */
function shuffleAll(node: Json, random: () => number, key = ''): Json {
  if (Array.isArray(node)) {
    const items = node.map((item) => shuffleAll(item, random));
    return key === 'tags' && items.some((item) => typeof item === 'object')
      ? shuffle(items, random)
      : items;
  }
  if (typeof node !== 'object' || node === null) return node;
  const isMap =
    ['paths', 'schemas', 'parameters', 'responses', 'components', 'securitySchemes'].includes(
      key,
    ) || key.startsWith('/');
  const entries = Object.entries(node).map(([name, value]): [string, Json] => [
    name,
    // Within a schema, the order of properties is the author's.
    key === 'schemas' ? value : shuffleAll(value, random, name),
  ]);
  return Object.fromEntries(isMap ? shuffle(entries, random) : entries);
}

function shuffle<T>(items: T[], random: () => number): T[] {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other] as T, items[index] as T];
  }
  return items;
}

/** A small generator of numbers between 0 and 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
