// Lists that come in pages, from servers that answer them in each way, well and badly.
import { setFlagsFromString, getHeapStatistics } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import type { Operation, Pagination } from '../src/api.ts';
import { paginate } from '../src/call-any.ts';
import { Client, type CallOptions, type ClientOptions } from '../src/client.ts';
import { AbortError, BadRequestError, ResponseError, TimeoutError } from '../src/errors.ts';
import { HoneyHive, type PagedPromise } from '../src/index.ts';
import { createClient, getRuns, searchEvents } from '../src/operations.ts';
import type {
  LegacyEvent,
  GetRunsOutput,
  SearchEventsInput,
  SearchEventsOutput,
  ExperimentRunObject,
} from '../src/types.ts';
import { api, key } from './acme.ts';
import { serve } from './servers.ts';

type Query = Readonly<Record<string, string>>;
interface Item {
  readonly id: number;
}

/** What the server got, one query a request. */
let asked: Query[] = [];
/** What it answers to the request with this index: an error's status, nothing ever, or JSON. */
let answer: (query: Query, index: number) => unknown = () => ({});
const baseUrl = await serve((request, response) => {
  const query = Object.fromEntries(new URL(request.url ?? '', 'http://acme.test').searchParams);
  asked.push(query);
  // No list here is so long.
  const body = asked.length > 50 ? 508 : answer(query, asked.length - 1);
  if (body === undefined) return;
  response.writeHead(typeof body === 'number' && body >= 400 ? body : 200, {
    'content-type': 'application/json',
    'retry-after-ms': '1',
  });
  response.end(JSON.stringify(body));
});

const operation: Operation = {
  id: 'listItems',
  method: 'GET',
  path: '/v1/items',
  parameters: ['page', 'offset', 'cursor', 'limit', 'window'].map((name) => ({
    name,
    in: 'query',
  })),
  accept: ['application/json'],
};

/** Calls the operation, of which this is declared, on a server that answers like this. */
function list(
  pagination: Pagination,
  answers: typeof answer,
  input?: object,
  { signal, idempotencyKey, ...options }: ClientOptions & CallOptions = {},
): PagedPromise<unknown, Item> {
  asked = [];
  answer = answers;
  const client = new Client(api, { apiKey: key, baseUrl, env: {}, maxRetries: 0, ...options });
  return paginate(client, { ...operation, pagination }, input, { signal, idempotencyKey });
}

