import type { Api, Plane, QueryStyle } from './api.ts';
import { ConfigurationError } from './errors.ts';
import type { HeadersOption } from './headers.ts';

/** Like the global `fetch`; it is called with an address and everything else in `init`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Where one deployment is, and the key for it. An empty string is the same as none. */
export interface PlaneOptions {
  /** The credential; for basic authentication 'user:password'. */
  apiKey?: string | undefined;
  /** The address that the operations' paths are appended to. */
  baseUrl?: string | undefined;
}

/**
 * The options of a client. `apiKey` and `baseUrl` are the default plane's; without them the environment's
 * variables count, and then, for the address, the description's server.
 */
export interface ClientOptions extends PlaneOptions {
  /** By name, for an API whose operations are spread over several deployments. */
  planes?: Readonly<Record<string, PlaneOptions>> | undefined;
  /** Sent with every request. An `authorization` header takes the place of the key. */
  headers?: HeadersOption | undefined;
  /** In place of the global `fetch`. */
  fetch?: Fetch | undefined;
  /** How arrays and objects are spelled in queries, where it differs from what the API was built with. */
  querystyle?: QueryStyle | undefined;
  /** In place of `process.env`. */
  env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Send the key over plain http to other machines than this one: everyone on the way can read it. */
  dangerouslyAllowHttp?: boolean | undefined;
}

/** The options of one call. */
export interface CallOptions {
  /** Ends the call, with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** Sent with this request, over the client's. */
  headers?: HeadersOption | undefined;
}

interface State {
  readonly api: Api;
  readonly options: ClientOptions;
}

/** What a client was made with. @throws TypeError for what is no client */
export let stateOf: (client: Client) => State;

/** One API with the options to call it. */
export class Client {
  // Private, so that no log, copy or JSON of a client ever holds the key, and only a client has its type.
  readonly #state: State;

  constructor(api: Api, options: ClientOptions = {}) {
    this.#state = { api, options: { ...options } };
  }

  static {
    stateOf = (client) => client.#state;
  }
}

function environment(): Readonly<Record<string, string | undefined>> | undefined {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env;
}

/** One variable, or nothing where there is no environment, or none that may be read. */
function variable({ env }: ClientOptions, name: string | undefined): string | undefined {
  try {
    return name && (env ?? environment())?.[name];
  } catch {
    return undefined;
  }
}

/** Where an operation's requests go, and with which key. */
export interface Target {
  readonly baseUrl: URL;
  readonly apiKey: string | undefined;
  readonly plane: Plane | undefined;
}

/**
 * Finds the address and the key of a plane: option, else environment, else description.
 * @throws ConfigurationError for an address that is missing or unusable
 */
export function targetOf({ api, options }: State, name: string = api.defaultPlane): Target {
  const plane = api.planes[name];
  const own = options.planes?.[name];
  const shared = name === api.defaultPlane ? options : undefined;
  const address =
    own?.baseUrl || shared?.baseUrl || variable(options, plane?.env.baseUrl) || plane?.baseUrl;
  if (!address) {
    throw new ConfigurationError(
      'baseUrl',
      `unknown; pass the option baseUrl${plane ? ` or set ${plane.env.baseUrl}` : ''}`,
    );
  }
  let baseUrl: URL;
  try {
    baseUrl = new URL(address);
  } catch {
    throw new ConfigurationError('baseUrl', 'is not an address like https://api.example.com');
  }
  // Neither is shown: both may hold a secret.
  const { protocol, username, password, search, hash } = baseUrl;
  if (!/^https?:$/.test(protocol) || username || password || search || hash) {
    throw new ConfigurationError(
      'baseUrl',
      'must be a plain http(s) address, without user, password, query or fragment',
    );
  }
  const apiKey = own?.apiKey || shared?.apiKey || variable(options, plane?.env.apiKey);
  return { baseUrl, apiKey: apiKey || undefined, plane };
}

/**
 * Refuses to send a credential where everyone on the way could read it.
 * @throws ConfigurationError for plain http to another machine, unless the option allows it
 */
export function guardTransport({ protocol, hostname }: URL, options: ClientOptions): void {
  if (
    protocol === 'http:' &&
    !options.dangerouslyAllowHttp &&
    !/^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname)
  ) {
    throw new ConfigurationError(
      'baseUrl',
      'a key is sent over https only; use an https address (or the option dangerouslyAllowHttp in a network you trust)',
    );
  }
}
