// The JSON Schema Test Suite (draft 2020-12) judges the runtime schemas: every case, with what disagrees listed by name.
// `UPDATE=1` writes the names below the reasons that they have; a new one waits below an empty reason.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolveSettings } from '../src/config.ts';
import { load } from '../src/load/load.ts';
import { buildModel } from '../src/stages.ts';
import { repository } from './support/compile.ts';
import { evaluate, judge } from './support/runtime.ts';

interface Group {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

const isUpdate = process.env['UPDATE'] === '1';

const suite = path.join(repository, '../shared/corpus/json-schema-test-suite/tests/draft2020-12');
const isHere = existsSync(suite);
test('the suite is here', ({ skip }) => {
  skip(!isHere, 'json-schema-test-suite is not here');
});

/** The formats that are checked: the suite's optional part says what of. */
const formats = ['date', 'date-time', 'email', 'ipv4', 'ipv6', 'time', 'uri', 'uuid'];
const files = isHere
  ? [
      ...readdirSync(suite).filter((file) => file.endsWith('.json')),
      ...formats.map((format) => `optional/format/${format}.json`),
    ]
  : [];

const listFile = path.join(import.meta.dirname, 'fixtures/json-schema-disagreements.json');
const listed = JSON.parse(readFileSync(listFile, 'utf8')) as Record<string, readonly string[]>;

interface Row {
  readonly file: string;
  readonly cases: number;
  readonly disagree: readonly string[];
  readonly slowest: number;
}
const rows: Row[] = [];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'json-schema-suite-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  if (!isHere) return;
  const line = (name: string, cases: number, agree: number): string =>
    `${name.padEnd(30)} ${String(cases).padStart(5)} ${String(agree).padStart(6)} ${((100 * agree) / cases).toFixed(1).padStart(6)} %`;
  const table = rows.map(({ file, cases, disagree }) =>
    line(file.replace('.json', ''), cases, cases - disagree.length),
  );
  const cases = rows.reduce((sum, row) => sum + row.cases, 0);
  const disagreements = rows.flatMap(({ disagree }) => disagree);
  console.log(
    [
      'keyword                        cases  agree',
      ...table,
      line('all', cases, cases - disagreements.length),
    ].join('\n'),
  );
  if (isUpdate) update(disagreements);
});

test.each(files)('%s', async (file) => {
  const groups = JSON.parse(readFileSync(path.join(suite, file), 'utf8')) as Group[];
  const disagree: string[] = [];
  let cases = 0;
  let slowest = 0;
  for (const [index, group] of groups.entries()) {
    const isValid = await validatorOf(group.schema, path.join(folder, file, String(index)));
    for (const { description, data, valid } of group.tests) {
      cases += 1;
      const start = performance.now();
      if (isValid?.(data) !== valid) disagree.push(`${file}: ${group.description}: ${description}`);
      slowest = Math.max(slowest, performance.now() - start);
    }
  }
  rows.push({ file, cases, disagree, slowest });
  const known = Object.values(listed)
    .flat()
    .filter((name) => name.startsWith(`${file}: `));
  expect(disagree.toSorted()).toEqual(isUpdate ? disagree.toSorted() : known.toSorted());
  expect(slowest).toBeLessThan(1000);
});

test('every disagreement has a reason', () => {
  expect(Object.keys(listed).every((reason) => reason.length > 20)).toBe(true);
});

/** A schema of the suite as the one schema of a description; undefined where the description is refused. */
async function validatorOf(
  schema: unknown,
  home: string,
): Promise<((data: unknown) => boolean) | undefined> {
  mkdirSync(home, { recursive: true });
  // A file of its own: references from `#` count from the schema.
  const isFile = typeof schema === 'object';
  if (isFile) writeFileSync(path.join(home, 'subject.json'), JSON.stringify(schema));
  const subject = isFile ? { $ref: './subject.json' } : schema;
  const description = {
    openapi: '3.1.0',
    info: { title: 'Suite', version: '1' },
    paths: {},
    components: { schemas: { Subject: subject } },
  };
  const spec = path.join(home, 'openapi.json');
  writeFileSync(spec, JSON.stringify(description));
  try {
    const loaded = await load({ spec });
    const { model } = buildModel(
      loaded.description,
      resolveSettings({}, { name: 'acme', title: 'any' }),
    );
    const subjectSchema = evaluate(model).get('Subject');
    return (data) => judge(subjectSchema, data).valid;
  } catch {
    return undefined;
  }
}

function update(names: readonly string[]): void {
  const reasons = Object.entries(listed).map(([reason, old]): [string, string[]] => [
    reason,
    old.filter((name) => names.includes(name)),
  ]);
  const placed = new Set(reasons.flatMap(([, old]) => old));
  const more = names.filter((name) => !placed.has(name)).toSorted();
  const all = Object.fromEntries([
    ...reasons,
    ...(more.length === 0 ? [] : [['', more]]),
  ]) as object;
  writeFileSync(listFile, `${JSON.stringify(all, undefined, 2)}\n`);
}
