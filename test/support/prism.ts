// Prism serving the description: a server that knows nothing of this project, and says what a request does wrong.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { specFile } from './spec.ts';

export interface Prism {
  readonly url: string;
  stop(): Promise<void>;
}

const startLimit = 30_000;
const stopLimit = 3_000;

/**
 * Starts Prism on a free port of this machine, and waits until it listens.
 * @param file the description that it serves; by default our own
 */
export async function startPrism(file: string = specFile): Promise<Prism> {
  const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli');
  const child = spawn(
    process.execPath,
    // In one process: several would leave workers of which only their parent knows the ids.
    // prettier-ignore
    [cli, 'mock', '--errors', '--multiprocess=false', '--host', '127.0.0.1', '--port', '0', file],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // Also when the tests end in a way that runs no hooks.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  try {
    return { url: await listening(child), stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

function listening(child: ChildProcess): Promise<string> {
  let log = '';
  let address: string | undefined;
  return new Promise((resolve, reject) => {
    const fail = (problem: string): void => {
      clearTimeout(timer);
      reject(new Error(`Prism ${problem}:\n${log}`));
    };
    const timer = setTimeout(() => fail('does not listen in time'), startLimit);
    const read = (chunk: Buffer): void => {
      // What comes later is read and dropped: if it were left in the pipe, Prism would wait for a reader.
      if (address !== undefined) return;
      log += chunk.toString();
      address = /listening on (http:\/\/[\d.:]+)/.exec(log)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(`does not start, ${error.message}`));
    child.once('exit', (code, signal) => fail(`ended (${code ?? signal})`));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  // Without an id it never ran.
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), stopLimit);
  await exited;
  clearTimeout(timer);
}
