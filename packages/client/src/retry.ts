// When something is tried again, and after how long.
import type { Callable } from './call.ts';
import type { Draft } from './codecs.ts';
import { AbortError, ApiError, ConnectionError } from './errors.ts';
import { neverSent } from '#platform';

/** Milliseconds that the server asks for: `Retry-After` in seconds or as a date, or `retry-after-ms`. */
export function retryAfter(headers: Pick<Headers, 'get'>): number | undefined {
  const value = headers.get('retry-after') ?? '';
  const waits = [
    Number(headers.get('retry-after-ms') || NaN),
    Number(value || NaN) * 1000,
    Date.parse(value) - Date.now(),
  ];
  return waits.find((wait) => wait >= 0);
}

/** Whether a request may be done twice: by HTTP's rules, the description, ids of the client, or the caller's key. */
export function isRepeatable(
  operation: Callable,
  input: object,
  { duplex }: Draft,
  idempotencyKey: string | undefined,
): boolean {
  return (
    // A stream is gone once it was sent.
    !duplex &&
    (operation.idempotent ||
      operation.codecs.ids?.protect(input, operation) ||
      !!idempotencyKey ||
      // TRACE too, but `fetch` does not send it.
      /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/i.test(operation.method))
  );
}

/** Longer than a caller wants to wait unasked. */
const longest = 60_000;

/**
 * Milliseconds to wait before the next try; for ever where there should be none: the error would come again, or what
 * was sent may have been done already.
 * @param headers the answer's, where there is one
 * @param repeatable whether it may be done twice
 * @param attempt 0 after the first try
 */
export function delayAfter(
  error: unknown,
  headers: Pick<Headers, 'get'> | undefined,
  repeatable: boolean,
  attempt: number,
): number {
  const isPassing =
    error instanceof ApiError
      ? error.status === 429 ||
        (repeatable && (error.status === 408 || error.status === 409 || error.status > 499))
      : error instanceof ConnectionError &&
        !(error instanceof AbortError) &&
        (repeatable || neverSent(error));
  const wait =
    (headers && retryAfter(headers)) ??
    Math.min(8000, 500 * 2 ** attempt) * (0.75 + Math.random() / 4);
  return isPassing && wait <= longest ? wait : Infinity;
}
