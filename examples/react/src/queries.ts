// What the views ask for: the server fetches the same ahead.
import type { GetRunsInput, SearchEventsInput } from '@honeyhive/types';
import type { Route, Sort } from './route.ts';

const orders: Readonly<Record<Sort, GetRunsInput>> = {
  newest: {},
  oldest: { sort_order: 'asc' },
  name: { sort_by: 'name', sort_order: 'asc' },
};

export function runsOf({ status, name, sort = 'newest' }: Route): GetRunsInput {
  return { limit: 20, ...(status && { status }), ...(name && { name }), ...orders[sort] };
}

export function eventsOf(run: string): SearchEventsInput {
  return { evaluation_id: run, limit: 20 };
}
