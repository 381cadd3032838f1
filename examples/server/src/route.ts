// One operation of the API: where it is, what it takes, what it does.
import { parse } from '@honeyhive/types/validate';
import type { Store } from './store.ts';

type Schema<T> = Parameters<typeof parse<T>>[0];

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly status: number;
  /** Judges the input, and does what the operation does. */
  run(store: Store, input: object): unknown;
}

/**
 * @param place method and path template, as in the description: `GET /v1/runs/{run_id}`
 * @param schema of the input: path, query and body fields side by side
 */
export function route<I extends object>(
  place: string,
  schema: Schema<I>,
  run: (store: Store, input: I) => unknown,
  status = 200,
): Route {
  const [method = '', template = ''] = place.split(' ');
  const pattern = new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  return { method, pattern, status, run: (store, input) => run(store, parse(schema, input)) };
}
