// From an input to a request, or an error that names the field.
import type { Callable } from './call.ts';
import type { CallOptions, ClientOptions } from './client.ts';
import type { AddQuery, Draft } from './codecs.ts';
import { InputError, SdkError } from './errors.ts';
import { setHeader, setHeaders, type SentHeaders } from './headers.ts';

/** A request without its address and its credentials. */
export interface Encoded {
  /** Begins with a slash. */
  readonly path: string;
  /** The query, as pairs that are encoded already. */
  readonly pairs: readonly string[];
  readonly draft: Draft;
}

/**
 * Turns an input into a request, once it was checked.
 * @param addQuery how the client spells queries
 * @throws InputError also for a field that the operation does not have: ignoring it would widen what a filter finds
 */
export function encode(
  operation: Callable,
  addQuery: AddQuery | undefined,
  given: object,
  options: ClientOptions,
  { headers: own, query, idempotencyKey }: CallOptions,
): Encoded {
  const { id, method, parameters = [], accept = [], body, codecs, ids = [] } = operation;
  try {
    if (options.validation !== 'off') operation.check?.(given);
    const input = (codecs.ids?.(given, ids) ?? given) as Readonly<Record<string, unknown>>;
    const rest = new Map<string, unknown>();
    for (const field of Object.keys(input))
      if (input[field] !== undefined) rest.set(field, input[field]);
    const take = (field: string): unknown => {
      rest.delete(field);
      // Only the input's own fields count: no parameter is ever called like, and taken for, an inherited method.
      return Object.hasOwn(input, field) ? input[field] : undefined;
    };

    const headers: SentHeaders = {};
    if (accept.length) headers['accept'] = accept.join(', ');
    setHeaders(headers, options.headers);
    setHeaders(headers, own);
    if (idempotencyKey) setHeader(headers, 'idempotency-key', idempotencyKey);

    // Without the slash, a path would lengthen the host's name.
    const named = codecs.path?.(operation, take) ?? operation.path;
    const path = named.startsWith('/') ? named : `/${named}`;
    const pairs: string[] = [];
    for (const parameter of parameters) {
      const { in: place, name, field = name } = parameter;
      if (place === 'query') addQuery?.(pairs, parameter, take(field), field);
      else if (place !== 'path') codecs.parameter?.(headers, parameter, take(field), field);
    }
    if (query)
      for (const pair of Object.entries(query)) pairs.push(pair.map(encodeURIComponent).join('='));

    const draft: Draft = { method, headers };
    if (body) codecs.body?.(body, rest, draft);
    for (const field of rest.keys()) throw new InputError(field, `no such field in ${id}`);
    return { path, pairs, draft };
  } catch (cause) {
    if (cause instanceof SdkError) throw cause;
    // The input's own code may throw anything.
    throw new InputError('', 'cannot be read', { cause });
  }
}
