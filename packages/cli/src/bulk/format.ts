// How items are written, and where they come from.
import { usageFailure } from '../failure.ts';
import { didYouMean, suggest } from '../suggest.ts';
import { cleanLine } from '../text.ts';
import type { Row } from './row.ts';

/** What `--from-format` takes. */
export const itemFormats = ['csv', 'json', 'ndjson'] as const;

export type ItemFormat = (typeof itemFormats)[number];

const headSize = 65_536;

/** The beginning of a stream, and the stream with it. */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ head: Buffer; bytes: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < headSize) {
    const next = await iterator.next();
    if (next.done === true) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  const first = Buffer.concat(chunks);
  const rest: AsyncIterableIterator<Uint8Array> = {
    next: async () => iterator.next(),
    return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
    [Symbol.asyncIterator]: () => rest,
  };
  return { head: first.subarray(0, headSize), bytes: joined(first, rest) };
}

async function* joined(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/** As the user says, else as the file's name does, else by the first character. */
export function formatOf(said: string | undefined, path: string, head: Buffer): ItemFormat {
  if (said !== undefined) {
    const format = itemFormats.find((one) => one === said);
    if (format !== undefined) return format;
    throw usageFailure(
      `--from-format cannot be "${cleanLine(said, 40)}".`,
      ...didYouMean(suggest(said, itemFormats)),
      `It is one of: ${itemFormats.join(', ')}.`,
    );
  }
  if (/\.csv$/i.test(path)) return 'csv';
  if (/\.(ndjson|jsonl)$/i.test(path)) return 'ndjson';
  const [first] = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  if (first === '[') return 'json';
  return first === '{' ? 'ndjson' : 'csv';
}

/** The rows of a stream; the reader of its format is loaded when it is needed. */
export async function rowsOf(
  format: ItemFormat,
  bytes: AsyncIterable<Uint8Array>,
  schema: unknown,
  items: string,
): Promise<AsyncGenerator<Row>> {
  switch (format) {
    case 'csv':
      return (await import('./csv.ts')).csvRows(bytes, schema, items);
    case 'json':
      return (await import('./json-array.ts')).jsonArrayRows(withoutBom(bytes));
    case 'ndjson':
      return (await import('./ndjson.ts')).ndjsonRows(bytes);
  }
}

// The first chunk holds the whole mark: the head was read at once.
async function* withoutBom(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of bytes) {
    const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    yield hasMark ? chunk.subarray(3) : chunk;
    isFirst = false;
  }
}
