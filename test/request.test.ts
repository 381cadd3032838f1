// Any request by its method and path: typed by `paths`, sent as any other call.
import { HoneyHive, InputError, NotFoundError } from '@honeyhive/client';
import type {
  CreateDatasetOutput,
  GetConfigurationsOutput,
  GetDatasetsOutput,
} from '@honeyhive/types';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from 'vitest';

const seen: object[] = [];
const server = createServer((request, response) => void answer(request, response));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url, headers } = request;
  const body = await text(request);
  seen.push({ method, url, body, type: headers['content-type'], key: headers.authorization });
  const isMissing = url?.includes('missing') === true;
  response.writeHead(isMissing ? 404 : 200, { 'content-type': 'application/json' });
  response.end(isMissing ? '{"message":"gone"}' : '{"ok":true}');
}

let hh: HoneyHive;
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  hh = new HoneyHive({ apiKey: 'k', baseUrl: `http://127.0.0.1:${port}`, env: {} });
});
afterAll(() => server.close());
beforeEach(() => {
  seen.length = 0;
});

describe('what is sent', () => {
  test('parameters at their places, spelled as in any call', async () => {
    const output = hh.request('GET', '/v1/datasets', { query: { name: 'a b&c' } });
    expectTypeOf(output).resolves.toEqualTypeOf<GetDatasetsOutput>();
    expect(await output).toEqual({ ok: true });
    await hh.request('DELETE', '/v1/datasets/{dataset_id}/datapoints/{datapoint_id}', {
      path: { dataset_id: 'a/b', datapoint_id: 'c' },
    });
    expect(seen).toMatchObject([
      { method: 'GET', url: '/v1/datasets?name=a%20b%26c', key: 'Bearer k', body: '' },
      { method: 'DELETE', url: '/v1/datasets/a%2Fb/datapoints/c' },
    ]);
  });

  test('a body, as JSON or as its media type says', async () => {
    const output = hh.request('POST', '/v1/datasets', { body: { name: 'n' } });
    expectTypeOf(output).resolves.toEqualTypeOf<CreateDatasetOutput>();
    await output;
    await hh.request('POST', '/v1/datasets', {
      body: new URLSearchParams({ name: 'n m' }),
    });
    expect(seen).toMatchObject([
      { method: 'POST', body: '{"name":"n"}', type: 'application/json' },
      {
        method: 'POST',
        body: 'name=n+m',
        type: expect.stringContaining('x-www-form-urlencoded') as string,
      },
    ]);
  });

  test('what the client leaves out can be called', async () => {
    const output = hh.request('GET', '/v1/configurations');
    expectTypeOf(output).resolves.toEqualTypeOf<GetConfigurationsOutput>();
    await output;
    expect(seen).toMatchObject([{ method: 'GET', url: '/v1/configurations' }]);
  });
});

test('errors are those of any call', async () => {
  const missing = hh.request('GET', '/v1/runs/{run_id}', { path: { run_id: 'missing' } });
  await expect(missing).rejects.toThrow(NotFoundError);
  const outside = hh.request('GET', '/v1/runs/{run_id}', { path: { run_id: '..' } });
  await expect(outside).rejects.toThrow(InputError);
  await expect(outside).rejects.toThrow('path.run_id: ".." cannot be part of a path');
  expect(seen).toHaveLength(1);
  const response = await hh.request('GET', '/v1/datasets').asResponse();
  expect(response.status).toBe(200);
});

test('what the description does not have is an error of types', () => {
  const wrong = (): unknown[] => [
    // @ts-expect-error -- no such path
    hh.request('GET', '/v1/nothing'),
    // @ts-expect-error -- no such method there
    hh.request('PATCH', '/v1/datasets'),
    // @ts-expect-error -- the path has a parameter
    hh.request('GET', '/v1/runs/{run_id}'),
    // @ts-expect-error -- another one
    hh.request('GET', '/v1/runs/{run_id}', { path: { id: 'x' } }),
    // @ts-expect-error -- a body of another type
    hh.request('POST', '/v1/datasets', { body: { name: 1 } }),
    // @ts-expect-error -- a body where there is none
    hh.request('GET', '/v1/datasets', { body: {} }),
  ];
  expect(wrong).toBeTypeOf('function');
});
