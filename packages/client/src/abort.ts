import { AbortError, type RequestLine } from './errors.ts';

/** @throws AbortError where the caller's signal has ended the call */
export function throwIfAborted(
  signal: AbortSignal | undefined,
  { method, path }: RequestLine,
): void {
  if (signal?.aborted) throw new AbortError({ method, path }, 'aborted', { cause: signal.reason });
}
