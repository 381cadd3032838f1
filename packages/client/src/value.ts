// Single values as text, shared by everything that is not JSON: paths, queries, headers, cookies, forms.
import { InputError } from './errors.ts';

/** A value as the data that it says it is: a `Date` as its ISO text (null if it is no valid date). */
export function plain(value: unknown): unknown {
  const own = value as { toJSON?: unknown } | null | undefined;
  return typeof own?.toJSON === 'function' ? (own.toJSON() as unknown) : value;
}

/**
 * The text of a string, boolean, bigint, date or number.
 * Null has no spelling outside JSON: a server would read '' or 'null', so it is refused, as is
 * a number that is not finite, or an integer beyond 2^53, where neighbours become the same text.
 * @param at names the value in errors
 * @throws InputError for everything else
 */
export function text(value: unknown, at: string): string {
  const data = plain(value);
  const type = typeof data;
  if (typeof data === 'number') {
    // Of what is not finite, no remainder is a number.
    if (Number.isSafeInteger(data) || data % 1) return String(data);
    throw new InputError(at, `${data} is not finite, or not exact (use a string)`);
  }
  if (type === 'string' || type === 'boolean' || type === 'bigint') return String(data);
  const what = Object(data) === data ? 'a nested value' : String(data);
  throw new InputError(at, `${what} cannot be sent here`);
}

/**
 * The items of an array or an object as `[key, text]`, where an array's items and a single value have no key.
 * Undefined properties of an object are left out.
 * @throws InputError for an empty array or object (it would vanish, and a filter with it), and as `text` does
 */
export function items(value: unknown, at: string): [key: string | undefined, text: string][] {
  const data = plain(value);
  let list: [string | undefined, string][];
  if (Array.isArray(data)) {
    list = Array.from(data, (item, index) => [undefined, text(item, `${at}[${index}]`)]);
  } else if (data && typeof data === 'object') {
    list = Object.entries(data)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, text(item, `${at}.${key}`)]);
  } else {
    return [[undefined, text(data, at)]];
  }
  if (!list.length) throw empty(at);
  return list;
}

/** The properties of a form that are not undefined. @throws InputError for what has none */
export function properties(value: unknown, at: string): [string, unknown][] {
  if (!value || typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError(at, 'must be an object');
  }
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

export function empty(at: string): InputError {
  return new InputError(at, 'an empty array or object cannot be sent here; leave the field out');
}

/** `encodeURIComponent`. @throws InputError for half a surrogate pair */
export function encode(value: string, at: string): string {
  try {
    return encodeURIComponent(value);
  } catch (cause) {
    throw new InputError(at, 'is not well-formed Unicode', { cause });
  }
}
