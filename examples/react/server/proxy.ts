// Hands requests on to the API, and adds the key that a browser must not have.
import { request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';

export interface ProxyTarget {
  readonly baseUrl: string;
  readonly apiKey: string;
}

/** @param path below the API's address, with its query */
export function proxy(
  incoming: IncomingMessage,
  response: ServerResponse,
  path: string,
  { baseUrl, apiKey }: ProxyTarget,
): void {
  // Other sites' pages must not use the key.
  const site = incoming.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') {
    response.writeHead(403).end();
    return;
  }
  const { host: _host, cookie: _cookie, ...headers } = incoming.headers;
  const outgoing = send(`${baseUrl}${path}`, {
    method: incoming.method,
    headers: { ...headers, authorization: `Bearer ${apiKey}` },
  });
  outgoing.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    pipeline(answer, response, () => {});
  });
  outgoing.on('error', () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end();
  });
  // Whoever leaves ends the request at the API too.
  response.on('close', () => outgoing.destroy());
  pipeline(incoming, outgoing, () => {});
}
