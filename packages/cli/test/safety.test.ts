import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { basic, bearer, cookieKey, headerKey, queryKey } from '../../client/src/schemes.ts';
import { runProgram, type Outcome, type Surroundings } from './fake-io.ts';
import { startServer, widgets, type Server } from './widgets.ts';

const key = 'canary-key-0123456789';
const program = widgets(bearer);
let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const env = (): Record<string, string> => ({ ACME_API_KEY: key, ACME_BASE_URL: server.baseUrl });
const run = async (argv: string[], more: Surroundings = {}): Promise<Outcome> =>
  runProgram(program, argv, { env: env(), ...more });

describe('deleting', () => {
  const argv = ['widgets', 'delete', '--id', 'w/1'];
  const terminal = { isInputTerminal: true, isErrorTerminal: true };

  test.each<[string, string[], Surroundings]>([
    ['nobody is there', [], {}],
    ['standard error is elsewhere', [], { isInputTerminal: true, isErrorTerminal: false }],
    ['--no-input', ['--no-input'], { ...terminal, stdin: 'y\n' }],
    ['CI', [], { ...terminal, stdin: 'y\n', env: { CI: 'true' } }],
  ])('needs --yes: %s', async (_case, flags, { env: more, ...surroundings }) => {
    const before = server.seen.length;
    const outcome = await run([...argv, ...flags], { ...surroundings, env: { ...env(), ...more } });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('DELETE /widgets/{id} deletes, and nobody can be asked.');
    expect(outcome.stderr).toContain('Add --yes if that is meant.');
    expect(server.seen).toHaveLength(before);
    expect(await run([...argv, ...flags, '--yes'], surroundings)).toMatchObject({ code: 0 });
    expect(server.seen).toHaveLength(before + 1);
  });

  test.each([['y\n'], ['Yes\n'], [' y \nrest']])('is done after %j', async (stdin) => {
    const before = server.seen.length;
    const outcome = await run(argv, { ...terminal, stdin });
    expect(outcome).toMatchObject({
      code: 0,
      stderr: `DELETE /widgets/{id} deletes, at ${server.baseUrl}:\n  --id "w/1"\nGo on? [y/N] `,
    });
    expect(server.seen.slice(before)).toMatchObject([{ method: 'DELETE', url: '/widgets/w%2F1' }]);
  });

  test.each([['\n'], ['n\n'], ['yep\n'], ['no\ny\n'], ['']])('is not after %j', async (stdin) => {
    const before = server.seen.length;
    const outcome = await run(argv, { ...terminal, stdin });
    expect(outcome.code).toBe(130);
    expect(outcome.stderr).toContain('error: Not confirmed. Nothing was sent.\n');
    expect(server.seen).toHaveLength(before);
  });

  test.each([
    [['--confirm', 'w/1'], 0, ''],
    [['--confirm', 'w/1', '--yes'], 0, ''],
    [['--confirm', 'w/2', '--yes'], 2, '--confirm and --id are not the same. Nothing was sent.'],
    [['--confirm', ''], 2, '--confirm is empty.'],
  ])('%j', async (flags, code, said) => {
    const before = server.seen.length;
    const outcome = await run([...argv, ...flags]);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(said);
    expect(server.seen).toHaveLength(before + (code === 0 ? 1 : 0));
  });

  test('what has no id is not confirmed by one', async () => {
    const outcome = await run(['api', 'DELETE', '/all', '--confirm', 'all']);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('DELETE /all has no id to confirm.');
  });

  test('nothing else is asked for', async () => {
    const outcome = await run(['widgets', 'get', '--id', 'w1'], terminal);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('--dry-run', () => {
  test('shows what would be sent, and sends nothing', async () => {
    const before = server.seen.length;
    const { code, stdout, stderr } = await run(
      ['widgets', 'create', '--name', 'grün', '--dry-run'],
      { env: { ACME_BASE_URL: server.baseUrl } },
    );
    expect([code, stderr]).toStrictEqual([0, '']);
    expect(JSON.parse(stdout)).toStrictEqual({
      method: 'POST',
      url: `${server.baseUrl}/widgets`,
      headers: {
        accept: 'application/json',
        authorization: 'Bearer [redacted]',
        'content-type': 'application/json',
      },
      body: { name: 'grün' },
    });
    expect(server.seen).toHaveLength(before);
  });

  test('asks nothing, and is -n', async () => {
    const { code, stdout } = await run(['widgets', 'delete', '--id', 'x', '-n']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ method: 'DELETE' });
  });

  test('is what is sent', async () => {
    const argv = ['widgets', 'get', '--id', 'ä/?', '--q', 'a b&c'];
    const { stdout } = await run([...argv, '--dry-run']);
    await run(argv);
    const shown = JSON.parse(stdout) as { url: string; method: string };
    const { method, url } = server.seen.at(-1) ?? {};
    expect([shown.method, shown.url]).toStrictEqual([method, `${server.baseUrl}${url}`]);
  });

  test('still refuses what the client refuses', async () => {
    expect(await run(['widgets', 'get', '--id', '..', '--dry-run'])).toMatchObject({ code: 2 });
    expect(
      await run(['widgets', 'get', '--id', 'x', '--dry-run'], { env: { ACME_BASE_URL: 'x' } }),
    ).toMatchObject({ code: 3 });
  });
});

describe.skipIf(process.platform === 'win32')('--curl', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cli-curl-'));
    // Stands for curl: shows its arguments.
    writeFileSync(
      path.join(folder, 'curl'),
      `#!${process.execPath}\nprocess.stdout.write(JSON.stringify(process.argv.slice(2)));\n`,
    );
    chmodSync(path.join(folder, 'curl'), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const argumentsOf = (command: string): string[] =>
    JSON.parse(
      execFileSync('/bin/sh', ['-c', command], {
        encoding: 'utf8',
        cwd: folder,
        env: { PATH: folder, ACME_API_KEY: key },
      }),
    ) as string[];

  test('is a command that a shell reads as it was meant', async () => {
    const nasty = `it's $(touch pwned) \`id\` "x" \\ $HOME !! * ~ \n#;&|<>{a,b}`;
    const { code, stdout } = await run(['widgets', 'create', '--name', nasty, '--curl'], {
      env: { ACME_BASE_URL: server.baseUrl },
    });
    expect(code).toBe(0);
    expect(stdout).toContain(`'authorization: Bearer '"$ACME_API_KEY"`);
    expect(argumentsOf(stdout)).toStrictEqual([
      '--request',
      'POST',
      '--url',
      `${server.baseUrl}/widgets`,
      '--header',
      'accept: application/json',
      '--header',
      `authorization: Bearer ${key}`,
      '--header',
      'content-type: application/json',
      '--data-raw',
      JSON.stringify({ name: nasty }),
    ]);
    expect(execFileSync('ls', [folder], { encoding: 'utf8' })).toBe('curl\n');
  });

  test.each([
    ['basic', basic, ['--user', key]],
    ['a header', headerKey('X-Api-Key'), ['--header', `x-api-key: ${key}`]],
    ['a cookie', cookieKey('sid'), ['--header', `cookie: sid=${key}`]],
    ['the query', queryKey('key'), ['--url', `URL/widgets/w?key=${key}`]],
  ])('puts the key where the API has it: %s', async (_case, scheme, expected) => {
    const outcome = await runProgram(
      widgets(scheme),
      ['widgets', 'get', '--id', 'w', '--curl', '--api-key', key],
      { env: { ACME_BASE_URL: server.baseUrl } },
    );
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).not.toContain(key);
    const words = argumentsOf(outcome.stdout);
    const [flag = '', value = ''] = expected;
    const wanted = value.replace('URL', server.baseUrl);
    expect(words.some((word, index) => word === flag && words[index + 1] === wanted)).toBe(true);
  });

  test.each([['--curl'], ['--dry-run']])('reads no key of another deployment: %s', async (flag) => {
    const { code, stdout } = await runProgram(
      widgets(headerKey('X-Pass')),
      ['widgets', 'other', flag],
      { env: { OTHER_API_KEY: key, OTHER_BASE_URL: server.baseUrl } },
    );
    expect(code).toBe(0);
    expect(stdout).toContain(`${server.baseUrl}/other`);
    expect(stdout).toContain('x-pass');
    expect(stdout).not.toContain(key);
  });

  test('refuses a body that no command can hold', async () => {
    const outcome = await run(['widgets', 'write', '--text', 'a\0b', '--curl']);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('The body is not text');
  });
});

describe('how long and how often', () => {
  test('--timeout ends a try', async () => {
    const outcome = await run([
      'widgets',
      'get',
      '--id',
      'hang',
      '--timeout',
      '50ms',
      '--no-retry',
    ]);
    expect(outcome.code).toBe(9);
    expect(outcome.stderr).toContain('no complete answer in 50 ms');
  });

  test.each([
    [['--retries', '1'], 2],
    [['--no-retry'], 1],
    [['--retries=0'], 1],
    [[], 3],
  ])('%j: tries', async (flags, tries) => {
    const before = server.seen.length;
    const outcome = await run(['widgets', 'get', '--id', '503', ...flags]);
    expect(outcome.code).toBe(8);
    expect(server.seen).toHaveLength(before + tries);
  });

  test.each([
    [['--timeout', 'soon']],
    [['--timeout', '-1']],
    [['--timeout', '1d']],
    [['--retries', '1.5']],
    [['--retries', 'x']],
    [['--retries', '2', '--no-retry']],
  ])('%j is refused', async (flags) => {
    expect(await run(['widgets', 'get', '--id', 'x', ...flags])).toMatchObject({ code: 2 });
  });
});

describe('what is said of requests', () => {
  test('changes nothing in them', async () => {
    const sent = async (...flags: string[]): Promise<unknown> => {
      await run(['widgets', 'create', '--name', 'x', ...flags]);
      return server.seen.at(-1);
    };
    const plain = await sent();
    expect(plain).toMatchObject({ headers: { authorization: `Bearer ${key}` } });
    for (const flag of ['-v', '--debug', '--include']) expect(await sent(flag)).toEqual(plain);
  });

  test('-v: a line for each request and answer', async () => {
    const { code, stdout, stderr } = await run([
      'widgets',
      'get',
      '--id',
      '503',
      '-v',
      '--retries',
      '1',
    ]);
    expect([code, stdout]).toStrictEqual([8, '']);
    const lines = stderr.split('\n').slice(0, 4);
    const url = `GET ${server.baseUrl}/widgets/503`;
    expect(lines.map((line) => line.replace(/\d+ ms/, 'N ms'))).toStrictEqual([
      `> ${url}`,
      '< 503 Service Unavailable in N ms',
      `> ${url} (try 2)`,
      '< 503 Service Unavailable in N ms',
    ]);
  });

  test('--debug: headers and bodies, too', async () => {
    const { code, stderr } = await run(['widgets', 'create', '--name', `x ${key}`, '--debug']);
    expect(code).toBe(0);
    expect(stderr).toContain('> authorization: [redacted]\n');
    expect(stderr).toContain('> {"name":"x [redacted]"}\n');
    expect(stderr).toContain('< x-request-id: request-1\n');
    expect(stderr).toContain('< set-cookie: [redacted]\n');
    expect(stderr).toContain('< {"ok":true}\n');
  });
});
