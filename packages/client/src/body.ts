// Bodies by their media type. The whole body, or of forms an object of their fields, becomes what `fetch` sends.
import type { AddQuery, EncodeBody, WriteBody } from './codecs.ts';
import { InputError } from './errors.ts';
import { jsonTypes, toJson } from './json.ts';
import { empty, plain, text } from './value.ts';

/** Writes what `encode` makes of it. @throws InputError where a required one is missing, and as `encode` does */
function writes(encode: EncodeBody): WriteBody {
  return (declared, fields, init) => {
    const { field, required } = declared;
    let value: unknown;
    if (field) {
      value = fields.get(field);
      fields.delete(field);
    } else if (fields.size || required) {
      value = Object.fromEntries(fields);
      fields.clear();
    }
    const at = field ?? 'body';
    if (value === undefined) {
      if (required) throw new InputError(at, 'is required');
      return;
    }
    const [content, type] = encode(declared, value, at);
    init.body = content;
    if (type) init.headers.set('content-type', type);
    // With its boundary, which only `fetch` knows.
    else if (content instanceof FormData) init.headers.delete('content-type');
    // Without it `fetch` refuses streams.
    if (content instanceof ReadableStream) init.duplex = 'half';
  };
}

const encodeJson: EncodeBody = ({ mediaType }, value, at) => [toJson(value, at), mediaType];

/** JSON. @throws InputError for what has no JSON form */
export const jsonBody: WriteBody = /* @__PURE__ */ writes(encodeJson);

function properties(value: unknown, at: string): [string, unknown][] {
  if (!value || typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError(at, 'must be an object');
  }
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

const encodeMultipart: EncodeBody = (_, value) => {
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

/** Binary data as files, objects as JSON text, arrays as one part per item. */
export const multipartBody: WriteBody = /* @__PURE__ */ writes(encodeMultipart);

function encodeForm(addQuery: AddQuery): EncodeBody {
  return ({ mediaType }, value, at) => {
    if (value instanceof URLSearchParams) return [value];
    const pairs: string[] = [];
    for (const [name, item] of properties(value, at)) {
      addQuery(pairs, { name, in: 'query' }, item, name);
    }
    return [pairs.join('&'), mediaType];
  };
}

/** Form fields, spelled like a query. */
export function formBody(addQuery: AddQuery): WriteBody {
  return writes(encodeForm(addQuery));
}

/** Whether `fetch` takes a value as it is; it would take a text, too, which JSON also has. */
export function isBinary(value: unknown): boolean {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    value instanceof FormData ||
    value instanceof URLSearchParams ||
    value instanceof ReadableStream ||
    ArrayBuffer.isView(value)
  );
}

const encodeRaw: EncodeBody = ({ mediaType }, value, at) => {
  if (typeof value !== 'string' && !isBinary(value)) {
    throw new InputError(at, `must be a string, Blob, ArrayBuffer or stream to go as ${mediaType}`);
  }
  // A range like image/* is not a type: then the Blob knows its own, or the caller's header does.
  return mediaType.includes('*') ? [value as BodyInit] : [value as BodyInit, mediaType];
};

/** What passes through as it is: text, binary data and streams. */
export const rawBody: WriteBody = /* @__PURE__ */ writes(encodeRaw);

/** Whatever the media type asks for. */
export function anyBody(addQuery: AddQuery): WriteBody {
  const form = formBody(addQuery);
  return (body, fields, init) => {
    const { mediaType } = body;
    const write = jsonTypes.test(mediaType)
      ? jsonBody
      : /^multipart\/form-data/i.test(mediaType)
        ? multipartBody
        : /^application\/x-www-form-urlencoded/i.test(mediaType)
          ? form
          : rawBody;
    write(body, fields, init);
  };
}
