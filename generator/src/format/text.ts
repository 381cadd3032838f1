// Formats one source text, a long one statement by statement: the formatter's time grows faster than the text.
import * as oxc from '@prettier/plugin-oxc';
import { format as prettier, type Options } from 'prettier';

const options: Options = {
  parser: 'oxc-ts',
  plugins: [oxc],
  printWidth: 100,
  singleQuote: true,
  trailingComma: 'all',
  endOfLine: 'lf',
};

/** From here on smaller pieces take no less time. */
const pieceLength = 32_000;

/** A blank line before what starts a statement, or its comment. */
const betweenStatements = /\n{2,}(?=(?:export|import|const|\/\*\*)[ \n])/g;

/** The text in pieces of whole statements, unless a blank line stands within one: a piece does not parse then. */
export function piecesOf(text: string): string[] {
  if (text.length < 2 * pieceLength) return [text];
  const pieces: string[] = [];
  let start = 0;
  for (const { index } of text.matchAll(betweenStatements)) {
    if (index - start < pieceLength) continue;
    pieces.push(text.slice(start, index));
    start = index;
  }
  return [...pieces, text.slice(start)];
}

/** The text formatted as a whole; what is wrong where it does not parse. */
export async function formatText(text: string): Promise<string | Error> {
  try {
    return await prettier(text, options);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
