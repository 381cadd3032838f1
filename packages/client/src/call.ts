// The one way that every operation goes: input → request → response → output.
import type { Operation } from './api.ts';
import { authorize } from './auth.ts';
import { stateOf, type CallOptions, type Client, type Credential, type State } from './client.ts';
import type { AddQuery, Codecs } from './codecs.ts';
import { variable } from './env.ts';
import { ConfigurationError, InputError } from './errors.ts';
import { setHeaders } from './headers.ts';
import { logTo } from './log.ts';
import { CallPromise, type Received } from './promise.ts';
import type { Init } from './redirect.ts';
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
  input: object | undefined,
  options?: CallOptions,
): CallPromise<Output> {
  return new CallPromise((isRaw) => run(client, operation, input, options, isRaw));
}

/**
 * The work of a call.
 * @param isRaw says, when the response is there, whether it is to be left unread
 * @param query spells the query, where that is settled
 */
export async function run<Output>(
  client: Client,
  operation: Callable,
  input: object | undefined,
  options: CallOptions = {},
  isRaw: () => boolean,
  query?: AddQuery,
): Promise<Received<Output>> {
  const state = stateOf(client);
  const { logger = console, logLevel, validation } = state.options;
  if (validation !== 'off') operation.check?.(input ?? {});
  const addQuery = query ?? spelling(state, operation.codecs);
  const { ids = [], codecs } = operation;
  const filled = codecs.ids?.(input ?? {}, ids) ?? input;
  const encoded = encode(state, operation, filled, options, addQuery);
  return send({
    operation,
    options: state.options,
    call: options,
    log: logTo(logger, logLevel ?? variable(state.options, state.api.logLevelEnv)),
    repeatable:
      !(encoded.init.body instanceof ReadableStream) &&
      (operation.idempotent ||
        ids.length > 0 ||
        options.idempotencyKey !== undefined ||
        !/^(POST|PATCH|CONNECT)$/i.test(operation.method)),
    prepare: () => prepare(state, operation, encoded),
    async read(response, request, { redact }) {
      const data =
        response.ok && isRaw()
          ? undefined
          : await read(codecs.read ?? [], response, {
              operation,
              request,
              signal: options.signal,
              redact,
            });
      return { response, data: data as Output };
    },
  });
}

/** A request without its credentials. */
interface Encoded {
  readonly path: string;
  readonly pairs: readonly string[];
  readonly init: Init;
}

/** Turns the input into a request, or refuses it. */
function encode(
  { options }: State,
  operation: Callable,
  input: object | undefined,
  { headers: more, query = {}, idempotencyKey }: CallOptions,
  addQuery: AddQuery | undefined,
): Encoded {
  const { parameters = [], accept = [], body, codecs } = operation;
  // Only the input's own fields count: no parameter is ever called like, and taken for, an inherited method.
  const fields: Readonly<Record<string, unknown>> = { __proto__: null, ...input };
  const known = new Set<string>();
  const get = (field: string): unknown => {
    known.add(field);
    return fields[field];
  };

  const headers = new Headers();
  if (accept.length) headers.set('accept', accept.join(', '));
  setHeaders(headers, options.headers);
  setHeaders(headers, more);
  setHeaders(headers, { 'idempotency-key': idempotencyKey });

  const path = codecs.path?.(operation, get) ?? operation.path;
  const pairs: string[] = [];
  for (const parameter of parameters) {
    if (parameter.in === 'path') continue;
    const field = parameter.field ?? parameter.name;
    if (parameter.in === 'query') addQuery?.(pairs, parameter, get(field), field);
    else codecs.parameter?.(headers, parameter, get(field), field);
  }
  for (const pair of Object.entries(query)) pairs.push(pair.map(encodeURIComponent).join('='));

  const init: Init = { method: operation.method, headers };
  let value = body?.field && get(body.field);
  const rest = Object.entries(fields).filter(
    ([field, given]) => given !== undefined && !known.has(field),
  );
  if (body && !body.field) {
    if (rest.length || body.required) value = Object.fromEntries(rest);
  } else if (rest[0]) {
    // Ignoring it would widen what a filter with a misspelt name finds.
    throw new InputError(rest[0][0], `no such field in ${operation.id}`);
  }
  if (body && value !== undefined && codecs.body) {
    const [content, type] = codecs.body(body, value, body.field ?? 'body');
    init.body = content;
    if (type) headers.set('content-type', type);
    // With its boundary, which only `fetch` knows.
    else if (content instanceof FormData) headers.delete('content-type');
    // Without it `fetch` refuses streams.
    if (content instanceof ReadableStream) init.duplex = 'half';
  } else if (body?.required) {
    throw new InputError(body.field ?? 'body', 'is required');
  }
  return { path, pairs, init };
}

/** How the client's queries are spelled. */
function spelling({ api, options, querystyles }: State, { query }: Codecs): AddQuery | undefined {
  const { querystyle } = options;
  if (typeof querystyle === 'function') return querystyle;
  if (!query || !querystyle || querystyle === api.querystyle) return query;
  if (querystyles) return querystyles[querystyle];
  throw new ConfigurationError('querystyle', `pass querystyles.${querystyle} here`);
}

/** Adds the credentials of the moment. */
async function prepare(state: State, operation: Operation, encoded: Encoded): Promise<Prepared> {
  const { api, options } = state;
  const { baseUrl, apiKey, plane } = targetOf(state, operation.plane);
  const pairs = [...encoded.pairs];
  const headers = new Headers(encoded.init.headers);
  const keys = {
    apiKey: await current(apiKey),
    byScheme: Object.fromEntries(
      await Promise.all(
        Object.entries(options.credentials ?? {}).map(
          async ([name, key]) => [name, await current(key)] as const,
        ),
      ),
    ),
    env: plane?.env.apiKey,
  };
  const written = authorize(api, operation, keys, { headers, pairs });
  if (written) guard(baseUrl, options);
  // Shorter ones are no secrets, but parts of words.
  const secrets = written?.filter((secret) => secret.length > 7) ?? [];
  const query = pairs.length ? `?${pairs.join('&')}` : '';
  return {
    url: new URL(
      baseUrl.origin +
        baseUrl.pathname.replace(/\/+$/, '') +
        encoded.path.replace(/^\/?/, '/') +
        query,
    ),
    init: { ...encoded.init, headers },
    redact: (text) => secrets.reduce((out, secret) => out.replaceAll(secret, '[key]'), text),
  };
}

async function current(key: Credential | undefined): Promise<string | undefined> {
  return (typeof key === 'function' ? await key() : key) || undefined;
}
