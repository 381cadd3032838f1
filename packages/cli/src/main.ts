// The global `process`: importing it as a module would open every standard stream.
import { exit } from './exit.ts';
import type { Io } from './io.ts';
import type { Program } from './program.ts';
import { run } from './run.ts';

/** Runs a program as this process: its arguments, streams, signals and exit code. */
export async function main(program: Program): Promise<void> {
  const interrupt = new AbortController();
  // Once: a second Ctrl-C ends the process at once.
  process.once('SIGINT', () => interrupt.abort());
  process.exitCode = await run(program, process.argv.slice(2), processIo(interrupt.signal));
  // A pending read would keep the process alive.
  if (interrupt.signal.aborted) process.exit(exit.interrupted);
}

// Streams are made when they are used: each costs start-up time.
function processIo(signal: AbortSignal): Io {
  return {
    get stdout() {
      return guarded(process.stdout);
    },
    get stderr() {
      return guarded(process.stderr);
    },
    get stdin() {
      return process.stdin;
    },
    env: process.env,
    signal,
    version,
  };
}

function guarded(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (stream.listenerCount('error') === 0) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      const isOutput = stream === process.stdout;
      // A reader that has seen enough, such as `head`, is no error.
      if (error.code === 'EPIPE') {
        if (isOutput) process.exit(exit.ok);
      } else if (isOutput) {
        process.stderr.write(`error: The output cannot be written: ${error.code ?? 'unknown'}.\n`);
        process.exit(exit.unexpected);
      }
    });
  }
  return stream;
}

async function version(): Promise<string> {
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
