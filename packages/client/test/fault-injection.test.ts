// Ten thousand calls through a network where everything goes wrong, and what holds for every one of them.
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual, inspect } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { call } from '../src/call-any.ts';
import { Client } from '../src/client.ts';
import { ApiError, ConnectionError, SdkError } from '../src/errors.ts';
import { api, key } from './acme.ts';
import {
  faultOf,
  faults,
  kindOf,
  kinds,
  longestPause,
  retries,
  serveFaults,
  timeout,
  valueOf,
  type FaultServer,
} from './fault-server.ts';

const seed = 20260101;
const calls = 10_000;
const repeated = 1000;
/** Milliseconds that may be lost beside timeouts and pauses. */
const slack = 5000;

interface Outcome {
  /** 'ok', the class of the error, or 'hangs'. */
  readonly result: string;
  readonly value?: unknown;
  readonly error?: unknown;
}

/** What should become of a call. */
interface Expected {
  readonly result: string;
  readonly value?: unknown;
  readonly tries: number;
  readonly acts: number;
  /** The faults of its tries. */
  readonly met: readonly string[];
}

function expected(number: number): Expected {
  const repeatable = kinds[kindOf(seed, number)]?.repeatable;
  const met: string[] = [];
  let acts = 0;
  for (let attempt = 0; ; attempt++) {
    const name = faultOf(seed, number, attempt);
    const { error, again, acts: acting } = faults[name]!;
    met.push(name);
    if (acting) acts++;
    const tries = attempt + 1;
    if (!error) return { result: 'ok', value: valueOf(number, attempt), tries, acts, met };
    const isOver = !(again === 'anything' || (again && repeatable)) || attempt === retries;
    if (isOver) return { result: error, tries, acts, met };
  }
}

/** The longest that a call may take. */
const limit = (tries: number): number => tries * timeout + (tries - 1) * longestPause + slack;

/** What is wrong with an error, whatever happened: its class, the request that it tells, or the key in it. */
function judge(error: unknown, number: number): string[] {
  if (!(error instanceof ConnectionError || error instanceof ApiError)) return ['class'];
  const found: string[] = [];
  if (!(error instanceof SdkError)) found.push('base class');
  if (error.method !== kinds[kindOf(seed, number)]?.operation.method) found.push('method');
  if (error.path !== `/v1/items/${number}`) found.push('path');
  const shown = [error.message, JSON.stringify(error)];
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    shown.push(`${cause.stack}`, inspect(cause, { depth: 20, showHidden: true }));
  }
  if (shown.some((text) => text.includes(key))) found.push('key');
  return found;
}

async function callOnce(client: Client, number: number): Promise<Outcome> {
  const kind = kinds[kindOf(seed, number)]!;
  const { operation } = kind;
  const expects = expected(number);
  // Only what does not fit into one packet can be cut.
  const padding = expects.met.includes('cut in the request') ? 200_000 : number % 50;
  const promise: Promise<Outcome> = call(
    client,
    {
      id: 'test',
      method: 'GET',
      path: '/v1/items/{number}',
      parameters: [{ name: 'number', in: 'path' }],
      accept: ['application/json'],
      ...operation,
    },
    { number, ...(operation.body && { text: 'x'.repeat(padding) }) },
    { headers: { 'x-call': String(number) }, idempotencyKey: kind.keyed && `key-${number}` },
  ).then(
    (value) => ({ result: 'ok', value }),
    (error: unknown) => ({ result: Object(error).constructor.name as string, error }),
  );
  let timer: NodeJS.Timeout | undefined;
  const hanging = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ result: 'hangs' }), limit(expects.tries));
  });
  return Promise.race([promise, hanging]).finally(() => clearTimeout(timer));
}

interface Run {
  readonly outcomes: readonly Outcome[];
  readonly server: FaultServer;
}

const servers: FaultServer[] = [];

