// Which part of a cache a client's data is in, and the keys there.
import type {
  dataTagErrorSymbol,
  dataTagSymbol,
  InfiniteData,
  SkipToken,
} from '@tanstack/react-query';
import { skipToken } from '@tanstack/react-query';
import { scope, type Client, type SdkError } from './generated/client.ts';

/** `[scope, resource, operation, input]`: a prefix of it finds all queries of a resource, or of the API. */
type Key<Input> = readonly [scope: string, resource: string, operation: string, input?: Input];

/** What `DataTag` adds to a key. That is a conditional type, which would look into every key. */
interface Tag<Data> {
  readonly [dataTagSymbol]: Data;
  readonly [dataTagErrorSymbol]: SdkError;
}

/** The key of a query: it knows the types of the data and of the error that are cached under it. */
export type QueryKey<Data, Input> = Key<Input> & Tag<Data>;

/** The fields of an input that say which page is asked for. */
export type PageParam<Input> = Partial<Input>;

/** The pages of a list, and what each was asked for with. */
export type Pages<Data, Input> = InfiniteData<Data, PageParam<Input>>;

/** The key of a list that comes in pages. It starts with the key of the query, which has data of another form. */
export type InfiniteQueryKey<Data, Input> = readonly [
  scope: string,
  resource: string,
  operation: string,
  input: Input,
  kind: 'infinite',
] &
  Tag<Pages<Data, Input>>;

/** The key that all queries of a resource begin with. */
export type ResourceKey = readonly [scope: string, resource: string];

export interface ResourceKeys {
  readonly all: ResourceKey;
  /** The same where a client has a scope of its own. */
  readonly of: (client: Client) => ResourceKey;
}

const scopes = new WeakMap<Client, string>();

/**
 * Gives a client a scope, so that it shares no cache entry with another: for two accounts in one application.
 * @param name the same text on the server and in the browser; no secret, since keys are not
 * @returns the client
 */
export function scoped<Of extends Client>(client: Of, name: string): Of {
  scopes.set(client, name);
  return client;
}

/** The key of a resource, which keys of queries and mutations begin with. */
export function resourceKey(resource: string, client: Client | undefined): ResourceKey {
  return [(client && scopes.get(client)) ?? scope, resource];
}

export function resourceKeys(resource: string): ResourceKeys {
  return {
    all: resourceKey(resource, undefined),
    of: (client) => resourceKey(resource, client),
  };
}

/** The key of a query. It holds the input only: no credential, header or address. */
export function queryKey<Data, Input>(
  resource: string,
  operation: string,
  input: Input | SkipToken,
  client: Client | undefined,
): QueryKey<Data, Input> {
  const prefix = [...resourceKey(resource, client), operation] as const;
  const key: Key<Input> = input === skipToken ? prefix : [...prefix, input];
  // The tag is a type only.
  return key as QueryKey<Data, Input>;
}

/** The key of a list in pages. */
export function infiniteQueryKey<Data, Input>(
  resource: string,
  operation: string,
  input: Input | SkipToken,
  client: Client | undefined,
): InfiniteQueryKey<Data, Input> {
  const key = [...resourceKey(resource, client), operation, input === skipToken ? null : input];
  return [...key, 'infinite'] as unknown as InfiniteQueryKey<Data, Input>;
}
