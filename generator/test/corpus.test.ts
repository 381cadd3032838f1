// A part of the public descriptions beside the repository: each generates, and the packages compile.
// `pnpm corpus` checks all of them, with older compilers too.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compilePackages } from '../../tools/corpus/compile.ts';
import { corpus, readDocuments, type CorpusDocument } from '../../tools/corpus/documents.ts';
import { expectedRefusals } from '../../tools/corpus/expected.ts';
import { generateAll } from '../../tools/corpus/pool.ts';

/** Real descriptions, one of each version. */
const bigger = [
  'redocly-cafe/cafe.yaml',
  'redocly-museum/museum/openapi.yaml',
  'oai-examples/v2.0/json/petstore-separate/spec/swagger.json',
];

/** Every so many of the small ones. */
const every = 9;

const documents = readDocuments(['dev', 'fixtures-dev']) ?? [];
const small = documents.filter(({ set, note }) => set === 'fixtures-dev' && note === '');
const chosen = [
  ...documents.filter(({ file }) => bigger.includes(file)),
  ...small.filter((_, index) => index % every === 0),
];

describe.skipIf(documents.length === 0)(`the corpus (${corpus})`, () => {
  test(`${chosen.length} of ${documents.length} descriptions generate and compile`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const failures: string[] = [];
    const compiled: CorpusDocument[] = [];
    const tasks = chosen.map((document) => ({ document, out: path.join(folder, document.key) }));
    const results = await generateAll(tasks, availableParallelism());
    for (const [index, { state, problems }] of results.entries()) {
      const document = chosen[index];
      if (document === undefined) continue;
      if (state === 'generated') compiled.push(document);
      else if (!expectedRefusals.some(({ file }) => file === document.file))
        failures.push(`${document.file}: ${state}\n${problems.map(({ text }) => text).join('\n')}`);
    }
    const errors = await compilePackages(
      folder,
      compiled.map(({ key }) => key),
    );
    for (const { key, file } of compiled) {
      const lines = errors.get(key);
      if (lines !== undefined) failures.push(`${file}: ${lines.slice(0, 3).join('\n')}`);
    }
    expect(failures).toEqual([]);
    expect(compiled.length).toBeGreaterThan(40);
  }, 240_000);
});
