// From an input to a request, or an error that names the field.
import type { Callable } from './call.ts';
import type { CallOptions, State } from './client.ts';
import type { Draft } from './codecs.ts';
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
 * @throws InputError also for a field that the operation does not have: ignoring it would widen what a filter finds
 */
export function encode(
  operation: Callable,
  state: State,
  given: object,
  { headers: own, query, idempotencyKey }: CallOptions,
): Encoded {
  const { id, method, parameters = [], accept = [], body, codecs } = operation;
  const { options } = state;
  try {
    operation.check?.(given, options);
    const input = (codecs.ids?.fill(given, operation) ?? given) as Readonly<
      Record<string, unknown>
    >;
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

    const path = codecs.path?.(operation, take) ?? operation.path;
    const pairs: string[] = [];
    const addQuery = codecs.querystyle?.(state, codecs.query) ?? codecs.query;
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
