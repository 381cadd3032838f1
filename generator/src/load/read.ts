import { readFile, stat } from 'node:fs/promises';

/** More than ten times the largest public description. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads a text file, without its byte order mark.
 * Throws an Error with a message for users where the path is not a file, cannot be read, is too
 * large or is not UTF-8.
 */
export async function readText(file: string): Promise<string> {
  const stats = await stat(file).catch((error: unknown) => {
    throw new Error(reason(error));
  });
  // A pipe or a device would never end.
  if (!stats.isFile()) {
    throw new Error('it is not a file');
  }
  if (stats.size > MAX_BYTES) {
    throw new Error(`it is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
  }
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Error(reason(error));
  });
  if (isUtf16(bytes)) {
    throw new Error('it is UTF-16 text; save it as UTF-8');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8 text; save it as UTF-8');
  }
}

/** By its byte order mark, or by the half of its first character that is nothing. */
function isUtf16([first, second]: Uint8Array): boolean {
  const mark = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
  return mark || (first === 0) !== (second === 0);
}

/** Why a call of the file system failed, without the path that it repeats. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Record<string, string> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EACCES: 'it may not be read',
    EPERM: 'it may not be read',
    ELOOP: 'its symbolic links go in circles',
    ENAMETOOLONG: 'its name is too long',
  };
  return known[code] ?? `it cannot be read${code && ` (${code})`}`;
}
