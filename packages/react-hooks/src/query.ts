// What a query is made of: the options that every API of TanStack Query accepts, and the hooks that take them.
import {
  skipToken,
  type FetchQueryOptions,
  type QueryClient,
  type SkipToken,
  type Updater,
  type UseQueryOptions,
  type UseSuspenseQueryOptions,
} from '@tanstack/react-query';
import type { CallOptions, CallPromise, Client, SdkError } from './generated/client.ts';
import type { QueryKey } from './key.ts';

/** Calls an operation. */
export type Run<Data, Input> = (
  client: Client,
  input: Input,
  options: CallOptions,
) => CallPromise<Data> | Promise<Data>;

/** Never set: from it, TanStack Query infers which errors there are. */
export interface Failing {
  readonly throwOnError?: boolean | ((error: SdkError) => boolean);
}

/** The options of a query: everything of TanStack Query that takes options takes these. */
export interface QueryOptions<Data, Input> extends Failing {
  readonly queryKey: QueryKey<Data, Input>;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
}

/** The options of a query whose input may not be there yet. */
export interface SkippableQueryOptions<Data, Input> extends Failing {
  readonly queryKey: QueryKey<Data, Input>;
  readonly queryFn: QueryOptions<Data, Input>['queryFn'] | SkipToken;
}

type Given = 'queryKey' | 'queryFn';

/** What a hook's caller may choose: everything but the key and the function. */
export interface QueryHookOptions<Data, Input, Selected = Data> extends Omit<
  UseQueryOptions<Data, SdkError, Selected, QueryKey<Data, Input>>,
  Given
> {}

/** The same with data to begin with. */
export interface DefinedQueryHookOptions<Data, Input, Selected = Data> extends QueryHookOptions<
  Data,
  Input,
  Selected
> {
  readonly initialData: Data | (() => Data);
}

/** What the caller of a hook that suspends may choose. */
export interface SuspenseQueryHookOptions<Data, Input, Selected = Data> extends Omit<
  UseSuspenseQueryOptions<Data, SdkError, Selected, QueryKey<Data, Input>>,
  Given
> {}

/** What may be chosen where a query is fetched ahead. */
export interface PrefetchOptions<Data, Input> extends Omit<
  FetchQueryOptions<Data, SdkError, Data, QueryKey<Data, Input>>,
  Given
> {}

/** What cached data is replaced with: the new data, or what makes it of the old. */
export type DataUpdate<Data> = Updater<Data | undefined, Data | undefined>;

/** The options of a query that `run` answers; the signal aborts its request, and the cache alone tries again. */
export function query<Data, Input>(
  queryKey: QueryKey<Data, Input>,
  client: Client,
  input: Input | SkipToken,
  run: Run<Data, Input>,
): SkippableQueryOptions<Data, Input> {
  return {
    queryKey,
    queryFn:
      input === skipToken
        ? skipToken
        : async ({ signal }) => run(client, input, { signal, maxRetries: 0 }),
  };
}

/** Fetches a query into the cache, unless it is there and fresh. Errors are kept there, too. */
export function prefetch<Data, Input>(
  queryClient: QueryClient,
  options: QueryOptions<Data, Input>,
  chosen: PrefetchOptions<Data, Input> | undefined,
): Promise<void> {
  return queryClient.prefetchQuery({ ...chosen, ...options } as never);
}

/** What is cached under a key. */
export function getData<Data, Input>(
  queryClient: QueryClient,
  key: QueryKey<Data, Input>,
): Data | undefined {
  return queryClient.getQueryData<Data>(key);
}

/** Puts data under a key. */
export function setData<Data, Input>(
  queryClient: QueryClient,
  key: QueryKey<Data, Input>,
  update: DataUpdate<Data>,
): Data | undefined {
  return queryClient.setQueryData<Data>(key, update);
}
