// What the compilers of users make of the hooks: what is inferred, and what it costs them.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWorkspace } from './support/workspace.ts';

const repository = path.resolve(import.meta.dirname, '..');
// Within this folder, so that the packages resolve.
const folder = path.join(import.meta.dirname, 'hooks-types');
const compilers = ['typescript', 'typescript-6.0', 'typescript-5.9'];

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(compilers)('%s', (compiler) => {
  test.each(['19', '18'])('infers everything, with React %s', async (react) => {
    // Wherever it is imported from, also by TanStack Query.
    const at = (file: string): string[] => [`../node_modules/@types/react-18/${file}.d.ts`];
    const types =
      react === '18' ? { react: at('index'), 'react/jsx-runtime': at('jsx-runtime') } : {};
    const config = path.join(folder, `${compiler}-${react}.json`);
    writeFileSync(
      config,
      JSON.stringify({
        extends: '../../tsconfig.base.json',
        compilerOptions: {
          noEmit: true,
          declaration: false,
          declarationMap: false,
          isolatedDeclarations: false,
          // What is written for tests has types for one compiler.
          skipLibCheck: true,
          jsx: 'react-jsx',
          lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
          paths: types,
        },
        files: ['../../packages/react-hooks/test/hooks.test-d.tsx'],
      }),
    );
    const files = await tsc(compiler, '-p', config, '--listFiles');
    expect(files.match(/error TS.*/g) ?? []).toEqual([]);
    const versions = [
      ...files.matchAll(/@types\+react@(\d+)[^/]*\/node_modules\/@types\/react\//g),
    ].map(([, version]) => version);
    expect([...new Set(versions)]).toEqual([react]);
  });
});

describe('a large description', () => {
  const spec = path.join(repository, '../shared/corpus/discord/openapi.json');

  test('costs at most 30,000 instantiations', async ({ skip }) => {
    if (!existsSync(spec)) skip(`${spec} is not here`);
    const workspace = await buildWorkspace('discord', spec);
    try {
      const project = path.join(workspace.folder, 'packages/react-hooks');
      for (const compiler of compilers) {
        const flags = ['--noEmit', '--skipLibCheck', '--extendedDiagnostics'];
        const told = await tsc(compiler, '-p', project, ...flags);
        const count = Number(/^Instantiations:\s+(\d+)/m.exec(told)?.[1]);
        console.log(`${compiler}: ${count} instantiations`);
        expect(count).toBeLessThanOrEqual(30_000);
      }
    } finally {
      workspace.remove();
    }
  }, 300_000);
});

/** What the compiler prints. */
async function tsc(compiler: string, ...args: string[]): Promise<string> {
  const bin = path.join(repository, 'node_modules', compiler, 'bin/tsc');
  try {
    return (await promisify(execFile)(process.execPath, [bin, ...args], { maxBuffer: 1 << 26 }))
      .stdout;
  } catch (error) {
    return (error as { stdout?: string }).stdout ?? String(error);
  }
}
