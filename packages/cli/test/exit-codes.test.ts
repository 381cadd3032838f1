import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Api } from '../../client/src/api.ts';
import { oneKey } from '../../client/src/auth.ts';
import { call } from '../../client/src/call-any.ts';
import { Client } from '../../client/src/client.ts';
import { ConnectionError } from '../../client/src/errors.ts';
import { bearer } from '../../client/src/schemes.ts';
import { exit, exitCodeOfStatus, exitMeanings } from '../src/exit.ts';
import type { ClientOptions } from '../src/generated/client.ts';
import type { Program } from '../src/program.ts';
import { run } from '../src/run.ts';
import { acme } from './acme.ts';
import { runProgram, type Outcome, type Surroundings } from './fake-io.ts';

const key = 'canary-key-0123456789';

const api: Api = {
  querystyle: 'openapi',
  planes: { main: { env: { apiKey: 'ACME_API_KEY', baseUrl: 'ACME_BASE_URL' } } },
  defaultPlane: 'main',
  securitySchemes: { bearer },
  authorize: oneKey,
  security: [['bearer']],
};

/** The real client's runtime, on an API of one operation. */
const program: Program = {
  ...acme().program,
  createClient: async (options: ClientOptions) =>
    new Client(api, { maxRetries: 0, ...options }) as unknown as Awaited<
      ReturnType<Program['createClient']>
    >,
  groups: [
    {
      name: 'widgets',
      load: async () => [
        {
          name: 'get',
          operation: 'GET /widgets/{widget_id}',
          summary: 'Get a widget',
          flags: [
            { field: 'widget', name: 'widget', type: 'string' },
            { field: 'widget_id', name: 'widget-id', type: 'string', required: true },
          ],
          call: async (client, input, options) =>
            call(
              client as unknown as Client,
              {
                id: 'getWidget',
                method: 'GET',
                path: '/widgets/{widget_id}',
                parameters: [{ name: 'widget_id', in: 'path' }],
                accept: ['application/json', 'image/png', 'text/event-stream'],
                events: 'data',
              },
              input,
              options,
            ),
        },
      ],
    },
  ],
};

// Answers `/widgets/404` with that status, and some ids with something special.
const server = createServer((request, response) => {
  const id = request.url?.split('/').at(-1) ?? '';
  const json = { 'content-type': 'application/json' };
  if (id === 'cut') request.socket.destroy();
  else if (id === 'hang') request.socket.setTimeout(60_000);
  else if (id === 'broken') response.writeHead(200, json).end('{"a":');
  else if (id === 'page') response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
  else if (id === 'picture') {
    response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([1, 0xff, 0]));
  } else if (id.startsWith('events')) {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"a": [1, "\u009b"]}\n\n: a comment\n\ndata: null\n\n', () => {
      if (id === 'events') response.end('data: [DONE]\n\n');
      else if (id === 'events-broken') response.end('data: {\n\n');
      else if (id === 'events-cut') response.destroy();
    });
  } else if (Number(id) > 0) {
    const message = `Said \u001b[31mso, with ${request.headers.authorization ?? 'no key'}`;
    response.writeHead(Number(id), json).end(JSON.stringify({ message, errors: [{ at: 'x' }] }));
  } else {
    response.writeHead(200, json).end(JSON.stringify({ id }));
  }
});
let baseUrl = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const env = (): Record<string, string> => ({ ACME_API_KEY: key, ACME_BASE_URL: baseUrl });
const get = (id: string, more: Surroundings = {}): Promise<Outcome> =>
  runProgram(program, ['widgets', 'get', '--widget-id', id], { env: env(), ...more });

