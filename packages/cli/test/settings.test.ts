import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { bearer } from '../../client/src/schemes.ts';
import type { Failure } from '../src/failure.ts';
import type { Io } from '../src/io.ts';
import { askSecret } from '../src/own/secret.ts';
import { runProgram, type Outcome, type Surroundings } from './fake-io.ts';
import { useFolder, useServer } from './surroundings.ts';
import { widgets } from './widgets.ts';

const key = 'canary-key-of-the-store-0123456789';
const program = widgets(bearer);
const server = useServer();
const home = useFolder('settings');

const folder = (): string => path.join(home(), 'acme');
const file = (name: string): string => path.join(folder(), name);
const run = async (argv: string[], more: Surroundings = {}): Promise<Outcome> =>
  runProgram(program, argv, { ...more, env: { XDG_CONFIG_HOME: home(), ...more.env } });
const login = async (profile: string, value = key, ...flags: string[]): Promise<Outcome> =>
  run(['auth', 'login', '--with-token', '--profile', profile, ...flags], { stdin: `${value}\n` });
const status = async (argv: string[] = [], more: Surroundings = {}): Promise<unknown> =>
  JSON.parse((await run(['auth', 'status', ...argv], more)).stdout);

describe('auth', () => {
  test('login keeps the key where only its owner can read it', async () => {
    const outcome = await login('default');
    expect(outcome).toStrictEqual({
      code: 0,
      stdout: '',
      stderr: `Stored the key of profile default in ${file('credentials.json')}.\n`,
    });
    expect(JSON.parse(readFileSync(file('credentials.json'), 'utf8'))).toStrictEqual({
      default: { apiKey: key },
    });
    expect(readdirSync(folder())).toStrictEqual(['credentials.json']);
    if (process.platform === 'win32') return;
    expect(statSync(file('credentials.json')).mode & 0o777).toBe(0o600);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
  });

  test('what is stored is what is sent', async () => {
    await login('default', key, '--base-url', server().baseUrl);
    expect(await run(['widgets', 'get', '--id', 'w'])).toMatchObject({ code: 0, stderr: '' });
    expect(server().seen.at(-1)).toMatchObject({ headers: { authorization: `Bearer ${key}` } });
  });

  test('status tells which key it is, and not the key', async () => {
    await login('default', key, '--base-url', server().baseUrl);
    expect(await status()).toStrictEqual({
      profile: 'default',
      base_url: server().baseUrl,
      base_url_origin: 'profile default',
      key: '********6789',
      key_origin: `profile default, in ${file('credentials.json')}`,
    });
    // A short one would be guessed from its end.
    expect(await status([], { env: { ACME_API_KEY: 'short-key-0123' } })).toMatchObject({
      key: '************',
      key_origin: 'environment ACME_API_KEY',
    });
  });

  test('status without a key is 3', async () => {
    const outcome = await run(['auth', 'status']);
    expect(outcome.code).toBe(3);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ key: null, base_url: null });
    expect(outcome.stderr).toContain('There is no API key.');
  });

  test('logout removes the key of its profile alone', async () => {
    await login('a');
    await login('b', `${key}-b`);
    await run(['auth', 'logout', '--profile', 'a']);
    expect(JSON.parse(readFileSync(file('credentials.json'), 'utf8'))).toStrictEqual({
      b: { apiKey: `${key}-b` },
    });
  });

  test.each([[''], ['\n'], ['grün'], ['two\nlines']])('%j is no key', async (stdin) => {
    const outcome = await run(['auth', 'login', '--with-token'], { stdin });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(file('credentials.json'))).toBe(false);
  });

  test('login without a terminal needs --with-token', async () => {
    const outcome = await run(['auth', 'login'], { stdin: key });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('acme auth login --with-token < key.txt');
    expect(existsSync(folder())).toBe(false);
  });

  test.each<[pressed: string, text: string | number]>([
    ['secret\r', 'secret'],
    ['secrxx\u007f\bet\n', 'secret'],
    ['secret\u0004more', 'secret'],
    ['secret', 'secret'],
    ['sec\u0003ret\r', 130],
  ])('what is asked for is not shown: %j', async (pressed, text) => {
    const modes: boolean[] = [];
    let shown = '';
    const io: Io = {
      stdout: { write: () => {} },
      stderr: {
        write: (data) => {
          shown += String(data);
        },
      },
      stdin: {
        setRawMode: (isRaw) => modes.push(isRaw),
        async *[Symbol.asyncIterator]() {
          yield* pressed;
        },
      },
      env: {},
      version: async () => '',
    };
    const got = await askSecret('Key: ', io).catch((error: unknown) => (error as Failure).code);
    expect(got).toBe(text);
    expect(shown).toBe('Key: \n');
    expect(modes).toStrictEqual([true, false]);
  });

  test('nothing is stored beside an address that is none', async () => {
    expect(await login('default', key, '--base-url', 'example.com')).toMatchObject({ code: 2 });
    expect(existsSync(folder())).toBe(false);
  });

  test('without a folder, it says what to set', async () => {
    const outcome = await runProgram(program, ['auth', 'login', '--with-token'], { stdin: key });
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('Set HOME, or XDG_CONFIG_HOME to an absolute path.');
  });
});

