// The one way that every operation goes: input → request → response → output.
import type { Operation } from './api.ts';
import { stateOf, type CallOptions, type CheckOutput, type Client, type State } from './client.ts';
import type { AddQuery, Codecs } from './codecs.ts';
import { ConfigurationError, InputError, ResponseError, SdkError } from './errors.ts';
import { encode, type Encoded } from './encode.ts';
import { logOf } from './log.ts';
import { CallPromise, type Received } from './promise.ts';
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
  const state = stateOf(client);
  return run(state, operation, spelling(state, operation.codecs), isRaw, input, options);
}

/** How the client spells an operation's queries. */
function spelling(
  { api, options: { querystyle }, querystyles }: State,
  { query }: Codecs,
): AddQuery | undefined {
  if (!query || !querystyle || querystyle === api.querystyle) return query;
  if (typeof querystyle === 'function') return querystyle;
  if (querystyles) return querystyles[querystyle];
  throw new ConfigurationError('querystyle', `pass querystyles.${querystyle} here`);
}

/**
 * The work of a call.
 * @param addQuery how queries are spelled
 * @param isRaw says, when the response is there, whether it is to be left unread
 */
export async function run<Output>(
  state: State,
  operation: Callable,
  addQuery: AddQuery | undefined,
  isRaw: () => boolean,
  input: object = {},
  call: CallOptions = {},
): Promise<Received<Output>> {
  const { options } = state;
  const { codecs, ids = [], id, method } = operation;
  const { validation } = options;
  const checkOutput = validation === 'both' ? await outputCheck(state) : undefined;
  let encoded: Encoded;
  try {
    if (validation !== 'off') operation.check?.(input);
    encoded = encode(operation, addQuery, codecs.ids?.(input, ids) ?? input, options, call);
  } catch (cause) {
    if (cause instanceof SdkError) throw cause;
    // The input's own code may throw anything.
    throw new InputError('', 'cannot be read', { cause });
  }
  return send({
    operation,
    path: encoded.path,
    options,
    call,
    log: logOf(state),
    repeatable:
      // A stream is gone once it was sent.
      !encoded.draft.duplex &&
      (operation.idempotent ||
        (ids.length > 0 &&
          !(input as Readonly<Record<string, unknown>>)[operation.idsUnless ?? '']) ||
        !!call.idempotencyKey ||
        !/^(POST|PATCH|CONNECT)$/i.test(method)),
    isRaw,
    prepare: (signal) => prepare(state, operation, encoded, signal),
    async read(response, request, redact) {
      if (response.ok && isRaw()) return { response, data: undefined as Output };
      const reading = { operation, request, signal: call.signal, redact };
      const data = await read(codecs.read ?? [], response, reading);
      const checked = checkOutput?.(id, data, (problems) => {
        const problem = `${response.status} with what the description does not allow:`;
        return new ResponseError(request, response, [problem, ...problems].join('\n'), data, redact);
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
  signal: AbortSignal,
): Promise<Prepared> {
  const target = targetOf(state, operation.plane);
  const { address } = target;
  const pairs = [...encoded];
  const headers = { ...draft.headers };
  const written = await state.api.authorize(state, operation, target, { headers, pairs });
  if (written) guard(address, state.options);
  return {
    origin: address.origin,
    path: address.path + (path.startsWith('/') ? path : `/${path}`),
    query: pairs.length ? `?${pairs.join('&')}` : '',
    init: { ...draft, headers, redirect: 'manual', signal },
    redact: (text) =>
      // Shorter ones are parts of words.
      (written ?? []).reduce((out, key) => (key[3] ? out.replaceAll(key, '[key]') : out), text),
  };
}
