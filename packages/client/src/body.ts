// Bodies by their media type. The whole body, or of forms an object of their fields, becomes what `fetch` sends.
import { brackets } from './brackets.ts';
import type { AddQuery, EncodeBody, WriteBody } from './codecs.ts';
import { InputError } from './errors.ts';
import { jsonTypes, linesTypes, toJson } from './json.ts';
import { multipartBody } from './multipart.ts';
import { properties } from './value.ts';
import { writes } from './write-body.ts';

/** JSON. @throws InputError for what has no JSON form */
export const jsonBody: WriteBody = /* @__PURE__ */ writes(({ mediaType }, value, at) => [
  toJson(value, at),
  mediaType,
]);

/** Form fields, spelled like a query; but only brackets have a spelling for all that `deepObject` is said of. */
export function formBody(addQuery: AddQuery): WriteBody {
  return writes(({ mediaType, fields = [] }, value, at) => {
    if (value instanceof URLSearchParams) return [value];
    const pairs: string[] = [];
    for (const [name, item] of properties(value, at)) {
      const declared = fields.find((field) => field.name === name);
      const add = declared?.style === 'deepObject' ? brackets : addQuery;
      add(pairs, { ...declared, name, in: 'query' }, item, name);
    }
    return [pairs.join('&'), mediaType];
  });
}

/** Whether `fetch` takes a value as it is; it would take a text, too, which JSON also has. */
export function isBinary(value: unknown): boolean {
  // By its name: to name the classes would load them.
  return (
    ArrayBuffer.isView(value) ||
    /^(Blob|File|FormData|ArrayBuffer|URLSearchParams|ReadableStream)$/.test(kindOf(value))
  );
}

function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

const encodeRaw: EncodeBody = ({ mediaType }, value, at) => {
  if (typeof value !== 'string' && !isBinary(value)) {
    throw new InputError(at, `must be a string, Blob, ArrayBuffer or stream to go as ${mediaType}`);
  }
  // A range like image/* is not a type: then the Blob knows its own, or the caller's header does.
  const isForm = kindOf(value) === 'FormData';
  const type = mediaType.includes('*') ? undefined : mediaType;
  return [
    value as BodyInit,
    type ?? (isForm ? null : undefined),
    kindOf(value) === 'ReadableStream',
  ];
};

/** What passes through as it is: text, binary data and streams. */
export const rawBody: WriteBody = /* @__PURE__ */ writes(encodeRaw);

/** A list as JSON values, one in each line, or after a record separator (RFC 7464). */
export const linesBody: WriteBody = /* @__PURE__ */ writes((body, value, at) => {
  if (!Array.isArray(value)) return encodeRaw(body, value, at);
  const mark = /json-seq/i.test(body.mediaType) ? '\u001e' : '';
  const lines = value.map((item, index) => `${mark}${toJson(item, `${at}[${index}]`)}\n`);
  return [lines.join(''), body.mediaType];
});

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
          : linesTypes.test(mediaType)
            ? linesBody
            : rawBody;
    write(body, fields, init);
  };
}
