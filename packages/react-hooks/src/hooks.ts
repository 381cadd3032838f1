// The hooks of TanStack Query, called with what is given and what the caller chose; what is given goes first. They infer
// every type from the options, by which all hooks together would cost a compiler many times what their signatures do:
// the generated ones declare their types, and what is in between has none.
import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { invalidate, type MutationHookOptions, type MutationOptions } from './mutation.ts';

export function useQueryWith(given: object, chosen: object | undefined): object {
  return useQuery({ ...chosen, ...given } as never);
}

export function useSuspenseQueryWith(given: object, chosen: object | undefined): object {
  return useSuspenseQuery({ ...chosen, ...given } as never);
}

export function useInfiniteQueryWith(given: object, chosen: object | undefined): object {
  return useInfiniteQuery({ ...chosen, ...given } as never);
}

export function useSuspenseInfiniteQueryWith(given: object, chosen: object | undefined): object {
  return useSuspenseInfiniteQuery({ ...chosen, ...given } as never);
}

/** Invalidates what the caller chose after success, beside what he does then himself. */
export function useMutationWith(given: object, chosen: object | undefined): object {
  const { invalidates: declared, ...options } = given as MutationOptions<unknown, unknown>;
  const { invalidates = declared, ...rest } = (chosen ?? {}) as MutationHookOptions<
    unknown,
    unknown
  >;
  const onSuccess: typeof rest.onSuccess = async (data, input, result, context) => {
    const keys =
      typeof invalidates === 'function' ? invalidates(declared, data, input) : invalidates;
    // At once, since the caller's own function may take its time.
    const refetched = invalidate(context.client, keys || []);
    await rest.onSuccess?.(data, input, result, context);
    await refetched;
  };
  return useMutation({ ...rest, ...options, onSuccess } as never);
}
