import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { Problem } from './problem.ts';

const limit = 20_000_000;

/** The JSON object that a request carries; an empty one where it carries nothing. */
export async function readBody(request: IncomingMessage): Promise<object> {
  const isGzip = request.headers['content-encoding'] === 'gzip';
  const source = isGzip ? request.pipe(createGunzip()) : request;
  let length = 0;
  async function* limited(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > limit) throw new Problem(413, 'TOO_LARGE', `More than ${limit} bytes.`);
      yield chunk;
    }
  }
  let body: unknown;
  try {
    const read = await text(limited());
    if (read === '') return {};
    body = JSON.parse(read);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(400, 'INVALID_JSON', 'The body is not JSON.');
  }
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw new Problem(400, 'VALIDATION_ERROR', 'expected an object');
  return body;
}
