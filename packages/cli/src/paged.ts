import type { PagedOperation } from './generated/client.ts';
import type { Command } from './program.ts';

/** The ways to call an operation that answers in pages; the client is loaded when one is taken. */
export function paged(
  operation: PagedOperation,
): Required<Pick<Command, 'call' | 'pages' | 'pagination'>> {
  const client = async (): Promise<typeof import('./generated/client.ts')> =>
    import('./generated/client.ts');
  return {
    pagination: operation.pagination,
    call: async (target, input, options) =>
      (await client()).call(target, operation, input, options),
    pages: async (target, input, options) =>
      (await client()).paginate<unknown, unknown>(target, operation, input, options).pages(),
  };
}
