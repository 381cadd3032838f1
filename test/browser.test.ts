// The client in a browser, bundled by Vite as an application is.
import type { ClientOptions } from '@honeyhive/client';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startBrowser, type Page, type StartedBrowser } from './support/browser.ts';
import { installClient } from './support/install.ts';
import { expectedOfPage } from './support/program.ts';
import { startScriptedServer, type ScriptedServer } from './support/scripted-server.ts';

/** What the page has for the tests: `fixtures/program/page.js`. */
declare const program: {
  callAll(url: string, more: ClientOptions): Promise<Record<string, unknown>>;
  createEvent(options: ClientOptions): Promise<unknown>;
  list(options: ClientOptions): Promise<unknown>;
  listInWorker(options: ClientOptions): Promise<unknown>;
};

const started: StartedBrowser | undefined = await startBrowser().catch((error: unknown) => {
  console.warn(`SKIPPED: Chromium does not start here: ${String(error)}`);
  return undefined;
});
afterAll(() => started?.stop());

/** Builds the page; gives its files by their paths. */
async function bundle(): Promise<Record<string, string>> {
  const { folder, remove } = installClient('program');
  try {
    const options = { root: folder, configFile: false, logLevel: 'warn' } as const;
    const built = await build({ ...options, build: { write: false } });
    if (!('output' in built)) throw new Error('There is not one build.');
    return Object.fromEntries(
      built.output.map((file) => [
        `/${file.fileName}`,
        String(file.type === 'chunk' ? file.code : file.source),
      ]),
    );
  } finally {
    remove();
  }
}

describe.skipIf(!started)(`Chromium (${started?.browser.version() ?? 'not here'})`, () => {
  const apiKey = 'canary-0123456789';
  let server: ScriptedServer;
  let page: Page;
  let complaints: string[];

  async function open(url: string): Promise<Page> {
    const opened = await started!.browser.newPage();
    opened.on('pageerror', (error) => complaints.push(String(error)));
    opened.on('console', (message) => {
      // The browser itself tells of every answer that is an error, and of every broken connection.
      if (!message.text().startsWith('Failed to load resource:')) complaints.push(message.text());
    });
    await opened.goto(`${url}/index.html`);
    return opened;
  }

  beforeAll(async () => {
    server = await startScriptedServer(await bundle());
    complaints = [];
    page = await open(server.url);
  });
  beforeEach(() => {
    server.requests.length = 0;
    complaints.length = 0;
  });
  afterAll(() => server?.stop());

  describe('with a key that everyone may read', () => {
    let results: Record<string, unknown>;
    let silent: readonly string[];
    beforeAll(async () => {
      results = await page.evaluate(
        (url) => program.callAll(url, { dangerouslyAllowBrowser: true }),
        server.url,
      );
      silent = [...complaints];
    });

    const { noKey, ...others } = expectedOfPage(0);
    const calls = { ...others, environment: noKey };
    test.each(Object.entries(calls))('%s', (call, result) => {
      expect(results[call]).toEqual(result);
    });

    test('the console stays empty', () => {
      expect(silent).toEqual([]);
    });
  });

  const options = { apiKey, dangerouslyAllowBrowser: true };
  const refusal = {
    name: 'ConfigurationError',
    message: expect.stringMatching(
      /^apiKey: visitors .* could read it.* baseUrl.* dangerouslyAllowBrowser$/,
    ) as unknown,
  };

  test.each([
    ['a key', { apiKey }],
    ['a key as a header', { headers: { authorization: `Bearer ${apiKey}` } }],
  ])('%s is refused before anything is sent', async (_, key) => {
    const own = { ...key, baseUrl: `${server.url}/echo` };
    expect(await page.evaluate((given) => program.list(given), own)).toEqual(refusal);
    expect(server.requests).toEqual([]);
  });

  // The client takes a worker for a server yet.
  test('a key is refused in a worker too', async () => {
    const own = { apiKey, baseUrl: `${server.url}/echo` };
    expect(await page.evaluate((given) => program.listInWorker(given), own)).toEqual(refusal);
    expect(server.requests).toEqual([]);
  });

  test('a worker calls with a key that everyone may read', async () => {
    const own = { ...options, baseUrl: `${server.url}/echo` };
    const result = await page.evaluate((given) => program.listInWorker(given), own);
    expect(result).toEqual(expect.objectContaining({ authorization: `Bearer ${apiKey}` }));
  });

  // The client asks for a key yet.
  test('without a key, the server at baseUrl adds it', async () => {
    const own = { baseUrl: `${server.url}/echo` };
    expect(await page.evaluate((given) => program.list(given), own)).toEqual({
      method: 'GET',
      url: '/echo/v1/datasets',
      accept: 'application/json',
      body: '',
    });
  });

  test('a page that came over plain http makes ids too', async () => {
    const address = server.url.replace('127.0.0.1', 'app.test');
    const plain = await open(address);
    const own = { ...options, baseUrl: `${address}/echo`, dangerouslyAllowHttp: true };
    const result = await plain.evaluate((given) => program.createEvent(given), own);
    const event_id = expect.stringMatching(/^[\da-f-]{36}$/) as unknown;
    expect(result).toMatchObject({ body: { event_id, event_type: 'tool' } });
    expect(await plain.evaluate(() => isSecureContext)).toBe(false);
    expect(complaints).toEqual([]);
  });
});
