// `--from`: what is sent, what is not, and how an import goes on.
import { readdirSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { lock } from '../src/bulk/lock.ts';
import { Ranges } from '../src/bulk/ranges.ts';
import { rowId } from '../src/bulk/row-id.ts';
import { importer, statusError, type Importer, type Item } from './importer.ts';

const add = ['add', '--list-id', 'l1', '--from', '%/in.ndjson'];
const append = ['append', '--list-id', 'l1', '--from', '%/in.ndjson', '--concurrency', '1'];
const state = ['--state', '%/state.json'];
const rejects = ['--rejects', '%/rejects.ndjson'];

function numbers(count: number): string {
  return Array.from({ length: count }, (_, index) => `{"n":${index + 1}}\n`).join('');
}

/** Has a file with so many items. */
function importing(
  count: number,
  answer?: (items: readonly Item[], call: number) => unknown,
): Importer {
  const made = importer(answer);
  made.write('in.ndjson', numbers(count));
  return made;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

function errorIn({ stderr }: { readonly stderr: string }): {
  readonly message: string;
  readonly hint: string | null;
  readonly details: readonly string[];
} {
  return (JSON.parse(stderr) as { error: ReturnType<typeof errorIn> }).error;
}

const asProgram = { isErrorTerminal: false };

describe('what is sent', () => {
  test('the items in batches, each with the other flags', async () => {
    const { run, inputs, sent } = importing(7);
    const ended = await run([...add, '--batch-size', '3', '--is-shared=false'], asProgram);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ended.stdout)).toEqual({
      read: 7,
      sent: 7,
      rejected: 0,
      inDoubt: 0,
      alreadyDone: 0,
    });
    expect(inputs.map(({ items }) => (items as unknown[]).length)).toEqual([3, 3, 1]);
    for (const { items: _, ...rest } of inputs)
      expect(rest).toEqual({ list_id: 'l1', is_shared: false });
    expect(sent('n')).toEqual(upTo(7));
  });

  test('100 at once, or as many as the API takes', async () => {
    const many = importing(250);
    await many.run([...add, '--concurrency', '1']);
    expect(many.inputs.map(({ items }) => (items as unknown[]).length)).toEqual([100, 100, 50]);
    const few = importing(5);
    await few.run(append);
    expect(few.inputs.map(({ items }) => (items as unknown[]).length)).toEqual([3, 2]);
  });

  test('no more requests at a time than --concurrency', async () => {
    let [open, most] = [0, 0];
    const { run, sent } = importing(20, async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
      open--;
    });
    await run([...add, '--batch-size', '1', '--concurrency', '3']);
    expect(most).toBe(3);
    expect(sent('n').toSorted((a, b) => Number(a) - Number(b))).toEqual(upTo(20));
  });

  test('ids, where a row brings none', async () => {
    const { run, sent, write } = importer();
    write('in.ndjson', '{"n":1}\n{"n":2,"id":"own"}\n{"n":3,"id":""}\n');
    await run(add);
    const [first, own, third] = sent('id');
    expect(own).toBe('own');
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(first).toMatch(uuid);
    expect(third).toMatch(uuid);
    expect(third).not.toBe(first);
    const other = importing(1);
    await other.run(append);
    expect(other.sent('id')).toEqual([undefined]);
  });

  test.each([
    ['--from-format=csv', 'n,note\n1,a\n2,\n'],
    ['--from-format=json', '[{"n":1,"note":"a"},{"n":2}]'],
    ['--batch-size=2', '{"n":1,"note":"a"}\n{"n":2}\n'],
  ])('from standard input (%s)', async (flag, stdin) => {
    const { run, sent } = importer();
    const ended = await run(['append', '--list-id', 'l1', '--from', '-', flag], { stdin });
    expect(ended).toMatchObject({ code: 0 });
    expect([sent('n'), sent('note')]).toEqual([
      [1, 2],
      ['a', undefined],
    ]);
  });

  test('nothing of nothing', async () => {
    const { run, inputs } = importing(0);
    expect(await run([...add, '-o', 'json', '--compact'])).toMatchObject({
      code: 0,
      stdout: '{"read":0,"sent":0,"rejected":0,"inDoubt":0,"alreadyDone":0}\n',
    });
    expect(inputs).toEqual([]);
  });
});

