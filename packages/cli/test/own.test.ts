// The program's own commands.
import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { exitMeanings } from '../src/exit.ts';
import { program as honeyhive } from '../src/generated/program.ts';
import { ownCommands } from '../src/own.ts';
import { reservedGroups } from '../src/reserved.ts';
import { ownWords } from '../src/route.ts';
import { acme } from './acme.ts';
import { runProgram, type Outcome, type Surroundings } from './fake-io.ts';
import { startServer, type Server } from './widgets.ts';

const run = async (argv: string[], more: Surroundings = {}): Promise<Outcome> =>
  runProgram(acme().program, argv, { columns: 80, ...more });

test('their names are kept free, so that no group of an API hides them', async () => {
  expect([...ownWords, 'help'].filter((word) => !word.startsWith('_')).toSorted()).toStrictEqual(
    reservedGroups,
  );
  const names = (await ownCommands()).map(({ name }) => name);
  expect([...names, 'help'].toSorted()).toStrictEqual(reservedGroups);
});

describe('help', () => {
  test.each([['environment'], ['exit-codes'], ['pagination']])('has a topic: %s', async (name) => {
    const outcome = await run(['help', name]);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout.length).toBeGreaterThan(100);
    // The list of exit codes has names that are longer than any terminal.
    expect(outcome).toStrictEqual(await run([name, '--help']));
  });

  test('exit-codes: all of them', async () => {
    const { stdout } = await run(['help', 'exit-codes']);
    for (const [code, meaning] of Object.entries(exitMeanings)) {
      expect(stdout).toContain(`- ${code}: ${meaning}\n`);
    }
  });

  test('environment: all variables', async () => {
    const { program } = acme();
    const { stdout } = await run(['help', 'environment']);
    for (const name of Object.values(program.env)) expect(stdout).toContain(`- ${name}: `);
  });

  test('of own groups and commands', async () => {
    const group = await run(['help', 'auth']);
    expect(group.stdout).toContain('login   Store an API key');
    expect(group).toStrictEqual(await run(['auth']));
    expect(group.stdout).not.toContain('--dry-run');
    const command = await run(['config', 'set', '--help']);
    expect(command.stdout).toContain('acme config set <setting> <value>');
    expect((await run(['version', '--help'])).stdout).toContain('acme version [flags]');
    expect((await run(['api', 'POST', '-h'])).stdout).toContain('acme api POST <path> [flags]');
  });

  test.each([
    [['help', 'nothing'], 'Unknown group nothing.'],
    [['exit-codes'], 'Unknown group exit-codes.'],
    [['auth', 'logn'], 'Unknown command logn in auth.\n  Did you mean login?'],
    [['auth', 'login', '--nope'], 'Unknown flag --nope.'],
    [['aut'], 'Unknown group aut.\n  Did you mean auth?'],
    [['completion', 'tcsh'], 'Unknown command tcsh in completion.'],
  ])('%j is a mistake', async (argv, message) => {
    const outcome = await run(argv);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(message);
  });
});

test('version, for people and for programs', async () => {
  const facts = { name: 'acme', version: '1.2.3', node: process.versions.node };
  const { stdout } = await run(['version', '--json']);
  expect(JSON.parse(stdout)).toStrictEqual({
    ...facts,
    api: null,
    commands: expect.stringMatching(/^sha256:[\da-f]{64}$/),
    platform: `${process.platform}-${process.arch}`,
  });
  expect((await run(['version'])).stdout).toContain('name: acme\nversion: 1.2.3\n');
});

test('version tells the commands of one description from those of another', async () => {
  const { program } = acme();
  const of = async (groups: typeof program.groups): Promise<unknown> => {
    const { stdout } = await runProgram({ ...program, groups }, ['version', '--json']);
    return (JSON.parse(stdout) as { commands: unknown }).commands;
  };
  expect(await of(program.groups)).toBe(await of([...program.groups]));
  expect(await of(program.groups.slice(1))).not.toBe(await of(program.groups));
});

test('a warning of what is deprecated can be turned off', async () => {
  const argv = ['widgets', 'list-parts'];
  expect(await run(argv)).toMatchObject({
    stderr: expect.stringContaining('deprecated') as string,
  });
  expect(await run(argv, { env: { ACME_NO_WARN: '1' } })).toMatchObject({ code: 0, stderr: '' });
});

