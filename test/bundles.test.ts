// The client as bundlers pack it for a browser: that it works, what is in it, and how large it is.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installClient, type Installed } from './support/install.ts';
import { expectedOfPage, runProgram } from './support/program.ts';
import { startScriptedServer, type ScriptedServer } from './support/scripted-server.ts';
import { sdkOperations } from './support/spec.ts';

let installed: Installed;
beforeAll(() => {
  installed = installClient('program');
});
afterAll(() => installed?.remove());

const whole = "export { HoneyHive } from '@honeyhive/client';";
const one = (entry: string): string =>
  `export { createClient, getDatasets } from '@honeyhive/client/${entry}';`;

// For a browser: a module of Node is an error to esbuild.
const bundlers = {
  async esbuild(contents: string): Promise<string> {
    const { outputFiles } = await esbuild.build({
      stdin: { contents, resolveDir: installed.folder },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      write: false,
    });
    return outputFiles[0]!.text;
  },
  async vite(contents: string): Promise<string> {
    const input = path.join(installed.folder, 'entry.js');
    writeFileSync(input, contents);
    const built = await vite.build({
      root: installed.folder,
      configFile: false,
      logLevel: 'warn',
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: { input, preserveEntrySignatures: 'strict' },
      },
    });
    if (!('output' in built)) throw new Error('There is not one build.');
    return built.output[0].code;
  },
};

describe.each(Object.entries(bundlers))('%s', (name, bundle) => {
  let server: ScriptedServer;
  beforeAll(async () => {
    server = await startScriptedServer();
  });
  afterAll(() => server?.stop());

  /** Runs the bundle of a module that exports `run`. */
  async function run(source: string, ...args: readonly string[]): Promise<unknown> {
    const file = `${name}.mjs`;
    writeFileSync(path.join(installed.folder, file), await bundle(source));
    const program = `import { run } from './${file}';
      console.log(JSON.stringify(await run(...process.argv.slice(1))))`;
    return runProgram(
      process.execPath,
      ['--input-type=module', '--eval', program, ...args],
      installed.folder,
      { HH_API_KEY: 'key-of-the-environment', HH_API_URL: `${server.url}/echo` },
    );
  }

  test('the whole client does what a page can, also in Node', async () => {
    const source = "export { callAll as run } from './calls.js';";
    expect(await run(source, server.url)).toEqual(expectedOfPage());
  });

  test.each(['operations', 'unchecked'])('one operation of /%s works', async (entry) => {
    const source = `
      import { createClient, getDatasets } from '@honeyhive/client/${entry}';
      export const run = () => getDatasets(createClient(), { name: 'x' });`;
    expect(await run(source)).toMatchObject({
      url: '/echo/v1/datasets?name=x',
      authorization: 'Bearer key-of-the-environment',
    });
  });

  test.each([
    ['the whole client', whole, sdkOperations.map(({ id }) => id)],
    ['one operation of /operations', one('operations'), ['getDatasets']],
    ['one operation of /unchecked', one('unchecked'), ['getDatasets']],
  ])('%s has no other operation in it, nor a retired one', async (_, source, ids) => {
    const code = await bundle(source);
    const found = [...code.matchAll(/\bid:["'`](\w+)["'`]/g)].map(([, id = '']) => id);
    expect(found.toSorted()).toEqual(ids.toSorted());
  });
});

// By what only they can do with errors of connections.
test.each([
  [['browser'], false],
  [['workerd', 'worker', 'browser'], true],
  [['worker', 'browser'], true],
  [['edge-light', 'worker', 'browser'], true],
  [['react-native'], true],
  [[], true],
])('with the conditions %j, a bundle has what pages do not need: %s', async (conditions, has) => {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: whole, resolveDir: installed.folder },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    conditions,
    write: false,
  });
  expect(outputFiles[0]!.text.includes('AI_AGAIN')).toBe(has);
});

// Bytes, gzipped. The whole client may come to 16 KiB, one operation to 6 KiB; unchecked, it is to come to 3 KiB.
test.each([
  ['the whole client, with validation', whole, 15_100],
  ['one operation of /operations', one('operations'), 6 * 1024],
  ['one operation of /unchecked', one('unchecked'), 5_310],
])('%s is within its budget', async (what, source, budget) => {
  const { length } = gzipSync(await bundlers.esbuild(source), { level: 9 });
  console.log(`${what}: ${length} bytes of ${budget}`);
  expect(length).toBeLessThanOrEqual(budget);
});
