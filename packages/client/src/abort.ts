import { AbortError, type RequestLine } from './errors.ts';

/** @throws AbortError where the caller's signal has ended the call */
export function throwIfAborted(signal: AbortSignal | undefined, request: RequestLine): void {
  if (signal?.aborted) throw new AbortError(request, 'aborted', { cause: signal.reason });
}
