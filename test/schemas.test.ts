// The runtime schemas as they are published.
import { describeIssues, parse, ValidationError } from '@honeyhive/types/validate';
import * as jsonSchemas from '@honeyhive/types/json-schema';
import * as schemas from '@honeyhive/types/schemas';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { operations, pascalCase, schemaNames } from './support/spec.ts';

const repository = path.resolve(import.meta.dirname, '..');

const inputs = operations.map(({ id }) => `${pascalCase(id)}Input`);
const outputs = operations.map(({ id }) => `${pascalCase(id)}Output`);

test('one for every schema, on both sides, and for every input and output', () => {
  const names = Object.keys(schemas);
  expect(names).toEqual(expect.arrayContaining([...schemaNames, ...inputs, ...outputs]));
  const own = new Set([...schemaNames, ...inputs, ...outputs]);
  const sides = names.filter((name) => !own.has(name));
  expect(sides.filter((name) => !schemaNames.includes(name.replace(/Input$/, '')))).toEqual([]);
  expect(Object.keys(jsonSchemas).toSorted()).toEqual(inputs.toSorted());
});

test.each(Object.entries(schemas))('%s is a Standard Schema', (_, schema) => {
  expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'generated' });
  expect(schema['~standard'].validate(Symbol('no JSON'))).toHaveProperty('issues');
});

const event = { event_type: 'model', inputs: { a: 1 }, start_time: 1, metadata: { b: [1, 2] } };

test('a message names the path', () => {
  const batch = { events: Array.from({ length: 5 }, () => ({ ...event })) };
  Object.assign(batch.events[3] ?? {}, { inputs: 'text', extra: 1, event_type: 'modle' });
  const result = schemas.CreateEventBatchInput['~standard'].validate(batch);
  if (result instanceof Promise) throw new Error('asynchronous');
  expect(describeIssues(result.issues ?? [])).toEqual([
    'events[3].event_type: expected ("model" | "tool" | "chain" | "session")',
    'events[3].inputs: expected object, got string',
    'events[3].extra: unknown key "extra"',
  ]);
});

test('what is received is filled with its defaults', () => {
  const result = schemas.DatapointMapping['~standard'].validate({ inputs: ['a'] });
  expect(result).toMatchObject({ value: { inputs: ['a'], history: [], ground_truth: [] } });
});

test('parse returns the value, typed and filled, or says all that is wrong', () => {
  const mapping: schemas.DatapointMapping = parse(schemas.DatapointMapping, {});
  expect(mapping).toEqual({ inputs: [], history: [], ground_truth: [] });
  const wrong = { inputs: 'secret', history: [1] };
  const attempt = (): unknown => parse(schemas.DatapointMapping, wrong);
  expect(attempt).toThrow(ValidationError);
  expect(attempt).toThrow(
    'inputs: expected array, got string\nhistory[0]: expected string, got number',
  );
});

test('1,000 events are judged sooner than written ten times', () => {
  const batch = {
    events: Array.from({ length: 1000 }, (_, index) => ({ ...event, event_id: `e${index}` })),
  };
  const best = (run: () => unknown): number =>
    Math.min(
      ...Array.from({ length: 30 }, () => {
        const start = performance.now();
        run();
        return performance.now() - start;
      }),
    );
  const judging = best(() => schemas.PostEventBatchRequest['~standard'].validate(batch));
  expect(judging).toBeLessThan(10 * best(() => JSON.stringify(batch)));
});

test('the main entry is types only', () => {
  const file = path.join(repository, 'packages/types/dist/index.js');
  expect(
    readFileSync(file, 'utf8')
      .replace(/\/\/#.*/, '')
      .trim(),
  ).toBe('export {};');
});

test('no package makes code of text', () => {
  const packages = path.join(repository, 'packages');
  const files = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^[^/]+\/src\/.*\.tsx?$/.test(file) && !file.includes('node_modules'),
  );
  expect(files.length).toBeGreaterThan(40);
  const found = files.filter((file) =>
    /\beval\s*\(|\bnew Function\b|\bFunction\s*\(/.test(
      readFileSync(path.join(packages, file), 'utf8'),
    ),
  );
  expect(found).toEqual([]);
});
