import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../src/api.ts';
import { call } from '../src/call-any.ts';
import { Client, type CallOptions, type ClientOptions } from '../src/client.ts';
import * as errors from '../src/errors.ts';
import { api, failure, key, send } from './acme.ts';
import { serve } from './servers.ts';

type Items = AsyncIterable<unknown>;

let answer: (response: ServerResponse, request: IncomingMessage) => unknown;
let requests = 0;
const server = await serve((request, response) => {
  requests += 1;
  void answer(response, request);
});

const eventStream = 'text/event-stream';
const ndjson = 'application/x-ndjson';

/** A server that writes these pieces one by one, each in a packet of its own. */
function writes(pieces: readonly (string | Uint8Array)[], type = eventStream): void {
  answer = async (response) => {
    response.socket?.setNoDelay();
    response.writeHead(200, { 'content-type': type });
    for (const piece of pieces) {
      await new Promise((resolve) => {
        response.write(piece, resolve);
      });
      await turn();
    }
    response.end();
  };
}

async function ask(
  operation: Partial<Operation> = {},
  options?: ClientOptions & CallOptions,
): Promise<Items> {
  return (await send(server, { accept: [eventStream], ...operation }, {}, options)) as Items;
}

async function all(items: Items | Promise<Items>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const item of await items) list.push(item);
  return list;
}

/** What came before the error, and the error. */
async function untilError(items: Items): Promise<[unknown[], Error]> {
  const list: unknown[] = [];
  const error = await failure(
    (async () => {
      for await (const item of items) list.push(item);
    })(),
  );
  return [list, error];
}

const bytes = (text: string): Uint8Array[] =>
  [...new TextEncoder().encode(text)].map((byte) => Uint8Array.of(byte));

describe('server-sent events', () => {
  const text = [
    '\ufeff: a comment',
    'event: start',
    'id: 1',
    'retry: 500',
    'data: é🐝',
    'unknown: field',
    '',
    'data:two',
    'data',
    'data:  lines',
    '',
    ': nothing but a comment',
    '',
    'id: no data',
    '',
    'data: [DONE]',
    '',
    'data: half of an event',
  ].join('\n');
  const expected = [
    { event: 'start', id: '1', retry: 500, data: 'é🐝' },
    { data: 'two\n\n lines' },
    { data: '[DONE]' },
  ];

  it.each<[string, (string | Uint8Array)[]]>([
    ['at once', [text]],
    ['byte by byte', bytes(text)],
    ['with CRLF', [text.replaceAll('\n', '\r\n')]],
    ['with CRLF, byte by byte', bytes(text.replaceAll('\n', '\r\n'))],
    ['with CR, byte by byte', bytes(text.replaceAll('\n', '\r'))],
  ])('come as they are: %s', async (_, pieces) => {
    writes(pieces);
    expect(await all(ask())).toStrictEqual(expected);
  });

  it.each<['data' | 'json', unknown[]]>([
    ['data', [{ a: 1 }, null, 'é']],
    ['json', [{ event: 'a', data: { a: 1 } }, { data: null }, { id: '2', data: 'é' }]],
  ])('are read as JSON, up to the mark of the end: %s', async (mode, items) => {
    writes([
      'event: a\ndata: {"a":\ndata: 1}\n\n',
      'event: ping\ndata:\n\n',
      'data: null\n\nid: 2\ndata: "é"\n\ndata: [DONE]\n\n',
      'data: what nobody should see\n\n',
    ]);
    expect(await all(ask({ events: mode }))).toStrictEqual(items);
  });

  it('of a megabyte', async () => {
    const long = 'x'.repeat(1 << 20);
    writes([`data: ${long.slice(0, 100)}`, `${long.slice(100)}\n\ndata: short\n\n`]);
    expect(await all(ask())).toStrictEqual([{ data: long }, { data: 'short' }]);
  });

  it('that are none', async () => {
    writes([]);
    expect(await all(ask())).toStrictEqual([]);
  });
});

describe('lines of JSON', () => {
  const text = '{"a":"é🐝"}\n\n[1,\t2]\r\n"\\n"\n null ';
  const expected = [{ a: 'é🐝' }, [1, 2], '\n', null];

  it.each<[string, string]>([
    [ndjson, text],
    ['application/jsonl; charset=utf-8', text],
    ['application/jsonlines', `${text}\n`],
    ['application/json-seq', text.replaceAll(/^\s*(?=\S)/gm, '\u001e')],
    ['application/geo+json-seq', '\u001e{"a":\n"é🐝"}\n\u001e[1,\n2]\n\u001e"\\n"\n\u001enull\n'],
  ])('%s', async (type, content) => {
    for (const pieces of [[content], bytes(content)]) {
      writes(pieces, type);
      expect(await all(ask({ accept: [type] }))).toStrictEqual(expected);
    }
  });

  it('of a megabyte', async () => {
    const long = 'x'.repeat(1 << 20);
    writes([`"${long.slice(0, 100)}`, `${long.slice(100)}"\n5`], ndjson);
    expect(await all(ask({ accept: [ndjson] }))).toStrictEqual([long, 5]);
  });
});

