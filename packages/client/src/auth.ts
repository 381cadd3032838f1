// Which credential a request carries.
import type { Operation } from './api.ts';
import type { State } from './client.ts';
import { ConfigurationError } from './errors.ts';
import type { Credentials, Scheme } from './schemes.ts';
import type { Target } from './target.ts';

/**
 * Adds the credentials that the operation asks for to the headers or the query.
 * Of the alternatives that the description gives, the first that can be met is taken; "none" comes last.
 * A header that the caller has set himself counts as that scheme's credential, and stays.
 * @returns the keys in the forms that they were written in; undefined where no credential is needed
 * @throws ConfigurationError when no alternative can be met
 */
export async function authorize(
  { api, options: { credentials = {} } }: State,
  { id, security = api.security }: Operation,
  { apiKey, plane, isProxy }: Target,
  to: Credentials,
): Promise<string[] | undefined> {
  let isOptional = !security.length;
  for (const names of security) {
    // What has no scheme here (mutual TLS) is the transport's.
    const known = names.filter((name) => api.securitySchemes[name]);
    isOptional ||= !known.length;
    const open: [string, Scheme][] = [];
    for (const name of known) {
      const scheme = api.securitySchemes[name];
      if (scheme && !(scheme.header && to.headers.has(scheme.header))) open.push([name, scheme]);
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
  if (isOptional || (isProxy && !apiKey)) return undefined;
  throw new ConfigurationError(
    'apiKey',
    apiKey
      ? `${id} needs several keys; pass them by scheme in the option credentials`
      : `${id} needs a key; pass the option apiKey${plane ? ` or set ${plane.env.apiKey}` : ''}`,
  );
}

async function ask(key: () => string | Promise<string>): Promise<string> {
  try {
    return await key();
  } catch (cause) {
    throw new ConfigurationError('apiKey', 'the function that gets it failed', { cause });
  }
}
