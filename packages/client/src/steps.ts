// From one page of a list to the next.
import type { Pagination } from './api.ts';
import type { ResponseError } from './errors.ts';
import { Recent } from './recent.ts';
import { valueAt } from './value-at.ts';

/** The fields of an input. */
export type Fields = Record<string, unknown>;

/** What the next step depends on. */
export interface Answer {
  readonly data: unknown;
  /** The length of its list. */
  readonly length: number;
  readonly isNew: boolean;
  readonly total: number | undefined;
  readonly hasMore: boolean;
  readonly refuse: (problem: string) => ResponseError;
}

/** The field that says which page is asked for, and what it holds after an answer: undefined after the last one. */
export interface Steps {
  readonly field: string;
  readonly next: (answer: Answer) => unknown;
}

/** @param fields those of the first request, which it may add to */
export type StepsOf = (pagination: Pagination, fields: Fields) => Steps;

/** Pages with numbers, or from a number of items on. */
export const byNumber: StepsOf = (pagination, fields) => {
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
};

/** Cursors are remembered as far back. */
const mostCursors = 1000;

/** Pages that each say what to ask for next; an empty one may be in the middle. */
export const byCursor: StepsOf = (pagination, fields) => {
  const { field = '', next } = pagination.cursor ?? {};
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
};