async function idsOf(items: AsyncIterable<Item>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

/** What comes before the error, and the error. */
async function failing(items: AsyncIterable<Item>): Promise<[ids: number[], error: unknown]> {
  const ids: number[] = [];
  try {
    for await (const { id } of items) ids.push(id);
  } catch (error) {
    return [ids, error];
  }
  throw new Error('nothing was thrown');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

const toItems = (ids: readonly number[]): Item[] => ids.map((id) => ({ id }));

/** A server with so many items. */
function holding(count: number, more: (next: number) => object = () => ({})): typeof answer {
  return ({ page = '1', offset, cursor, limit = '10' }) => {
    const from = Number(offset ?? cursor ?? (Number(page) - 1) * Number(limit));
    const to = Math.min(count, from + Number(limit));
    return { items: toItems(range(from, to)), ...more(to) };
  };
}

const byPage: Pagination = { items: 'items', page: 'page', size: 'limit', maxSize: 10, key: 'id' };
const byOffset: Pagination = { items: 'items', offset: 'offset', size: 'limit', maxSize: 10 };
const byCursor: Pagination = {
  items: 'items',
  cursor: { field: 'cursor', next: 'links.next' },
  size: 'limit',
};
const linked = (count: number): typeof answer =>
  holding(count, (next) => ({ links: { next: next < count ? String(next) : null } }));

describe('all items of all pages', () => {
  it('by the number of the page', async () => {
    expect(await idsOf(list(byPage, holding(25)))).toEqual(range(0, 25));
    expect(asked).toEqual(['1', '2', '3'].map((page) => ({ page, limit: '10' })));
  });

  it('by an offset, which grows by what came', async () => {
    const cap: typeof answer = (query) => holding(25)({ ...query, limit: '4' }, 0);
    const counted = { ...byOffset, total: 'total' };
    const answers: typeof answer = (query) => ({ ...Object(cap(query, 0)), total: 25 });
    expect(await idsOf(list(counted, answers))).toEqual(range(0, 25));
    expect(asked.map(({ offset }) => offset)).toEqual(['0', '4', '8', '12', '16', '20', '24']);
  });

  it('by a cursor, through pages that are empty', async () => {
    const answers: typeof answer = ({ cursor = '' }) =>
      ({
        '': { items: toItems([1, 2]), links: { next: 'a' } },
        a: { items: [], links: { next: 'b' } },
        b: { items: toItems([3]), links: {} },
      })[cursor];
    expect(await idsOf(list(byCursor, answers))).toEqual([1, 2, 3]);
    expect(asked).toEqual([{}, { cursor: 'a' }, { cursor: 'b' }]);
  });

  it('of an output that is the list', async () => {
    const answers: typeof answer = (query) => (holding(12)(query, 0) as { items: Item[] }).items;
    expect(await idsOf(list({ ...byPage, items: '' }, answers))).toEqual(range(0, 12));
  });

  it('where the first page is 0', async () => {
    const answers: typeof answer = ({ page }) => holding(15)({ offset: `${page}0` }, 0);
    expect(await idsOf(list({ ...byPage, first: 0 }, answers))).toEqual(range(0, 15));
    expect(asked.map(({ page }) => page)).toEqual(['0', '1']);
  });

  it('page by page, with the answer and the total', async () => {
    const pages = [];
    const counted = { ...byPage, total: 'meta.total' };
    const call = list(
      counted,
      holding(12, () => ({ meta: { total: 12 } })),
    );
    for await (const page of call.pages()) pages.push(page);
    expect(pages).toEqual(
      [range(0, 10), [10, 11]].map((ids) => ({
        data: { items: toItems(ids), meta: { total: 12 } },
        items: toItems(ids),
        total: 12,
      })),
    );
  });
});

describe('the start', () => {
  it.each<[string, Pagination, object, readonly number[], Query]>([
    ['page', byPage, { page: 2 }, range(10, 25), { page: '2', limit: '10' }],
    ['page and size', byPage, { page: 2, limit: 5 }, range(5, 25), { page: '2', limit: '5' }],
    ['offset', byOffset, { offset: 20 }, range(20, 25), { offset: '20', limit: '10' }],
  ])("is the caller's %s", async (_, pagination, input, ids, first) => {
    expect(await idsOf(list(pagination, holding(25), input))).toEqual(ids);
    expect(asked[0]).toEqual(first);
  });

  it("is the caller's cursor", async () => {
    expect(await idsOf(list(byCursor, linked(25), { cursor: '10', limit: 10 }))).toEqual(
      range(10, 25),
    );
    expect(asked).toEqual(['10', '20'].map((cursor) => ({ cursor, limit: '10' })));
  });

  it('leaves the size to the API where it is not known', async () => {
    const { maxSize: _, ...unsized } = byPage;
    expect(await idsOf(list(unsized, holding(20)))).toEqual(range(0, 20));
    expect(asked).toEqual(['1', '2', '3'].map((page) => ({ page })));
  });

  it('counts what lies before it in the total', async () => {
    const counted = { ...byPage, total: 'total' };
    const answers = holding(30, () => ({ total: 30 }));
    expect(await idsOf(list(counted, answers, { page: 2 }))).toEqual(range(10, 30));
    expect(asked.length).toBe(2);
    const { maxSize: _, ...unsized } = counted;
    expect(await idsOf(list(unsized, answers, { page: 2 }))).toEqual(range(10, 30));
    expect(asked.length).toBe(3);
  });

  it('is the input as it was when it was called with', async () => {
    const input = { page: 1, limit: 10 };
    const call = list(byPage, holding(15), input);
    input.page = 2;
    expect(await idsOf(call)).toEqual(range(0, 15));
    expect(await call).toEqual({ items: toItems(range(0, 10)) });
  });
});

describe('the end', () => {
  const more = { ...byPage, more: 'more' };
  const total = { ...byPage, total: 'total' };
  it.each<[string, Pagination, typeof answer, number]>([
    ['an empty page', byPage, holding(20), 3],
    ['an empty page, whatever else is said', more, holding(20, () => ({ more: true })), 3],
    ['a page that is shorter than was asked for', byPage, holding(21), 3],
    ['nothing more', more, holding(20, (next) => ({ more: next < 20 })), 2],
    ['nothing more, said too early', more, holding(20, () => ({ more: false })), 1],
    ['the total', total, holding(20, () => ({ total: 20 })), 2],
    [
      'the total of offsets',
      { ...byOffset, total: 'total' },
      holding(20, () => ({ total: 20 })),
      2,
    ],
    ['no cursor', { ...byCursor, maxSize: 10 }, linked(20), 2],
    [
      'a cursor that is empty',
      byCursor,
      holding(20, (next) => ({ links: { next: next < 20 ? next : '' } })),
      2,
    ],
    [
      'more is said, over a total that is too small',
      { ...more, total: 'total' },
      holding(25, (next) => ({ total: 5, more: next < 25 })),
      3,
    ],
    ['more is declared, and missing', more, holding(15), 3],
    ...[null, 'many', -1, {}, undefined].map(
      (wrong): [string, Pagination, typeof answer, number] => [
        `the total is ${JSON.stringify(wrong)}`,
        total,
        holding(15, () => ({ total: wrong })),
        3,
      ],
    ),
  ])('%s', async (_, pagination, answers, requests) => {
    const ids = await idsOf(list(pagination, answers));
    expect(ids).toEqual(range(0, ids.length));
    expect(asked.length).toBe(requests);
  });

  it('a short page is no end where the server gives less than it is asked for', async () => {
    const capped: typeof answer = (query) => ({
      items: (holding(25)({ ...query, limit: '10' }, 0) as { items: Item[] }).items,
    });
    expect(await idsOf(list(byPage, capped, { limit: 500 }))).toEqual(range(0, 25));
  });

  it.each(['-0.5', '1e999'])('a total cannot be %s', async (number) => {
    const headers = { 'content-type': 'application/json' };
    const fetch = async (): Promise<Response> =>
      new Response(`{"items":[],"total":${number}}`, { headers });
    const pages = [];
    for await (const page of list({ ...byPage, total: 'total' }, () => ({}), {}, { fetch }).pages())
      pages.push(page);
    expect(pages).toEqual([{ data: { items: [], total: Number(number) }, items: [] }]);
  });
});

describe('what came before', () => {
  it('is left out, by its key', async () => {
    // Between two requests, three items are put in front.
    const moving: typeof answer = ({ page }, index) =>
      holding(40)({ offset: String((Number(page) - 1) * 10 - 3 * index) }, 0);
    expect(await idsOf(list(byPage, moving))).toEqual(range(0, 40));
    expect(asked.length).toBe(6);
  });

  it('is left out of a long list too', async () => {
    const moving: typeof answer = ({ page }, index) =>
      holding(15_000)(
        { offset: String((Number(page) - 1) * 1000 - 500 * index), limit: '1000' },
        0,
      );
    expect(await idsOf(list({ ...byPage, maxSize: 1000 }, moving))).toEqual(range(0, 15_000));
    expect(asked.length).toBe(30);
  });

  it('stays where there is no key', async () => {
    const { key: _, ...keyless } = byPage;
    const answers: typeof answer = ({ page }) => ({
      items: page === '1' ? toItems(range(0, 10)) : toItems([9]),
    });
    expect(await idsOf(list(keyless, answers))).toEqual([...range(0, 10), 9]);
    const foreign: typeof answer = () => ({ items: [{ id: {} }, { id: null }, {}, 5, null, 'a'] });
    const items = [];
    for await (const item of list(byPage, foreign)) items.push(item);
    expect(items).toEqual([{ id: {} }, { id: null }, {}, 5, null, 'a']);
  });

  it('may be the item itself', async () => {
    const answers: typeof answer = ({ page }) => ({
      items: page === '1' ? range(0, 10) : [8, 9, 10],
    });
    const items: unknown[] = [];
    for await (const item of list({ ...byPage, key: '' }, answers)) items.push(item);
    expect(items).toEqual(range(0, 11));
  });
});

describe('a server that repeats itself is found out', () => {
  const page = { items: toItems(range(0, 10)) };
  const { key: _, ...keyless } = byPage;
  it.each<[string, Pagination, object]>([
    ['it does not know pages', byPage, page],
    ['there is always more', { ...byPage, more: 'more' }, { ...page, more: true }],
    ['the total is never reached', { ...byPage, total: 'total' }, { ...page, total: 1e9 }],
    ['the total seems to be reached', { ...byPage, total: 'total' }, { ...page, total: 30 }],
  ])('%s', async (_name, pagination, body) => {
    const [ids, error] = await failing(list(pagination, () => body));
    expect(ids).toEqual(range(0, 10));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ status: 200, method: 'GET', path: '/v1/items' });
    expect(String(error)).toContain('the server repeats itself');
    expect(asked.length).toBe(11);
  });

  it('without keys too', async () => {
    const [ids, error] = await failing(list(keyless, () => page));
    expect(ids.length).toBe(110);
    expect(String(error)).toContain('the server repeats itself');
  });

  it('by pages that are empty for ever', async () => {
    const answers: typeof answer = (_query, index) => ({ items: [], links: { next: index } });
    const [ids, error] = await failing(list(byCursor, answers));
    expect(ids).toEqual([]);
    expect(String(error)).toContain('the server repeats itself');
    expect(asked.length).toBe(10);
  });

  it('but not by pages that are empty now and then', async () => {
    const answers: typeof answer = (_query, index) => ({
      items: index % 3 ? [] : [{ id: index }],
      links: { next: index < 40 ? index : null },
    });
    expect((await idsOf(list(byCursor, answers))).length).toBe(14);
  });

  it.each([
    ['twice', ['a', 'a'], 2],
    ['after another', ['a', 'b', 'a'], 3],
    ["the caller's own", ['start'], 1],
  ])('by a cursor that comes again: %s', async (_name, cursors, requests) => {
    const answers: typeof answer = (_query, index) => ({
      items: [{ id: index }],
      links: { next: cursors[index] },
    });
    const [ids, error] = await failing(list(byCursor, answers, { cursor: 'start' }));
    expect(ids).toEqual(range(0, requests));
    expect(error).toBeInstanceOf(ResponseError);
    expect(String(error)).toContain('a cursor that came before');
    expect(asked.length).toBe(requests);
  });
});

