import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { acme } from './acme.ts';
import { runProgram, type Outcome, type Surroundings } from './fake-io.ts';

const widgets = [
  { made_at: 1, tags: ['a', 'b'], name: 'Round "one", red', id: 'w-1', note: null },
  { made_at: 2.5, tags: [], name: 'Zwei\nZeilen', id: 'w-2', note: null, extra: { deep: true } },
];

async function show(
  answer: unknown,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Outcome> {
  const { program } = acme(() => answer);
  return runProgram(program, ['widgets', 'list', ...args], surroundings);
}

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const terminal = { isTerminal: true, columns: 72, env: { NO_COLOR: '1' } };

describe('each format', () => {
  test.each<[name: string, answer: unknown]>([
    ['a list', widgets],
    ['a list in an object', { widgets, total: 2 }],
    ['items that come one by one', 'stream'],
  ])('%s is lines of JSON', async (_name, answer) => {
    const { stdout } = await show(answer === 'stream' ? stream(widgets) : answer, ['-o', 'ndjson']);
    expect(stdout).toBe(widgets.map((one) => `${JSON.stringify(one)}\n`).join(''));
  });

  test('items that come one by one are one array with -o json', async () => {
    expect(JSON.parse((await show(stream(widgets), ['-o', 'json'])).stdout)).toStrictEqual(widgets);
    expect((await show(stream([]), ['-o', 'json'])).stdout).toBe('[]\n');
    const compact = await show(stream(widgets), ['-o', 'json', '--compact']);
    expect(compact.stdout).toBe(`${JSON.stringify(widgets)}\n`);
  });

  test('an array looks the same, whether it came at once or in items', async () => {
    const { stdout } = await show(widgets, ['-o', 'json', '--columns', 'id,made_at']);
    expect(stdout).toBe(
      `${JSON.stringify(
        [
          { id: 'w-1', made_at: 1 },
          { id: 'w-2', made_at: 2.5 },
        ],
        null,
        2,
      )}\n`,
    );
  });

  test('YAML holds the same', async () => {
    for (const answer of [
      widgets,
      { widgets },
      'text',
      null,
      { '\u001b': '5', n: '007', no: 'no' },
    ])
      expect(parse((await show(answer, ['-o', 'yaml'])).stdout)).toStrictEqual(answer);
    expect(parse((await show(stream(widgets), ['-o', 'yaml'])).stdout)).toStrictEqual(widgets);
  });

  test('CSV is RFC 4180: quotes, commas and line breaks are quoted, columns are those of all items', async () => {
    expect((await show({ widgets }, ['-o', 'csv'])).stdout).toBe(
      [
        'made_at,tags,name,id,note,extra',
        '1,"[""a"",""b""]","Round ""one"", red",w-1,,',
        '2.5,[],"Zwei\nZeilen",w-2,,"{""deep"":true}"',
        '',
      ].join('\r\n'),
    );
  });

  test('formulas are left alone in CSV, unless it shall be safe', async () => {
    const formulas = [{ a: '=1+1', b: '-5', c: -5, d: '@x', e: 'a=b' }];
    const of = async (...args: string[]): Promise<string | undefined> =>
      (await show(formulas, ['-o', 'csv', ...args])).stdout.split('\r\n')[1];
    expect(await of()).toBe('=1+1,-5,-5,@x,a=b');
    expect(await of('--csv-safe')).toBe("'=1+1,'-5,-5,'@x,a=b");
  });

  test('columns are paths, in the order that was asked for', async () => {
    const { stdout } = await show(widgets, ['-o', 'csv', '--columns', 'id, extra.deep,none']);
    expect(stdout).toBe('id,extra.deep,none\r\nw-1,,\r\nw-2,true,\r\n');
    const lines = await show(widgets, ['-o', 'ndjson', '--columns', 'extra.deep,id']);
    expect(lines.stdout).toBe('{"extra.deep":null,"id":"w-1"}\n{"extra.deep":true,"id":"w-2"}\n');
  });

  test.each([
    [['-o', 'jsn'], 'Did you mean json?'],
    [['-o', 'raw'], 'It is one of: auto, json, ndjson, yaml, table, csv.'],
    [['--columns', 'a,,b'], '--columns has a column without a name.'],
    [['-q', '-o', 'csv'], '--quiet prints ids alone'],
    [['--jq', '.', '--columns', 'a'], '--jq and --columns'],
    [['-q', '--quiet=x'], '--quiet takes no value'],
  ])('%j is refused before anything is sent', async (args, message) => {
    const { program, calls } = acme();
    const outcome = await runProgram(program, ['widgets', 'list', ...args]);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(message);
    expect(calls).toStrictEqual([]);
  });

  test('flags may stand before the group', async () => {
    const { program } = acme(() => widgets);
    const { stdout } = await runProgram(program, ['-o', 'csv', '-q', 'widgets', 'list']);
    expect(stdout).toBe('');
    const early = await runProgram(program, ['-o', 'csv', '--columns=id', 'widgets', 'list']);
    expect(early.stdout).toBe('id\r\nw-1\r\nw-2\r\n');
  });
});

describe('ids only', () => {
  test.each<[answer: unknown, ids: string]>([
    [widgets, 'w-1\nw-2\n'],
    [{ widgets, total: 2 }, 'w-1\nw-2\n'],
    [{ _id: 5 }, '5\n'],
    [{ ok: true, widget_id: 'x' }, 'x\n'],
    [{ result: { insertedId: 'y' } }, 'y\n'],
    [['a', 'b'], 'a\nb\n'],
    [[], ''],
  ])('of %j', async (answer, ids) => {
    expect(await show(answer, ['-q'])).toStrictEqual({ code: 0, stdout: ids, stderr: '' });
  });

  test('of what has none is an error', async () => {
    const outcome = await show({ ok: true }, ['-q']);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('the answer has none');
  });
});

describe('tables', () => {
  test('are grep-able: a row on a line, no borders, nothing cut in a pipe', async () => {
    const long = { id: 'x', text: 'y'.repeat(300) };
    const { stdout, stderr } = await show(
      [...widgets, long],
      ['-o', 'table', '--columns', 'id,name,text'],
    );
    expect(stdout).toBe(
      [
        `ID   NAME              TEXT`,
        `w-1  Round "one", red`,
        String.raw`w-2  Zwei\nZeilen`,
        `x                      ${'y'.repeat(300)}`,
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('');
  });

  test('fit the terminal, and say what they leave out', async () => {
    const items = Array.from({ length: 3 }, (_, index) => ({
      status: 'done',
      id: `id-${index}`,
      description: `${index} ${'words '.repeat(20)}`,
      title: `Title ${index} ${'long '.repeat(10)}`,
      blob: { a: 'x'.repeat(100) },
      list: ['x'.repeat(30)],
    }));
    const outcome = await show({ items, next: 'abc' }, [], terminal);
    expect(outcome.stdout).toMatchInlineSnapshot(`
      "ID    TITLE                         STATUS  DESCRIPTION
      id-0  Title 0 long long long long…  done    0 words words words words w…
      id-1  Title 1 long long long long…  done    1 words words words words w…
      id-2  Title 2 long long long long…  done    2 words words words words w…
      "
    `);
    expect(outcome.stderr).toMatchInlineSnapshot(`
      "No room for: blob, list (--columns chooses, -o json has all).
      Beside the list: next (-o json has them).
      "
    `);
    for (const line of outcome.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(72);
    const narrow = await show(items, [], { ...terminal, columns: 30 });
    expect(narrow.stdout).toMatch(/^ID +TITLE\n/);
    expect(narrow.stderr.split('\n')).toStrictEqual([
      'No room for: status,',
      'description, blob, list',
      '(--columns chooses, -o json',
      'has all).',
      '',
    ]);
  });

  test('cut no id, while there is room beside it', async () => {
    const items = [{ id: 'i'.repeat(36), name: 'n'.repeat(60), note: 'x'.repeat(60) }];
    const { stdout } = await show(items, [], terminal);
    expect(stdout.split('\n')[1]).toMatch(/^i{36} {2}n+…$/);
    expect((await show(items, [], { ...terminal, columns: 40 })).stdout).toMatch(/\ni{36}\n/);
  });

  test('cut no single word, and leave out what says the same as the id', async () => {
    const items = Array.from({ length: 2 }, (_, index) => ({
      run_id: `run-${index}`,
      id: `run-${index}`,
      owner_id: 'o'.repeat(20),
      created_at: `2025-08-3${index}T08:12:00.000Z`,
      note: 'words '.repeat(20),
    }));
    const { stdout } = await show(items, [], terminal);
    expect(stdout.split('\n')).toStrictEqual([
      'ID     CREATED_AT                NOTE',
      'run-0  2025-08-30T08:12:00.000Z  words words words words words words wo…',
      'run-1  2025-08-31T08:12:00.000Z  words words words words words words wo…',
      '',
    ]);
  });

  test('cut what was asked for, rather than leave it out', async () => {
    const items = [
      Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`c${index}`, 'x'.repeat(20)])),
    ];
    const { stdout } = await show(items, ['--columns', 'c7,c6,c5,c4,c3,c2,c1,c0'], terminal);
    expect(stdout.split('\n')[1]?.match(/x+…/g)).toHaveLength(8);
    expect(stdout.split('\n')[1]?.length).toBeLessThanOrEqual(72);
  });

  test('count cells, not characters', async () => {
    const items = [
      { id: '日本語日本語日本語日本語', n: 1 },
      { id: '👩‍👩‍👧', n: 2 },
      { id: 'e\u0301', n: 3 },
    ];
    const { stdout } = await show(items, ['--columns', 'id,n'], { ...terminal, columns: 20 });
    expect(stdout).toBe(
      'ID                 N\n日本語日本語日本…  1\n👩‍👩‍👧                 2\ne\u0301                  3\n',
    );
  });

  test('of one thing has a row for each key', async () => {
    const thing = { id: 'w-1', name: 'x'.repeat(100), parts: [{ id: 'p' }], none: null };
    const { stdout } = await show(thing, [], { ...terminal, columns: 40 });
    expect(stdout).toBe(
      ['id     w-1', `name   ${'x'.repeat(32)}…`, 'parts  [{"id":"p"}]', 'none', ''].join('\n'),
    );
  });

  test('of one thing in an answer that holds nothing else has a row for each of its keys', async () => {
    const thing = { run: { id: 'r-1', name: 'One' } };
    expect((await show(thing, [], terminal)).stdout).toBe('run.id    r-1\nrun.name  One\n');
    const asked = await show(thing, ['--columns', 'run.name'], terminal);
    expect(asked.stdout).toBe('run.name  One\n');
  });

  test('of nothing say so', async () => {
    expect(await show([], [], terminal)).toStrictEqual({
      code: 0,
      stdout: '',
      stderr: 'No items.\n',
    });
  });

  test('cannot move the cursor', async () => {
    const bad = '\u001b[2J\u009b2J\u202e\r\u0007\u0000\u2028';
    for (const answer of [[{ [bad]: bad, id: 1 }], { [bad]: bad }, { list: [{ a: 1 }], [bad]: 1 }])
      for (const format of ['table', 'csv', 'yaml', 'json', 'ndjson']) {
        const { stdout, stderr } = await show(answer, ['-o', format], terminal);
        expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
      }
    const { stdout } = await show(bad, ['--jq', '.'], terminal);
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
  });
});

describe('colours', () => {
  test.each<[args: string[], surroundings: Surroundings, isBold: boolean]>([
    [[], { isTerminal: true }, true],
    [['--no-color'], { isTerminal: true }, false],
    [[], { isTerminal: true, env: { NO_COLOR: '1' } }, false],
    [[], { isTerminal: true, env: { NO_COLOR: '' } }, true],
    [[], { isTerminal: true, env: { TERM: 'dumb' } }, false],
    [[], { isTerminal: false }, false],
    [[], { isTerminal: false, env: { CLICOLOR_FORCE: '1' } }, true],
    [[], { isTerminal: false, env: { CLICOLOR_FORCE: '0' } }, false],
    [[], { isTerminal: true, env: { NO_COLOR: '1', CLICOLOR_FORCE: '1' } }, false],
  ])('%j %j', async (args, surroundings, isBold) => {
    const { stdout } = await show(widgets, ['-o', 'table', ...args], surroundings);
    expect(stdout.startsWith('\u001b[1mID')).toBe(isBold);
    expect(stdout.split('\u001b')).toHaveLength(isBold ? 3 : 1);
  });
});

describe('--jq', () => {
  test.each<[filter: string, stdout: string]>([
    ['.widgets[].id', 'w-1\nw-2\n'],
    ['.widgets | length', '2\n'],
    ['.widgets[] | {id, n: .made_at}', '{"id":"w-1","n":1}\n{"id":"w-2","n":2.5}\n'],
    ['[.widgets[] | select(.made_at > 2) | .name]', '["Zwei\\nZeilen"]\n'],
    ['.widgets[0].name', 'Round "one", red\n'],
    ['.widgets | group_by(.id) | map({(.[0].id): length}) | add', '{"w-1":1,"w-2":1}\n'],
    ['.widgets[] | @tsv "\\([.id, .made_at])"', 'w-1\t1\nw-2\t2.5\n'],
    ['empty', ''],
    ['-1', '-1\n'],
    ['try error("x") catch .', 'x\n'],
  ])('%s', async (filter, stdout) => {
    expect(await show({ widgets }, ['--jq', filter])).toStrictEqual({
      code: 0,
      stdout,
      stderr: '',
    });
  });

  test.each<[filter: string, message: string]>([
    ['.widgets[', 'error: --jq: syntax error, unexpected end of file'],
    ['nope', 'error: --jq: nope/0 is not defined'],
    ['$x', 'error: --jq: $x is not defined'],
    ['.widgets.id', 'error: --jq: Cannot index array with string ("id")'],
    ['.widgets[], error("mine")', 'error: --jq: mine'],
    ['include "x"; .', 'error: --jq: module not found: x'],
  ])('%s is an error', async (filter, message) => {
    const outcome = await show({ widgets }, ['--jq', filter]);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(message);
  });

  test('results take any format', async () => {
    const of = async (format: string, filter: string): Promise<string> =>
      (await show({ widgets }, ['-o', format, '--jq', filter])).stdout;
    expect(await of('json', '.widgets[].id')).toBe('"w-1"\n"w-2"\n');
    expect(await of('ndjson', '.id')).toBe('"w-1"\n"w-2"\n');
    expect(await of('csv', '.widgets[] | {id, made_at}')).toBe(
      'id,made_at\r\nw-1,1\r\nw-2,2.5\r\n',
    );
    expect(await of('table', '[.widgets[] | {id}]')).toBe('ID\nw-1\nw-2\n');
    expect(await of('yaml', '.widgets[] | {id}')).toBe('id: w-1\n---\nid: w-2\n');
    expect(await of('csv', '.widgets[].id')).toBe('value\r\nw-1\r\nw-2\r\n');
  });

  test('what debug says goes to standard error', async () => {
    const outcome = await show({ a: 1 }, ['--jq', '.a | debug']);
    expect(outcome).toStrictEqual({ code: 0, stdout: '1\n', stderr: '["DEBUG:",1]\n' });
  });

  test('sees nothing of the environment', async () => {
    const { stdout } = await show({}, ['--jq', 'env, $ENV'], { env: { SECRET: 'canary-1' } });
    expect(stdout).not.toContain(process.env['PATH']);
    expect(stdout).not.toContain('canary-1');
  });
});
