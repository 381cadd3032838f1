// What any operation could need: for calls that nobody knew of when the package was made.
import { anyBody } from './body.ts';
import type { AddQuery, Codecs } from './codecs.ts';
import { addParameter } from './headers.ts';
import { ids } from './ids.ts';
import { openapi, openapiForm } from './openapi-query.ts';
import { expandPath } from './path.ts';
import { blob, json, text } from './readers.ts';
import { events, lines } from './streams.ts';

const readers = [events, lines, json, text];

/** @param accept the media types of the responses that the operation knows */
export function everyCodec(query: AddQuery, accept: readonly string[] = []): Codecs {
  return {
    path: expandPath,
    query,
    parameter: addParameter,
    body: anyBody(query === openapi ? openapiForm : query),
    ids,
    read: accept.flatMap((type) =>
      type === '*/*'
        ? [json, text, blob]
        : (readers.find(({ types }) => types?.test(type)) ?? blob),
    ),
  };
}
