// The generated command line with the real client and schemas, against a server of this process.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { program } from '../src/generated/program.ts';
import { runProgram, type Outcome } from './fake-io.ts';

interface Search {
  readonly limit: number;
  readonly page?: number;
  readonly dateRange?: object;
}

const total = 2500;
let searches: Search[] = [];
let failAt = Infinity;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const search = JSON.parse(Buffer.concat(chunks).toString()) as Search;
    searches.push(search);
    const { limit, page = 1 } = search;
    const json = { 'content-type': 'application/json' };
    if (page >= failAt) {
      response.writeHead(400, json).end('{"message":"no more"}');
      return;
    }
    const start = (page - 1) * limit;
    const events = Array.from(
      { length: Math.max(0, Math.min(limit, total - start)) },
      (_, index) => ({
        event_id: `e${start + index}`,
        metadata: { user: { id: start + index } },
      }),
    );
    response.writeHead(200, json).end(JSON.stringify({ events, totalEvents: total }));
  });
});
let env: Record<string, string> = {};
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  env = { HH_API_KEY: 'the-key', HH_API_URL: `http://127.0.0.1:${port}` };
});
beforeEach(() => {
  searches = [];
  failAt = Infinity;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const search = (...args: string[]): Promise<Outcome> =>
  runProgram(program, ['events', 'search', ...args], { env, isErrorTerminal: false });
const lines = ({ stdout }: Outcome): string[] => stdout.split('\n').slice(0, -1);

test('all events, each once, within one window of time', async () => {
  const outcome = await search('--all', '-q');
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  expect(lines(outcome)).toStrictEqual(Array.from({ length: total }, (_, index) => `e${index}`));
  expect(new Set(searches.map(({ dateRange }) => JSON.stringify(dateRange)))).toHaveLength(1);
  expect(searches[0]?.dateRange).toBeDefined();
});

test('so many events, from pages of a size', async () => {
  const columns = ['--columns', 'metadata.user.id', '-o', 'csv'];
  const outcome = await search('--limit', '250', '--page-size', '100', ...columns);
  expect(outcome.stdout.split('\r\n')).toStrictEqual([
    'metadata.user.id',
    ...Array.from({ length: 250 }, (_, index) => String(index)),
    '',
  ]);
  expect(searches.map(({ limit, page = 1 }) => [limit, page])).toStrictEqual([
    [100, 1],
    [100, 2],
    [100, 3],
  ]);
});

test('a page that is refused ends it with its code; the lines before are whole', async () => {
  failAt = 3;
  const outcome = await search('--all', '-o', 'ndjson');
  expect(outcome.code).toBe(6);
  expect(outcome.stderr).toContain('no more');
  expect(
    lines(outcome).map((line) => (JSON.parse(line) as { event_id: string }).event_id),
  ).toHaveLength(2000);
});

test('what the API does not take is not sent, and the flag is named', async () => {
  const outcome = await search('--page-size', '5000', '--filters', '[{"field":1}]');
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toContain('--filters[0].field: expected string, got number.');
  expect(outcome.stderr).toContain('--page-size: expected at most 1000.');
  expect(searches).toStrictEqual([]);
});

test('a key within a field is found by its kebab-case spelling', async () => {
  const range = [
    '--date-range.start-time',
    '2025-01-01T00:00:00Z',
    '--date-range.end-time',
    '2025-01-02T00:00:00Z',
  ];
  expect(await search('-q', '--page-size', '1', ...range)).toMatchObject({
    code: 0,
    stdout: 'e0\n',
  });
  expect(searches[0]?.dateRange).toStrictEqual({
    start_time: '2025-01-01T00:00:00Z',
    end_time: '2025-01-02T00:00:00Z',
  });
});

test('every command has a schema and a skeleton, with the fields that its flags name', async () => {
  for (const group of program.groups) {
    for (const command of await group.load()) {
      const print = async (flag: string): Promise<object> => {
        const { code, stdout } = await runProgram(program, [group.name, command.name, flag]);
        expect([command.name, code]).toStrictEqual([command.name, 0]);
        return JSON.parse(stdout) as object;
      };
      expect(await print('--schema')).toHaveProperty('$schema');
      const skeleton = Object.keys(await print('--skeleton'));
      expect(skeleton).toStrictEqual(
        expect.arrayContaining(command.flags.map(({ field }) => field)),
      );
    }
  }
});
