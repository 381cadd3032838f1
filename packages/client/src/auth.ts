// Which credential a request carries.
import type { Api, Operation } from './api.ts';
import { ConfigurationError } from './errors.ts';
import type { Credentials } from './schemes.ts';

/** The keys that there are: one for the plane, and those by the names of their schemes. */
export interface Keys {
  readonly apiKey: string | undefined;
  readonly byScheme: Readonly<Record<string, string | undefined>>;
  /** The environment variable that could hold the key, for the error. */
  readonly env: string | undefined;
}

/**
 * Adds the credentials that the operation asks for to the headers or the query.
 * Of the alternatives that the description gives, the first that can be met is taken; "none" comes last.
 * A header that the caller has set himself counts as that scheme's credential, and stays.
 * @returns the keys in the forms that they were written in; undefined where no credential is needed
 * @throws ConfigurationError when no alternative can be met
 */
export function authorize(
  { securitySchemes, security }: Api,
  operation: Operation,
  { apiKey, byScheme, env }: Keys,
  to: Credentials,
): string[] | undefined {
  const alternatives = operation.security ?? security;
  let optional = !alternatives.length;
  for (const names of alternatives) {
    // What has no scheme here (mutual TLS) is the transport's.
    const schemes = names.flatMap((name) => {
      const scheme = securitySchemes[name];
      return scheme ? [{ name, scheme }] : [];
    });
    if (!schemes.length) {
      optional = true;
      continue;
    }
    const open = schemes.filter(({ scheme: { header } }) => !header || !to.headers.has(header));
    // One key cannot be two schemes' credential.
    const keyed = open.map(({ name, scheme }) => ({
      scheme,
      key: byScheme[name] || (open.length < 2 && apiKey) || undefined,
    }));
    if (keyed.every(({ key }) => key))
      return keyed.flatMap(({ scheme, key = '' }) => [key, scheme.write(key, to)]);
  }
  if (optional) return undefined;
  throw new ConfigurationError(
    'apiKey',
    apiKey
      ? `${operation.id} needs more than one credential; pass them by scheme in the option credentials`
      : `${operation.id} needs a key; pass the option apiKey${env ? ` or set ${env}` : ''}`,
  );
}
