// Completion: what the program answers, and what shells make of it. Shells that are not here are skipped, by name.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { acme } from './acme.ts';
import { runProgram } from './fake-io.ts';

const complete = async (...words: string[]): Promise<string[]> => {
  const outcome = await runProgram(acme().program, ['__complete', '--', ...words]);
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  return outcome.stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0] ?? '');
};

describe('what may come next', () => {
  test.each<[words: string[], expected: string[]]>([
    [['wi'], ['widgets']],
    [[''], ['gadgets', 'widgets', 'api', 'auth', 'completion', 'config', 'version', 'help']],
    [
      ['widgets', ''],
      ['create', 'list', 'list-parts', 'types'],
    ],
    [
      ['widgets', 'li'],
      ['list', 'list-parts'],
    ],
    [['--profile', 'x', 'widgets', 'cr'], ['create']],
    [['--yes', 'widgets', 'cr'], ['create']],
    [['widgets', 'create', '--ki'], ['--kind']],
    [
      ['widgets', 'create', '--kind', ''],
      ['round', 'square'],
    ],
    // A flag is no value of another flag, as when the command runs.
    [
      ['widgets', 'create', '--name', '--kind', ''],
      ['round', 'square'],
    ],
    [['widgets', 'create', '--kind', 'sq'], ['square']],
    [['widgets', 'create', '--kind=r'], ['--kind=round']],
    [
      ['widgets', 'create', '--name', 'x', '--kind', 'round', '--col'],
      ['--colour', '--columns'],
    ],
    [
      ['widgets', 'create', '--is-public='],
      ['--is-public=true', '--is-public=false'],
    ],
    [['widgets', 'create', '--is-public', '--ki'], ['--kind']],
    [['widgets', 'types', '--pick', '@'], ['@home']],
    [['widgets', 'create', '--dr'], ['--dry-run']],
    [['widgets', 'create', '--file', ''], []],
    [['widgets', 'create', '--vers'], []],
    [['--vers'], ['--version']],
    [['nothing', ''], []],
    [
      ['auth', ''],
      ['login', 'status', 'logout'],
    ],
    [
      ['config', 'set', ''],
      ['base-url', 'retries', 'timeout', 'profile'],
    ],
    [['config', 'set', 'retries', ''], []],
    [['config', 'list', '--show'], ['--show-origin']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [
      ['api', 'P'],
      ['POST', 'PUT', 'PATCH'],
    ],
    [['version', '--js'], ['--json']],
    [
      ['help', 'e'],
      ['environment', 'exit-codes'],
    ],
  ])('%j', async (words, expected) => {
    expect(await complete(...words)).toStrictEqual(expected);
  });

  test('descriptions are one line behind a tab', async () => {
    const { program } = acme();
    const outcome = await runProgram(program, ['__complete', '--', 'widgets', 'create', '--colo']);
    expect(outcome.stdout).toMatch(/^--colour\tIts colour, [^\n\t]{10,60}\n$/);
  });
});

describe('scripts', () => {
  test.each([['bash'], ['zsh'], ['fish'], ['powershell']])(
    '%s names the program',
    async (shell) => {
      const { stdout } = await runProgram(acme().program, ['completion', shell]);
      expect(stdout).toContain('acme');
      expect(stdout).not.toMatch(/NAME|\\\$\{/);
    },
  );

  test('of a name that no function could have', async () => {
    const program = { ...acme().program, name: 'a-b.c' };
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { stdout } = await runProgram(program, ['completion', shell]);
      expect(stdout).toMatch(/_a_b_c_complete/);
      expect(stdout).toContain('a-b.c');
    }
  });
});

const isHere = (shell: string): boolean =>
  spawnSync(shell, ['--version'], { stdio: 'ignore' }).error === undefined;

describe('in shells', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'cli-completion-'));
    const bin = fileURLToPath(new URL('acme-bin.ts', import.meta.url));
    writeFileSync(
      path.join(folder, 'acme'),
      `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`,
      { mode: 0o755 },
    );
    for (const [shell, suffix] of [
      ['bash', 'bash'],
      ['zsh', 'zsh'],
      ['fish', 'fish'],
      ['powershell', 'ps1'],
    ] as const) {
      const { stdout } = await runProgram(acme().program, ['completion', shell]);
      writeFileSync(path.join(folder, `script.${suffix}`), stdout);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const inShell = (shell: string, args: readonly string[], line = ''): string[] =>
    execFileSync(shell, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}:${process.env['PATH']}`, LINE: line, HOME: folder },
    })
      .split('\n')
      .filter(Boolean);

  const lines: [line: string, expected: string[]][] = [
    ['acme wi', ['widgets']],
    ['acme widgets ', ['create', 'list', 'list-parts', 'types']],
    ['acme widgets create --kind ', ['round', 'square']],
    ['acme widgets create --kin', ['--kind']],
  ];

  describe.skipIf(!isHere('bash'))('bash (skipped where it is not installed)', () => {
    const bash = `
      source ./script.bash
      COMP_LINE="$LINE" COMP_POINT=\${#LINE}
      _acme_complete
      printf '%s\\n' "\${COMPREPLY[@]}"
    `;
    test.each([
      ...lines,
      // What is before the = stays.
      ['acme widgets create --kind=r', ['round']],
      ['acme widgets create --kind=', ['round', 'square']],
    ] as typeof lines)('%s', (line, expected) => {
      expect(inShell('bash', ['--norc', '-c', bash], line)).toStrictEqual(expected);
    });

    test('is registered', () => {
      const shown = inShell('bash', ['--norc', '-c', 'source ./script.bash; complete -p acme']);
      expect(shown).toStrictEqual(['complete -o default -F _acme_complete acme']);
    });
  });

  describe.skipIf(!isHere('zsh'))('zsh (skipped where it is not installed)', () => {
    // Outside of the line editor: what would be offered.
    const zsh = `
      compdef() { : }
      _describe() { print -l -- "\${(@P)2}" }
      _files() { : }
      source ./script.zsh
      words=("\${(@s: :)LINE}") CURRENT=\${#words}
      _acme_complete
    `;
    test.each(lines)('%s', (line, expected) => {
      const found = inShell('zsh', ['-f', '-c', zsh], line);
      expect(found.map((text) => text.split(':')[0])).toStrictEqual(expected);
    });
  });

  describe.skipIf(!isHere('fish'))('fish (skipped where it is not installed)', () => {
    test.each(lines)('%s', (line, expected) => {
      const found = inShell(
        'fish',
        ['--no-config', '-c', 'source ./script.fish; complete -C "$LINE"'],
        line,
      );
      // In an order of its own.
      expect(new Set(found.map((text) => text.split('\t')[0]))).toStrictEqual(new Set(expected));
    });
  });

  describe.skipIf(!isHere('pwsh'))('PowerShell (skipped where it is not installed)', () => {
    test.each(lines)('%s', (line, expected) => {
      const found = inShell(
        'pwsh',
        [
          '-NoProfile',
          '-Command',
          '. ./script.ps1; (TabExpansion2 $env:LINE $env:LINE.Length).CompletionMatches | ForEach-Object CompletionText',
        ],
        line,
      );
      expect(found).toStrictEqual(expected);
    });
  });
});
