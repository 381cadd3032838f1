import { Worker } from 'node:worker_threads';
import type { LintInput } from './linter.ts';
import type { LinterName, Request, Response } from './worker.ts';

/** The linters call themselves for every level of a description, references included. */
const resourceLimits = { stackSizeMb: 64 };

const idle = new Map<LinterName, Worker[]>();

/**
 * Runs a linter in a thread of its own: the linters run at the same time, and one that crashes,
 * runs out of memory or does not end (on a pattern, say, that takes forever to match) takes nothing
 * else with it. Never throws: what goes wrong is a fault in the response.
 */
export async function runLinter(
  linter: LinterName,
  input: LintInput,
  timeout: number,
): Promise<Response> {
  const worker =
    idle.get(linter)?.pop() ??
    new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits });
  // An idle worker must not keep the process alive, a working one must.
  worker.ref();
  const response = await new Promise<Response>((resolve) => {
    const timer = setTimeout(
      () => onError(new Error(`gave up after ${timeout / 1000} s`)),
      timeout,
    );
    const onMessage = (message: Response): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(message);
    };
    const onError = ({ message }: Error): void => onMessage({ fault: message });
    const onExit = (code: number): void => onMessage({ fault: `ended with exit code ${code}` });
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage({ linter, input } satisfies Request);
  });
  if ('fault' in response) {
    await worker.terminate();
  } else {
    worker.unref();
    idle.set(linter, [...(idle.get(linter) ?? []), worker]);
  }
  return response;
}
