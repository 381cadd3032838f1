// A server with faults between it and the client. A seed alone decides what happens to each try of each call: nothing
// depends on timing, so that a run can be repeated.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Operation } from '../src/api.ts';
import type { Middleware } from '../src/client.ts';

/** Milliseconds for one try. Without a fault it takes a few. */
export const timeout = 5000;

/** The longest pause that a fault asks for, in milliseconds. */
export const longestPause = 2000;

export const retries = 2;

interface Kind {
  readonly operation: Partial<Operation>;
  /** Whether it may be done twice. */
  readonly repeatable: boolean;
  /** The call brings an idempotency key. */
  readonly keyed?: true;
}

const post = { method: 'POST', body: { mediaType: 'application/json' } } as const;

/** What travels differently, or may be tried again for another reason. */
export const kinds: Readonly<Record<string, Kind>> = {
  read: { operation: { method: 'GET' }, repeatable: true },
  put: { operation: { ...post, method: 'PUT' }, repeatable: true },
  delete: { operation: { method: 'DELETE' }, repeatable: true },
  post: { operation: post, repeatable: false },
  'post with an id': { operation: { ...post, ids: ['event_id'] }, repeatable: true },
  'post with a key': { operation: post, repeatable: true, keyed: true },
  'post that may be repeated': { operation: { ...post, idempotent: true }, repeatable: true },
};

/** What a fault has to work with. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What the server means to answer. */
  readonly value: string;
  /** The credential that came: servers repeat it in what they answer. */
  readonly credential: string;
}

interface Fault {
  /** The class of the error that the try fails with; absent: it succeeds. */
  readonly error?: string;
  /** What is tried again; absent: nothing. */
  readonly again?: 'anything' | 'what may be repeated';
  /** Whether the server acts: before it answers, or where a redirect leads to. */
  readonly acts?: 'here' | 'there';
  /** Answers; or instead, where the connection leads to, or where it is cut. */
  readonly answer: ((exchange: Exchange) => unknown) | 'nobody' | 'reset' | 'cut in the request';
}

const json = { 'content-type': 'application/json' };

function answer(
  status: number,
  headers: Record<string, string | number> = {},
  body: (exchange: Exchange) => string | Uint8Array = () => '',
): Fault['answer'] {
  return (exchange) => exchange.response.writeHead(status, headers).end(body(exchange));
}

const half = (text: string): string => text.slice(0, text.length / 2);
const meant = ({ value }: Exchange): string => value;
const page = ({ credential }: Exchange): string => `<!doctype html><p>${credential}`;
const told = ({ credential }: Exchange): string =>
  JSON.stringify({ message: credential, [credential]: [credential] });

/** What no HTTP server would write. The connection ends with it. */
const raw =
  (text: (exchange: Exchange) => string): Fault['answer'] =>
  (exchange) => {
    exchange.request.socket.write(text(exchange));
    exchange.request.socket.destroySoon();
  };
const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n';

/** Writes a part of the answer, then cuts. */
const cut =
  (headers: Record<string, string | number>): Fault['answer'] =>
  ({ request, response, value }) => {
    response.writeHead(200, { ...json, ...headers });
    response.write(half(value), () => request.socket.destroySoon());
  };

/** Answers after a number of blanks, with a pause after each. */
async function drip({ response, value }: Exchange, pause: number, blanks: number): Promise<void> {
  response.writeHead(200, json);
  for (let count = 0; count < blanks && !response.destroyed; count++) {
    response.write(' ');
    await sleep(pause);
  }
  response.end(value);
}

const redirect = (status: number, location: string): Fault['answer'] =>
  answer(status, { location });

const broke = { error: 'ConnectionError', again: 'what may be repeated' } as const;
const late = { error: 'TimeoutError', again: 'what may be repeated', acts: 'here' } as const;
const failed = {
  error: 'InternalServerError',
  again: 'what may be repeated',
  acts: 'here',
} as const;
const foreign = { error: 'ResponseError', acts: 'here' } as const;
const limited = { error: 'RateLimitError', again: 'anything' } as const;
const soon = { 'retry-after-ms': '5' };

