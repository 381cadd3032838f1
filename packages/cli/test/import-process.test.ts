// The built program, killed again and again while it imports: each event arrives once, and nothing is half-written.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));

interface Sent {
  readonly event_id?: string;
  readonly inputs: { readonly n: number; readonly isBad?: true };
}

type OnRequest = (items: readonly Sent[], response: ServerResponse) => void;

let baseUrl: string;
let folder: string;
let onRequest: OnRequest;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { events, data } = JSON.parse(Buffer.concat(chunks).toString()) as {
      events?: Sent[];
      data?: Sent[];
    };
    onRequest(events ?? data ?? [], response);
  });
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  return () => rmSync(folder, { recursive: true });
});

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(
  args: readonly string[],
  node: readonly string[] = [],
  stdin: 'ignore' | 'pipe' = 'ignore',
): [ChildProcess, Promise<Ended>] {
  const child = spawn(process.execPath, [...node, bin, ...args], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      HH_API_KEY: 'the-key-0123',
      HH_API_URL: baseUrl,
    },
    stdio: [stdin, 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return [child, ended];
}

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function linesOf(text: string): unknown[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

/** Rows that the schema rejects, and those that the API does. */
const isMisfit = (n: number): boolean => n % 500 === 17;
const unwanted = [1, 25_000, 25_001, 99_999];

function writeEvents(count: number, hasBad = true, note?: string): void {
  const lines = Array.from({ length: count }, (_, index) => {
    const n = index + 1;
    const event_type = hasBad && isMisfit(n) ? 'none' : 'tool';
    const isBad = hasBad && unwanted.includes(n);
    return `${JSON.stringify({ event_type, inputs: { n, note, ...(isBad && { isBad }) } })}\n`;
  });
  writeFileSync(path.join(folder, 'events.ndjson'), lines.join(''));
}

const files = ['--state', 'state.json', '--rejects', 'rejects.ndjson'];

// It takes some ten seconds; how many does not matter.
const patience = 300_000;

test(
  '100,000 events arrive once each, however often the import is killed',
  { timeout: patience },
  async () => {
    const count = 100_000;
    const kills = 8;
    const random = seeded(20_261_125);
    writeEvents(count);
    // As the API does: one event for each id.
    const kept = new Map<string, number>();
    let received = 0;
    let child: ChildProcess;
    let wait = 0;
    let kind = 0;
    onRequest = (items, response) => {
      const kill = (): void => void child.kill('SIGKILL');
      const isLast = wait-- === 0;
      if (isLast && kind === 0) return kill();
      if (items.some(({ inputs }) => inputs.isBad === true)) {
        answer(response, 400, { error: 'A bad event.' });
      } else {
        received += items.length;
        for (const { event_id = '', inputs } of items) kept.set(event_id, inputs.n);
        if (isLast && kind === 1) return kill();
        answer(response, 200, { success: true, event_ids: [] });
      }
      if (isLast) setTimeout(kill, random() * 40);
    };
    const args = ['events', 'create-batch', '--from', 'events.ndjson', '--batch-size', '1000'];
    let killed = 0;
    let ended: Ended;
    for (;;) {
      wait = killed < kills ? Math.floor(random() * 20) : -1;
      kind = killed % 3;
      let result: Promise<Ended>;
      [child, result] = start([...args, ...files]);
      ended = await result;
      if (child.signalCode !== 'SIGKILL') break;
      killed++;
      const state = JSON.parse(readFileSync(path.join(folder, 'state.json'), 'utf8')) as {
        rejectsSize: number;
      };
      const rejects = readFileSync(path.join(folder, 'rejects.ndjson')).subarray(
        0,
        state.rejectsSize,
      );
      expect(rejects).toHaveLength(state.rejectsSize);
      linesOf(rejects.toString());
    }
    expect(killed).toBe(kills);
    expect(ended.code).toBe(10);
    const rejected = Array.from({ length: count }, (_, index) => index + 1).filter(
      (n) => isMisfit(n) || unwanted.includes(n),
    );
    expect(JSON.parse(ended.stdout)).toMatchObject({
      read: count,
      sent: count - rejected.length,
      rejected: rejected.length,
      inDoubt: 0,
    });
    expect(kept.size).toBe(count - rejected.length);
    expect(new Set(kept.values()).size).toBe(kept.size);
    // Some were sent more than once.
    expect(received).toBeGreaterThan(kept.size);
    const rows = linesOf(readFileSync(path.join(folder, 'rejects.ndjson'), 'utf8')) as {
      row: number;
    }[];
    expect(rows.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(rejected);
    expect(readdirSync(folder).toSorted()).toEqual([
      'events.ndjson',
      'rejects.ndjson',
      'state.json',
    ]);
  },
);

test('what has no ids of its own is not sent twice, and what is in doubt is named', async () => {
  const count = 4000;
  writeEvents(count, false);
  const random = seeded(1);
  const arrived = new Map<number, number>();
  let child: ChildProcess;
  let wait = 0;
  onRequest = (items, response) => {
    const isLast = wait-- === 0;
    if (!isLast || random() < 0.5) {
      for (const { inputs } of items) arrived.set(inputs.n, (arrived.get(inputs.n) ?? 0) + 1);
    }
    if (isLast) child.kill('SIGKILL');
    else answer(response, 200, { inserted: true, datapoint_ids: [] });
  };
  const args = [
    'datasets',
    'add-datapoints',
    '--dataset-id',
    'd1',
    '--mapping',
    '{"inputs":["inputs"]}',
  ];
  const from = ['--from', 'events.ndjson', '--batch-size', '200', '--concurrency', '2', ...files];
  let ended: Ended = { code: null, stdout: '', stderr: '' };
  for (let run = 0; run < 4; run++) {
    wait = run < 3 ? 1 + Math.floor(random() * 4) : -1;
    let result: Promise<Ended>;
    [child, result] = start([...args, ...from]);
    ended = await result;
    expect(child.signalCode).toBe(run < 3 ? 'SIGKILL' : null);
  }
  expect(ended.code).toBe(10);
  const { sent, inDoubt } = JSON.parse(ended.stdout) as { sent: number; inDoubt: number };
  expect(sent + inDoubt).toBe(count);
  expect(inDoubt).toBeGreaterThan(0);
  expect(Math.max(...arrived.values())).toBe(1);
  const named = JSON.parse(readFileSync(path.join(folder, 'state.json'), 'utf8')) as {
    unknown: readonly (readonly [number, number])[];
  };
  const isNamed = (n: number): boolean => named.unknown.some(([a, b]) => a <= n && n <= b);
  for (let n = 1; n <= count; n++) expect(arrived.has(n) || isNamed(n)).toBe(true);
  expect(ended.stderr).toContain('Rows that may or may not have arrived: ');

  const [, again] = start([...args, ...from, '--resend']);
  ended = await again;
  expect(ended.code).toBe(0);
  expect(JSON.parse(ended.stdout)).toMatchObject({ sent: count, inDoubt: 0 });
  expect(arrived.size).toBe(count);
});

test.skipIf(process.platform === 'win32')('Ctrl-C stops it at once, with its state', async () => {
  writeEvents(1000, false);
  let requests = 0;
  let child: ChildProcess;
  onRequest = (_items, response) => {
    if (++requests < 3) answer(response, 200, { success: true, event_ids: [] });
    else child.kill('SIGINT');
  };
  const args = [
    'events',
    'create-batch',
    '--from',
    'events.ndjson',
    '--concurrency',
    '1',
    ...files,
  ];
  let result: Promise<Ended>;
  [child, result] = start(args);
  const ended = await result;
  expect(ended).toMatchObject({ code: 130, stdout: '' });
  expect(ended.stderr).toContain('Rows sent: 200, rejected: 0.');
  expect(readdirSync(folder)).not.toContain('state.json.lock');
  [child, result] = start(args);
  onRequest = (_items, response) => answer(response, 200, { success: true, event_ids: [] });
  expect(JSON.parse((await result).stdout)).toMatchObject({ sent: 1000, alreadyDone: 200 });
});

test('a failure does not wait for input that may never come', async () => {
  onRequest = (_items, response) => answer(response, 401, { error: 'No.' });
  const args = ['events', 'create-batch', '--from', '-', '--batch-size', '1'];
  const [child, result] = start(args, [], 'pipe');
  child.stdin?.write(
    `${JSON.stringify({ event_type: 'tool', inputs: {}, note: 'x'.repeat(70_000) })}\n`,
  );
  child.stdin?.write('{"event_type":"tool","inputs":{}}\n');
  expect(await result).toMatchObject({ code: 4 });
  child.stdin?.destroy();
});

test('memory does not grow with the rows', { timeout: patience }, async () => {
  onRequest = (_items, response) => answer(response, 200, { success: true, event_ids: [] });
  const hook = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`;
  const peaks: number[] = [];
  for (const count of [10_000, 100_000]) {
    writeEvents(count, false, 'x'.repeat(300));
    // Little room for garbage: how much of it waits is no matter of this test.
    const [, ended] = start(
      ['events', 'create-batch', '--from', 'events.ndjson', '--batch-size', '500'],
      [
        '--max-semi-space-size=2',
        '--max-old-space-size=48',
        '--import',
        `data:text/javascript,${encodeURIComponent(hook)}`,
      ],
    );
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    peaks.push(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024);
  }
  const [small = Number.NaN, large = Number.NaN] = peaks;
  // All rows are more than twice as much.
  expect(large).toBeLessThan(small + 40);
});
