import { InputError } from './errors.ts';

/** The media types of JSON, and of formats written in it: `application/problem+json; charset=utf-8`. */
export const jsonTypes: RegExp = /[/+]json\s*(;|$)/i;

/** Media types of JSON values in lines, or after record separators (RFC 7464). */
export const linesTypes: RegExp = /[/+](x-)?(nd-?json|jsonl|json-?lines|json-seq)\s*(;|$)/i;

/**
 * `JSON.stringify`, but what it would silently turn into null is refused: NaN, infinities,
 * invalid dates, and undefined inside an array.
 * @param at names the value in errors
 * @throws InputError that names the place; also for bigints and cycles
 */
export function toJson(value: unknown, at: string): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
  } catch (cause) {
    throw new InputError(at, 'cannot be written as JSON (a bigint or a cycle?)', { cause });
  }
  if (json === undefined) throw new InputError(at, 'cannot be written as JSON');
  // A replacer costs several times the writing, so it runs only where a null came out.
  if (json.includes('null')) {
    const paths = new Map<unknown, string>();
    JSON.stringify(value, function (this: Record<string, unknown>, key: string, data: unknown) {
      const parent = paths.get(this);
      const here =
        parent === undefined ? at : Array.isArray(this) ? `${parent}[${key}]` : `${parent}.${key}`;
      const lost =
        data === null
          ? this[key] instanceof Date
          : typeof data === 'number'
            ? !Number.isFinite(data)
            : data === undefined && Array.isArray(this);
      if (lost) throw new InputError(here, `${String(this[key])} has no JSON form`);
      if (typeof data === 'object') paths.set(data, here);
      return data;
    });
  }
  return json;
}
