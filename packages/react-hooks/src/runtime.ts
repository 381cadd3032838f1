// What generated hooks are made of.
export {
  useInfiniteQueryWith,
  useMutationWith,
  useQueryWith,
  useSuspenseInfiniteQueryWith,
  useSuspenseQueryWith,
} from './hooks.ts';
export {
  infiniteQuery,
  type InfiniteQueryHookOptions,
  type InfiniteQueryOptions,
  type SkippableInfiniteQueryOptions,
  type SuspenseInfiniteQueryHookOptions,
} from './infinite.ts';
export {
  infiniteQueryKey,
  queryKey,
  resourceKeys,
  type InfiniteQueryKey,
  type PageParam,
  type Pages,
  type QueryKey,
  type ResourceKey,
  type ResourceKeys,
} from './key.ts';
export {
  mutation,
  type Invalidates,
  type MutationHookOptions,
  type MutationOptions,
} from './mutation.ts';
export {
  getData,
  prefetch,
  query,
  setData,
  type DataUpdate,
  type DefinedQueryHookOptions,
  type PrefetchOptions,
  type QueryHookOptions,
  type QueryOptions,
  type SkippableQueryOptions,
  type SuspenseQueryHookOptions,
} from './query.ts';
