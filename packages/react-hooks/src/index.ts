export * from './generated/index.ts';
export type { MutationHookOptions, MutationOptions } from './mutation.ts';
export type { QueryHookOptions, QueryKey, QueryOptions } from './query.ts';
