import { usageFailure, type Failure } from './failure.ts';
import type { Io } from './io.ts';
import { cleanLine } from './text.ts';

export interface ByteStream {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly size?: number;
}

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

  /** The bytes of a file as they come, with its size; of standard input for `-`, which has none. */
  async stream(flag: string, path: string): Promise<ByteStream> {
    if (path === '-') return { bytes: this.#claimStdin(flag) };
    const { open } = await import('node:fs/promises');
    try {
      const file = await open(path);
      const { size } = await file.stat();
      const bytes: AsyncIterable<Uint8Array> = file.createReadStream({ highWaterMark: 2 ** 18 });
      return { bytes: refusing(bytes, flag, path), size };
    } catch (error) {
      throw unreadable(flag, path, error);
    }
  }

  async #readStdin(flag: string): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#claimStdin(flag)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  #claimStdin(flag: string): AsyncIterable<Uint8Array> {
    if (this.#stdinReader !== undefined) {
      throw usageFailure(
        `--${this.#stdinReader} and --${flag} both read standard input, which has one text.`,
        'Put one of them in a file.',
      );
    }
    this.#stdinReader = flag;
    const { stdin, stderr } = this.#io;
    if (stdin.isTTY === true) stderr.write(`Type the value of --${flag}, then Ctrl-D:\n`);
    return encoded(stdin);
  }
}

async function* encoded(stream: Io['stdin']): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* refusing(
  bytes: AsyncIterable<Uint8Array>,
  flag: string,
  path: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw unreadable(flag, path, error);
  }
}

async function readBytes(flag: string, path: string): Promise<Uint8Array> {
  const { readFile } = await import('node:fs/promises');
  try {
    return await readFile(path);
  } catch (error) {
    throw unreadable(flag, path, error);
  }
}

function unreadable(flag: string, path: string, error: unknown): Failure {
  return usageFailure(
    `--${flag} cannot read ${place(path)}: ${problem(error)}.`,
    ...(flag === 'file' || flag === 'from' ? [] : ['For a text that starts with @, write @@.']),
  );
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
