// Keys that the system keeps. Its programs are played by ones that behave as theirs are documented to.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { beforeEach, describe, expect, test } from 'vitest';

import { bearer } from '../../client/src/schemes.ts';
import { keychainOf } from '../src/keychain.ts';
import { runProgram, type Outcome, type Surroundings } from './fake-io.ts';
import { useFolder, useServer } from './surroundings.ts';
import { widgets } from './widgets.ts';

const key = `canary "key" of 'the' $keychain \\0123456789`;
const program = widgets(bearer);

/** Keeps keys in a file beside it, and what it was asked. */
const tools = {
  'secret-tool': `
    const [action, ...words] = argv;
    const id = words.filter((word) => !word.startsWith('--')).join(' ');
    if (action === 'store') kept[id] = input;
    else if (action === 'clear') delete kept[id];
    else if (!(id in kept)) process.exitCode = 1;
    else process.stdout.write(kept[id]);`,
  security: `
    const line = argv[0] === '-i' ? input.trim().split(' ') : argv;
    const flag = (name) => line[line.indexOf(name) + 1];
    const id = flag('-s') + ' ' + flag('-a');
    if (line[0] === 'add-generic-password') kept[id] = Buffer.from(flag('-X'), 'hex').toString();
    else if (!(id in kept)) process.exitCode = 44;
    else if (line[0] === 'delete-generic-password') delete kept[id];
    else console.log(kept[id]);`,
};

describe.skipIf(process.platform === 'win32')('the keychain', () => {
  const server = useServer();
  const home = useFolder('keychain');
  beforeEach(() => {
    for (const [name, code] of Object.entries(tools)) {
      const bin = path.join(home(), 'bin', name);
      mkdirSync(path.dirname(bin), { recursive: true });
      writeFileSync(
        bin,
        `#!${process.execPath}
        const fs = require('node:fs');
        const argv = process.argv.slice(2);
        const file = ${JSON.stringify(path.join(home(), 'kept.json'))};
        const kept = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
        const input = fs.readFileSync(0, 'utf8');
        fs.appendFileSync(file + '.arguments', argv.join(' ') + '\\n');
        ${code}
        fs.writeFileSync(file, JSON.stringify(kept));`,
      );
      chmodSync(bin, 0o755);
    }
  });

  const env = (): Record<string, string> => ({
    XDG_CONFIG_HOME: home(),
    PATH: path.join(home(), 'bin'),
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent',
    ACME_BASE_URL: server().baseUrl,
  });
  const run = async (argv: string[], more: Surroundings = {}): Promise<Outcome> =>
    runProgram(program, argv, { ...more, env: { ...env(), ...more.env } });
  const login = async (more: Surroundings = {}): Promise<Outcome> =>
    run(['auth', 'login', '--with-token', '--keychain'], { stdin: `${key}\n`, ...more });
  const credentials = (): unknown =>
    JSON.parse(readFileSync(path.join(home(), 'acme/credentials.json'), 'utf8'));
  const asked = (): string => readFileSync(path.join(home(), 'kept.json.arguments'), 'utf8');

  test.each(['darwin', 'linux'])('of %s keeps, gives and removes', (platform) => {
    const keychain = keychainOf('acme', env(), platform);
    expect(() => keychain.get('default')).toThrow('gives no key for profile default');
    keychain.set('default', key);
    keychain.set('other', 'another');
    expect([keychain.get('default'), keychain.get('other')]).toStrictEqual([key, 'another']);
    keychain.remove('default');
    keychain.remove('default');
    expect(() => keychain.get('default')).toThrow('gives no key');
    expect(keychain.get('other')).toBe('another');
    // Arguments show in the list of processes.
    expect(asked()).not.toMatch(/canary|another/);
  });

  test.runIf(process.platform === 'linux')('has the key, and the file says so', async () => {
    expect(await login()).toStrictEqual({
      code: 0,
      stdout: '',
      stderr: 'Stored the key of profile default in the Secret Service.\n',
    });
    expect(credentials()).toStrictEqual({ default: { keychain: true } });
    const { stdout } = await run(['auth', 'status']);
    expect(JSON.parse(stdout)).toMatchObject({
      key_origin: 'profile default, in the Secret Service',
    });
    await run(['auth', 'login', '--with-token', '--profile', 'b'], { stdin: 'key-of-b' });
    expect(credentials()).toStrictEqual({
      default: { keychain: true },
      b: { apiKey: 'key-of-b' },
    });
    expect(await run(['auth', 'logout'])).toMatchObject({ code: 0 });
    expect(credentials()).toStrictEqual({ b: { apiKey: 'key-of-b' } });
    expect(readFileSync(path.join(home(), 'kept.json'), 'utf8')).toBe('{}');
  });

  test.runIf(process.platform === 'linux')('is what is sent, and not shown', async () => {
    await login({ stdin: 'canary-key-0123' });
    const outcome = await run(['widgets', 'get', '--id', '503', '--no-retry', '--debug']);
    expect(server().seen.at(-1)?.headers).toMatchObject({
      authorization: 'Bearer canary-key-0123',
    });
    expect(outcome.code).toBe(8);
    expect(outcome.stderr).not.toContain('canary');
  });

  test.runIf(process.platform === 'linux').each([
    ['no session', { DBUS_SESSION_BUS_ADDRESS: '' }, 'There is no keychain in this session.'],
    ['no program', { PATH: '/nonexistent' }, 'needs the program secret-tool: ENOENT.'],
  ])('%s: nothing is stored, and it says what else to do', async (_case, more, problem) => {
    const outcome = await login({ env: more });
    expect(outcome).toMatchObject({ code: 3, stdout: '' });
    expect(outcome.stderr).toContain(problem);
    expect(outcome.stderr).toContain('auth login without --keychain');
    expect(credentials).toThrow('ENOENT');
  });

  test.runIf(process.platform === 'linux')('that lost the key is told', async () => {
    await login();
    rmSync(path.join(home(), 'kept.json'));
    const outcome = await run(['widgets', 'get', '--id', 'w']);
    expect(outcome.code).toBe(3);
    expect(outcome.stderr).toContain('the Secret Service gives no key for profile default.');
  });
});
