// The one way that every operation goes: input → request → response → output, tried until there is an answer, or no
// hope of one.
import { throwIfAborted } from './abort.ts';
import type { Callable } from './call.ts';
import { stateOf, type CallOptions, type CheckOutput, type Client } from './client.ts';
import type { Refuse } from './codecs.ts';
import { encode } from './encode.ts';
import {
  ConfigurationError,
  ConnectionError,
  ResponseError,
  SdkError,
  TimeoutError,
  type RequestLine,
} from './errors.ts';
import { logOf } from './log.ts';
import { fetchOf } from './middleware.ts';
import type { Received } from './promise.ts';
import { safeCause, type Redact } from './redact.ts';
import { read } from './response.ts';
import { delayAfter, isRepeatable } from './retry.ts';
import { guard, targetOf } from './target.ts';
import { codeOf, follow, keepListOf } from '#platform';

/**
 * The work of a call.
 * @param isRaw says, when the response is there, whether it is to be left unread to the caller
 * @throws SdkError, always
 */
export async function run<Output>(
  client: Client,
  operation: Callable,
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
  let checkOutput: CheckOutput | undefined;
  if (options.validation === 'both') {
    checkOutput = options.outputs ?? (await state.outputs?.());
    if (!checkOutput)
      throw new ConfigurationError('validation', "'both' needs the option outputs, from /outputs");
  }
  const encoded = encode(operation, state, input, call);
  const { draft } = encoded;
  const log = logOf(state);
  const end = totalTimeout ? performance.now() + totalTimeout : 0;
  const left = (): number => (end ? end - performance.now() : Infinity);

  for (let attempt = 0; ; attempt++) {
    // Address and credentials anew for each try: they may have changed.
    const target = targetOf(state, operation.plane);
    const path = target.path + encoded.path;
    const request: RequestLine = { method, path };
    throwIfAborted(outer, request);
    let start = 0;
    const time = Math.min(timeout || Infinity, left());
    const controller = new AbortController();
    let redact: Redact = String;
    let response: Response | undefined;

    const tryOnce = async (): Promise<Received<Output>> => {
      const headers = { ...draft.headers };
      const pairs = [...encoded.pairs];
      const keys = await api.authorize(state, operation, target, { headers, pairs });
      if (keys) guard(target.isOpen, options);
      // Shorter ones are parts of words.
      redact = (text) =>
        (keys ?? []).reduce((out, key) => (key[3] ? out.replaceAll(key, '[key]') : out), text);
      log('debug', () => {
        // Clocks are slow: what is not logged is not timed.
        start = Date.now();
        return `${id}: ${method} ${path}`;
      });
      const refuse: Refuse = (answer, problem, body) =>
        new ResponseError(request, answer, problem, body, redact);
      const url = target.origin + path + (pairs.length ? `?${pairs.join('&')}` : '');
      const fetch = fetchOf(options, id, attempt);
      const init = { ...draft, headers, redirect: 'manual', signal: controller.signal } as const;
      response = await follow(await fetch(url, init), fetch, url, init, refuse);
      const { ok, status } = response;
      log('debug', () => `${id}: ${status} in ${Date.now() - start} ms`);
      let data: unknown;
      if (!(ok && isRaw())) {
        const reading = { operation, request, signal: outer, redact, refuse };
        data = await read(codecs.read, response, reading);
        if (checkOutput) data = checkOutput(data, response, reading);
      }
      return { response, data: data as Output };
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
          : new ConnectionError(
              request,
              `no complete answer from ${target.origin}${code ? ` (${code})` : ''}`,
              {
                cause: safeCause(cause, redact),
              },
            );
      }
      const repeatable = isRepeatable(operation, input, draft, call.idempotencyKey);
      const wait = delayAfter(error, response?.headers, repeatable, attempt);
      if (!(attempt < maxRetries && wait < left())) throw error;
      log('info', () => `${id}: again in ${Math.round(wait)} ms, after ${String(error)}`);
      // A pause is work that only its time ends, or the caller.
      await within(new AbortController(), wait, outer, () => new Promise(() => {})).catch(() => {});
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