describe('an item is given when it is there', () => {
  it.each([
    [eventStream, 'data: 1\n\n', { data: '1' }],
    [ndjson, '1\n', 1],
    ['application/json-seq', '\u001e1\n', 1],
  ])('%s', async (type, piece, item) => {
    let next: (() => void) | undefined;
    answer = async (response) => {
      response.writeHead(200, { 'content-type': type });
      for (let count = 0; count < 3; count++) {
        const asked = new Promise<void>((resolve) => {
          next = resolve;
        });
        response.write(piece);
        await asked;
      }
      response.end();
    };
    const items: unknown[] = [];
    // The server waits for each item to be taken.
    for await (const one of await ask({ accept: [type] })) {
      items.push(one);
      next?.();
    }
    expect(items).toStrictEqual([item, item, item]);
  });
});

describe('the end that is none', () => {
  /** A server that writes one item and hangs; tells when the client has gone. */
  function hangs(type = eventStream): Promise<unknown> {
    return new Promise((resolve) => {
      answer = (response) => {
        response.on('close', resolve);
        response.writeHead(200, { 'content-type': type });
        response.write(type === eventStream ? 'data: 1\n\ndata: 2\n\n' : '1\n2\n');
      };
    });
  }

  it.each([eventStream, ndjson])('leaving the loop closes the connection: %s', async (type) => {
    const closed = hangs(type);
    for await (const _ of await ask({ accept: [type] })) break;
    await closed;
  });

  it('an error of the caller closes it too', async () => {
    const closed = hangs();
    const error = await failure(
      (async () => {
        for await (const _ of await ask()) throw new Error('mine');
      })(),
    );
    expect(error.message).toBe('mine');
    await closed;
  });

  it('the mark of the end closes it', async () => {
    const closed = new Promise((resolve) => {
      answer = (response) => {
        response.on('close', resolve);
        response.writeHead(200, { 'content-type': eventStream });
        response.write('data: 1\n\ndata: [DONE]\n\n');
      };
    });
    expect(await all(ask({ events: 'data' }))).toStrictEqual([1]);
    await closed;
  });

  it.each([eventStream, ndjson])('the signal ends it while it waits: %s', async (type) => {
    const closed = hangs(type);
    const controller = new AbortController();
    const items = await ask({ accept: [type] }, { signal: controller.signal });
    const list: unknown[] = [];
    const error = await failure(
      (async () => {
        for await (const item of items) {
          list.push(item);
          if (list.length === 2) setTimeout(() => controller.abort('enough'), 20);
        }
      })(),
    );
    expect(list).toHaveLength(2);
    expect(error).toBeInstanceOf(errors.AbortError);
    expect(error).toMatchObject({ cause: 'enough', method: 'GET', path: '/' });
    await closed;
  });

  it.each([eventStream, ndjson])('the signal ends it between two items: %s', async (type) => {
    const closed = hangs(type);
    const controller = new AbortController();
    const list: unknown[] = [];
    const error = await failure(
      (async () => {
        for await (const item of await ask({ accept: [type] }, { signal: controller.signal })) {
          list.push(item);
          controller.abort();
        }
      })(),
    );
    expect([list.length, error.name]).toStrictEqual([1, 'AbortError']);
    await closed;
  });

  it('the signal ends it before anyone looks', async () => {
    const closed = hangs();
    const controller = new AbortController();
    const items = await ask({}, { signal: controller.signal });
    controller.abort();
    await closed;
    expect((await untilError(items))[1].name).toBe('AbortError');
  });

  it('leaves nothing at a signal that lives on', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    };
    writes(['data: 1\n\n']);
    const items = await ask({}, { signal });
    expect(listeners).toBeGreaterThan(0);
    await all(items);
    expect(listeners).toBe(0);
  });

  it('no timeout counts once it has begun', async () => {
    answer = (response) => {
      response.writeHead(200, { 'content-type': eventStream });
      response.write('data: 1\n\n');
      setTimeout(() => response.end('data: 2\n\n'), 1500);
    };
    const items = await ask({}, { timeout: 1000, totalTimeout: 1000 });
    expect(await all(items)).toHaveLength(2);
  });

  it('but before that', async () => {
    answer = (response) => {
      response.on('close', () => {});
    };
    expect((await failure(ask({}, { timeout: 50 }))).name).toBe('TimeoutError');
  });
});

