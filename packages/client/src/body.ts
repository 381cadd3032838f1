// Bodies by their media type. The whole body, or of forms an object of their fields, becomes what `fetch` sends.
import { brackets } from './brackets.ts';
import type { AddQuery, EncodeBody } from './codecs.ts';
import { InputError } from './errors.ts';
import { isJson, linesTypes, toJson } from './json.ts';
import { multipartBody } from './multipart.ts';
import { properties } from './value.ts';

/** JSON. @throws InputError for what has no JSON form */
export const jsonBody: EncodeBody = ({ mediaType }, value, at) => [toJson(value, at), mediaType];

/** Form fields, spelled like a query; but only brackets have a spelling for all that `deepObject` is said of. */
export function formBody(addQuery: AddQuery): EncodeBody {
  return ({ mediaType, fields = [] }, value, at) => {
    if (value instanceof URLSearchParams) return [value];
    const pairs: string[] = [];
    for (const [name, item] of properties(value, at)) {
      const declared = fields.find((field) => field.name === name);
      const add = declared?.style === 'deepObject' ? brackets : addQuery;
      add(pairs, { ...declared, name, in: 'query' }, item, name);
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

/** A list as JSON values, one in each line, or after a record separator (RFC 7464). */
export const linesBody: EncodeBody = (body, value, at) => {
  if (!Array.isArray(value)) return rawBody(body, value, at);
  const mark = /json-seq/i.test(body.mediaType) ? '\u001e' : '';
  const lines = value.map((item, index) => `${mark}${toJson(item, `${at}[${index}]`)}\n`);
  return [lines.join(''), body.mediaType];
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
          : linesTypes.test(mediaType)
            ? linesBody
            : rawBody;
    return encode(body, value, at);
  };
}
