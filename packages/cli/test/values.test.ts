import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { acme } from './acme.ts';
import { runProgram } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-values-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const textFile = file('text.txt', 'two\nlines\n');
const jsonFile = file('value.json', '\ufeff{"a": [1, 2]}\n');
const listFile = file('list.json', ' ["x", "y"]\n');
const binaryFile = file('binary', Uint8Array.of(0xff, 0xfe, 0x00));

describe('a value is read as its flag says', () => {
  const table: [args: string[], input: Record<string, unknown>][] = [
    [['--text', 'abc'], { text: 'abc' }],
    [['--text=abc'], { text: 'abc' }],
    [['--text='], { text: '' }],
    [['--text=a=b'], { text: 'a=b' }],
    [['--text', '-5'], { text: '-5' }],
    [['--text', '-'], { text: '-' }],
    [['--text', '--unknown'], { text: '--unknown' }],
    [['--text=--whole'], { text: '--whole' }],
    [['--text', '{"a":1}'], { text: '{"a":1}' }],
    [['--text', ' 5 '], { text: ' 5 ' }],
    [['--text', 'a,b'], { text: 'a,b' }],
    [['--text', `@${textFile}`], { text: 'two\nlines\n' }],
    [['--text', '@@home'], { text: '@home' }],
    [['--text', '@@@'], { text: '@@' }],
    [['--text', 'a@b'], { text: 'a@b' }],
    [['--whole', '0'], { whole: 0 }],
    [['--whole', '-0'], { whole: 0 }],
    [['--whole', '-17'], { whole: -17 }],
    [['--whole=9007199254740991'], { whole: 9007199254740991 }],
    [['--real', '-1.5e-3'], { real: -0.0015 }],
    [['--real', '1e21'], { real: 1e21 }],
    [['--real', '0.0'], { real: 0 }],
    [['--yes-no'], { yes_no: true }],
    [['--yes-no', '--whole', '1'], { yes_no: true, whole: 1 }],
    [['--yes-no=false'], { yes_no: false }],
    [['--yes-no', 'false'], { yes_no: false }],
    [['--yes-no=true'], { yes_no: true }],
    [['--any', '{"a":{"b":null}}'], { any: { a: { b: null } } }],
    [['--any', 'null'], { any: null }],
    [['--any', '[1]'], { any: [1] }],
    [['--any', '-1'], { any: -1 }],
    [['--any', '"text"'], { any: 'text' }],
    [['--any', '{"n":1234567890123456.5}'], { any: { n: 1234567890123456.5 } }],
    [['--any', `@${jsonFile}`], { any: { a: [1, 2] } }],
    [['--either', 'last week'], { either: 'last week' }],
    [['--either', '5'], { either: '5' }],
    [['--either', 'null'], { either: 'null' }],
    [['--either', '-'], { either: '-' }],
    [['--either', '{"from":1}'], { either: { from: 1 } }],
    [['--either', '[1]'], { either: [1] }],
    [['--either', '"{text}"'], { either: '{text}' }],
    [['--either', `@${jsonFile}`], { either: { a: [1, 2] } }],
    [['--eithers', 'a', '--eithers', '{"b":1}'], { eithers: ['a', { b: 1 }] }],
    [['--eithers', '["a",{"b":1}]'], { eithers: ['a', { b: 1 }] }],
    [['--pick', 'pending'], { pick: 'pending' }],
    [['--pick', '@home'], { pick: '@home' }],
    [['--level', '2'], { level: 2 }],
    [['--texts', 'a,b', '--texts', 'c'], { texts: ['a,b', 'c'] }],
    [['--texts', '["a","b"]', '--texts', 'c'], { texts: ['a', 'b', 'c'] }],
    [['--texts', '[]'], { texts: [] }],
    [['--texts', '["[x]"]'], { texts: ['[x]'] }],
    [['--texts', `@${listFile}`], { texts: ['x', 'y'] }],
    [['--texts', `@${textFile}`, '--texts', '@@x'], { texts: ['two\nlines\n', '@x'] }],
    [['--wholes', '1', '--wholes', '-2'], { wholes: [1, -2] }],
    [['--wholes', '[1, 2]'], { wholes: [1, 2] }],
    [['--reals', '[1.5]', '--reals', '2'], { reals: [1.5, 2] }],
    [['--flags', 'true', '--flags=false', '--flags'], { flags: [true, false, true] }],
    [['--anys', '{"a":1}', '--anys', '2'], { anys: [{ a: 1 }, 2] }],
    [['--anys', '[[1],{"a":2}]'], { anys: [[1], { a: 2 }] }],
    [['--picks', 'red', '--picks', '["green"]'], { picks: ['red', 'green'] }],
    [['--text', 'a', '--'], { text: 'a' }],
  ];
  test.each(table)('%j', async (args, input) => {
    const { program, calls } = acme();
    const outcome = await runProgram(program, ['widgets', 'types', ...args]);
    expect(outcome.stderr).toBe('');
    expect(outcome.code).toBe(0);
    expect(calls.map((call) => call.input)).toStrictEqual([input]);
  });
});

