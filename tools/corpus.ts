// The command `pnpm corpus`: every public description beside the repository must come out as packages that compile.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import {
  compilePackages,
  compilers,
  compileTypes,
  type Compiler,
  type Errors,
} from './corpus/compile.ts';
import { corpus, readDocuments, type CorpusDocument } from './corpus/documents.ts';
import { expectedRefusals } from './corpus/expected.ts';
import type { Generated } from './corpus/generate.ts';
import { generateAll } from './corpus/pool.ts';

const usage = `usage: pnpm corpus [options] [NAME…]

  NAME              only the documents whose path has it
  --set LIST        the sets (default: dev,fixtures-dev)
  --verbose         every diagnostic of what is refused, and the slowest documents
  --no-compile      only generate
  --keep DIR        write there, and leave it
`;

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((arg, index) => !(index === 0 && arg === '--')),
  allowPositionals: true,
  allowNegative: true,
  options: {
    set: { type: 'string', default: 'dev,fixtures-dev' },
    verbose: { type: 'boolean', default: false },
    compile: { type: 'boolean', default: true },
    keep: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

process.exitCode = values.help ? help() : await main();

function help(): 0 {
  print(usage);
  return 0;
}

interface Row {
  readonly document: CorpusDocument;
  readonly generated: Generated;
  /** What each compiler said, by what was compiled. */
  readonly errors: ReadonlyMap<string, readonly string[]>;
  readonly expected: boolean;
}

async function main(): Promise<0 | 1> {
  const all = readDocuments(values.set.split(','));
  if (all === undefined) {
    print(`SKIPPED: there is no corpus at ${corpus}; nothing was checked.\n`);
    return 0;
  }
  const documents = all.filter(
    ({ file }) => positionals.length === 0 || positionals.some((name) => file.includes(name)),
  );
  const folder = values.keep ?? mkdtempSync(path.join(tmpdir(), 'corpus-'));
  try {
    return await check(documents, path.resolve(folder));
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true });
  }
}

async function check(documents: readonly CorpusDocument[], folder: string): Promise<0 | 1> {
  const start = performance.now();
  let done = 0;
  const generated = await generateAll(
    documents.map((document) => ({ document, out: path.join(folder, document.key) })),
    availableParallelism(),
    () => {
      done += 1;
      if (process.stderr.isTTY) process.stderr.write(`\r${done}/${documents.length}`);
    },
  );
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  const took = seconds(performance.now() - start);
  const compiled = values.compile ? await compileAll(folder, generated) : new Map<string, Errors>();
  const rows = documents.map((document, index): Row => {
    const result = generated[index];
    if (result === undefined) throw new Error(`${document.file} has no result.`);
    const errors = [...compiled].flatMap(([what, some]): [string, readonly string[]][] => {
      const own = some.get(document.key);
      return own === undefined ? [] : [[what, own]];
    });
    return {
      document,
      generated: result,
      errors: new Map(errors),
      expected: isExpected(document, result),
    };
  });
  if (values.verbose || positionals.length > 0) details(rows);
  table(rows, [...compiled.keys()]);
  print(`\ngenerated in ${took} s, all in ${seconds(performance.now() - start)} s\n`);
  slowest(rows);
  const bad = rows.filter(isBad);
  if (bad.length > 0)
    print(
      `\nnot as it should be (${bad.length}):\n${bad.map(({ document }) => `  ${document.file}\n`).join('')}`,
    );
  return bad.length > 0 ? 1 : 0;
}

async function compileAll(
  folder: string,
  generated: readonly Generated[],
): Promise<Map<string, Errors>> {
  const keys = generated.filter(({ state }) => state === 'generated').map(({ key }) => key);
  const results = new Map<string, Errors>();
  for (const compiler of Object.keys(compilers) as Compiler[]) {
    results.set(`types ${compiler}`, await compileTypes(folder, keys, compiler));
  }
  results.set('all four 7.0.2', await compilePackages(folder, keys));
  return results;
}

/** Whether a refusal is what it should be: each error is on the list, or the index says that references are broken. */
function isExpected({ file, note }: CorpusDocument, { state, problems }: Generated): boolean {
  if (state !== 'refused') return false;
  return problems.every(
    ({ rule }) =>
      (note !== '' && rule === 'load/ref-unresolved') ||
      expectedRefusals.some((one) => one.file === file && one.rule === rule),
  );
}

function isBad({ generated, errors, expected }: Row): boolean {
  return generated.state === 'generated' ? errors.size > 0 : !expected;
}

function details(rows: readonly Row[]): void {
  for (const { document, generated, errors } of rows) {
    if (generated.problems.length === 0 && errors.size === 0) continue;
    print(`${document.file} (${document.version}, ${document.key}): ${generated.state}\n`);
    for (const { text } of generated.problems) print(`  ${text.replaceAll('\n', '\n  ')}\n`);
    for (const [what, lines] of errors) {
      print(`  does not compile (${what}): ${lines.length} errors\n`);
      for (const line of lines.slice(0, 5)) print(`    ${line.replaceAll('\n', '\n    ')}\n`);
    }
  }
}

function table(rows: readonly Row[], compiled: readonly string[]): void {
  const sets = [...new Set(rows.map(({ document }) => document.set)), 'all'];
  const header = [
    'set',
    'documents',
    'generated',
    ...compiled,
    'refused',
    'as expected',
    'crashed',
  ];
  const lines = sets.map((set) => {
    const some = rows.filter(({ document }) => set === 'all' || document.set === set);
    const within = (state: Generated['state']): Row[] =>
      some.filter(({ generated }) => generated.state === state);
    return [
      set,
      some.length,
      within('generated').length,
      ...compiled.map(
        (what) => within('generated').filter(({ errors }) => !errors.has(what)).length,
      ),
      within('refused').length,
      within('refused').filter(({ expected }) => expected).length,
      within('crashed').length,
    ].map(String);
  });
  print(aligned([header, ...lines]));
  const reasons = Map.groupBy(
    rows.filter(({ generated }) => generated.state !== 'generated'),
    ({ generated }) => [...new Set(generated.problems.map(({ rule }) => rule))].sort().join(' + '),
  );
  if (reasons.size > 0) print('\nrefused because of\n');
  for (const [rules, some] of reasons) {
    print(`  ${rules}: ${some.length}\n`);
    for (const { document, expected } of some.slice(0, values.verbose ? some.length : 10)) {
      const reason = expectedRefusals.find(({ file }) => file === document.file)?.reason;
      print(
        `    ${document.file}${expected ? ` (${reason ?? document.note})` : ' (UNEXPECTED)'}\n`,
      );
    }
  }
}

/** The documents that took longest, with the stages that took most of it. */
function slowest(rows: readonly Row[]): void {
  if (!values.verbose) return;
  const total = ({ generated }: Row): number =>
    Object.values(generated.times).reduce((sum, time) => sum + time, 0);
  for (const row of rows.toSorted((a, b) => total(b) - total(a)).slice(0, 10)) {
    const stages = Object.entries(row.generated.times)
      .filter(([, time]) => time > 50)
      .map(([stage, time]) => `${stage} ${seconds(time)}`);
    print(`  ${row.document.file}: ${seconds(total(row))} s (${stages.join(', ')})\n`);
  }
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map(
      (line) =>
        `${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}\n`,
    )
    .join('');
}

function print(text: string): void {
  process.stdout.write(text);
}
