// What people read: comments, and types without anything that hides their shape.
import path from 'node:path';
import { expect, test } from 'vitest';
import { load } from '../../src/load/load.ts';
import { planTypes } from '../../src/plan/types.ts';
import { buildModel } from '../../src/stages.ts';
import { repository } from '../support/compile.ts';
import { settings } from '../support/description.ts';
import { generate, source } from './generated.ts';
import { boolean, number, object, string } from './row.ts';

test('the description of this repository has no type that says nothing', async () => {
  const { description } = await load({ spec: path.join(repository, 'spec/openapi.yaml') });
  const { model } = buildModel(description, settings);
  const files = source(planTypes(model));
  const text = ['schemas.ts', 'operations.ts', 'paths.ts']
    .map((name) => files.get(name) ?? '')
    .join('\n')
    .replaceAll(/\/\*\*.*?\*\//gs, '')
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  expect(text.length).toBeGreaterThan(10_000);
  expect(text.match(/\bany\b|\bRecord<|\{\s*\}|\b(?:Pick|Omit|Partial|Required)</g)).toBeNull();
  const exported = [...text.matchAll(/^export type (\w+)/gm)].map(([, name]) => name);
  const missing = [...model.api.schemas.keys()].filter(
    (id) => !exported.includes(model.names.schema(id, 'output')),
  );
  expect(missing).toEqual([]);
});

const commented = object(
  {
    'name!': { ...string, description: 'What it is\ncalled.', minLength: 1, maxLength: 9 },
    old: { ...string, deprecated: true, description: 'Gone soon.' },
    size: { ...number, default: 3, minimum: 0, exclusiveMaximum: 10, multipleOf: 0.5 },
    id: { ...string, format: 'uuid', example: 'a-b', title: 'Id' },
    tags: { type: 'array', items: string, uniqueItems: true, examples: [['a'], []] },
    on: { ...boolean, title: 'Whether it runs' },
    key: { ...string, pattern: '^*/' },
  },
  { description: 'A thing. See {@link x} and @me.', deprecated: true },
);

test('comments say what the author said, and what a type cannot', () => {
  const { files } = generate({ what: '', schemas: { Thing: commented }, types: {} });
  const text = files.get('schemas.ts') ?? '';
  expect(text.slice(text.indexOf('export type ThingInput')).match(/.*;$/gm)).toContain(
    'size?: number;',
  );
  expect(text.slice(0, text.indexOf('/**', text.indexOf('};'))).trim()).toBe(
    `/**
 * A thing. See {\\@link x} and \\@me.
 *
 * @deprecated
 */
export type Thing = {
/**
 * What it is
 * called.
 *
 * @minLength 1
 * @maxLength 9
 */
name: string;
/**
 * Gone soon.
 *
 * @deprecated
 */
old?: string;
/**
 * @minimum 0
 * @exclusiveMaximum 10
 * @multipleOf 0.5
 * @default 3
 */
size: number;
/**
 * @format uuid
 * @example "a-b"
 */
id?: string;
/**
 * @uniqueItems true
 * @example ["a"]
 * @example []
 */
tags?: string[];
/** Whether it runs */
on?: boolean;
/** @pattern ^*\\/ */
key?: string;
};`,
  );
});

test('what nothing uses and what is deprecated is there', () => {
  const { types } = generate({
    what: '',
    schemas: { Used: string, Unused: number, Old: { ...boolean, deprecated: true } },
    types: {},
  });
  expect([...types.keys()]).toEqual(['Old', 'Unused', 'Used']);
});
