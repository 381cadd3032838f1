// A thread that generates documents, one at a time.
import { parentPort } from 'node:worker_threads';
import type { CorpusDocument } from './documents.ts';
import { generate } from './generate.ts';

export interface Task {
  readonly document: CorpusDocument;
  readonly out: string;
}

parentPort?.on('message', ({ document, out }: Task) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  void generate(document, out).then((result) => parentPort?.postMessage(result));
});