describe('what is refused at once', () => {
  test.each([
    [['plain', '--list-id', 'l', '--from', '%/in.ndjson'], 'Unknown flag --from'],
    [['add', '--list-id', 'l', '--state', '%/s'], '--state has no meaning without --from.'],
    [['add', '--from', '%/in.ndjson'], 'A required flag is missing: --list-id.'],
    [['add', '--list-id', '', '--from', '%/in.ndjson'], '--list-id: needs a text.'],
    [[...add, '--items', '[]'], '--from and --items exclude each other'],
    [[...add, '--items.n', '1'], '--from and --items exclude each other'],
    [[...add, '--file', '%/input.json'], '--from and items in --file exclude each other'],
    [[...add, '--curl'], '--curl shows one request'],
    [[...add, '--batch-size', '0'], '--batch-size needs a count from 1'],
    [[...add, '--concurrency', '65'], '--concurrency needs a count from 1 to 64'],
    [[...append, '--batch-size', '4'], '--batch-size is 3 at most'],
    [[...add, '--state', '%/a', '--rejects', '%/./a'], '--state and --rejects name the same file.'],
    [[...add, '--rejects', '%/in.ndjson'], '--from and --rejects name the same file.'],
    [['add', '--list-id', 'l', '--from', '%/none'], '--from cannot read the file'],
    [['add', '--list-id', 'l', '--from', '%'], 'it is a folder'],
    [['add', '--list-id', '@-', '--from', '-'], 'both read standard input'],
    [[...add, '--from-format', 'jsn'], '--from-format cannot be "jsn".'],
  ])('%j', async (args, message) => {
    const { run, inputs, write, folder } = importing(3);
    write('input.json', '{"list_id":"l","items":[]}');
    const ended = await run(args, { stdin: '{"n":1}' });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(message);
    expect(inputs).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(['in.ndjson', 'input.json']);
  });
});

describe('rejected rows', () => {
  test('those that do not fit, with the reason', async () => {
    const { run, sent, write, lines } = importer();
    write('in.ndjson', '{"n":1}\n\n{"n":"key-0123456789"}\n[\n{"n":4}\n5\n');
    const env = { ACME_API_KEY: 'key-0123456789' };
    const ended = await run([...add, ...rejects], { ...asProgram, env });
    expect(ended.code).toBe(10);
    expect(JSON.parse(ended.stdout)).toMatchObject({ read: 5, sent: 2, rejected: 3 });
    expect(sent('n')).toEqual([1, 4]);
    const rows = lines('rejects.ndjson') as { row: number }[];
    expect(rows.toSorted((a, b) => a.row - b.row)).toEqual([
      {
        row: 2,
        line: 3,
        reason: 'n: needs a number',
        item: { n: '[redacted]' },
      },
      { row: 3, line: 4, reason: expect.stringContaining('is not JSON'), item: '[' },
      { row: 5, line: 6, reason: 'n: needs a number', item: 5 },
    ]);
    const { message, details, hint } = errorIn(ended);
    expect(message).toBe('Not all rows were taken (rejected: 3).');
    expect(details).toContain('Row 2 (line 3): n: needs a number');
    expect(hint).toContain('rejects.ndjson');
  });

  test('those that the API does not want, found by halves', async () => {
    const bad = [3, 4, 40];
    const { run, lines, inputs } = importing(64, (items) => {
      if (items.some(({ n }) => bad.includes(Number(n)))) throw statusError(422, 'bad thing');
    });
    const ended = await run([...add, ...rejects]);
    expect(ended.code).toBe(10);
    expect(JSON.parse(ended.stdout)).toMatchObject({ sent: 61, rejected: 3 });
    expect(lines('rejects.ndjson')).toMatchObject(
      bad.map((row) => ({ row, reason: 'bad thing', item: { n: row } })),
    );
    // Of no row more than once, and with few requests.
    expect(inputs.length).toBeLessThan(64 / 2);
  });

  test('an API that wants none of many is not asked for each', async () => {
    const { run, inputs } = importing(1000, () => {
      throw statusError(400, 'bad list');
    });
    const ended = await run([...add, '--concurrency', '1'], asProgram);
    expect(ended.code).toBe(6);
    expect(errorIn(ended).details).toContain('bad list');
    expect(inputs.length).toBeLessThan(250);
  });

  test('a broken file stops the import', async () => {
    const { run, write } = importer();
    write('in.json', '[{"n":1},{"n":2}');
    const args = ['add', '--list-id', 'l', '--from', '%/in.json', '--batch-size', '1'];
    const ended = await run(args, asProgram);
    expect(ended.code).toBe(2);
    expect(errorIn(ended)).toMatchObject({
      message: '--from: The array breaks off in row 2.',
      details: ['Rows sent: 1, rejected: 0.'],
    });
  });
});

