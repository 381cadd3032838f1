// The faults that published clients were seen to have, each tried against a real server.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { call } from '../src/call-any.ts';
import { Client } from '../src/client.ts';
import {
  ApiError,
  ConfigurationError,
  InputError,
  InternalServerError,
  ResponseError,
  SdkError,
  TimeoutError,
} from '../src/errors.ts';
import { retryAfter } from '../src/retry.ts';
import { api, failure, key, send } from './acme.ts';
import { echo, serve, type Echo } from './servers.ts';

interface Came {
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that keeps what comes, and answers as it is told. */
async function listen(answer: (response: ServerResponse, came: Came) => unknown) {
  const came: Came[] = [];
  const url = await serve((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const one = { url: request.url, headers: request.headers, body };
      came.push(one);
      answer(response, one);
    });
  });
  return { url, came };
}

/** A server that answers the same to all. */
const answering = (status: number, headers: Record<string, string> = {}, body = '') =>
  listen((response) => response.writeHead(status, headers).end(body));

const post = { method: 'POST', body: { mediaType: 'application/json' } } as const;
const json = { 'content-type': 'application/json' };
const soon = { 'retry-after-ms': '1' };
const query = (name: string) => ({ parameters: [{ name, in: 'query' }] }) as const;

/** All that a log could show of an error. */
const shown = (error: unknown): string =>
  JSON.stringify(error) + inspect(error, { depth: 20, showHidden: true });

const datapoint = {
  method: 'DELETE',
  path: '/v1/datasets/{dataset_id}/datapoints/{id}',
  parameters: [
    { name: 'dataset_id', in: 'path' },
    { name: 'id', in: 'path' },
  ],
} as const;

async function refusedInPath(values: readonly unknown[]): Promise<void> {
  const { url, came } = await answering(200, json, '{}');
  for (const id of values) {
    const error = await failure(send(url, datapoint, { dataset_id: 'DS1', id }));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ field: 'id' });
  }
  expect(came).toEqual([]);
}

async function refusedInQuery(values: readonly unknown[]): Promise<void> {
  const { url, came } = await answering(200, json, '[]');
  for (const querystyle of ['brackets', 'openapi'] as const) {
    for (const value of values) {
      const input = { run_ids: value };
      const error = await failure(send(url, query('run_ids'), input, { querystyle }));
      expect(error).toBeInstanceOf(InputError);
      expect(error.message).toMatch(/^run_ids/);
    }
  }
  expect(came).toEqual([]);
}

