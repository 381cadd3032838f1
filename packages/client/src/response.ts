import type { Operation } from './api.ts';
import type { Reader, Reading } from './codecs.ts';
import { ResponseError, type RequestLine } from './errors.ts';
import { safeResponse, type Redact } from './redact.ts';
import { statusError } from './status.ts';

const isHtml = (mediaType: string): boolean => /^text\/html/i.test(mediaType);

/** Who reads a response of this type; undefined where it is none that the description promises. */
function readerFor(
  { accept = [] }: Operation,
  readers: readonly Reader[],
  type: string,
): Reader | undefined {
  // A page is what proxies answer, to anything.
  if (isHtml(type) && !accept.some((declared) => /^(text\/(html|\*)|\*\/)/i.test(declared)))
    return undefined;
  if (!type) return readers[0];
  const reads = (form: string): Reader | undefined => readers.find((one) => one.form === form);
  return readers.find(({ types }) => types?.test(type)) ?? reads('blob') ?? reads('text');
}

/** The error for a response that is not `ok`. */
async function failure(request: RequestLine, response: Response, redact: Redact): Promise<Error> {
  const content = redact(await response.text());
  let body: unknown;
  try {
    body = JSON.parse(content);
  } catch {
    body = content.slice(0, 2000) || undefined;
  }
  return statusError(request, safeResponse(response, redact), body);
}

/**
 * Reads a response.
 * @returns the parsed JSON, a string for text, an iterable for events and lines, a `Blob` for anything else, and
 *   undefined where the description declares no content
 * @throws ApiError by status; ResponseError for a success that the description does not know
 */
export async function read(
  readers: readonly Reader[],
  response: Response,
  reading: Reading,
): Promise<unknown> {
  const { operation, request, redact } = reading;
  if (!response.ok) throw await failure(request, response, redact);
  const { accept = [] } = operation;
  const { status } = response;
  const type = response.headers.get('content-type') ?? '';
  const isSilent = status === 204 || status === 205 || operation.method === 'HEAD';
  const reader = isSilent ? undefined : readerFor(operation, readers, type);
  if (reader?.read) return reader.read(response, reading);

  const content = await response.text();
  if (reader?.form === 'text') return content;
  const refuse = (problem: string): ResponseError =>
    new ResponseError(
      request,
      safeResponse(response, redact),
      redact(`${status} ${problem}`),
      redact(content).slice(0, 200),
    );
  if (!content) {
    if (!accept.length || operation.noContent || operation.method === 'HEAD') return;
    throw refuse('without the content that belongs to it');
  }
  if (!reader) {
    // Where nothing is declared, a word like "OK" does no harm; a page says that this is not the API.
    if (!accept.length && !(isHtml(type) && /^\s*</.test(content))) return;
    throw refuse(
      `with ${type || 'no type'} where ${accept.join(', ') || 'no content'} belongs: is baseUrl the address of the API?`,
    );
  }
  try {
    return JSON.parse(content) as unknown;
  } catch {
    throw refuse('with broken JSON');
  }
}
