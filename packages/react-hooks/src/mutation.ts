// What a mutation is made of, and what is out of date after it.
import type {
  MutationFunctionContext,
  MutationKey,
  QueryClient,
  QueryKey,
  UseMutationOptions,
} from '@tanstack/react-query';
import type { Client, SdkError } from './generated/client.ts';
import { resourceKey } from './key.ts';
import type { Failing, Run } from './query.ts';

/** The options of a mutation: its input is what `mutate` is called with. */
export interface MutationOptions<Data, Input> extends Failing {
  readonly mutationKey: MutationKey;
  readonly mutationFn: (input: Input) => Promise<Data>;
  /** The keys of the queries that are out of date after it. */
  readonly invalidates: readonly QueryKey[];
  /** Invalidates them, and waits until those in use are fetched again. */
  readonly onSuccess: (
    data: Data,
    input: Input,
    result: unknown,
    context: MutationFunctionContext,
  ) => Promise<unknown>;
}

/** Keys in place of the declared ones, `false` for none, or a function of the declared ones. */
export type Invalidates<Data, Input> =
  | false
  | readonly QueryKey[]
  | ((declared: readonly QueryKey[], data: Data, input: Input) => readonly QueryKey[]);

/** What a hook's caller may choose: everything but the key and the function. */
export interface MutationHookOptions<Data, Input, Context = unknown> extends Omit<
  UseMutationOptions<Data, SdkError, Input, Context>,
  'mutationKey' | 'mutationFn'
> {
  /** Which queries are invalidated after success, where they are not those that the API declares. */
  readonly invalidates?: Invalidates<Data, Input>;
}

/**
 * The options of a mutation that `run` performs.
 * @param invalidated the resources that are out of date after it
 */
export function mutation<Data, Input>(
  client: Client,
  resource: string,
  operation: string,
  run: Run<Data, Input>,
  invalidated: readonly string[],
): MutationOptions<Data, Input> {
  const invalidates = invalidated.map((one) => resourceKey(one, client));
  return {
    mutationKey: [...resourceKey(resource, client), operation],
    mutationFn: async (input) => run(client, input, { maxRetries: 0 }),
    invalidates,
    onSuccess: (_data, _input, _result, context) => invalidate(context.client, invalidates),
  };
}

/** Invalidates what the keys find. @returns when what of it is in use was fetched again */
export function invalidate(queryClient: QueryClient, keys: readonly QueryKey[]): Promise<unknown> {
  return Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
