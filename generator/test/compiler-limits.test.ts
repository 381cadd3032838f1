// What is large in a description stays within what the compiler can do.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { build, link, repository } from './support/compile.ts';
import { jsonBody, ok, openapi } from './support/description.ts';

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const schemas: Record<string, object> = {
  Choice: { type: 'string', enum: many(500, (index) => `value ${index}`) },
  Either: {
    oneOf: many(200, (index) => ({
      type: 'object',
      required: ['kind'],
      properties: { kind: { const: `kind ${index}` }, [`own${index}`]: { type: 'string' } },
    })),
  },
  Whole: {
    allOf: many(120, (index) => ({
      type: 'object',
      properties: { [`part${index}`]: { type: 'string' } },
    })),
  },
};

test('operations with a long enum, a union of many objects, a schema of many parts', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'limits-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const paths = Object.fromEntries(
    Object.keys(schemas).map((name) => {
      const schema = { $ref: `#/components/schemas/${name}` };
      const responses = ok(schema);
      const put = { operationId: `set${name}`, requestBody: jsonBody(schema), responses };
      return [`/${name}`, { get: { operationId: `get${name}`, responses }, put }];
    }),
  );
  const spec = path.join(folder, 'api.json');
  const out = path.join(folder, 'out');
  writeFileSync(spec, JSON.stringify(openapi({ schemas, paths })));
  const cli = path.join(repository, 'generator/src/cli.ts');
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, '--spec', spec, '--out', out, '--name', 'big'],
    { encoding: 'utf8' },
  );
  expect(stderr).not.toMatch(/ error /);
  expect(status).toBe(0);
  link(out);
  expect(await build(out)).toEqual([]);
}, 120_000);