describe('a value that is not what its flag says is refused, and the flag named', () => {
  const table: [args: string[], message: string][] = [
    ...['', '0x10', '1e3', '1.0', '1.5', ' 5', '5 ', '+5', '007', '1_000', '١', 'NaN', '5abc'].map(
      (text): [string[], string] => [[`--whole=${text}`], '--whole needs an integer, not "'],
    ),
    [['--whole', '9007199254740993'], '--whole: 9007199254740993 is too large'],
    [['--level', '9007199254740993'], '--level: 9007199254740993 is too large'],
    ...['', '0x10', '.5', '5.', 'Infinity', '-', '1e', '01.5', '1,5'].map(
      (text): [string[], string] => [[`--real=${text}`], '--real needs a number, not "'],
    ),
    [['--real', '1e999'], '--real: 1e999 is too large or too small to be kept exactly'],
    [['--real', '1e-999'], '--real: 1e-999 is too large or too small to be kept exactly'],
    [['--real', '9007199254740993'], '--real: 9007199254740993 is too large'],
    ...['', '1', 'yes', 'True', 'FALSE'].map((text): [string[], string] => [
      [`--yes-no=${text}`],
      '--yes-no needs true or false, not "',
    ]),
    [['--any', '{a:1}'], "--any needs JSON: expected property name or '}' at position 1"],
    [['--any', 'secret-text'], "--any needs JSON: unexpected token 's'."],
    [['--any', ''], '--any needs JSON: it is empty.'],
    [['--any', '{"a":'], '--any needs JSON: unexpected end of'],
    [
      ['--any', '{"id":9007199254740993}'],
      '--any needs JSON: the number 9007199254740993 cannot be kept exactly; if the API takes it as text, quote it.',
    ],
    [['--any', '[1e999]'], 'the number 1e999 cannot be kept exactly'],
    [['--any', '@/does/not/exist'], '--any cannot read the file /does/not/exist: there is none.'],
    [['--text', '@/does/not/exist'], 'For a text that starts with @, write @@.'],
    [['--text', '@/'], '--text cannot read the file /: it is a folder.'],
    [['--text', `@${binaryFile}`], 'is not UTF-8 text.'],
    [['--either', '{text}'], 'A value that starts with {, [ or " is JSON.'],
    [['--pick', 'Pending'], 'Did you mean pending?'],
    [['--pick', 'zzz'], 'It is one of: pending, completed, @home.'],
    [['--pick', ''], '--pick cannot be "".'],
    [['--level', '4'], '--level cannot be "4".'],
    [['--picks', 'blue'], '--picks cannot be "blue".'],
    [['--picks', '["red","blue"]'], '--picks cannot be "blue".'],
    [['--texts', '[WIP] title'], 'A value that starts with [ is a JSON list.'],
    [['--texts', '[1]'], '--texts takes a list of strings, but it holds 1.'],
    [['--texts', '[null]'], '--texts takes a list of strings, but it holds null.'],
    [['--wholes', '[1.5]'], '--wholes takes a list of integers, but it holds 1.5.'],
    [['--wholes', '["1"]'], '--wholes takes a list of integers, but it holds a text.'],
    [['--wholes', '1,2'], '--wholes needs an integer, not "1,2".'],
    [['--flags', '[1]'], '--flags takes a list of booleans, but it holds 1.'],
    [['--text', 'a', '--text', 'b'], '--text is given 2 times, but takes one value.'],
    [['--text'], '--text needs a value.'],
    [['--text', '--whole', '1'], '--text needs a value, but the flag --whole follows it.'],
    [['--text', '-f', 'x'], '--text needs a value, but the flag -f follows it.'],
    [['--base-url', '--text', 'x'], '--base-url needs a value, but the flag --text follows it.'],
    [['--api-key', ''], '--api-key is empty.'],
    [['--base-url='], '--base-url is empty.'],
  ];
  test.each(table)('%j', async (args, message) => {
    const { program, calls } = acme();
    const outcome = await runProgram(program, ['widgets', 'types', ...args]);
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).toMatch(/^error: .*\n( {2}.*\n)* {2}See acme widgets types --help\n$/);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(calls).toStrictEqual([]);
  });

  test('a mistake in JSON is described without repeating the text', async () => {
    const { program } = acme();
    for (const text of [
      'hush-hush',
      '{"a": hush-hush}',
      '"hush-hush',
      '[1, 2] hush-hush',
      '{"hush-hush"',
    ]) {
      const { stderr } = await runProgram(program, ['widgets', 'types', '--any', text]);
      expect(stderr).toContain('--any needs JSON: ');
      expect(stderr).not.toContain('hush-hush');
    }
  });
});

