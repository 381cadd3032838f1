// Tries until there is an answer, or no hope of one.
import type { Operation } from './api.ts';
import { safeCause } from './cause.ts';
import type { CallOptions, ClientOptions, Fetch } from './client.ts';
import { AbortError, ConnectionError, SdkError, TimeoutError, type RequestLine } from './errors.ts';
import type { Log } from './log.ts';
import { fetchWithin, type Init } from './redirect.ts';
import { codeOf, delayAfter } from './retry.ts';

/** A request that can be sent: any number of times, unless its body is a stream. */
export interface Prepared {
  readonly url: URL;
  readonly init: Init;
  /** Takes the credential out of a text. */
  readonly redact: (text: string) => string;
}

export interface Sending<T> {
  readonly operation: Operation;
  readonly options: ClientOptions;
  readonly call: CallOptions;
  readonly log: Log;
  /** Whether it may be done twice. */
  readonly repeatable: boolean;
  /** Makes the request, for each try anew: a credential may have changed. */
  readonly prepare: () => Promise<Prepared>;
  /** Reads the answer, within the time of its try. */
  readonly read: (
    response: Response,
    request: RequestLine,
    redact: Prepared['redact'],
  ) => Promise<T>;
}

/** Sends a request and reads its answer. @throws SdkError, always */
export async function send<T>(sending: Sending<T>): Promise<T> {
  const { operation, options, call, log, repeatable } = sending;
  const { maxRetries = options.maxRetries ?? 2, totalTimeout = options.totalTimeout } = call;
  const end = totalTimeout ? performance.now() + totalTimeout : Infinity;
  const left = (): number => end - performance.now();
  for (let attempt = 0; ; attempt++) {
    try {
      return await tryOnce(sending, attempt, left());
    } catch (error) {
      const wait = attempt < maxRetries ? delayAfter(error, repeatable, attempt) : undefined;
      if (wait === undefined || wait >= left()) throw error;
      log('info', () => `${operation.id}: again in ${Math.round(wait)} ms, after ${String(error)}`);
      await within(wait, call.signal, ended);
      throwIfAborted(call.signal, operation);
    }
  }
}

async function tryOnce<T>(sending: Sending<T>, attempt: number, left: number): Promise<T> {
  const { operation, options, call, log, prepare, read } = sending;
  const { id, method } = operation;
  const { url, init, redact } = await prepare();
  const request: RequestLine = { method, path: url.pathname };
  const time = Math.min((call.timeout ?? options.timeout ?? 60_000) || Infinity, left);
  const start = performance.now();
  return within(time, call.signal, async (signal) => {
    try {
      log('debug', () => `${id}: ${method} ${request.path}`);
      const through = around(options, { operation: id, attempt });
      const response = await fetchWithin(through, url, { ...init, signal }, request);
      log(
        'debug',
        () => `${id}: ${response.status} in ${Math.round(performance.now() - start)} ms`,
      );
      return await read(response, request, redact);
    } catch (cause) {
      if (cause instanceof SdkError) throw cause;
      throwIfAborted(call.signal, request);
      if (signal.aborted)
        throw new TimeoutError(request, `no complete answer in ${Math.round(time)} ms`);
      const code = codeOf(cause);
      throw new ConnectionError(
        request,
        `no complete answer from ${url.origin}${code ? ` (${code})` : ''}`,
        { cause: safeCause(cause, redact) },
      );
    }
  });
}

/** Gives some work a signal that ends it with the caller's, or after some milliseconds. */
async function within<T>(
  time: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(outer?.reason);
  if (outer?.aborted) stop();
  outer?.addEventListener('abort', stop);
  // Timers know no longer time.
  const timer = time < 2 ** 31 ? setTimeout(stop, time) : undefined;
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve());
  });
}

function throwIfAborted(signal: AbortSignal | undefined, request: RequestLine): void {
  if (signal?.aborted) throw new AbortError(request, 'aborted', { cause: signal.reason });
}

/** `fetch` with the middleware around it. */
function around(
  { fetch = globalThis.fetch, middleware = [] }: ClientOptions,
  context: { operation: string; attempt: number },
): Fetch {
  return middleware.reduceRight<Fetch>(
    (next, one) => (url, init) => one(url, init as Init, next, context),
    (url, init) => fetch(url, init),
  );
}
