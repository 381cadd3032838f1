// The generated types of every row and their values, compiled as one program; what the compiler says goes back to the rows.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../support/compile.ts';
import type { Generated } from './generated.ts';
import { valuesOf, type Row } from './row.ts';

/** The compilers that users have. */
export const compilers: readonly string[] = ['typescript', 'typescript-6.0', 'typescript-5.9'];

const modules = ['schemas.ts', 'operations.ts', 'paths.ts', 'index.ts', 'runtime-schemas.ts'];

/** What the runtime schemas are made of. Their annotations are the types, so that a disagreement is an error. */
const home = path.join(repository, 'packages/types');
const runtime = { validation: 'src/validation', node_modules: 'node_modules' };

/** Writes the program. A row's folder is its number. */
export function writeProgram(folder: string, rows: readonly [Row, Generated][]): void {
  const base = JSON.parse(readFileSync(path.join(repository, 'tsconfig.base.json'), 'utf8')) as {
    compilerOptions: object;
  };
  rows.forEach(([row, generated], index) => {
    const own = path.join(folder, String(index));
    mkdirSync(own, { recursive: true });
    for (const name of modules) {
      const text = generated.files.get(name);
      if (text !== undefined) writeFileSync(path.join(own, name), text);
    }
    writeFileSync(path.join(own, 'values.ts'), program(row, generated));
  });
  for (const [name, target] of Object.entries(runtime))
    symlinkSync(path.join(home, target), path.join(folder, name));
  const config = {
    compilerOptions: {
      ...base.compilerOptions,
      // Blob is the only thing of the DOM that a type names.
      lib: ['ES2022', 'DOM'],
      skipLibCheck: true,
      module: 'ESNext',
      moduleResolution: 'Bundler',
      allowImportingTsExtensions: true,
      noEmit: true,
    },
    include: ['*/*.ts'],
    exclude: Object.keys(runtime),
  };
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
}

/** A line for each value: what must fail is announced, so that its success is an error. */
function program({ types }: Row, { files }: Generated): string {
  const imports = Object.keys(types).map((name, index) => {
    const declares = (module: string): boolean =>
      files.get(module)?.includes(`export type ${name} =`) === true;
    return `import type { ${name} as T${index} } from './${modules.find(declares) ?? 'schemas.ts'}';`;
  });
  const values = Object.values(types).flatMap((type, index) =>
    valuesOf(type).flatMap(({ expression, compiles }, count) => [
      ...(compiles ? [] : ['// @ts-expect-error: must not compile']),
      `export const v${index}_${count}: T${index} = ${expression};`,
    ]),
  );
  return [...imports, ...values, ''].join('\n');
}

/** Compiles the program; returns the problems of each row, and under -1 those of none. */
export async function compile(
  folder: string,
  compiler: string,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const tsc = path.join(repository, 'node_modules', compiler, 'bin/tsc');
  const output = await promisify(execFile)(
    process.execPath,
    [tsc, '-p', folder, '--pretty', 'false'],
    { cwd: folder, maxBuffer: 1 << 26 },
  ).then(
    ({ stdout }) => stdout,
    (error: unknown) => (error as { stdout?: string }).stdout || String(error),
  );
  const problems = output.split(/\n(?=\S)/).filter((line) => line.trim() !== '');
  return Map.groupBy(problems, (problem) => {
    const [, row = '-1'] = /^(\d+)\//.exec(problem) ?? [];
    return Number(row);
  });
}

/** A problem with the line that it is about. */
export function explain(folder: string, problem: string): string {
  const [, file = '', line = '0'] = /^([^(]+)\((\d+),/.exec(problem) ?? [];
  if (file === '') return problem;
  const source = readFileSync(path.join(folder, file), 'utf8').split('\n');
  const start = Number(line) - 1;
  const isAnnouncement = source[start]?.startsWith('// @ts-expect-error') === true;
  return `${problem}\n    ${source[isAnnouncement ? start + 1 : start] ?? ''}`;
}
