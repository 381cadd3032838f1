// The packages of another description: generated, and built as users build them.
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const repository = path.resolve(import.meta.dirname, '../..');

export interface Workspace {
  /** Imports what one of the packages exports. */
  load(key: 'client' | 'react-hooks'): Promise<Readonly<Record<string, unknown>>>;
  remove(): void;
}

/** @param name of a description in `fixtures`; the packages are called `@<name>/client` and so on */
export async function buildWorkspace(name: string): Promise<Workspace> {
  // Below this folder's modules, so that git ignores it and React is the tests' own.
  const out = path.join(repository, 'test/node_modules/.generated', name);
  rmSync(out, { recursive: true, force: true });
  const node = (...args: string[]): Promise<unknown> =>
    run(process.execPath, args, { cwd: repository, timeout: 30_000 });
  const spec = path.join(repository, 'test/fixtures', `${name}.yaml`);
  await node('generator/src/cli.ts', '--spec', spec, '--out', out, '--name', name);
  const modules = path.join(out, 'node_modules', `@${name}`);
  mkdirSync(modules, { recursive: true });
  for (const key of ['types', 'client', 'react-hooks']) {
    const folder = path.join(out, 'packages', key);
    symlinkSync(folder, path.join(modules, key), 'junction');
    await node('node_modules/typescript/bin/tsc', '-p', folder);
  }
  return {
    load: (key) => import(pathToFileURL(path.join(out, 'packages', key, 'dist/index.js')).href),
    remove: () => rmSync(out, { recursive: true, force: true }),
  };
}
