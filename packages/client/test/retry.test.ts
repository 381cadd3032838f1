// What is tried again, when, and what never is; how long anything takes at most; what ends it.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { call } from '../src/call-any.ts';
import { Client, type CallOptions, type ClientOptions } from '../src/client.ts';
import {
  AbortError,
  ConfigurationError,
  ConnectionError,
  InternalServerError,
  RateLimitError,
  TimeoutError,
} from '../src/errors.ts';
import type { Operation } from '../src/api.ts';
import { retryAfter } from '../src/retry.ts';
import { api, failure, key } from './acme.ts';
import { serve } from './servers.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let answers: Answer[] = [];
let seen: { method: string | undefined; headers: IncomingMessage['headers']; at: number }[] = [];
const server = await serve((request, response) => {
  seen.push({ method: request.method, headers: request.headers, at: performance.now() });
  const next = answers.length > 1 ? answers.shift() : answers[0];
  next?.(request, response);
});

const ok: Answer = (_, response) => {
  response.setHeader('content-type', 'application/json').end('{"ok":true}');
};
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(code, headers).end();
  };
const cut: Answer = (request) => request.socket.destroy();
const cutInBody: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"ok"');
  setTimeout(() => response.destroy(), 10);
};
const silent: Answer = () => {};

function send(
  operation: Partial<Operation> = {},
  options: ClientOptions & CallOptions = {},
  input: object = {},
): Promise<unknown> {
  const { signal, idempotencyKey, ...rest } = options;
  return call(
    new Client(api, { apiKey: key, baseUrl: server, env: {}, logLevel: 'off', ...rest }),
    { id: 'test', method: 'GET', path: '/x', accept: ['application/json'], ...operation },
    input,
    { signal, idempotencyKey },
  );
}

const post: Partial<Operation> = { method: 'POST', body: { mediaType: 'application/json' } };

