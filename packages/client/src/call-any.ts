import type { Operation } from './api.ts';
import { run } from './call.ts';
import { stateOf, type CallOptions, type Client } from './client.ts';
import { everyCodec } from './every-codec.ts';
import { spellingOf } from './openapi-query.ts';
import { CallPromise } from './promise.ts';

/** Calls an operation that is plain data, as `call` does. */
export function call<Output>(
  client: Client,
  operation: Operation,
  input: object | undefined,
  options?: CallOptions,
): CallPromise<Output> {
  return new CallPromise(async (isRaw) => {
    const codecs = everyCodec(spellingOf(stateOf(client)), operation.accept);
    return run(client, { ...operation, codecs }, isRaw, input, options);
  });
}
