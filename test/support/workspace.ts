// The packages of another description: generated, and built as users build them.
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build, link, repository } from '../../generator/test/support/compile.ts';

const run = promisify(execFile);

export interface Workspace {
  readonly folder: string;
  /** Imports what one of the packages exports. */
  load(key: 'client' | 'react-hooks'): Promise<Readonly<Record<string, unknown>>>;
  remove(): void;
}

/**
 * @param name the packages are called `@<name>/client` and so on
 * @param spec the description; the one of that name in `fixtures` by default
 */
export async function buildWorkspace(
  name: string,
  spec: string = path.join(repository, 'test/fixtures', `${name}.yaml`),
): Promise<Workspace> {
  // Below this folder's modules, so that git ignores it and React is the tests' own.
  const out = path.join(repository, 'test/node_modules/.generated', name);
  rmSync(out, { recursive: true, force: true });
  const args = ['generator/src/cli.ts', '--spec', spec, '--out', out, '--name', name];
  await run(process.execPath, args, { cwd: repository, timeout: 120_000 });
  link(out);
  const problems = await build(out);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    folder: out,
    load: (key) => import(pathToFileURL(path.join(out, 'packages', key, 'dist/index.js')).href),
    remove: () => rmSync(out, { recursive: true, force: true }),
  };
}
