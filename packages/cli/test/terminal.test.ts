// What only a terminal has, in one.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { program } from '../src/generated/program.ts';
import { hasTmux, openTerminal, type Terminal } from './terminal.ts';
import { startServer, type Server } from './widgets.ts';

const key = 'canary-key-of-the-terminal-0123';

describe.skipIf(!hasTmux)('in a terminal (skipped where tmux is not installed)', () => {
  let server: Server;
  let terminal: Terminal;

  beforeAll(async () => {
    server = await startServer();
    terminal = await openTerminal('ready$ ', { [program.env.baseUrl]: server.baseUrl });
  }, 60_000);
  afterAll(() => {
    terminal.close();
    server.close();
  });

  test('a key is asked for, not shown, and used; deleting asks; Tab completes', async () => {
    const { home, type, press, screen, history } = terminal;
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
    expect(history()).not.toContain(key);
  }, 120_000);
});
