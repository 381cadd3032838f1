import { createServer } from 'node:net';
import { once } from 'node:events';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../src/api.ts';
import type { ClientOptions } from '../src/client.ts';
import { AbortError, ConnectionError, ResponseError, SdkError } from '../src/errors.ts';
import { failure, key, send } from './acme.ts';
import { serve } from './servers.ts';

interface Seen {
  method: string | undefined;
  url: string | undefined;
  type: string | undefined;
  authorization: string | undefined;
  body: string;
}

/** A server that redirects from /from/STATUS as it is told, and tells what arrived elsewhere. */
async function redirecting(location: () => string) {
  const seen: Seen[] = [];
  const url = await serve((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method, url: path, headers } = request;
      seen.push({
        method,
        url: path,
        type: headers['content-type'],
        authorization: headers.authorization,
        body,
      });
      const status = /^\/from\/(\d+)/.exec(path ?? '')?.[1];
      if (status) response.writeHead(Number(status), { location: location() }).end('moved');
      else response.setHeader('content-type', 'application/json').end('{"arrived":true}');
    });
  });
  return { url, seen };
}

const post = { method: 'POST', body: { mediaType: 'application/json' } } as const;

describe('redirects within the origin', async () => {
  let location = '/to?x=1';
  const { url, seen } = await redirecting(() => location);
  it.each([
    [301, 'GET', 'GET', ''],
    [301, 'POST', 'GET', ''],
    [301, 'PUT', 'PUT', '{"a":1}'],
    [302, 'POST', 'GET', ''],
    [302, 'DELETE', 'DELETE', '{"a":1}'],
    [303, 'POST', 'GET', ''],
    [303, 'PUT', 'GET', ''],
    [303, 'GET', 'GET', ''],
    [307, 'POST', 'POST', '{"a":1}'],
    [307, 'GET', 'GET', ''],
    [308, 'PUT', 'PUT', '{"a":1}'],
    [308, 'POST', 'POST', '{"a":1}'],
  ])('%d after %s: %s', async (status, method, then, body) => {
    seen.length = 0;
    const operation = {
      method,
      path: `/from/${status}`,
      ...(method !== 'GET' && { body: post.body }),
    };
    expect(await send(url, operation, method === 'GET' ? {} : { a: 1 })).toStrictEqual({
      arrived: true,
    });
    expect(seen[1]).toStrictEqual({
      method: then,
      url: '/to?x=1',
      type: body ? 'application/json' : undefined,
      authorization: `Bearer ${key}`,
      body,
    });
    expect(seen).toHaveLength(2);
  });

  it('to an address relative to the last one, or a full one', async () => {
    for (const to of ['../relative', `${url}/full`]) {
      location = to;
      await send(url, { path: '/from/307' });
    }
    expect(seen.slice(-3).map((each) => each.url)).toStrictEqual([
      '/relative',
      '/from/307',
      '/full',
    ]);
  });

  it('five at most', async () => {
    seen.length = 0;
    location = '/from/307';
    await expect(send(url, { path: '/from/307' })).rejects.toThrow('redirected more than 5 times');
    expect(seen).toHaveLength(6);
  });

  it('not where a stream would have to be sent again', async () => {
    location = '/to';
    const body = { mediaType: 'application/octet-stream', field: 'content' };
    const content = (): ReadableStream => new Blob(['x']).stream();
    await expect(
      send(url, { ...post, path: '/from/307', body }, { content: content() }),
    ).rejects.toThrow(ResponseError);
    expect(
      await send(url, { ...post, path: '/from/303', body }, { content: content() }),
    ).toStrictEqual({ arrived: true });
  });

  it('a status without an address is an error by status', async () => {
    await expect(send(await serve((_, r) => r.writeHead(302).end()), {})).rejects.toThrow(
      'status 302',
    );
    location = 'http://[';
    await expect(send(url, { path: '/from/302' })).rejects.toThrow('redirected to no address');
  });
});

