import { usageFailure } from './failure.ts';
import type { Io } from './io.ts';
import { cleanLine } from './text.ts';

/** Reads the files that flags name, and standard input, which can be read only once. */
export class Sources {
  readonly #io: Io;
  #stdinReader: string | undefined;

  constructor(io: Io) {
    this.#io = io;
  }

  /** The text of a file, or of standard input for `-`. `flag` is who asks. */
  async read(flag: string, path: string): Promise<string> {
    const bytes = path === '-' ? await this.#readStdin(flag) : await readBytes(flag, path);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw usageFailure(`--${flag}: ${place(path)} is not UTF-8 text.`);
    }
  }

  async #readStdin(flag: string): Promise<Uint8Array> {
    if (this.#stdinReader !== undefined) {
      throw usageFailure(
        `--${this.#stdinReader} and --${flag} both read standard input, which has one text.`,
        'Put one of them in a file.',
      );
    }
    this.#stdinReader = flag;
    const { stdin, stderr } = this.#io;
    if (stdin.isTTY === true) stderr.write(`Type the value of --${flag}, then Ctrl-D:\n`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) {
      chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
    }
    return Buffer.concat(chunks);
  }
}

async function readBytes(flag: string, path: string): Promise<Uint8Array> {
  const { readFile } = await import('node:fs/promises');
  try {
    return await readFile(path);
  } catch (error) {
    throw usageFailure(
      `--${flag} cannot read ${place(path)}: ${problem(error)}.`,
      ...(flag === 'file' ? [] : ['For a text that starts with @, write @@.']),
    );
  }
}

function place(path: string): string {
  return path === '-' ? 'standard input' : `the file ${cleanLine(path, 200)}`;
}

function problem(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code;
  if (code === 'ENOENT') return 'there is none';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return typeof code === 'string' ? code : 'it cannot be opened';
}
