// Generates many documents in a few threads.
import { Worker } from 'node:worker_threads';
import type { Generated } from './generate.ts';
import type { Task } from './worker.ts';

/** Runs the tasks; the results are in their order. `onResult` is called as each is done. */
export async function generateAll(
  tasks: readonly Task[],
  threads: number,
  onResult: (result: Generated) => void = () => {},
): Promise<Generated[]> {
  const results: Generated[] = [];
  let next = 0;
  const serve = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let index = next++; index < tasks.length; index = next++) {
      const task = tasks[index];
      if (task === undefined) break;
      worker ??= new Worker(new URL('./worker.ts', import.meta.url));
      const result = await ask(worker, task);
      if (result.state === 'crashed' && result.problems[0]?.rule === 'thread') worker = undefined;
      results[index] = result;
      onResult(result);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, serve));
  return results;
}

/** One task's result; a thread that ends is the result of a crash. */
function ask(worker: Worker, task: Task): Promise<Generated> {
  return new Promise((resolve) => {
    const done = (result: Generated): void => {
      worker.off('message', done).off('error', failed);
      resolve(result);
    };
    const failed = (error: Error): void =>
      done({
        key: task.document.key,
        state: 'crashed',
        problems: [{ rule: 'thread', text: error.stack ?? error.message }],
        warnings: 0,
        times: {},
      });
    worker.on('message', done).on('error', failed);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(task);
  });
}
