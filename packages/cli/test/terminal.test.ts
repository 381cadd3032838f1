// What only a terminal has, in one: tmux shows what a person would see.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { program } from '../src/generated/program.ts';
import { runProgram } from './fake-io.ts';
import { startServer, type Server } from './widgets.ts';

const hasTmux = spawnSync('tmux', ['-V'], { stdio: 'ignore' }).error === undefined;
const key = 'canary-key-of-the-terminal-0123';

describe.skipIf(!hasTmux)('in a terminal (skipped where tmux is not installed)', () => {
  let server: Server;
  let home = '';
  const tmux = (...args: string[]): string =>
    execFileSync('tmux', ['-S', path.join(home, 'socket'), '-f', '/dev/null', ...args], {
      encoding: 'utf8',
    });
  /** What is on the screen, once a text is there. */
  const screen = async (text: string): Promise<string> => {
    for (let tries = 0; tries < 300; tries++) {
      const shown = tmux('capture-pane', '-p', '-t', 'cli');
      if (shown.includes(text)) return shown;
      await sleep(100);
    }
    throw new Error(`${text} does not come:\n${tmux('capture-pane', '-p', '-t', 'cli')}`);
  };
  const type = (text: string): string => tmux('send-keys', '-t', 'cli', '-l', text);
  const press = (name: string): string => tmux('send-keys', '-t', 'cli', name);

  beforeAll(async () => {
    server = await startServer();
    home = mkdtempSync(path.join(tmpdir(), 'cli-terminal-'));
    const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
    writeFileSync(
      path.join(home, program.name),
      `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`,
      { mode: 0o755 },
    );
    const { stdout } = await runProgram(program, ['completion', 'bash']);
    writeFileSync(
      path.join(home, 'rc'),
      [
        `PATH="${home}:$PATH" PS1='ready$ ' HISTFILE= HOME="${home}" ${program.env.baseUrl}="${server.baseUrl}"`,
        `export PATH HOME ${program.env.baseUrl}`,
        `unset CI XDG_CONFIG_HOME ${program.env.apiKey} ${program.env.profile}`,
        stdout,
      ].join('\n'),
    );
    const shell = `bash --noprofile --rcfile '${path.join(home, 'rc')}' -i`;
    tmux('new-session', '-d', '-s', 'cli', '-x', '100', '-y', '40', shell);
    await screen('ready$');
  }, 60_000);
  afterAll(() => {
    tmux('kill-server');
    server.close();
    rmSync(home, { recursive: true });
  });

  test('a key is asked for, not shown, and used; deleting asks; Tab completes', async () => {
    type('honeyhive auth login');
    press('Enter');
    await screen('API key (it is not shown):');
    type(key);
    press('Enter');
    await screen('Stored the key of profile default');
    expect(readFileSync(path.join(home, '.config/honeyhive/credentials.json'), 'utf8')).toContain(
      key,
    );

    const remove = 'honeyhive datasets delete --dataset-id d1; echo "code=$?"';
    type(remove);
    press('Enter');
    await screen('Go on? [y/N]');
    type('n');
    press('Enter');
    await screen('code=130');
    expect(server.seen).toStrictEqual([]);

    press('C-l');
    type(remove);
    press('Enter');
    await screen('Go on? [y/N]');
    press('C-c');
    await screen('Interrupted.');
    expect(server.seen).toStrictEqual([]);

    press('C-l');
    type(remove);
    press('Enter');
    await screen('Go on? [y/N]');
    type('y');
    press('Enter');
    await screen('code=0');
    expect(server.seen).toMatchObject([
      { method: 'DELETE', headers: { authorization: `Bearer ${key}` } },
    ]);

    press('C-l');
    type('honeyhive datasets del');
    press('Tab');
    await screen('ready$ honeyhive datasets delete');
    press('C-u');
    type('honeyhive metrics create --type PY');
    press('Tab');
    const last = await screen('ready$ honeyhive metrics create --type PYTHON');
    expect(last).not.toContain(key);
    expect(tmux('capture-pane', '-p', '-S', '-', '-t', 'cli')).not.toContain(key);
  }, 120_000);
});
