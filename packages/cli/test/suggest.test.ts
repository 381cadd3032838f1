import { expect, test } from 'vitest';

import { didYouMean, suggest } from '../src/suggest.ts';

const names = ['dataset-id', 'limit', 'sort-by', 'sort-order', 'start-time', 'end-time', 'page'];

test.each<[word: string, found: string[]]>([
  ['limit', ['limit']],
  ['limti', ['limit']],
  ['LIMIT', ['limit']],
  ['datasetId', ['dataset-id']],
  ['dataset_id', ['dataset-id']],
  ['datasetid', ['dataset-id']],
  ['dataste-id', ['dataset-id']],
  ['pgae', ['page']],
  ['sort', ['sort-by', 'sort-order']],
  ['sort-b', ['sort-by']],
  ['e', []],
  ['', []],
  ['something-else', []],
  ['x'.repeat(10_000), []],
])('%j', (word, found) => {
  expect(suggest(word, names)).toStrictEqual(found);
});

test('the nearest wins, and ties are all named', () => {
  expect(suggest('cat', ['cart', 'cat', 'cut'])).toStrictEqual(['cat']);
  expect(suggest('cats', ['cat', 'cast', 'dogs'])).toStrictEqual(['cat', 'cast']);
  // A swap of neighbours is one mistake, not two.
  expect(suggest('abdc', ['abcd', 'abdce', 'xbdx'])).toStrictEqual(['abcd', 'abdce']);
  expect(suggest('fooBarBazQux', ['foo-bar-baz-qux', 'foobarbazqux'])).toStrictEqual([
    'foo-bar-baz-qux',
  ]);
});

test('as a question', () => {
  expect(didYouMean([])).toStrictEqual([]);
  expect(didYouMean(['a'])).toStrictEqual(['Did you mean a?']);
  expect(didYouMean(['a', 'b', 'c'])).toStrictEqual(['Did you mean a, b or c?']);
});
