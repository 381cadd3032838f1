import type { ClientOptions, Fetch } from './client.ts';

/** `fetch` with the middleware around it. */
export function fetchOf(
  { fetch = globalThis.fetch, middleware = [] }: ClientOptions,
  operation: string,
  attempt: number,
): Fetch {
  return middleware.reduceRight<Fetch>(
    (next, one) => (url, init) =>
      one(url, { ...init, headers: new Headers(init.headers) }, next, { operation, attempt }),
    fetch,
  );
}
