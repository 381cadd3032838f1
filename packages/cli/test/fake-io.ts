import type { Io } from '../src/io.ts';
import type { Program } from '../src/program.ts';
import { run } from '../src/run.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  /** Standard output. */
  readonly isTerminal?: boolean;
  /** Standard error: by default, a person reads it. */
  readonly isErrorTerminal?: boolean;
  /** Standard input: by default, nobody can be asked. */
  readonly isInputTerminal?: boolean;
  readonly signal?: AbortSignal;
}

/** Runs a program in this process, with streams that are strings. */
export async function runProgram(
  program: Program,
  argv: readonly string[],
  {
    stdin = '',
    env = {},
    columns,
    isTerminal = false,
    isErrorTerminal = true,
    isInputTerminal = false,
    signal,
  }: Surroundings = {},
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr'): Io['stdout'] => ({
    write: (data) => {
      written[name] += String(data);
    },
    isTTY: name === 'stdout' ? isTerminal : isErrorTerminal,
    ...(columns !== undefined && { columns }),
  });
  const code = await run(program, argv, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: {
      isTTY: isInputTerminal,
      async *[Symbol.asyncIterator]() {
        // In pieces that split characters.
        for (const byte of Buffer.from(stdin)) yield Uint8Array.of(byte);
      },
    },
    env,
    version: async () => '1.2.3',
    ...(signal !== undefined && { signal }),
  });
  return { code, ...written };
}
