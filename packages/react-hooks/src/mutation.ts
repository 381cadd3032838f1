// What a mutation is made of.
import {
  useMutation,
  type MutationKey,
  type UseMutationOptions,
  type UseMutationResult,
} from '@tanstack/react-query';
import type { SdkError } from './generated/client.ts';

/** The options of a mutation: its input is what `mutate` is called with. */
export interface MutationOptions<Data, Input> {
  readonly mutationKey: MutationKey;
  readonly mutationFn: (input: Input) => Promise<Data>;
}

/** What a hook's caller may choose: everything but the key and the function. */
export type MutationHookOptions<Data, Input, Context = unknown> = Omit<
  UseMutationOptions<Data, SdkError, Input, Context>,
  'mutationKey' | 'mutationFn'
>;

/** The options of a mutation that `run` performs. */
export function mutation<Data, Input>(
  key: MutationKey,
  run: (input: Input) => Promise<Data>,
): MutationOptions<Data, Input> {
  return { mutationKey: key, mutationFn: run };
}

/** Uses a mutation with what the caller chose. */
export function useMutationWith<Data, Input, Context>(
  options: MutationOptions<Data, Input>,
  chosen: MutationHookOptions<Data, Input, Context> | undefined,
): UseMutationResult<Data, SdkError, Input, Context> {
  return useMutation({ ...options, ...chosen });
}
