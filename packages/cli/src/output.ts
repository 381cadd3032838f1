import { usageFailure } from './failure.ts';
import type { Io } from './io.ts';
import { toJson } from './output/json.ts';
import type { OutputOptions } from './output/options.ts';
import { writeTo } from './output/write-to.ts';
import { cleanLine } from './text.ts';

/** Items that come a few at a time: those of a page, or each alone. */
export type Batches = AsyncIterable<readonly unknown[]>;

/** The result of a command that reads page after page. */
export class Paged {
  readonly batches: Batches;
  constructor(batches: Batches) {
    this.batches = batches;
  }
}

/** Where a list is in an answer, and what says that it goes on: paths, as in the client's pagination. */
export interface ListFacts {
  readonly items: string;
  readonly key?: string;
  readonly more?: string;
  readonly total?: string;
  /** A page of so many items may not be the last. */
  readonly full?: number;
}

/**
 * Writes a command's result. `auto` is a table on a terminal and JSON elsewhere; of what comes in items, a line of JSON
 * for each as it arrives. Binary content is written as it is, but not to a terminal; a result that is nothing writes
 * nothing.
 */
export async function writeResult(
  result: unknown,
  io: Io,
  options: OutputOptions,
  list?: ListFacts,
): Promise<void> {
  if (result === undefined) return;
  if (result instanceof Blob) return writeBinary(result, io);
  const isStream = isItems(result);
  const { jq, columns, quiet, compact = false } = options;
  let { format } = options;
  if (format === 'auto' && jq === undefined) {
    if (isStream) format = 'ndjson';
    else format = io.stdout.isTTY === true ? 'table' : 'json';
  }
  const isPlain = (format === 'json' || format === 'ndjson') && jq === undefined && quiet !== true;
  if (!isPlain || columns !== undefined) {
    const { writeShaped } = await import('./output/shaped.ts');
    const source = isStream
      ? oneByOne(result)
      : result instanceof Paged
        ? result.batches
        : undefined;
    return writeShaped(source ?? { whole: result }, io, { ...options, format }, list);
  }
  if (isStream) return writeBatches(oneByOne(result), io, format, compact);
  if (result instanceof Paged) return writeBatches(result.batches, io, format, compact);
  if (format === 'json') return writeTo(io.stdout, `${toJson(result, compact ? 0 : 2)}\n`);
  const { rowsOf } = await import('./output/rows.ts');
  const items = rowsOf(result, list?.items)?.items ?? [result];
  return writeTo(io.stdout, items.map((item) => `${toJson(item, 0)}\n`).join(''));
}

/** Items as they arrive: a line each, or one array. An array that ends early is left open, so that nobody takes it for whole. */
export async function writeBatches(
  batches: Batches,
  io: Io,
  format: string,
  compact: boolean,
): Promise<void> {
  if (format !== 'json') {
    for await (const items of batches) {
      if (items.length > 0)
        await writeTo(io.stdout, items.map((item) => `${toJson(item, 0)}\n`).join(''));
    }
    return;
  }
  let separator = '[';
  const [next, end] = compact ? [',', ']\n'] : [',\n  ', '\n]\n'];
  for await (const items of batches) {
    for (const item of items) {
      const text = compact ? toJson(item, 0) : toJson(item).replaceAll('\n', '\n  ');
      await writeTo(io.stdout, separator + (separator === '[' && !compact ? '\n  ' : '') + text);
      separator = next;
    }
  }
  await writeTo(io.stdout, separator === '[' ? '[]\n' : end);
}

async function writeBinary(result: Blob, io: Io): Promise<void> {
  if (io.stdout.isTTY === true) {
    throw usageFailure(
      `The answer is binary (${cleanLine(result.type) || 'no type'}, ${result.size} bytes), which a terminal cannot show.`,
      'Write it to a file: add --output-file FILE.',
    );
  }
  io.stdout.write(new Uint8Array(await result.arrayBuffer()));
}

function isItems(result: unknown): result is AsyncIterable<unknown> {
  return typeof result === 'object' && result !== null && Symbol.asyncIterator in result;
}

async function* oneByOne(items: AsyncIterable<unknown>): AsyncGenerator<readonly unknown[]> {
  for await (const item of items) yield [item];
}
