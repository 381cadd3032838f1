// What a run of the command line loads: that little is why it starts fast.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const bin = path.join(import.meta.dirname, '../packages/cli/dist/bin.js');

// Tells on standard error what is imported.
const spy = `import { registerHooks } from 'node:module';
  registerHooks({
    resolve(specifier, context, next) {
      const { url } = next(specifier, context);
      if (context.parentURL?.startsWith('file:')) console.error(url);
      return { url, shortCircuit: true };
    },
  });`;

async function importsOf(...args: readonly string[]): Promise<string[]> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end('{"datasets":[]}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const env = { HH_API_KEY: 'the-key', HH_API_URL: `http://127.0.0.1:${port}` };
  const hooks = ['--import', `data:text/javascript,${encodeURIComponent(spy)}`];
  const { stderr } = await promisify(execFile)(process.execPath, [...hooks, bin, ...args], { env });
  server.close();
  return [...new Set(stderr.trim().split('\n'))];
}

test.each([
  [['--version'], 1],
  [['events', '--help'], 4],
  [['datasets', 'list'], 6],
  [['datasets', 'list', '--name', 'golden'], 8],
])('%j', async (args, pieces) => {
  const imports = await importsOf(...args);
  // An import of a built-in module reads all that it exports, and loads what that leads to.
  expect(imports.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(imports.length).toBeLessThanOrEqual(pieces);
});
