// The screens in the README are what a terminal of 100 columns shows. `vitest run screens --update` writes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createHandler } from '../../../examples/server/src/index.ts';
import { program } from '../src/generated/program.ts';
import { hasTmux, openTerminal, type Terminal } from './terminal.ts';

const readme = path.resolve(import.meta.dirname, '../README.md');

describe.skipIf(!hasTmux)('screens (skipped where tmux is not installed)', () => {
  let server: Server;
  let terminal: Terminal;
  /** Requests for these paths wait once so many were answered, so that a screen stands still. */
  const waits = new Map([
    ['/v1/runs', { after: 7, until: Promise.withResolvers<void>() }],
    ['/v1/events/batch', { after: 6, until: Promise.withResolvers<void>() }],
  ]);
  const goOn = (place: string): void => waits.get(place)?.until.resolve();
  const screens = new Map<string, string>();

  beforeAll(async () => {
    const api = createHandler({ seed: true });
    server = createServer((request, response) => {
      void (async () => {
        const wait = waits.get(request.url?.split('?')[0] ?? '');
        if (wait && wait.after-- <= 0) await wait.until.promise;
        await api(request, response);
      })();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    terminal = await openTerminal('$ ', {
      [program.env.baseUrl]: url,
      [program.env.apiKey]: 'any',
    });
    const events = Array.from({ length: 1000 }, (_, index) =>
      JSON.stringify({ event_type: 'tool', inputs: { index } }),
    );
    writeFileSync(path.join(terminal.home, 'events.ndjson'), events.join('\n'));
  }, 60_000);
  afterAll(() => {
    terminal.close();
    server.closeAllConnections();
    server.close();
  });

  /** Keeps what is shown once a text is there, but for what is another each time. */
  const record = async (name: string, text: string | RegExp): Promise<void> => {
    const shown = await terminal.screen(text);
    const lines = shown.replaceAll(/127\.0\.0\.1:\d{5}/g, '127.0.0.1:40100').split('\n');
    if (lines.at(-1) === '$') lines.pop();
    screens.set(name, lines.map((line) => line.trimEnd()).join('\n'));
  };
  const start = (line: string): void => {
    terminal.press('C-l');
    terminal.type(line);
    terminal.press('Enter');
  };
  /** A screen that is complete: the prompt is there again. */
  const run = async (name: string, line: string): Promise<void> => {
    start(line);
    await record(name, /\n\$$/);
  };

  test('are those of the README', async () => {
    await run('list', 'honeyhive experiments list-runs --page-size 5');
    await run(
      'columns',
      'honeyhive experiments list-runs --limit 4 --columns name,status,metrics.faithfulness',
    );
    await run('one', 'honeyhive queues get --queue-id 0523662c83fcbfd6f846f2a1');
    await run('wrong', 'honeyhive experiments list-runs --status done');

    start('honeyhive queues delete --queue-id 0523662c83fcbfd6f846f2a1');
    await terminal.screen('[y/N]');
    terminal.type('n');
    terminal.press('Enter');
    await record('delete', /\n\$$/);

    start('honeyhive experiments list-runs --all --page-size 10 -o csv > runs.csv');
    await record('pages', '50 of 60 items…');
    goOn('/v1/runs');
    await terminal.screen(/\n\$$/);

    start('honeyhive events create-batch --from events.ndjson --state import.json');
    await record('import', '600 items…');
    goOn('/v1/events/batch');
    await record('imported', /\n\$$/);

    terminal.press('C-l');
    terminal.type('honeyhive datasets ');
    terminal.press('Tab');
    terminal.press('Tab');
    await record('completion', /\n\$ honeyhive datasets$/);

    const text = readFileSync(readme, 'utf8');
    const fresh = text.replaceAll(
      /(<!-- screen: (\w+) -->\n\n```console\n)[^`]*(?=\n```)/g,
      (_, head: string, name: string) => `${head}${screens.get(name)}`,
    );
    for (const name of screens.keys()) expect(text).toContain(`<!-- screen: ${name} -->`);
    await expect(fresh).toMatchFileSnapshot(readme);
  }, 120_000);
});
