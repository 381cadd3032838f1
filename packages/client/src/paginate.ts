import type { Pagination } from './api.ts';
import type { Callable } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import type { Codecs } from './codecs.ts';
import { paged, type PagedPromise } from './paged-promise.ts';
import { run } from './run.ts';
import type { StepsOf } from './steps.ts';

/** An operation that answers in pages, with what it needs of the runtime. */
export interface PagedCallable extends Callable {
  readonly pagination: Pagination;
  readonly codecs: Codecs & { readonly steps: StepsOf };
}

/** Calls an operation that answers in pages, as `call` does. */
export function paginate<Output, Item>(
  client: Client,
  operation: PagedCallable,
  input: object | undefined,
  options?: CallOptions,
): PagedPromise<Output, Item> {
  return paged(operation, operation.codecs.steps, input, options, (fields, own, isRaw) =>
    run(client, operation, isRaw, fields, own),
  );
}
