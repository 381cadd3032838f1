import { parentPort } from 'node:worker_threads';
import { formatText } from './text.ts';

parentPort?.on('message', (text: string) => {
  void respond(text);
});

async function respond(text: string): Promise<void> {
  const result = await formatText(text);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(result);
}
