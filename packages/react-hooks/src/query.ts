// What a query is made of: its key, and the options that every API of TanStack Query accepts.
import {
  useQuery,
  type DataTag,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { SdkError } from './generated/client.ts';

/** `[scope, resource, operation, input]`: a prefix of it finds all queries of a resource, or of the API. */
type Key<Input> = readonly [scope: string, resource: string, operation: string, input: Input];

/** The key of a query: it knows the types of the data and of the error that are cached under it. */
export type QueryKey<Data, Input> = DataTag<Key<Input>, Data, SdkError>;

/** The options of a query: everything of TanStack Query that takes options takes these. */
export interface QueryOptions<Data, Input> {
  readonly queryKey: QueryKey<Data, Input>;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
}

/** What a hook's caller may choose: everything but the key and the function. */
export type QueryHookOptions<Data, Input, Selected = Data> = Omit<
  UseQueryOptions<Data, SdkError, Selected, QueryKey<Data, Input>>,
  'queryKey' | 'queryFn'
>;

/** The key of a query. It holds the input only: no credential, header or address. */
export function queryKey<Data, Input>(
  scope: string,
  resource: string,
  operation: string,
  input: Input,
): QueryKey<Data, Input> {
  const key: Key<Input> = [scope, resource, operation, input];
  // The tag is a type only.
  return key as QueryKey<Data, Input>;
}

/** The options of a query that `run` answers; the signal aborts its request. */
export function query<Data, Input>(
  key: QueryKey<Data, Input>,
  run: (signal: AbortSignal) => Promise<Data>,
): QueryOptions<Data, Input> {
  return { queryKey: key, queryFn: ({ signal }) => run(signal) };
}

/**
 * Uses a query with what the caller chose. TanStack Query infers its types anew from its own options, which is
 * more than the compiler can do for data of many alternatives; here they are known.
 */
export function useQueryWith<Data, Input, Selected>(
  options: QueryOptions<Data, Input>,
  chosen: QueryHookOptions<Data, Input, Selected> | undefined,
): UseQueryResult<Selected, SdkError> {
  return useQuery({ ...options, ...chosen });
}
