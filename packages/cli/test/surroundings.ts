// What a test file has beside it: a server, and a folder for each test.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

import { startServer, type Server } from './widgets.ts';

/** A server for all tests of the file; it is there when a test runs. */
export function useServer(): () => Server {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());
  return () => server;
}

/** A new, empty folder for each test; it is there when a test runs. */
export function useFolder(name: string): () => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), `cli-${name}-`));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return () => folder;
}
