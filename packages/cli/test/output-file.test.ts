import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { bearer } from '../../client/src/schemes.ts';
import { runProgram, type Outcome, type Surroundings } from './fake-io.ts';
import { useFolder, useServer } from './surroundings.ts';
import { widgets } from './widgets.ts';

const program = widgets(bearer);
const server = useServer();
const folder = useFolder('output');

const file = (name = 'out.json'): string => path.join(folder(), name);
const run = async (argv: string[], more: Surroundings = {}): Promise<Outcome> =>
  runProgram(program, argv, {
    env: { ACME_API_KEY: 'key-0123456789', ACME_BASE_URL: server().baseUrl },
    ...more,
  });
const get = async (to: string, id = 'w', more: Surroundings = {}): Promise<Outcome> =>
  run(['widgets', 'get', '--id', id, '--no-retry', '--output-file', to], more);

describe('--output-file', () => {
  test('has what standard output would have, as if it were no terminal', async () => {
    const { stdout } = await run(['widgets', 'get', '--id', 'w']);
    expect(await get(file(), 'w', { isTerminal: true })).toStrictEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(file(), 'utf8')).toBe(stdout);
    expect(readdirSync(folder())).toStrictEqual(['out.json']);
    expect((await get('-')).stdout).toBe(stdout);
  });

  test('is as it was where the command fails', async () => {
    expect(await get(file(), '503')).toMatchObject({ code: 8 });
    expect(readdirSync(folder())).toStrictEqual([]);
    writeFileSync(file(), 'old');
    expect(await get(file(), '503')).toMatchObject({ code: 8 });
    expect(readFileSync(file(), 'utf8')).toBe('old');
    expect(readdirSync(folder())).toStrictEqual(['out.json']);
  });

  test('is as it was after Ctrl-C', async () => {
    const interrupt = new AbortController();
    setTimeout(() => interrupt.abort(), 200);
    expect(await get(file(), 'hang', { signal: interrupt.signal })).toMatchObject({ code: 130 });
    expect(readdirSync(folder())).toStrictEqual([]);
  });

  test('has an answer that says that it is no success', async () => {
    const outcome = await run(['widgets', 'run', '--name', 'no', '--output-file', file()]);
    expect(outcome).toMatchObject({ code: 11, stdout: '' });
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toStrictEqual({ success: false });
  });

  test.skipIf(process.platform === 'win32')('keeps who may read it, and links', async () => {
    writeFileSync(file(), 'old');
    chmodSync(file(), 0o600);
    symlinkSync(file(), file('link'));
    expect(await get(file('link'))).toMatchObject({ code: 0 });
    expect(readFileSync(file(), 'utf8')).toContain('"ok": true');
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(readFileSync(file('link'), 'utf8')).toContain('"ok": true');
  });

  test.skipIf(process.platform === 'win32')('may be a device', async () => {
    expect(await get('/dev/null')).toMatchObject({ code: 0, stdout: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('that cannot be is told before anything is sent', async () => {
    const before = server().seen.length;
    mkdirSync(file('folder'));
    for (const to of [path.join(folder(), 'none', 'x'), file('folder')]) {
      const outcome = await get(to);
      expect(outcome).toMatchObject({ code: 3, stdout: '' });
      expect(outcome.stderr).toContain(`--output-file cannot use the file ${to}: E`);
      expect(existsSync(path.join(folder(), 'none'))).toBe(false);
    }
    expect(server().seen).toHaveLength(before);
  });
});
