// What the hooks of large descriptions cost a user's compiler, beside what hey-api writes for TanStack Query. Prints what
// `tsc --extendedDiagnostics` says; runs alternate, times are medians.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildWorkspace } from '../test/support/workspace.ts';
import { costOf, medianCost, type Cost } from './compiler-cost.ts';

const rounds = Number(process.argv[2] ?? 3);
const repository = path.resolve(import.meta.dirname, '..');
const corpus = path.join(repository, '../shared/corpus');
const documents: Readonly<Record<string, string>> = {
  discord: 'discord/openapi.json',
  github: 'github/api.github.com.json',
};
const compilers = ['typescript', 'typescript-5.9'];

/**
 * Writes hey-api's functions and options factories.
 * @returns the project to compile; undefined where hey-api does not read the description: it asks the network for what
 *   examples in it call a reference
 */
function writeTheirs(spec: string, folder: string): string | undefined {
  const bin = path.join(import.meta.dirname, 'node_modules/@hey-api/openapi-ts/bin/run.js');
  const args = [
    '-i',
    spec,
    '-o',
    path.join(folder, 'src'),
    '-p',
    '@hey-api/sdk',
    '@tanstack/react-query',
  ];
  try {
    execFileSync(process.execPath, [bin, ...args, '--no-log-file'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const config = {
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      module: 'ESNext',
      moduleResolution: 'Bundler',
      types: [],
      strict: true,
    },
    include: ['src'],
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  return folder;
}

console.log('| description | compiler | hooks of | instantiations | check time |');
console.log('|---|---|---|---|---|');
for (const [name, file] of Object.entries(documents)) {
  const spec = path.join(corpus, file);
  if (!existsSync(spec)) {
    console.log(`${name} is not here (${spec}): skipped`);
    continue;
  }
  const workspace = await buildWorkspace(name, spec);
  // Beside the workspace, so that TanStack Query and React are the same.
  const peer = path.join(workspace.folder, '../hey-api');
  try {
    rmSync(peer, { recursive: true, force: true });
    mkdirSync(peer, { recursive: true });
    const projects = {
      ours: path.join(workspace.folder, 'packages/react-hooks'),
      'hey-api': writeTheirs(spec, peer),
    };
    if (projects['hey-api'] === undefined) console.log(`hey-api does not read ${name}`);
    for (const compiler of compilers) {
      const costs: Record<string, Cost[]> = {};
      for (let round = 0; round <= rounds; round++) {
        for (const [contestant, project] of Object.entries(projects)) {
          if (project === undefined) continue;
          const cost = costOf(compiler, project, '--noEmit', '--skipLibCheck');
          // The first round warms the disk's cache for both.
          if (round > 0) (costs[contestant] ??= []).push(cost);
        }
      }
      for (const [contestant, list] of Object.entries(costs)) {
        const { instantiations, seconds } = medianCost(list);
        console.log(
          `| ${name} | ${compiler} | ${contestant} | ${instantiations} | ${seconds.toFixed(3)} s |`,
        );
      }
    }
  } finally {
    workspace.remove();
    rmSync(peer, { recursive: true, force: true });
  }
}
