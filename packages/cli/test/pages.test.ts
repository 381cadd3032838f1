import { describe, expect, test } from 'vitest';

import { paged } from '../src/paged.ts';
import type { Command, Program } from '../src/program.ts';
import { acme } from './acme.ts';
import { runProgram, type Outcome, type Surroundings } from './fake-io.ts';

const { pagination } = paged({
  id: 'listThings',
  method: 'GET',
  path: '/things',
  pagination: {
    items: 'things',
    page: 'page',
    size: 'size',
    maxSize: 10,
    key: 'key',
    total: 'total',
  },
});

/** A list of so many things; `failAt` is the page that fails. */
function things(count: number, failAt = Infinity): { program: Program; inputs: object[] } {
  const inputs: object[] = [];
  const page = (number: number, size: number): object => {
    if (number >= failAt) {
      throw Object.assign(new Error('GET /things: status 503'), { status: 503, body: {} });
    }
    const start = (number - 1) * size;
    const length = Math.max(0, Math.min(size, count - start));
    return { things: Array.from({ length }, (_, index) => ({ key: start + index })), total: count };
  };
  const command: Command = {
    name: 'list',
    operation: 'GET /things',
    summary: 'List things',
    flags: [
      { field: 'size', name: 'page-size', type: 'integer' },
      { field: 'page', name: 'page', type: 'integer' },
    ],
    pagination,
    call: async (_client, input) => {
      inputs.push(input);
      return page(Number(input['page'] ?? 1), Number(input['size'] ?? 10));
    },
    pages: async (_client, input) => {
      inputs.push(input);
      return (async function* () {
        const size = Number(input['size'] ?? 10);
        for (let number = Number(input['page'] ?? 1); (number - 1) * size < count; number++) {
          const { things: items, total } = page(number, size) as {
            things: object[];
            total: number;
          };
          yield { items, total };
        }
      })();
    },
  };
  const group = { name: 'things', load: async () => [command] };
  return { program: { ...acme().program, groups: [group] }, inputs };
}

const list = async (
  count: number,
  args: readonly string[],
  surroundings: Surroundings = {},
  failAt?: number,
): Promise<Outcome & { inputs: object[] }> => {
  const { program, inputs } = things(count, failAt);
  return { ...(await runProgram(program, ['things', 'list', ...args], surroundings)), inputs };
};
const keys = (text: string): number[] =>
  text
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { key: number }).key);

describe('a list in pages', () => {
  test('is one page, as the API gives it', async () => {
    const { stdout, inputs } = await list(25, []);
    expect(JSON.parse(stdout)).toMatchObject({ total: 25 });
    expect(inputs).toStrictEqual([{}]);
  });

  test('--all is every item: one array, or a line each', async () => {
    const array = JSON.parse((await list(25, ['--all'])).stdout) as object[];
    expect(array).toHaveLength(25);
    expect(keys((await list(25, ['--all', '-o', 'ndjson'])).stdout)).toStrictEqual([
      ...Array(25).keys(),
    ]);
    expect((await list(0, ['--all'])).stdout).toBe('[]\n');
    expect((await list(25, ['--all', '-q'])).stdout.split('\n')).toHaveLength(26);
    expect((await list(12, ['--all', '-o', 'csv'])).stdout.split('\r\n')).toHaveLength(14);
    expect((await list(12, ['--all', '-o', 'yaml'])).stdout.match(/^- key: /gm)).toHaveLength(12);
    expect((await list(12, ['--all', '--jq', 'map(.key) | add'])).stdout).toBe('66\n');
    expect((await list(12, ['--all', '-o', 'ndjson', '--jq', 'select(.key > 9).key'])).stdout).toBe(
      '10\n11\n',
    );
  });

  test.each([
    [['--limit', '3'], 3, { size: 3 }],
    [['--limit', '10'], 10, {}],
    [['--limit', '17'], 17, {}],
    [['--limit', '99'], 25, {}],
    [['--limit', '7', '--page-size', '5'], 7, { size: 5 }],
    [['--limit', '7', '--page', '3'], 5, { size: 7, page: 3 }],
  ])('%j', async (args, count, input) => {
    const start = 'page' in input ? 14 : 0;
    const outcome = await list(25, [...args, '-o', 'ndjson']);
    const length = 'page' in input ? Math.min(7, 25 - start) : count;
    expect(keys(outcome.stdout)).toStrictEqual(Array.from({ length }, (_, index) => start + index));
    expect(outcome.inputs).toStrictEqual([input]);
  });

  test.each([
    [['--limit', '0'], '--limit needs a count from 1 on, not "0".'],
    [['--limit', 'ten'], '--limit needs a count'],
    [['--limit', '5', '--all'], 'exclude each other'],
  ])('%j is refused', async (args, message) => {
    const outcome = await list(25, args);
    expect(outcome).toMatchObject({ code: 2, stdout: '', inputs: [] });
    expect(outcome.stderr).toContain(message);
  });

  test('where a page fails, lines so far are whole, and the code is that of the error', async () => {
    const lines = await list(25, ['--all', '-o', 'ndjson'], {}, 3);
    expect(lines.code).toBe(8);
    expect(keys(lines.stdout)).toStrictEqual([...Array(20).keys()]);
    expect(lines.stderr).toContain('status 503');
    const array = await list(25, ['--all'], {}, 3);
    expect(array.code).toBe(8);
    // What is not whole does not parse.
    expect(() => JSON.parse(array.stdout) as unknown).toThrow(SyntaxError);
    expect(await list(25, ['--all', '-o', 'csv'], {}, 3)).toMatchObject({ code: 8, stdout: '' });
  });

  test('other commands have no such flags', async () => {
    const { program } = acme();
    const outcome = await runProgram(program, ['widgets', 'types', '--all']);
    expect(outcome).toMatchObject({ code: 2 });
    expect(outcome.stderr).toContain('Unknown flag --all');
  });

  test('help says how to get all', async () => {
    const { stdout } = await list(1, ['--help']);
    expect(stdout).toContain('--all');
    expect(stdout).toContain('--page-size <integer>');
  });
});

describe('on a terminal', () => {
  test('a page that is not the last says so; the last does not', async () => {
    const note = 'This is one page of 25 items: --all reads all of them.';
    expect((await list(25, [], { isTerminal: true })).stderr).toContain(note);
    expect((await list(10, [], { isTerminal: true })).stderr).not.toContain(note);
    expect((await list(25, ['--all'], { isTerminal: true })).stderr).not.toContain(note);
  });

  test('progress is shown, and gone at the end', async () => {
    const { stderr, stdout } = await list(25, ['--all'], { isTerminal: true });
    expect(stderr).toBe(
      ['10 of 25 items…', '20 of 25 items…', '25 of 25 items…', '']
        .map((text) => `\r\u001b[K${text}`)
        .join(''),
    );
    expect(stdout.split('\n')).toHaveLength(27);
    const failed = await list(25, ['--all'], { isTerminal: true }, 2);
    expect(failed.stderr).toContain('items…\r\u001b[Kerror: ');
  });

  test('progress is not mixed with lines on the same terminal, nor shown where there is none', async () => {
    expect((await list(25, ['--all', '-o', 'ndjson'], { isTerminal: true })).stderr).toBe('');
    expect((await list(25, ['--all'], { isTerminal: true, env: { TERM: 'dumb' } })).stderr).toBe(
      '',
    );
    expect((await list(25, ['--all'], { isErrorTerminal: false })).stderr).toBe('');
  });
});
