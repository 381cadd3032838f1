// What a query is made of: its key, and the options that every API of TanStack Query accepts.
import type { DataTag, UseQueryOptions } from '@tanstack/react-query';
import type { SdkError } from './generated/client.ts';

/** `[scope, resource, operation, input]`: a prefix of it finds all queries of a resource, or of the API. */
export type QueryKey<Input> = readonly [
  scope: string,
  resource: string,
  operation: string,
  input: Input,
];

/** The options of a query: everything of TanStack Query that takes options takes these. The key knows its data's type. */
export interface QueryOptions<Data, Input> {
  readonly queryKey: DataTag<QueryKey<Input>, Data, SdkError>;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
}

/** What a hook's caller may choose: everything but the key and the function. */
export type QueryHookOptions<Data, Input, Selected = Data> = Omit<
  UseQueryOptions<Data, SdkError, Selected, QueryKey<Input>>,
  'queryKey' | 'queryFn'
>;

/** The key of a query. It holds the input only: no credential, header or address. */
export function queryKey<Input>(
  scope: string,
  resource: string,
  operation: string,
  input: Input,
): QueryKey<Input> {
  return [scope, resource, operation, input];
}

/** The options of a query that `run` answers; the signal aborts its request. */
export function query<Data, Input>(
  key: QueryKey<Input>,
  run: (signal: AbortSignal) => Promise<Data>,
): QueryOptions<Data, Input> {
  return {
    // The tag is a type only.
    queryKey: key as DataTag<QueryKey<Input>, Data, SdkError>,
    queryFn: ({ signal }) => run(signal),
  };
}