test('__schema has every command and flag, and loads no client', async () => {
  const outcome = await runProgram(honeyhive, ['__schema']);
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  const schema = JSON.parse(outcome.stdout) as {
    groups: { name: string; commands: { name: string; flags: unknown[] }[] }[];
    own: { name: string }[];
  };
  for (const group of honeyhive.groups) {
    const described = schema.groups.find(({ name }) => name === group.name);
    const commands = await group.load();
    expect(described?.commands).toMatchObject(
      JSON.parse(
        JSON.stringify(commands, (name, value: unknown) =>
          name === 'reportsSuccess' ? undefined : value,
        ),
      ) as Record<string, unknown>[],
    );
  }
  expect(schema.own.map(({ name }) => name)).toStrictEqual(
    reservedGroups.filter((name) => name !== 'help'),
  );
});

test('the reference beside the code has every command', async () => {
  const text = readFileSync(new URL('../docs/reference.md', import.meta.url), 'utf8');
  const own = (await ownCommands()).flatMap((found) =>
    'commands' in found ? found.commands.map(({ name }) => `${found.name} ${name}`) : [found.name],
  );
  const described = await Promise.all(
    honeyhive.groups.map(async (group) =>
      (await group.load()).map(({ name }) => `${group.name} ${name}`),
    ),
  );
  const titles = text.match(/^##+ `honeyhive .*`$/gm) ?? [];
  expect(
    titles.map((title) => title.replace(/^#+ `honeyhive (.*)`$/, '$1')).toSorted(),
  ).toStrictEqual([...described.flat(), ...own].toSorted());
});

describe('api', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());
  // The generated client: the runtime calls through the module that is generated.
  const api = async (argv: string[], more: Surroundings = {}): Promise<Outcome> =>
    runProgram(honeyhive, ['api', ...argv], {
      ...more,
      env: { HH_API_KEY: 'key-0123456789', HH_API_URL: server.baseUrl },
    });

  test('sends any request, with the key', async () => {
    const outcome = await api(
      [
        'POST',
        '/v9/things?a=1&a=2',
        '--query',
        'b=x y&z',
        '--field',
        'name=a=b',
        '--field',
        'size:=[1, null]',
        '--field',
        'at=@@home',
        '--field',
        'note=@-',
      ],
      { stdin: 'from stdin' },
    );
    expect(outcome).toMatchObject({ code: 0, stderr: '', stdout: '{\n  "ok": true\n}\n' });
    const seen = server.seen.at(-1);
    expect(seen).toMatchObject({
      method: 'POST',
      url: '/v9/things?a=1&a=2&b=x%20y%26z',
      headers: { authorization: 'Bearer key-0123456789', 'content-type': 'application/json' },
    });
    expect(JSON.parse(seen?.body ?? '')).toStrictEqual({
      name: 'a=b',
      size: [1, null],
      at: '@home',
      note: 'from stdin',
    });
  });

  test('takes a whole body, with fields over it', async () => {
    const stdin = '{"a": 1, "b": 2}';
    await api(['PUT', '/v9/x', '-f', '-', '--field', 'b=3'], { stdin });
    expect(server.seen.at(-1)?.body).toBe('{"a":1,"b":"3"}');
    await api(['PUT', '/v9/x', '-f', '-'], { stdin: '[1]' });
    expect(server.seen.at(-1)?.body).toBe('[1]');
  });

  test('is bound by the same rules', async () => {
    expect(await api(['DELETE', '/v9/x'])).toMatchObject({ code: 2, stdout: '' });
    expect(await api(['DELETE', '/v9/x', '--yes'])).toMatchObject({ code: 0 });
    expect(server.seen.at(-1)).toMatchObject({ method: 'DELETE', url: '/v9/x', body: '' });
    expect(await api(['GET', '/widgets/404'])).toMatchObject({ code: 5, stdout: '' });
    const { stdout } = await api(['PATCH', '/v9/x', '--field', 'a=1', '--dry-run']);
    expect(JSON.parse(stdout)).toMatchObject({ method: 'PATCH', body: { a: '1' } });
  });

  test.each([
    [['GET']],
    [['GET', 'v9/x']],
    [['GET', '//example.com/x']],
    [['GET', 'https://example.com/x']],
    [['GET', '/v9/../x']],
    [['GET', '/v9/{id}']],
    [['GET', '/v9/x', '/v9/y']],
    [['GET', '/v9/x', '--field', 'a=1']],
    [['GET', '/v9/x', '--file', '-']],
    [['POST', '/v9/x', '--field', 'a']],
    [['POST', '/v9/x', '--field', 'a:=b']],
    [['POST', '/v9/x', '--query', '=b']],
    [['get', '/v9/x']],
  ])('%j is refused', async (argv) => {
    const before = server.seen.length;
    expect(await api(argv, { stdin: '{}' })).toMatchObject({ code: 2, stdout: '' });
    expect(server.seen).toHaveLength(before);
  });
});
