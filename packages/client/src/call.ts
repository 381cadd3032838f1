// How operations are called, with what they bring of the runtime.
import type { Operation } from './api.ts';
import type { CallOptions, Client, ClientOptions } from './client.ts';
import type { Codecs } from './codecs.ts';
import { CallPromise } from './promise.ts';
import { run } from './run.ts';

/** An operation with what it needs of the runtime. */
export interface Callable extends Operation {
  readonly codecs: Codecs;
  /** Holds the input against the description. @throws InputError that names all that is wrong */
  readonly check?: (input: object, options: ClientOptions) => void;
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
  return new CallPromise((isRaw) => run(client, operation, isRaw, input, options));
}