describe('standard input', () => {
  const run = async (args: string[], stdin: string) => {
    const { program, calls } = acme();
    const outcome = await runProgram(program, ['widgets', 'types', ...args], { stdin });
    return { ...outcome, input: calls[0]?.input };
  };

  test.each<[args: string[], stdin: string, input: Record<string, unknown>]>([
    [['--text', '@-'], 'grüße\n', { text: 'grüße\n' }],
    [['--any', '@-'], '{"a":"ü"}', { any: { a: 'ü' } }],
    [['--any', '-'], '[1]', { any: [1] }],
    [['--texts', '@-', '--texts', 'b'], '["a"]', { texts: ['a', 'b'] }],
    [['--file', '-'], '{"text":"t"}', { text: 't' }],
    [['-f', '-', '--text', 'over'], '{"text":"t","whole":1}', { text: 'over', whole: 1 }],
    [['-f-'], '{"text":"t"}', { text: 't' }],
  ])('%j', async (args, stdin, input) => {
    expect(await run(args, stdin)).toMatchObject({ code: 0, stderr: '', input });
  });

  test('is read for one flag only', async () => {
    const outcome = await run(['--text', '@-', '--any', '-'], '1');
    expect(outcome).toMatchObject({ code: 2, input: undefined });
    expect(outcome.stderr).toContain('--text and --any both read standard input');
  });
});

describe('--file', () => {
  const run = async (content: string, ...args: string[]) => {
    const { program, calls } = acme();
    const path = file('input.json', content);
    const outcome = await runProgram(program, ['widgets', 'create', '--file', path, ...args]);
    return { ...outcome, input: calls[0]?.input };
  };

  test('holds the whole input, and flags override its fields', async () => {
    const whole = { name: 'a', kind: 'round', metadata: { deep: [1] }, unknown: true };
    expect(await run(JSON.stringify(whole))).toMatchObject({ code: 0, input: whole });
    expect((await run(JSON.stringify(whole), '--metadata', '1', '--name=b')).input).toStrictEqual({
      ...whole,
      name: 'b',
      metadata: 1,
    });
  });

  test.each([
    ['', 'is not JSON: it is empty.'],
    ['[1]', 'holds no JSON object.'],
    ['null', 'holds no JSON object.'],
    ['"x"', 'holds no JSON object.'],
    ['{"name": 1234567890123456789}', 'cannot be kept exactly'],
    ['{"name"}', 'is not JSON: expected'],
  ])('refuses %j', async (content, message) => {
    const outcome = await run(content);
    expect(outcome).toMatchObject({ code: 2, input: undefined });
    expect(outcome.stderr).toContain(message);
  });

  test('what is still missing is named by its flags', async () => {
    const outcome = await run('{"name": null}');
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('A required flag is missing: --kind.');
  });

  test('keeps hostile keys as plain fields', async () => {
    const outcome = await run('{"name":"a","kind":"round","__proto__":{"x":1},"constructor":2}');
    expect(Object.entries(outcome.input ?? {})).toStrictEqual([
      ['name', 'a'],
      ['kind', 'round'],
      ['__proto__', { x: 1 }],
      ['constructor', 2],
    ]);
    expect(Object.getPrototypeOf(outcome.input)).toBe(Object.prototype);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

describe('flags whose names mean something to parsers', () => {
  test.each<[args: string[], input: [string, unknown][]]>([
    [['--no-cache', '1'], [['no-cache', 1]]],
    [['--cache=false'], [['cache', false]]],
    [
      ['--cache', '--no-cache', '2'],
      [
        ['cache', true],
        ['no-cache', 2],
      ],
    ],
    [
      ['--a1', 'x', '--a-1', 'y'],
      [
        ['a1', 'x'],
        ['a-1', 'y'],
      ],
    ],
    [['--proto', '{"x":1}'], [['__proto__', { x: 1 }]]],
    [['--constructor', 'x'], [['constructor', ['x']]]],
    [['--a--b', 'x'], [['a__b', 'x']]],
    [['--q', 'x'], [['q', 'x']]],
    [['--version', '3'], [['version', '3']]],
    [['--error', 'x'], [['error', 'x']]],
  ])('%j', async (args, input) => {
    const { program, calls } = acme();
    const outcome = await runProgram(program, ['widgets', 'types', ...args]);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(Object.entries(calls[0]?.input ?? {})).toStrictEqual(input);
  });
});
