import type { Operation } from './api.ts';
import { ResponseError, type RequestLine } from './errors.ts';
import { isJson } from './json.ts';
import { statusError } from './status.ts';

/** How a response's content is given to the caller. */
type Form = 'json' | 'text' | 'blob';

function formOf(mediaType: string): Form {
  return isJson(mediaType) ? 'json' : /^text\//i.test(mediaType) ? 'text' : 'blob';
}

/** The `Accept` header: only JSON where there is JSON, since that is what the types promise. */
export function acceptOf({ accept = [] }: Operation): string {
  const json = accept.filter(isJson);
  return (json.length ? json : accept).join(', ');
}

/** The form in which a response is read; undefined where it is none that the description promises. */
function pick(accept: readonly string[], type: string): Form | undefined {
  const forms = accept.map(formOf);
  const actual = type ? formOf(type) : forms[0];
  if (accept.includes('*/*')) return actual;
  // A page is what proxies answer, to anything.
  if (isHtml(type) && !accept.some((declared) => isHtml(declared) || declared === 'text/*')) return;
  return [actual, 'text' as const, 'blob' as const].find((form) => form && forms.includes(form));
}

function isHtml(mediaType: string): boolean {
  return /^text\/html/i.test(mediaType);
}

/** The error for a response that is not `ok`. */
async function failure(
  request: RequestLine,
  response: Response,
  redact: (text: string) => string,
): Promise<Error> {
  const content = redact(await response.text());
  let body: unknown;
  try {
    body = JSON.parse(content);
  } catch {
    body = content.slice(0, 2000) || undefined;
  }
  return statusError(request, response, body);
}

/**
 * Reads a response to its end.
 * @param redact takes secrets out of what goes into errors
 * @returns the parsed JSON, a string for text, a `Blob` for anything else, and undefined where the
 *   description declares no content
 * @throws ApiError by status; ResponseError for a success that the description does not know
 */
export async function read(
  operation: Operation,
  request: RequestLine,
  response: Response,
  redact: (text: string) => string,
): Promise<unknown> {
  if (!response.ok) throw await failure(request, response, redact);
  const { accept = [] } = operation;
  const { status } = response;
  const type = response.headers.get('content-type') ?? '';
  const form = accept.length ? pick(accept, type) : undefined;
  const silent = status === 204 || status === 205 || operation.method === 'HEAD';
  if (form === 'blob' && !silent) return response.blob();

  const content = await response.text();
  if (form === 'text' && !silent) return content;
  const refuse = (problem: string): ResponseError =>
    new ResponseError(request, response, `${status} ${problem}`, redact(content.slice(0, 200)));
  if (!content) {
    if (!accept.length || operation.noContent || operation.method === 'HEAD') return;
    throw refuse('without the content that belongs to it');
  }
  if (form !== 'json') {
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
