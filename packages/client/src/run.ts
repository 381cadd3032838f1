// The one way that every operation goes: input → request → response → output, tried until there is an answer, or no
// hope of one.
import { throwIfAborted } from './abort.ts';
import type { Callable } from './call.ts';
import { stateOf, type CallOptions, type CheckOutput, type Client, type State } from './client.ts';
import type { AddQuery, Codecs } from './codecs.ts';
import { encode } from './encode.ts';
import {
  ConfigurationError,
  ConnectionError,
  SdkError,
  TimeoutError,
  type RequestLine,
} from './errors.ts';
import { logOf } from './log.ts';
import { fetchOf } from './middleware.ts';
import type { Received } from './promise.ts';
import { safeCause, type Redact } from './redact.ts';
import { follow } from './redirect.ts';
import { read } from './response.ts';
import { codeOf, delayAfter, isRepeatable } from './retry.ts';
import { guard, targetOf } from './target.ts';

/**
 * The work of a call.
 * @param spell says how queries are spelled
 * @param isRaw says, when the response is there, whether it is to be left unread to the caller
 * @throws SdkError, always
 */
export async function run<Output>(
  client: Client,
  operation: Callable,
  spell: (state: State, codecs: Codecs) => AddQuery | undefined,
  isRaw: () => boolean,
  input: object = {},
  call: CallOptions = {},
): Promise<Received<Output>> {
  const state = stateOf(client);
  const { api, options } = state;
  const { id, method, codecs } = operation;
  const {
    signal: outer,
    maxRetries = options.maxRetries ?? 2,
    timeout = options.timeout ?? 60_000,
    totalTimeout = options.totalTimeout,
  } = call;
  const checkOutput = options.validation === 'both' ? await outputCheck(state) : undefined;
  const encoded = encode(operation, spell(state, codecs), input, options, call);
  const { draft } = encoded;
  const log = logOf(state);
  const end = totalTimeout ? performance.now() + totalTimeout : 0;
  const left = (): number => (end ? end - performance.now() : Infinity);

  for (let attempt = 0; ; attempt++) {
    // For the log alone, where the better clock takes too long.
    const start = Date.now();
    const time = Math.min(timeout || Infinity, left());
    const controller = new AbortController();
    let request: RequestLine = { method, path: encoded.path };
    let from = '';
    let redact: Redact = String;
    let response: Response | undefined;
    throwIfAborted(outer, request);

    const tryOnce = async (): Promise<Received<Output>> => {
      // Anew for each try: a credential may have changed.
      const target = targetOf(state, operation.plane);
      const { origin, path: base, isOpen } = target;
      const headers = { ...draft.headers };
      const pairs = [...encoded.pairs];
      const keys = await api.authorize(state, operation, target, { headers, pairs });
      if (keys) guard(isOpen, options);
      const path = base + encoded.path;
      request = { method, path };
      from = ` from ${origin}`;
      // Shorter ones are parts of words.
      redact = (text) =>
        (keys ?? []).reduce((out, key) => (key[3] ? out.replaceAll(key, '[key]') : out), text);
      log('debug', () => `${id}: ${method} ${path}`);
      const url = origin + path + (pairs.length ? `?${pairs.join('&')}` : '');
      const fetch = fetchOf(options, id, attempt);
      const init = { ...draft, headers, redirect: 'manual', signal: controller.signal } as const;
      response = await follow(await fetch(url, init), fetch, url, init, request, redact);
      const { ok, status } = response;
      log('debug', () => `${id}: ${status} in ${Date.now() - start} ms`);
      if (ok && isRaw()) return { response, data: undefined as Output };
      const reading = { operation, request, signal: outer, redact };
      const data = await read(codecs.read, response, reading);
      return {
        response,
        data: (checkOutput ? checkOutput(data, response, reading) : data) as Output,
      };
    };

    try {
      return await within(controller, time, outer, tryOnce, isRaw);
    } catch (cause) {
      let error = cause;
      if (!(cause instanceof SdkError)) {
        throwIfAborted(outer, request);
        const code = codeOf(cause);
        error = controller.signal.aborted
          ? new TimeoutError(request, `no complete answer in ${Math.round(time)} ms`)
          : new ConnectionError(request, `no complete answer${from}${code ? ` (${code})` : ''}`, {
              cause: safeCause(cause, redact),
            });
      }
      const repeatable = isRepeatable(operation, input, draft, call.idempotencyKey);
      const wait =
        attempt < maxRetries
          ? delayAfter(error, response?.headers, repeatable, attempt)
          : undefined;
      if (wait === undefined || wait >= left()) throw error;
      log('info', () => `${id}: again in ${Math.round(wait)} ms, after ${String(error)}`);
      // A pause is work that only its time ends, or the caller.
      await within(new AbortController(), wait, outer, () => new Promise(() => {})).catch(() => {});
      throwIfAborted(outer, request);
    }
  }
}

async function outputCheck({ options, outputs }: State): Promise<CheckOutput> {
  const check = options.outputs ?? (await outputs?.().catch(() => undefined));
  if (check) return check;
  throw new ConfigurationError('validation', "'both' needs the option outputs, from /outputs");
}

/**
 * An idle timer. Node makes a list of timers for each duration and drops it when it is empty, which costs more than the
 * rest of a timer; one that stays keeps the list.
 */
let keeper: unknown;

function keepListOf(timer: unknown, time: number): void {
  // Elsewhere it would gain nothing, and keep the process.
  if (keeper || !Object(timer).unref) return;
  const own = setTimeout(() => {
    keeper = undefined;
  }, time) as unknown as { unref: () => void };
  own.unref();
  keeper = own;
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
    const end = (): void => {
      clearTimeout(timer);
      if (!isOngoing()) outer?.removeEventListener('abort', stop);
    };
    const stop = (): void => {
      controller.abort(outer?.reason);
      end();
      reject(controller.signal.reason);
    };
    // Timers know no longer time.
    const timer = time < 2 ** 31 ? setTimeout(stop, time) : undefined;
    keepListOf(timer, time);
    outer?.addEventListener('abort', stop);
    if (outer?.aborted) stop();
    void work().then(resolve, reject).then(end);
  });
}
