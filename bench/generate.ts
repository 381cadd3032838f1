// Cold generation of the default description, formatting included, beside hey-api followed by Prettier.
// Alternating runs; prints the medians and their ratio.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const rounds = Number(process.argv[2] ?? 7);
const repository = path.resolve(import.meta.dirname, '..');
const spec = path.join(repository, 'spec/openapi.yaml');
const bin = (name: string): string => path.join(import.meta.dirname, 'node_modules/.bin', name);
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));

const contestants: Record<string, (out: string) => void> = {
  'pnpm generate': (out) =>
    run(
      process.execPath,
      path.join(repository, 'generator/src/cli.ts'),
      '--spec',
      spec,
      '--out',
      out,
    ),
  'openapi-ts + prettier': (out) => {
    const plugins = [
      '@hey-api/typescript',
      '@hey-api/sdk',
      'zod',
      '@tanstack/react-query',
      '@hey-api/client-fetch',
    ];
    run(bin('openapi-ts'), '--input', spec, '--output', out, '--silent', '--plugins', ...plugins);
    run(bin('prettier'), '--write', '--log-level', 'silent', out);
  },
};

function run(command: string, ...args: string[]): void {
  // Every run is cold: into a folder that is not there yet.
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}

const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, generate] of Object.entries(contestants)) {
    const start = performance.now();
    generate(path.join(folder, `${name.replaceAll(/\W+/g, '-')}-${round}`));
    // The first round warms the disk's cache for both.
    if (round > 0) times.get(name)?.push(performance.now() - start);
  }
}
rmSync(folder, { recursive: true });

const medians = [...times].map(
  ([name, list]) =>
    [name, list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0] as const,
);
for (const [name, median] of medians) console.log(`${name}: ${(median / 1000).toFixed(2)} s`);
const [own, peer] = medians.map(([, median]) => median);
if (own !== undefined && peer !== undefined)
  console.log(`ratio: ${(own / peer).toFixed(2)} (median of ${rounds})`);
