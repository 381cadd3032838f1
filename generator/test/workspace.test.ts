// What `pnpm generate --out` writes: complete workspaces, which compile, and nothing that the user wrote is touched.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, link, repository } from './support/compile.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'workspace-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const odd = path.join(import.meta.dirname, 'fixtures/odd.yaml');

function generate(...args: string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(repository, 'generator/src/cli.ts'), ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stderr };
}

/** Generates a description once, for all tests that look at the result. */
const outputs = new Map<string, string>();
function outputOf(spec: string, ...args: string[]): string {
  const existing = outputs.get(spec);
  if (existing !== undefined) return existing;
  const out = path.join(folder, `out-${outputs.size}`);
  const { status, stderr } = generate('--spec', spec, '--out', out, ...args);
  expect(stderr).not.toMatch(/ error /);
  expect(status).toBe(0);
  outputs.set(spec, out);
  return out;
}

const corpus = path.join(repository, '../shared/corpus');
const documents = [
  'redocly-museum/museum.yaml',
  'swagger-petstore/swagger-petstore-1.0.27.yaml',
  'figma/openapi.yaml',
];

describe('every package compiles', () => {
  test('of a small description with much that is odd', async () => {
    const out = outputOf(odd, '--name', 'odd');
    link(out);
    expect(await build(out)).toEqual([]);
  });

  test.for(documents)('of %s', async (document, { skip }) => {
    const spec = path.join(corpus, document);
    if (!existsSync(spec)) skip(`${document} is not here`);
    const out = outputOf(spec);
    link(out);
    expect(await build(out)).toEqual([]);
  });
});

test('the packages are named after the title, or as the user says', () => {
  const names = (out: string): unknown[] =>
    ['types', 'client', 'cli', 'react-hooks'].map(
      (key) =>
        (
          JSON.parse(readFileSync(path.join(out, 'packages', key, 'package.json'), 'utf8')) as {
            name: unknown;
          }
        ).name,
    );
  expect(names(outputOf(odd))).toEqual([
    '@odd/types',
    '@odd/client',
    '@odd/cli',
    '@odd/react-hooks',
  ]);
  const untitled = path.join(folder, 'untitled');
  expect(generate('--spec', odd, '--out', untitled).status).toBe(0);
  expect(names(untitled)[0]).toBe('@odd-things/types');
});

test('text of the description cannot leave its place', () => {
  const out = outputOf(odd);
  const everything = files(out)
    .map((file) => readFileSync(path.join(out, file), 'utf8'))
    .join('\n');
  expect(everything).not.toMatch(/^\s*export const evil/m);
  expect(everything).not.toContain('\u2028');
});

test('a second run changes nothing, and a check of it passes', () => {
  const out = outputOf(odd);
  const before = snapshot(out);
  expect(generate('--spec', odd, '--out', out, '--name', 'odd').stderr).toContain(
    '0 files written',
  );
  expect(snapshot(out)).toEqual(before);
  expect(generate('--spec', odd, '--out', out, '--name', 'odd', '--check')).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('in step') as string,
  });
});

