// `fetch` by Node's own HTTP client: to load the built-in one takes longer than all else that a command does.
import type { Agent, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';

import type { ClientOptions } from './generated/client.ts';

export type Fetch = NonNullable<ClientOptions['fetch']>;

/**
 * Makes a `fetch` for requests with text, bytes or nothing as their body; others, such as forms and streams, go through
 * the built-in one. It follows no redirects: the client does.
 * @param env where proxies are named (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`); Node follows it from 24.5 on
 */
export function httpFetch(env: NodeJS.ProcessEnv): Fetch {
  const agents = new Map<string, Agent>();
  return async (url, init) => {
    const { body = null, method = 'GET', headers, signal } = init;
    if (body !== null && typeof body !== 'string' && !(body instanceof Uint8Array)) {
      return fetch(url, init);
    }
    const name = url.startsWith('https:') ? 'https' : 'http';
    // An import would read every export of the module, and so load the built-in `fetch`.
    const { request, Agent } =
      name === 'https'
        ? process.getBuiltinModule('node:https')
        : process.getBuiltinModule('node:http');
    signal?.throwIfAborted();
    const agent = agents.get(name) ?? new Agent({ keepAlive: true, proxyEnv: env });
    agents.set(name, agent);
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request(url, {
        method,
        agent,
        headers: {
          ...usual,
          ...(typeof body === 'string' && { 'content-type': 'text/plain;charset=UTF-8' }),
          ...(headers && plain(headers)),
        },
        ...(signal && { signal }),
      });
      sent.on('response', resolve).on('error', reject);
      sent.end(body);
    });
    // All of a `Response` that the client asks for.
    return new Answer(message, decode(message, method)) as unknown as Response;
  };
}

// The client gives plain ones, which need no class of the built-in `fetch`; a middleware gives `Headers`.
function plain(headers: NonNullable<RequestInit['headers']>): OutgoingHttpHeaders {
  return Symbol.iterator in headers ? Object.fromEntries(new Headers(headers)) : headers;
}

// As the built-in one sends them.
const usual = { accept: '*/*', 'accept-encoding': 'gzip, br', 'user-agent': 'node' };

/** A `Response` whose status, headers and text are there at once; for the rest a real one is made. */
class Answer {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly headers: AnswerHeaders;
  readonly type = 'basic';
  readonly #content: Readable | undefined;
  #response: Response | undefined;

  constructor(message: IncomingMessage, content: Readable | undefined) {
    const { statusCode = 0, statusMessage = '' } = message;
    this.status = statusCode;
    this.statusText = statusMessage;
    this.ok = statusCode > 199 && statusCode < 300;
    this.headers = new AnswerHeaders(message);
    this.#content = content;
  }

  async text(): Promise<string> {
    if (this.#response !== undefined) return this.#response.text();
    if (this.#content === undefined) return '';
    let text = '';
    this.#content.setEncoding('utf8');
    for await (const part of this.#content) text += part as string;
    return text.replace(/^\uFEFF/, '');
  }

  get body(): Response['body'] {
    return this.#whole().body;
  }

  clone(): Response {
    return this.#whole().clone();
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async blob(): Promise<Blob> {
    return this.#whole().blob();
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#whole().arrayBuffer();
  }

  #whole(): Response {
    const { status, statusText } = this;
    this.#response ??= new Response(
      this.#content &&
        (process.getBuiltinModule('node:stream').Readable.toWeb(this.#content) as ReadableStream),
      { status, statusText, headers: [...this.headers] },
    );
    return this.#response;
  }
}

class AnswerHeaders extends Map<string, string> {
  constructor({ headersDistinct }: IncomingMessage) {
    const entries = Object.entries(headersDistinct).map(([name, values = []]): [string, string] => [
      name,
      values.join(', '),
    ]);
    super(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  override get(name: string): string | undefined {
    return super.get(name.toLowerCase());
  }

  override has(name: string): boolean {
    return super.has(name.toLowerCase());
  }
}

/** What a message holds, without its compression; undefined where it holds nothing. */
function decode(message: IncomingMessage, method: string): Readable | undefined {
  const { statusCode = 0, headers } = message;
  if (method === 'HEAD' || [204, 205, 304].includes(statusCode)) {
    message.resume();
    return undefined;
  }
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (coding === 'identity') return message;
  const zlib = process.getBuiltinModule('node:zlib');
  const { pipeline } = process.getBuiltinModule('node:stream');
  if (coding !== 'gzip' && coding !== 'br') {
    message.destroy();
    throw new Error(`the answer has the unknown content-encoding ${coding}`);
  }
  const decoder = coding === 'gzip' ? zlib.createGunzip() : zlib.createBrotliDecompress();
  // Whoever reads it gets the error.
  return pipeline(message, decoder, () => {});
}