describe('every exit code', () => {
  test('0: the result is on standard output, and nothing else is said', async () => {
    expect(await get('w1')).toStrictEqual({ code: 0, stdout: '{\n  "id": "w1"\n}\n', stderr: '' });
  });

  test('1: what nobody expected', async () => {
    const { program: failing } = acme(() => {
      throw new TypeError('x is not a function');
    });
    expect(await runProgram(failing, ['widgets', 'list'])).toStrictEqual({
      code: 1,
      stdout: '',
      stderr:
        'error: Unexpected: TypeError: x is not a function\n  This should not happen: please report it.\n',
    });
  });

  test('2: input that the client refuses, with its flag', async () => {
    const outcome = await get('..');
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(
      /^error: --widget-id: .*\n {2}Nothing was sent\.\n {2}See acme widgets get --help\n$/,
    );
  });

  test.each([
    ['no key', { ACME_API_KEY: '' }, 'apiKey'],
    ['a key that is none', { ACME_API_KEY: `${key}\n` }, 'apiKey'],
    ['no address', { ACME_BASE_URL: '' }, 'baseUrl'],
    ['an address that is none', { ACME_BASE_URL: `nonsense-${key}` }, 'baseUrl'],
  ])('3: %s', async (_case, change, what) => {
    const outcome = await get('w1', { env: { ...env(), ...change } });
    expect(outcome).toMatchObject({ code: 3, stdout: '' });
    expect(outcome.stderr).toContain(`error: ${what}: `);
    expect(outcome.stderr).toContain(
      "Set ACME_API_KEY to your API key (or give --api-key), and ACME_BASE_URL to the API's address (or --base-url).",
    );
    expect(outcome.stderr).not.toContain(key);
  });

  test.each([
    [400, 6, ''],
    [401, 4, 'Check the API key: ACME_API_KEY or --api-key.'],
    [403, 4, 'Check the API key: ACME_API_KEY or --api-key.'],
    [404, 5, 'Check the ids, and that the API key may see what they name.'],
    [409, 6, ''],
    [418, 6, ''],
    [422, 6, ''],
    [429, 7, 'Wait, then try again.'],
    [500, 8, 'Try again later'],
    [503, 8, 'Try again later'],
  ])('status %i: %i', async (status, code, fix) => {
    const outcome = await get(String(status));
    expect(outcome).toMatchObject({ code, stdout: '' });
    expect(outcome.stderr).toMatch(
      new RegExp(`^error: GET /widgets/${status}: (${status}, .+|status ${status}): Said so`),
    );
    expect(outcome.stderr).toContain('"errors":[{"at":"x"}]');
    expect(outcome.stderr).toContain(`  ${fix}`);
  });

  test.each([['broken'], ['page']])('8: an answer that cannot be read (%s)', async (id) => {
    const outcome = await get(id);
    expect(outcome).toMatchObject({ code: 8, stdout: '' });
    expect(outcome.stderr).toContain(`error: GET /widgets/${id}: 200 with `);
  });

  test('9: no answer', async () => {
    const outcome = await get('cut');
    expect(outcome).toMatchObject({ code: 9, stdout: '' });
    expect(outcome.stderr).toContain('error: GET /widgets/cut: no complete answer from http://127');
    expect(outcome.stderr).toContain(
      'Check the network, and the address: ACME_BASE_URL or --base-url.',
    );
  });

  test('9: nobody there', async () => {
    const outcome = await runProgram(
      program,
      ['widgets', 'get', '--widget-id', 'w1', '--base-url', 'http://127.0.0.1:1', '--api-key', key],
      {},
    );
    expect(outcome).toMatchObject({ code: 9, stdout: '' });
  });

  test.each([
    ['refused', 'no answer (ECONNREFUSED)', 'connect ECONNREFUSED 127.0.0.1:1', true],
    ['told already', 'no answer: socket hang up', 'socket hang up', false],
    ['a code alone', 'no answer', '', true],
  ])('9: the innermost cause is told, once (%s)', async (_case, problem, why, isTold) => {
    const inner = Object.assign(new Error(why), { code: 'ECODE' });
    const { program: failing } = acme(() => {
      const cause = new TypeError('fetch failed', { cause: inner });
      throw new ConnectionError({ method: 'GET', path: '/w' }, problem, { cause });
    });
    const { code, stderr } = await runProgram(failing, ['widgets', 'list']);
    expect({ code, lines: stderr.split('\n').slice(0, -1) }).toStrictEqual({
      code: 9,
      lines: [
        `error: GET /w: ${problem}.`,
        ...(isTold ? [`  ${why || 'ECODE'}.`] : []),
        '  Check the network, and the address: ACME_BASE_URL or --base-url.',
      ],
    });
  });

  test('130: interrupted', async () => {
    const interrupt = new AbortController();
    setTimeout(() => interrupt.abort(), 50);
    const outcome = await get('hang', { signal: interrupt.signal });
    expect(outcome).toStrictEqual({ code: 130, stdout: '', stderr: 'error: Interrupted.\n' });
  });

  test('130: before anything began', async () => {
    expect(await get('w1', { signal: AbortSignal.abort() })).toMatchObject({ code: 130 });
  });
});

test('the table is a contract', () => {
  expect(exit).toStrictEqual({
    ok: 0,
    unexpected: 1,
    usage: 2,
    configuration: 3,
    credential: 4,
    notFound: 5,
    rejected: 6,
    rateLimited: 7,
    server: 8,
    network: 9,
    partial: 10,
    unsuccessful: 11,
    interrupted: 130,
  });
  expect(Object.keys(exitMeanings)).toStrictEqual(Object.values(exit).map(String));
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const published = [...readme.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => code);
  expect(published).toStrictEqual(Object.keys(exitMeanings));
  expect([302, 451, 599].map((status) => exitCodeOfStatus(status))).toStrictEqual([8, 6, 8]);
});