/** Makes the first `count` calls, as many at a time as there are lanes. */
async function run(count: number, lanes: number): Promise<Run> {
  const server = await serveFaults(seed);
  servers.push(server);
  const client = new Client(api, {
    apiKey: key,
    baseUrl: server.url,
    env: {},
    timeout,
    maxRetries: retries,
    logLevel: 'off',
    middleware: [server.middleware],
  });
  const outcomes: Outcome[] = [];
  let next = 0;
  const lane = async (_: unknown, index: number): Promise<void> => {
    // All at once would take the time of their first tries from each other.
    await sleep(index * 10);
    for (let number = next++; number < count; number = next++) {
      outcomes[number] = await callOnce(client, number);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { outcomes, server };
}

/** How many calls came to which result, by the fault of their first try. */
function table({ outcomes }: Run): string {
  const counts = new Map<string, Map<string, number>>();
  outcomes.forEach(({ result }, number) => {
    const fault = faultOf(seed, number, 0);
    const row = counts.get(fault) ?? new Map<string, number>();
    counts.set(fault, row.set(result, (row.get(result) ?? 0) + 1));
  });
  const results = [...new Set(outcomes.map(({ result }) => result))].toSorted();
  const line = (name: string, cells: readonly (string | number)[]): string =>
    [name.padEnd(36), ...cells.map((cell, at) => String(cell).padStart(results[at]!.length))].join(
      '  ',
    );
  return [
    line('fault of the first try', results),
    ...Object.keys(faults).map((fault) =>
      line(
        fault,
        results.map((result) => counts.get(fault)?.get(result) ?? ''),
      ),
    ),
  ].join('\n');
}

/**
 * `setTimeout` whose time passes in steps, each at least a turn of the event loop: what is in time where the machine
 * is idle is in time where it is busy, too.
 */
function patient<Args extends unknown[]>(
  callback: (...args: Args) => void,
  milliseconds: number,
  ...args: Args
): NodeJS.Timeout {
  const step = Math.min(milliseconds, 20);
  let left = milliseconds / step;
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    callback(...args);
  }, step);
  return timer;
}

let whole: Run;
let again: Run;

beforeAll(async () => {
  vi.stubGlobal('setTimeout', patient);
  const start = performance.now();
  [whole, again] = await Promise.all([run(calls, 180), run(repeated, 20)]);
  vi.unstubAllGlobals();
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${calls} calls in ${seconds} s, seed ${seed}\n${table(whole)}`);
}, 600_000);

afterAll(() => {
  for (const server of servers) server.close();
});

/** The calls for which something does not hold, with what is known of them. */
function wrong(holds: (number: number, outcome: Outcome) => boolean): unknown[] {
  const numbers = [...whole.outcomes.keys()].filter((at) => !holds(at, whole.outcomes[at]!));
  return numbers.slice(0, 5).map((number) => ({
    number,
    kind: kindOf(seed, number),
    expected: expected(number),
    outcome: whole.outcomes[number],
    seen: whole.server.seen.get(number),
  }));
}

it('every fault meets every kind of call', () => {
  const met = new Set(
    whole.outcomes.map((_, number) => `${faultOf(seed, number, 0)} ${kindOf(seed, number)}`),
  );
  // What has no body cannot be cut in it: reads, and deletions.
  const impossible = 2;
  expect(met.size).toBe(Object.keys(faults).length * Object.keys(kinds).length - impossible);
});

it('no write that may not be done twice is done twice', () => {
  const acts = (number: number): number => whole.server.seen.get(number)?.acts ?? 0;
  expect(wrong((number) => kindOf(seed, number) !== 'post' || acts(number) < 2)).toEqual([]);
  // Others are: the server can tell.
  expect(whole.outcomes.filter((_, number) => acts(number) > 1).length).toBeGreaterThan(500);
});

it('what has an id of the client arrives with that id whenever it arrives', () => {
  const { seen, ids } = whole.server;
  const arrived = [...seen.keys()].filter((number) => kindOf(seed, number) === 'post with an id');
  expect(ids.size).toBe(arrived.length);
  expect([...ids.values()].filter((numbers) => numbers.size > 1)).toEqual([]);
});

it('every try of a call brings the same body and the same key', () => {
  expect(
    wrong((number) => {
      const { bodies, keys } = whole.server.seen.get(number) ?? {};
      const expectedKey = kinds[kindOf(seed, number)]?.keyed && `key-${number}`;
      return (bodies?.size ?? 0) < 2 && (!keys || isDeepStrictEqual([...keys], [expectedKey]));
    }),
  ).toEqual([]);
});

it('nothing takes longer than its tries and pauses', () => {
  expect(wrong((_, { result }) => result !== 'hangs')).toEqual([]);
});

it('every failure is an SdkError that tells the request, and not the key', () => {
  const noError = ['ok', 'hangs'];
  expect(
    wrong((number, { result, error }) => noError.includes(result) || !judge(error, number).length),
  ).toEqual([]);
});

it('every success is what the server meant', () => {
  expect(
    wrong(
      (number, { result, value }) =>
        result !== 'ok' || isDeepStrictEqual(value, expected(number).value),
    ),
  ).toEqual([]);
});

it('every call comes to what its faults make of it', () => {
  expect(
    wrong((number, { result }) => {
      const expects = expected(number);
      return (
        result === expects.result && (whole.server.seen.get(number)?.acts ?? 0) === expects.acts
      );
    }),
  ).toEqual([]);
});

it('nothing goes to another origin', () => {
  expect(whole.server.strays).toEqual([]);
});

it('all of it happens again with the same seed', () => {
  const first = { ...whole, outcomes: whole.outcomes.slice(0, repeated) };
  expect(table(again)).toBe(table(first));
  expect(again.outcomes.map(({ result }) => result)).toEqual(
    first.outcomes.map(({ result }) => result),
  );
});
