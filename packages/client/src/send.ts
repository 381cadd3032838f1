// Tries until there is an answer, or no hope of one.
import type { Operation } from './api.ts';
import type { CallOptions, ClientOptions, Fetch } from './client.ts';
import { throwIfAborted } from './abort.ts';
import { ConnectionError, SdkError, TimeoutError, type RequestLine } from './errors.ts';
import type { Log } from './log.ts';
import { fetchWithin, type Init } from './redirect.ts';
import { safeCause, type Redact } from './redact.ts';
import { codeOf, delayAfter } from './retry.ts';

/** A request that can be sent: any number of times, unless its body is a stream. */
export interface Prepared {
  readonly url: string;
  readonly origin: string;
  /** Of the address, without the query. */
  readonly path: string;
  readonly init: Init;
  readonly redact: Redact;
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
  readonly read: (response: Response, request: RequestLine, redact: Redact) => Promise<T>;
  /** Whether the answer is left to the caller, whose signal then ends the reading of it, too. */
  readonly isRaw: () => boolean;
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
      // A pause is work that only its time ends, or the caller.
      await within(new AbortController(), wait, call.signal, () => new Promise(() => {})).catch(
        () => {},
      );
      throwIfAborted(call.signal, operation);
    }
  }
}

async function tryOnce<T>(sending: Sending<T>, attempt: number, left: number): Promise<T> {
  const { operation, options, call, log, prepare, read } = sending;
  const { id, method } = operation;
  const time = Math.min((call.timeout ?? options.timeout ?? 60_000) || Infinity, left);
  const start = performance.now();
  const controller = new AbortController();
  const { signal } = controller;
  let request: RequestLine = operation;
  let from = '';
  let redact: Redact = String;
  throwIfAborted(call.signal, request);
  try {
    return await within(
      controller,
      time,
      call.signal,
      async () => {
        const prepared = await prepare();
        const { url, origin, path, init } = prepared;
        ({ redact } = prepared);
        request = { method, path };
        from = ` from ${origin}`;
        log('debug', () => `${id}: ${method} ${request.path}`);
        const through = around(options, { operation: id, attempt });
        const response = await fetchWithin(
          through,
          url,
          origin,
          { ...init, signal },
          request,
          redact,
        );
        log(
          'debug',
          () => `${id}: ${response.status} in ${Math.round(performance.now() - start)} ms`,
        );
        return read(response, request, redact);
      },
      sending.isRaw,
    );
  } catch (cause) {
    if (cause instanceof SdkError) throw cause;
    throwIfAborted(call.signal, request);
    if (signal.aborted)
      throw new TimeoutError(request, `no complete answer in ${Math.round(time)} ms`);
    const code = codeOf(cause);
    throw new ConnectionError(request, `no complete answer${from}${code ? ` (${code})` : ''}`, {
      cause: safeCause(cause, redact),
    });
  }
}

/** Does some work until the caller's signal or so many milliseconds end it, also where it does not listen. */
async function within<T>(
  controller: AbortController,
  time: number,
  outer: AbortSignal | undefined,
  work: () => Promise<T>,
  isOngoing = (): boolean => false,
): Promise<T> {
  let stop = (): void => {};
  const ended = new Promise<never>((_, reject) => {
    stop = () => {
      controller.abort(outer?.reason);
      reject(controller.signal.reason as Error);
    };
  });
  outer?.addEventListener('abort', stop);
  if (outer?.aborted) stop();
  // Timers know no longer time.
  const timer = time < 2 ** 31 ? setTimeout(stop, time) : undefined;
  try {
    return await Promise.race([ended, work()]);
  } finally {
    clearTimeout(timer);
    if (!isOngoing()) outer?.removeEventListener('abort', stop);
  }
}

/** `fetch` with the middleware around it. */
function around(
  { fetch = globalThis.fetch, middleware = [] }: ClientOptions,
  context: { operation: string; attempt: number },
): Fetch {
  if (!middleware.length) return (url, init) => fetch(url, init);
  return middleware.reduceRight<Fetch>(
    (next, one) => (url, init) =>
      one(url, { ...init, headers: new Headers(init.headers) }, next, context),
    (url, init) => fetch(url, init),
  );
}