describe('redirects to another origin are not followed, and nothing arrives there', async () => {
  const other = await redirecting(() => '/');
  const { url } = await redirecting(() => `${other.url}/steal?x=secretive`);
  it.each(
    [301, 302, 303, 307, 308].flatMap(
      (status) =>
        [
          [status, 'GET'],
          [status, 'POST'],
        ] as const,
    ),
  )('%d after %s', async (status, method) => {
    const operation: Partial<Operation> = {
      method,
      path: `/from/${status}`,
      ...(method === 'POST' && { body: post.body }),
    };
    const error = await failure(
      send(url, operation, method === 'POST' ? { a: 1 } : {}, { headers: { 'x-own': 'secret' } }),
    );
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ status, method });
    expect(error.message).toContain(
      `redirected to ${other.url}; if it is right, set baseUrl to it`,
    );
    expect(error.message).not.toContain('secretive');
    expect(other.seen).toStrictEqual([]);
  });

  it('another port, scheme or host is another origin', async () => {
    for (const to of ['http://localhost:1/', 'https://127.0.0.1/', '//evil.test/']) {
      await expect(send((await redirecting(() => to)).url, { path: '/from/307' })).rejects.toThrow(
        /redirected to .*set baseUrl/,
      );
    }
  });

  it('what a browser hides is refused', async () => {
    const opaque = {
      type: 'opaqueredirect',
      status: 0,
      ok: false,
      headers: new Headers(),
    } as Response;
    const options: ClientOptions = { fetch: async () => opaque };
    await expect(send('https://a.test', {}, {}, options)).rejects.toThrow(
      'redirected; set baseUrl to the final address',
    );
  });
});

describe('ending a call', () => {
  it('before it is sent', async () => {
    let requests = 0;
    const url = await serve((_, response) => {
      requests++;
      response.end('{}');
    });
    const reason = new Error('changed my mind');
    const error = await failure(send(url, {}, {}, { signal: AbortSignal.abort(reason) }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ name: 'AbortError', cause: reason, method: 'GET', path: '/' });
    expect(requests).toBe(0);
  });

  it.each<[string, boolean]>([
    ['while waiting', false],
    ['while reading', true],
  ])('%s', async (_, answers) => {
    const controller = new AbortController();
    const url = await serve((request, response) => {
      if (answers) response.writeHead(200, { 'content-type': 'application/json' }).write('{"a":');
      setTimeout(() => controller.abort('a reason that is no Error'), 50);
    });
    const error = await failure(send(url, {}, {}, { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error.cause).toBe('a reason that is no Error');
  });

  it('by a timeout signal', async () => {
    const url = await serve(() => {});
    const error = await failure(send(url, {}, {}, { signal: AbortSignal.timeout(30) }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error.cause).toMatchObject({ name: 'TimeoutError' });
  });
});

describe('a connection that fails', () => {
  const operation = {
    path: '/v1/x',
    parameters: [{ name: 'q', in: 'query' }],
    security: [['query']],
  } as const;
  const input = { q: 'secretive' };

  function check(error: Error) {
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).not.toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ method: 'GET', path: '/v1/x' });
    expect(error.cause).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toMatch(/secretive|canary/);
  }

  it('nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    server.close();
    await once(server, 'close');
    const error = await failure(send(`http://127.0.0.1:${port}`, operation, input));
    check(error);
    expect(error.message).toBe(
      `GET /v1/x: no complete answer from http://127.0.0.1:${port} (ECONNREFUSED)`,
    );
  });

  it('breaks before the answer', async () => {
    check(await failure(send(await serve((request) => request.destroy()), operation, input)));
  });

  it('breaks in the middle of the answer', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"a":');
      setTimeout(() => request.destroy(), 20);
    });
    check(await failure(send(url, operation, input)));
  });

  it('a fetch that tells the address does not tell the key', async () => {
    const options: ClientOptions = {
      fetch: async (url) => {
        throw new TypeError(`error sending request for url (${url})`);
      },
    };
    const error = await failure(send('https://a.test', operation, {}, options));
    check(error);
    expect(error.cause).toMatchObject({
      message: expect.stringContaining('api%20key=[key]') as string,
    });
  });

  it.each([undefined, null, 'text', { code: 5 }])('a fetch that throws %j', async (thrown) => {
    const options: ClientOptions = {
      fetch: async () => {
        throw thrown;
      },
    };
    const error = await failure(send('https://a.test', {}, {}, options));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toBeInstanceOf(SdkError);
    expect(error.cause).toBe(typeof thrown === 'object' && thrown ? '[object Object]' : thrown);
  });
});
