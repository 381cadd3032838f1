import type { Operation } from './api.ts';
import { stateOf, type CallOptions, type Client } from './client.ts';
import { everyCodec } from './every-codec.ts';
import { spellingOf } from './openapi-query.ts';
import { paged, type PagedPromise } from './paged-promise.ts';
import type { PagedOperation } from './pages.ts';
import { CallPromise, type Received } from './promise.ts';
import { run } from './run.ts';
import { byCursor, byNumber } from './steps.ts';

/** Calls an operation that is plain data, as `call` does. */
export function call<Output>(
  client: Client,
  operation: Operation,
  input: object | undefined,
  options?: CallOptions,
): CallPromise<Output> {
  return new CallPromise((isRaw) => runAny(client, operation, input, options, isRaw));
}

/** Calls an operation that is plain data, and answers in pages. */
export function paginate<Output, Item>(
  client: Client,
  operation: PagedOperation,
  input: object | undefined,
  options?: CallOptions,
): PagedPromise<Output, Item> {
  return paged(
    operation,
    operation.pagination.cursor ? byCursor : byNumber,
    input,
    options,
    (fields, own, isRaw) => runAny(client, operation, fields, own, isRaw),
  );
}

async function runAny<Output>(
  client: Client,
  operation: Operation,
  input: object | undefined,
  options: CallOptions | undefined,
  isRaw: () => boolean,
): Promise<Received<Output>> {
  const codecs = everyCodec(spellingOf(stateOf(client)), operation.accept);
  return run(client, { ...operation, codecs }, isRaw, input, options);
}
