// From an input to a request, or an error that names the field.
import type { Callable } from './call.ts';
import type { CallOptions, ClientOptions } from './client.ts';
import { InputError } from './errors.ts';
import type { Draft } from './codecs.ts';
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
 * @throws InputError also for a field that the operation does not have: ignoring it would widen what a filter finds
 */
export function encode(
  operation: Callable,
  input: object,
  options: ClientOptions,
  { headers: own, query = {}, idempotencyKey }: CallOptions,
): Encoded {
  const { parameters = [], accept = [], body, codecs } = operation;
  // Only the input's own fields count: no parameter is ever called like, and taken for, an inherited method.
  const fields = new Map<string, unknown>(Object.entries(input));
  const rest = new Map(fields);
  for (const [field, value] of fields) if (value === undefined) rest.delete(field);
  const take = (field: string): unknown => {
    rest.delete(field);
    return fields.get(field);
  };

  const headers: SentHeaders = new Map();
  if (accept.length) headers.set('accept', accept.join(', '));
  setHeaders(headers, options.headers);
  setHeaders(headers, own);
  if (idempotencyKey) setHeader(headers, 'idempotency-key', idempotencyKey);

  const path = codecs.path?.(operation, take) ?? operation.path;
  const pairs: string[] = [];
  for (const parameter of parameters) {
    const { in: place, name, field = name } = parameter;
    if (place === 'query') codecs.query?.(pairs, parameter, take(field), field);
    else if (place !== 'path') codecs.parameter?.(headers, parameter, take(field), field);
  }
  for (const pair of Object.entries(query)) pairs.push(pair.map(encodeURIComponent).join('='));

  const draft: Draft = { method: operation.method, headers };
  if (body) codecs.body?.(body, rest, draft);
  for (const field of rest.keys()) throw new InputError(field, `no such field in ${operation.id}`);
  return { path, pairs, draft };
}
