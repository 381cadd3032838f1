// The small program as a process, for tests of what only a process has. Run by Node as it is.
import { setTimeout as sleep } from 'node:timers/promises';

import { main } from '../src/main.ts';
import type { Command, Program } from '../src/program.ts';
import { acme } from './acme.ts';

const { program: plain } = acme(async ({ input }) => {
  switch (input['text']) {
    case 'large':
      return Array.from({ length: 60_000 }, (_, id) => ({ id, name: 'x'.repeat(60) }));
    case 'slow':
      process.stderr.write('waiting\n');
      return sleep(60_000);
    case 'nothing':
      return undefined;
    default:
      return input;
  }
});

// Ten million items in pages, for what must not be kept.
const endless: Command = {
  name: 'endless',
  operation: 'GET /endless',
  summary: 'List without end',
  flags: [],
  pagination: { items: 'items', page: 'page', size: 'size', maxSize: 1000 },
  call: async () => ({ items: [] }),
  pages: async () => pages(),
};

async function* pages(): AsyncGenerator<{ items: object[] }> {
  for (let page = 0; page < 10_000; page++) {
    // What is printed while nobody reads stays in memory: the test looks how far this comes.
    if (page % 100 === 0) process.stderr.write(`${page}\n`);
    yield { items: Array.from({ length: 1000 }, (_, id) => ({ id, name: 'x'.repeat(60) })) };
  }
}

const program: Program = {
  ...plain,
  groups: [...plain.groups, { name: 'lists', load: async () => [endless] }],
};

await main(program);