describe.skipIf(process.platform === 'win32')('files of keys', () => {
  test('that others may read are refused', async () => {
    await login('default', key, '--base-url', server().baseUrl);
    for (const mode of [0o640, 0o604, 0o644]) {
      chmodSync(file('credentials.json'), mode);
      const outcome = await run(['widgets', 'get', '--id', 'w']);
      expect(outcome.code).toBe(3);
      expect(outcome.stderr).toContain(`chmod 600 ${file('credentials.json')}`);
    }
    // What needs no stored key does not look.
    const other = await run(['widgets', 'get', '--id', 'w', '--api-key', 'other-key-0123']);
    expect(other).toMatchObject({ code: 0 });
  });

  test.each([['credentials.json'], ['config.json']])('%s that is broken is told', async (name) => {
    mkdirSync(folder(), { mode: 0o700 });
    for (const text of [`{"default": "${key}`, '[]', '']) {
      writeFileSync(file(name), text, { mode: 0o600 });
      const outcome = await run(['widgets', 'get', '--id', 'w', '--base-url', server().baseUrl]);
      expect(outcome.code).toBe(3);
      expect(outcome.stderr).toContain(`The file ${file(name)} cannot be read`);
      expect(outcome.stderr).not.toContain(key);
    }
  });

  test('what is in the way is told, and left as it is', async () => {
    mkdirSync(path.join(file('credentials.json'), 'in-the-way'), { recursive: true });
    const outcome = await login('default');
    expect(outcome.code).toBe(3);
    expect(readdirSync(folder())).toStrictEqual(['credentials.json']);
  });
});

describe('where a setting comes from', () => {
  test('flag, then environment, then profile, then default', async () => {
    await run(['config', 'set', 'base-url', 'https://profile.example']);
    const origin = async (argv: string[], env = {}): Promise<unknown> => {
      const { stdout } = await run(['config', 'list', '--show-origin', ...argv], { env });
      return (JSON.parse(stdout) as Record<string, unknown>)['base-url'];
    };
    const variable = { ACME_BASE_URL: 'https://env.example' };
    expect(await origin(['--base-url', 'https://flag.example'], variable)).toStrictEqual({
      value: 'https://flag.example',
      origin: 'flag --base-url',
    });
    expect(await origin([], variable)).toStrictEqual({
      value: 'https://env.example',
      origin: 'environment ACME_BASE_URL',
    });
    expect(await origin([], { ACME_BASE_URL: '' })).toStrictEqual({
      value: 'https://profile.example',
      origin: 'profile default',
    });
    await run(['config', 'unset', 'base-url']);
    expect(await origin([])).toBeUndefined();
    const withServer = { ...program, server: 'https://default.example' };
    const { stdout } = await runProgram(withServer, ['config', 'list', '--show-origin']);
    expect(JSON.parse(stdout)).toMatchObject({
      'base-url': { value: 'https://default.example', origin: 'default' },
    });
  });

  test('of the key: flag, then environment, then profile', async () => {
    await login('default', key, '--base-url', server().baseUrl);
    const sent = async (argv: string[], more: Surroundings = {}): Promise<unknown> => {
      expect(await run(['widgets', 'get', '--id', 'w', ...argv], more)).toMatchObject({ code: 0 });
      return server().seen.at(-1)?.headers['authorization'];
    };
    const env = { ACME_API_KEY: 'env-key-0123' };
    writeFileSync(path.join(home(), 'key.txt'), 'file-key-0123\n');
    expect(await sent(['--api-key', 'flag-key'], { env })).toBe('Bearer flag-key');
    expect(await sent(['--api-key-file', path.join(home(), 'key.txt')], { env })).toBe(
      'Bearer file-key-0123',
    );
    expect(await sent(['--api-key-stdin'], { env, stdin: 'stdin-key-0123\n' })).toBe(
      'Bearer stdin-key-0123',
    );
    expect(await sent([], { env })).toBe('Bearer env-key-0123');
    expect(await sent([])).toBe(`Bearer ${key}`);
  });

  test.each([
    [['--api-key', 'x', '--api-key-stdin'], '--api-key and --api-key-stdin exclude each other.'],
    [['--api-key-file', '/nonexistent'], '--api-key-file cannot read the file /nonexistent'],
    [['--name', '@-', '--api-key-stdin'], 'both read standard input'],
  ])('%j is refused', async (flags, message) => {
    const outcome = await run(['widgets', 'create', ...flags, '--base-url', server().baseUrl]);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain(message);
  });

  test('an empty key is refused, not left to the next source', async () => {
    const env = { ACME_API_KEY: 'env-key-0123', ACME_BASE_URL: server().baseUrl };
    const argv = ['widgets', 'get', '--id', 'w', '--api-key-stdin'];
    expect(await run(argv, { env, stdin: ' \n' })).toMatchObject({ code: 3 });
  });
});

