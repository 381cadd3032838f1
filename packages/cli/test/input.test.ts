import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import type { Command, Program } from '../src/program.ts';
import { acme } from './acme.ts';
import { runProgram, type Outcome } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const jsonSchema = {
  type: 'object',
  properties: {
    tag_list: { type: 'array', items: { type: 'string', default: 'x' } },
    metadata: { $ref: '#/$defs/Metadata' },
    kind: { enum: ['round', 'square'] },
    count: { type: 'integer', minimum: 1 },
    self: { $ref: '#/$defs/Node' },
    either: { anyOf: [{ type: 'boolean' }, { type: 'string' }] },
  },
  required: ['kind'],
  $defs: {
    Metadata: {
      allOf: [
        {
          type: 'object',
          properties: { user_id: { type: 'string' }, userName: { type: 'string' } },
        },
        {
          type: 'object',
          properties: { inner: { $ref: '#/$defs/Node' } },
          additionalProperties: true,
        },
      ],
    },
    Node: {
      type: 'object',
      properties: { size: { type: 'number' }, next: { $ref: '#/$defs/Node' } },
    },
  },
};
const runtimeSchema = {
  '~standard': {
    validate: ({ count, metadata }: { count?: number; metadata?: { bad?: unknown[] } }) => ({
      issues: [
        ...(count === undefined || count >= 1
          ? []
          : [{ message: 'expected at least 1', path: [{ key: 'count' }] }]),
        ...(metadata?.bad ?? []).map((_, index) => ({
          message: 'expected string',
          path: ['metadata', 'bad', index],
        })),
      ],
    }),
  },
};

function shapes(): { program: Program; inputs: object[]; loaded: string[] } {
  const inputs: object[] = [];
  const loaded: string[] = [];
  const command: Command = {
    name: 'make',
    operation: 'POST /shapes',
    summary: 'Make a shape',
    schema: 'MakeInput',
    flags: [
      { field: 'kind', name: 'kind', type: 'string', choices: ['round', 'square'], required: true },
      { field: 'metadata', name: 'metadata', type: 'json' },
      { field: 'either', name: 'either', type: 'string-or-json' },
      { field: 'items', name: 'items', type: 'json', repeatable: true },
      { field: 'count', name: 'count', type: 'integer' },
    ],
    call: async (_client, input) => {
      inputs.push(input);
      return { ok: true };
    },
  };
  const program: Program = {
    ...acme().program,
    groups: [{ name: 'shapes', load: async () => [command] }],
    schemas: async () => {
      loaded.push('schemas');
      return { MakeInput: runtimeSchema };
    },
    jsonSchemas: async () => {
      loaded.push('json');
      return { MakeInput: jsonSchema };
    },
  };
  return { program, inputs, loaded };
}

async function make(
  args: readonly string[],
  stdin = '',
): Promise<Outcome & { input: object | undefined }> {
  const { program, inputs } = shapes();
  const outcome = await runProgram(program, ['shapes', 'make', ...args], { stdin });
  return { ...outcome, input: inputs[0] };
}

