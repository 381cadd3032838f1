// The client in every runtime that it is made for, installed as users have it, with nothing bundled or compiled.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installClient, type Installed } from './support/install.ts';
import { expected, runProgram } from './support/program.ts';
import { startScriptedServer, type ScriptedServer } from './support/scripted-server.ts';

// With no more rights than the client needs.
const deno = [
  'run',
  '--no-prompt',
  '--no-remote',
  '--no-lock',
  '--node-modules-dir=manual',
  '--allow-net=127.0.0.1',
  '--allow-env=HH_API_KEY,HH_API_URL',
];
const runtimes = [
  { name: 'Node 22', key: 'node-22', bin: 'bin/node', args: [] },
  { name: 'Node 24', key: 'node-24', bin: 'bin/node', args: [] },
  { name: 'Node 26', key: 'node-26', bin: 'bin/node', args: [] },
  { name: 'Bun', key: 'bun', bin: 'bin/bun', args: ['--no-install'] },
  { name: 'Deno', key: 'deno', bin: 'deno', args: deno },
];

let installed: Installed;
beforeAll(() => {
  installed = installClient('program');
});
afterAll(() => installed?.remove());

for (const { name, key, bin, args } of runtimes) {
  const home = `runtimes/node_modules/${key}-${process.platform}-${process.arch}`;
  const binary = path.join(import.meta.dirname, home, bin);
  const { stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  const version = /\d+\.\d+\.\d+/.exec(stdout ?? '')?.[0];
  if (!version) console.warn(`SKIPPED: ${name} is not installed, or does not start here.`);

  describe.skipIf(!version)(`${name} (${version ?? 'not here'})`, () => {
    let server: ScriptedServer;
    let results: Record<string, unknown>;
    const run = (file: string): Promise<unknown> =>
      runProgram(binary, [...args, file, server.url], installed.folder, {
        HH_API_KEY: 'key-of-the-environment',
        HH_API_URL: `${server.url}/echo`,
      });
    beforeAll(async () => {
      server = await startScriptedServer();
      results = (await run('main.js')) as typeof results;
    });
    afterAll(() => server?.stop());

    test.each(Object.entries(expected))('%s', (call, result) => {
      expect(results[call]).toEqual(result);
    });

    test('every call is expected', () => {
      expect(Object.keys(results)).toEqual(Object.keys(expected));
    });

    test('require', async () => {
      expect(await run('required.cjs')).toBe(true);
    });
  });
}