describe('nothing of an answer is trusted', () => {
  it.each(
    [{}, { items: null }, { items: 'abc' }, { items: { length: 1 } }, null, 5, [], 'items'].map(
      (body) => [body],
    ),
  )('no list: %j', async (body) => {
    const [ids, error] = await failing(list(byPage, () => body));
    expect(ids).toEqual([]);
    expect(error).toBeInstanceOf(ResponseError);
    expect(String(error)).toBe('ResponseError: GET /v1/items: 200 without a list at "items"');
  });

  it('inherited members are no answer', async () => {
    // The prototype of lists is one.
    const [, error] = await failing(list({ ...byPage, items: '__proto__' }, () => []));
    expect(error).toBeInstanceOf(ResponseError);
  });

  it.each([[true], [{}], [['a']]])('a cursor that is %j', async (next) => {
    const answers: typeof answer = () => ({ items: [{ id: 1 }], links: { next } });
    const [ids, error] = await failing(list(byCursor, answers));
    expect(ids).toEqual([1]);
    expect(error).toBeInstanceOf(ResponseError);
  });
});

describe('requests', () => {
  it.each<[string, (call: PagedPromise<unknown, Item>) => Promise<unknown>]>([
    ['await', async (call) => call],
    ['asResponse', (call) => call.asResponse()],
    ['withResponse', (call) => call.withResponse()],
    ['all', (call) => Promise.all([call, call])],
    ['catch, finally and then', (call) => call.catch(() => {}).finally(() => {})],
  ])('%s: one, with what the caller gave', async (_, use) => {
    await use(list(byPage, holding(25), { page: 2 }));
    expect(asked).toEqual([{ page: '2' }]);
    await use(list(byPage, holding(25)));
    expect(asked).toEqual([{}]);
  });

  it('nobody waits: one', async () => {
    const served = new Promise<void>((resolve) => {
      void list(byPage, () => {
        resolve();
        return { items: [] };
      });
    });
    await served;
    expect(asked).toEqual([{}]);
  });

  it('iterated: one for each page, each time', async () => {
    const call = list(byPage, holding(15));
    expect(await idsOf(call)).toEqual(range(0, 15));
    expect(asked.length).toBe(2);
    expect(await idsOf(call)).toEqual(range(0, 15));
    expect(asked.length).toBe(4);
    expect(await call).toEqual({ items: toItems(range(0, 10)) });
    expect(asked.length).toBe(5);
    expect(asked[4]).toEqual({});
    const other = list(byPage, holding(15));
    await idsOf(other);
    expect((await other.asResponse()).status).toBe(200);
    const another = list(byPage, holding(15));
    await idsOf(another);
    expect((await another.withResponse()).data).toEqual({ items: toItems(range(0, 10)) });
  });

  it('broken off: no more than were needed', async () => {
    for await (const { id } of list(byPage, holding(50))) if (id === 12) break;
    expect(asked.length).toBe(2);
  });

  it('an error ends it where it comes', async () => {
    const answers: typeof answer = (query) => (query['page'] === '3' ? 400 : holding(50)(query, 0));
    const [ids, error] = await failing(list(byPage, answers));
    expect(ids).toEqual(range(0, 20));
    expect(error).toBeInstanceOf(BadRequestError);
  });

  it('each is tried again', async () => {
    const answers: typeof answer = (query, index) => (index % 2 ? holding(25)(query, 0) : 503);
    expect(await idsOf(list(byPage, answers, {}, { maxRetries: 1 }))).toEqual(range(0, 25));
    expect(asked.length).toBe(6);
  });

  it('each has a time', async () => {
    const answers: typeof answer = (query, index) => (index ? undefined : holding(25)(query, 0));
    const [ids, error] = await failing(list(byPage, answers, {}, { timeout: 1000 }));
    expect(ids).toEqual(range(0, 10));
    expect(error).toBeInstanceOf(TimeoutError);
  });

  it('aborted: on the way, and between two', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const hangs: typeof answer = (query, index) => {
      if (index === 0) return holding(25)(query, 0);
      controller.abort();
      return undefined;
    };
    const [ids, error] = await failing(list(byPage, hangs, {}, { signal }));
    expect(ids).toEqual(range(0, 10));
    expect(error).toBeInstanceOf(AbortError);

    const between = new AbortController();
    const call = list(byPage, holding(25), {}, { signal: between.signal });
    await expect(
      (async () => {
        for await (const { id } of call) if (id === 9) between.abort();
      })(),
    ).rejects.toBeInstanceOf(AbortError);
    expect(asked.length).toBe(1);
  });

  it('no two have the same idempotency key', async () => {
    const keys: unknown[] = [];
    const middleware: ClientOptions['middleware'] = [
      (url, init, next) => {
        keys.push(init.headers.get('idempotency-key'));
        return next(url, init);
      },
    ];
    await idsOf(list(byPage, holding(25), {}, { middleware, idempotencyKey: 'k' }));
    expect(keys).toEqual(['k', 'k-2', 'k-3']);
  });

  it('the window of time is the same in all', async () => {
    const pinned = { ...byPage, pin: { field: 'window', from: 'from', to: 'to' } };
    const begin = Date.now();
    await idsOf(list(pinned, holding(25)));
    const [first, ...others] = asked.map((query) => [query['window[from]'], query['window[to]']]);
    expect(others).toEqual([first, first]);
    expect(first?.[0]).toBe('1970-01-01T00:00:00.000Z');
    expect(Date.parse(first?.[1] ?? '')).toBeGreaterThanOrEqual(begin);
    expect(Date.parse(first?.[1] ?? '')).toBeLessThanOrEqual(Date.now());

    await idsOf(list(pinned, holding(5), { window: { to: 'now' } }));
    expect(asked).toEqual([{ page: '1', limit: '10', 'window[to]': 'now' }]);
    await list(pinned, holding(5));
    expect(asked).toEqual([{}]);
  });
});

