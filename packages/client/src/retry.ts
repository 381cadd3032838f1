// When something is tried again, and after how long.
import type { Operation } from './api.ts';
import type { Draft } from './codecs.ts';
import { AbortError, ApiError, ConnectionError } from './errors.ts';

/** The codes of connections that never came to be. */
const unsent =
  /^(E(CONNREFUSED|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|Connect)$/;

/** The code of the innermost cause that has one. */
export function codeOf(error: unknown): string | undefined {
  const { cause, code } = Object(error) as { cause?: unknown; code?: unknown };
  const inner = cause ? codeOf(cause) : undefined;
  // Deno has no codes, but messages with `client error (Connect)`.
  const own = typeof code === 'string' ? code : /client error \((\w+)\)/.exec(String(error))?.[1];
  return inner ?? own;
}

/** Milliseconds that the server asks for: `Retry-After` in seconds or as a date, or `retry-after-ms`. */
export function retryAfter(headers: Pick<Headers, 'get'>): number | undefined {
  const milliseconds = Number(headers.get('retry-after-ms') || Number.NaN);
  if (milliseconds >= 0) return milliseconds;
  const value = headers.get('retry-after') ?? '';
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.now();
  return wait >= 0 ? wait : undefined;
}

/** Whether a request may be done twice: by HTTP's rules, the description, ids of the client, or the caller's key. */
export function isRepeatable(
  { method, idempotent, ids = [], idsUnless = '' }: Operation,
  input: object,
  { duplex }: Draft,
  idempotencyKey: string | undefined,
): boolean {
  return (
    // A stream is gone once it was sent.
    !duplex &&
    (idempotent ||
      (ids.length > 0 && !(input as Readonly<Record<string, unknown>>)[idsUnless]) ||
      !!idempotencyKey ||
      !/^(POST|PATCH|CONNECT)$/i.test(method))
  );
}

/** Longer than a caller wants to wait unasked. */
const longest = 60_000;

/**
 * Milliseconds to wait before the next try; undefined where there should be none: the error would come again, or
 * what was sent may have been done already.
 * @param headers the answer's, where there is one
 * @param repeatable whether it may be done twice
 * @param attempt 0 after the first try
 */
export function delayAfter(
  error: unknown,
  headers: Pick<Headers, 'get'> | undefined,
  repeatable: boolean,
  attempt: number,
): number | undefined {
  let asked: number | undefined;
  if (error instanceof ApiError) {
    const { status } = error;
    const isPassing =
      status === 429 || (repeatable && (status === 408 || status === 409 || status > 499));
    if (!isPassing) return undefined;
    asked = headers && retryAfter(headers);
  } else if (
    !(error instanceof ConnectionError) ||
    error instanceof AbortError ||
    !(repeatable || unsent.test(codeOf(error) ?? ''))
  )
    return undefined;
  const wait = asked ?? Math.min(8000, 500 * 2 ** attempt) * (0.75 + Math.random() / 4);
  return wait > longest ? undefined : wait;
}