describe('--dry-run', () => {
  test('checks every row, and sends nothing', async () => {
    const { run, inputs, write, lines, folder } = importer();
    write('in.ndjson', `{"n":1}\n{"n":"x"}\n${numbers(300)}`);
    const ended = await run([...add, ...state, ...rejects, '--dry-run']);
    expect(ended.code).toBe(10);
    expect(JSON.parse(ended.stdout)).toEqual({ dryRun: true, read: 302, valid: 301, rejected: 1 });
    expect(inputs).toEqual([]);
    expect(lines('rejects.ndjson')).toMatchObject([{ row: 2 }]);
    expect(readdirSync(folder).toSorted()).toEqual(['in.ndjson', 'rejects.ndjson']);
  });

  test('leaves the rejects of an import alone', async () => {
    const { run, write, read } = importer();
    write('in.ndjson', '{"n":"x"}\n');
    await run([...add, ...state, ...rejects]);
    const before = [read('rejects.ndjson'), read('state.json')];
    await run([...add, ...state, ...rejects, '--dry-run']);
    expect([read('rejects.ndjson'), read('state.json')]).toEqual(before);
  });
});

describe('an import that is stopped', () => {
  test.each([
    [401, 4],
    [403, 4],
    [404, 5],
    [405, 6],
    [429, 7],
    [503, 8],
  ])('by the status %d, goes on with the same command', async (status, code) => {
    let isDown = true;
    const { run, sent, read } = importing(9, (_items, call) => {
      if (isDown && call === 2) throw statusError(status);
    });
    const args = [...add, ...state, '--batch-size', '3', '--concurrency', '1'];
    const first = await run(args, asProgram);
    expect(first).toMatchObject({ code, stdout: '' });
    expect(errorIn(first).details).toContain('Rows sent: 3, rejected: 0.');
    expect(errorIn(first).hint).toContain('Run the same command again: it goes on from there.');
    expect(JSON.parse(read('state.json'))).toMatchObject({ settled: [[1, 3]], sent: 3 });
    isDown = false;
    const second = await run(args);
    expect(JSON.parse(second.stdout)).toEqual({
      read: 9,
      sent: 9,
      rejected: 0,
      inDoubt: 0,
      alreadyDone: 3,
    });
    expect(sent('n')).toEqual([...upTo(6), 4, 5, 6, 7, 8, 9]);
    // The same rows have the same ids.
    const ids = sent('id');
    expect(ids.slice(6, 9)).toEqual(ids.slice(3, 6));
    expect(new Set(ids).size).toBe(9);
    // And again there is nothing to do.
    expect(JSON.parse((await run(args)).stdout)).toMatchObject({ sent: 9, alreadyDone: 9 });
    expect(sent('n')).toHaveLength(12);
  });

  test('without a state, says how it could go on', async () => {
    const { run } = importing(2, () => {
      throw statusError(401);
    });
    const ended = await run(add, asProgram);
    expect(errorIn(ended).hint).toContain('With --state FILE');
  });

  test('what is on its way when another fails arrives, and nothing after it is sent', async () => {
    const { run, sent, read } = importing(10, async (_items, call) => {
      await new Promise((resolve) => {
        setTimeout(resolve, call * 20);
      });
      if (call === 1) throw statusError(401);
    });
    await run([...add, ...state, '--batch-size', '1', '--concurrency', '3']);
    expect(sent('n')).toEqual([1, 2, 3]);
    expect(JSON.parse(read('state.json'))).toMatchObject({ settled: [[2, 3]] });
  });

  test('says no with success: false', async () => {
    const { run } = importing(2, () => ({ success: false }));
    expect(await run(add)).toMatchObject({ code: 11, stdout: '' });
  });

  test('by Ctrl-C, says how far it came', async () => {
    const interrupt = new AbortController();
    const { run, read, folder } = importing(10, async (_items, call) => {
      if (call < 3) return;
      interrupt.abort();
      await new Promise(() => {});
    });
    const args = [...add, ...state, '--batch-size', '2', '--concurrency', '1'];
    const ended = await run(args, { ...asProgram, signal: interrupt.signal });
    expect(ended).toMatchObject({ code: 130, stdout: '' });
    expect(errorIn(ended)).toMatchObject({
      message: 'Interrupted.',
      details: ['Rows sent: 4, rejected: 0.'],
      hint: 'Run the same command again: it goes on from there.',
    });
    expect(JSON.parse(read('state.json'))).toMatchObject({ settled: [[1, 4]] });
    expect(readdirSync(folder).toSorted()).toEqual(['in.ndjson', 'state.json']);
  });

  test('has what a killed run rejected only once', async () => {
    const { run, write, read, lines } = importer();
    write('in.ndjson', '{"n":"x"}\n{"n":2}\n');
    write('rejects.ndjson', 'of another import');
    await run([...add, ...state, ...rejects]);
    const whole = read('rejects.ndjson');
    // What a run wrote before it was killed, and before it said so in its state.
    write('rejects.ndjson', `${whole}{"row":2,"rea`);
    await run([...add, ...state, ...rejects]);
    expect(read('rejects.ndjson')).toBe(whole);
    expect(lines('rejects.ndjson')).toMatchObject([{ row: 1 }]);
  });
});

