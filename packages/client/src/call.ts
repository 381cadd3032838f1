// How operations are called, with what they bring of the runtime.
import type { Operation } from './api.ts';
import type { CallOptions, Client, State } from './client.ts';
import type { AddQuery, Codecs } from './codecs.ts';
import { ConfigurationError } from './errors.ts';
import { CallPromise, type Received } from './promise.ts';
import { run } from './run.ts';

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
export function received<Output>(
  client: Client,
  operation: Callable,
  isRaw: () => boolean,
  input?: object,
  options?: CallOptions,
): Promise<Received<Output>> {
  return run(client, operation, spelling, isRaw, input, options);
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
