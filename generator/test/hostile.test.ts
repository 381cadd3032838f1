// Descriptions that attack the generator: refused at their place, or harmless in what is generated.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import ts from 'typescript-5.9';
import { packageKeys, resolveSettings } from '../src/config.ts';
import { DiagnosticsError, hasErrors, type Diagnostic } from '../src/diagnostics.ts';
import { lint } from '../src/lint/lint.ts';
import { load } from '../src/load/load.ts';
import { loadToolkit } from '../src/load/toolkit.ts';
import { planWorkspace } from '../src/plan/workspace.ts';
import { render, templatesIn, type RenderedFile } from '../src/render/render.ts';
import { buildModel, plan } from '../src/stages.ts';
import { repository } from './support/compile.ts';

type Case = [id: string, sink: string, name: string, mutate: (spec: object) => void];
interface Attacks {
  readonly base: () => object;
  readonly cases: readonly Case[];
}

const source = path.join(repository, '../shared/hostile/cases.mjs');
const isHere = existsSync(source);
const { base, cases } = isHere
  ? ((await import(pathToFileURL(source).href)) as Attacks)
  : { base: () => ({}), cases: [] };
test('the attack corpus is here', ({ skip }) => {
  skip(!isHere, 'hostile/cases.mjs is not here');
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(cases)('%s %s: %s', async (id, _sink, _name, mutate) => {
  const description = base();
  mutate(description);
  const file = path.join(folder, `${id}.json`);
  writeFileSync(file, JSON.stringify(description, undefined, 1));
  const result = await generate(file);
  expect(result.refused.every(({ location }) => location?.file === file && location.line > 1)).toBe(
    true,
  );
  expect(result.files.flatMap(faults)).toEqual([]);
  expect(result.files.length + result.refused.length).toBeGreaterThan(0);
});

test.runIf(isHere)('a live attack is found', () => {
  expect(faults({ path: 'a.ts', text: 'export const a = globalThis.__PWNED__=1;' })).toEqual([
    'a.ts: __PWNED__',
  ]);
  expect(
    faults({
      path: 'a.ts',
      text: '// globalThis.__PWNED__=1\nexport const a = "globalThis.__PWNED__=1";',
    }),
  ).toEqual([]);
});

async function generate(
  spec: string,
): Promise<{ files: readonly RenderedFile[]; refused: readonly Diagnostic[] }> {
  try {
    const { description } = await load({ spec });
    const findings = await lint(description, {});
    const { model, diagnostics } = buildModel(
      description,
      resolveSettings({}, { name: 'acme', title: 'any' }),
    );
    const refused = [...findings, ...diagnostics].filter((diagnostic) => hasErrors([diagnostic]));
    if (refused.length > 0) return { files: [], refused };
    const templates = templatesIn(pathToFileURL(path.join(repository, 'templates/')));
    const workspace = planWorkspace(await loadToolkit(repository), model);
    return {
      files: [
        ...render([...plan(model, packageKeys), ...workspace.planned], templates),
        ...workspace.texts,
      ],
      refused,
    };
  } catch (error) {
    if (error instanceof DiagnosticsError) return { files: [], refused: error.diagnostics };
    throw error;
  }
}

/** What does not parse, what is live, and what would land in another folder. */
function faults({ path: file, text }: RenderedFile): string[] {
  const found: string[] = [];
  if (path.posix.normalize(file) !== file || file.startsWith('..'))
    found.push(`${file}: not a plain path`);
  if (!file.endsWith('.ts')) return found;
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) as ts.SourceFile & {
    parseDiagnostics: unknown[];
  };
  if (parsed.parseDiagnostics.length > 0) found.push(`${file}: does not parse`);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && node.name.text === '__PWNED__')
      found.push(`${file}: __PWNED__`);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}
