// What a mutation is made of.
import type { MutationKey, UseMutationOptions } from '@tanstack/react-query';
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
