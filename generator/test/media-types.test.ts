// What an operation answers, by the media types of its responses: the type, what is asked for, and who reads it.
import { describe, expect, test } from 'vitest';
import type { Config } from '../src/config.ts';
import type { Code } from '../src/encode/typescript.ts';
import { planTypes } from '../src/plan/types.ts';
import { codecsCode, wireData } from '../src/plan/wire.ts';
import type { Version } from '../src/load/description.ts';
import { inputFor } from '../src/plan/model.ts';
import { printType } from '../src/print/print.ts';
import { model, type Parts } from './support/description.ts';
import { evaluate, judge } from './support/runtime.ts';
import { pretty } from './support/versions.ts';

interface Answer {
  readonly type: string;
  readonly accept: readonly string[] | undefined;
  readonly events: string | undefined;
  readonly readers: string;
}

const schemas = {
  Chunk: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
  Other: { type: 'object', properties: { n: { type: 'integer' } } },
};
const chunk = { $ref: '#/components/schemas/Chunk' };
const other = { $ref: '#/components/schemas/Other' };

/** What comes of responses, by status each a map of media types. */
async function answer(
  responses: Record<string, Record<string, object>>,
  more: Parts = {},
  version: Version = '3.1',
): Promise<Answer> {
  const described = Object.entries(responses).map(([status, content]) => [
    status,
    { description: '', content },
  ]);
  const get = { operationId: 'a', responses: Object.fromEntries(described) as object };
  const { model: built } = model(
    { ...more, schemas: { ...schemas, ...more.schemas }, paths: { '/a': { get } } },
    { version },
  );
  const [operation] = built.api.operations;
  if (operation === undefined) throw new Error('no operation');
  const views = planTypes(built).map(({ view }) => view as { declarations?: Declaration[] });
  const output = views
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ name, type }) => name === 'AOutput' && type !== undefined);
  const { accept, events } = wireData(operation, built) as Partial<Answer>;
  const [, readers = ''] = /read: \[(.*)\]/.exec(codecsCode(operation, built).text) ?? [];
  return {
    type: (await pretty(output?.type?.text ?? '')).replaceAll('globalThis.', ''),
    accept,
    events,
    readers: readers.replaceAll('runtime.', ''),
  };
}

interface Declaration {
  readonly name: string;
  readonly type?: Code;
}

const sse = 'text/event-stream';
const anyEvent = 'AsyncIterable<{ event?: string; data: string; id?: string; retry?: number }>';
const event = (data: object, more: object = {}): object => ({
  type: 'object',
  required: ['data'],
  properties: { event: { type: 'string' }, data, ...more },
});
const json = { type: 'string', contentMediaType: 'application/json' };

