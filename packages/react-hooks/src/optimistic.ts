// Shows in the cache what a mutation will do, before the server has said so.
import type { InferDataFromTag, MutationFunctionContext, QueryKey } from '@tanstack/react-query';
import type { SdkError } from './generated/client.ts';

/** What is remembered of an update, so that it can be taken back. */
export interface OptimisticUpdate {
  readonly queryKey: QueryKey;
  readonly previous: unknown;
  /** How often the query had data, this update included. */
  readonly count: number | undefined;
}

/** Options for the hook of a mutation. */
export interface OptimisticOptions<Input> {
  readonly onMutate: (input: Input, context: MutationFunctionContext) => Promise<OptimisticUpdate>;
  readonly onError: (
    error: SdkError,
    input: Input,
    update: OptimisticUpdate | undefined,
    context: MutationFunctionContext,
  ) => void;
  readonly onSettled: (
    data: unknown,
    error: SdkError | null,
    input: Input,
    update: OptimisticUpdate | undefined,
    context: MutationFunctionContext,
  ) => void;
}

/**
 * Makes options that change what is cached under a key as soon as a mutation begins, and restore it where that fails.
 * What is not cached yet stays so.
 * @param key of the query, or what makes it of the mutation's input
 * @param update makes the new data; it must not change the old
 */
export function optimistic<Key extends QueryKey, Input>(
  key: Key | ((input: Input) => Key),
  update: (cached: InferDataFromTag<unknown, Key>, input: Input) => InferDataFromTag<unknown, Key>,
): OptimisticOptions<Input> {
  return {
    async onMutate(input, { client }) {
      const queryKey = typeof key === 'function' ? key(input) : key;
      // An answer that is on its way is older than the update.
      await client.cancelQueries({ queryKey, exact: true });
      const previous = client.getQueryData<InferDataFromTag<unknown, Key>>(queryKey);
      if (previous !== undefined) client.setQueryData(queryKey, update(previous, input));
      return { queryKey, previous, count: client.getQueryState(queryKey)?.dataUpdateCount };
    },
    onError(_error, _input, taken, { client }) {
      if (taken?.previous !== undefined) client.setQueryData(taken.queryKey, taken.previous);
    },
    onSettled(_data, error, _input, taken, { client }) {
      if (!taken) return;
      const { queryKey, count } = taken;
      // What the server has now is asked for, unless it was since.
      if (error || client.getQueryState(queryKey)?.dataUpdateCount === count)
        void client.invalidateQueries({ queryKey, exact: true });
    },
  };
}
