// Takes the picture in the README; with a folder, also the ones to look at while one works on the design.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from 'example-server';
import { startBrowser } from '../../../test/support/browser.ts';
import { startPage } from '../server/page.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const readme = path.join(import.meta.dirname, '..');

const api = await startServer({ seed: true });
const page = await startPage({ baseUrl: api.url, apiKey: 'any' });
const started = await startBrowser();

type Look = { width?: number; colorScheme?: 'dark' };

/** @param search an address, in which RUN and EVENT stand for the first ones that are listed */
async function take(folder: string, name: string, search: string, look: Look = {}): Promise<void> {
  const { width = 1280, colorScheme = 'light' } = look;
  const tab = await started.browser.newPage({
    viewport: { width, height: 800 },
    colorScheme,
    locale: 'en-US',
  });
  await tab.goto(`${page.url}/?view=runs&status=completed&sort=oldest`);
  const run = tab.getByRole('link', { name: 'Support questions' }).first();
  const withRun = await run.getAttribute('href');
  const runId = new URLSearchParams(withRun ?? '').get('run') ?? '';
  await tab.goto(`${page.url}/?run=${runId}`);
  const href = await tab.locator('.events a').nth(2).getAttribute('href');
  const eventId = new URLSearchParams(href ?? '').get('event') ?? '';
  const queue = await (await fetch(`${page.url}/api/v1/queues`)).json();
  const [{ id }] = (queue as { queues: [{ id: string }] }).queues;
  await tab.goto(
    `${page.url}/${search.replace('RUN', runId).replace('EVENT', eventId).replace('QUEUE', id)}`,
  );
  // The developers' tools are no part of the page.
  await tab.addStyleTag({ content: '.tsqd-parent-container { display: none }' });
  await tab.screenshot({ path: path.join(folder, `${name}.png`) });
  await tab.close();
}

try {
  await take(readme, 'screenshot', '?view=runs&sort=oldest&run=RUN&event=EVENT');
  for (const folder of positionals) {
    await take(folder, 'dark', '?view=runs&sort=oldest&run=RUN&event=EVENT', {
      colorScheme: 'dark',
    });
    await take(folder, 'narrow', '?view=runs', { width: 390 });
    await take(folder, 'narrow-run', '?view=runs&run=RUN&event=EVENT', { width: 390 });
    await take(folder, 'queue', '?view=queues&queue=QUEUE');
    await take(folder, 'empty', '?view=runs&name=nothing', { colorScheme: 'dark' });
  }
} finally {
  await started.stop();
  await page.close();
  await api.close();
}
