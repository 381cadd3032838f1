// What a command line consists of: plain data, written by the generator, and one function per command that calls the API.
import type { CallOptions, Client, ClientOptions, PagedOperation } from './generated/client.ts';

export interface Program {
  /** The executable's name. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  /** The version of the API that is described. */
  readonly apiVersion?: string;
  /** Where the API is, unless anything else is said. */
  readonly server?: string;
  /** The names of environment variables. The client reads the first two; all are in help. */
  readonly env: {
    readonly apiKey: string;
    readonly baseUrl: string;
    readonly profile: string;
    readonly noWarn: string;
  };
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

/** A value that a command takes by its place. */
export interface Operand {
  readonly name: string;
  readonly choices?: readonly string[];
}

/** What help, completion and the parser know of a command. */
export interface CommandInfo {
  readonly name: string;
  /** `GET /v1/datasets`; absent: it is the program's own. */
  readonly operation?: string;
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: true;
  readonly flags: readonly Flag[];
  /** All are required. */
  readonly operands?: readonly Operand[];
  /** The name of the input's schema. */
  readonly schema?: string;
  /** How the list in the answer goes on, where it comes in pages. */
  readonly pagination?: PagedOperation['pagination'];
  /** How it takes many items, where `--from` can bring them. */
  readonly batch?: Batch;
}

/** An operation that takes a list, which can be sent in parts. */
export interface Batch {
  /** The input field that holds the list. */
  readonly items: string;
  /** The most items that the API takes at once. */
  readonly maxSize?: number;
  /** The fields of an item that hold ids which the client makes: with the same ids, an item can be sent again. */
  readonly ids?: readonly string[];
  /** A field of the input that takes this promise back when it is true. */
  readonly idsUnless?: string;
}

export interface Command extends CommandInfo {
  readonly operation: string;
  /** Its answer has a field `success` that may say no. */
  readonly reportsSuccess?: true;
  call(
    client: Client,
    input: Readonly<Record<string, unknown>>,
    options: CallOptions,
  ): Promise<unknown>;
  /** All pages from the input's on. */
  pages?(
    client: Client,
    input: Readonly<Record<string, unknown>>,
    options: CallOptions,
  ): Promise<AsyncIterable<{ readonly items: readonly unknown[]; readonly total?: number }>>;
}
