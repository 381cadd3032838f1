import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

import { exit } from '../exit.ts';
import { Failure } from '../failure.ts';
import { cleanLine } from '../text.ts';

/** Writes a file whole or not at all. Its draft has a name of its own: whoever writes holds the lock. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.tmp`;
  const handle = openSync(draft, 'w', 0o600);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, path);
}

/** What was done with a file of the import, or why it cannot be. @throws Failure */
export function withFile<T>(flag: string, path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Failure(
      exit.configuration,
      `--${flag} cannot use the file ${cleanLine(path, 200)}: ${code ?? cleanLine(message, 200)}.`,
    );
  }
}
