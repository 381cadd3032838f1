import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../src/api.ts';
import * as errors from '../src/errors.ts';
import { failure, key, send } from './acme.ts';
import { serve } from './servers.ts';

const { ApiError, ResponseError } = errors;

interface Answer {
  status?: number;
  type?: string;
  body?: string | Uint8Array;
  headers?: Record<string, string>;
}

let answer: Answer = {};
const server = await serve((_, response) => {
  const { status = 200, type, body, headers } = answer;
  response.writeHead(status, { ...(type && { 'content-type': type }), ...headers });
  response.end(body);
});

function received(
  next: Answer,
  operation: Partial<Operation> = {},
  input: object = {},
): Promise<unknown> {
  answer = next;
  return send(server, { path: '/v1/x', ...operation }, input);
}

const page = '<!doctype html><title>Sign in</title>';

describe('a success is read as the description declares it', () => {
  const cases: [string, Answer, Partial<Operation>, unknown][] = [
    ['JSON', { type: 'application/json', body: '{"a":[1]}' }, {}, { a: [1] }],
    ['JSON with a charset', { type: 'Application/JSON; charset=utf-8', body: '"é"' }, {}, 'é'],
    ['null', { type: 'application/json', body: 'null' }, {}, null],
    ['another JSON type', { type: 'application/hal+json', body: '1' }, {}, 1],
    ['no type at all', { body: '{}' }, {}, {}],
    ['XML', { type: 'application/xml', body: '<a/>' }, { accept: ['application/xml'] }, '<a/>'],
    [
      'text of another type',
      { type: 'text/csv', body: 'a' },
      { accept: ['text/*', 'image/*'] },
      'a',
    ],
    ['201', { status: 201, type: 'application/json', body: '{}' }, {}, {}],
    ['no content', { status: 204 }, { accept: [] }, undefined],
    ['no content, as 200', {}, { accept: [] }, undefined],
    [
      'a word where nothing is declared',
      { type: 'text/html', body: 'OK' },
      { accept: [] },
      undefined,
    ],
    [
      'data where nothing is declared',
      { type: 'application/json', body: '{"success":true}' },
      { accept: [] },
      undefined,
    ],
    ['nothing, declared beside content', { status: 204 }, { noContent: true }, undefined],
    [
      'content, declared beside nothing',
      { type: 'application/json', body: '1' },
      { noContent: true },
      1,
    ],
    ['the head only', { type: 'application/json' }, { method: 'HEAD' }, undefined],
    ['text', { type: 'text/csv', body: 'a,é' }, { accept: ['text/csv'] }, 'a,é'],
    ['empty text', { type: 'text/plain' }, { accept: ['text/plain'] }, ''],
    [
      'JSON where text is declared',
      { type: 'application/json', body: '{}' },
      { accept: ['text/plain'] },
      '{}',
    ],
    [
      'a page where pages are declared',
      { type: 'text/html', body: page },
      { accept: ['text/html'] },
      page,
    ],
    [
      'one of several',
      { type: 'text/plain', body: 'a' },
      { accept: ['application/json', 'text/plain'] },
      'a',
    ],
    ['anything: JSON', { type: 'application/json', body: '{}' }, { accept: ['*/*'] }, {}],
    ['anything: text', { type: 'text/plain', body: 'a' }, { accept: ['*/*'] }, 'a'],
  ];
  it.each(cases)('%s', async (_, next, operation, expected) => {
    expect(await received(next, operation)).toStrictEqual(expected);
  });

  it.each([
    ['as declared', 'image/png', ['image/png']],
    ['of another type', 'image/jpeg', ['image/png']],
    ['of any type', 'application/zip', ['*/*']],
    ['of a range', 'image/gif', ['text/*', 'image/*']],
    ['although it is JSON', 'application/json', ['application/octet-stream']],
  ])('a Blob %s', async (_, type, accept) => {
    const blob = (await received({ type, body: new Uint8Array([0, 255]) }, { accept })) as Blob;
    expect(blob).toBeInstanceOf(Blob);
    expect([...new Uint8Array(await blob.arrayBuffer())]).toStrictEqual([0, 255]);
  });

  it('names from JSON are data', async () => {
    const body = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const value = await received({ type: 'application/json', body });
    expect(JSON.stringify(value)).toBe(body);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('asks for the types that are declared', async () => {
    const asked: (string | undefined)[] = [];
    const listener = await serve((request, response) => {
      asked.push(request.headers.accept);
      response.end('{}');
    });
    await send(listener, {});
    await send(listener, { accept: ['application/json', 'text/csv'] });
    await send(listener, {}, {}, { headers: { accept: 'application/vnd.acme+json' } });
    await send(listener, { accept: [] });
    expect(asked).toStrictEqual([
      'application/json',
      'application/json, text/csv',
      'application/vnd.acme+json',
      '*/*',
    ]);
  });
});

describe('a success that is not this API’s', () => {
  const cases: [string, Answer, Partial<Operation>, RegExp][] = [
    [
      'a page',
      { type: 'text/html; charset=utf-8', body: page },
      {},
      /is baseUrl the address of the API\?/,
    ],
    [
      'a page where nothing is declared',
      { type: 'text/html', body: page },
      { accept: [] },
      /is baseUrl/,
    ],
    [
      'a page where an image is declared',
      { type: 'text/html', body: page },
      { accept: ['image/png'] },
      /is baseUrl/,
    ],
    [
      'text where JSON is declared',
      { type: 'text/plain', body: 'hello' },
      {},
      /with text\/plain where application\/json belongs/,
    ],
    ['nothing', {}, {}, /200 without content/],
    ['204', { status: 204 }, {}, /204 without content/],
    [
      '204 where a file is declared',
      { status: 204 },
      { accept: ['image/png'] },
      /204 without content/,
    ],
    ['an empty JSON body', { type: 'application/json', body: '' }, {}, /without content/],
    ['truncated JSON', { type: 'application/json', body: '{"a":' }, {}, /broken JSON/],
    ['a page that says it is JSON', { type: 'application/json', body: page }, {}, /broken JSON/],
  ];
  it.each(cases)('%s', async (_, next, operation, message) => {
    const error = await failure(received(next, operation));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^GET \/v1\/x: /);
    expect(error.message).not.toContain('<');
    expect((error as errors.ApiError).status).toBe(next.status ?? 200);
  });
});

describe('an error status is an error, whatever the body', () => {
  it.each<[number, string, typeof ApiError]>([
    [400, 'BadRequestError', errors.BadRequestError],
    [401, 'AuthenticationError', errors.AuthenticationError],
    [402, 'ApiError', errors.ApiError],
    [403, 'PermissionDeniedError', errors.PermissionDeniedError],
    [404, 'NotFoundError', errors.NotFoundError],
    [409, 'ConflictError', errors.ConflictError],
    [418, 'ApiError', errors.ApiError],
    [422, 'UnprocessableEntityError', errors.UnprocessableEntityError],
    [429, 'RateLimitError', errors.RateLimitError],
    [500, 'InternalServerError', errors.InternalServerError],
    [502, 'InternalServerError', errors.InternalServerError],
    [599, 'InternalServerError', errors.InternalServerError],
    [304, 'ApiError', errors.ApiError],
  ])('%d is a %s', async (status, name, Class) => {
    for (const body of ['', '{"message":"why"}', 'null', 'false', '0', page]) {
      const error = await failure(received({ status, type: 'application/json', body }));
      expect(error).toBeInstanceOf(ApiError);
      expect([error.constructor, error.name]).toStrictEqual([Class, name]);
      expect(error).toMatchObject({ status, method: 'GET', path: '/v1/x' });
      expect(error.stack).toContain(name);
    }
  });

  it('holds what the server said', async () => {
    const error = (await failure(
      received(
        {
          status: 422,
          type: 'application/json',
          body: '{"statusCode":422,"message":"name is taken","success":false}',
          headers: { 'x-request-id': 'req_1', 'set-cookie': 'session=canary' },
        },
        {
          method: 'POST',
          path: '/v1/{id}',
          parameters: [
            { name: 'id', in: 'path' },
            { name: 'q', in: 'query' },
          ],
        },
        { id: 'a b', q: 'secretive' },
      ),
    )) as errors.ApiError;
    expect(error.message).toBe('POST /v1/a%20b: status 422: name is taken (request req_1)');
    expect(error.headers.get('set-cookie')).toBe('session=canary');
    expect(error.toJSON()).toStrictEqual({
      name: 'UnprocessableEntityError',
      message: error.message,
      status: 422,
      method: 'POST',
      path: '/v1/a%20b',
      requestId: 'req_1',
      body: { statusCode: 422, message: 'name is taken', success: false },
    });
    expect(JSON.parse(JSON.stringify(error))).toStrictEqual(error.toJSON());
    expect(inspect(error)).not.toMatch(/canary|secretive/);
  });

  it.each([
    ['{"message":"why"}', 'why'],
    ['{"error":"why"}', 'why'],
    ['{"error":{"message":"why"}}', 'why'],
    ['{"title":"Bad","detail":"why"}', 'why'],
    ['{"title":"why"}', 'why'],
    ['"why"', 'why'],
    ['why', 'why'],
    [`{"message":"${'why '.repeat(1000)}"}`, 'why '.repeat(75)],
  ])('finds the reason in %s', async (body, why) => {
    const error = await failure(received({ status: 400, body }));
    expect(error.message).toBe(`GET /v1/x: status 400: ${why}`);
  });

  it.each([['{"message":5,"error":null}'], ['[]'], ['null'], [page], ['']])(
    'finds none in %s',
    async (body) => {
      const error = await failure(received({ status: 404, body }));
      expect(error.message).toBe('GET /v1/x: 404, not found, or your key cannot see it');
    },
  );

  it('keeps only the beginning of a long page', async () => {
    const error = (await failure(
      received({ status: 502, type: 'text/html', body: page.repeat(1000) }),
    )) as errors.ApiError;
    expect(error.body).toBe(page.repeat(1000).slice(0, 2000));
  });

  it('never shows the key, also where the server does', async () => {
    for (const [status, type, body] of [
      [401, 'application/json', `{"message":"bad key ${key}","key":"${key}"}`],
      [404, 'text/html', `Cannot GET /v1/x?api_key=${key}`],
      [200, 'text/html', `<p>${key}`],
    ] as const) {
      const error = await failure(received({ status, type, body }));
      expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain(
        key,
      );
      expect(JSON.stringify(error)).toContain('[key]');
    }
  });
});
