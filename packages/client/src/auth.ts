// Which credential a request carries.
import type { Authorize } from './api.ts';
import type { Credential } from './client.ts';
import { isBrowser } from './env.ts';
import { ConfigurationError } from './errors.ts';
import type { Scheme } from './schemes.ts';
import type { Target } from './target.ts';

/** For APIs that have one scheme. */
export const oneKey: Authorize = (
  { api, options: { credentials } },
  { id, security = api.security },
  target,
  to,
) => {
  const [name = ''] = Object.keys(api.securitySchemes);
  const scheme = api.securitySchemes[name];
  const asks = (names: readonly string[]): boolean => names.includes(name);
  if (!scheme || !security.some(asks)) return undefined;
  if (scheme.header && Object.hasOwn(to.headers, scheme.header)) return [];
  const write = (key: string | undefined): string[] | undefined => {
    if (key) return [key, scheme.write(key, to)];
    if (!security.every(asks) || isProxied(target)) return undefined;
    throw missing(id, target);
  };
  const key = credentials?.[name] || target.apiKey;
  return typeof key === 'function' ? ask(key).then(write) : write(key);
};

/** For any: of the alternatives that the description gives, the first that can be met is taken; "none" comes last. */
export const anyKeys: Authorize = async (
  { api, options: { credentials = {} } },
  { id, security = api.security },
  target,
  to,
) => {
  const { apiKey } = target;
  let isOptional = !security.length;
  for (const names of security) {
    // What has no scheme here (mutual TLS) is the transport's.
    const known = names.filter((name) => api.securitySchemes[name]);
    isOptional ||= !known.length;
    const open: [string, Scheme][] = [];
    for (const name of known) {
      const scheme = api.securitySchemes[name];
      if (scheme && !(scheme.header && Object.hasOwn(to.headers, scheme.header)))
        open.push([name, scheme]);
    }
    const keyed: [string, Scheme][] = [];
    for (const [name, scheme] of open) {
      // One key cannot be two schemes' credential.
      const key = credentials[name] || (open.length < 2 ? apiKey : undefined);
      const text = typeof key === 'function' ? await ask(key) : key;
      if (text) keyed.push([text, scheme]);
    }
    if (known.length && keyed.length === open.length)
      return keyed.flatMap(([key, scheme]) => [key, scheme.write(key, to)]);
  }
  if (isOptional || isProxied(target)) return undefined;
  throw apiKey
    ? refused(`${id} needs several keys; pass them by scheme in the option credentials`)
    : missing(id, target);
};

function isProxied({ isChosen, apiKey }: Target): boolean {
  return isChosen && !apiKey && isBrowser();
}

function missing(id: string, { plane }: Target): ConfigurationError {
  return refused(
    `${id} needs a key; pass the option apiKey${plane ? ` or set ${plane.env.apiKey}` : ''}`,
  );
}

function refused(problem: string, options?: ErrorOptions): ConfigurationError {
  return new ConfigurationError('apiKey', problem, options);
}

async function ask(key: Exclude<Credential, string>): Promise<string> {
  try {
    return await key();
  } catch (cause) {
    throw refused('its function failed', { cause });
  }
}
