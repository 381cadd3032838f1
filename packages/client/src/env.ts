import type { ClientOptions } from './client.ts';

interface Runtime {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly versions?: { readonly node?: string };
  };
  readonly document?: unknown;
}

const runtime = globalThis as Runtime;

/** An environment variable; undefined where it is empty, where there is no environment, or none that may be read. */
export function variable({ env }: ClientOptions, name: string | undefined): string | undefined {
  try {
    return (name && (env ?? runtime.process?.env)?.[name]) || undefined;
  } catch {
    return undefined;
  }
}

/** Whether this is a page, whose visitors can read what it holds. Node, Bun and Deno may have a document for tests. */
export function isPage(): boolean {
  return runtime.document !== undefined && !runtime.process?.versions?.node;
}
