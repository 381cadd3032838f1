import type { Api, QueryStyle } from './api.ts';
import type { AddQuery, QueryStyles, Reading } from './codecs.ts';
import type { HeadersOption } from './headers.ts';
import type { Log, Logger, LogLevel } from './log.ts';

/** Like the global `fetch`; it is called with an address and everything else in `init`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a middleware is told of the request that it stands around. */
export interface RequestContext {
  /** The operationId. */
  readonly operation: string;
  /** 0 for the first try. */
  readonly attempt: number;
}

/** Stands around each try: changes the request, or looks at the response. It has to call `next`, or to answer itself. */
export type Middleware = (
  url: string,
  init: RequestInit & { headers: Headers },
  next: Fetch,
  context: RequestContext,
) => Promise<Response>;

/** A credential, or what gets one: asked before each try, so that it may change. */
export type Credential = string | (() => string | Promise<string>);

/** Where one deployment is, and the key for it. An empty string is the same as none. */
export interface PlaneOptions {
  /** The credential; for basic authentication 'user:password'. */
  apiKey?: Credential | undefined;
  /** The address that the operations' paths are appended to. */
  baseUrl?: string | undefined;
}

/** How often and how long is tried. */
export interface RetryOptions {
  /**
   * Milliseconds for one try, from its start to the end of the answer; of an answer that comes in items, which may
   * be quiet for long, to their beginning. 60,000 by default; 0 for any time.
   */
  timeout?: number | undefined;
  /** Milliseconds for all tries and the pauses between them, as `timeout` counts them; any time by default. */
  totalTimeout?: number | undefined;
  /** Tries after the first: 2 by default. What might be done twice is tried again only if it surely was not done. */
  maxRetries?: number | undefined;
}

/**
 * The options of a client. `apiKey` and `baseUrl` are the default plane's; without them the environment's
 * variables count, and then, for the address, the description's server.
 */
export interface ClientOptions extends PlaneOptions, RetryOptions {
  /** By name, for an API whose operations are spread over several deployments. */
  planes?: Readonly<Record<string, PlaneOptions>> | undefined;
  /** By the names of the security schemes, where one key does not do. */
  credentials?: Readonly<Record<string, Credential | undefined>> | undefined;
  /** Sent with every request. An `authorization` header takes the place of the key. */
  headers?: HeadersOption | undefined;
  /** In place of the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Around each try, the first one outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** In place of the console. */
  logger?: Logger | undefined;
  /** What is logged: 'warn' by default. */
  logLevel?: LogLevel | undefined;
  /**
   * What is checked against the description: what is sent ('input', the default), also what is received ('both'), or
   * nothing. Unchecked, an answer may have fields that are new, or lack some.
   */
  validation?: 'input' | 'both' | 'off' | undefined;
  /** What checks answers: `outputs` of `/outputs`. In bundles, and for the functions of `/operations`, it has to be given. */
  outputs?: CheckOutput | undefined;
  /**
   * How arrays and objects are spelled in queries, where it differs from what the API was built with. The functions
   * of `/operations` take one of `querystyles`, so that a bundler keeps only what is used.
   */
  querystyle?: QueryStyle | AddQuery | undefined;
  /** In place of `process.env`. */
  env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Send the key over plain http to other machines than this one: everyone on the way can read it. */
  dangerouslyAllowHttp?: boolean | undefined;
  /** Use the key in a browser, where everyone who opens the page can read it. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** The options of one call, over the client's. */
export interface CallOptions extends RetryOptions {
  /** Ends the call, and the items of its answer, with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** Sent with this request, over the client's. */
  headers?: HeadersOption | undefined;
  /** Says to the server that tries with the same key are one: what is sent with it may be tried again. */
  idempotencyKey?: string | undefined;
  /** Added to the query as they are. */
  query?: Readonly<Record<string, string>> | undefined;
}

/**
 * Holds an output against its description.
 * @returns the output, with its defaults
 * @throws ResponseError
 */
export type CheckOutput = (output: unknown, response: Response, reading: Reading) => unknown;

/** What a client has of its own, where options name it. */
interface Parts {
  /** Where the option `querystyle` may be a name. */
  readonly querystyles?: QueryStyles;
  /** Where the option `validation` may be 'both' by itself. */
  readonly outputs?: () => Promise<CheckOutput | undefined>;
}

export interface State extends Parts {
  readonly api: Api;
  readonly options: ClientOptions;
  /** By the text that was given: each is parsed once. */
  readonly addresses: Map<string, Address>;
  /** Once there was something to say. */
  log?: Log;
}

/** A base address, in the parts that requests are made of. */
export interface Address {
  readonly origin: string;
  /** Without the slash at its end. */
  readonly path: string;
  /** Plain http to another machine. */
  readonly isOpen: boolean;
}

/** What a client was made with. @throws TypeError for what is no client */
export let stateOf: (client: Client) => State;

/** One API with the options to call it. */
export class Client {
  // Private, so that no log, copy or JSON of a client ever holds the key, and only a client has its type.
  readonly #state: State;

  constructor(api: Api, options: ClientOptions = {}, parts: Parts = {}) {
    this.#state = { ...parts, api, options: { ...options }, addresses: new Map() };
  }

  static {
    stateOf = (client) => client.#state;
  }
}
