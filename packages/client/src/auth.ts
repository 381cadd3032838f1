// Which credential goes where.
import type { Api, Operation, SecurityScheme } from './api.ts';
import { ConfigurationError } from './errors.ts';
import { addCookie, setHeader } from './headers.ts';
import { encode } from './value.ts';

/** The header that a scheme writes; '' for queries and cookies. */
function headerOf(scheme: SecurityScheme): string {
  if (scheme.kind !== 'apiKey') return 'authorization';
  return scheme.in === 'header' ? scheme.name : '';
}

/** The key as a scheme writes it. No error shows it: it would end up in logs. */
function credential(scheme: SecurityScheme, key: string): string {
  if (scheme.kind === 'basic') {
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    if (!/^[^:\0-\x1f\x7f]*:[^\0-\x1f\x7f]*$/.test(key)) {
      throw new ConfigurationError('apiKey', "must be 'user:password' for this API");
    }
    return btoa(String.fromCharCode(...new TextEncoder().encode(key)));
  }
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new ConfigurationError(
      'apiKey',
      'has a space, a line break or a character that no key has; copy it again',
    );
  }
  return key;
}

/**
 * Adds the credential that the operation asks for to the headers or the query.
 * Of the alternatives that the description gives, the first that can be met is taken; "none" comes last.
 * A header that the caller has set himself counts as that scheme's credential, and stays.
 * @param env the environment variable that could hold the key, for the error
 * @returns the key in the forms that it was written in; undefined where no credential is needed
 * @throws ConfigurationError when no alternative can be met
 */
export function authorize(
  api: Api,
  operation: Operation,
  key: string | undefined,
  env: string | undefined,
  headers: Headers,
  pairs: string[],
): string[] | undefined {
  const alternatives = operation.security ?? api.security;
  let optional = !alternatives.length;
  for (const names of alternatives) {
    // What has no scheme here (mutual TLS) is the transport's.
    const schemes = names.flatMap((name) => api.securitySchemes[name] ?? []);
    const [open, ...others] = schemes.filter((scheme) => {
      const header = headerOf(scheme);
      return !header || !headers.has(header);
    });
    if (!schemes.length) optional = true;
    else if (!open) return [];
    // There is one key: it cannot be two schemes' credential.
    else if (key && !others.length) {
      const written = credential(open, key);
      if (open.kind !== 'apiKey') {
        setHeader(
          headers,
          'authorization',
          `${open.kind === 'basic' ? 'Basic' : 'Bearer'} ${written}`,
        );
      } else if (open.in === 'header') {
        setHeader(headers, open.name, written);
      } else {
        const encoded = encode(written, 'apiKey');
        const pair = `${encode(open.name, 'apiKey')}=${encoded}`;
        if (open.in === 'query') pairs.push(pair);
        else addCookie(headers, pair);
        return [key, encoded];
      }
      return [key, written];
    }
  }
  if (optional) return undefined;
  throw new ConfigurationError(
    'apiKey',
    key
      ? `${operation.id} needs more than one credential; pass the others as headers`
      : `${operation.id} needs a key; pass the option apiKey${env ? ` or set ${env}` : ''}`,
  );
}
