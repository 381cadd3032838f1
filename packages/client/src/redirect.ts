import type { Fetch } from './client.ts';
import { ResponseError, type RequestLine } from './errors.ts';
import type { SentHeaders } from './headers.ts';
import type { Redact } from './redact.ts';

const limit = 5;

/** What `fetch` is called with. */
export interface Init extends RequestInit {
  readonly method: string;
  readonly headers: SentHeaders;
  readonly redirect: 'manual';
}

/**
 * `fetch` that follows redirects within the origin only: elsewhere, headers and body are nobody's business.
 * Methods change as browsers change them (303: GET; 301 and 302: POST becomes GET).
 * @throws ResponseError for a redirect that is not followed
 */
export async function fetchWithin(
  fetch: Fetch,
  url: string,
  init: Init,
  request: RequestLine,
  redact: Redact,
): Promise<Response> {
  for (let count = 0; ; count++) {
    const response = await fetch(url, init);
    const { status, type, headers } = response;
    const refuse = (problem: string): ResponseError =>
      new ResponseError(request, response, `redirected${problem}`, undefined, redact);
    // A browser hides where a redirect goes to.
    if (type === 'opaqueredirect') throw refuse('; set baseUrl to the final address');
    const location = /^30[12378]$/.test(String(status)) && headers.get('location');
    if (!location) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (next?.origin !== new URL(url).origin)
      throw refuse(` to ${next?.origin ?? 'no address'}; if it is right, set baseUrl to it`);
    if (count === limit) throw refuse(` more than ${limit} times`);
    const { method } = init;
    if ((status === 303 && method !== 'HEAD') || (status < 303 && method === 'POST')) {
      const { 'content-type': _, ...kept } = init.headers;
      init = { ...init, method: 'GET', body: null, headers: kept };
    } else if (init.body instanceof ReadableStream) {
      throw refuse(', but a stream cannot be sent again');
    }
    url = next.href;
  }
}
