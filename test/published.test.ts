// What users get: the four packages as tarballs, read by linters of packages, and each used where nothing else is.
import { exec } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, type ResolutionKind } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { pnpm } from './support/pnpm.ts';
import { startRegistry, type Registry } from './support/registry.ts';
import { packPackages, type Tarball } from './support/tarballs.ts';

const repository = path.resolve(import.meta.dirname, '..');
const packed = new Map<string, Tarball>();
let home: string;
let registry: Registry;

beforeAll(async () => {
  // Outside the repository, so that nothing of it is found from there.
  home = mkdtempSync(path.join(tmpdir(), 'published-'));
  const folder = path.join(home, 'tarballs');
  mkdirSync(folder);
  for (const tarball of await packPackages(folder)) packed.set(tarball.manifest.name, tarball);
  registry = await startRegistry([...packed.values()]);
});
afterAll(async () => {
  // Absent where packing failed.
  await (registry as Registry | undefined)?.stop();
  rmSync(home, { recursive: true });
});

function tarballOf(name: string): Tarball {
  const tarball = packed.get(name);
  if (!tarball) throw new Error(`${name} was not packed.`);
  return tarball;
}

test.each(['types', 'client', 'cli', 'react-hooks'])(
  'the tarball of %s has no fault that publint knows',
  async (key) => {
    const { buffer, byteOffset, byteLength } = tarballOf(`@honeyhive/${key}`).data;
    const { messages, pkg } = await publint({
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  },
);

test('the command line is one bundle: no sources, no types, nothing to install beside it', () => {
  const { files, manifest: own } = tarballOf('@honeyhive/cli');
  const chunks = files.filter((file) => /^dist\/chunks\/[\w-]+\.js$/.test(file));
  expect(chunks.length).toBeGreaterThan(20);
  expect(files.filter((file) => !chunks.includes(file))).toEqual([
    'LICENSE',
    'README.md',
    'dist/LICENSES.txt',
    'dist/bin.js',
    'dist/jq.wasm.br',
    'package.json',
  ]);
  expect(own).not.toHaveProperty('dependencies');
});

describe.each(['types', 'client', 'react-hooks'])('the tarball of %s', (key) => {
  const name = `@honeyhive/${key}`;

  test('has no fault that attw knows', async () => {
    // The packages are ES modules alone, which attw calls the profile esm-only: the resolution of Node 10 knows no
    // `exports`, and every Node that `engines` allows can `require` an ES module (as is tried below).
    const beside: readonly ResolutionKind[] = ['node10', 'node16-cjs'];
    const { unpacked, manifest: own } = tarballOf(name);
    const result = await checkPackage(unpacked);
    if (result.types === false) throw new Error(`${name} has no types.`);
    expect(Object.keys(result.entrypoints)).toEqual(Object.keys(own.exports));
    expect(
      result.problems.filter(
        (problem) => !('resolutionKind' in problem && beside.includes(problem.resolutionKind)),
      ),
    ).toEqual([]);
  });

  test('holds the sources, what was made of them, and nothing else', () => {
    const cwd = path.join(repository, 'packages', key, 'src');
    const modules = globSync('**/*.ts', { cwd }).map((file) =>
      file.replaceAll('\\', '/').replace(/\.ts$/, ''),
    );
    expect(modules).not.toEqual([]);
    const expected = [
      'LICENSE',
      'README.md',
      'package.json',
      ...modules.map((module) => `src/${module}.ts`),
      ...modules.flatMap((module) =>
        ['.js', '.js.map', '.d.ts', '.d.ts.map'].map((kind) => `dist/${module}${kind}`),
      ),
    ];
    expect(tarballOf(name).files).toEqual(expected.sort());
  });

  test('has the sources that its source maps name', () => {
    const tarball = tarballOf(name);
    const { files } = tarball;
    for (const file of files.filter((one) => /\.(js|d\.ts)$/.test(one))) {
      expect(tarball.read(file)).toContain(
        `\n//# sourceMappingURL=${path.posix.basename(file)}.map`,
      );
      const { sources } = JSON.parse(tarball.read(`${file}.map`)) as { sources: readonly string[] };
      expect(sources).not.toEqual([]);
      for (const source of sources)
        expect(files).toContain(path.posix.join(path.posix.dirname(file), source));
    }
  });
});

describe('in an empty project', () => {
  const datasets = { datasets: [{ id: 'd1', name: 'golden', datapoints: [] }] };
  const service = createServer(({ method, url, headers }, response) => {
    const isRight =
      `${method} ${url}` === 'GET /v1/datasets' && headers.authorization === 'Bearer the-key';
    response.writeHead(isRight ? 200 : 400, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isRight ? datasets : { method, url }));
  });
  let baseUrl: string;

  beforeAll(async () => {
    service.listen(0, '127.0.0.1');
    await once(service, 'listening');
    baseUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    service.closeAllConnections();
    service.close();
  });

  test('types are read, and runtime schemas run', async (context) => {
    const folder = await install(context, '@honeyhive/types');
    const program = `
      import type { CreateEventInput, paths } from '@honeyhive/types';
      import { CreateEventInput as jsonSchema } from '@honeyhive/types/json-schema';
      import { CreateEventInput as schema } from '@honeyhive/types/schemas';
      import { parse, ValidationError } from '@honeyhive/types/validate';

      const path: keyof paths = '/v1/events';
      const event: CreateEventInput = parse(schema, { event_type: 'tool', inputs: {} });
      console.log(path, event.event_type, jsonSchema.type);
      try {
        parse(schema, { event_type: 'none' });
      } catch (error) {
        console.log(error instanceof ValidationError && error.issues.length);
      }`;
    expect(await compileAndRun(folder, 'program.ts', program)).toBe('/v1/events tool object\n2\n');
    await requireEach(folder, '@honeyhive/types');
  });

  test('the client calls', async (context) => {
    const folder = await install(context, '@honeyhive/client');
    const program = `
      import { HoneyHive, InputError, type CallOptions } from '@honeyhive/client';
      import { createClient, getDatasets } from '@honeyhive/client/operations';
      import { call, type Operation } from '@honeyhive/client/runtime';
      import type { GetDatasetsOutput } from '@honeyhive/client/types';
      import { getDatasets as getUnchecked } from '@honeyhive/client/unchecked';

      const options = { baseUrl: '${baseUrl}', apiKey: 'the-key' };
      const quick: CallOptions = { maxRetries: 0 };
      const client = createClient(options);
      const operation: Operation = {
        id: 'own', method: 'GET', path: '/v1/datasets', accept: ['application/json'], idempotent: true,
      };
      const answers: GetDatasetsOutput[] = [
        await new HoneyHive(options).datasets.list({}, quick),
        await getDatasets(client),
        await getUnchecked(client),
        await call<GetDatasetsOutput>(client, operation, {}),
      ];
      for (const { datasets } of answers) console.log(datasets[0]?.name);
      // @ts-expect-error: there is no such field
      const wrong = getDatasets(client, { nam: 'golden' });
      console.log(await wrong.catch((error: unknown) => error instanceof InputError && error.field));`;
    expect(await compileAndRun(folder, 'program.ts', program)).toBe(`${'golden\n'.repeat(4)}nam\n`);
    await requireEach(folder, '@honeyhive/client');
  });

  test('the command line starts, helps and calls', async (context) => {
    const folder = await install(context, '@honeyhive/cli');
    const { version } = tarballOf('@honeyhive/cli').manifest;
    const honeyhive = (args: string): Promise<string> =>
      run(`honeyhive ${args}`, folder, { HH_API_URL: baseUrl, HH_API_KEY: 'the-key' });
    expect(await honeyhive('--version')).toBe(`${version}\n`);
    expect(await honeyhive('--help')).toMatch(/^ +datasets\b/m);
    expect(JSON.parse(await honeyhive('datasets list'))).toEqual(datasets);
    // Each of these loads what nothing else does.
    expect(await honeyhive('datasets list --jq type')).toBe('object\n');
    expect(await honeyhive('datasets list -o yaml')).toMatch(/^\w+:/);
    expect(await honeyhive('datasets list -o table')).not.toBe('');
    writeFileSync(path.join(folder, 'events.csv'), 'event_type,inputs\ntool,{}\n');
    const checked = await honeyhive('events create-batch --from events.csv --dry-run');
    expect(JSON.parse(checked)).toEqual({ dryRun: true, read: 1, valid: 1, rejected: 0 });
    const weight = weightIn(path.join(folder, 'node_modules', '.pnpm'));
    expect(weight).toBeGreaterThan(5e5);
    expect(weight).toBeLessThan(1e6);
  });

  const react = ['react', 'react-dom', '@types/react', '@types/react-dom', '@tanstack/react-query'];

  test('the hooks ask for their provider', async (context) => {
    const folder = await install(context, '@honeyhive/react-hooks', ...react);
    const program = `
      import { getDatasetsQueryKey, useGetDatasets } from '@honeyhive/react-hooks';
      import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
      import { renderToStaticMarkup } from 'react-dom/server';

      const queryClient = new QueryClient();
      function Datasets() {
        const { data } = useGetDatasets({ name: 'golden' });
        return <p>{data?.datasets.length}</p>;
      }
      console.log(queryClient.getQueryData(getDatasetsQueryKey())?.datasets[0]?.name);
      try {
        renderToStaticMarkup(<QueryClientProvider client={queryClient}><Datasets /></QueryClientProvider>);
      } catch (error) {
        console.log(error instanceof Error && error.message);
      }`;
    expect(await compileAndRun(folder, 'program.tsx', program)).toMatch(
      /^undefined\n.*HoneyHiveProvider.*\n$/,
    );
    await requireEach(folder, '@honeyhive/react-hooks');
  });

  test('the hooks render what the client was answered, which a user installs beside them', async (context) => {
    const folder = await install(context, '@honeyhive/react-hooks', '@honeyhive/client', ...react);
    const program = `
      import { HoneyHive } from '@honeyhive/client';
      import { getDatasetsOptions, HoneyHiveProvider, useGetDatasets } from '@honeyhive/react-hooks';
      import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
      import { renderToStaticMarkup } from 'react-dom/server';

      const client = new HoneyHive({ baseUrl: '${baseUrl}', apiKey: 'the-key' });
      const queryClient = new QueryClient();
      await queryClient.prefetchQuery(getDatasetsOptions(client));
      function Datasets() {
        const { data } = useGetDatasets();
        return <ul>{data?.datasets.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>;
      }
      console.log(
        renderToStaticMarkup(
          <QueryClientProvider client={queryClient}>
            <HoneyHiveProvider client={client}><Datasets /></HoneyHiveProvider>
          </QueryClientProvider>,
        ),
      );`;
    expect(await compileAndRun(folder, 'program.tsx', program)).toBe('<ul><li>golden</li></ul>\n');
  });
});

/**
 * Makes a project that has one package, and what else its user would install, in the versions of the workspace.
 * Skips the test where neither the store nor a registry has these.
 */
/** The bytes of all that was installed, but for the types that a test brings. */
function weightIn(store: string): number {
  return globSync('*/node_modules/**', { cwd: store, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/@types|undici-types|\.bin$/.test(entry.parentPath))
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

async function install(
  { skip, task }: TestContext,
  name: string,
  ...beside: readonly string[]
): Promise<string> {
  const folder = path.join(home, task.id);
  mkdirSync(folder);
  const versions: Readonly<Record<string, string>> = manifest.devDependencies;
  const dependencies = [name, '@types/node', ...beside].map(
    (one) => [one, versions[one] ?? 'latest'] as const,
  );
  write(folder, 'package.json', {
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(dependencies),
  });
  write(folder, 'pnpm-workspace.yaml', {
    registries: { default: registry.url, '@honeyhive': registry.url },
    // What is remembered of this registry ends with it: another one says something else of the same versions.
    cacheDir: path.join(home, 'cache'),
    // Each package finds what it names itself, and nothing else.
    hoist: false,
    fetchRetries: 1,
    fetchRetryMintimeout: 1000,
  });
  try {
    await pnpm(['install', '--no-frozen-lockfile'], folder);
  } catch (error) {
    const missing = await registry.missing();
    if (missing.length > 0) skip(`not in the store, nor to be had: ${missing.join(', ')}`);
    throw error;
  }
  const entries = entriesOf(name).map((entry, index) => `export * as e${index} from '${entry}';\n`);
  writeFileSync(path.join(folder, 'entries.ts'), entries.join(''));
  return folder;
}

/** What can be imported of a package. */
function entriesOf(name: string): string[] {
  return Object.keys(tarballOf(name).manifest.exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) => path.posix.join(name, entry));
}

/** Compiles a program as one for Node and as one for a bundler; runs the former, and returns what it wrote. */
async function compileAndRun(folder: string, file: string, program: string): Promise<string> {
  writeFileSync(path.join(folder, file), program);
  const options = { strict: true, skipLibCheck: false, target: 'ES2022', jsx: 'react-jsx' };
  const forNode = { module: 'NodeNext', lib: ['ES2022'], types: ['node'], outDir: 'out' };
  const forBundler = {
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    noEmit: true,
  };
  const tsc = path.join(repository, 'node_modules/typescript/bin/tsc');
  for (const [config, own] of Object.entries({ forNode, forBundler })) {
    const compilerOptions = { ...options, ...own };
    write(folder, `${config}.json`, { compilerOptions, files: ['entries.ts', file] });
    await run(`node "${tsc}" -p ${config}.json`, folder);
  }
  await run('node out/entries.js', folder);
  return run(`node out/${path.parse(file).name}.js`, folder);
}

/** What is no ES module can load a package too. */
async function requireEach(folder: string, name: string): Promise<void> {
  write(path.join(folder, 'out'), 'package.json', { type: 'commonjs' });
  const calls = entriesOf(name).map((entry) => `require('${entry}');`);
  writeFileSync(path.join(folder, 'out/require.js'), calls.join('\n'));
  await run('node out/require.js', folder);
}

function write(folder: string, file: string, value: unknown): void {
  writeFileSync(path.join(folder, file), JSON.stringify(value));
}

/** Runs a line of a shell there. @returns what it wrote; @throws with all that it wrote, where it fails or warns */
async function run(
  line: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  // This Node, and the project's own programs.
  const PATH = [
    path.join(cwd, 'node_modules/.bin'),
    path.dirname(process.execPath),
    process.env.PATH,
  ];
  const options = {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', ...env, PATH: PATH.join(path.delimiter) },
    timeout: 30_000,
  };
  const { stdout, stderr } = await promisify(exec)(line, options).catch(
    (error: Error & { stdout?: string; stderr?: string }) => {
      throw new Error(`${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
    },
  );
  expect(stderr).toBe('');
  return stdout;
}