describe('rejections that nobody handles', () => {
  /** How many are reported of what is done, which are at least so many. */
  async function reported(least: number, act: () => unknown): Promise<number> {
    const before = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    const reasons: unknown[] = [];
    process.on('unhandledRejection', (reason) => reasons.push(reason));
    try {
      await act();
      await vi.waitFor(() => expect(reasons.length).toBeGreaterThanOrEqual(least), 10_000);
      // There may be more to come.
      await new Promise((resolve) => setTimeout(resolve, 200));
    } finally {
      process.removeAllListeners('unhandledRejection');
      for (const listener of before) process.on('unhandledRejection', listener);
    }
    return reasons.length;
  }

  it('one, of a call that nobody waits for', async () => {
    expect(await reported(1, () => void list(byPage, () => 400))).toBe(1);
  });

  it('one, of a call that is only followed by something', async () => {
    expect(await reported(1, () => void list(byPage, () => 400).then(String))).toBe(1);
  });

  it('none of an iteration, nor of the call that it began as', async () => {
    const fails = async (call: AsyncIterable<Item>): Promise<void> => {
      expect((await failing(call))[1]).toBeInstanceOf(BadRequestError);
    };
    expect(await reported(0, () => fails(list(byPage, () => 400)))).toBe(0);
    expect(asked.length).toBe(1);
    expect(
      await reported(0, async () => {
        const call = list(byPage, () => 400);
        await Promise.resolve();
        await fails(call);
      }),
    ).toBe(0);
    expect(asked.length).toBe(2);
  });
});

