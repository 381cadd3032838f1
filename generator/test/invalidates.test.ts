// The resources that an operation puts out of date are declared, and held against the tags.
import { expect, test } from 'vitest';
import { invalidatedBy } from '../src/plan/invalidates.ts';
import { model, ok } from './support/description.ts';

function operation(invalidates: unknown, method = 'post'): Record<string, unknown> {
  const declared = invalidates === undefined ? {} : { 'x-invalidates': invalidates };
  return {
    '/a': {
      [method]: { operationId: 'a', tags: ['Run Results'], ...declared, responses: ok() },
    },
    '/b': { get: { operationId: 'b', tags: ['Pets'], responses: ok() } },
  };
}

function readingOf(paths: Record<string, unknown>): {
  invalidated: readonly string[];
  problems: string[];
} {
  const { model: read, diagnostics } = model({ paths });
  return {
    invalidated: invalidatedBy(
      read.api.operations.find(({ id }) => id === 'a')!,
      read,
    ),
    problems: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => `${rule}: ${message}`),
  };
}

test.each([
  [undefined, ['runResults']],
  [[], []],
  [['pets'], ['pets']],
  [
    ['pets', 'runResults'],
    ['pets', 'runResults'],
  ],
])('%j', (declared, invalidated) => {
  expect(readingOf(operation(declared))).toEqual({ invalidated, problems: [] });
});

test('what reads puts nothing out of date', () => {
  expect(readingOf(operation(undefined, 'get')).invalidated).toEqual([]);
  expect(readingOf(operation(['pets'], 'get')).problems).toEqual([
    expect.stringMatching(/^invalidates: a reads: nothing is out of date after it\.$/),
  ]);
});

test('a resource that is not there is one error', () => {
  expect(readingOf(operation(['pets', 'Pets'])).problems).toEqual([
    expect.stringMatching(/^invalidates: There is no resource "Pets", but pets, runResults\.$/),
  ]);
});

test.each(['pets', { pets: true }, [1]].map((value) => [value]))(
  'not a list of texts: %j',
  (value) => {
    expect(readingOf(operation(value)).problems).toEqual([
      expect.stringMatching(/^extension-value: x-invalidates is a list of resources/),
    ]);
  },
);
