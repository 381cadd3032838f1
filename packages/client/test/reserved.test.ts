// The list of reserved names holds every name that the package exports by hand.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reservedExports } from '../src/reserved.ts';

const source = (file: string): string =>
  readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');

it('holds what the entry points export, and what the generated class imports', () => {
  const declared = [
    ...source('errors.ts').matchAll(/^export (?:class|interface|type|const|function) (\w+)/gm),
  ].map(([, name]) => name);
  const reexported = [...source('index.ts').matchAll(/^export type \{([^}]*)\}/gm)].flatMap(
    ([, names = '']) => names.split(',').map((name) => name.trim()),
  );
  expect(declared.length).toBeGreaterThan(10);
  expect(
    [...new Set([...declared, ...reexported])].filter(
      (name) => !reservedExports.includes(name ?? ''),
    ),
  ).toEqual([]);
});
