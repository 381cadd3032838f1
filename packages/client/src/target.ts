// Where requests go, and whether a key may go there.
import type { Plane } from './api.ts';
import type { Address, ClientOptions, Credential, State } from './client.ts';
import { isBrowser, originOfPage, variable } from './env.ts';
import { ConfigurationError } from './errors.ts';

export interface Target extends Address {
  readonly apiKey: Credential | undefined;
  readonly plane: Plane | undefined;
  /** The address is an option: a page calls a server of its own, which adds the key. */
  readonly isChosen: boolean;
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
  const text = chosen || variable(options, plane?.env.baseUrl) || plane?.baseUrl;
  if (!text) throw refused(`pass the option baseUrl${plane ? ` or set ${plane.env.baseUrl}` : ''}`);
  let address = addresses.get(text);
  if (!address) addresses.set(text, (address = parse(text)));
  return {
    ...address,
    plane,
    apiKey: own?.apiKey || shared?.apiKey || variable(options, plane?.env.apiKey),
    isChosen: !!chosen,
  };
}

function parse(text: string): Address {
  const whole = text.startsWith('/') ? originOfPage() + text : text;
  // The address is not shown: it may hold a secret.
  if (!/^\s*https?:\/\/[^/@?#]+(\/[^?#]*)?$/i.test(whole) || !URL.canParse(whole))
    throw refused('must be like https://api.example.com, without user, query or fragment');
  const { origin, pathname } = new URL(whole);
  return {
    origin,
    path: pathname.replace(/\/+$/, ''),
    isOpen: !/^https:|^http:\/\/((.*\.)?localhost|127\.[\d.]+|\[::1\])(:\d+)?$/.test(origin),
  };
}

function refused(problem: string): ConfigurationError {
  return new ConfigurationError('baseUrl', problem);
}

/**
 * Refuses to send a credential where others could read it.
 * @param isOpen whether it would go over plain http to another machine
 * @throws ConfigurationError for a page, and for plain http to another machine, unless an option allows it
 */
export function guard(isOpen: boolean, options: ClientOptions): void {
  if (!options.dangerouslyAllowBrowser && isBrowser())
    throw new ConfigurationError(
      'apiKey',
      'visitors of this page could read it; set baseUrl to a server of yours that adds it, or dangerouslyAllowBrowser',
    );
  if (isOpen && !options.dangerouslyAllowHttp)
    throw refused('others could read the key; use https, or set dangerouslyAllowHttp');
}
