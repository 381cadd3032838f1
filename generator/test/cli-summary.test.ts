// What a command's help begins with, where the description gives no summary.
import { expect, test } from 'vitest';
import { planCli } from '../src/plan/cli.ts';
import { model, ok } from './support/description.ts';

test.each<[operation: object, summary: string]>([
  [{ summary: ' Lists. All. ', description: 'D' }, 'Lists. All.'],
  [{ description: 'Lists what\nthere is. And more.\n\nMuch more.' }, 'Lists what there is.'],
  [{ description: '**Deprecated:** gone soon.\n\nLists.', deprecated: true }, 'Lists.'],
  [{ description: '**Deprecated:** gone soon. Bye.', deprecated: true }, 'Deprecated: gone soon.'],
  [{ description: 'Deprecated ones.\n\nLists.' }, 'Deprecated ones.'],
  [{ summary: ' ' }, 'GET /a'],
  [{}, 'GET /a'],
])('%j', (operation, summary) => {
  const get = { operationId: 'a', tags: ['t'], ...operation, responses: ok() };
  const { model: built } = model({ paths: { '/a': { get } } });
  const { view } = planCli(built).find(({ path }) => path.endsWith('/groups/t.ts')) ?? {};
  const { commands } = view as { commands: readonly { data: { summary: string } }[] };
  expect(commands.map(({ data }) => data.summary)).toEqual([summary]);
});