beforeEach(() => {
  seen = [];
  // Pauses are long for tests; the shape of the delays has tests of its own.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const soon = { 'retry-after-ms': '1' };

describe('what may be done twice', () => {
  it.each([408, 409, 429, 500, 502, 503, 504])('is tried again after %d', async (code) => {
    answers = [status(code, soon), status(code, soon), ok];
    expect(await send()).toEqual({ ok: true });
    expect(seen).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 405, 410, 422])('not after %d', async (code) => {
    answers = [status(code, soon), ok];
    await failure(send());
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['a connection that broke', cut],
    ['an answer that broke', cutInBody],
  ])('is tried again after %s', async (_, fault) => {
    answers = [fault, ok];
    expect(await send({}, { maxRetries: 1 })).toEqual({ ok: true });
    expect(seen).toHaveLength(2);
  });

  it('is tried maxRetries times more, and the last error is told', async () => {
    answers = [status(500, soon)];
    expect(await failure(send({}, { maxRetries: 4 }))).toBeInstanceOf(InternalServerError);
    expect(seen).toHaveLength(5);
    seen = [];
    await failure(send({}, { maxRetries: 0 }));
    expect(seen).toHaveLength(1);
  });

  it.each(['PUT', 'DELETE', 'HEAD', 'OPTIONS', 'QUERY'])('%s is such', async (method) => {
    answers = [status(500, soon), ok];
    await send({ method });
    expect(seen).toHaveLength(2);
  });
});

describe('what may not be done twice', () => {
  it.each([408, 409, 500, 502, 503])('is not tried again after %d', async (code) => {
    answers = [status(code, soon), ok];
    await failure(send(post, {}, { a: 1 }));
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['a connection that broke', cut],
    ['an answer that broke', cutInBody],
  ])('is not tried again after %s', async (_, fault) => {
    answers = [fault, ok];
    expect(await failure(send(post, {}, { a: 1 }))).toBeInstanceOf(ConnectionError);
    expect(seen).toHaveLength(1);
  });

  it('is not tried again after a timeout', async () => {
    answers = [silent];
    expect(await failure(send(post, { timeout: 50 }, { a: 1 }))).toBeInstanceOf(TimeoutError);
    expect(seen).toHaveLength(1);
  });

  it('is tried again where it surely was not done: 429, and nobody there', async () => {
    answers = [status(429, soon), ok];
    expect(await send(post, {}, { a: 1 })).toEqual({ ok: true });
    expect(seen).toHaveLength(2);
    const fetch = vi.fn<NonNullable<ClientOptions['fetch']>>(globalThis.fetch);
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const { port } = gone.address() as AddressInfo;
    gone.close();
    const closed = { baseUrl: `http://127.0.0.1:${port}`, fetch, maxRetries: 1 };
    expect(await failure(send(post, closed, { a: 1 }))).toBeInstanceOf(ConnectionError);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it.each<[string, Partial<Operation>, CallOptions]>([
    ['the description says that it may be', { ...post, idempotent: true }, {}],
    ['the caller gives a key for it', post, { idempotencyKey: 'k1' }],
  ])('unless %s', async (_, operation, options) => {
    answers = [status(503, soon), ok];
    expect(await send(operation, options, { a: 1 })).toEqual({ ok: true });
    expect(seen.map(({ headers }) => headers['idempotency-key'])).toEqual([
      options.idempotencyKey,
      options.idempotencyKey,
    ]);
  });

  const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

  it.each([
    ['in place', () => {}],
    [
      'on a page without https',
      () => vi.spyOn(crypto, 'randomUUID').mockReturnValue(undefined as never),
    ],
  ])('unless the client makes the ids, once for all tries (%s)', async (_, prepare) => {
    prepare();
    const bodies: { id: string; list: { id: string; a?: number }[] }[] = [];
    const fetch: ClientOptions['fetch'] = async (__, { body }) => {
      bodies.push(JSON.parse(body as string));
      return bodies.length === 1
        ? new Response(null, { status: 500, headers: soon })
        : Response.json(1);
    };
    const input = { list: [{ id: 'mine' }, { a: 1 }], other: {} };
    await send({ ...post, ids: ['id', 'list[].id', 'absent.id', 'other[].id'] }, { fetch }, input);
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toEqual(bodies[1]);
    expect(bodies[0]?.id).toMatch(uuid);
    expect(bodies[0]?.list[0]).toEqual({ id: 'mine' });
    expect(bodies[0]?.list[1]?.id).toMatch(uuid);
    expect(input).toEqual({ list: [{ id: 'mine' }, { a: 1 }], other: {} });
  });

  it.each([
    [true, 1],
    [false, 2],
    [undefined, 2],
  ])('not where the server makes more than has an id (%s)', async (shared, times) => {
    answers = [status(500, soon), ok];
    const operation = { ...post, ids: ['id'], idsUnless: 'shared' };
    await send(operation, {}, { shared }).catch(() => {});
    expect(seen).toHaveLength(times);
  });

  it('a stream can be sent once only', async () => {
    answers = [status(500, soon), ok];
    const body = new Blob(['x']).stream();
    const operation = { method: 'PUT', body: { mediaType: 'text/plain', field: 'body' } };
    expect(await failure(send(operation, {}, { body }))).toBeInstanceOf(InternalServerError);
    expect(seen).toHaveLength(1);
  });
});

describe('the pause', () => {
  const headers = (fields: Record<string, string>): Headers => new Headers(fields);

  it.each([
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after-ms': '120', 'retry-after': '9' }, 120],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '-1' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{}, undefined],
  ])('%j', (fields, expected) => {
    expect(retryAfter(headers(fields))).toBe(expected);
  });

  it('is until the date that the server names', () => {
    const date = new Date(Date.now() + 5000).toUTCString();
    expect(retryAfter(headers({ 'retry-after': date }))).toBeGreaterThan(3000);
    expect(retryAfter(headers({ 'retry-after': date }))).toBeLessThanOrEqual(5000);
    expect(retryAfter(headers({ 'retry-after': new Date(0).toUTCString() }))).toBeUndefined();
  });

  it('grows, with some chance in it', async () => {
    answers = [status(500), status(500), ok];
    await send();
    const pauses = seen.slice(1).map(({ at }, index) => at - (seen[index]?.at ?? 0));
    // 0.75 of 500 and of 1000.
    expect(pauses[0]).toBeGreaterThan(370);
    expect(pauses[0]).toBeLessThan(700);
    expect(pauses[1]).toBeGreaterThan(740);
    expect(pauses[1]).toBeLessThan(1300);
  });

  it('is not begun where the server asks for more than a minute', async () => {
    answers = [status(429, { 'retry-after': '3600' }), ok];
    expect(await failure(send())).toBeInstanceOf(RateLimitError);
    expect(seen).toHaveLength(1);
  });
});

describe('time', () => {
  it.each<[string, Answer]>([
    ['no answer', silent],
    ['an answer that does not end', (_, response) => void response.writeHead(200).write('{')],
  ])('a try ends: %s', async (_, slow) => {
    answers = [slow];
    const start = performance.now();
    const error = await failure(send({}, { timeout: 60, maxRetries: 0 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toBe('GET /x: no complete answer in 60 ms');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('all tries end, and no pause is begun that would end later', async () => {
    answers = [silent];
    const start = performance.now();
    const error = await failure(send({}, { timeout: 100, totalTimeout: 300, maxRetries: 50 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(seen).toHaveLength(1);
  });
});

describe('the caller ends it', () => {
  const reason = new Error('enough');

  it.each<[string, Answer]>([
    ['while it waits for an answer', silent],
    ['while it reads', (_, response) => void response.writeHead(200).write('{')],
    ['while it pauses', status(503, { 'retry-after': '30' })],
  ])('%s', async (_, answer) => {
    answers = [answer];
    const controller = new AbortController();
    const promise = failure(send({}, { signal: controller.signal }));
    setTimeout(() => controller.abort(reason), 60);
    const error = await promise;
    expect(error).toBeInstanceOf(AbortError);
    expect(error.cause).toBe(reason);
    expect(seen).toHaveLength(1);
  });

  it('before it begins: nothing is sent', async () => {
    answers = [ok];
    expect(await failure(send({}, { signal: AbortSignal.abort(reason) }))).toBeInstanceOf(
      AbortError,
    );
    expect(seen).toHaveLength(0);
  });

  it('leaves no listener behind', async () => {
    answers = [ok];
    const { signal } = new AbortController();
    const remove = vi.spyOn(signal, 'removeEventListener');
    const add = vi.spyOn(signal, 'addEventListener');
    await send({}, { signal });
    expect(remove).toHaveBeenCalledTimes(add.mock.calls.length);
  });
});

describe('the key', () => {
  it('is asked for before each try', async () => {
    answers = [status(503, soon), ok];
    let count = 0;
    await send({}, { apiKey: async () => `key-number-${(count += 1)}` });
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer key-number-1',
      'Bearer key-number-2',
    ]);
  });

  it('has several for an operation that asks for several', async () => {
    answers = [ok];
    const security = [['bearer', 'header']];
    await send({ security }, { credentials: { bearer: 'token-1', header: () => 'key-2' } });
    expect(seen[0]?.headers).toMatchObject({
      authorization: 'Bearer token-1',
      'x-api-key': 'key-2',
    });
    const error = await failure(send({ security }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain('credentials');
  });

  it('is refused on a page, unless that is asked for', async () => {
    answers = [ok];
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' });
    vi.stubGlobal('process', { env: {} });
    const error = await failure(send());
    const allowed = await send({}, { dangerouslyAllowBrowser: true });
    const proxied = await send({ security: [] }, { apiKey: undefined });
    vi.unstubAllGlobals();
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain('dangerouslyAllowBrowser');
    expect([allowed, proxied]).toEqual([{ ok: true }, { ok: true }]);
  });
});

describe('around a try', () => {
  it('stands middleware, the first outermost, told which try it is', async () => {
    answers = [status(503, soon), ok];
    const steps: string[] = [];
    const named =
      (name: string): NonNullable<ClientOptions['middleware']>[number] =>
      async (url, init, next, { operation, attempt }) => {
        steps.push(`${name} ${operation} ${attempt}`);
        init.headers.set(`x-${name}`, 'yes');
        return next(url, init);
      };
    await send({}, { middleware: [named('a'), named('b')] });
    expect(steps).toEqual(['a test 0', 'b test 0', 'a test 1', 'b test 1']);
    expect(seen[1]?.headers).toMatchObject({ 'x-a': 'yes', 'x-b': 'yes' });
  });

  it('which may answer itself', async () => {
    expect(await send({}, { middleware: [async () => Response.json({ mine: 1 })] })).toEqual({
      mine: 1,
    });
    expect(seen).toHaveLength(0);
  });
});

describe('the log', () => {
  it('says what happens, and no secret', async () => {
    answers = [status(503, soon), ok];
    const lines: string[] = [];
    const line = (message: string): void => void lines.push(message);
    const logger = { error: line, warn: line, info: line, debug: line };
    await send(
      { parameters: [{ name: 'q', in: 'query' }], security: [['query']] },
      { logger, logLevel: 'debug' },
      { q: 'private' },
    );
    expect(lines.map((text) => text.replace(/in \d+ ms/, 'in N ms'))).toEqual([
      'test: GET /x',
      'test: 503 in N ms',
      'test: again in N ms, after InternalServerError: GET /x: status 503',
      'test: GET /x',
      'test: 200 in N ms',
    ]);
    expect(lines.join()).not.toContain(key);
    expect(lines.join()).not.toContain('private');
  });

  it.each([
    [undefined, {}, 0],
    ['debug', {}, 2],
    [undefined, { ACME_LOG_LEVEL: 'debug' }, 2],
    [undefined, { ACME_LOG_LEVEL: '' }, 0],
    ['off', { ACME_LOG_LEVEL: 'debug' }, 0],
  ] as const)('level %s, environment %j: %d lines', async (logLevel, env, count) => {
    answers = [ok];
    const line = vi.fn<(message: string) => void>();
    const logger = { error: line, warn: line, info: line, debug: line };
    const client = new Client(
      { ...api, logLevelEnv: 'ACME_LOG_LEVEL' },
      { apiKey: key, baseUrl: server, env, logger, logLevel },
    );
    await call(client, { id: 'x', method: 'GET', path: '/x', accept: ['application/json'] }, {});
    expect(line).toHaveBeenCalledTimes(count);
  });
});

describe('the response of a call', () => {
  const client = new Client(api, { apiKey: key, baseUrl: server, env: {} });
  const get = (options?: CallOptions): ReturnType<typeof call> =>
    call(client, { id: 'x', method: 'GET', path: '/x', accept: ['application/json'] }, {}, options);

  it('comes unread, or with the output', async () => {
    answers = [ok];
    const response = await get().asResponse();
    expect(await response.text()).toBe('{"ok":true}');
    const { data, response: other } = await get().withResponse();
    expect([data, other.status]).toEqual([{ ok: true }, 200]);
  });

  it('unread, is still ended by the signal', async () => {
    answers = [
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).write('[1,');
      },
    ];
    const controller = new AbortController();
    const response = await get({ signal: controller.signal }).asResponse();
    const reading = response.text();
    controller.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });

  it('is an error where it is one', async () => {
    answers = [status(400)];
    expect((await failure(get().asResponse())).message).toContain('400');
  });

  it('a call is a promise', async () => {
    answers = [ok];
    expect(get()).toBeInstanceOf(Promise);
    expect(await Promise.all([get(), get()])).toHaveLength(2);
    const last = vi.fn<() => void>();
    await get().finally(last);
    expect(last).toHaveBeenCalledOnce();
    answers = [status(400)];
    expect(await get().catch(() => 'caught')).toBe('caught');
  });
});

it('an error that nobody catches is told, with no key in it', async () => {
  answers = [status(400)];
  const told = once(process, 'unhandledRejection') as Promise<[Error]>;
  process.once('unhandledRejection', () => {});
  const listeners = process.listeners('unhandledRejection').slice(0, -2);
  for (const listener of listeners) process.off('unhandledRejection', listener);
  void send();
  const [error] = await told;
  for (const listener of listeners) process.on('unhandledRejection', listener);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(key);
});
