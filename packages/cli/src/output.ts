import { usageFailure } from './failure.ts';
import type { Io } from './io.ts';
import { cleanLine } from './text.ts';

// JSON escapes C0 controls only; the others, and those that reorder text, are as dangerous for a terminal.
const unsafe = /[\u007f-\u009f\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/**
 * Writes a command's result: JSON, the same on a terminal and in a pipe; of what comes in items, a line for each as it
 * arrives. Binary content is written as it is, but not to a terminal; a result that is nothing writes nothing.
 */
export async function writeResult(result: unknown, io: Io): Promise<void> {
  if (result === undefined) return;
  if (result instanceof Blob) {
    if (io.stdout.isTTY === true) {
      throw usageFailure(
        `The answer is binary (${cleanLine(result.type) || 'no type'}, ${result.size} bytes), which a terminal cannot show.`,
        'Write it to a file: add > FILE.',
      );
    }
    io.stdout.write(new Uint8Array(await result.arrayBuffer()));
    return;
  }
  if (isItems(result)) {
    for await (const item of result) io.stdout.write(`${toJson(item, 0)}\n`);
    return;
  }
  io.stdout.write(`${toJson(result)}\n`);
}

function isItems(result: unknown): result is AsyncIterable<unknown> {
  return typeof result === 'object' && result !== null && Symbol.asyncIterator in result;
}

/** Indented JSON that is safe to show: dangerous characters are written as escapes, which mean the same. */
export function toJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