/** Serves the search for events: those of a window, newest first. */
async function eventServer(
  search: (input: Required<SearchEventsInput>) => readonly LegacyEvent[],
): Promise<HoneyHive> {
  const events = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const found = search(JSON.parse(Buffer.concat(chunks).toString()));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ events: found, count: found.length }));
    });
  });
  return new HoneyHive({ apiKey: key, baseUrl: events, env: {} });
}

interface StoredEvent extends LegacyEvent {
  event_id: string;
  start_time: number;
}
const start = Date.parse('2026-01-01');
let stored: StoredEvent[] = [];
const inputs: Required<SearchEventsInput>[] = [];
const busy = await eventServer((input) => {
  inputs.push(input);
  const { page, limit, dateRange } = input;
  const [from, to] = [Date.parse(dateRange.start_time), Date.parse(dateRange.end_time)];
  const found = stored
    .filter(({ start_time }) => start_time >= from && start_time <= to)
    .slice((page - 1) * limit, page * limit);
  const late = Array.from({ length: 30 }, (_, index) => ({
    event_id: `late ${inputs.length} ${index}`,
    start_time: start + (((inputs.length * 30 + index) * 7919_000) % 25_000_000),
  }));
  const recent = Array.from({ length: 40 }, (_, index) => ({
    event_id: `new ${inputs.length} ${index}`,
    start_time: Date.now() + 60_000 + index,
  }));
  stored = [...stored, ...late, ...recent].sort((a, b) => b.start_time - a.start_time);
  return found;
});

