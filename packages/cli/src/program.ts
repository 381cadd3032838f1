// What a command line consists of: plain data, written by the generator, and one function per command that calls the API.
import type { CallOptions, Client, ClientOptions, PagedOperation } from './generated/client.ts';

export interface Program {
  /** The executable's name. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  /** Environment variables that the client reads; help names them. */
  readonly env: { readonly apiKey: string; readonly baseUrl: string };
  readonly groups: readonly Group[];
  /** Loads the client, and makes one: help and mistakes in the arguments do without. */
  createClient(options: ClientOptions): Promise<Client>;
  /** Loads the runtime schemas, by name. */
  schemas?(): Promise<Readonly<Record<string, unknown>>>;
  /** Loads the JSON Schemas, by name. */
  jsonSchemas?(): Promise<Readonly<Record<string, unknown>>>;
}

export interface Group {
  readonly name: string;
  readonly description?: string;
  /** Loads the group's commands: only the group that is asked for is read. */
  load(): Promise<readonly Command[]>;
}

/**
 * What one flag accepts: `json` takes JSON text, `string-or-json` too where it starts with `{`, `[` or `"`, and text
 * otherwise; the others are read strictly.
 */
export type FlagType = 'string' | 'integer' | 'number' | 'boolean' | 'json' | 'string-or-json';

export interface Flag {
  /** The input field that the flag sets. */
  readonly field: string;
  /** Without the dashes: `dataset-id`. */
  readonly name: string;
  readonly type: FlagType;
  /** Repeat the flag for more values of `type`. */
  readonly repeatable?: true;
  readonly required?: true;
  readonly choices?: readonly (string | number)[];
  readonly default?: unknown;
  /** A value for the examples in help. */
  readonly example?: unknown;
  readonly description?: string;
  readonly deprecated?: true;
}

export interface Command {
  readonly name: string;
  /** `GET /v1/datasets`. */
  readonly operation: string;
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: true;
  readonly flags: readonly Flag[];
  /** The name of the input's schema. */
  readonly schema?: string;
  call(
    client: Client,
    input: Readonly<Record<string, unknown>>,
    options: CallOptions,
  ): Promise<unknown>;
  /** How the list in the answer goes on, where it comes in pages. */
  readonly pagination?: PagedOperation['pagination'];
  /** All pages from the input's on. */
  pages?(
    client: Client,
    input: Readonly<Record<string, unknown>>,
    options: CallOptions,
  ): Promise<AsyncIterable<{ readonly items: readonly unknown[]; readonly total?: number }>>;
}
