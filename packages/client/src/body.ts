import type { QueryStyle, RequestBody } from './api.ts';
import { InputError } from './errors.ts';
import { isJson, toJson } from './json.ts';
import { addQuery } from './query.ts';
import { empty, plain, text } from './value.ts';

/** A body as `fetch` takes it, with its content type where `fetch` does not know it better. */
export type EncodedBody = readonly [content: BodyInit, type?: string];

/** What passes through as it is. */
function isRaw(value: unknown): value is BodyInit {
  return (
    typeof value === 'string' ||
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    value instanceof FormData ||
    value instanceof URLSearchParams ||
    value instanceof ReadableStream ||
    ArrayBuffer.isView(value)
  );
}

function properties(value: unknown, at: string): [string, unknown][] {
  if (!value || typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError(at, 'must be an object');
  }
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** Binary data as files, objects as JSON text, arrays as one part per item. */
function formData(value: unknown): FormData {
  const form = new FormData();
  const add = (name: string, item: unknown, at: string): void => {
    if (item instanceof Blob) form.append(name, item);
    else if (item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
      form.append(name, new Blob([item as BlobPart]));
    } else {
      const data = plain(item);
      form.append(name, data && typeof data === 'object' ? toJson(data, at) : text(data, at));
    }
  };
  for (const [name, item] of properties(value, 'body')) {
    if (!Array.isArray(item)) add(name, item, name);
    else if (!item.length) throw empty(name);
    else item.forEach((part, index) => add(name, part, `${name}[${index}]`));
  }
  return form;
}

/**
 * The body of a request.
 * @param value the whole body: any value for JSON; for forms an object of their fields; for other media types
 *   a string, `Blob`, `ArrayBuffer`, typed array or `ReadableStream`
 * @param at names the body in errors
 * @throws InputError for what the media type cannot hold
 */
export function encodeBody(
  { mediaType }: RequestBody,
  value: unknown,
  querystyle: QueryStyle,
  at: string,
): EncodedBody {
  if (isJson(mediaType)) return [toJson(value, at), mediaType];
  if (/^multipart\/form-data/i.test(mediaType)) {
    return [value instanceof FormData ? value : formData(value)];
  }
  if (/^application\/x-www-form-urlencoded/i.test(mediaType)) {
    if (value instanceof URLSearchParams) return [value];
    const pairs: string[] = [];
    for (const [name, item] of properties(value, at)) {
      addQuery(pairs, { name, in: 'query' }, item, querystyle, name);
    }
    return [pairs.join('&'), mediaType];
  }
  if (!isRaw(value)) {
    throw new InputError(at, `must be a string, Blob, ArrayBuffer or stream to go as ${mediaType}`);
  }
  // A range like image/* is not a type: then the Blob knows its own, or the caller's header does.
  return mediaType.includes('*') ? [value] : [value, mediaType];
}
