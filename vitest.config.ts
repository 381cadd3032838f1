import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname } from 'node:path';
import { defineConfig } from 'vitest/config';

const folders = globSync('{generator,packages/*,examples/*,bench,test}/package.json').map(dirname);

export default defineConfig({
  test: {
    // By default one core is kept free: half of two, while many tests wait for what they started.
    maxWorkers: availableParallelism(),
    reporters: ['default', './tools/closing-line.ts'],
    projects: folders.toSorted().map((folder) => ({
      // The client's tests run its sources, and package.json names what was built.
      ...(folder === 'packages/client' && {
        resolve: { alias: { '#platform': `${import.meta.dirname}/${folder}/src/platform.ts` } },
      }),
      test: {
        name: basename(folder),
        root: folder,
        include: [folder === 'test' ? '*.test.{ts,tsx}' : 'test/**/*.test.{ts,tsx}'],
        // Compiling packages and starting servers takes long where cores are few.
        testTimeout: 60_000,
        hookTimeout: 60_000,
      },
    })),
  },
});
