// Items in rows of CSV (RFC 4180), below a row of names.
import { pipeline, Readable, type Transform } from 'node:stream';

import { itemOf, readColumns } from './columns.ts';
import { brokenFile, largestRow, RowError, type Row } from './row.ts';

/** csv-parse, as far as it is used here. */
interface CsvParse {
  readonly parse: (options: Readonly<Record<string, unknown>>) => Transform;
}

// The build packs it here, from a package that has it six times over.
const packed = new URL('../../dist/csv/index.cjs', import.meta.url);

interface Found {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * A row for each one below the header.
 * @param schema the JSON Schema of the input
 * @param items the field of the input that holds the items
 */
export async function* csvRows(
  bytes: AsyncIterable<Uint8Array>,
  schema: unknown,
  items: string,
): AsyncGenerator<Row> {
  const { parse } = (await import(packed.href)) as CsvParse;
  const parser = parse({
    bom: true,
    info: true,
    max_record_size: largestRow,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const records = pipeline(Readable.from(texts(bytes)), parser, () => {});
  let columns: ReturnType<typeof readColumns> | undefined;
  try {
    for await (const { record, info } of records as AsyncIterable<Found>) {
      if (columns === undefined) columns = readColumns(record, schema, items);
      else yield rowOf(columns, record, info.lines);
    }
  } catch (error) {
    throw readable(error);
  }
}

function rowOf(
  columns: ReturnType<typeof readColumns>,
  cells: readonly string[],
  line: number,
): Row {
  return {
    line,
    size: cells.reduce((sum, cell) => sum + cell.length, 0),
    get source() {
      return Object.fromEntries(
        cells.map((cell, index) => [columns[index]?.name ?? `column ${index + 1}`, cell]),
      );
    },
    value() {
      if (cells.length !== columns.length)
        throw new RowError(`has ${cells.length} cells, but the header has ${columns.length}`);
      return itemOf(columns, cells);
    },
  };
}

// A parser that reads bytes puts a mark where they are no text.
async function* texts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw brokenFile('The file', 'is not UTF-8 text');
    throw error;
  }
}

function readable(error: unknown): unknown {
  const { code, lines } = error as { code?: unknown; lines?: unknown };
  const place = `Line ${String(lines)}`;
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return brokenFile(
        'The file',
        `ends within quotes that open before line ${Number(lines) + 1}`,
      );
    case 'CSV_INVALID_CLOSING_QUOTE':
      return brokenFile(place, 'has text behind a closing quote; a quote within quotes is doubled');
    case 'INVALID_OPENING_QUOTE':
      return brokenFile(place, 'has a quote in the middle of a cell; such a cell stands in quotes');
    case 'CSV_MAX_RECORD_SIZE':
      return brokenFile(place, `has more than ${largestRow} bytes`);
    default:
      return error;
  }
}
