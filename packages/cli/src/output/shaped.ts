// Results that are more than their JSON: filtered, in columns, as a table, CSV, YAML or ids.
import type { Io } from '../io.ts';
import { writeBatches, type Batches, type ListFacts } from '../output.ts';
import { clean, cleanLine, wrap } from '../text.ts';
import { toJson } from './json.ts';
import type { OutputOptions } from './options.ts';
import { rowsOf, type Rows } from './rows.ts';
import { isRecord, keysOf, valueAt } from './value.ts';
import { writeTo } from './write-to.ts';

type Source = Batches | { readonly whole: unknown };

/** Writes a result, or items as they come, in the form that the options ask for. */
export async function writeShaped(
  source: Source,
  io: Io,
  options: OutputOptions,
  list?: ListFacts,
): Promise<void> {
  if (options.jq !== undefined)
    return writeFiltered(source, io, { ...options, jq: options.jq }, list);
  if (options.quiet === true) return writeIds(source, io, list);
  const { format, columns, compact = false } = options;
  if (format === 'table') {
    if (!isBatches(source)) return writeTable(source.whole, io, options, list);
    // All that was asked for is there: nothing says how a page goes on.
    const key = list?.key === undefined ? undefined : { items: '', key: list.key };
    return writeTable(await collect(source), io, options, key);
  }
  if (format === 'csv') {
    return columns === undefined
      ? writeCsv(await collected(source, list), io, options)
      : writeCsv(batchesOf(source, list), io, { ...options, columns });
  }
  if (format === 'yaml') return writeYaml(source, io, options, list);
  const picked = map(batchesOf(source, list), (items) => items.map((item) => pick(item, columns)));
  if (format === 'json' && !isBatches(source) && rowsOf(source.whole, list?.items) === undefined)
    return writeTo(io.stdout, `${toJson(pick(source.whole, columns), compact ? 0 : 2)}\n`);
  return writeBatches(picked, io, format, compact);
}

// A filter gets what `-o json` would print; for NDJSON, each item.
async function writeFiltered(
  source: Source,
  io: Io,
  options: OutputOptions & { readonly jq: string },
  list: ListFacts | undefined,
): Promise<void> {
  const { loadFilter } = await import('./jq.ts');
  const filter = await loadFilter(options.jq, io);
  const run = (json: string): unknown[] => filter(json).map((line): unknown => JSON.parse(line));
  if (options.format === 'ndjson') {
    const lines = (items: readonly unknown[]): string =>
      items.map((item) => JSON.stringify(item)).join('\n');
    return writeBatches(
      map(batchesOf(source, list), (items) => (items.length === 0 ? [] : run(lines(items)))),
      io,
      'ndjson',
      true,
    );
  }
  const results = run(JSON.stringify(isBatches(source) ? await collect(source) : source.whole));
  switch (options.format) {
    case 'auto':
      return writeTo(io.stdout, results.map((result) => `${plain(result, io)}\n`).join(''));
    case 'json': {
      const indent = options.compact === true ? 0 : 2;
      return writeTo(io.stdout, results.map((result) => `${toJson(result, indent)}\n`).join(''));
    }
    case 'yaml':
      for (const [index, whole] of results.entries()) {
        if (index > 0) await writeTo(io.stdout, '---\n');
        await writeYaml({ whole }, io, {}, undefined);
      }
      return;
    default:
      return writeShaped({ whole: results.length === 1 ? results[0] : results }, io, {
        format: options.format,
        ...(options.csvSafe !== undefined && { csvSafe: options.csvSafe }),
        ...(options.color !== undefined && { color: options.color }),
      });
  }
}

// As `gh --jq` prints: texts as they are, the rest as JSON.
function plain(result: unknown, io: Io): string {
  if (typeof result !== 'string') return toJson(result, 0);
  return shownOn(io, result);
}

async function writeIds(source: Source, io: Io, list: ListFacts | undefined): Promise<void> {
  const { idOf } = await import('./ids.ts');
  for await (const items of batchesOf(source, list)) {
    const lines = items.map((item) => `${cleanLine(idOf(item, list?.key))}\n`);
    await writeTo(io.stdout, lines.join(''));
  }
}

