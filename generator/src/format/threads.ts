// Formats many texts at the same time.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** The formatter calls itself for every level of a text; the main thread's stack is 1 MB. */
const stackSizeMb = 64;

/** The texts formatted, each at its place; what is wrong in place of one that does not parse. */
export async function formatInThreads(
  texts: readonly string[],
  threads: number,
): Promise<(string | Error)[]> {
  const results: (string | Error)[] = [];
  // One iterator for all threads: each takes the next text when it is done with one.
  const queue = texts.entries();
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { stackSizeMb },
    });
    try {
      for (const [index, text] of queue) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(text);
        const [result] = (await once(worker, 'message')) as [string | Error];
        results[index] = result;
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, texts.length) }, work));
  return results;
}
