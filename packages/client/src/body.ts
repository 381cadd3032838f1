// Bodies by their media type. The whole body, or of forms an object of their fields, becomes what `fetch` sends.
import type { AddQuery, EncodeBody } from './codecs.ts';
import { InputError } from './errors.ts';
import { isJson, toJson } from './json.ts';
import { empty, plain, text } from './value.ts';

/** JSON. @throws InputError for what has no JSON form */
export const jsonBody: EncodeBody = ({ mediaType }, value, at) => [toJson(value, at), mediaType];

function properties(value: unknown, at: string): [string, unknown][] {
  if (!value || typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError(at, 'must be an object');
  }
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** Binary data as files, objects as JSON text, arrays as one part per item. */
export const multipartBody: EncodeBody = (_, value) => {
  if (value instanceof FormData) return [value];
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
  return [form];
};

/** Form fields, spelled like a query. */
export function formBody(addQuery: AddQuery): EncodeBody {
  return ({ mediaType }, value, at) => {
    if (value instanceof URLSearchParams) return [value];
    const pairs: string[] = [];
    for (const [name, item] of properties(value, at)) {
      addQuery(pairs, { name, in: 'query' }, item, name);
    }
    return [pairs.join('&'), mediaType];
  };
}

/** What passes through as it is: text, binary data and streams. */
export const rawBody: EncodeBody = ({ mediaType }, value, at) => {
  const isRaw =
    typeof value === 'string' ||
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    value instanceof FormData ||
    value instanceof URLSearchParams ||
    value instanceof ReadableStream ||
    ArrayBuffer.isView(value);
  if (!isRaw) {
    throw new InputError(at, `must be a string, Blob, ArrayBuffer or stream to go as ${mediaType}`);
  }
  // A range like image/* is not a type: then the Blob knows its own, or the caller's header does.
  return mediaType.includes('*') ? [value as BodyInit] : [value as BodyInit, mediaType];
};

/** Whatever the media type asks for. */
export function anyBody(addQuery: AddQuery): EncodeBody {
  const form = formBody(addQuery);
  return (body, value, at) => {
    const { mediaType } = body;
    const encode = isJson(mediaType)
      ? jsonBody
      : /^multipart\/form-data/i.test(mediaType)
        ? multipartBody
        : /^application\/x-www-form-urlencoded/i.test(mediaType)
          ? form
          : rawBody;
    return encode(body, value, at);
  };
}