describe('a state', () => {
  test.each([
    [['append', ...add.slice(1), ...state], 'the command differs'],
    [
      ['add', '--list-id', 'l2', '--from', '%/in.ndjson', ...state],
      'the flags or the address differ',
    ],
    [[...add, ...state, ...rejects], 'the flags or the address differ'],
    [
      [...add, ...state, '--base-url', 'https://other.example.com'],
      'the flags or the address differ',
    ],
    [['add', '--list-id', 'l1', '--from', '%/other.ndjson', ...state], 'the input file differs'],
  ])('is that of one import: %j', async (args, message) => {
    const { run, write, inputs } = importing(2);
    write('other.ndjson', numbers(3));
    await run([...add, ...state]);
    const ended = await run(args);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain(message);
    expect(inputs).toHaveLength(1);
  });

  test('may be sent in other batches', async () => {
    const { run, sent } = importing(9, (_items, call) => {
      if (call === 2) throw statusError(401);
    });
    await run([...add, ...state, '--batch-size', '4']);
    expect(await run([...add, ...state, '--batch-size', '2'])).toMatchObject({ code: 0 });
    expect(new Set(sent('id')).size).toBe(9);
  });

  test.each(['', '{', '{}', '[]', '{"version":2}'])('is none: %s', async (text) => {
    const { run, write, inputs, read } = importing(2);
    write('state.json', text);
    const ended = await run([...add, ...state]);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain('is no state of an import');
    expect(inputs).toEqual([]);
    expect(read('state.json')).toBe(text);
  });

  test('that cannot be written stops the import before it begins', async () => {
    const { run, inputs } = importing(2);
    const ended = await run([...add, '--state', '%/none/state.json']);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain('--state cannot use the file');
    expect(inputs).toEqual([]);
  });

  test('is used by one process', async () => {
    const { run, folder, inputs } = importing(2);
    const file = path.join(folder, 'state.json');
    // Another process that lives.
    const other = importing(1);
    other.write('state.json.lock', `${process.ppid} other\n`);
    const refused = await other.run([...add, ...state]);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain('Another import uses the state in');
    expect(other.inputs).toEqual([]);
    expect(other.read('state.json.lock')).toBe(`${process.ppid} other\n`);
    // And one that holds it itself gives it back.
    lock(file)();
    expect(await run([...add, ...state])).toMatchObject({ code: 0 });
    expect(inputs).toHaveLength(1);
    expect(readdirSync(folder).toSorted()).toEqual(['in.ndjson', 'state.json']);
  });

  test.each(['999999999 gone\n', '', 'what?', `${process.pid} this one\n`])(
    'is not kept by a process that is gone: %j',
    async (text) => {
      const { run, write, folder } = importing(2);
      write('state.json.lock', text);
      expect(await run([...add, ...state])).toMatchObject({ code: 0 });
      expect(readdirSync(folder).toSorted()).toEqual(['in.ndjson', 'state.json']);
    },
  );
});

