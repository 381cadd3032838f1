// Where requests go, and whether a key may go there.
import type { Plane } from './api.ts';
import type { ClientOptions, Credential, State } from './client.ts';
import { isBrowser, originOfPage, variable } from './env.ts';
import { ConfigurationError } from './errors.ts';

export interface Target {
  readonly baseUrl: URL;
  readonly apiKey: Credential | undefined;
  readonly plane: Plane | undefined;
  /** A page calls a server of its own, which adds the key. */
  readonly isProxy: boolean;
}

/**
 * Finds the address and the key of a plane: option, else environment, else description.
 * @throws ConfigurationError for an address that is missing or unusable
 */
export function targetOf(
  { api, options, addresses }: State,
  name: string = api.defaultPlane,
): Target {
  const plane = api.planes[name];
  const own = options.planes?.[name];
  const shared = name === api.defaultPlane ? options : undefined;
  const chosen = own?.baseUrl || shared?.baseUrl;
  const found = chosen || variable(options, plane?.env.baseUrl) || plane?.baseUrl;
  const address = found?.startsWith('/') ? originOfPage() + found : found;
  const refuse = (problem: string): ConfigurationError =>
    new ConfigurationError('baseUrl', problem);
  if (!address)
    throw refuse(`pass the option baseUrl${plane ? ` or set ${plane.env.baseUrl}` : ''}`);
  const apiKey = own?.apiKey || shared?.apiKey || variable(options, plane?.env.apiKey) || undefined;
  const target = { apiKey, plane, isProxy: !!chosen && isBrowser() };
  const known = addresses.get(address);
  if (known) return { ...target, baseUrl: known };
  // The address is not shown: it may hold a secret.
  if (!/^\s*https?:\/\/[^/@?#]+(\/[^?#]*)?$/i.test(address) || !URL.canParse(address))
    throw refuse(
      'must be an address like https://api.example.com, without user, password, query or fragment',
    );
  const baseUrl = new URL(address);
  addresses.set(address, baseUrl);
  return { ...target, baseUrl };
}

/**
 * Refuses to send a credential where others could read it.
 * @throws ConfigurationError for a page, and for plain http to another machine, unless an option allows it
 */
export function guard({ protocol, hostname }: URL, options: ClientOptions): void {
  if (isBrowser() && !options.dangerouslyAllowBrowser)
    throw new ConfigurationError(
      'apiKey',
      'visitors of this page could read it; call a server of yours that adds it (option baseUrl), or set dangerouslyAllowBrowser',
    );
  if (
    protocol === 'http:' &&
    !options.dangerouslyAllowHttp &&
    !/^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname)
  )
    throw new ConfigurationError(
      'baseUrl',
      'a key is sent over https only, unless dangerouslyAllowHttp is set',
    );
}
