import type { Output } from '../io.ts';

/** Writes, and waits while the reader is behind: what is read in pages never piles up in memory. */
export async function writeTo(output: Output, text: string): Promise<void> {
  if (output.write(text) === false && output.once !== undefined) {
    await new Promise<void>((resolve) => {
      output.once?.('drain', resolve);
    });
  }
}
