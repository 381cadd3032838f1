// A program whose commands take lists, a folder for their files, and what was sent.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { onTestFinished } from 'vitest';

import type { Command, Flag, Program } from '../src/program.ts';
import { acme } from './acme.ts';
import { runProgram, type Outcome, type Surroundings } from './fake-io.ts';

export type Item = Readonly<Record<string, unknown>>;

export interface Importer {
  readonly folder: string;
  /** The inputs of all calls, in order. */
  readonly inputs: readonly Readonly<Record<string, unknown>>[];
  /** The values of `field` in all items that were sent, in order. */
  readonly sent: (field: string) => unknown[];
  readonly write: (name: string, text: string) => void;
  readonly read: (name: string) => string;
  /** The lines of a file. */
  readonly lines: (name: string) => unknown[];
  /** Runs a command of a group; `%` stands for the folder. */
  readonly run: (
    args: readonly string[],
    surroundings?: Surroundings,
    group?: readonly string[],
  ) => Promise<Outcome>;
}

/** @param answer what each call returns or throws */
export function importer(
  answer: (items: readonly Item[], call: number) => unknown = () => ({}),
): Importer {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const inputs: Readonly<Record<string, unknown>>[] = [];
  const itemsOf = (input: Readonly<Record<string, unknown>>): readonly Item[] =>
    input['items'] as readonly Item[];
  const flags: readonly Flag[] = [
    { field: 'list_id', name: 'list-id', type: 'string', required: true },
    { field: 'items', name: 'items', type: 'json', required: true },
    { field: 'is_shared', name: 'is-shared', type: 'boolean' },
  ];
  const command = (name: string, more: Partial<Command>): Command => ({
    name,
    operation: `POST /v1/${name}`,
    summary: name,
    schema: 'Things',
    flags,
    reportsSuccess: true,
    call: async (_client, input) => {
      inputs.push(input);
      return answer(itemsOf(input), inputs.length);
    },
    ...more,
  });
  const program: Program = {
    ...acme().program,
    groups: [
      {
        name: 'things',
        load: async () => [
          command('add', { batch: { items: 'items', ids: ['id'], idsUnless: 'is_shared' } }),
          command('append', { batch: { items: 'items', maxSize: 3 } }),
          command('plain', {}),
        ],
      },
    ],
    schemas: async () => ({ Things: { '~standard': { validate } } }),
    jsonSchemas: async () => ({
      Things: {
        type: 'object',
        properties: { items: { type: 'array', items: { properties: { n: { type: 'number' } } } } },
      },
    }),
  };
  const at = (name: string): string => path.join(folder, name);
  return {
    folder,
    inputs,
    sent: (field) => inputs.flatMap((input) => itemsOf(input).map((item) => item[field])),
    write: (name, text) => writeFileSync(at(name), text),
    read: (name) => readFileSync(at(name), 'utf8'),
    lines: (name) =>
      readFileSync(at(name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as unknown),
    run: async (args, surroundings, group = ['things']) =>
      runProgram(
        program,
        [...group, ...args.map((word) => word.replace('%', folder))],
        surroundings,
      ),
  };
}

/** An error of the client for an answer. */
export function statusError(status: number, message = `status ${status}`): Error {
  return Object.assign(new Error(message), { status, method: 'POST', path: '/v1/add', body: {} });
}

// Each item has a number `n`, and the list an id that is not empty.
function validate(value: unknown): object {
  const { items, list_id: list } = value as { items: unknown[]; list_id: string };
  return {
    issues: [
      ...(list === '' ? [{ message: 'needs a text', path: ['list_id'] }] : []),
      ...(items.length === 0 ? [{ message: 'needs items', path: ['items'] }] : []),
      ...items.flatMap((item, index) =>
        typeof Object(item).n === 'number'
          ? []
          : [{ message: 'needs a number', path: [{ key: 'items' }, index, { key: 'n' }] }],
      ),
    ],
  };
}
