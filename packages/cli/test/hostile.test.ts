import { describe, expect, test } from 'vitest';

import { exit } from '../src/exit.ts';
import { Failure } from '../src/failure.ts';
import type { Program } from '../src/program.ts';
import { acme } from './acme.ts';
import { runProgram } from './fake-io.ts';

const attacks = [
  '\u001b]0;owned\u0007',
  '\u001b[2J',
  '\u001b[31mred',
  '\u009b2J',
  '\u202ereversed',
  '\u2066isolated\u2069',
  '\u200f',
  '\u061c',
  'over\rwritten',
  'bell\u0007\b\u0000\u007f',
  'line\u2028separator',
  '\u001b\u001b[2J[2J',
  '\u001b]8;;http://a.example\u001b\\link\u001b]8;;\u001b\\',
  '\u001b(0\u001bc',
];
const bad = attacks.join(' ');
// What must not reach a terminal as it is.
const dangerous = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

const hostile: Program = {
  ...acme().program,
  title: `Title ${bad}`,
  description: bad,
  groups: [
    {
      name: 'g',
      description: bad,
      load: async () => [
        {
          name: 'c',
          operation: `GET ${bad}`,
          summary: bad,
          description: `${bad}\n\n\`\`\`\n${bad}\n\`\`\`\n| ${bad} |\n# ${bad}\n- ${bad}`,
          flags: [
            {
              field: 'f',
              name: 'f',
              type: 'string',
              required: true,
              description: bad,
              choices: [bad],
              default: bad,
              example: bad,
            },
            { field: 'j', name: 'j', type: 'json', default: { [bad]: bad } },
          ],
          call: async (_client, input) => input,
        },
      ],
    },
  ],
};

describe('what a description or an answer holds cannot act on a terminal', () => {
  test.each([[['--help']], [['g', '--help']], [['g', 'c', '--help']], [['g', 'c', '--f', 'x']]])(
    '%j',
    async (argv) => {
      const { stdout, stderr } = await runProgram(hostile, argv);
      expect(`${stdout}${stderr}`).not.toMatch(dangerous);
      expect(`${stdout}${stderr}`.length).toBeGreaterThan(100);
    },
  );

  test.each([
    [[bad]],
    [['g', bad]],
    [['g', 'c', `--${bad}`]],
    [['g', 'c', bad]],
    [[`--${bad}`]],
    [['g', 'c', '--j', `@${bad}`]],
  ])('nor what is typed: %j', async (argv) => {
    const outcome = await runProgram(hostile, argv);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).not.toMatch(dangerous);
  });

  test('nor a result: JSON with the same meaning', async () => {
    const { program } = acme(() => ({ [bad]: [bad] }));
    const { stdout } = await runProgram(program, ['widgets', 'list']);
    expect(stdout).not.toMatch(dangerous);
    expect(JSON.parse(stdout)).toStrictEqual({ [bad]: [bad] });
  });

  test('nor an error of any kind', async () => {
    const { program } = acme(() => {
      throw new Error(bad, { cause: new Error(bad) });
    });
    const outcome = await runProgram(program, ['widgets', 'list']);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).not.toMatch(dangerous);
  });
});

test('what is reported is made safe at the very end, whoever wrote it', async () => {
  const { program } = acme(() => {
    throw new Failure(exit.usage, bad, { why: [bad], fix: [`${bad}\n${bad}`] });
  });
  const { stderr } = await runProgram(program, ['widgets', 'list']);
  expect(stderr).not.toMatch(dangerous);
});

test('an escape sequence goes as a whole, and nothing beside it', async () => {
  const title =
    'a\u001b[1;31mb\u001b[0mc\u009b2Jd\u001b]0;x\u0007e\u001b]8;;http://x\u001b\\f\u001bcg\u001b]never ended';
  const { stdout } = await runProgram({ ...acme().program, title }, []);
  expect(stdout.split('\n')[0]).toBe('abcdefgnever ended');
});

test('text in every script, and emoji, come through', async () => {
  const text = 'Ünïcödé 日本語 עברית 👩‍👩‍👧 \u00ad';
  const { program } = acme(() => text);
  expect((await runProgram(program, ['widgets', 'list'])).stdout).toBe(`"${text}"\n`);
  const { stdout } = await runProgram({ ...program, title: text }, []);
  expect(stdout).toContain(text.trim());
});