/** By the first column of the table in CLIENT.md. */
const rows: Readonly<Record<string, () => Promise<void>>> = {
  'path value `..` in `DELETE /v1/datasets/DS1/datapoints/{id}`': () =>
    refusedInPath(['', '.', '..', '%2e%2E', '.%2e', '%252e%252e']),

  'path value undefined, null, NaN': () => refusedInPath([undefined, null, NaN, Infinity]),

  async '500 with an empty body'() {
    const { url } = await answering(500);
    for (const accept of [['application/json'], ['text/csv'], ['image/png'], []]) {
      expect(await failure(send(url, { accept }))).toBeInstanceOf(InternalServerError);
      expect(await failure(send(url, { ...post, accept }, { a: 1 }))).toMatchObject({
        status: 500,
        body: undefined,
      });
    }
  },

  async "200 with HTML (a proxy's login page)"() {
    const page = '<!doctype html><title>Sign in</title>';
    const { url } = await answering(200, { 'content-type': 'text/html' }, page);
    for (const accept of [['application/json'], ['image/png'], []]) {
      const error = await failure(send(url, { accept }));
      expect(error).toBeInstanceOf(ResponseError);
      expect(error.message).toContain('is baseUrl the address of the API?');
    }
  },

  async '200 with no body'() {
    const { url } = await answering(200, json);
    expect(await failure(send(url, {}))).toBeInstanceOf(ResponseError);
    expect(await send(url, { accept: [] })).toBeUndefined();
    expect(await send(url, { noContent: true })).toBeUndefined();
  },

  async '307/308 to another origin'() {
    const other = await answering(200, json, '{}');
    for (const status of [307, 308]) {
      const { url, came } = await answering(status, { location: `${other.url}/collect` });
      const error = await failure(send(url, post, { a: 1 }, { headers: { 'x-own': 'own' } }));
      expect(error).toBeInstanceOf(ResponseError);
      expect(error.message).toContain(other.url);
      expect(came).toHaveLength(1);
    }
    expect(other.came).toEqual([]);
  },

  '`run_ids: []`': () => refusedInQuery([[], { a: [] }, {}]),

  'NaN, Infinity, unsafe integers in the query': () =>
    refusedInQuery([NaN, Infinity, -Infinity, 2 ** 53, [1, NaN], { a: -(2 ** 53) }]),

  async 'object or array of objects in the query'() {
    const server = await echo();
    const filters = [{ field: 'a', values: ['x', 'y & z'] }, { field: 'b' }];
    const range = { $gte: '2024', $lte: '2025' };
    for (const value of [filters, range]) {
      const { url, query: read } = (await send(server, query('q'), { q: value })) as Echo;
      expect(read).toEqual({ q: value });
      expect(decodeURIComponent(url)).not.toContain('[object');
    }
    const declared = { parameters: [{ name: 'q', in: 'query', style: 'deepObject' }] } as const;
    const openapi = { querystyle: 'openapi' } as const;
    expect(await send(server, declared, { q: range }, openapi)).toMatchObject({
      query: { q: range },
    });
    expect(await failure(send(server, declared, { q: filters }, openapi))).toBeInstanceOf(
      InputError,
    );
  },

  async 'key with a newline inside'() {
    const { url, came } = await answering(200, json, '{}');
    const apiKey = 'canary-0123\n456789';
    const options = [
      { apiKey },
      { apiKey: async () => apiKey },
      { apiKey: '', env: { ACME_API_KEY: apiKey } },
      { apiKey: '', headers: { authorization: `Bearer ${apiKey}` } },
    ];
    for (const option of options) {
      const error = await failure(send(url, {}, {}, option));
      expect(error).toBeInstanceOf(InputError);
      expect(shown(error)).not.toMatch(/canary|456789/);
    }
    expect(came).toEqual([]);
  },

  async 'short key in a masked log'() {
    const { url } = await listen((response, { headers }) =>
      response
        .writeHead(503, { ...json, ...soon })
        .end(JSON.stringify({ message: headers.authorization, list: [headers.authorization] })),
    );
    for (const length of [8, 12, 19, 20, 40]) {
      const apiKey = 'Q7x9'.repeat(10).slice(0, length);
      const lines: string[] = [];
      const line = (text: string): void => void lines.push(text);
      const logger = { error: line, warn: line, info: line, debug: line };
      const options = { apiKey, logger, logLevel: 'debug', maxRetries: 1 } as const;
      const error = await failure(send(url, {}, {}, options));
      expect(lines).toHaveLength(5);
      // No tail of it either, and the same mask for all.
      expect(lines.join() + shown(error)).not.toMatch(/Q7|x9/);
      expect(error.message).toBe('GET /: status 503: Bearer [key]');
    }
  },

  async 'an env var set to the empty string'() {
    const { url, came } = await answering(200, json, '{}');
    const here = { ...api, planes: { data: { ...api.planes['data']!, baseUrl: url } } };
    const empty = { ACME_API_KEY: '', ACME_API_URL: '' };
    const full = { ACME_API_KEY: key, ACME_API_URL: url };
    const get = { id: 'get', method: 'GET', path: '/x', accept: ['application/json'] };
    const error = await failure(call(new Client(here, { env: empty }), get, {}));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(came).toEqual([]);
    // The description's address, and the environment's.
    await call(new Client(here, { env: empty, apiKey: key }), get, {});
    await call(new Client(api, { env: full, apiKey: '', baseUrl: '' }), get, {});
    expect(came.map(({ headers }) => headers.authorization)).toEqual(
      Array(2).fill(`Bearer ${key}`),
    );
  },

  async 'retry of a write after a timeout'() {
    const { url, came } = await listen(() => {});
    const write = async (name: string, operation: object, idempotencyKey?: string) => {
      const at = `/${name}`;
      const options = { timeout: 1000, maxRetries: 1, idempotencyKey };
      const error = await failure(
        send(url, { ...post, path: at, ...operation }, { a: 1 }, options),
      );
      expect(error).toBeInstanceOf(TimeoutError);
      return came.filter((one) => one.url === at).map(({ body }) => body);
    };
    const [plain, patch, lock, declared, keyed, named] = await Promise.all([
      write('plain', {}),
      write('patch', { method: 'PATCH' }),
      // HTTP says nothing of it.
      write('lock', { method: 'LOCK' }),
      write('declared', { idempotent: true }),
      write('keyed', {}, 'k1'),
      write('named', { ids: ['event_id'] }),
    ]);
    const once = ['{"a":1}'];
    expect([plain, patch, lock]).toEqual([once, once, once]);
    const twice = ['{"a":1}', '{"a":1}'];
    expect([declared, keyed]).toEqual([twice, twice]);
    expect(named[0]).toMatch(/"event_id":"[\da-f-]{36}"/);
    expect(named).toEqual([named[0], named[0]]);
  },

  async 'batch create answers 500'() {
    const stored = new Map<string, number>();
    let fails = true;
    const { url, came } = await listen((response, { body }) => {
      const { events } = JSON.parse(body) as { events: { event_id?: string }[] };
      // The first time, the second one is not stored any more.
      const done = fails ? events.slice(0, 1) : events;
      for (const { event_id: id = `made here: ${stored.size}` } of done) {
        stored.set(id, (stored.get(id) ?? 0) + 1);
      }
      response.writeHead(fails ? 500 : 200, { ...json, ...soon }).end('{}');
      fails = false;
    });
    const events = [{ name: 'a' }, { name: 'b' }];
    const error = await failure(send(url, post, { events }, { maxRetries: 2 }));
    expect(error).toBeInstanceOf(InternalServerError);
    expect([came.length, stored.size]).toEqual([1, 1]);

    stored.clear();
    fails = true;
    await send(url, { ...post, ids: ['events[].event_id'] }, { events }, { maxRetries: 2 });
    expect(came).toHaveLength(3);
    expect([...stored.values()]).toEqual([2, 1]);
  },

  async 'thrown value is not an `Error` (hey-api)'() {
    const { url } = await listen((response, { url: to }) =>
      to === '/slow' ? undefined : response.writeHead(400, json).end('{"message":"no"}'),
    );
    const throwing = async (): Promise<never> => {
      throw 'text';
    };
    const controller = new AbortController();
    setTimeout(() => controller.abort('text'), 50);
    const calls = [
      send(url, {}),
      send(url, {}, {}, { fetch: throwing }),
      send(url, {}, {}, { middleware: [throwing] }),
      send(url, { path: '/slow' }, {}, { signal: controller.signal }),
      send(url, { path: '/slow' }, {}, { timeout: 50 }),
      send(url, {}, { unknown: 1 }),
    ];
    for (const error of await Promise.all(calls.map(failure))) {
      expect(error).toBeInstanceOf(SdkError);
      expect(error.stack).toContain(error.name);
    }
  },
};

