// A file in place of standard output.
import { exit } from '../exit.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { withFile } from '../with-file.ts';

const {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = process.getBuiltinModule('node:fs');

/** What is written before its answer is judged: it is whole, and worth to be kept. */
const judged: readonly number[] = [exit.unsuccessful, exit.partial];

/**
 * Runs work that writes to a file, which is there whole in the end, or as it was.
 * @throws Failure where the file cannot be written; what the work throws
 */
export async function intoFile(
  file: string,
  io: Io,
  work: (io: Io) => Promise<void>,
): Promise<void> {
  const use = <T>(action: () => T): T => withFile('output-file', file, action);
  const old = use(() => statSync(file, { throwIfNoEntry: false }));
  // Devices and pipes are written to, not replaced.
  const isReplaced = old === undefined || old.isFile();
  const target = old === undefined ? file : use(() => realpathSync(file));
  const draft = isReplaced ? `${target}.${crypto.randomUUID()}` : target;
  const handle = use(() => openSync(draft, isReplaced ? 'wx' : 'w', old?.mode));
  let isWhole = false;
  try {
    const write = (data: string | Uint8Array): void => use(() => writeFileSync(handle, data));
    await work(Object.create(io, { stdout: { value: { write } } }) as Io);
    isWhole = true;
  } catch (error) {
    isWhole = error instanceof Failure && judged.includes(error.code);
    throw error;
  } finally {
    if (isWhole && isReplaced) use(() => fsyncSync(handle));
    closeSync(handle);
    if (isReplaced && isWhole) use(() => renameSync(draft, target));
    else if (isReplaced) rmSync(draft, { force: true });
  }
}
