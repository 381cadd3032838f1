// Hooks, as a component would use them. Needs a document.
import { HoneyHive, type ClientOptions } from '@honeyhive/client';
import * as hooks from '@honeyhive/react-hooks';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { FunctionComponent, ReactNode } from 'react';
import { pascalCase, reads, sdkOperations, type Operation } from './spec.ts';
import type { Way } from './ways.ts';

/** How often something is looked at that will be there soon, and for how long. */
export const soon = { interval: 5, timeout: 10_000 };

/** What goes around components: the client, and a cache of its own. */
export function surround(
  options: ClientOptions,
): FunctionComponent<{ readonly children: ReactNode }> {
  const client = new HoneyHive(options);
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return ({ children }) => (
    <QueryClientProvider client={cache}>
      <hooks.HoneyHiveProvider client={client}>{children}</hooks.HoneyHiveProvider>
    </QueryClientProvider>
  );
}

interface Result {
  readonly status: string;
  readonly data: unknown;
  readonly error: unknown;
  readonly mutateAsync: (input: unknown) => Promise<unknown>;
}

export const hook: Way = {
  name: 'hook',
  operations: sdkOperations,
  async call(operation, input, options) {
    const use = hookOf(operation);
    const wrapper = surround(options);
    if (!reads(operation)) {
      const { result, unmount } = renderHook(() => use(), { wrapper });
      try {
        return await act(() => result.current.mutateAsync(input));
      } finally {
        unmount();
      }
    }
    const { result, unmount } = renderHook(() => use(input), { wrapper });
    try {
      await waitFor(() => {
        if (result.current.status === 'pending') throw new Error(`${operation.id} is pending.`);
      }, soon);
      if (result.current.error) throw result.current.error;
      return result.current.data;
    } finally {
      unmount();
    }
  },
};

function hookOf({ id }: Operation): (input?: unknown) => Result {
  const name = `use${pascalCase(id)}`;
  const found = (hooks as unknown as Readonly<Record<string, (input?: unknown) => Result>>)[name];
  if (!found) throw new Error(`There is no hook ${name}.`);
  return found;
}