async function writeTable(
  whole: unknown,
  io: Io,
  { columns, color = false }: OutputOptions,
  list: ListFacts | undefined,
): Promise<void> {
  const { itemTable, recordTable } = await import('./table.ts');
  const isTerminal = io.stdout.isTTY === true;
  const options = {
    columns,
    color,
    ...(isTerminal && { width: terminalWidth(io) }),
    ...(list?.key !== undefined && { key: list.key }),
  };
  const rows = rowsOf(whole, list?.items);
  if (rows === undefined && !isRecord(whole)) return writeTo(io.stdout, `${toJson(whole)}\n`);
  const notes = rows && isTerminal ? notesOn(rows, whole, list) : [];
  if (rows?.items.length === 0) {
    if (isTerminal) io.stderr.write(['No items.', ...notes, ''].join('\n'));
    return;
  }
  const table = rows
    ? itemTable(rows.items, options)
    : recordTable(whole as Record<string, unknown>, options);
  await writeTo(io.stdout, table.lines.map((line) => `${line}\n`).join(''));
  if (table.leftOut.length > 0)
    notes.unshift(`No room for: ${table.leftOut.join(', ')} (--columns chooses, -o json has all).`);
  const lines = notes.flatMap((note) => wrap(cleanLine(note), terminalWidth(io)));
  if (lines.length > 0) io.stderr.write(`${lines.join('\n')}\n`);
}

function notesOn({ items, beside }: Rows, whole: unknown, list: ListFacts | undefined): string[] {
  const notes: string[] = [];
  if (beside.length > 0) notes.push(`Beside the list: ${beside.join(', ')} (-o json has them).`);
  const total = list?.total === undefined ? undefined : valueAt(whole, list.total);
  const more = list?.more === undefined ? undefined : valueAt(whole, list.more);
  const isWhole = typeof total === 'number' && items.length >= total;
  const isLast = list?.full !== undefined && items.length < list.full;
  if (list?.full !== undefined && (more ?? !(isWhole || isLast)) === true)
    notes.push(
      typeof total === 'number' && total > items.length
        ? `This is one page of ${total.toLocaleString('en')} items: --all reads all of them.`
        : 'This is one page, and there may be more: --all reads all of them.',
    );
  return notes;
}

async function writeCsv(
  source: Batches | readonly unknown[],
  io: Io,
  options: OutputOptions,
): Promise<void> {
  const { csvFields, csvRecord } = await import('./csv.ts');
  const keys = options.columns ?? (isBatches(source) ? [] : keysOf(source));
  const columns = keys.length === 0 ? ['value'] : keys;
  const record = (fields: readonly string[]): string => shownOn(io, csvRecord(fields));
  if (!isBatches(source) && source.length === 0 && options.columns === undefined) return;
  await writeTo(io.stdout, record(columns));
  for await (const items of isBatches(source) ? source : [source]) {
    const text = items.map((item) => record(csvFields(item, columns, options.csvSafe === true)));
    await writeTo(io.stdout, text.join(''));
  }
}

async function writeYaml(
  source: Source,
  io: Io,
  { columns }: Pick<OutputOptions, 'columns'>,
  list: ListFacts | undefined,
): Promise<void> {
  const { stringify } = await import('yaml');
  const text = (value: unknown): string =>
    shownOn(io, stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 }));
  if (
    !isBatches(source) &&
    (columns === undefined || rowsOf(source.whole, list?.items) === undefined)
  )
    return writeTo(io.stdout, text(pick(source.whole, columns)));
  let isEmpty = true;
  for await (const items of batchesOf(source, list)) {
    if (items.length === 0) continue;
    isEmpty = false;
    await writeTo(io.stdout, text(items.map((item) => pick(item, columns))));
  }
  if (isEmpty) await writeTo(io.stdout, '[]\n');
}

function pick(item: unknown, columns: readonly string[] | undefined): unknown {
  if (columns === undefined || !isRecord(item)) return item;
  return Object.fromEntries(columns.map((column) => [column, valueAt(item, column) ?? null]));
}

// What a pipe gets as it is cannot act on a terminal.
function shownOn(io: Io, text: string): string {
  return io.stdout.isTTY === true ? clean(text.replaceAll('\r\n', '\n')) : text;
}

function terminalWidth(io: Io): number {
  const columns = io.stdout.columns ?? Number(io.env['COLUMNS'] ?? '');
  return columns > 0 ? columns : 80;
}

function isBatches(source: object): source is Batches {
  return Symbol.asyncIterator in source;
}

async function collect(batches: Batches): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const items of batches) for (const item of items) all.push(item);
  return all;
}

async function collected(source: Source, list: ListFacts | undefined): Promise<unknown[]> {
  return collect(batchesOf(source, list));
}

/** The items of either: an answer without a list is an item itself. */
function batchesOf(source: Source, list: ListFacts | undefined): Batches {
  if (isBatches(source)) return source;
  return one(rowsOf(source.whole, list?.items)?.items ?? [source.whole]);
}

async function* one(items: readonly unknown[]): AsyncGenerator<readonly unknown[]> {
  yield items;
}

async function* map(
  batches: Batches,
  change: (items: readonly unknown[]) => readonly unknown[],
): AsyncGenerator<readonly unknown[]> {
  for await (const items of batches) yield change(items);
}
