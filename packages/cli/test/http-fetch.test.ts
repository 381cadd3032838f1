// Held against the built-in `fetch`, at the same server.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { httpFetch } from '../src/http-fetch.ts';

const text = 'grüße, 世界 🐝\n'.repeat(5000);

const answers: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/text': (response) => response.setHeader('content-type', 'text/plain').end(text),
  '/bom': (response) => response.end('\uFEFF{"a":1}'),
  '/broken-utf8': (response) => response.end(Buffer.from([0x61, 0xff, 0xfe, 0x62, 0xe2, 0x82])),
  '/empty': (response) => response.writeHead(204).end(),
  '/missing': (response) => response.writeHead(404, 'Nowhere').end('{"message":"no"}'),
  '/moved': (response) => response.writeHead(302, { location: '/text' }).end('go there'),
  '/gzip': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(text)),
  '/br': (response) => response.setHeader('content-encoding', ' BR').end(brotliCompressSync(text)),
  '/plain': (response) => response.setHeader('content-encoding', 'identity').end(text),
  '/twice': (response) =>
    response
      .setHeader('x-more', ['1', '2'])
      .setHeader('set-cookie', ['a=1', 'b=2'])
      .setHeader('retry-after', ['1', '2'])
      .end('{}'),
  '/slices': (response) => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += 1021) response.write(bytes.subarray(at, at + 1021));
    response.end();
  },
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"a":', () => response.destroy());
  },
  '/cut-gzip': (response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    response.write(gzipSync(text).subarray(0, 100), () => response.destroy());
  },
  '/reset': (response) => response.socket?.destroy(),
  '/echo': (response, request) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { connection: _, ...headers } = request.headers;
      const body = Buffer.concat(parts).toString();
      response.end(JSON.stringify({ method: request.method, url: request.url, headers, body }));
    });
  },
  // Never ends.
  '/wait': (response) => response.writeHead(200).flushHeaders(),
  '/silent': () => {},
};

const server = createServer((request, response) => {
  answers[request.url?.split('?')[0] ?? '']?.(response, request);
});
let base = '';
const quick = httpFetch({});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

type Fetch = typeof quick;

async function facts(fetch: Fetch, path: string, init: RequestInit): Promise<unknown> {
  try {
    const response = await fetch(base + path, { redirect: 'manual', ...init });
    const { status, statusText, ok, headers } = response;
    const named: Record<string, string | null> = {};
    for (const name of ['Content-Type', 'location', 'x-more', 'retry-after', 'nothing']) {
      named[name] = headers.get(name) ?? null;
    }
    const names = [...headers]
      .map(([name]) => name)
      .filter((name) => name !== 'connection' && name !== 'keep-alive');
    return {
      status,
      statusText,
      ok,
      named,
      names: [...new Set(names)],
      text: await response.text(),
    };
  } catch (error) {
    return { failed: error instanceof Error };
  }
}

describe('is as the built-in fetch', () => {
  const paths = Object.keys(answers).filter((path) => !/wait|silent|echo/.test(path));

  test.each(paths)('%s', async (path) => {
    expect(await facts(quick, path, {})).toEqual(await facts(fetch, path, {}));
  });

  test('HEAD', async () => {
    const init = { method: 'HEAD' };
    expect(await facts(quick, '/text', init)).toEqual(await facts(fetch, '/text', init));
  });

  test.each<RequestInit>([
    {},
    { method: 'POST' },
    { method: 'DELETE' },
    { method: 'POST', body: '{"a":"ü"}', headers: { 'content-type': 'application/json' } },
    { method: 'PUT', body: new Uint8Array([0x7b, 0x7d]), headers: { 'content-type': 'a/b' } },
    { method: 'PATCH', body: '', headers: { 'X-Latin': 'é', accept: 'application/json' } },
    { method: 'POST', body: '', headers: { 'content-type': 'application/x-ndjson' } },
    { headers: new Headers({ authorization: 'Bearer a', 'X-More': '1' }) },
    {
      headers: [
        ['x-more', '1'],
        ['X-More', '2'],
      ],
    },
  ])('what is sent of %j', async (init) => {
    const sent = async (fetch: Fetch): Promise<Record<string, unknown>> => {
      const answer = JSON.parse(await (await fetch(`${base}/echo?a=%5B1%5D&b=`, init)).text()) as {
        headers: Record<string, string>;
      };
      // What a page's `fetch` says of itself, and what it can read.
      const {
        'accept-language': _l,
        'sec-fetch-mode': _m,
        'accept-encoding': _e,
        ...headers
      } = answer.headers;
      return { ...answer, headers };
    };
    expect(await sent(quick)).toEqual(await sent(fetch));
  });

  test.each(['blob', 'arrayBuffer', 'json', 'body', 'clone'] as const)('%s', async (how) => {
    const read = async (fetch: Fetch): Promise<unknown> => {
      const response = await fetch(`${base}/${how === 'json' ? 'bom' : 'text'}`, {});
      if (how === 'body') return new Response(response.body).text();
      if (how === 'clone') return [await response.clone().text(), await response.text()];
      if (how !== 'blob') return response[how]();
      const blob = await response.blob();
      return [blob.type, await blob.text()];
    };
    expect(await read(quick)).toEqual(await read(fetch));
  });

  test('a form goes through it', async () => {
    const body = new FormData();
    body.set('a', 'b');
    const answer = await quick(`${base}/echo`, { method: 'POST', body });
    expect(await answer.text()).toContain('form-data; name=');
  });
});

test('a coding that was not asked for is an error, not noise', async () => {
  answers['/zstd'] = (response) => response.setHeader('content-encoding', 'zstd').end('x');
  await expect(quick(`${base}/zstd`, {})).rejects.toThrow('unknown content-encoding zstd');
});

test('where nobody listens, the error has a code', async () => {
  const free = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => free.once('listening', resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  await expect(quick(`http://127.0.0.1:${port}/`, {})).rejects.toMatchObject({
    code: 'ECONNREFUSED',
  });
});

describe('the signal ends', () => {
  test('what has not begun', async () => {
    await expect(quick(`${base}/text`, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });

  test('waiting for an answer', async () => {
    const controller = new AbortController();
    const answer = quick(`${base}/silent`, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(answer).rejects.toThrow(/abort/i);
  });

  test('reading it', async () => {
    const controller = new AbortController();
    const answer = await quick(`${base}/wait`, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(answer.text()).rejects.toThrow(/abort/i);
  });
});

test('requests one after the other use one connection', async () => {
  const sockets = new Set<Socket>();
  const count = (socket: Socket): void => void sockets.add(socket);
  server.on('connection', count);
  const own = httpFetch({});
  for (let index = 0; index < 3; index++) await (await own(`${base}/text`, {})).text();
  server.off('connection', count);
  expect(sockets.size).toBe(1);
});

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

test.skipIf(major < 24 || (major === 24 && minor < 5))(
  'a proxy of the environment is used, but not where NO_PROXY says so',
  async () => {
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('by the proxy');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const through = httpFetch({ HTTP_PROXY: address });
    expect(await (await through('http://nowhere.invalid/a', {})).text()).toBe('by the proxy');
    expect(asked).toEqual(['http://nowhere.invalid/a']);
    const around = httpFetch({ HTTP_PROXY: address, NO_PROXY: '127.0.0.1' });
    expect(await (await around(`${base}/bom`, {})).text()).toBe('{"a":1}');
    expect(asked).toHaveLength(1);
    proxy.close();
    proxy.closeAllConnections();
  },
);
