// What the command line takes as a whole process, beside an empty Node. Runs alternate, so that whatever else the machine
// does falls on all alike. Prints medians and their ratios.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { median } from './median.ts';

/** The most that a run may take, in empty runs. */
const targets = { version: 1.4, help: 1.8, call: 2.6 };
const rounds = Number(process.argv[2] ?? 41);

const bin = fileURLToPath(new URL('../packages/cli/dist/bin.js', import.meta.url));
const runs: Readonly<
  Record<string, { readonly args: readonly string[]; readonly target?: number }>
> = {
  'node -e 0': { args: ['-e', '0'] },
  'honeyhive --version': { args: [bin, '--version'], target: targets.version },
  'honeyhive events --help': { args: [bin, 'events', '--help'], target: targets.help },
  'honeyhive datasets list': { args: [bin, 'datasets', 'list'], target: targets.call },
  'honeyhive datasets list --name golden': {
    args: [bin, 'datasets', 'list', '--name', 'golden'],
    target: targets.call,
  },
  'a bare fetch': {
    args: ['-e', 'fetch(process.env.HH_API_URL + "/v1/datasets").then((r) => r.text())'],
  },
};

const server = createServer((request, response) => {
  request.resume();
  response.setHeader('content-type', 'application/json');
  response.end('{"datasets":[{"id":"d1","name":"golden","datapoints":[]}]}');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const env = { HH_API_URL: `http://127.0.0.1:${port}`, HH_API_KEY: 'the-key', HOME: '/nonexistent' };

const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const [name, { args }] of Object.entries(runs)) {
    const time = await timeOf(args);
    // The first round fills the system's caches.
    if (round > 0) times.get(name)?.push(time);
  }
}
server.close();

const [empty = 0] = [...times.values()].map(median);
console.log('| process | median | over an empty one |\n|---|---|---|');
for (const [name, { target }] of Object.entries(runs)) {
  const time = median(times.get(name) ?? []);
  const ratio = time / empty;
  const verdict =
    target === undefined ? '' : ratio > target ? ` OVER ${target}` : ` (of ${target})`;
  console.log(`| ${name} | ${time.toFixed(1)} ms | ${ratio.toFixed(2)}${verdict} |`);
}

async function timeOf(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.resume();
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return performance.now() - start;
}
