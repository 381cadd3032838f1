// OpenAPI's security schemes: where a credential goes, and in which form.
import { ConfigurationError } from './errors.ts';
import { addCookie, setHeader, type SentHeaders } from './headers.ts';
import { encode } from './value.ts';

/** Where a request's credentials are written. */
export interface Credentials {
  readonly headers: SentHeaders;
  /** The query's pairs. */
  readonly pairs: string[];
}

export interface Scheme {
  /** The header that it writes; absent for queries and cookies. */
  readonly header?: string;
  /**
   * Writes a key.
   * @returns the form in which it was written, which no error may show
   * @throws ConfigurationError for what is no such key, without showing it
   */
  write(key: string, to: Credentials): string;
}

/** A key without what no key has; no error shows it: it would end up in logs. */
function checked(key: string): string {
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new ConfigurationError(
    'apiKey',
    'has a space, a line break or a character that no key has; copy it again',
  );
}

/** A bearer token; also OAuth 2 and OpenID Connect, whose tokens the caller gets elsewhere. */
export const bearer: Scheme = {
  header: 'authorization',
  write(key, { headers }) {
    headers['authorization'] = `Bearer ${checked(key)}`;
    return key;
  },
};

/** A key that is 'user:password'. */
export const basic: Scheme = {
  header: 'authorization',
  write(key, { headers }) {
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    if (!/^[^:\0-\x1f\x7f]*:[^\0-\x1f\x7f]*$/.test(key)) {
      throw new ConfigurationError('apiKey', "must be 'user:password' for this API");
    }
    const written = btoa(String.fromCharCode(...new TextEncoder().encode(key)));
    headers['authorization'] = `Basic ${written}`;
    return written;
  },
};

/** A key in a header. */
export function headerKey(name: string): Scheme {
  return {
    header: name.toLowerCase(),
    write(key, { headers }) {
      setHeader(headers, name, checked(key));
      return key;
    },
  };
}

/** A key in the query. */
export function queryKey(name: string): Scheme {
  return {
    write(key, { pairs }) {
      const written = encode(checked(key), 'apiKey');
      pairs.push(`${encode(name, 'apiKey')}=${written}`);
      return written;
    },
  };
}

/** A key in a cookie. */
export function cookieKey(name: string): Scheme {
  return {
    write(key, { headers }) {
      const written = encode(checked(key), 'apiKey');
      addCookie(headers, `${encode(name, 'apiKey')}=${written}`);
      return written;
    },
  };
}
