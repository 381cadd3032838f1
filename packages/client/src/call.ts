// The one way that every operation goes: input → request → response → output.
import type { Operation } from './api.ts';
import { authorize } from './auth.ts';
import { stateOf, type CallOptions, type CheckOutput, type Client, type State } from './client.ts';
import type { Codecs } from './codecs.ts';
import { ConfigurationError, InputError, ResponseError, SdkError } from './errors.ts';
import { levelOf, logTo } from './log.ts';
import { CallPromise, type Received } from './promise.ts';
import type { SentHeaders } from './headers.ts';
import { encode, type Encoded } from './encode.ts';
import { safeResponse } from './redact.ts';
import { read } from './response.ts';
import { send, type Prepared } from './send.ts';
import { guard, targetOf } from './target.ts';

/** An operation with what it needs of the runtime. */
export interface Callable extends Operation {
  readonly codecs: Codecs;
  /** Holds the input against the description. @throws InputError that names all that is wrong */
  readonly check?: (input: object) => void;
}

/**
 * Calls an operation.
 * @param input its fields, flat; undefined ones are left out
 * @returns what the server answered, as the description declares it
 * @throws InputError (nothing was sent), ConnectionError, AbortError, TimeoutError, ApiError
 */
export function call<Output>(
  client: Client,
  operation: Callable,
  input?: object,
  options?: CallOptions,
): CallPromise<Output> {
  return new CallPromise((isRaw) => received(client, operation, isRaw, input, options));
}

/** What a call comes to, with queries spelled as the client says. */
export async function received<Output>(
  client: Client,
  operation: Callable,
  isRaw: () => boolean,
  input?: object,
  options?: CallOptions,
): Promise<Received<Output>> {
  const codecs = spelled(stateOf(client), operation.codecs);
  return run(client, { ...operation, codecs }, isRaw, input, options);
}

/** The codecs, with the client's way to spell queries. */
function spelled({ api, options, querystyles }: State, codecs: Codecs): Codecs {
  const { querystyle } = options;
  if (!codecs.query || !querystyle || querystyle === api.querystyle) return codecs;
  if (typeof querystyle === 'function') return { ...codecs, query: querystyle };
  if (querystyles) return { ...codecs, query: querystyles[querystyle] };
  throw new ConfigurationError('querystyle', `pass querystyles.${querystyle} here`);
}

/**
 * The work of a call.
 * @param isRaw says, when the response is there, whether it is to be left unread
 */
export async function run<Output>(
  client: Client,
  operation: Callable,
  isRaw: () => boolean,
  input: object = {},
  callOptions: CallOptions = {},
): Promise<Received<Output>> {
  const state = stateOf(client);
  const { options } = state;
  const { codecs, ids = [] } = operation;
  const { validation } = options;
  const checkOutput = validation === 'both' ? await outputCheck(state) : undefined;
  let encoded: Encoded;
  try {
    if (validation !== 'off') operation.check?.(input);
    encoded = encode(operation, codecs.ids?.(input, ids) ?? input, options, callOptions);
  } catch (cause) {
    if (cause instanceof SdkError) throw cause;
    // The input's own code may throw anything.
    throw new InputError('', 'cannot be read', { cause });
  }
  return send({
    operation: { ...operation, path: encoded.path },
    options,
    call: callOptions,
    log: logTo(options.logger, levelOf(state)),
    repeatable:
      // A stream is gone once it was sent.
      !encoded.draft.duplex &&
      (operation.idempotent ||
        (ids.length > 0 &&
          !(input as Readonly<Record<string, unknown>>)[operation.idsUnless ?? '']) ||
        !!callOptions.idempotencyKey ||
        !/^(POST|PATCH|CONNECT)$/i.test(operation.method)),
    isRaw,
    prepare: () => prepare(state, operation, encoded),
    async read(response, request, redact) {
      if (response.ok && isRaw()) return { response, data: undefined as Output };
      const { signal } = callOptions;
      const reading = { operation, request, signal, redact };
      const data = await read(codecs.read ?? [], response, reading);
      const checked = checkOutput?.(operation.id, data, (problems) => {
        const problem = `${response.status} with what the description does not allow:`;
        const told = safeResponse(response, redact);
        return new ResponseError(request, told, [problem, ...problems].join('\n'), data);
      });
      return { response, data: (checkOutput ? checked : data) as Output };
    },
  });
}

async function outputCheck({ options, outputs }: State): Promise<CheckOutput> {
  const check = options.outputs ?? (await outputs?.().catch(() => undefined));
  if (check) return check;
  throw new ConfigurationError('validation', "'both' needs the option outputs, from /outputs");
}

/** Adds the address and the credentials of the moment. */
async function prepare(
  state: State,
  operation: Operation,
  { path, pairs: encoded, draft }: Encoded,
): Promise<Prepared> {
  const target = targetOf(state, operation.plane);
  const { origin, pathname } = target.baseUrl;
  const whole = pathname.replace(/\/+$/, '') + path.replace(/^\/?/, '/');
  const pairs = [...encoded];
  const headers: SentHeaders = new Map(draft.headers);
  const written = await authorize(state, operation, target, { headers, pairs });
  if (written) guard(target.baseUrl, state.options);
  const query = pairs.length ? `?${pairs.join('&')}` : '';
  return {
    url: origin + whole + query,
    origin,
    path: whole,
    init: { ...draft, headers: Object.fromEntries(headers) },
    redact: (text) =>
      // Shorter ones are parts of words.
      (written ?? []).reduce((out, key) => (key[3] ? out.replaceAll(key, '[key]') : out), text),
  };
}
