// A list that comes in pages: which one is asked for next, and when there are no more.
import type { Operation, Pagination } from './api.ts';
import { ResponseError } from './errors.ts';
import { newsBy } from './news.ts';
import type { Received } from './promise.ts';
import type { Fields, StepsOf } from './steps.ts';
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
 * @param stepsOf says how pages follow each other
 * @param ask sends one request; `index` is 0 for the first
 * @throws what `ask` throws; ResponseError for an answer without a list, or where the server repeats itself
 */
export async function* pagesOf<Output, Item>(
  { method, path, pagination }: PagedOperation,
  stepsOf: StepsOf,
  input: object | undefined,
  ask: (input: object, index: number) => Promise<Received<Output>>,
): Pages<Output, Item> {
  const fields = startOf(pagination, input);
  const newsIn = newsBy<Item>(pagination.key);
  const { field, next } = stepsOf(pagination, fields);
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

/** The caller's input with what going through pages adds: their size, and a window of time that stays. */
function startOf({ size, maxSize, pin }: Pagination, input: object | undefined): Fields {
  // Fields are called anything, also like what objects inherit.
  const fields: Fields = { __proto__: null, ...input };
  if (size !== undefined && maxSize !== undefined) fields[size] ??= maxSize;
  if (pin) fields[pin.field] ??= windowOf(pin);
  return fields;
}

/** The window of time that ends now. */
export function windowOf({ from, to }: NonNullable<Pagination['pin']>): Fields {
  return {
    ...(from !== undefined && { [from]: new Date(0).toISOString() }),
    [to]: new Date().toISOString(),
  };
}
