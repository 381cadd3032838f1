import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

import { usageFailure } from '../failure.ts';
import type { Io } from '../io.ts';
import { clean } from '../text.ts';

/** jq itself, compiled to WebAssembly, as far as it is used here. */
interface Jq {
  raw(
    input: string,
    query: string,
    flags: string[],
  ): { readonly stdout: string; readonly stderr: string; readonly exitCode: number };
}

/** Runs one filter over JSON texts: each of its results as a line of JSON. */
export type Filter = (json: string) => string[];

/** Loads jq for a filter. What jq itself writes to standard error (`debug`) is passed on. */
export async function loadFilter(query: string, io: Io): Promise<Filter> {
  const jq = await loadJq();
  return (json) => {
    // A word that starts with a dash would be a flag of jq's.
    const { stdout, stderr, exitCode } = interruptible(() =>
      jq.raw(json, query.replace(/^-/, ' -'), ['-c']),
    );
    const said = clean(stderr).trim();
    // jq's own code is that of the last input alone.
    if (exitCode !== 0 || /^jq: error/m.test(said)) {
      const [what = '', ...more] = said.split('\n').filter((line) => line.trim() !== '');
      throw usageFailure(
        `--jq: ${what.replace(/^jq: (error( \(at [^)]*\))?: )?/, '') || `jq ended with ${exitCode}`}`,
        ...more,
      );
    }
    if (said !== '') io.stderr.write(`${said}\n`);
    return stdout.split('\n').filter((line) => line !== '');
  };
}

// A filter may never end, and no listener can be called before it does: without one, Ctrl-C ends the process.
function interruptible<T>(work: () => T): T {
  // As they are: those that are called once remain so.
  const listeners = process.rawListeners('SIGINT') as NodeJS.SignalsListener[];
  process.removeAllListeners('SIGINT');
  try {
    return work();
  } finally {
    for (const listener of listeners) process.on('SIGINT', listener);
  }
}

// The build puts it there, compressed.
const packed = new URL('../../dist/jq.wasm.br', import.meta.url);

async function loadJq(): Promise<Jq> {
  // Its types want those of a browser.
  const { loadJq: load } = (await import('jq-wasm' satisfies string)) as {
    loadJq: (options: { wasmBinary: Uint8Array }) => Promise<Jq>;
  };
  return load({ wasmBinary: await promisify(brotliDecompress)(await readFile(packed)) });
}
