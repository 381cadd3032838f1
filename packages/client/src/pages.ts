// A list that comes in pages: which one is asked for next, and when there are no more.
import type { Operation, Pagination } from './api.ts';
import { ResponseError } from './errors.ts';
import { newsBy } from './news.ts';
import type { Received } from './promise.ts';
import { Recent } from './recent.ts';
import { valueAt } from './value-at.ts';

/** One page of a list. */
export interface PageOf<Output, Item> {
  /** The whole answer. */
  readonly data: Output;
  /** The answer's items, without those that came before. */
  readonly items: Item[];
  /** How many there are in all, where the answer says so. */
  readonly total?: number;
}

/** The pages of one call, each asked for when it is wanted. */
export type Pages<Output, Item> = AsyncGenerator<PageOf<Output, Item>, void, undefined>;

/** An operation that answers in pages. */
export interface PagedOperation extends Operation {
  readonly pagination: Pagination;
}

/** So many pages in a row bring nothing new only if the server repeats itself. */
const mostIdle = 10;

/**
 * Asks for page after page, from the one that the caller names.
 * @param ask sends one request; `index` is 0 for the first
 * @throws what `ask` throws; ResponseError for an answer without a list, or where the server repeats itself
 */
export async function* pagesOf<Output, Item>(
  { method, path, pagination }: PagedOperation,
  input: object | undefined,
  ask: (input: object, index: number) => Promise<Received<Output>>,
): Pages<Output, Item> {
  const fields = startOf(pagination, input);
  const newsIn = newsBy<Item>(pagination.key);
  const { field, next } = pagination.cursor
    ? byCursor(pagination.cursor, fields)
    : byNumber(pagination, fields);
  for (let index = 0, idle = 0; ; index++) {
    const { data, response } = await ask({ ...fields }, index);
    const refuse = (problem: string): ResponseError =>
      new ResponseError({ method, path }, response, `${response.status} ${problem}`);
    const list = valueAt(data, pagination.items);
    if (!Array.isArray(list)) throw refuse(`without a list at ${JSON.stringify(pagination.items)}`);
    const { items, isNew } = newsIn(list as Item[]);
    const count = valueAt(data, pagination.total);
    const total = typeof count === 'number' && count >= 0 && count < Infinity ? count : undefined;
    yield { data, items, ...(total !== undefined && { total }) };

    const more = valueAt(data, pagination.more);
    const position =
      more === false
        ? undefined
        : next({ data, length: list.length, isNew, total, hasMore: more === true, refuse });
    if (position === undefined) return;
    idle = isNew ? 0 : idle + 1;
    if (idle === mostIdle)
      throw refuse(`with nothing new for ${mostIdle} pages: the server repeats itself`);
    fields[field] = position;
  }
}

type Fields = Record<string, unknown>;

/** The caller's input with what going through pages adds: their size, and a window of time that stays. */
function startOf({ size, maxSize, pin }: Pagination, input: object | undefined): Fields {
  // Fields are called anything, also like what objects inherit.
  const fields: Fields = { __proto__: null, ...input };
  if (size !== undefined && maxSize !== undefined) fields[size] ??= maxSize;
  if (pin) {
    const from = pin.from === undefined ? {} : { [pin.from]: new Date(0).toISOString() };
    fields[pin.field] ??= { ...from, [pin.to]: new Date().toISOString() };
  }
  return fields;
}

/** What the next step depends on. */
interface Answer {
  readonly data: unknown;
  /** The length of its list. */
  readonly length: number;
  readonly isNew: boolean;
  readonly total: number | undefined;
  readonly hasMore: boolean;
  readonly refuse: (problem: string) => ResponseError;
}

/** The field that says which page is asked for, and what it holds after an answer: undefined after the last one. */
interface Steps {
  readonly field: string;
  readonly next: (answer: Answer) => unknown;
}

/** Pages with numbers, or from a number of items on. */
function byNumber(pagination: Pagination, fields: Fields): Steps {
  const { page, first = 1, offset = '', size = '', maxSize = Infinity, more, total } = pagination;
  const field = page ?? offset;
  const start = page === undefined ? 0 : first;
  fields[field] ??= start;
  let position = Number(fields[field]);
  const perPage = Math.min(Number(fields[size]), maxSize);
  // The length of the list up to here; not a number where that cannot be told.
  let reached = position === start ? 0 : (position - start) * (page === undefined ? 1 : perPage);
  const isCounted = more !== undefined || total !== undefined;
  return {
    field,
    next(answer) {
      reached += answer.length;
      position += page === undefined ? answer.length : 1;
      if (answer.length === 0) return undefined;
      // Whether there is more is known better than how many there are, which may be an estimate.
      if (answer.hasMore) return position;
      const isLast =
        answer.total === undefined
          ? !isCounted && answer.length < perPage
          : answer.isNew && reached >= answer.total;
      return isLast ? undefined : position;
    },
  };
}

/** Cursors are remembered as far back. */
const mostCursors = 1000;

/** Pages that each say what to ask for next; an empty one may be in the middle. */
function byCursor({ field, next }: NonNullable<Pagination['cursor']>, fields: Fields): Steps {
  const cursors = new Recent();
  cursors.add(fields[field], mostCursors);
  return {
    field,
    next({ data, refuse }) {
      const cursor = valueAt(data, next) ?? '';
      if (cursor === '') return undefined;
      if (typeof cursor !== 'string' && typeof cursor !== 'number')
        throw refuse(`without a cursor at ${JSON.stringify(next)}`);
      if (cursors.add(cursor, mostCursors))
        throw refuse('with a cursor that came before: the server repeats itself');
      return cursor;
    },
  };
}
