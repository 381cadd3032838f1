import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { LintInput, Linter, LintResult } from './linter.ts';

export type LinterName = 'redocly' | 'spectral';

export interface Request {
  readonly linter: LinterName;
  readonly input: LintInput;
}

export type Response = { readonly result: LintResult } | { readonly fault: string };

// Most of a run of the generator is reading the linters' code.
enableCompileCache();

// Each linter takes a while to load, and a worker runs one of them only.
const linters: Readonly<Record<LinterName, () => Promise<Linter>>> = {
  redocly: async () => (await import('./redocly.ts')).lintWithRedocly,
  spectral: async () => (await import('./spectral.ts')).lintWithSpectral,
};

parentPort?.on('message', (request: Request) => {
  void respond(request);
});

async function respond({ linter, input }: Request): Promise<void> {
  let response: Response;
  try {
    const lint = await linters[linter]();
    response = { result: await lint(input) };
  } catch (error) {
    response = { fault: error instanceof Error ? error.message : String(error) };
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(response);
}
