// From an input to a request, or an error that names the field.
import type { Callable } from './call.ts';
import type { CallOptions, ClientOptions } from './client.ts';
import type { AddQuery, Draft } from './codecs.ts';
import { InputError } from './errors.ts';
import { setHeader, setHeaders, type SentHeaders } from './headers.ts';

/** A request without its address and its credentials. */
export interface Encoded {
  readonly path: string;
  /** The query, as pairs that are encoded already. */
  readonly pairs: readonly string[];
  readonly draft: Draft;
}

/**
 * Turns an input into a request.
 * @param addQuery how the client spells queries
 * @throws InputError also for a field that the operation does not have: ignoring it would widen what a filter finds
 */
export function encode(
  operation: Callable,
  addQuery: AddQuery | undefined,
  input: object,
  options: ClientOptions,
  { headers: own, query, idempotencyKey }: CallOptions,
): Encoded {
  const { parameters = [], accept = [], body, codecs, method } = operation;
  // Only the input's own fields count: no parameter is ever called like, and taken for, an inherited method.
  const rest = new Map<string, unknown>();
  for (const [field, value] of Object.entries(input)) if (value !== undefined) rest.set(field, value);
  const taken = new Set<string>();
  const take = (field: string): unknown => {
    taken.add(field);
    return rest.get(field);
  };

  const headers: SentHeaders = {};
  if (accept.length) headers['accept'] = accept.join(', ');
  setHeaders(headers, options.headers);
  setHeaders(headers, own);
  if (idempotencyKey) setHeader(headers, 'idempotency-key', idempotencyKey);

  const path = codecs.path?.(operation, take) ?? operation.path;
  const pairs: string[] = [];
  for (const parameter of parameters) {
    const { in: place, name, field = name } = parameter;
    if (place === 'query') addQuery?.(pairs, parameter, take(field), field);
    else if (place !== 'path') codecs.parameter?.(headers, parameter, take(field), field);
  }
  if (query)
    for (const pair of Object.entries(query)) pairs.push(pair.map(encodeURIComponent).join('='));

  for (const field of taken) rest.delete(field);
  const draft: Draft = { method, headers };
  if (body) codecs.body?.(body, rest, draft);
  for (const field of rest.keys()) throw new InputError(field, `no such field in ${operation.id}`);
  return { path, pairs, draft };
}
