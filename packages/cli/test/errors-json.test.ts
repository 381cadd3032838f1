import { afterAll, beforeAll, expect, test } from 'vitest';

import { bearer } from '../../client/src/schemes.ts';
import { acme } from './acme.ts';
import { runProgram, type Outcome, type Surroundings } from './fake-io.ts';
import { startServer, widgets, type Server } from './widgets.ts';

const program = widgets(bearer);
let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const run = async (argv: string[], more: Surroundings = {}): Promise<Outcome> =>
  runProgram(program, argv, {
    env: { ACME_API_KEY: 'key-0123456789', ACME_BASE_URL: server.baseUrl },
    isErrorTerminal: false,
    ...more,
  });

test('an error of the API is one line of JSON', async () => {
  const { code, stdout, stderr } = await run(['widgets', 'get', '--id', '503', '--no-retry']);
  expect([code, stdout]).toStrictEqual([8, '']);
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(JSON.parse(stderr)).toStrictEqual({
    error: {
      code: 'server',
      message: 'GET /widgets/503: status 503: Told Bearer [key] (request request-1).',
      status: 503,
      error_code: 'E_WIDGET',
      request: { method: 'GET', path: '/widgets/503', id: 'request-1' },
      retryable: true,
      hint: 'Try again later; if it stays so, check the address (ACME_BASE_URL or --base-url).',
      details: ['The API also said: {"error_code":"E_WIDGET"}'],
    },
  });
});

test.each([
  ['400', 'rejected', 6, false],
  ['401', 'credential', 4, false],
  ['404', 'not_found', 5, false],
  ['429', 'rate_limited', 7, true],
  ['501', 'server', 8, false],
])('status %s is %s', async (id, name, code, retryable) => {
  const outcome = await run(['widgets', 'get', '--id', id, '--no-retry']);
  expect(outcome.code).toBe(code);
  expect(JSON.parse(outcome.stderr)).toMatchObject({
    error: { code: name, status: Number(id), retryable, error_code: 'E_WIDGET' },
  });
});

test('what the API says is told once, and what cannot be written is left out', async () => {
  const told = async (id: string): Promise<unknown> => {
    const { code, stderr } = await run(['widgets', 'get', '--id', id, '--no-retry']);
    const { error } = JSON.parse(stderr) as { error: { message: string; details: string[] } };
    return [code, error.message, error.details];
  };
  expect(await told('418')).toStrictEqual([
    6,
    'GET /widgets/418: status 418: Short and stout (request request-1).',
    ['The API also said: {"error":{"spouts":[1]}}'],
  ]);
  expect(await told('422')).toStrictEqual([
    6,
    'GET /widgets/422: status 422 (request request-1).',
    [],
  ]);
});

test('a request that the API will never do has no hint to try again', async () => {
  const { stderr } = await run(['widgets', 'get', '--id', '501', '--no-retry']);
  expect(JSON.parse(stderr)).toMatchObject({ error: { hint: null } });
});

test('of the command line itself, it has the same keys', async () => {
  const { code, stderr } = await run(['widgets', 'get', '--idd', 'x']);
  expect(code).toBe(2);
  expect(JSON.parse(stderr)).toStrictEqual({
    error: {
      code: 'usage',
      message: 'Unknown flag --idd.',
      status: null,
      error_code: null,
      request: null,
      retryable: false,
      hint: 'Did you mean --id? See acme widgets get --help',
      details: [],
    },
  });
});

test.each([
  [['widgets', 'get', '-o', 'json'], true],
  [['widgets', 'get', '-ojson'], true],
  [['widgets', 'get', '--output', 'ndjson'], true],
  [['widgets', 'get', '--output=json'], true],
  [['widgets', 'get', '--output', 'table'], false],
  [['widgets', 'get'], false],
])('on a terminal, JSON is what is asked for: %j', async (argv, isJson) => {
  const { stderr } = await run(argv, { isErrorTerminal: true });
  expect(stderr.startsWith('{"error":{"code":"usage",')).toBe(isJson);
  expect(stderr.startsWith('error: ')).toBe(!isJson);
});

test('no answer, and nobody expected', async () => {
  const { stderr } = await run(['widgets', 'get', '--id', 'x', '--no-retry'], {
    env: { ACME_API_KEY: 'key-0123456789', ACME_BASE_URL: 'http://127.0.0.1:1' },
  });
  expect(JSON.parse(stderr)).toMatchObject({
    error: {
      code: 'network',
      status: null,
      request: { method: 'GET', path: '/widgets/x', id: null },
      retryable: true,
    },
  });
  const { program: failing } = acme(() => {
    throw new TypeError('x\u001b[31m is not a function');
  });
  const outcome = await runProgram(failing, ['widgets', 'list'], { isErrorTerminal: false });
  expect(outcome.code).toBe(1);
  expect(JSON.parse(outcome.stderr)).toMatchObject({
    error: { code: 'unexpected', message: 'Unexpected: TypeError: x is not a function' },
  });
});

test('11: a success that says it is none; the answer is still on standard output', async () => {
  const { code, stdout, stderr } = await run(['widgets', 'run', '--name', 'no']);
  expect([code, stdout]).toStrictEqual([11, '{\n  "success": false\n}\n']);
  expect(JSON.parse(stderr)).toMatchObject({
    error: { code: 'unsuccessful', request: { method: 'POST', path: '/run' } },
  });
  expect(await run(['widgets', 'run', '--name', 'yes'])).toMatchObject({ code: 0, stderr: '' });
});

test('without a declaration, a field of that name says nothing', async () => {
  const { program: other } = acme(() => ({ success: false }));
  expect(await runProgram(other, ['widgets', 'list'])).toMatchObject({ code: 0, stderr: '' });
});
