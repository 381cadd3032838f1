// What writing would change: the planned files against those that are there.
import { readFile, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { byCodeUnits } from '../order.ts';

export interface OutputFile {
  /** From the output folder, with slashes. */
  readonly path: string;
  readonly text: string;
  /** The user's to edit: written where it is missing, and kept after that. */
  readonly scaffold?: true;
}

export type State =
  | 'unchanged'
  | 'missing'
  | 'differs'
  /** Written by an earlier run, and planned no more. */
  | 'left over'
  /** A scaffold that the user has edited. */
  | 'kept'
  /** In the way of a planned file, and not written by the generator. */
  | 'foreign';

export interface Comparison {
  readonly path: string;
  readonly state: State;
  /** Absent where nothing is to be written. */
  readonly text?: string;
}

/**
 * Compares planned files with a folder. Only what carries the generator's mark counts as its own.
 * Throws where a path would leave the folder through a symbolic link.
 */
export async function compare(
  root: string,
  files: readonly OutputFile[],
  folders: readonly string[],
  isOurs: (text: string) => boolean,
): Promise<Comparison[]> {
  const planned = new Set(files.map((file) => file.path));
  const existing = (await Promise.all(folders.map((folder) => filesBelow(root, folder)))).flat();
  const leftOver = await Promise.all(
    existing
      .filter((file) => !planned.has(file))
      .map(async (file): Promise<Comparison[]> =>
        isOurs((await textOf(root, file)) ?? '') ? [{ path: file, state: 'left over' }] : [],
      ),
  );
  const compared = await Promise.all(files.map(async (file) => compareFile(root, file, isOurs)));
  return [...compared, ...leftOver.flat()].sort((a, b) => byCodeUnits(a.path, b.path));
}

async function compareFile(
  root: string,
  { path: file, text, scaffold }: OutputFile,
  isOurs: (text: string) => boolean,
): Promise<Comparison> {
  await refuseEscape(root, file);
  const existing = await textOf(root, file);
  if (existing === undefined) return { path: file, state: 'missing', text };
  if (existing === text) return { path: file, state: 'unchanged' };
  if (scaffold === true) return { path: file, state: 'kept' };
  return isOurs(existing)
    ? { path: file, state: 'differs', text }
    : { path: file, state: 'foreign' };
}

async function textOf(root: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(path.join(root, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const start = path.join(root, folder);
  try {
    const entries = await readdir(start, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A symbolic link below the folder must not lead a file out of it. */
async function refuseEscape(root: string, file: string): Promise<void> {
  const base = await existingPath(root);
  const target = await existingPath(path.join(root, file));
  const inside = path.relative(base, target);
  if (inside.startsWith('..') || path.isAbsolute(inside)) {
    throw new Error(`${file} leads out of ${root} through a symbolic link: remove the link.`);
  }
}

/** The real path of a file, or of the nearest folder above it that exists. */
async function existingPath(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    const parent = path.dirname(file);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === file) throw error;
    return path.join(await existingPath(parent), path.basename(file));
  }
}
