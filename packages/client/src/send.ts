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
  readonly read: (response: Response, request: RequestLine, prepared: Prepared) => Promise<T>;
}

/** Sends a request and reads its answer. @throws SdkError, always */
export async function send<T>(sending: Sending<T>): Promise<T> {
  const { options, call, log, repeatable, operation } = sending;
  const { maxRetries = options.maxRetries ?? 2, totalTimeout = options.totalTimeout } = call;
  const start = performance.now();
  const left = (): number => (totalTimeout ? start + totalTimeout - performance.now() : Infinity);
  for (let attempt = 0; ; attempt++) {
    try {
      return await tryOnce(sending, attempt, left());
    } catch (error) {
      const wait = attempt < maxRetries ? delayAfter(error, repeatable, attempt) : undefined;
      if (wait === undefined || wait >= left()) throw error;
      log('info', () => `${operation.id}: again in ${Math.round(wait)} ms, after ${String(error)}`);
      await pause(wait, call.signal, { method: operation.method, path: operation.path });
    }
  }
}

function pause(wait: number, signal: AbortSignal | undefined, request: RequestLine): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new AbortError(request, 'aborted', { cause: signal?.reason }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, wait);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

async function tryOnce<T>(sending: Sending<T>, attempt: number, left: number): Promise<T> {
  const { operation, options, call, log, prepare, read } = sending;
  const prepared = await prepare();
  const { url, init, redact } = prepared;
  const { signal } = call;
  const request: RequestLine = { method: operation.method, path: url.pathname };
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  const allowed = Math.min((call.timeout ?? options.timeout ?? 60_000) || Infinity, left);
  let isLate = false;
  const timer =
    allowed < 2 ** 31 &&
    setTimeout(() => {
      isLate = true;
      controller.abort();
    }, allowed);
  const start = performance.now();
  try {
    log('debug', () => `${operation.id}: ${request.method} ${request.path}`);
    const through = around(options, { operation: operation.id, attempt });
    const response = await fetchWithin(
      through,
      url,
      { ...init, signal: controller.signal },
      request,
    );
    log(
      'debug',
      () => `${operation.id}: ${response.status} in ${Math.round(performance.now() - start)} ms`,
    );
    return await read(response, request, prepared);
  } catch (cause) {
    if (cause instanceof SdkError) throw cause;
    if (signal?.aborted) throw new AbortError(request, 'aborted', { cause: signal.reason });
    if (isLate) throw new TimeoutError(request, `no complete answer in ${Math.round(allowed)} ms`);
    const code = codeOf(cause);
    throw new ConnectionError(
      request,
      `no complete answer from ${url.origin}${code ? ` (${code})` : ''}`,
      { cause: safeCause(cause, redact) },
    );
  } finally {
    if (timer) clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
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
