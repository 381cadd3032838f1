// The one way that every operation goes: input → request → response → output.
import type { Operation } from './api.ts';
import { authorize } from './auth.ts';
import { encodeBody } from './body.ts';
import { guardTransport, stateOf, targetOf, type CallOptions, type Client } from './client.ts';
import { AbortError, ConnectionError, InputError, SdkError } from './errors.ts';
import { addParameter, setHeaders } from './headers.ts';
import { expandPath } from './path.ts';
import { addQuery } from './query.ts';
import { fetchWithin, type Init } from './redirect.ts';
import { acceptOf, read } from './response.ts';

/** A request that can be sent: any number of times, unless its body is a stream. */
interface Prepared {
  readonly url: URL;
  readonly init: Init;
  /** Takes the credential out of a text. */
  readonly redact: (text: string) => string;
}

/** Turns the input into a request, or refuses it. */
function prepare(
  client: Client,
  operation: Operation,
  input: object | undefined,
  options: CallOptions | undefined,
): Prepared {
  const state = stateOf(client);
  const { api } = state;
  const { querystyle = api.querystyle } = state.options;
  const { baseUrl, apiKey, plane } = targetOf(state, operation.plane);
  // Only the input's own fields count: no parameter is ever called like, and taken for, an inherited method.
  const fields: Readonly<Record<string, unknown>> = { __proto__: null, ...input };
  const known = new Set<string>();
  const get = (field: string): unknown => {
    known.add(field);
    return fields[field];
  };

  const headers = new Headers();
  const accept = acceptOf(operation);
  if (accept) headers.set('accept', accept);
  setHeaders(headers, state.options.headers);
  setHeaders(headers, options?.headers);

  const path = expandPath(operation, get);
  const pairs: string[] = [];
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in === 'path') continue;
    const field = parameter.field ?? parameter.name;
    const value = get(field);
    if (parameter.in === 'query') addQuery(pairs, parameter, value, querystyle, field);
    else addParameter(headers, parameter, value, field);
  }

  const init: Init = { method: operation.method, headers, signal: options?.signal ?? null };
  const { body } = operation;
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
  if (body && value !== undefined) {
    const [content, type] = encodeBody(body, value, querystyle, body.field ?? 'body');
    init.body = content;
    if (type) headers.set('content-type', type);
    // With its boundary, which only `fetch` knows.
    else if (content instanceof FormData) headers.delete('content-type');
    // Without it `fetch` refuses streams.
    if (content instanceof ReadableStream) init.duplex = 'half';
  } else if (body?.required) {
    throw new InputError(body.field ?? 'body', 'is required');
  }

  const written = authorize(api, operation, apiKey, plane?.env.apiKey, headers, pairs);
  if (written) guardTransport(baseUrl, state.options);
  // Shorter ones are no secrets, but parts of words.
  const secrets = written?.filter((secret) => secret.length > 7) ?? [];
  const query = pairs.length ? `?${pairs.join('&')}` : '';
  return {
    url: new URL(baseUrl.origin + baseUrl.pathname.replace(/\/+$/, '') + path + query),
    init,
    redact: (text) => secrets.reduce((out, secret) => out.replaceAll(secret, '[key]'), text),
  };
}

/**
 * Calls an operation.
 * @param input its fields, flat; undefined ones are left out
 * @returns what the server answered, as the description declares it
 * @throws InputError (nothing was sent), ConnectionError, AbortError, ApiError
 */
export async function call<Output>(
  client: Client,
  operation: Operation,
  input: object | undefined,
  options: CallOptions | undefined,
): Promise<Output> {
  const { url, init, redact } = prepare(client, operation, input, options);
  const { fetch = globalThis.fetch } = stateOf(client).options;
  const request = { method: operation.method, path: url.pathname };
  try {
    const response = await fetchWithin(fetch, url, init, request);
    return (await read(operation, request, response, redact)) as Output;
  } catch (cause) {
    if (cause instanceof SdkError) throw cause;
    const signal = options?.signal;
    if (signal?.aborted) throw new AbortError(request, 'aborted', { cause: signal.reason });
    const inner = (cause as ErrorOptions | undefined)?.cause;
    const code = ((inner ?? cause) as { code?: unknown } | undefined)?.code;
    // Some runtimes tell the whole address, and with it a key that travels in the query.
    const told = `${String(cause)}: ${String(inner)}`;
    const safe = redact(told);
    throw new ConnectionError(
      request,
      `no complete answer from ${url.origin}${typeof code === 'string' ? ` (${code})` : ''}`,
      { cause: safe === told ? cause : new Error(safe) },
    );
  }
}
