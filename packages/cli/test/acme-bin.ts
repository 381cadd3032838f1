// The small program as a process, for tests of what only a process has. Run by Node as it is.
import { setTimeout as sleep } from 'node:timers/promises';

import { main } from '../src/main.ts';
import { acme } from './acme.ts';

const { program } = acme(async ({ input }) => {
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

await main(program);
