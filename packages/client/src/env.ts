import type { ClientOptions } from './client.ts';

interface Runtime {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly versions?: { readonly node?: string };
  };
  readonly navigator?: { readonly userAgent?: string };
  readonly location?: { readonly origin?: string };
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

/** Whether this is a browser, where visitors can read everything. Node, Bun and Deno may pretend to be one, for tests. */
export function isBrowser(): boolean {
  // Node loads its navigator when that is touched.
  return !runtime.process?.versions?.node && !!runtime.navigator?.userAgent?.startsWith('Mozilla');
}

/** The origin of the page, which an address may be relative to. */
export function originOfPage(): string {
  return runtime.location?.origin ?? '';
}
