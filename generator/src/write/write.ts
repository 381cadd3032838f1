// Writes what differs: everything beside its place first, so that a failure leaves the tree as it was.
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Comparison } from './compare.ts';

/** Brings a folder in line with a comparison of it. Throws where the disk refuses; nothing has changed then. */
export async function write(root: string, comparisons: readonly Comparison[]): Promise<void> {
  const staged: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { path: file, text } of comparisons) {
      if (text === undefined) continue;
      const to = path.join(root, file);
      const from = `${to}.${process.pid}.tmp`;
      await mkdir(path.dirname(to), { recursive: true });
      staged.push({ from, to });
      await writeFile(from, text);
    }
  } catch (error) {
    await Promise.all(staged.map(({ from }) => rm(from, { force: true })));
    throw error;
  }
  for (const { from, to } of staged) await rename(from, to);
  for (const { path: file, state } of comparisons) {
    if (state === 'left over') await removeFile(root, file);
  }
}

/** Removes a file, and the folders that it leaves empty. */
async function removeFile(root: string, file: string): Promise<void> {
  await rm(path.join(root, file));
  for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
    try {
      await rmdir(path.join(root, folder));
    } catch {
      return;
    }
  }
}