describe('events are', () => {
  test.each<[string, object, string, string | undefined]>([
    ['as they are, where nothing is said', {}, anyEvent, undefined],
    ['as they are, where anything may come', { schema: {} }, anyEvent, undefined],
    ['as they are, where a text is said', { schema: { type: 'string' } }, anyEvent, undefined],
    ['JSON in their data', { schema: chunk }, 'AsyncIterable<Chunk>', 'data'],
    [
      'JSON of several kinds',
      { schema: { oneOf: [chunk, other] } },
      'AsyncIterable<Chunk | Other>',
      'data',
    ],
    ['JSON numbers', { schema: { type: 'number' } }, 'AsyncIterable<number>', 'data'],
    [
      'the items of an array',
      { schema: { type: 'array', items: chunk } },
      'AsyncIterable<Chunk>',
      'data',
    ],
    [
      'JSON with an id that is no event’s',
      { schema: { type: 'object', properties: { id: { type: 'integer' }, data: chunk } } },
      'AsyncIterable<{ id?: number; data?: Chunk }>',
      'data',
    ],
    [
      'JSON with another field',
      { schema: event(chunk, { done: { type: 'boolean' } }) },
      'AsyncIterable<{ event?: string; data: Chunk; done?: boolean }>',
      'data',
    ],
    [
      'whole, where the schema is of events',
      { schema: event({ type: 'string' }) },
      'AsyncIterable<{ event?: string; data: string }>',
      undefined,
    ],
    [
      'whole, with JSON',
      { schema: event(chunk, { id: { type: 'string' } }) },
      'AsyncIterable<{ event?: string; data: Chunk; id?: string }>',
      'json',
    ],
    [
      'whole, in alternatives, of which one is the mark of the end',
      {
        schema: {
          oneOf: [
            event(chunk),
            { type: 'object', properties: { data: { type: 'string', enum: ['[DONE]'] } } },
          ],
        },
      },
      "AsyncIterable<{ event?: string; data: Chunk } | { data?: '[DONE]' }>",
      'json',
    ],
    [
      'as they are, where data may be either',
      { schema: { oneOf: [event(chunk), event({ type: 'string' })] } },
      anyEvent,
      undefined,
    ],
  ])('%s', async (_, media, type, events) => {
    for (const version of ['3.0', '3.1'] as const)
      expect(await answer({ 200: { [sse]: media } }, {}, version)).toEqual({
        type,
        accept: [sse],
        events,
        readers: 'events',
      });
  });

  test.each<[string, object, string, string | undefined]>([
    [
      'as OpenAPI 3.2 says it, with JSON in a text',
      event({ ...json, contentSchema: chunk }, { retry: { type: 'integer' } }),
      'AsyncIterable<{ event?: string; data: Chunk; retry?: number }>',
      'json',
    ],
    [
      'JSON of which nothing is said',
      event(json),
      'AsyncIterable<{ event?: string; data: unknown }>',
      'json',
    ],
    [
      'texts, of which one alternative holds JSON',
      {
        ...event({ type: 'string' }),
        oneOf: [
          { properties: { event: { const: 'text' } } },
          {
            properties: {
              event: { const: 'json' },
              data: { contentMediaType: 'application/json', contentSchema: chunk },
            },
          },
        ],
      },
      "AsyncIterable<{ event?: string; data: string } & ({ event?: 'text' } | { event?: 'json'; data?: unknown })>",
      undefined,
    ],
    ['JSON in their data, said as if it were the item', chunk, 'AsyncIterable<Chunk>', 'data'],
  ])('%s', async (_, itemSchema, type, events) => {
    expect(await answer({ 200: { [sse]: { itemSchema } } })).toEqual({
      type,
      accept: [sse],
      events,
      readers: 'events',
    });
  });

  test('texts, where two responses disagree', async () => {
    expect(
      await answer({ 200: { [sse]: { schema: chunk } }, 201: { [sse]: { schema: {} } } }),
    ).toEqual({ type: anyEvent, accept: [sse], events: undefined, readers: 'events' });
  });
});

describe('lines are', () => {
  test.each([
    'application/x-ndjson',
    'application/ndjson',
    'application/jsonl',
    'application/x-jsonlines',
    'application/json-seq',
    'application/geo+json-seq',
  ])('%s', async (mediaType) => {
    const expected = { accept: [mediaType], events: undefined, readers: 'lines' };
    for (const [media, item] of [
      [{ schema: chunk }, 'Chunk'],
      [{ schema: { type: 'array', items: chunk } }, 'Chunk'],
      [{ itemSchema: chunk, schema: { type: 'array', items: other } }, 'Chunk'],
      [{ itemSchema: { type: 'string' } }, 'string'],
      [{ schema: { type: 'string', format: 'binary' } }, 'unknown'],
      [{}, 'unknown'],
    ] as const)
      expect(await answer({ 200: { [mediaType]: media } })).toEqual({
        ...expected,
        type: `AsyncIterable<${item}>`,
      });
  });
});

describe('of several media types', () => {
  test.each<[string, Record<string, object>, Answer]>([
    [
      'JSON and events come as the request asks',
      { 'application/json': { schema: other }, [sse]: { schema: chunk } },
      {
        type: 'Other | AsyncIterable<Chunk>',
        accept: ['application/json', sse],
        events: 'data',
        readers: 'json, events',
      },
    ],
    [
      'JSON and lines too',
      { 'application/json': { schema: other }, 'application/x-ndjson': { schema: chunk } },
      {
        type: 'Other | AsyncIterable<Chunk>',
        accept: ['application/json', 'application/x-ndjson'],
        events: undefined,
        readers: 'json, lines',
      },
    ],
    [
      'JSON is asked for in place of what says the same',
      { 'application/json': { schema: other }, 'application/xml': {}, 'text/csv': {} },
      { type: 'Other', accept: ['application/json'], events: undefined, readers: 'json' },
    ],
    [
      'without JSON all are asked for',
      { 'image/*': {}, 'text/*': {}, 'application/pdf': {} },
      {
        type: 'Blob | string',
        accept: ['application/pdf', 'image/*', 'text/*'],
        events: undefined,
        readers: 'blob, text',
      },
    ],
    [
      'sequences of one kind are one',
      { 'application/jsonl': { schema: chunk }, 'application/json-seq': { schema: chunk } },
      {
        type: 'AsyncIterable<Chunk>',
        accept: ['application/json-seq', 'application/jsonl'],
        events: undefined,
        readers: 'lines',
      },
    ],
  ])('%s', async (_, content, expected) => {
    expect(await answer({ 200: content })).toEqual(expected);
  });

  test('each response has its own', async () => {
    expect(
      await answer({
        200: { 'application/json': { schema: other }, 'application/xml': {} },
        202: { 'text/plain': {} },
        206: {},
      }),
    ).toEqual({
      type: 'Other | string | undefined',
      accept: ['application/json', 'text/plain'],
      events: undefined,
      readers: 'json, text',
    });
  });
});

