// What the READMEs show compiles, with the packages as they are built.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const repository = path.resolve(import.meta.dirname, '..');
const readmes = [
  'README.md',
  ...['types', 'client', 'cli', 'react-hooks'].map((key) => `packages/${key}/README.md`),
];
// Within this folder, so that the packages resolve.
const folder = path.join(import.meta.dirname, 'readme-snippets');

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every example compiles', () => {
  let count = 0;
  for (const readme of readmes) {
    const text = readFileSync(path.join(repository, readme), 'utf8');
    for (const [, language = '', code = ''] of text.matchAll(/^```(tsx?)\n(.*?)^```$/gms)) {
      count += 1;
      writeFileSync(
        path.join(folder, `${readme.replaceAll(/\W+/g, '-')}-${count}.${language}`),
        `${code}\nexport {};\n`,
      );
    }
  }
  expect(count).toBeGreaterThan(8);
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../tsconfig.base.json',
      compilerOptions: {
        noEmit: true,
        isolatedDeclarations: false,
        declaration: false,
        declarationMap: false,
        jsx: 'react-jsx',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: ['node'],
        noPropertyAccessFromIndexSignature: false,
      },
      include: ['.'],
    }),
  );
  const tsc = path.join(repository, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  expect(stdout).toBe('');
});
