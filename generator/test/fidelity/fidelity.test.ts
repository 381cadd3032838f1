// Every line of FIDELITY.md as constructs with the types that are right for them, written by hand, and with values:
// compiled by three compilers, and judged by a validator that was not written here and by the runtime schemas.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository } from '../support/compile.ts';
import { compile, compilers, explain, writeProgram } from './compile.ts';
import { generate, pretty } from './generated.ts';
import { judges } from './judges.ts';
import { evaluate, valuesOf } from './row.ts';
import { constructs } from './rows/index.ts';

const table = constructs.flatMap(({ construct, rows }) =>
  rows.map((row) => ({ construct, row, title: row.what, generated: generate(row) })),
);
const problems = new Map<string, ReadonlyMap<number, readonly string[]>>();
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'fidelity-'));
  writeProgram(
    folder,
    table.map(({ row, generated }) => [row, generated]),
  );
  await Promise.all(
    compilers.map(async (compiler) => problems.set(compiler, await compile(folder, compiler))),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const list = path.join(repository, '../shared/FIDELITY.md');
test.skipIf(!existsSync(list))('FIDELITY.md has a line for each construct, and no other', () => {
  const lines = readFileSync(list, 'utf8').split('\n');
  const firsts = lines.flatMap((line) => /^\| (.*?[^\\]) \| /.exec(line)?.[1] ?? []).slice(1);
  expect(constructs.map(({ construct }) => construct).sort()).toEqual(
    firsts.map((text) => text.replaceAll('\\|', '|')).sort(),
  );
});

test('the program is compiled as a whole', () => {
  for (const compiler of compilers) expect(problems.get(compiler)?.get(-1)).toBeUndefined();
});

describe.each(constructs)('$construct', ({ construct }) => {
  const rows = table.flatMap((entry, index) =>
    entry.construct === construct ? [{ ...entry, index }] : [],
  );

  test.each(rows)('$title', async ({ row, generated, index }) => {
    expect([...generated.diagnostics].sort()).toEqual([...(row.diagnostics ?? [])].sort());
    const written = Object.entries(row.types).flatMap(([name, { is }]) =>
      is === undefined ? [] : [[name, is] as const],
    );
    const printed = written.map(
      ([name]) => [name, generated.types.get(name) ?? 'missing'] as const,
    );
    expect(await Promise.all(printed.map(declared))).toEqual(
      await Promise.all(written.map(declared)),
    );
    const inputs = Object.keys(row.types).map((name) => `${name}Input`);
    expect(inputs.filter((name) => generated.types.has(name))).toEqual(
      inputs.filter((name) => row.types[name] !== undefined),
    );
    for (const compiler of compilers) {
      const found = problems.get(compiler)?.get(index) ?? [];
      expect(found.map((problem) => explain(folder, problem))).toEqual([]);
    }
  });

  const judged = rows.filter(({ row }) => Object.keys(row.types).length > 0);
  test.each(judged)('$title: other judges', ({ row, generated }) => {
    for (const [judge, read] of Object.entries(judges)) {
      const isValid = read(row, generated);
      const wrong = Object.entries(row.types).flatMap(([name, type]) =>
        valuesOf(type)
          .filter((value) => value.isValid !== undefined)
          .filter((value) => isValid(name, evaluate(value.expression)) !== value.isValid)
          .map(
            (value) =>
              `${judge} on ${name}: ${value.expression} is not ${value.isValid ? 'valid' : 'invalid'}`,
          ),
      );
      expect(wrong).toEqual([]);
    }
  });
});

async function declared([name, type]: readonly [string, string]): Promise<string> {
  return `${name}: ${await pretty(type)}`;
}
