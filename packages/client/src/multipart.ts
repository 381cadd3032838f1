// multipart/form-data (RFC 7578). `FormData` writes a content type for files alone, so the parts are written here.
import type { FormField } from './api.ts';
import type { WriteBody } from './codecs.ts';
import { InputError } from './errors.ts';
import { jsonTypes, toJson } from './json.ts';
import { empty, plain, properties, text } from './value.ts';
import { writes } from './write-body.ts';

/**
 * Binary data as files, objects as JSON, arrays as one part per item, everything else as text: each with the media
 * type that it has itself, or that the description gives it.
 */
export const multipartBody: WriteBody = /* @__PURE__ */ writes(({ fields = [] }, value, at) => {
  // With its boundary, which only `fetch` knows.
  if (value instanceof FormData) return [value, null];
  const random = crypto.getRandomValues(new Uint8Array(16));
  const boundary = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const content: BlobPart[] = [];
  const add = (name: string, item: unknown, where: string): void => {
    const [data, type, filename] = partOf(item, fields, name, where);
    content.push(
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`,
      filename === undefined ? '' : `; filename="${quoted(filename)}"`,
      type ? `\r\nContent-Type: ${type}` : '',
      '\r\n\r\n',
      data,
      '\r\n',
    );
  };
  for (const [name, item] of properties(value, at)) {
    if (!Array.isArray(item)) add(name, item, name);
    else if (!item.length) throw empty(name);
    else item.forEach((one, index) => add(name, one, `${name}[${index}]`));
  }
  return [
    new Blob([...content, `--${boundary}--\r\n`]),
    `multipart/form-data; boundary=${boundary}`,
  ];
});

/** A part's content, with its media type where that is not plain text, and the name that makes it a file. */
function partOf(
  item: unknown,
  fields: readonly FormField[],
  name: string,
  at: string,
): [content: BlobPart, type?: string | undefined, filename?: string] {
  const { contentType = '' } = fields.find((field) => field.name === name) ?? {};
  const isRange = contentType.includes('*');
  const only = isRange || contentType.includes(',') ? '' : contentType;
  if (item instanceof Blob) {
    const type = item.type || only || 'application/octet-stream';
    return [item, type, item instanceof File ? item.name : 'blob'];
  }
  if (item instanceof ArrayBuffer || ArrayBuffer.isView(item)) {
    return [item as BlobPart, only || 'application/octet-stream', 'blob'];
  }
  const data = plain(item);
  if (!data || typeof data !== 'object') return [text(data, at), only];
  if (data instanceof ReadableStream || Symbol.asyncIterator in data) {
    throw new InputError(
      at,
      'a stream cannot be a part: make it a Blob, by `await new Response(stream).blob()` or, of a file, by openAsBlob of node:fs',
    );
  }
  // A text may happen to be JSON.
  const type = contentType
    .split(/\s*,\s*/)
    .find((one) => jsonTypes.test(one) || /^text\/plain/i.test(one));
  if (!type && contentType && !isRange) {
    throw new InputError(at, `must be a string or a Blob to go as ${contentType}`);
  }
  return [toJson(data, at), type ?? 'application/json'];
}

function quoted(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent);
}
