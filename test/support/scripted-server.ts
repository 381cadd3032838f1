// A server that does what the first part of an address says: /echo/v1/datasets, /busy/v1/datasets.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { listen } from './listen.ts';

export interface ScriptedServer {
  readonly url: string;
  /** The request lines of all requests, in order, but for files and `/ended`. */
  readonly requests: string[];
  stop(): Promise<void>;
}

/** @param files a page and its scripts, by their paths */
export async function startScriptedServer(
  files: Readonly<Record<string, string>> = {},
): Promise<ScriptedServer> {
  const requests: string[] = [];
  let ended = 0;

  const server = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url: address = '/', socket } = request;
    const { pathname } = new URL(address, 'http://localhost');
    const [, act, ...rest] = pathname.split('/');
    const file = files[pathname];
    if (file !== undefined) {
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.setHeader('content-type', type).end(file);
      return;
    }
    if (act === 'ended') {
      response.end(String(ended));
      return;
    }
    const line = `${request.method} ${address}`;
    const isFirst = !requests.includes(line);
    requests.push(line);
    const json = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'r-1' });
      response.end(JSON.stringify(value));
    };
    const forget = (): void => {
      response.once('close', () => (ended += 1));
    };
    switch (act) {
      case 'status':
        return json(Number(rest[0]), { message: `no, ${request.headers.authorization}` });
      case 'busy':
        if (!isFirst) break;
        response.setHeader('retry-after-ms', '1');
        return json(503, { message: 'busy' });
      case 'reset':
        if (!isFirst) break;
        socket.resetAndDestroy();
        return;
      case 'silent':
        return forget();
      case 'unfinished':
        forget();
        response.setHeader('content-type', 'application/json').write('{"datasets": [');
        return;
      case 'moved':
        response.writeHead(Number(rest[0]), { location: `/echo/${rest.slice(1).join('/')}` }).end();
        return;
      case 'elsewhere':
        response.writeHead(307, { location: 'http://elsewhere.test/' }).end();
        return;
      case 'page':
        response.setHeader('content-type', 'text/html').end('<!doctype html><p>Sign in');
        return;
      case 'bytes':
        response.setHeader('content-type', 'application/octet-stream');
        response.end(Buffer.from([0, 255, 128]));
        return;
      case 'packed':
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
        response.end(gzipSync(JSON.stringify({ datasets: ['packed'] })));
        return;
      default: // echo
    }
    json(200, {
      method: request.method,
      url: address,
      authorization: request.headers.authorization,
      accept: request.headers.accept,
      // The boundary is a new one each time.
      type: request.headers['content-type']?.replace(/boundary=.*/, 'boundary'),
      body: await bodyOf(request),
    });
  }

  return { ...(await listen(server)), requests };
}

/** Forms as their parts, JSON as it is, anything else as text. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const content = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return JSON.parse(content.toString()) as unknown;
  if (!type.startsWith('multipart/')) return content.toString();
  const form = await new Response(content, { headers: { 'content-type': type } }).formData();
  const parts = [...form].map(async ([name, part]) => [
    name,
    typeof part === 'string' ? part : { type: part.type, text: await part.text() },
  ]);
  return Promise.all(parts);
}
