// openapi-fetch and openapi-react-query, as they are published, accept `paths` as it is.
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { text } from 'node:stream/consumers';
import { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as program from './support/openapi-fetch.ts';

const repository = path.resolve(import.meta.dirname, '..');
const folder = path.join(import.meta.dirname, 'node_modules/.openapi-fetch');

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly body: string;
}
let seen: Seen[] = [];
const answers: Readonly<Record<string, readonly [number, unknown]>> = {
  'GET /v1/datasets': [200, { datasets: [] }],
  'POST /v1/datasets': [200, { inserted: true, result: { insertedId: 'd1' } }],
  'GET /v1/runs/r%2F1': [200, { evaluation: { run_id: 'r/1' } }],
  'GET /v1/runs/none': [400, { error: 'no such run' }],
};

const server = createServer((request, response) => void answer(request, response));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url } = request;
  seen.push({ method, url, body: await text(request) });
  const [status, body] = answers[`${method} ${url?.replace(/\?.*/, '')}`] ?? [404, {}];
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

let baseUrl: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  seen = [];
});

test('three operations, by openapi-fetch', async () => {
  const client = program.clientOf(baseUrl);
  expect(await program.list(client)).toEqual({ datasets: [] });
  expect(await program.read(client, 'r/1')).toEqual({
    data: { evaluation: { run_id: 'r/1' } },
    error: undefined,
    status: 200,
  });
  expect(await program.read(client, 'none')).toEqual({
    data: undefined,
    error: { error: 'no such run' },
    status: 400,
  });
  expect(await program.create(client, { name: 'mine' })).toEqual({
    inserted: true,
    result: { insertedId: 'd1' },
  });
  expect(seen.map(({ method, url, body }) => [method, url, body])).toEqual([
    ['GET', '/v1/datasets?name=a%20b', ''],
    ['GET', '/v1/datasets', ''],
    ['GET', '/v1/runs/r%2F1', ''],
    ['GET', '/v1/runs/none', ''],
    ['POST', '/v1/datasets', '{"name":"mine"}'],
  ]);
});

test('a query, by openapi-react-query', async () => {
  const queries = program.queriesOf(program.clientOf(baseUrl));
  expect(await program.fetchQuery(queries, new QueryClient())).toEqual({ datasets: [] });
  expect(seen.map(({ url }) => url)).toEqual(['/v1/datasets?dataset_id=d1']);
});

const compilers = ['typescript', 'typescript-6.0', 'typescript-5.9'];
test.each(compilers)(
  'the types that %s infers are ours, and mistakes are errors',
  async (compiler) => {
    const config = path.join(folder, `${compiler}.json`);
    writeFileSync(
      config,
      JSON.stringify({
        extends: path.join(repository, 'tsconfig.base.json'),
        compilerOptions: {
          lib: ['ES2022', 'DOM', 'DOM.Iterable'],
          declaration: false,
          declarationMap: false,
          isolatedDeclarations: false,
          noEmit: true,
        },
        files: [path.join(import.meta.dirname, 'support/openapi-fetch.ts')],
      }),
    );
    expect(await tsc(compiler, '-p', config)).toBe('');
  },
);

/** What the compiler prints. */
async function tsc(compiler: string, ...args: string[]): Promise<string> {
  const bin = path.join(repository, 'node_modules', compiler, 'bin/tsc');
  try {
    return (await promisify(execFile)(process.execPath, [bin, ...args])).stdout;
  } catch (error) {
    return (error as { stdout?: string }).stdout ?? String(error);
  }
}
