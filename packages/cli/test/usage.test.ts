import { describe, expect, test } from 'vitest';

import { fileFlag, globalFlags, inputFlags, outputFlags } from '../src/globals.ts';
import { reservedCommands, reservedFlags, reservedGroups } from '../src/reserved.ts';
import { acme } from './acme.ts';
import { runProgram } from './fake-io.ts';

describe('a word that is unknown is refused, and the nearest ones are named', () => {
  test.each<[argv: string[], stderr: string[]]>([
    [['widgts'], ['Unknown group widgts.', 'Did you mean widgets?', 'See acme --help']],
    [['zzzzz'], ['Unknown group zzzzz.', 'See acme --help']],
    [['create'], ['Unknown group create.', 'Did you mean acme widgets create?', 'See acme --help']],
    [
      ['widgts', '--help'],
      ['Unknown group widgts.', 'Did you mean widgets?', 'See acme --help'],
    ],
    [
      ['widgets', 'craete'],
      ['Unknown command craete in widgets.', 'Did you mean create?', 'See acme widgets --help'],
    ],
    [
      ['widgets', 'Create', '--name', 'x'],
      ['Unknown command Create in widgets.', 'Did you mean create?', 'See acme widgets --help'],
    ],
    [
      ['widgets', 'list', '--limt', '3'],
      ['Unknown flag --limt.', 'Did you mean --limit?', 'See acme widgets list --help'],
    ],
    [
      ['widgets', 'create', '--isPublic=true'],
      ['Unknown flag --isPublic.', 'Did you mean --is-public?', 'See acme widgets create --help'],
    ],
    [
      ['widgets', 'create', '--is_public'],
      ['Unknown flag --is_public.', 'Did you mean --is-public?', 'See acme widgets create --help'],
    ],
    // No abbreviations.
    [
      ['widgets', 'list', '--lim', '3'],
      ['Unknown flag --lim.', 'Did you mean --limit?', 'See acme widgets list --help'],
    ],
    [
      ['widgets', 'list', '-x'],
      ['Unknown flag -x.', 'See acme widgets list --help'],
    ],
    [
      ['widgets', 'types', '--no-yes-no'],
      ['Unknown flag --no-yes-no.', 'Did you mean --yes-no?', 'See acme widgets types --help'],
    ],
    [
      ['widgets', 'list', '--version'],
      [
        'Unknown flag --version.',
        'It stands alone, right after the program.',
        'See acme widgets list --help',
      ],
    ],
    [
      ['--versoin'],
      [
        'Unknown flag --versoin before the group.',
        'Did you mean --version?',
        'The flags of a command stand after its name.',
        'See acme --help',
      ],
    ],
    [
      ['widgets', '--limit', '3', 'list'],
      [
        'Unknown flag --limit before the command.',
        'The flags of a command stand after its name.',
        'See acme --help',
      ],
    ],
    [
      ['widgets', 'list', 'more'],
      [
        'Unexpected argument "more".',
        'Every value belongs to a flag: --name value.',
        'See acme widgets list --help',
      ],
    ],
    [
      ['widgets', 'list', '--', '--limit'],
      [
        'Unexpected argument "--limit".',
        'Every value belongs to a flag: --name value.',
        'See acme widgets list --help',
      ],
    ],
    [
      ['widgets', 'create'],
      [
        'Required flags are missing: --name, --kind.',
        'Give it as a flag, or as a field of the object in --file.',
        'See acme widgets create --help',
      ],
    ],
  ])('%j', async (argv, [what, ...more]) => {
    const { program, calls } = acme();
    expect(await runProgram(program, argv)).toStrictEqual({
      code: 2,
      stdout: '',
      stderr: [`error: ${what}\n`, ...more.map((line) => `  ${line}\n`)].join(''),
    });
    expect(calls).toStrictEqual([]);
  });
});

describe('global flags', () => {
  test.each([
    [['--base-url', 'http://a', '--api-key=k', 'widgets', 'list', '--limit', '1']],
    [['widgets', '--api-key', 'k', 'list', '--limit=1', '--base-url=http://a']],
    [
      [
        'widgets',
        'list',
        '--base-url',
        'http://b',
        '--limit',
        '1',
        '--api-key',
        'k',
        '--base-url',
        'http://a',
      ],
    ],
  ])('stand anywhere: %j', async (argv) => {
    const { program, calls } = acme();
    const env = { PATH: '/bin' };
    expect(await runProgram(program, argv, { env })).toMatchObject({ code: 0, stderr: '' });
    expect(calls).toMatchObject([
      { input: { limit: 1 }, client: { options: { apiKey: 'k', baseUrl: 'http://a', env } } },
    ]);
  });

  test('that are not given are not passed on', async () => {
    const { program, calls } = acme();
    await runProgram(program, ['widgets', 'list']);
    expect(calls).toStrictEqual([
      {
        command: 'list',
        input: {},
        options: {},
        client: { options: { env: {}, fetch: expect.any(Function) as unknown } },
      },
    ]);
  });

  test('the signal reaches the call', async () => {
    const { program, calls } = acme();
    const { signal } = new AbortController();
    await runProgram(program, ['widgets', 'list'], { signal });
    expect(calls).toMatchObject([{ options: { signal } }]);
  });
});

test('defaults are the API’s business, not sent', async () => {
  const { program, calls } = acme();
  await runProgram(program, ['widgets', 'create', '--name', 'x', '--kind', 'round']);
  expect(calls.map(({ input }) => input)).toStrictEqual([{ name: 'x', kind: 'round' }]);
});

test('what is deprecated says so once, on standard error', async () => {
  const { program } = acme();
  const flag = await runProgram(program, [
    'widgets',
    'create',
    '--name',
    'x',
    '--kind',
    'round',
    '--size',
    '3',
  ]);
  expect(flag).toMatchObject({ code: 0, stderr: 'warning: --size is deprecated.\n' });
  const command = await runProgram(program, ['widgets', 'list-parts']);
  expect(command).toMatchObject({
    code: 0,
    stderr: 'warning: The command list-parts is deprecated.\n',
  });
});

test.each([
  [{ b: 1, a: [] }, '{\n  "b": 1,\n  "a": []\n}\n'],
  [[], '[]\n'],
  [null, 'null\n'],
  ['text', '"text"\n'],
  [0, '0\n'],
  [undefined, ''],
])(
  'the result %j is JSON in a pipe, and the same on a terminal with -o json',
  async (result, stdout) => {
    const { program } = acme(() => result);
    for (const surroundings of [
      { isTerminal: false },
      { isTerminal: true, args: ['-o', 'json'] },
    ]) {
      const { isTerminal, args = [] } = surroundings;
      const outcome = await runProgram(program, ['widgets', 'list', ...args], { isTerminal });
      expect(outcome).toStrictEqual({ code: 0, stdout, stderr: '' });
    }
  },
);

describe('reserved names', () => {
  test('cover every flag that all commands have', () => {
    for (const flag of [...globalFlags, ...outputFlags, ...inputFlags, fileFlag])
      expect(reservedFlags).toContain(flag.name);
  });

  test('leave the names that fields have most', () => {
    const common =
      'all content data description from id key limit name page query sort state tags type value version';
    for (const name of common.split(' ')) expect(reservedFlags).not.toContain(name);
  });

  test('are sorted, single and well formed', () => {
    for (const names of [reservedFlags, reservedGroups, reservedCommands]) {
      expect(names).toStrictEqual([...new Set(names)].toSorted());
      for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });
});
