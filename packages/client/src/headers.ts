import type { Parameter } from './api.ts';
import { InputError } from './errors.ts';
import { styled } from './style.ts';
import { encode } from './value.ts';
import { reservedHeaders } from '#platform';

/** Headers that will be sent, by their names in lower case. `Headers` is several times slower, and to be loaded first. */
export type SentHeaders = Record<string, string>;

/** Headers to send; a field that is undefined adds nothing. */
export type HeadersOption =
  Iterable<readonly [string, string]> | Readonly<Record<string, string | undefined>>;

/**
 * Sets one header.
 * @throws InputError for a value with line breaks, control characters or text beyond Latin-1 (without
 * showing it: it may be a secret), and for headers that belong to the connection
 */
export function setHeader(headers: SentHeaders, name: string, value: string): void {
  const refuse = (problem: string): InputError =>
    new InputError(`header ${JSON.stringify(name)}`, problem);
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || reservedHeaders.test(name)) {
    throw refuse('cannot be set');
  }
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
    throw refuse('has a line break or a character that no header has');
  }
  headers[name.toLowerCase()] = value;
}

/** Sets what the option holds, over what is there. @throws as `setHeader` does */
export function setHeaders(headers: SentHeaders, option: HeadersOption | undefined): void {
  if (!option) return;
  const entries = Symbol.iterator in option ? option : Object.entries(option);
  for (const [name, value] of entries) {
    if (value !== undefined) setHeader(headers, name, value);
  }
}

/** Adds "name=value" to the cookies. */
export function addCookie(headers: SentHeaders, pair: string): void {
  const { cookie } = headers;
  setHeader(headers, 'cookie', cookie ? `${cookie}; ${pair}` : pair);
}

/** Adds one parameter that travels as a header or a cookie; undefined adds nothing. @throws InputError */
export function addParameter(
  headers: SentHeaders,
  parameter: Parameter,
  value: unknown,
  at: string,
): void {
  if (value === undefined) return;
  if (parameter.in === 'cookie') {
    addCookie(headers, styled(parameter, 'form', value, at, encode).replaceAll('&', '; '));
  } else {
    setHeader(headers, parameter.name, styled(parameter, 'simple', value, at, String));
  }
}
