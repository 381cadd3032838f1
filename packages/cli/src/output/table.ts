import { fit, pad, printable, widthOf } from './terminal.ts';
import { cellText, isRecord, keysOf, valueAt } from './value.ts';

export interface TableOptions {
  /** The terminal's; absent: as wide as it gets, nothing is cut or left out. */
  readonly width?: number;
  /** Those that the user asked for, in this order. */
  readonly columns?: readonly string[] | undefined;
  /** What tells items apart, where the API says so. */
  readonly key?: string;
  /** Puts the head in bold. */
  readonly color?: boolean;
}

export interface Table {
  readonly lines: readonly string[];
  /** Columns that hold something and did not fit. */
  readonly leftOut: readonly string[];
}

const gap = '  ';
/** No column is made narrower to make room for another. */
const narrow = 20;
/** A word up to this width is shown whole or not at all: half an id is none, nor is half a date. */
const longWord = 40;

/** A row for each item: columns as they fit, best ones first. */
export function itemTable(items: readonly unknown[], options: TableOptions): Table {
  const names = options.columns ?? chosen(items, options.key);
  // What has no keys is its own only column.
  const columns = names.length === 0 ? ['value'] : names;
  const rows = items.map((item) =>
    columns.map((name) =>
      shown(
        isRecord(item) || options.columns
          ? valueAt(item, name)
          : name === columns[0]
            ? item
            : undefined,
      ),
    ),
  );
  const heads = columns.map((name) => printable(name).toUpperCase());
  const natural = heads.map((head, index) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[index] ?? '')), widthOf(head)),
  );
  const isWord = columns.map(
    (_, index) =>
      (natural[index] ?? 0) <= longWord && rows.every((row) => !/[\s{[]/.test(row[index] ?? '')),
  );
  const widths = fitted(natural, options, isWord, isId(columns[0] ?? '', options.key));
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, index) => pad(fit(cells[index] ?? '', width), width))
      .join(gap)
      .trimEnd();
  const head = line(heads);
  return {
    lines: [options.color === true ? `\u001b[1m${head}\u001b[22m` : head, ...rows.map(line)],
    leftOut: columns.slice(widths.length),
  };
}

/** A row for each key of one thing; what is all that the answer holds is opened. */
export function recordTable(
  answer: Readonly<Record<string, unknown>>,
  options: TableOptions,
): Table {
  const names = options.columns ?? opened(answer);
  const column = Math.max(0, ...names.map((name) => widthOf(printable(name))));
  const lines = names.map((name) => {
    const key = pad(printable(name), column);
    const head = options.color === true ? `\u001b[1m${key}\u001b[22m` : key;
    const room = options.width === undefined ? undefined : options.width - column - gap.length;
    return `${head}${gap}${clip(shown(valueAt(answer, name)), room)}`.trimEnd();
  });
  return { lines, leftOut: [] };
}

function opened(answer: Readonly<Record<string, unknown>>): string[] {
  const keys = Object.keys(answer);
  const [only = ''] = keys;
  const inner = answer[only];
  return keys.length === 1 && isRecord(inner)
    ? Object.keys(inner).map((key) => `${only}.${key}`)
    : keys;
}

function shown(value: unknown): string {
  return printable(cellText(value));
}

function clip(text: string, width: number | undefined): string {
  return width === undefined ? text : fit(text, Math.max(width, narrow));
}

// What tells items apart comes first; ids of other things, what holds other values, and the same again last; what is
// empty everywhere, not at all.
function chosen(items: readonly unknown[], id: string | undefined): string[] {
  const keys = keysOf(items).filter((key) => items.some((item) => !isEmpty(valueAt(item, key))));
  const ownId = keys.find((key) => key === id) ?? keys.find((key) => isId(key, id));
  const rank = (key: string): number => {
    if (items.some((item) => typeof valueAt(item, key) === 'object' && valueAt(item, key) !== null))
      return 5;
    if (key === ownId) return 0;
    if (ownId !== undefined && items.every((item) => valueAt(item, key) === valueAt(item, ownId)))
      return 6;
    if (isId(key, id)) return 0;
    if (/name$|title$/i.test(key)) return 1;
    if (/type$|status$/i.test(key)) return 2;
    return /_id$|[a-z]Id$/.test(key) ? 4 : 3;
  };
  const ranked = keys.map((key) => ({ key, rank: rank(key) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ key }) => key);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function isId(key: string, id: string | undefined): boolean {
  return key === id || /^_?id$/i.test(key);
}

/**
 * The widths of the columns that fit, from the left: all that were asked for, else as many as stay readable.
 * @param isWord not cut, where there is room for all that was asked for
 * @param isFirstWhole the first one is not cut, where there is room beside it
 */
function fitted(
  natural: readonly number[],
  { width: total, columns }: TableOptions,
  isWord: readonly boolean[],
  isFirstWhole: boolean,
): number[] {
  if (total === undefined) return [...natural];
  const first = isFirstWhole && (natural[0] ?? 0) + narrow <= total ? 0 : -1;
  let areWordsWhole = true;
  const cut = (width: number, index: number, most: number): number =>
    index === first || (areWordsWhole && isWord[index] === true) ? width : Math.min(width, most);
  const taken = (count: number, most: number): number =>
    natural
      .slice(0, count)
      .reduce((sum, width, index) => sum + cut(width, index, most) + gap.length, -gap.length);
  let count = natural.length;
  if (columns === undefined) while (count > 1 && taken(count, narrow) > total) count--;
  areWordsWhole = taken(count, narrow) <= total;
  // The widest give way first, to the same width.
  let most = total;
  while (most > 1 && taken(count, most) > total) most--;
  let spare = total - taken(count, most);
  return natural.slice(0, count).map((width, index) => {
    const kept = cut(width, index, most);
    if (kept === width || spare <= 0) return kept;
    spare--;
    return kept + 1;
  });
}