describe('dotted flags', () => {
  const kind = ['--kind', 'round'];
  test.each<[args: string[], metadata: unknown]>([
    [['--metadata.user-id', '5'], { user_id: '5' }],
    [['--metadata.user_id=x'], { user_id: 'x' }],
    [['--metadata.user-name', '{x}'], { userName: '{x}' }],
    [['--metadata.other-key', '5'], { 'other-key': 5 }],
    [
      ['--metadata.a', 'text', '--metadata.b', 'true', '--metadata.c=null'],
      { a: 'text', b: true, c: null },
    ],
    [['--metadata.zip', '01234'], { zip: '01234' }],
    [['--metadata.zip', '"5"'], { zip: '5' }],
    [['--metadata.list', '[1]'], { list: [1] }],
    [['--metadata.inner.next.size', '1.5'], { inner: { next: { size: 1.5 } } }],
    [['--metadata.a.b', '1', '--metadata.a.c', '2'], { a: { b: 1, c: 2 } }],
    [['--metadata', '{"a":1,"b":2}', '--metadata.b', '3'], { a: 1, b: 3 }],
    [['--metadata.b', '3', '--metadata', '{"a":1,"b":2}'], { a: 1, b: 3 }],
    [['--metadata.at', '@@home'], { at: '@home' }],
    [['--metadata.text', '@-'], { text: 'from stdin' }],
  ])('%j', async (args, metadata) => {
    const outcome = await make([...kind, ...args], 'from stdin');
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.input).toStrictEqual({ kind: 'round', metadata });
  });

  test('go over the file', async () => {
    const file = '{"kind":"round","metadata":{"user_id":"1","keep":true}}';
    const { input } = await make(['-f', '-', '--metadata.user-id', '2'], file);
    expect(input).toStrictEqual({ kind: 'round', metadata: { user_id: '2', keep: true } });
  });

  test('keep hostile keys as plain keys', async () => {
    const { input } = await make([...kind, '--metadata.__proto__.x', '1']);
    expect(Object.keys((input as { metadata: object }).metadata)).toStrictEqual(['__proto__']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test.each([
    [
      ['--metadata', '[1]', '--metadata.a', '1'],
      '--metadata.a goes into a value that is no object.',
    ],
    [
      ['--metadata.a', '1', '--metadata.a.b', '1'],
      '--metadata.a.b goes into a value that is no object.',
    ],
    [['--metadata.a..b', '1'], '--metadata.a..b has an empty step.'],
    [['--metadata.a', '{x'], '--metadata.a: expected'],
    [['--metadata.n', '9007199254740993'], 'cannot be kept exactly'],
    [['--metadata.a'], '--metadata.a needs a value.'],
    [
      ['--metadata.a', '--count', '5'],
      '--metadata.a needs a value, but the flag --count follows it.',
    ],
    [['--kind.a', '1'], 'Unknown flag --kind.a.'],
    [['--items.a', '1'], 'Unknown flag --items.a.'],
    [['--nope.a', '1'], 'Unknown flag --nope.a.'],
  ])('%j is refused', async (args, message) => {
    const outcome = await make([...kind, ...args]);
    expect(outcome).toMatchObject({ code: 2, input: undefined });
    expect(outcome.stderr).toContain(message);
  });
});

describe('an input file', () => {
  const read = async (text: string): Promise<Awaited<ReturnType<typeof make>>> => {
    const path = join(folder, 'input');
    writeFileSync(path, text);
    return make(['--file', path]);
  };

  test.each<[text: string, input: object]>([
    [
      '// why\n{"kind": "round", /* how */ "metadata": {"u": "http://x", "c": "/* no */",},}',
      { kind: 'round', metadata: { u: 'http://x', c: '/* no */' } },
    ],
    ['{"kind": "round", "metadata": [1, 2, // two\n ]}', { kind: 'round', metadata: [1, 2] }],
    [
      '# why\nkind: round\nmetadata:\n  a: 1\n  b: "2"\n  c: [x, 1.5]\n  d: no\n  e: 0x10\n',
      { kind: 'round', metadata: { a: 1, b: '2', c: ['x', 1.5], d: 'no', e: 16 } },
    ],
    ['kind: &k round\nmetadata: { k: *k }', { kind: 'round', metadata: { k: 'round' } }],
    ['kind: round\nmetadata: 2020-01-01', { kind: 'round', metadata: '2020-01-01' }],
  ])('%j', async (text, input) => {
    const outcome = await read(text);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.input).toStrictEqual(input);
  });

  test.each([
    ['{"kind": "round" // x\n "metadata": 1}', 'is not JSON: expected'],
    ['kind: round\nmetadata: 9007199254740993', '9007199254740993 cannot be kept exactly'],
    ['kind: round\nmetadata: .inf', 'a number in it is too large'],
    ['kind: round\nkind: square', 'nor YAML (duplicate key in line 2)'],
    ['kind: "hush-hush\nx', 'nor YAML'],
    ['kind: round\n---\nkind: square', 'more than one YAML document'],
    ['just text', 'holds no JSON object'],
    [
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]',
      'aliases unfold without end',
    ],
  ])('%j is refused', async (text, message) => {
    const outcome = await read(text);
    expect(outcome).toMatchObject({ code: 2, input: undefined });
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).not.toContain('hush-hush');
  });
});

describe("an input is held against the client's schema", () => {
  test('and the flag is named', async () => {
    const outcome = await make(['--kind', 'round', '--count', '0', '--metadata', '{"bad":[1,2]}']);
    expect(outcome).toMatchObject({ code: 2, stdout: '', input: undefined });
    expect(outcome.stderr).toBe(
      [
        'error: --count: expected at least 1.',
        '--metadata.bad[0]: expected string.',
        '--metadata.bad[1]: expected string.',
        'Nothing was sent.',
        'See acme shapes make --help\n',
      ].join('\n  '),
    );
  });

  test('a long list is cut, and says so', async () => {
    const { stderr } = await make(['--kind', 'round', '--metadata', '{"bad":[1,2,3,4,5,6,7]}']);
    expect(stderr.match(/expected string/g)).toHaveLength(5);
    expect(stderr).toContain('And 2 more like these.');
  });
});

describe('what an input looks like', () => {
  test('--schema is the JSON Schema, without the required flags', async () => {
    const outcome = await make(['--schema']);
    expect(outcome).toMatchObject({ code: 0, stderr: '', input: undefined });
    expect(JSON.parse(outcome.stdout)).toStrictEqual(jsonSchema);
  });

  test('--skeleton is an input to fill in, what is required first', async () => {
    const outcome = await make(['--skeleton']);
    expect(outcome).toMatchObject({ code: 0, stderr: '', input: undefined });
    expect(outcome.stdout).toBe(
      `${JSON.stringify(
        {
          kind: 'round',
          tag_list: ['x'],
          metadata: { user_id: '', userName: '', inner: { size: 0, next: null } },
          count: 1,
          self: { size: 0, next: null },
          either: false,
        },
        null,
        2,
      )}\n`,
    );
  });

  test('both are too much, and other commands have neither', async () => {
    expect(await make(['--schema', '--skeleton'])).toMatchObject({ code: 2 });
    const { program } = acme();
    expect(await runProgram(program, ['widgets', 'list', '--schema'])).toMatchObject({ code: 2 });
  });

  test('help loads no schemas', async () => {
    const { program, loaded } = shapes();
    const { stdout } = await runProgram(program, ['shapes', 'make', '--help']);
    expect(stdout).toContain('--skeleton');
    expect(loaded).toStrictEqual([]);
  });
});
