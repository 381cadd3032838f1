// Chromium, as it comes in a package: for Linux on x64.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

export type { Browser, Page } from 'playwright-core';

export interface StartedBrowser {
  readonly browser: Browser;
  stop(): Promise<void>;
}

/** @throws Error where it does not start */
export async function startBrowser(): Promise<StartedBrowser> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chromium-'));
  try {
    const { executablePath, libraries } = await unpack(folder);
    const browser = await chromium.launch({
      executablePath,
      env: {
        ...process.env,
        LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH'] ?? []].flat().join(':'),
      },
      // Every other host is this machine, or nowhere.
      args: ['--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    return {
      browser,
      async stop() {
        await browser.close();
        rmSync(folder, { recursive: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

/** The browser, and libraries that the machine may not have. */
async function unpack(
  folder: string,
): Promise<{ readonly executablePath: string; readonly libraries: string }> {
  const { TMPDIR } = process.env;
  // Elsewhere it would take what another run may not have finished.
  process.env['TMPDIR'] = folder;
  try {
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const executablePath = await sparticuz.executablePath();
    const al2023 = await inflate(path.join(main, '../../bin/al2023.tar.br'));
    return { executablePath, libraries: path.join(al2023, 'lib') };
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}
