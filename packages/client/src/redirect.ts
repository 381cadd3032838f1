import type { Fetch } from './client.ts';
import type { Refuse } from './codecs.ts';
import type { SentHeaders } from './headers.ts';

const limit = 5;

/** What `fetch` is called with. */
export interface Init extends RequestInit {
  readonly method: string;
  readonly headers: SentHeaders;
}

/**
 * Follows redirects within the origin only: elsewhere, headers and body are nobody's business.
 * Methods change as browsers change them (303: GET; 301 and 302: POST becomes GET).
 * @param response that of the first request
 * @returns the first response that is no redirect
 * @throws what `refuse` makes, for a redirect that is not followed
 */
export function follow(
  response: Response,
  fetch: Fetch,
  url: string,
  init: Init,
  refuse: Refuse,
  count = 0,
): Response | Promise<Response> {
  const { status, type } = response;
  // A browser hides where a redirect goes to.
  if (type === 'opaqueredirect')
    throw refuse(response, 'redirected; set baseUrl to the final address');
  const location = [301, 302, 303, 307, 308].includes(status) && response.headers.get('location');
  if (!location) return response;
  return (async () => {
    await response.body?.cancel();
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (next?.origin !== new URL(url).origin)
      throw refuse(
        response,
        `redirected to ${next?.origin ?? 'no address'}; if it is right, set baseUrl to it`,
      );
    if (count === limit) throw refuse(response, `redirected more than ${limit} times`);
    const { method } = init;
    let then = init;
    if ((status === 303 && method !== 'HEAD') || (status < 303 && method === 'POST')) {
      const { 'content-type': _, ...headers } = init.headers;
      then = { ...init, method: 'GET', body: null, headers };
    } else if (init.body instanceof ReadableStream) {
      throw refuse(response, 'redirected, but a stream cannot be sent again');
    }
    const { href } = next;
    return follow(await fetch(href, then), fetch, href, then, refuse, count + 1);
  })();
}