describe('in a workspace of its own', () => {
  let out: string;
  const args = (): string[] => ['--spec', odd, '--name', 'odd', '--out', out];
  const generated = 'packages/types/src/generated/schemas.ts';
  beforeAll(() => {
    out = path.join(folder, 'own');
    generate(...args());
  });

  test.each([
    [
      'edited',
      (file: string) => writeFileSync(file, `${readFileSync(file, 'utf8')}\n`),
      'schemas.ts is not what the description says',
    ],
    ['missing', (file: string) => rmSync(file), 'schemas.ts is missing'],
    [
      'left over',
      (file: string) => writeFileSync(file.replace('schemas', 'old'), readFileSync(file)),
      'old.ts is left over',
    ],
  ])('a check names a file that is %s, and a run mends it', (_, harm, message) => {
    harm(path.join(out, generated));
    expect(generate(...args(), '--check')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(message) as string,
    });
    expect(generate(...args()).status).toBe(0);
    expect(generate(...args(), '--check').status).toBe(0);
  });

  test("the user's own files are kept: beside the generated ones, and where the generator made the first draft", () => {
    const notes = path.join(out, 'packages/types/src/generated/notes.ts');
    const manifest = path.join(out, 'packages/types/package.json');
    writeFileSync(notes, '// mine\n');
    writeFileSync(manifest, '{"name":"mine"}\n');
    const { status, stderr } = generate(...args());
    expect(status).toBe(0);
    expect(stderr).toContain('packages/types/package.json differs and is kept');
    expect([readFileSync(notes, 'utf8'), readFileSync(manifest, 'utf8')]).toEqual([
      '// mine\n',
      '{"name":"mine"}\n',
    ]);
  });

  test('a file of the user in the way of a generated one stops the run, which writes nothing', () => {
    writeFileSync(path.join(out, generated), '// mine\n');
    rmSync(path.join(out, 'packages/types/src/generated/paths.ts'));
    const before = snapshot(out);
    const { status, stderr } = generate(...args());
    expect(status).toBe(1);
    expect(stderr).toContain('schemas.ts:1:1 error foreign-file');
    expect(snapshot(out)).toEqual(before);
    rmSync(path.join(out, generated));
    expect(generate(...args()).status).toBe(0);
  });

  test('a symbolic link does not lead a file out of the folder', () => {
    const elsewhere = path.join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    const linked = path.join(folder, 'linked');
    mkdirSync(linked);
    symlinkSync(elsewhere, path.join(linked, 'packages'));
    expect(generate('--spec', odd, '--out', linked)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('symbolic link') as string,
    });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('only some packages', () => {
    const some = path.join(folder, 'some');
    expect(generate('--spec', odd, '--out', some, '--only', 'types').status).toBe(0);
    expect(readdirSync(path.join(some, 'packages'))).toEqual(['types']);
  });
});

describe('a run that cannot be done writes nothing', () => {
  const broken = (name: string, text: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  test.each([
    [
      'a description that does not parse',
      'openapi: 3.1.0\ninfo: {',
      1,
      /broken\.yaml:2:\d+ error load/,
    ],
    [
      'a reference to nothing',
      'openapi: 3.1.0\ninfo: { title: a, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n    A: { $ref: "#/components/schemas/B" }\n',
      1,
      /broken\.yaml:6:\d+ error /,
    ],
    [
      'a name that cannot be one',
      'openapi: 3.1.0\ninfo: { title: a, version: "1" }\npaths:\n  /a:\n    get:\n      operationId: a\n      x-cli-name: "--help"\n      responses: { 200: { description: ok } }\n',
      1,
      /broken\.yaml:5:\d+ error chosen-name/,
    ],
  ])('%s', (_, text, status, message) => {
    const out = path.join(folder, 'nothing');
    const result = generate('--spec', broken('broken.yaml', text), '--out', out);
    expect(result.stderr).toMatch(message);
    expect(result.status).toBe(status);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ['an unknown option', ['--speck', 'x'], /--speck/],
    ['an unknown package', ['--only', 'types,pets'], /"pets"/],
    ['an unknown command', ['build'], /"build"/],
    ['a description that is not there', ['--spec', 'nowhere.yaml', '--out', 'x'], /nowhere\.yaml/],
    ['another description without --out', ['--spec', odd], /--out/],
    ['a name that npm refuses', ['--spec', odd, '--out', 'x', '--name', '../x'], /"..\/x"/],
  ])('%s is a mistake of usage', (_, args, message) => {
    const { status, stderr } = generate(...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});

test('the committed packages are what the description says', () => {
  expect(
    spawnSync(process.execPath, ['generator/src/cli.ts', '--check'], {
      cwd: repository,
      encoding: 'utf8',
    }),
  ).toMatchObject({ status: 0 });
});

function files(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/node_modules|dist/.test(entry.parentPath))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

function snapshot(root: string): Record<string, string> {
  return Object.fromEntries(
    files(root).map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  );
}
