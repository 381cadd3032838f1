import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { RequestBody } from '../src/api.ts';
import type { ClientOptions } from '../src/client.ts';
import { gzip } from '../src/gzip.ts';
import { send } from './acme.ts';
import { echo, serve, type Echo } from './servers.ts';

const server = await echo();
const middleware = [gzip()];
const long = 'x'.repeat(2000);
const json = { mediaType: 'application/json' } as const;

async function sent(body: RequestBody, input: object, options: ClientOptions = {}): Promise<Echo> {
  return (await send(server, { method: 'POST', body }, input, { middleware, ...options })) as Echo;
}

describe('gzip', () => {
  it('compresses what the server reads as it was', async () => {
    const { headers, body } = await sent(json, { long, é: '🐝' });
    expect(headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'application/json',
      authorization: expect.stringContaining('Bearer ') as string,
    });
    expect(Number(headers['content-length'])).toBeLessThan(200);
    expect(body).toStrictEqual({ long, é: '🐝' });
  });

  it.each<[string, RequestBody, object, RegExp]>([
    ['urlencoded', { mediaType: 'application/x-www-form-urlencoded' }, { long }, /^app.*d$/],
    ['multipart', { mediaType: 'multipart/form-data' }, { long }, /; boundary=/],
    [
      'FormData',
      { mediaType: 'multipart/form-data', field: 'form' },
      {
        get form() {
          const form = new FormData();
          form.append('long', long);
          return form;
        },
      },
      /; ?boundary=/,
    ],
    [
      'URLSearchParams',
      { mediaType: 'application/x-www-form-urlencoded', field: 'form' },
      { form: new URLSearchParams({ long }) },
      /^application\/x-www-form-urlencoded/,
    ],
    ['bytes', { mediaType: 'image/png', field: 'a' }, { a: Buffer.from(long) }, /^image\/png$/],
    [
      'a Blob',
      { mediaType: 'image/*', field: 'a' },
      { a: new Blob([long], { type: 'image/gif' }) },
      /gif/,
    ],
  ])('keeps the type of %s', async (_, body, input, type) => {
    const { headers, body: arrived } = await sent(body, input);
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['content-type']).toMatch(type);
    expect(JSON.stringify(arrived)).toContain(long);
  });

  it.each<[string, RequestBody, object, ClientOptions]>([
    ['small', json, { a: 1 }, {}],
    ['as small as is said', json, { long }, { middleware: [gzip({ minBytes: 3000 })] }],
    ['a stream', { mediaType: 'text/plain', field: 'a' }, { a: new Blob([long]).stream() }, {}],
    ['not there', { ...json }, {}, {}],
  ])('leaves alone what is %s', async (_, body, input, options) => {
    const { headers } = await sent(body, input, options);
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('leaves alone what is compressed already', async () => {
    const compressed = new Uint8Array(Buffer.from(long));
    const raw = await serve((request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(request.headers['content-length']));
    });
    const length = await send(
      raw,
      { method: 'POST', body: { mediaType: 'text/plain', field: 'a' } },
      { a: compressed },
      { middleware, headers: { 'content-encoding': 'br' } },
    );
    expect(length).toBe('2000');
  });

  it('compresses each try, and after a redirect', async () => {
    const arrived: string[] = [];
    const raw = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        arrived.push(gunzipSync(Buffer.concat(chunks)).toString());
        if (arrived.length === 1) response.writeHead(503, { 'retry-after': '0' });
        else if (arrived.length === 2) response.writeHead(307, { location: '/elsewhere' });
        else response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{}');
      });
    });
    await send(raw, { method: 'PUT', body: json }, { long }, { middleware, maxRetries: 1 });
    expect(arrived).toStrictEqual(Array(3).fill(JSON.stringify({ long })));
  });
});