describe('what goes wrong in the middle', () => {
  it('is a ConnectionError where the connection breaks, and nothing is sent again', async () => {
    requests = 0;
    answer = (response) => {
      response.writeHead(200, { 'content-type': eventStream });
      response.write(`data: ${key}\n\n`, () => response.destroy());
    };
    const [list, error] = await untilError(await ask({}, { maxRetries: 5 }));
    expect(list).toStrictEqual([{ data: key }]);
    expect(error).toBeInstanceOf(errors.ConnectionError);
    expect(error.message).toBe('GET /: the answer broke off');
    expect(error.cause).toBeInstanceOf(Error);
    expect(requests).toBe(1);
  });

  it('shows no key that the runtime tells', async () => {
    const fetch = async (): Promise<Response> =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.error(new Error(`lost https://a.test/?key=${key}`)),
        }),
        { headers: { 'content-type': eventStream } },
      );
    const [, error] = await untilError(await ask({}, { fetch }));
    expect(error).toBeInstanceOf(errors.ConnectionError);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(key);
    expect(inspect(error)).toContain('[key]');
  });

  it.each<[string, Partial<Operation>, string, unknown[], string]>([
    ['an event', { events: 'data' }, 'data: 1\n\ndata: {"a"\n\ndata: 2\n\n', [1], '{"a"'],
    [
      'an event, whole',
      { events: 'json' },
      'data: 1\n\ndata: [DONE] \n\n',
      [{ data: 1 }],
      '[DONE] ',
    ],
    ['a line', { accept: [ndjson] }, '1\n{"a"\n2\n', [1], '{"a"'],
    ['the last line', { accept: [ndjson] }, '1\n{"a"', [1], '{"a"'],
  ])('is a ResponseError where %s is broken', async (_, operation, content, before, broken) => {
    const [type] = operation.accept ?? [eventStream];
    writes([content], type);
    const [list, error] = await untilError(await ask(operation));
    expect(list).toStrictEqual(before);
    expect(error).toBeInstanceOf(errors.ResponseError);
    expect(error.message).toMatch(/^GET \/: 200 with broken JSON in (an event|a line)$/);
    expect((error as errors.ApiError).body).toBe(broken);
  });

  it('an error status is an error before any item', async () => {
    answer = (response) => {
      response.writeHead(429, { 'content-type': eventStream });
      response.end('data: {"message":"slow down"}\n\n');
    };
    expect((await failure(ask())).name).toBe('RateLimitError');
  });

  it('a failure before the first byte is tried again', async () => {
    requests = 0;
    answer = (response) => {
      if (requests === 1) {
        response.writeHead(503, { 'retry-after': '0' });
        response.end();
      } else {
        response.writeHead(200, { 'content-type': eventStream });
        response.end('data: 1\n\n');
      }
    };
    expect(await all(ask({}, { maxRetries: 1 }))).toStrictEqual([{ data: '1' }]);
  });

  it('a second loop is refused', async () => {
    writes(['data: 1\n\n']);
    const items = await ask();
    await all(items);
    expect((await failure(all(items))).message).toMatch(/only once/);
  });
});

describe('what comes decides', () => {
  const either: Partial<Operation> = {
    method: 'POST',
    accept: ['application/json', eventStream],
    events: 'data',
  };

  it('JSON or events, both are asked for', async () => {
    const asked: unknown[] = [];
    for (const type of ['application/json', eventStream]) {
      answer = (response, request) => {
        asked.push(request.headers.accept);
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
        response.end(type === eventStream ? 'data: {"a":1}\n\n' : '{"a":1}');
      };
      const output = await ask(either);
      expect(Symbol.asyncIterator in output ? await all(output) : [output]).toStrictEqual([
        { a: 1 },
      ]);
    }
    expect(asked).toStrictEqual(Array(2).fill('application/json, text/event-stream'));
  });

  it('events where JSON alone is declared are no answer', async () => {
    writes(['data: 1\n\n']);
    const error = await failure(ask({ accept: ['application/json'] }));
    expect(error.message).toMatch(/with text\/event-stream where application\/json belongs/);
  });

  it('a page where events are declared is no answer', async () => {
    writes(['<p>'], 'text/html');
    expect((await failure(ask())).message).toMatch(/is baseUrl/);
  });

  it('nothing where it is declared', async () => {
    answer = (response) => response.writeHead(204).end();
    expect(await ask({ noContent: true })).toBeUndefined();
    expect((await failure(ask())).message).toMatch(/204 without content/);
  });

  it('a stream without a type is what is declared first', async () => {
    answer = (response) => response.end('data: 1\n\n');
    expect(await all(ask())).toStrictEqual([{ data: '1' }]);
  });

  it('asResponse gives it unread, withResponse both', async () => {
    const client = new Client(api, { apiKey: key, baseUrl: server, env: {} });
    const operation: Operation = { id: 'a', method: 'GET', path: '/', accept: [eventStream] };
    writes(['data: 1\n\n']);
    const raw = await call<Items>(client, operation, {}).asResponse();
    expect(await raw.text()).toBe('data: 1\n\n');
    const { data, response } = await call<Items>(client, operation, {}).withResponse();
    expect(response.headers.get('content-type')).toBe(eventStream);
    expect(await all(data)).toHaveLength(1);
  });
});

it('a server that is gone is a ConnectionError, as of any call', async () => {
  const gone = await serve(() => {});
  answer = () => {};
  const error = await failure(
    send(gone.replace(/\d+$/, '1'), { accept: [eventStream] }, {}, { maxRetries: 0 }),
  );
  expect(error.name).toBe('ConnectionError');
});
