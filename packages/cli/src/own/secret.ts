import { exit } from '../exit.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';

/** Asks for a text on a terminal, which does not show it. Ends with Enter or Ctrl-D. @throws Failure for Ctrl-C */
export async function askSecret(question: string, { stdin, stderr }: Io): Promise<string> {
  stderr.write(question);
  stdin.setRawMode?.(true);
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of stdin) {
      const keys = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      for (const key of keys) {
        if (key === '\r' || key === '\n' || key === '\u0004') return text;
        if (key === '\u0003') throw new Failure(exit.interrupted, 'Interrupted.');
        if (key === '\u007f' || key === '\b') text = text.slice(0, -1);
        else text += key;
      }
    }
    return text;
  } finally {
    stdin.setRawMode?.(false);
    stderr.write('\n');
  }
}
