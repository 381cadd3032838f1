// What the views ask for: the server fetches the same ahead.
import type { GetRunsInput, SearchEventsInput } from '@honeyhive/types';
import type { Route } from './route.ts';

export function runsOf({ status, name }: Route): GetRunsInput {
  return { limit: 20, ...(status && { status }), ...(name && { name }) };
}

export function eventsOf(run: string): SearchEventsInput {
  return { evaluation_id: run, limit: 20 };
}