describe('the key is never shown', () => {
  const inFlag = ['--api-key', key];
  test.each<[argv: string[], surroundings: Surroundings]>([
    [['widgets', 'get', '--widget-id', '401'], {}],
    [['widgets', 'get', '--widget-id', '500'], {}],
    [['widgets', 'get', '--widget-id', 'cut'], {}],
    [['widgets', 'get', '--widget-id', '401', ...inFlag], { env: {} }],
    [['widgets', 'get', '--widget-id', '401', `--api-key=${key}`], { env: {} }],
    [['widgets', 'get', `--apikey=${key}`], { env: {} }],
    [['widgets', 'get', '--apikey', key], { env: {} }],
    [[`--apikey=${key}`, 'widgets'], { env: {} }],
    [['widgets', 'get', key], {}],
    [['widgets', key], {}],
    [[key], {}],
    [['widgets', 'get', '-f', key], {}],
    [['widgets', 'get', '--base-url', `https://x:${key}@example.com`, '--widget-id', 'x'], {}],
    [['widgets', 'get', '--widget-id', `@${key}`], {}],
  ])('%j', async (argv, surroundings) => {
    const outcome = await runProgram(program, argv, {
      ...surroundings,
      env: surroundings.env ? { ACME_BASE_URL: baseUrl, ...surroundings.env } : env(),
    });
    expect(outcome.code).toBeGreaterThan(0);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).toMatch(/^error: /);
    expect(outcome.stderr).not.toContain(key);
  });

  test('not even where the key has characters that are escaped', async () => {
    const odd = `quo"te\\key/${key}`;
    const { program: failing } = acme(() => {
      throw new Error(`${odd} ${JSON.stringify(odd)} ${encodeURIComponent(odd)}`);
    });
    const { stderr } = await runProgram(failing, ['widgets', 'list', '--api-key', odd]);
    expect(stderr).toContain('Error: [redacted] "[redacted]" [redacted]');
  });
});

describe('what comes in items', () => {
  const stdout = '{"a":[1,"\\u009b"]}\nnull\n';

  test('is a line for each', async () => {
    expect(await get('events')).toStrictEqual({ code: 0, stdout, stderr: '' });
  });

  test.each([
    ['events-broken', 8, 'error: GET /widgets/events-broken: 200 with broken JSON in an event.'],
    ['events-cut', 9, 'error: GET /widgets/events-cut: the answer broke off.'],
  ])('is what came before an error: %s', async (id, code, message) => {
    const outcome = await get(id);
    expect(outcome).toMatchObject({ code, stdout });
    expect(outcome.stderr).toContain(message);
  });

  test('is written as it arrives, until Ctrl-C', async () => {
    const controller = new AbortController();
    const written: unknown[] = [];
    const write = (data: unknown): void => {
      written.push(data);
      // What follows never comes.
      if (data === 'null\n') controller.abort();
    };
    const code = await run(program, ['widgets', 'get', '--widget-id', 'events-hang'], {
      stdout: { write },
      stderr: { write: () => {} },
      stdin: { async *[Symbol.asyncIterator]() {} },
      env: env(),
      signal: controller.signal,
      version: async () => '',
    });
    expect([code, written.join('')]).toStrictEqual([130, stdout]);
  });
});

describe('binary content', () => {
  test('is written as it is', async () => {
    expect(await get('picture')).toMatchObject({ code: 0, stdout: '1,255,0', stderr: '' });
  });

  test('but not to a terminal', async () => {
    const outcome = await get('picture', { columns: 80, isTerminal: true });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('The answer is binary (image/png, 3 bytes)');
  });
});

describe('--include', () => {
  test.each([
    ['w1', 0, '200 OK'],
    ['404', 5, '404 Not Found'],
  ])('shows status and headers of %s on standard error', async (id, code, status) => {
    const argv = ['widgets', 'get', '--widget-id', id, '-i'];
    const outcome = await runProgram(program, argv, { env: env() });
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toMatch(new RegExp(`^${status}\n(.+: .+\n)+\n`));
    expect(outcome.stderr).toContain('\ncontent-type: application/json\n');
    expect(outcome.stderr).not.toContain(key);
    expect(outcome.stdout).toBe(code === 0 ? '{\n  "id": "w1"\n}\n' : '');
  });
});
