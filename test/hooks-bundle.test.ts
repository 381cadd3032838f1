// What a hook adds to a bundle, beside TanStack Query, React and the operation that it calls.
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { expect, test } from 'vitest';

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['react', '@tanstack/react-query'],
    write: false,
  });
  return outputFiles[0]!.text;
}

const sizeOf = (code: string): number => gzipSync(code, { level: 9 }).length;

test.each([
  ['a query', 'getDatasets', 'useGetDatasets'],
  ['a query that suspends', 'getDatasets', 'useSuspenseGetDatasets'],
  ['a list in pages', 'searchEvents', 'useInfiniteSearchEvents'],
  ['a mutation', 'createDataset', 'useCreateDataset'],
  ['the options of a query', 'getDatasets', 'getDatasetsOptions'],
])('%s adds at most 2 KiB', async (what, operation, hook) => {
  const client = "export { createClient } from '@honeyhive/client/operations';";
  const alone = await bundle(
    `${client} export { ${operation} } from '@honeyhive/client/operations';`,
  );
  const hooked = await bundle(
    `${client} export { HoneyHiveProvider, ${hook} } from '@honeyhive/react-hooks';`,
  );
  const added = sizeOf(hooked) - sizeOf(alone);
  console.log(`${what}: ${added} bytes of 2048`);
  expect(added).toBeLessThanOrEqual(2048);
  const found = [...hooked.matchAll(/\bid:["'`](\w+)["'`]/g)].map(([, id]) => id);
  expect(found).toEqual([operation]);
});

test('a key brings no operation', async () => {
  const code = await bundle("export { getDatasetsQueryKey } from '@honeyhive/react-hooks';");
  expect(code).not.toMatch(/\bid:/);
  expect(sizeOf(code)).toBeLessThan(400);
});