describe('rows without ids', () => {
  const reset = Object.assign(new Error('no answer'), { method: 'POST', path: '/v1/append' });

  test.each([
    ['append', []],
    ['add', ['--is-shared']],
  ])('%s: those without an answer are in doubt', async (name, more) => {
    let isDown = true;
    const { run, sent, read } = importing(8, (_items, call) => {
      if (isDown && call === 2) throw reset;
      if (isDown && call === 3) throw statusError(401);
    });
    const args = [name, ...append.slice(1), ...state, '--batch-size', '3', ...more];
    const first = await run(args, asProgram);
    expect(first.code).toBe(9);
    expect(errorIn(first).details).toContain('Rows that may or may not have arrived: 4-6.');
    // A refusal of what is sent again says nothing of the first time.
    expect((await run([...args, '--resend'], asProgram)).code).toBe(4);
    expect(JSON.parse(read('state.json'))).toMatchObject({ settled: [[1, 3]], unknown: [[4, 6]] });
    isDown = false;
    const second = await run(args, asProgram);
    expect(second.code).toBe(10);
    expect(JSON.parse(second.stdout)).toMatchObject({ sent: 5, inDoubt: 3, alreadyDone: 3 });
    expect(errorIn(second)).toMatchObject({ message: 'Not all rows were taken (in doubt: 3).' });
    expect(sent('n')).toEqual([...upTo(6), 4, 5, 6, 7, 8]);
    const third = await run([...args, '--resend'], asProgram);
    expect(third.code).toBe(0);
    expect(sent('n')).toEqual([...upTo(6), 4, 5, 6, 7, 8, 4, 5, 6]);
    expect(JSON.parse(read('state.json'))).toMatchObject({ settled: [[1, 8]], unknown: [] });
  });

  test.each([
    ['a refusal', statusError(401)],
    ['a refused connection', Object.assign(new Error('x'), { cause: { code: 'ECONNREFUSED' } })],
    ['a missing setting', Object.assign(new Error('x'), { name: 'ConfigurationError', field: '' })],
  ])('none after %s', async (_, error) => {
    if (error.cause !== undefined) {
      Object.assign(error, { cause: Object.assign(new Error('y'), error.cause) });
      Object.assign(error, { method: 'POST', path: '/' });
    }
    let isDown = true;
    const { run, sent } = importing(3, () => {
      if (isDown) throw error;
    });
    expect((await run([...append, ...state])).code).not.toBe(0);
    isDown = false;
    expect(await run([...append, ...state])).toMatchObject({ code: 0 });
    expect(sent('n')).toEqual([1, 2, 3, 1, 2, 3]);
  });

  test('what is on its way is in the state before it is sent', async () => {
    const seen: unknown[] = [];
    const made = importing(4, () => {
      seen.push((JSON.parse(made.read('state.json')) as { unknown: unknown }).unknown);
    });
    await made.run([...append, ...state, '--batch-size', '2']);
    expect(seen).toEqual([[[1, 2]], [[3, 4]]]);
  });

  test('found by halves, they are not in doubt', async () => {
    const { run, lines } = importing(3, (items) => {
      if (items.some(({ n }) => n === 2)) throw statusError(400);
    });
    const ended = await run([...append, ...state, ...rejects]);
    expect(JSON.parse(ended.stdout)).toMatchObject({ sent: 2, rejected: 1, inDoubt: 0 });
    expect(lines('rejects.ndjson')).toMatchObject([{ row: 2 }]);
  });
});

