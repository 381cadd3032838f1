// Which credential a request carries.
import type { Operation } from './api.ts';
import type { Credential, State } from './client.ts';
import { ConfigurationError } from './errors.ts';
import type { Credentials } from './schemes.ts';
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
    const schemes = names.flatMap((name) => {
      const scheme = api.securitySchemes[name];
      return scheme ? [{ name, scheme }] : [];
    });
    isOptional ||= !schemes.length;
    const open = schemes.filter(({ scheme: { header } }) => !header || !to.headers.has(header));
    const keyed = await Promise.all(
      open.map(async ({ name, scheme }) => ({
        scheme,
        // One key cannot be two schemes' credential.
        key: await current(credentials[name] || (open.length < 2 ? apiKey : undefined)),
      })),
    );
    if (schemes.length && keyed.every(({ key }) => key))
      return keyed.flatMap(({ scheme, key = '' }) => [key, scheme.write(key, to)]);
  }
  if (isOptional || (isProxy && !apiKey)) return undefined;
  throw new ConfigurationError(
    'apiKey',
    apiKey
      ? `${id} needs more than one credential; pass them by scheme in the option credentials`
      : `${id} needs a key; pass the option apiKey${plane ? ` or set ${plane.env.apiKey}` : ''}`,
  );
}

async function current(key: Credential | undefined): Promise<string | undefined> {
  if (typeof key !== 'function') return key || undefined;
  try {
    return (await key()) || undefined;
  } catch (cause) {
    throw new ConfigurationError('apiKey', 'the function that gets it failed', { cause });
  }
}
