// How the flags of a command become values.
import { expect, test } from 'vitest';
import { planCli } from '../src/plan/cli.ts';
import { jsonBody, model, ok } from './support/description.ts';

/** The flags of one operation by field, without what only help shows. */
function flagsOf(properties: Record<string, object>, schemas: Record<string, object>): object {
  const { model: built } = model({
    schemas,
    paths: {
      '/a': {
        post: {
          operationId: 'a',
          tags: ['t'],
          requestBody: jsonBody({ type: 'object', properties }),
          responses: ok(),
        },
      },
    },
  });
  const flags = planCli(built)
    .filter(({ path }) => path.includes('/groups/'))
    .flatMap(({ view }) => (view as { commands: { data: { flags: Flag[] } }[] }).commands)
    .flatMap(({ data }) => data.flags);
  return Object.fromEntries(
    flags.map(({ field, type, repeatable, choices }) => [
      field,
      [type, ...(repeatable === true ? ['repeatable'] : []), ...(choices ?? [])].join(' '),
    ]),
  );
}

interface Flag {
  readonly field: string;
  readonly type: string;
  readonly repeatable?: true;
  readonly choices?: readonly (string | number)[];
}

const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

test('lists of plain values are repeated, lists of lists are JSON', () => {
  const list = (items: object): object => ({ type: 'array', items });
  expect(
    flagsOf(
      {
        plain: { type: 'integer' },
        listed: list({ type: 'string', enum: ['a', 'b'] }),
        either: list({ anyOf: [{ type: 'string' }, { type: 'object' }] }),
        lists: list(list({ type: 'string' })),
        objects: list({ type: 'object' }),
        anything: list({}),
        untold: { type: 'array' },
      },
      {},
    ),
  ).toEqual({
    plain: 'integer',
    listed: 'string repeatable a b',
    either: 'string-or-json repeatable',
    lists: 'json',
    objects: 'json',
    anything: 'json',
    untold: 'json',
  });
});

test('a schema that holds itself is JSON', () => {
  const schemas = {
    Tree: { type: 'array', items: to('Tree') },
    Ring: { type: 'array', items: to('Link') },
    Link: { type: 'array', items: to('Ring') },
    Loop: { anyOf: [{ type: 'string' }, { type: 'array', items: to('Loop') }] },
    Again: { anyOf: [{ type: 'integer' }, { anyOf: [to('Again'), { type: 'integer' }] }] },
  };
  const properties = Object.fromEntries(Object.keys(schemas).map((name) => [name, to(name)]));
  expect(flagsOf(properties, schemas)).toEqual({
    Tree: 'json',
    Ring: 'json',
    Link: 'json',
    Loop: 'string-or-json',
    Again: 'integer',
  });
});

test('the size of a page is --page-size, and names of page flags give way', () => {
  const { model: built } = model({
    paths: {
      '/a': {
        get: {
          operationId: 'a',
          tags: ['t'],
          parameters: ['limit', 'page', 'all', 'page_size'].map((name) => ({
            name,
            in: 'query',
            schema: { type: 'integer' },
          })),
          responses: ok({ type: 'object', properties: { items: { type: 'array', items: {} } } }),
          'x-pagination': { items: 'items', page: 'page', size: 'limit' },
        },
      },
    },
  });
  const [group] = planCli(built).filter(({ path }) => path.includes('/groups/'));
  interface View {
    commands: { paged: boolean; data: { flags: { field: string; name: string }[] } }[];
  }
  const [command] = (group?.view as View | undefined)?.commands ?? [];
  expect(command?.paged).toBe(true);
  expect(command?.data.flags.map(({ field, name }) => [field, name])).toStrictEqual([
    ['limit', 'page-size'],
    ['page', 'page'],
    ['all', 'all-query'],
    ['page_size', 'page-size-query'],
  ]);
});