test('help, completion and __schema know of it, where it is', async () => {
  const { run } = importing(1);
  const { stdout: help } = await run(['add', '--help']);
  for (const name of ['from', 'from-format', 'batch-size', 'concurrency', 'state', 'rejects'])
    expect(help).toContain(`\n  --${name} <`);
  expect(help).toContain('acme things add --list-id <list-id> --from items.ndjson --state');
  expect((await run(['plain', '--help'])).stdout).not.toContain('--from');
  const complete = async (...words: string[]): Promise<string> =>
    (await run(['__complete', '--', 'things', ...words], {}, [])).stdout;
  expect(await complete('add', '--re')).toMatch(/^--retries\t.*\n--rejects\t.*\n--resend\t.*\n$/);
  expect(await complete('plain', '--re')).toMatch(/^--retries\t.*\n$/);
  expect(await complete('add', '--from-format', '')).toBe('csv\t\njson\t\nndjson\t\n');
  expect(await complete('add', '--from', 'things', '--stat')).toMatch(/^--state\t.*\n$/);
  const { stdout } = await run(['__schema'], {}, []);
  const { groups, globalFlags } = JSON.parse(stdout) as {
    groups: { commands: { name: string; batch?: object }[] }[];
    globalFlags: { name: string }[];
  };
  expect(groups[0]?.commands.map(({ batch }) => batch)).toEqual([
    { items: 'items', ids: ['id'], idsUnless: 'is_shared' },
    { items: 'items', maxSize: 3 },
    undefined,
  ]);
  expect(globalFlags.map(({ name }) => name)).toContain('resend');
});

test('the id of a row is a UUID of version 5', () => {
  // As Python's `uuid.uuid5` has it.
  expect(rowId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 7, 'id')).toBe(
    '9d3e0aa9-4ee1-5bad-a582-d9efd9f5f4b0',
  );
});

test('ranges are a set', () => {
  const ranges = new Ranges();
  const set = new Set<number>();
  let seed = 3;
  for (let step = 0; step < 3000; step++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    const row = 1 + (Math.floor(seed / 1000) % 60);
    const change = seed % 1000 < 600 ? 'add' : 'delete';
    ranges[change](row);
    set[change](row);
    expect(ranges.size).toBe(set.size);
    expect(ranges.has(row)).toBe(set.has(row));
  }
  const listed = ranges.toJSON().flatMap(([a, b]) => upTo(b).slice(a - 1));
  expect(listed).toEqual([...set].toSorted((a, b) => a - b));
  // As few as there can be.
  for (const [index, [first]] of ranges.toJSON().entries())
    expect(first - (ranges.toJSON()[index - 1]?.[1] ?? -1)).toBeGreaterThan(1);
});