describe('a range is', () => {
  test.each<[string, object, Pick<Answer, 'type' | 'readers'>]>([
    ['text/*', { schema: { type: 'string' } }, { type: 'string', readers: 'text' }],
    ['image/*', { schema: { type: 'string' } }, { type: 'Blob', readers: 'blob' }],
    ['application/*', {}, { type: 'Blob', readers: 'blob' }],
    ['application/*', { schema: chunk }, { type: 'Chunk', readers: 'json' }],
    ['*/*', { schema: chunk }, { type: 'Chunk', readers: 'json' }],
    ['*/*', { schema: { type: 'string' } }, { type: 'string', readers: 'text' }],
    ['*/*', { schema: { type: 'string', format: 'binary' } }, { type: 'Blob', readers: 'blob' }],
    ['*/*', {}, { type: 'unknown', readers: 'json, text, blob' }],
  ])('%s of %j', async (mediaType, media, expected) => {
    expect(await answer({ 200: { [mediaType]: media } })).toMatchObject(expected);
  });
});

test('what is sent back in a form is no object', async () => {
  expect(await answer({ 200: { 'multipart/form-data': { schema: chunk } } })).toMatchObject({
    type: 'Blob',
    readers: 'blob',
  });
});

describe('errors', () => {
  const errorsOf = async (responses: object): Promise<string | undefined> => {
    const get = { operationId: 'a', responses };
    const { model: built } = model({ schemas, paths: { '/a': { get } } });
    const found = planTypes(built)
      .flatMap(({ view }) => (view as { declarations?: Declaration[] }).declarations ?? [])
      .find(({ name }) => name === 'AErrors');
    return found?.type === undefined ? undefined : pretty(found.type.text);
  };
  const content = (...types: string[]): object => ({
    description: '',
    content: Object.fromEntries(types.map((type) => [type, { schema: chunk }])) as object,
  });

  test('have a type of their bodies by status, as far as they are described', async () => {
    const responses = {
      200: content('application/json'),
      400: { description: '' },
      404: content('application/problem+json'),
      '5XX': content('text/plain'),
      default: content('application/json', 'text/html'),
    };
    expect(await errorsOf(responses)).toBe(
      `{ '404': Chunk; '5XX': string; default: Chunk | string }`,
    );
  });

  test('have none where nothing is described, or where the only response is no error', async () => {
    expect(await errorsOf({ 200: content('application/json'), 400: { description: '' } })).toBe(
      undefined,
    );
    expect(await errorsOf({ default: content('application/json') })).toBe(undefined);
  });
});

