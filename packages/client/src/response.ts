import type { Reader, Reading } from './codecs.ts';
import { statusError } from './status.ts';

/**
 * Reads a response.
 * @returns the parsed JSON, a string for text, an iterable for events and lines, a `Blob` for anything else, and
 *   undefined where the description declares no content
 * @throws ApiError by status; ResponseError for a success that the description does not know
 */
export async function read(
  readers: readonly Reader[] = [],
  response: Response,
  reading: Reading,
): Promise<unknown> {
  const { operation, request, redact, refuse } = reading;
  const { accept = [], method, noContent } = operation;
  const { ok, status, headers } = response;
  const type = headers.get('content-type') ?? '';
  const isHead = method === 'HEAD';
  const isPage = /^text\/html/i.test(type);
  const reads = (form: string): Reader | undefined => readers.find((one) => one.form === form);
  let reader: Reader | undefined;
  if (
    ok &&
    status !== 204 &&
    status !== 205 &&
    !isHead &&
    // A page is what proxies answer, to anything.
    (!isPage || accept.some((declared) => /^(text\/(html|\*)|\*\/)/i.test(declared)))
  )
    reader = type
      ? (readers.find(({ types }) => types?.test(type)) ?? reads('blob') ?? reads('text'))
      : readers[0];
  if (reader?.read) return reader.read(response, reading);

  const content = await response.text();
  if (!ok) {
    const told = redact(content);
    const body = parsed(told);
    const shown = body === undefined ? told.slice(0, 2000) || undefined : body;
    throw statusError(request, response, shown, redact);
  }
  const refused = (problem: string): Error =>
    refuse(response, `${status} ${problem}`, redact(content).slice(0, 200));
  if (!content) {
    if (!accept.length || noContent || isHead) return;
    throw refused('without content');
  }
  if (!reader) {
    // Where nothing is declared, a word like "OK" does no harm; a page says that this is not the API.
    if (!accept.length && !(isPage && /^\s*</.test(content))) return;
    throw refused(
      `with ${type || 'no type'} where ${accept.join(', ') || 'no content'} belongs: is baseUrl the address of the API?`,
    );
  }
  const value = parsed(content);
  if (value === undefined) throw refused('with broken JSON');
  return value;
}

/** What a text is JSON of; undefined where it is not. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