it('a complete export, while events come in', async () => {
  stored = range(0, 25_000)
    .map((index) => ({ event_id: `old ${index}`, start_time: start + index * 1000 }))
    .reverse();
  const old = new Set(stored.map(({ event_id }) => event_id));
  const seen = new Set<unknown>();
  let count = 0;
  for await (const { event_id } of busy.events.search()) {
    seen.add(event_id);
    count += 1;
  }
  expect(seen.size).toBe(count);
  expect([...old].filter((id) => !seen.has(id))).toEqual([]);
  expect([...seen].filter((id) => String(id).startsWith('new'))).toEqual([]);
  expect(inputs.map(({ page }) => page)).toEqual(range(1, inputs.length + 1));
  expect(inputs.length).toBeGreaterThan(25);
  expect(new Set(inputs.map(({ limit }) => limit))).toEqual(new Set([1000]));
  expect(new Set(inputs.map(({ dateRange }) => JSON.stringify(dateRange))).size).toBe(1);
});

// Keys that are large, to see whether they are kept.
const large = await eventServer(({ page, limit }) =>
  range((page - 1) * limit, Math.min(page * limit, 100_000)).map((index) => ({
    event_id: `${index}`.padEnd(300, '-'),
    start_time: index,
  })),
);

describe('memory stays the same', () => {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;

  it('from 25,000 events to 100,000', async () => {
    const used: number[] = [];
    let count = 0;
    for await (const _ of large.events.search()) {
      count += 1;
      if (count !== 25_000 && count !== 100_000) continue;
      await new Promise(setImmediate);
      gc();
      used.push(getHeapStatistics().used_heap_size);
    }
    expect(count).toBe(100_000);
    const [early = 0, late = 0] = used;
    // The keys of the events between would be 23 MB, the events far more.
    expect((late - early) / 1e6).toBeLessThan(5);
  });

  it('one page at a time', async () => {
    const pages: WeakRef<object>[] = [];
    let most = 0;
    for await (const { data } of large.events.search({ page: 80 }).pages()) {
      pages.push(new WeakRef(data));
      // What was looked at lives to the end of its turn.
      await new Promise(setImmediate);
      gc();
      most = Math.max(most, pages.filter((page) => page.deref()).length);
    }
    expect(pages.length).toBe(22);
    expect(most).toBeLessThan(4);
  });
});

