// The packages compile under the strictest flags: their sources, and what a user's compiler reads of them.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const repository = path.resolve(import.meta.dirname, '..');
// Within this folder, so that the packages resolve.
const folder = path.join(import.meta.dirname, 'compile-consumers');

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const strictest = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  skipLibCheck: false,
};

const packages = ['types', 'client', 'cli', 'react-hooks'];

test.each(packages)(
  'the sources of %s ask for no weaker flags, and compile for a bundler',
  async (key) => {
    const project = path.join(repository, 'packages', key);
    const config = JSON.parse(await tsc('typescript', '-p', project, '--showConfig')) as {
      compilerOptions: Record<string, unknown>;
    };
    // Absent where it is the default.
    expect({ skipLibCheck: false, ...config.compilerOptions }).toMatchObject(strictest);
    expect(
      await tsc(
        'typescript',
        '-p',
        project,
        '--module',
        'ESNext',
        '--moduleResolution',
        'Bundler',
        '--noEmit',
      ),
    ).toBe('');
  },
);

const compilers = ['typescript', 'typescript-6.0', 'typescript-5.9'];
const resolutions = [
  ['NodeNext', 'NodeNext'],
  ['ESNext', 'Bundler'],
] as const;

test.each(
  compilers.flatMap((compiler) =>
    resolutions.map(([module, resolution]) => [compiler, module, resolution] as const),
  ),
)(
  'a program of a user compiles with %s, module %s, resolution %s',
  async (compiler, module, moduleResolution) => {
    const name = `${compiler}-${moduleResolution}`;
    writeFileSync(
      path.join(folder, `${name}.ts`),
      [
        "import type * as types from '@honeyhive/types';",
        "import * as client from '@honeyhive/client';",
        "import * as operations from '@honeyhive/client/operations';",
        "import * as runtime from '@honeyhive/client/runtime';",
        "import type * as inputs from '@honeyhive/client/types';",
        "import * as hooks from '@honeyhive/react-hooks';",
        'export const all: readonly object[] = [client, operations, runtime, hooks];',
        'export const dataset = (output: types.GetDatasetsOutput): types.Dataset | undefined => output.datasets[0];',
        "import type { QueryClient } from '@tanstack/react-query';",
        'export const cached = (cache: QueryClient): types.GetDatasetsOutput | undefined => cache.getQueryData(hooks.getDatasetsQueryKey());',
        'export const input: inputs.GetRunsInput = { limit: 1 };',
        '// @ts-expect-error: a number is asked for',
        "export const wrong: inputs.GetRunsInput = { limit: 'x' };",
        '// @ts-expect-error: what may be absent may not be undefined',
        'export const absent: inputs.GetRunsInput = { limit: undefined };',
        '',
      ].join('\n'),
    );
    const config = path.join(folder, `${name}.json`);
    writeFileSync(
      config,
      JSON.stringify({
        compilerOptions: {
          ...strictest,
          module,
          moduleResolution,
          target: 'ES2022',
          lib: ['ES2022', 'DOM', 'DOM.Iterable'],
          types: ['react'],
          declaration: true,
          noEmit: true,
        },
        files: [`${name}.ts`],
      }),
    );
    expect(await tsc(compiler, '-p', config)).toBe('');
  },
);

test('nothing of a generated package is any', () => {
  // The command line is a program, and declares nothing.
  for (const key of packages.filter((one) => one !== 'cli')) {
    const declarations = readFileSync(
      path.join(repository, `packages/${key}/dist/index.d.ts`),
      'utf8',
    );
    expect(declarations).not.toMatch(/\bany\b/);
  }
  const schemas = readFileSync(
    path.join(repository, 'packages/types/dist/generated/schemas.d.ts'),
    'utf8',
  );
  expect(schemas.replaceAll(/\/\*\*.*?\*\//gs, '')).not.toMatch(/\bany\b|Record</);
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