describe('faults of published clients', () => {
  it.each(Object.entries(rows))('%s', (_, tried) => tried());

  it('are those in CLIENT.md', ({ skip }) => {
    const list = path.join(import.meta.dirname, '../../../../shared/CLIENT.md');
    skip(!existsSync(list), 'shared/CLIENT.md is not here');
    const [, section = ''] = readFileSync(list, 'utf8').split('## Faults of published clients');
    const firsts = section.split('\n## ')[0]!.matchAll(/^\| (.*?) \|/gm);
    expect(Array.from(firsts, ([, name]) => name).slice(1)).toEqual(Object.keys(rows));
  });
});

/** A server that answers with these bytes. */
async function answeringRaw(text: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

/** Faults that this client still has: a test here that passes has to move up. */
describe('what else comes to this', () => {
  it('the key is not in the cause, where an answer that is no HTTP repeats it', async () => {
    const error = await failure(send(await answeringRaw(`SSH-2.0-${key}\r\n`), {}));
    expect(shown(error)).not.toContain(key);
  });

  it('the key is not shown as the id of a request', async () => {
    const { url } = await answering(400, { 'x-request-id': key });
    const error = await failure(send(url, {}));
    expect(error).toBeInstanceOf(ApiError);
    expect(shown(error)).not.toContain(key);
  });

  it('a key of less than 8 characters is not shown where the server repeats it', async () => {
    const { url } = await answering(401, json, '{"message":"bad key hunter2"}');
    const error = await failure(send(url, {}, {}, { apiKey: 'hunter2' }));
    expect(shown(error)).not.toContain('hunter2');
  });

  const thrower = (): never => {
    throw 'text';
  };
  it.each<[string, object, object]>([
    ['the function that gets the key', {}, { apiKey: thrower }],
    ['the logger', {}, { logLevel: 'info', logger: { info: thrower }, maxRetries: 1 }],
    ['a value that spells itself', { q: { toJSON: thrower } }, {}],
  ])('what %s throws comes as an Error', async (_, input, options) => {
    const { url } = await answering(503, soon);
    expect(await failure(send(url, query('q'), input, options))).toBeInstanceOf(SdkError);
  });

  it('half a surrogate pair in the option query is an SdkError', async () => {
    const { url } = await answering(200, json, '{}');
    const error = await failure(send(url, {}, {}, { query: { a: '\ud800' } }));
    expect(error).toBeInstanceOf(SdkError);
  });

  it.each([
    ['timeout', () => ({ timeout: 50 })],
    ['signal', () => ({ signal: AbortSignal.timeout(50) })],
  ])('waiting for the key ends: %s', async (_, options) => {
    const { url } = await answering(200, json, '{}');
    const apiKey = (): Promise<string> => new Promise(() => {});
    const settled = failure(send(url, {}, {}, { ...options(), apiKey }));
    const given = new Promise((resolve) => setTimeout(resolve, 1000, 'hangs'));
    expect(await Promise.race([settled, given])).toBeInstanceOf(SdkError);
  });

  it.each<[string, object, object, object]>([
    ['an empty idempotency key', {}, { a: 1 }, { idempotencyKey: '' }],
    ['an empty id', { ids: ['event_id'] }, { event_id: '' }, {}],
  ])('%s tells nothing apart: the write is not repeated with it', async (_, ...args) => {
    const [operation, input, options] = args;
    const { url, came } = await answering(500, soon);
    await failure(send(url, { ...post, ...operation }, input, { ...options, maxRetries: 2 }));
    const nameless = came.filter(
      ({ headers, body }) => !headers['idempotency-key'] && !/"event_id":"[^"]/.test(body),
    );
    expect(nameless.length).toBeLessThan(2);
  });

  it('an empty retry-after-ms says nothing', () => {
    const headers = new Headers({ 'retry-after-ms': '', 'retry-after': '5' });
    expect(retryAfter(headers)).toBe(5000);
  });
});