describe('profiles', () => {
  test('hold an address and a key each', async () => {
    await login('eu', `${key}-eu`, '--base-url', 'https://eu.example');
    await login('us', `${key}-us`, '--base-url', 'https://us.example');
    const eu = { profile: 'eu', base_url: 'https://eu.example' };
    const us = { profile: 'us', base_url: 'https://us.example' };
    expect(await status(['--profile', 'eu'])).toMatchObject(eu);
    expect(await status([], { env: { ACME_PROFILE: 'us' } })).toMatchObject(us);
    expect(await status(['--profile', 'eu'], { env: { ACME_PROFILE: 'us' } })).toMatchObject(eu);
    await run(['config', 'set', 'profile', 'us']);
    expect(await status()).toMatchObject(us);
    expect((await run(['config', 'get', 'profile'])).stdout).toBe('us\n');
    await run(['config', 'unset', 'profile']);
    expect(await status()).toMatchObject({ profile: 'default', key: null });
  });

  test('that are not there are told, with the nearest one', async () => {
    await login('staging');
    const outcome = await run(['widgets', 'get', '--id', 'w', '--profile', 'stagin']);
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('There is no profile stagin.\n  Did you mean staging?');
    expect(await run(['config', 'set', 'profile', 'stagin'])).toMatchObject({ code: 3 });
  });

  test.each([['__proto__'], ['../x'], ['a b'], ['-x'], ['x'.repeat(65)]])(
    '%j names none',
    async (name) => {
      const outcome = await run(['config', 'set', 'retries', '1', `--profile=${name}`]);
      expect(outcome.code).toBe(2);
      expect(existsSync(folder())).toBe(false);
    },
  );

  test('settings of a profile count', async () => {
    await login('default', key, '--base-url', server().baseUrl);
    await run(['config', 'set', 'retries', '0']);
    await run(['config', 'set', 'timeout', '40ms']);
    const before = server().seen.length;
    const outcome = await run(['widgets', 'get', '--id', 'hang']);
    expect(outcome.stderr).toContain('no complete answer in 40 ms');
    expect(server().seen).toHaveLength(before + 1);
    expect(JSON.parse((await run(['config', 'list'])).stdout)).toStrictEqual({
      profile: 'default',
      'base-url': server().baseUrl,
      retries: '0',
      timeout: '40ms',
    });
  });

  test.each([
    [['set', 'retries', 'x']],
    [['set', 'timeout', 'soon']],
    [['set', 'base-url', 'https://user:pass@example.com']],
    [['set', 'api-key', 'x']],
    [['set', 'retries']],
    [['get', 'nothing']],
    [['get']],
    [['set', 'retries', '1', 'more']],
  ])('config %j is refused', async (argv) => {
    expect(await run(['config', ...argv])).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(folder())).toBe(false);
  });
});

describe('the key is in one file, and nowhere else', () => {
  const texts = (): string[] =>
    readdirSync(home(), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(home(), name))
      .filter((name) => statSync(name).isFile())
      .map((name) => (readFileSync(name, 'utf8').includes(key) ? name : ''))
      .filter(Boolean);

  test.each<string[]>([
    ['widgets', 'get', '--id', 'w', '--debug'],
    ['widgets', 'get', '--id', '401', '--debug', '--no-retry'],
    ['widgets', 'get', '--id', '503', '-v', '--retries', '1'],
    ['widgets', 'create', '--name', key, '--debug'],
    ['widgets', 'create', '--name', key, '--dry-run'],
    ['widgets', 'create', '--name', key, '--curl'],
    ['widgets', 'get', '--id', 'x', '--q', key, '--debug'],
    ['widgets', 'get', '--id', 'w', '--dry-run'],
    ['widgets', 'get', '--id', 'w', '--curl'],
    ['widgets', 'delete', '--id', key],
    ['widgets', 'get', '--id', 'w', '--base-url', 'http://127.0.0.1:1', '--no-retry', '--debug'],
    ['widgets', 'get', '--id', 'w', '--timeout', key],
    ['widgets', 'get', '--profile', key],
    [key],
    ['widgets', 'get', `--${key}`],
    ['auth', 'status'],
    ['auth', 'login', '--with-token'],
    ['auth', 'logout'],
    ['config', 'list', '--show-origin'],
    ['config', 'set', 'retries', '1'],
    ['version', '--json'],
    ['__schema'],
    ['__complete', '--', 'widgets', 'get', '--profile', ''],
  ])('%s %s %s %s %s %s %s', async (...argv) => {
    for (const isTerminal of [false, true]) {
      await login('default', key, '--base-url', server().baseUrl);
      const { code, stdout, stderr } = await run(
        argv.filter((word) => word !== undefined),
        {
          stdin: argv[0] === 'auth' ? key : 'n\n',
          isTerminal,
          isErrorTerminal: isTerminal,
          isInputTerminal: isTerminal,
        },
      );
      expect(code).not.toBe(1);
      expect(stdout + stderr).not.toContain(key);
      const [only, ...others] = texts();
      expect([file('credentials.json'), undefined]).toContain(only);
      expect(others).toStrictEqual([]);
    }
  });
});
