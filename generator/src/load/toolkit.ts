// The toolkit's own files that a workspace of another API starts from: the hand-written part of each package.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { packageKeys, type PackageKey } from '../config.ts';
import { byCodeUnits } from '../order.ts';

export interface Toolkit {
  /** The root's package.json, as text. */
  readonly manifest: string;
  readonly tsconfig: string;
  readonly packages: ReadonlyMap<PackageKey, ToolkitPackage>;
}

export interface ToolkitPackage {
  readonly manifest: string;
  readonly tsconfig: string;
  /** What builds it, where the compiler does not. */
  readonly build?: string;
  /** Hand-written sources by path below `src`, with slashes; in a fixed order. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads the toolkit from the repository that holds it. Throws where a file is missing. */
export async function loadToolkit(repository: string): Promise<Toolkit> {
  const read = (...names: string[]): Promise<string> =>
    readFile(path.join(repository, ...names), 'utf8');
  const packages = await Promise.all(
    packageKeys.map(async (key): Promise<[PackageKey, ToolkitPackage]> => [
      key,
      {
        manifest: await read('packages', key, 'package.json'),
        tsconfig: await read('packages', key, 'tsconfig.json'),
        ...(key === 'cli' && { build: await read('packages', key, 'build.js') }),
        sources: await readSources(path.join(repository, 'packages', key, 'src')),
      },
    ]),
  );
  return {
    manifest: await read('package.json'),
    tsconfig: await read('tsconfig.base.json'),
    packages: new Map(packages),
  };
}

async function readSources(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .filter((name) => !name.startsWith('generated/'))
    .sort(byCodeUnits);
  return new Map(
    await Promise.all(
      paths.map(async (name): Promise<[string, string]> => [
        name,
        await readFile(path.join(folder, name), 'utf8'),
      ]),
    ),
  );
}