/** All that can happen to a try. Where the client cannot know whether the server acted, it did. */
export const faults: Readonly<Record<string, Fault>> = {
  none: { acts: 'here', answer: answer(200, json, meant) },

  refused: { ...broke, again: 'anything', answer: 'nobody' },
  'reset before the request was read': { ...broke, answer: 'reset' },
  'cut in the request': { ...broke, answer: 'cut in the request' },
  'cut before the answer': {
    ...broke,
    acts: 'here',
    answer: ({ request }) => request.socket.destroy(),
  },
  'cut in the headers': { ...broke, acts: 'here', answer: raw(() => `${head}x-a: `) },
  'cut in the body': { ...broke, acts: 'here', answer: cut({ 'content-length': 1000 }) },
  'cut in a chunked body': { ...broke, acts: 'here', answer: cut({}) },
  'cut in a body without length': {
    ...foreign,
    answer: raw((exchange) => `${head}\r\n${half(exchange.value)}`),
  },

  'slow, but in time': { acts: 'here', answer: (exchange) => drip(exchange, 5, 10) },
  'too slow': { ...late, answer: (exchange) => drip(exchange, 100, 1000) },
  'headers, then nothing': {
    ...late,
    answer: ({ response }) => response.writeHead(200, json).flushHeaders(),
  },
  'no answer': { ...late, answer: () => {} },

  '429, in 1 second': { ...limited, answer: answer(429, { 'retry-after': '1' }) },
  '429, in 0.05 seconds': { ...limited, answer: answer(429, { 'retry-after': '0.05' }) },
  '429, at a date': {
    ...limited,
    answer: (exchange) => {
      const date = new Date(Date.now() + longestPause).toUTCString();
      exchange.response.writeHead(429, { 'retry-after': date }).end();
    },
  },
  '429, at a date that is past': {
    ...limited,
    answer: answer(429, { 'retry-after': new Date(0).toUTCString() }),
  },
  '429, at no date': { ...limited, answer: answer(429, { 'retry-after': 'soon, %$' }) },
  '429, in milliseconds': { ...limited, answer: answer(429, soon) },
  '429, whenever': { ...limited, answer: answer(429, json, told) },
  '429, in an hour': { error: 'RateLimitError', answer: answer(429, { 'retry-after': '3600' }) },

  '500, empty': { ...failed, answer: answer(500) },
  '500, partially done': { ...failed, answer: answer(500, { ...json, ...soon }, told) },
  '503, a page': { ...failed, answer: answer(503, { 'content-type': 'text/html', ...soon }, page) },
  '408, empty': { ...failed, error: 'ApiError', answer: answer(408, soon) },
  '409, with a reason': {
    ...failed,
    error: 'ConflictError',
    answer: answer(409, { ...json, ...soon }, told),
  },

  'half of the JSON': {
    ...foreign,
    answer: answer(200, json, (exchange) => half(told(exchange))),
  },
  'JSON beyond its length': {
    ...foreign,
    answer: raw((exchange) => `${head}content-length: 5\r\n\r\n${exchange.value}`),
  },
  'another type': { ...foreign, answer: answer(200, { 'content-type': 'text/plain' }, told) },
  'a page': { ...foreign, answer: answer(200, { 'content-type': 'text/html' }, page) },
  'a page that is called JSON': { ...foreign, answer: answer(200, json, page) },
  '200, empty': { ...foreign, answer: answer(200, json) },
  '204, empty': { ...foreign, answer: answer(204) },
  'broken gzip': {
    ...broke,
    acts: 'here',
    answer: answer(200, { ...json, 'content-encoding': 'gzip' }, meant),
  },
  'half of the gzip': {
    ...foreign,
    answer: answer(200, { ...json, 'content-encoding': 'gzip' }, (exchange) => {
      const whole = gzipSync(exchange.value);
      return whole.subarray(0, whole.length / 2);
    }),
  },
  'no HTTP': { ...broke, acts: 'here', answer: raw(() => 'SSH-2.0-OpenSSH_9.9\r\n') },
  'early hints': {
    acts: 'here',
    answer: (exchange) => {
      exchange.response.writeProcessing();
      exchange.response.writeEarlyHints({ link: '</a>; rel=preload' });
      exchange.response.writeHead(200, json).end(exchange.value);
    },
  },

  '303, done': { acts: 'here', answer: redirect(303, '/done') },
  '307, undone': { acts: 'there', answer: redirect(307, '/there') },
  '308, undone': { acts: 'there', answer: redirect(308, '/there') },
  '308 to another origin': {
    error: 'ResponseError',
    answer: (exchange) => {
      const { localPort } = exchange.request.socket;
      const location = `http://localhost:${localPort}/there?key=${exchange.credential}`;
      exchange.response.writeHead(308, { location }).end();
    },
  },
};

const kindNames = Object.keys(kinds);
// What takes the whole time is rarer.
const withBody = Object.entries(faults).flatMap(([name, { error }]) =>
  Array<string>(error === 'TimeoutError' ? 1 : 4).fill(name),
);
const withoutBody = withBody.filter((name) => name !== 'cut in the request');