describe('a form is sent', () => {
  const text = { type: 'string' };
  const files = { type: 'array', items: { type: 'string', format: 'binary' } };

  /** What the runtime knows of a form's fields, who writes it, and what the user is told. */
  function form(
    mediaType: string,
    properties: object,
    encoding: object | undefined,
    config: Config = {},
  ): { fields: unknown; body: string; told: string[] } {
    const media = { schema: { type: 'object', properties }, ...(encoding && { encoding }) };
    const post = {
      operationId: 'a',
      requestBody: { content: { [mediaType]: media } },
      responses: { 204: { description: '' } },
    };
    const { model: built, diagnostics } = model({ schemas, paths: { '/a': { post } } }, { config });
    const [operation] = built.api.operations;
    if (operation === undefined) throw new Error('no operation');
    const { body } = wireData(operation, built) as { body: { fields?: unknown } };
    const [, codec = ''] = /body: (.*), read/.exec(codecsCode(operation, built).text) ?? [];
    return {
      fields: body.fields,
      body: codec.replaceAll(/runtime\.|\/\*.*?\*\/ /g, ''),
      told: diagnostics.map(({ message }) => message),
    };
  }

  const urlencoded = 'application/x-www-form-urlencoded';
  test.each<[string, object | undefined, unknown]>([
    ['as it is', undefined, undefined],
    ['with JSON', { a: { contentType: 'application/json' } }, [{ name: 'a', json: true }]],
    ['with what is no JSON', { a: { contentType: 'image/png' } }, undefined],
    [
      'in a style, which takes the place of the media type',
      { a: { contentType: 'application/json', style: 'form', explode: true } },
      [{ name: 'a', style: 'form', explode: true }],
    ],
    [
      'in other styles',
      {
        a: { style: 'pipeDelimited', explode: false, allowReserved: true },
        b: { style: 'matrix' },
        c: { style: 'deepObject' },
      },
      [
        { name: 'a', style: 'pipeDelimited', explode: false, allowReserved: true },
        { name: 'c', style: 'deepObject' },
      ],
    ],
  ])('urlencoded, %s', (_, encoding, fields) => {
    const properties = { a: text, b: text, c: chunk };
    expect(form(urlencoded, properties, encoding)).toMatchObject({
      fields,
      body: 'formBody(openapiForm)',
    });
  });

  test('urlencoded, with brackets, unless a style is declared that they do not have', () => {
    const config = { querystyle: 'brackets' } as const;
    expect(form(urlencoded, { a: text }, undefined, config).body).toBe('formBody(brackets)');
    expect(form(urlencoded, { a: text }, { a: { explode: false } }, config).body).toBe(
      'formBody(bracketsUnlessDeclared)',
    );
  });

  test('in parts, with the media types that encoding and schemas name', () => {
    expect(
      form(
        'multipart/form-data',
        {
          plain: text,
          files,
          csv: { type: 'string', contentMediaType: 'text/csv' },
          pictures: { type: 'array', items: { contentMediaType: 'image/png' } },
          both: { type: 'string', contentMediaType: 'text/csv' },
          odd: text,
        },
        {
          files: { contentType: 'image/png, image/jpeg' },
          both: { contentType: 'text/tab-separated-values' },
          odd: { contentType: 'text/plain\r\nX: y' },
        },
      ),
    ).toEqual({
      fields: [
        { name: 'files', contentType: 'image/png, image/jpeg' },
        { name: 'both', contentType: 'text/tab-separated-values' },
        { name: 'csv', contentType: 'text/csv' },
        { name: 'pictures', contentType: 'image/png' },
      ],
      body: 'multipartBody',
      told: [],
    });
  });

  test('in parts, and what cannot be done is said', () => {
    const { told } = form(
      'multipart/form-data',
      { a: chunk, b: { type: 'array', items: chunk }, c: files },
      {
        a: { contentType: 'application/xml', headers: { X: { schema: text } } },
        b: { contentType: 'application/xml', style: 'form', explode: false },
        c: { contentType: 'application/pdf' },
      },
    );
    expect(told).toEqual([
      'Of a part, headers is not used: it goes by its media type.',
      'Of a part, style, explode are not used: it goes by its media type.',
      expect.stringContaining('The field "a" of a goes as application/xml') as string,
      expect.stringContaining('The field "b" of a goes as application/xml') as string,
    ]);
  });
});

test('lines are sent as the list of their values, or as a text', async () => {
  for (const [media, type] of [
    [{ itemSchema: chunk }, 'Chunk[] | string'],
    [{ schema: { type: 'array', items: chunk } }, 'Chunk[] | string'],
    [{ schema: chunk }, 'Chunk[] | string'],
    [{ schema: { type: 'string' } }, 'unknown[] | string'],
    [{}, 'string'],
  ] as const) {
    const post = {
      operationId: 'a',
      requestBody: { required: true, content: { 'application/x-ndjson': media } },
      responses: { 204: { description: '' } },
    };
    const { model: built } = model({ schemas, paths: { '/a': { post } } });
    const [operation] = built.api.operations;
    if (operation === undefined) throw new Error('no operation');
    expect(await pretty(printType(inputFor(operation, built).type))).toBe(`{ body: ${type} }`);
    expect(codecsCode(operation, built).text).toContain('body: runtime.linesBody');
    const input = evaluate(built).get('AInput');
    expect(judge(input, { body: '{}' }).valid).toBe(true);
    expect(judge(input, { body: [{ text: 'a' }] }).valid).toBe(type !== 'string');
    expect(judge(input, { body: [{}] }).valid).toBe(type.startsWith('unknown'));
    expect(judge(input, { body: { text: 'a' } }).valid).toBe(false);
  }
});