describe('types', () => {
  const client = new HoneyHive({ apiKey: key, env: {} });

  it('what an item is', () => {
    expectTypeOf<HoneyHive['events']['search']>().returns.toEqualTypeOf<
      PagedPromise<SearchEventsOutput, LegacyEvent>
    >();
    expectTypeOf<
      HoneyHive['events']['search']
    >().returns.resolves.toEqualTypeOf<SearchEventsOutput>();
    expectTypeOf(searchEvents).returns.toEqualTypeOf<
      PagedPromise<SearchEventsOutput, LegacyEvent>
    >();
    expectTypeOf(getRuns).returns.toEqualTypeOf<PagedPromise<GetRunsOutput, ExperimentRunObject>>();
    expectTypeOf<HoneyHive['events']['create']>().returns.not.toExtend<AsyncIterable<unknown>>();
  });

  it('what iterating gives', () => {
    const each = async (): Promise<void> => {
      for await (const event of client.events.search()) {
        expectTypeOf(event).toEqualTypeOf<LegacyEvent>();
        expectTypeOf(event.event_id).toEqualTypeOf<string | undefined>();
      }
      for await (const page of searchEvents(createClient()).pages()) {
        expectTypeOf(page.data).toEqualTypeOf<SearchEventsOutput>();
        expectTypeOf(page.items).toEqualTypeOf<LegacyEvent[]>();
        expectTypeOf(page.total).toEqualTypeOf<number | undefined>();
      }
    };
    expectTypeOf(each).returns.resolves.toBeVoid();
  });
});
