// Compiles a generated workspace as its users would, with the dependencies of this repository in place of an install.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { packageKeys } from '../../src/config.ts';

export const repository: string = path.resolve(import.meta.dirname, '../../..');

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Makes the workspace's packages and their dependencies resolve. */
export function link(workspace: string): void {
  for (const key of packageKeys) {
    const folder = path.join(workspace, 'packages', key);
    const manifest = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    ) as Manifest;
    symlink(folder, path.join(workspace, 'node_modules', manifest.name));
    const home = path.join(repository, 'packages', key, 'node_modules');
    const versions = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const [dependency, version] of Object.entries(versions)) {
      if (version.startsWith('workspace:')) continue;
      symlink(path.join(home, dependency), path.join(folder, 'node_modules', dependency));
    }
  }
}

function symlink(target: string, file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  symlinkSync(target, file);
}

/** Builds the four packages in their order; returns what the compiler said of each that failed. */
export async function build(workspace: string): Promise<string[]> {
  const tsc = path.join(repository, 'node_modules/typescript/bin/tsc');
  const problems: string[] = [];
  for (const key of packageKeys) {
    const folder = path.join(workspace, 'packages', key);
    try {
      await node(folder, tsc);
      if (key === 'cli') await node(folder, 'build.js');
    } catch (error) {
      problems.push(`${key}: ${(error as { stdout?: string }).stdout || String(error)}`);
    }
  }
  return problems;
}

async function node(folder: string, script: string): Promise<void> {
  await promisify(execFile)(process.execPath, [script], { cwd: folder, maxBuffer: 1 << 26 });
}
