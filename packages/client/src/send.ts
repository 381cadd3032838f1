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
  readonly origin: string;
  /** Of the address, without the query. */
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
  readonly init: Init;
  readonly redact: Redact;
}

export interface Sending<T> {
  readonly operation: Operation;
  /** The path without the address's own. */
  readonly path: string;
  readonly options: ClientOptions;
  readonly call: CallOptions;
  readonly log: Log;
  /** Whether it may be done twice. */
  readonly repeatable: boolean;
  /** Makes the request, for each try anew: a credential may have changed. */
  readonly prepare: (signal: AbortSignal) => Promise<Prepared>;
  /** Reads the answer, within the time of its try. */
  readonly read: (response: Response, request: RequestLine, redact: Redact) => Promise<T>;
  /** Whether the answer is left to the caller, whose signal then ends the reading of it, too. */
  readonly isRaw: () => boolean;
}

/** Sends a request and reads its answer. @throws SdkError, always */
export async function send<T>(sending: Sending<T>): Promise<T> {
  const { operation, options, call, log, repeatable, prepare, read, isRaw } = sending;
  const { id, method } = operation;
  const {
    signal: outer,
    maxRetries = options.maxRetries ?? 2,
    timeout = options.timeout ?? 60_000,
    totalTimeout = options.totalTimeout,
  } = call;
  const end = totalTimeout ? performance.now() + totalTimeout : Infinity;
  for (let attempt = 0; ; attempt++) {
    const start = performance.now();
    const time = Math.min(timeout || Infinity, end - start);
    const controller = new AbortController();
    const { signal } = controller;
    let request: RequestLine = { method, path: sending.path };
    let from = '';
    let redact: Redact = String;
    let response: Response | undefined;
    throwIfAborted(outer, request);
    const work = async (): Promise<T> => {
      const prepared = await prepare(signal);
      const { origin, path, query, init } = prepared;
      ({ redact } = prepared);
      request = { method, path };
      from = ` from ${origin}`;
      log('debug', () => `${id}: ${method} ${path}`);
      const through = around(options, id, attempt);
      response = await fetchWithin(through, origin + path + query, init, request, redact);
      const { status } = response;
      log('debug', () => `${id}: ${status} in ${Math.round(performance.now() - start)} ms`);
      return read(response, request, redact);
    };
    try {
      return await within(controller, time, outer, work, isRaw);
    } catch (cause) {
      let error = cause;
      if (!(cause instanceof SdkError)) {
        throwIfAborted(outer, request);
        const code = codeOf(cause);
        error = signal.aborted
          ? new TimeoutError(request, `no complete answer in ${Math.round(time)} ms`)
          : new ConnectionError(request, `no complete answer${from}${code ? ` (${code})` : ''}`, {
              cause: safeCause(cause, redact),
            });
      }
      const wait =
        attempt < maxRetries ? delayAfter(error, response?.headers, repeatable, attempt) : undefined;
      if (wait === undefined || wait >= end - performance.now()) throw error;
      log('info', () => `${id}: again in ${Math.round(wait)} ms, after ${String(error)}`);
      // A pause is work that only its time ends, or the caller.
      await within(new AbortController(), wait, outer, () => new Promise(() => {})).catch(() => {});
      throwIfAborted(outer, operation);
    }
  }
}

/** Does some work until the caller's signal or so many milliseconds end it, also where it does not listen. */
function within<T>(
  controller: AbortController,
  time: number,
  outer: AbortSignal | undefined,
  work: () => Promise<T>,
  isOngoing = (): boolean => false,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      controller.abort(outer?.reason);
      fail(controller.signal.reason);
    };
    // Timers know no longer time.
    const timer = time < 2 ** 31 ? setTimeout(stop, time) : undefined;
    const end = (): void => {
      clearTimeout(timer);
      if (!isOngoing()) outer?.removeEventListener('abort', stop);
    };
    const fail = (reason: unknown): void => {
      end();
      reject(reason as Error);
    };
    outer?.addEventListener('abort', stop);
    if (outer?.aborted) stop();
    work().then((value) => {
      end();
      resolve(value);
    }, fail);
  });
}

/** `fetch` with the middleware around it. */
function around(
  { fetch = globalThis.fetch, middleware = [] }: ClientOptions,
  operation: string,
  attempt: number,
): Fetch {
  return middleware.reduceRight<Fetch>(
    (next, one) => (url, init) =>
      one(url, { ...init, headers: new Headers(init.headers) }, next, { operation, attempt }),
    // In a browser it fails as a method of anything else.
    (url, init) => fetch(url, init),
  );
}
