// The packages as npm would be given them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core';
import { pnpm } from './pnpm.ts';

/** Of a package.json, what is asked for here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Tarball {
  readonly data: Buffer<ArrayBuffer>;
  readonly manifest: Manifest;
  /** As attw takes it. */
  readonly unpacked: Package;
  /** The files in it, sorted. */
  readonly files: readonly string[];
  /** The text of one of them. @throws Error where there is none */
  read(file: string): string;
}

const repository = path.resolve(import.meta.dirname, '../..');

/**
 * Packs the packages with pnpm, which writes versions where they have `workspace:`.
 * @param folder an empty one
 */
export async function packPackages(folder: string): Promise<Tarball[]> {
  await pnpm(['--filter=./packages/*', 'pack', `--pack-destination=${folder}`], repository);
  return readdirSync(folder).map((file) => open(path.join(folder, file)));
}

function open(file: string): Tarball {
  const data = readFileSync(file);
  const unpacked = createPackageFromTarballData(data);
  const root = `/node_modules/${unpacked.packageName}/`;
  const read = (name: string): string => unpacked.readFile(root + name);
  return {
    data,
    manifest: JSON.parse(read('package.json')) as Manifest,
    unpacked,
    files: unpacked
      .listFiles()
      .map((name) => name.slice(root.length))
      .sort(),
    read,
  };
}
