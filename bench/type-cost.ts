// What the types cost a user's compiler: a program that imports the main entry of the types package, beside the same
// program with the types of openapi-typescript. Alternating runs; prints the medians of `tsc --extendedDiagnostics`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resolveSettings } from '../generator/src/config.ts';
import { load } from '../generator/src/load/load.ts';
import { planTypes } from '../generator/src/plan/types.ts';
import { render, templatesIn } from '../generator/src/render/render.ts';
import { buildModel } from '../generator/src/stages.ts';
import { costOf, medianCost, type Cost } from './compiler-cost.ts';

const rounds = Number(process.argv[2] ?? 5);
const repository = path.resolve(import.meta.dirname, '..');
const corpus = path.join(repository, '../shared/corpus');
const documents: Readonly<Record<string, string>> = {
  discord: 'discord/openapi.json',
  github: 'github/api.github.com.json',
};
const compilers = ['typescript', 'typescript-5.9'];
/** The most instantiations that importing the types may take. */
const most = 10;

const templates = templatesIn(new URL('../templates/', import.meta.url));

/** Writes the types package of a description as its main entry is read. */
async function writeOurs(spec: string, folder: string): Promise<void> {
  const { description } = await load({ spec });
  const { model } = buildModel(description, resolveSettings({}, { name: 'api', title: 'API' }));
  const entry = readFileSync(path.join(repository, 'packages/types/src/index.ts'), 'utf8');
  writeFileSync(path.join(folder, 'index.ts'), entry);
  mkdirSync(path.join(folder, 'generated'));
  for (const file of render(planTypes(model), templates))
    writeFileSync(path.join(folder, 'generated', path.basename(file.path)), file.text);
}

function writeTheirs(spec: string, folder: string): void {
  const bin = path.join(import.meta.dirname, 'node_modules/openapi-typescript/bin/cli.js');
  execFileSync(process.execPath, [bin, spec, '--output', path.join(folder, 'index.ts')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** A program that needs nothing but the types. */
function writeProgram(folder: string): void {
  writeFileSync(
    path.join(folder, 'program.ts'),
    "import type { paths } from './index.ts';\nexport type Paths = paths;\n",
  );
  const config = {
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      module: 'ESNext',
      moduleResolution: 'Bundler',
      allowImportingTsExtensions: true,
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
    },
    files: ['program.ts'],
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
}

const contestants = ['ours', 'openapi-typescript'] as const;
let isOver = false;
console.log('| description | compiler | types of | instantiations | check time |');
console.log('|---|---|---|---|---|');
for (const [name, file] of Object.entries(documents)) {
  const spec = path.join(corpus, file);
  if (!existsSync(spec)) {
    console.log(`${name} is not here (${spec}): skipped`);
    continue;
  }
  const folder = mkdtempSync(path.join(tmpdir(), `type-cost-${name}-`));
  for (const contestant of contestants) {
    const home = path.join(folder, contestant);
    mkdirSync(home);
    writeProgram(home);
    if (contestant === 'ours') await writeOurs(spec, home);
    else writeTheirs(spec, home);
  }
  for (const compiler of compilers) {
    const costs = Object.fromEntries(contestants.map((contestant) => [contestant, [] as Cost[]]));
    for (let round = 0; round <= rounds; round += 1) {
      for (const contestant of contestants) {
        const cost = costOf(compiler, path.join(folder, contestant));
        // The first round warms the disk's cache for both.
        if (round > 0) costs[contestant]?.push(cost);
      }
    }
    const medians = contestants.map((contestant) => {
      const cost = medianCost(costs[contestant] ?? []);
      console.log(
        `| ${name} | ${compiler} | ${contestant} | ${cost.instantiations} | ${cost.seconds.toFixed(3)} s |`,
      );
      return cost;
    });
    const [own, peer] = medians;
    isOver ||= own !== undefined && own.instantiations > most;
    isOver ||= own !== undefined && peer !== undefined && own.seconds > peer.seconds;
  }
  rmSync(folder, { recursive: true });
}
console.log(
  isOver
    ? `over the target: at most ${most} instantiations, and no more time than openapi-typescript`
    : `within the target (medians of ${rounds})`,
);
process.exitCode = isOver ? 1 : 0;
