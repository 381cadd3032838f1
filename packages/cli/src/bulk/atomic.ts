import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

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
