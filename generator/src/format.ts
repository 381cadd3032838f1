// Formats what was rendered, as the repository formats what people write.
import { availableParallelism } from 'node:os';
import { formatText, piecesOf } from './format/text.ts';
import { formatInThreads } from './format/threads.ts';
import type { RenderedFile } from './render/render.ts';

/** A thread has to load the formatter first: with less text than this it ends no sooner. */
const threadedLength = 1_000_000;

/** Formats the TypeScript files; the others stay as they are. Throws, naming the file, where one does not parse. */
export async function format(files: readonly RenderedFile[]): Promise<RenderedFile[]> {
  const sources = files.map(({ path, text }) => (path.endsWith('.ts') ? piecesOf(text) : []));
  const formatted = await formatAll(sources.flat());
  const results: RenderedFile[] = [];
  let start = 0;
  for (const [index, { path, text }] of files.entries()) {
    const end = start + (sources[index]?.length ?? 0);
    const pieces = formatted.slice(start, end);
    results.push({ path, text: pieces.length === 0 ? text : await joined(pieces, text, path) });
    start = end;
  }
  return results;
}

async function formatAll(texts: readonly string[]): Promise<(string | Error)[]> {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const threads = availableParallelism();
  if (length >= threadedLength && threads > 1) return formatInThreads(texts, threads);
  const results: (string | Error)[] = [];
  // One after the other: the formatter waits for nothing, and its trees are large.
  for (const text of texts) results.push(await formatText(text));
  return results;
}

/** The formatted pieces of a text; the text formatted as a whole where one does not parse or is nested too deeply. */
async function joined(
  pieces: readonly (string | Error)[],
  text: string,
  path: string,
): Promise<string> {
  const parsed = pieces.filter((piece) => typeof piece === 'string');
  if (parsed.length === pieces.length) return parsed.join('\n');
  const [result] = await formatInThreads([text], 1);
  if (typeof result === 'string') return result;
  throw new Error(`The generated ${path} does not parse.`, { cause: result });
}