/** A number from 0 up to 1, which the arguments alone decide: mulberry32, seeded with all of them. */
function chance(...numbers: readonly number[]): number {
  let state = 0;
  for (const number of numbers) {
    state = Math.imul(state ^ number, 0x9e3779b1) + 0x6d2b79f5;
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    state ^= state >>> 14;
  }
  return (state >>> 0) / 2 ** 32;
}

function pick(names: readonly string[], at: number): string {
  return names[Math.floor(at * names.length)] ?? '';
}

/** What a call is: the name of its kind. */
export function kindOf(seed: number, call: number): string {
  return pick(kindNames, chance(seed, call));
}

/** What happens to a try: the name of a fault. First tries meet all alike; half of the others none. */
export function faultOf(seed: number, call: number, attempt: number): string {
  if (attempt && chance(seed, call, attempt, 1) < 0.5) return 'none';
  const hasBody = kinds[kindOf(seed, call)]?.operation.body;
  return pick(hasBody ? withBody : withoutBody, chance(seed, call, attempt));
}

/** What the server means to answer to a try. */
export function valueOf(call: number, attempt: number): object {
  return { call, attempt, text: 'grüße 世界 🐝 '.repeat(1 + (call % 7)), list: [null, 1.5, {}] };
}

/** What the server has seen of a call. */
export interface Seen {
  /** How often it was done. */
  acts: number;
  /** Hashes of the bodies. */
  readonly bodies: Set<string>;
  readonly keys: Set<string | undefined>;
}

export interface FaultServer {
  readonly url: string;
  /** Tells the server the number of the try, and leads it astray where its fault is no answer. */
  readonly middleware: Middleware;
  /** By call. */
  readonly seen: ReadonlyMap<number, Seen>;
  /** Requests that came to another origin. */
  readonly strays: readonly string[];
  /** The ids that came in bodies, with the calls that they came with. */
  readonly ids: ReadonlyMap<string, ReadonlySet<number>>;
  close(): void;
}

/** Starts the server. Calls tell it their number in the header `x-call`. */
export async function serveFaults(seed: number): Promise<FaultServer> {
  const seen = new Map<number, Seen>();
  const ids = new Map<string, Set<number>>();
  const strays: string[] = [];

  const server = createServer((request, response) => {
    void exchange(request, response);
  });
  // Else it closes connections that a request may be on its way through.
  server.keepAliveTimeout = 0;

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { headers, url = '' } = request;
    const call = Number(headers['x-call']);
    const attempt = Number(headers['x-try']);
    if (headers.host !== `127.0.0.1:${port(server)}`) strays.push(url);
    const fault = faults[faultOf(seed, call, attempt)];
    // The body is longer than what comes first.
    if (fault?.answer === 'cut in the request') {
      request.once('data', () => request.socket.destroy());
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);

    const one = seen.get(call) ?? { acts: 0, bodies: new Set(), keys: new Set() };
    seen.set(call, one);
    one.keys.add(headers['idempotency-key'] as string | undefined);
    if (body.length) {
      one.bodies.add(createHash('sha1').update(body).digest('base64'));
      const { event_id: id } = JSON.parse(body.toString()) as { event_id?: string };
      if (id) ids.set(id, (ids.get(id) ?? new Set()).add(call));
    }
    if (fault?.acts === (url === '/there' ? 'there' : 'here') && url !== '/done') one.acts++;

    const isRedirected = /^\/(there|done)/.test(url);
    const respond = isRedirected ? faults['none']?.answer : fault?.answer;
    if (typeof respond !== 'function') throw new Error(`call ${call} should not be here`);
    const credential = headers.authorization?.replace('Bearer ', '') ?? '';
    const value = JSON.stringify(valueOf(call, attempt));
    await respond({ request, response, value, credential });
  }

  const resetting = createSocketServer((socket) => socket.resetAndDestroy());
  for (const one of [server, resetting]) {
    one.listen(0, '127.0.0.1');
    await once(one, 'listening');
  }
  const url = `http://127.0.0.1:${port(server)}`;
  const astray: Partial<Record<string, string>> = {
    // No port that is given out, and none that `fetch` refuses to call.
    nobody: 'http://127.0.0.1:4',
    reset: `http://127.0.0.1:${port(resetting)}`,
  };

  return {
    url,
    seen,
    strays,
    ids,
    middleware(to, init, next, { attempt }) {
      const call = Number(init.headers.get('x-call'));
      init.headers.set('x-try', String(attempt));
      const fault = faults[faultOf(seed, call, attempt)]?.answer;
      const origin = typeof fault === 'string' && astray[fault];
      return next(origin ? to.replace(url, origin) : to, init);
    },
    close() {
      server.close();
      server.closeAllConnections();
      resetting.close();
    },
  };
}

function port(server: { address(): unknown }): number {
  return (server.address() as AddressInfo).port;
}
