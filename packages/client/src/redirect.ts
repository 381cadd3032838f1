import { ResponseError, type RequestLine } from './errors.ts';
import type { Fetch } from './client.ts';
import { safeResponse, type Redact } from './redact.ts';

const limit = 5;

/** What `fetch` is called with. */
export interface Init extends RequestInit {
  method: string;
  headers: Readonly<Record<string, string>>;
  duplex?: 'half';
}

/**
 * `fetch` that follows redirects within the origin only: elsewhere, headers and body are nobody's business.
 * Methods change as browsers change them (303: GET; 301 and 302: POST becomes GET).
 * @throws ResponseError for a redirect that is not followed
 */
export async function fetchWithin(
  fetch: Fetch,
  url: string,
  origin: string,
  init: Init,
  request: RequestLine,
  redact: Redact,
): Promise<Response> {
  let at = url;
  for (let count = 0; ; count++) {
    const response = await fetch(at, { ...init, redirect: 'manual' });
    const { status, type } = response;
    const refuse = (problem: string): ResponseError =>
      new ResponseError(request, safeResponse(response, redact), redact(`redirected${problem}`));
    // A browser hides where a redirect goes to.
    if (type === 'opaqueredirect') throw refuse('; set baseUrl to the final address');
    const location = response.headers.get('location');
    if (!location || ![301, 302, 303, 307, 308].includes(status)) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, at) ? new URL(location, at) : undefined;
    if (next?.origin !== origin)
      throw refuse(` to ${next?.origin ?? 'no address'}; if it is right, set baseUrl to it`);
    if (count === limit) throw refuse(` more than ${limit} times`);
    const { method } = init;
    if ((status === 303 && method !== 'HEAD') || (status < 303 && method === 'POST')) {
      const { 'content-type': _, ...headers } = init.headers;
      init = { ...init, method: 'GET', body: null, headers };
    } else if (init.body instanceof ReadableStream) {
      throw refuse(', but a stream cannot be sent again');
    }
    at = next.href;
  }
}
