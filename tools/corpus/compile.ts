// Compiles many generated workspaces in few programs: most of the time of a small program goes into the libraries.
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { packageKeys } from '../../generator/src/config.ts';
import { repository } from './documents.ts';

/** The compilers by version: the package in the repository's `node_modules`. */
export const compilers = {
  '7.0.2': 'typescript',
  '6.0.3': 'typescript-6.0',
  '5.9.3': 'typescript-5.9',
} as const;

export type Compiler = keyof typeof compilers;

/** How many workspaces go into one program. */
const perProgram = 40;

/** What the compiler said, by the key of the workspace; those that compile are not in it. */
export type Errors = ReadonlyMap<string, readonly string[]>;

/**
 * Compiles the four packages of each workspace `<folder>/<key>`.
 * Imports from one package to another lead to the sources.
 */
export async function compilePackages(folder: string, keys: readonly string[]): Promise<Errors> {
  linkDependencies(folder);
  return inPrograms(keys, '7.0.2', (some, number) =>
    writeProject(folder, `tsconfig.packages.${number}.json`, {
      compilerOptions: {
        lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
        types: ['node'],
        jsx: 'react-jsx',
        paths: Object.fromEntries(some.flatMap((key) => sourcePaths(folder, key))),
      },
      include: some.map((key) => `${key}/packages/*/src`),
    }),
  );
}

/** Compiles what is generated of each types package, beside one copy of the package's own sources. */
export async function compileTypes(
  folder: string,
  keys: readonly string[],
  compiler: Compiler,
): Promise<Errors> {
  const types = path.join(folder, 'types');
  if (!existsSync(types)) {
    const home = path.join(repository, 'packages/types/src');
    for (const entry of readdirSync(home).filter((name) => name !== 'generated'))
      if (!entry.endsWith('.ts'))
        cpSync(path.join(home, entry), path.join(types, entry), { recursive: true });
    writeFileSync(path.join(types, 'package.json'), '{ "type": "module" }');
  }
  for (const key of keys) {
    const generated = path.join(folder, key, 'packages/types/src/generated');
    if (!existsSync(path.join(types, key)))
      cpSync(generated, path.join(types, key), { recursive: true });
  }
  linkDependencies(folder);
  return inPrograms(keys, compiler, (some, number) =>
    writeProject(types, `tsconfig.${compiler}.${number}.json`, {
      compilerOptions: { lib: ['ES2022', 'DOM'], types: [] },
      include: some,
    }),
  );
}

async function inPrograms(
  keys: readonly string[],
  compiler: Compiler,
  project: (keys: readonly string[], number: number) => string,
): Promise<Errors> {
  const errors = new Map<string, string[]>();
  for (let start = 0; start < keys.length; start += perProgram) {
    const some = keys.slice(start, start + perProgram);
    for (const line of await compile(project(some, start / perProgram), compiler)) {
      const key = some.find((one) => line.split(/[\\/]/).includes(one)) ?? '';
      errors.set(key, [...(errors.get(key) ?? []), line]);
    }
  }
  return errors;
}

function writeProject(
  folder: string,
  name: string,
  { compilerOptions, ...rest }: { compilerOptions: object; include: readonly string[] },
): string {
  const file = path.join(folder, name);
  const project = {
    extends: path.join(repository, 'tsconfig.base.json'),
    compilerOptions: { ...compilerOptions, noEmit: true },
    ...rest,
  };
  writeFileSync(file, JSON.stringify(project));
  return file;
}

/** The entries of each package by its name, as its manifest has them, in the sources. */
function sourcePaths(folder: string, key: string): [string, string[]][] {
  return packageKeys.flatMap((name): [string, string[]][] => {
    const source = `./${key}/packages/${name}/src`;
    const manifest = JSON.parse(
      readFileSync(path.join(folder, key, 'packages', name, 'package.json'), 'utf8'),
    ) as { name: string };
    return [
      [manifest.name, [`${source}/index.ts`]],
      [`${manifest.name}/*`, [`${source}/*.ts`]],
    ];
  });
}

/** Makes what the packages depend on resolve from the folder. */
function linkDependencies(folder: string): void {
  for (const key of packageKeys) {
    const home = path.join(repository, 'packages', key, 'node_modules');
    if (!existsSync(home)) continue;
    for (const name of readdirSync(home)) {
      if (name.startsWith('.') || existsSync(path.join(home, name, 'package.json')))
        link(path.join(home, name), path.join(folder, 'node_modules', name));
      else
        for (const scoped of readdirSync(path.join(home, name)))
          link(path.join(home, name, scoped), path.join(folder, 'node_modules', name, scoped));
    }
  }
}

function link(target: string, file: string): void {
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  symlinkSync(target, file);
}

/** The errors of one program, each with the lines that belong to it; throws where the compiler fails otherwise. */
function compile(project: string, compiler: Compiler): Promise<string[]> {
  const tsc = path.join(repository, 'node_modules', compilers[compiler], 'bin/tsc');
  const args = ['--max-old-space-size=8192', tsc, '-p', project, '--pretty', 'false'];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd: path.dirname(project), maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        const errors = stdout
          .split(/\r?\n(?=\S)/)
          .filter((text) => /: error TS\d+: |^error TS/.test(text));
        if (error !== null && errors.length === 0)
          reject(new Error(`${compiler} failed: ${stderr}${stdout}`, { cause: error }));
        else resolve(errors.map((text) => text.trimEnd()));
      },
    );
  });
}
