// What a call of the client costs over a bare `fetch` that sends and reads the same, to a server in a process of its
// own; and what it costs to check a batch of events, beside writing it as JSON. Prints medians and their ratios.
// Calls alternate, so that whatever else the machine does falls on all alike.
import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { HoneyHive } from '../packages/client/dist/index.js';
import { CreateEventBatchInput } from '../packages/types/dist/schemas.js';
import { batch } from './batch.ts';
import { median } from './median.ts';

/** The most that a ratio may be, for one call at a time. */
const targets = { off: 1.1, input: 1.25, batch: 10 };
const serve = 'serve';

const event = {
  event_type: 'model',
  event_name: 'answer',
  event_id: '0b51c2f0-0000-4000-8000-000000000000',
  session_id: '5d1e0b2a-0000-4000-8000-000000000000',
  inputs: { question: 'What is the answer to the question of everything?' },
  outputs: { answer: 'Forty-two.' },
  metadata: { tokens: 123 },
} as const;
const answers: Readonly<Record<string, object>> = {
  GET: { datasets: [{ id: 'd1', name: 'golden', datapoints: ['p1', 'p2', 'p3'] }] },
  POST: { success: true, event_id: event.event_id },
};

type Call = () => Promise<unknown>;

/** Ways to the same request; `bare` is what the others are measured by. */
type Ways = Readonly<Record<'bare' | 'off' | 'input', Call>>;

if (process.argv[2] === serve) answer();
else await measure(Number(process.argv[2] ?? 3000));

/** The other side: tells its parent the port, and when it is asked, what it was sent last. */
function answer(): void {
  let last: unknown;
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url, headers } = request;
    last = { method, url, headers, body: await text(request) };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answers[method]));
  };
  const server = createServer((request, response) => void respond(request, response));
  process.on('message', () => process.send?.(last));
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

async function measure(rounds: number): Promise<void> {
  const server = fork(import.meta.filename, [serve]);
  try {
    const [port] = (await once(server, 'message')) as [number];
    const calls = waysOf(`http://127.0.0.1:${port}`);
    console.log('| request | way | median | over bare fetch |\n|---|---|---|---|');
    for (const [request, ways] of Object.entries(calls)) {
      await assertSame(server, ways);
      await compare(request, ways, rounds, true);
      await compare(`${request}, 10 at once`, tenAtOnce(ways), Math.ceil(rounds / 10), false);
    }
  } finally {
    server.kill();
  }
  compareBatch();
}

function waysOf(baseUrl: string): Readonly<Record<string, Ways>> {
  const apiKey = 'the-key';
  const off = new HoneyHive({ baseUrl, apiKey, validation: 'off' });
  const input = new HoneyHive({ baseUrl, apiKey, validation: 'input' });
  const headers = { accept: 'application/json', authorization: `Bearer ${apiKey}` };
  return {
    'small GET': {
      bare: async () => (await fetch(`${baseUrl}/v1/datasets?name=golden`, { headers })).json(),
      off: () => off.datasets.list({ name: 'golden' }),
      input: () => input.datasets.list({ name: 'golden' }),
    },
    'small POST': {
      bare: async () => {
        const response = await fetch(`${baseUrl}/v1/events`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(event),
        });
        return response.json();
      },
      off: () => off.events.create(event),
      input: () => input.events.create(event),
    },
  };
}

/** That all ways send and read the same. */
async function assertSame(server: ChildProcess, { bare, ...others }: Ways): Promise<void> {
  const exchange = async (call: Call): Promise<unknown[]> => {
    const read = await call();
    server.send('last');
    const [sent] = (await once(server, 'message')) as [unknown];
    return [read, sent];
  };
  const expected = await exchange(bare);
  for (const call of Object.values(others)) assert.deepEqual(await exchange(call), expected);
}

function tenAtOnce(ways: Ways): Ways {
  const ten = (call: Call) => () => Promise.all(Array.from({ length: 10 }, call));
  return { bare: ten(ways.bare), off: ten(ways.off), input: ten(ways.input) };
}

async function compare(
  request: string,
  ways: Ways,
  rounds: number,
  isJudged: boolean,
): Promise<void> {
  const list = Object.entries(ways) as [keyof Ways, Call][];
  const times: Record<keyof Ways, number[]> = { bare: [], off: [], input: [] };
  // The first tenth is for the compiler.
  for (let round = -rounds / 10; round < rounds; round += 1) {
    for (const [way, call] of list) {
      const start = performance.now();
      await call();
      if (round >= 0) times[way].push(performance.now() - start);
    }
    // In another order each time: none comes always after the same one, whose garbage it would collect.
    list.push(...list.splice(0, 1));
    if (round % 2 === 0) list.reverse();
  }
  const bare = median(times.bare);
  console.log(`| ${request} | bare fetch | ${milliseconds(bare)} | |`);
  for (const way of ['off', 'input'] as const) {
    const own = median(times[way]);
    const ratio = isJudged ? judged(own / bare, targets[way]) : (own / bare).toFixed(2);
    console.log(`| ${request} | validation '${way}' | ${milliseconds(own)} | ${ratio} |`);
  }
}

function compareBatch(): void {
  const check: number[] = [];
  const write: number[] = [];
  for (let round = -20; round < 60; round += 1) {
    const start = performance.now();
    const { issues } = CreateEventBatchInput['~standard'].validate(batch) as { issues?: unknown };
    const between = performance.now();
    JSON.stringify(batch);
    const end = performance.now();
    assert.equal(issues, undefined);
    if (round < 0) continue;
    check.push(between - start);
    write.push(end - between);
  }
  const ratio = median(check) / median(write);
  console.log(`\n1,000 events: checked in ${milliseconds(median(check))}, written as JSON in`);
  console.log(`${milliseconds(median(write))}: ${judged(ratio, targets.batch)}`);
}

function milliseconds(value: number): string {
  return `${value.toFixed(3)} ms`;
}

/** A ratio with what it should be; one that is over makes the process fail. */
function judged(ratio: number, most: number): string {
  if (ratio <= most) return `${ratio.toFixed(2)} (at most ${most})`;
  process.exitCode = 1;
  return `${ratio.toFixed(2)}, OVER ${most}`;
}
