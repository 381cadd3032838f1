// The page in a browser: built once as developers have it, with React's warnings and its strict mode.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startBrowser, type Page, type StartedBrowser } from '../../../test/support/browser.ts';
import { buildPage, startPage, type PageServer } from '../server/page.ts';
import { startApi, type Api } from './api.ts';

const started: StartedBrowser | undefined = await startBrowser().catch((error: unknown) => {
  console.warn(`SKIPPED: Chromium does not start here: ${String(error)}`);
  return undefined;
});
afterAll(() => started?.stop());

const soon = { timeout: 15_000 };
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe.skipIf(!started)(`Chromium (${started?.browser.version() ?? 'not here'})`, () => {
  let folder: string;
  let api: Api;
  let server: PageServer;
  let page: Page;
  /** What the console, React and the browser say. */
  let complaints: string[];

  beforeAll(async () => {
    // Below the package: the server's part finds what it imports.
    mkdirSync(path.join(import.meta.dirname, '../dist'), { recursive: true });
    folder = mkdtempSync(path.join(import.meta.dirname, '../dist/test-'));
    await buildPage(folder, 'development');
    api = await startApi();
    server = await startPage({ baseUrl: api.url, apiKey: 'any', built: folder });
  });
  afterAll(async () => {
    await server?.close();
    await api?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    complaints = [];
    page = await started!.browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(soon.timeout);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      const isOfAnswers = message.text().startsWith('Failed to load resource:');
      const isHint = message.type() === 'info' || message.type() === 'debug';
      if (!isOfAnswers && !isHint) complaints.push(message.text());
    });
    api.requests.length = 0;
  });
  afterEach(async () => {
    api.hold();
    await page.close();
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });

  const rows = () => page.locator('.rows > li');
  const lines = () => api.requests.map(({ line }) => line);

  /** Opens a view, and waits until React has it: only its root has handlers. */
  async function open(search = ''): Promise<void> {
    await page.goto(`${server.url}/${search}`);
    await page.waitForFunction(() =>
      Object.keys(document.querySelector('#root > header') ?? {}).some((key) =>
        key.startsWith('__react'),
      ),
    );
  }

  test('what the server rendered is taken over without a request', async () => {
    await open();
    expect(await rows().count()).toBe(20);
    expect(await page.getByRole('status').textContent()).toBe('20 of 60 runs');
    // A refetch would be sent when the effects run: they have by the time that a further one was answered.
    await rows().first().getByRole('link').click();
    await page.locator('.events > li').first().waitFor();
    expect(lines().map((line) => line.replace(/[?].*|[\da-f-]{36}/, ''))).toEqual([
      'GET /v1/runs',
      'GET /v1/runs/',
      'POST /v1/events/search',
    ]);
  });

  test('a run and an event in the address are rendered by the server', async () => {
    await open('?sort=oldest');
    await rows().first().getByRole('link').click();
    await page.locator('.events a').first().click();
    const details = page.getByRole('region', { name: /^Details of/ });
    const text = await details.textContent();
    expect(text).toMatch(/Started.*Inputs.*Outputs/s);
    const before = api.requests.length;
    const html = await (await fetch(page.url())).text();
    expect(api.requests.length - before).toBe(3);
    expect(html).toContain('aria-label="Details of');
    await page.goBack();
    await details.waitFor({ state: 'detached' });
  });

  test('filters go into the address and to the API', async () => {
    await open();
    await page.getByLabel('Status').selectOption('failed');
    await vi.waitFor(async () => {
      expect(new Set(await rows().locator('.badge').allTextContents())).toEqual(
        new Set(['failed']),
      );
    }, soon);
    expect(page.url()).toContain('status=failed');
    await page.getByRole('searchbox', { name: 'Name' }).fill('no such run');
    await page.getByText('No runs').waitFor();
    expect(lines().slice(1)).toEqual([
      'GET /v1/runs?page=1&limit=20&status=failed',
      'GET /v1/runs?page=1&limit=20&name=no%20such%20run&status=failed',
    ]);
    await page.getByRole('link', { name: 'Show all runs' }).click();
    await vi.waitFor(async () => expect(await rows().count()).toBe(20), soon);
    expect(await page.getByRole('searchbox', { name: 'Name' }).inputValue()).toBe('');
  });

  test('the list goes on to its third page as one scrolls', async () => {
    await open();
    for (const count of [40, 60]) {
      await page.locator('.list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
      await vi.waitFor(async () => expect(await rows().count()).toBe(count), soon);
    }
    expect(lines().map((line) => /page=\d/.exec(line)?.[0])).toEqual([
      'page=1',
      'page=2',
      'page=3',
    ]);
    expect(await page.getByRole('button', { name: 'Load more runs' }).count()).toBe(0);
  });

  test('the list goes on by key, and keeps the focus', async () => {
    await page.addInitScript(() => {
      IntersectionObserver.prototype.observe = (end) => {
        document.documentElement.dataset['observed'] += end.className;
      };
    });
    await open();
    await page.getByRole('button', { name: 'Load more runs' }).focus();
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => expect(await rows().count()).toBe(40), soon);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Load more runs');
    // In strict mode what is new is set up, taken down, and set up again; what was rendered by the server is not.
    const observed = await page.evaluate(() => document.documentElement.dataset['observed']);
    expect(observed?.match(/sentinel/g)).toHaveLength(1 + 2);
  });

  test('what fails says so, and can be tried again', async () => {
    await open('?view=queues');
    // Once by itself, and once again by TanStack Query.
    api.failNext({ path: /runs/ }, 500, 2);
    await page.getByRole('link', { name: 'Runs' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Runs could not be loaded.');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await rows().first().waitFor();
    expect(await alert.count()).toBe(0);
  });

  describe('a queue', () => {
    const heading = () => page.getByRole('region', { name: 'Chosen queue' }).getByRole('heading');
    async function rename(name: string): Promise<void> {
      await open('?view=queues');
      await rows().first().getByRole('link').click();
      await page.getByLabel('Name').fill(name);
    }
    const save = () => page.getByRole('button', { name: 'Save' }).click();

    test('shows a change at once, and takes it back where the server fails', async () => {
      await rename('Doubtful answers');
      api.hold(/queues/);
      await save();
      await page.getByRole('heading', { name: 'Doubtful answers' }).waitFor();
      expect(await rows().first().textContent()).toContain('Doubtful answers');

      api.failNext({ method: 'PUT' }, 500);
      api.hold();
      await page.getByText('Not saved').waitFor();
      expect(await page.getByRole('alert').textContent()).toContain('The server was told to fail.');
      expect(await heading().textContent()).toBe('Wrong answers');
      expect(await rows().first().textContent()).toContain('Wrong answers');
      // What was typed is still there, to be sent again.
      expect(await page.getByLabel('Name').inputValue()).toBe('Doubtful answers');
    });

    test('keeps a change that the server has taken', async () => {
      await rename('Checked answers');
      await save();
      await page.getByText('Saved.').waitFor();
      expect(await heading().textContent()).toBe('Checked answers');
      await page.reload();
      expect(await heading().textContent()).toBe('Checked answers');
    });
  });

  test('leaving a view ends what it was loading', async () => {
    await open('?view=queues');
    api.hold(/runs/);
    await page.getByRole('link', { name: 'Runs' }).click();
    await page.getByText('Loading runs').waitFor({ state: 'attached' });
    const ofRuns = () => api.requests.filter(({ line }) => line.includes('/v1/runs'));
    await vi.waitFor(() => expect(ofRuns().at(-1)).toMatchObject({ aborted: false }), soon);
    await page.getByRole('link', { name: 'Queues' }).click();
    await vi.waitFor(() => {
      expect(ofRuns().length).toBeGreaterThan(0);
      expect(ofRuns().every(({ aborted }) => aborted)).toBe(true);
    }, soon);
  });

  test('axe finds nothing', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open('?sort=oldest');
    await rows().first().getByRole('link').click();
    await page.locator('.events a').first().click();
    await page.getByRole('region', { name: /^Details of/ }).waitFor();
    await page.addScriptTag({ path: axePath });
    const found = (): Promise<unknown> =>
      page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      });
    const inBoth = async (): Promise<unknown[]> => {
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await found();
      await page.emulateMedia({ colorScheme: 'dark' });
      return [light, await found()];
    };
    expect(await inBoth()).toEqual([[], []]);

    await page.getByRole('link', { name: 'Queues' }).click();
    await rows().first().getByRole('link').click();
    api.failNext({ method: 'PUT' }, 500);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Not saved').waitFor();
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await inBoth()).toEqual([[], []]);
    // Nothing is wider than a narrow screen.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test('one command starts the page and the API', async () => {
  const start = path.join(import.meta.dirname, '../server/start.ts');
  const env = { ...process.env, NODE_ENV: 'development' };
  const command = spawn(process.execPath, [start, '--port=0', '--latency=0'], { env });
  try {
    const [line] = (await once(command.stdout.setEncoding('utf8'), 'data')) as [string];
    const url = line.trim().replace('The page: ', '');
    const html = await (await fetch(`${url}/?view=queues`)).text();
    expect(html).toContain('Calls of models that failed.');
    const script = await fetch(`${url}/src/browser.tsx`);
    expect(script.headers.get('content-type')).toBe('text/javascript');
    // Another site's page gets nothing of the key.
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await fetch(`${url}/api/v1/queues`, { headers })).status).toBe(403);
    expect((await fetch(`${url}/api/v1/queues`)).status).toBe(200);
  } finally {
    command.kill();
  }
});
