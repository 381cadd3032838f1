import { once } from 'node:events';
import { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import { describe, expect, it } from 'vitest';
import type { RequestBody } from '../src/api.ts';
import type { ClientOptions } from '../src/client.ts';
import { InputError } from '../src/errors.ts';
import { failure, send } from './acme.ts';
import { echo, type Echo } from './servers.ts';

const server = await echo();

async function sent(body: RequestBody, input?: object, options?: ClientOptions) {
  return (await send(server, { method: 'POST', body }, input, options)) as Echo;
}

const json = { mediaType: 'application/json' } as const;
const form = { mediaType: 'application/x-www-form-urlencoded' } as const;
const multipart = { mediaType: 'multipart/form-data' } as const;

describe('JSON', () => {
  it.each<[string, object]>([
    [
      'values of every kind',
      { a: null, b: [1, 'é🐝', false, {}], c: { d: [] }, e: '', f: -1.5e-7 },
    ],
    [
      'names that mean something elsewhere',
      JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":{}},"toString":1}'),
    ],
  ])('%s', async (_, input) => {
    const { body } = await sent(json, input);
    expect(JSON.stringify(body)).toBe(JSON.stringify(input));
  });

  it('leaves undefined out, and lets values spell themselves', async () => {
    const input = {
      a: undefined,
      at: new Date(0),
      own: { toJSON: () => 'own' },
      b: { c: undefined },
    };
    const { body } = await sent(json, input);
    expect(body).toStrictEqual({ at: '1970-01-01T00:00:00.000Z', own: 'own', b: {} });
  });

  it('is the fields that are no parameters', async () => {
    const echoed = (await send(
      server,
      {
        method: 'PUT',
        path: '/v1/{id}',
        parameters: [
          { name: 'id', in: 'path' },
          { name: 'dry', in: 'query' },
          { name: 'X-Tag', in: 'header', field: 'tag' },
        ],
        body: json,
      },
      { id: 'I', dry: true, tag: 'T', name: 'N', 'X-Tag': 'body too' },
    )) as Echo;
    expect(echoed).toMatchObject({
      url: '/v1/I?dry=true',
      headers: { 'x-tag': 'T' },
      body: { name: 'N', 'X-Tag': 'body too' },
    });
  });

  it.each<[string, unknown]>([
    ['an array', [{ a: 1 }]],
    ['null', null],
    ['false', false],
    ['text', 'text'],
    ['an empty object', {}],
  ])('is one field whole: %s', async (_, value) => {
    const { body } = await sent({ ...json, field: 'items' }, { items: value });
    expect(body).toStrictEqual(value);
  });

  it('keeps the declared media type', async () => {
    const { headers, body } = await sent(
      { mediaType: 'application/merge-patch+json' },
      { a: null },
    );
    expect([headers['content-type'], body]).toStrictEqual([
      'application/merge-patch+json',
      { a: null },
    ]);
  });

  it('is not sent where nothing is given, unless it is required', async () => {
    const none = await sent(json, { a: undefined });
    expect([none.headers['content-type'], none.headers['content-length']]).toStrictEqual([
      undefined,
      '0',
    ]);
    expect(await sent({ ...json, required: true }, {})).toMatchObject({
      headers: { 'content-type': 'application/json', 'content-length': '2' },
      body: {},
    });
    await expect(sent({ ...json, field: 'items', required: true }, {})).rejects.toThrow(
      'items: is required',
    );
    await expect(sent({ ...json, field: 'items' }, { itms: 1 })).rejects.toThrow(
      'itms: no such field',
    );
  });

  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  it.each<[string, unknown, string]>([
    ['NaN', { scores: [1, NaN] }, 'body.scores[1]'],
    ['Infinity', { a: { b: -Infinity } }, 'body.a.b'],
    ['an invalid date', { at: new Date(NaN) }, 'body.at'],
    ['undefined in an array', { a: [undefined] }, 'body.a[0]'],
    ['a bigint', { a: 1n }, 'body'],
    ['a cycle', circle, 'body'],
  ])('%s is refused, not turned into null', async (_, input, field) => {
    const error = await failure(sent(json, input as object));
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).field).toBe(field);
  });

  it('a function as the whole body is refused', async () => {
    await expect(sent({ ...json, field: 'items' }, { items: () => 1 })).rejects.toThrow(
      'items: cannot be written as JSON',
    );
  });
});

describe('form-urlencoded', () => {
  it('is what Express understands', async () => {
    const input = { a: 'x & y=z+é%', list: ['1', '2'], nested: { b: [{ c: 'd' }] } };
    const { headers, body } = await sent(form, input);
    expect([headers['content-type'], body]).toStrictEqual([form.mediaType, input]);
  });

  it('follows the query style', async () => {
    const { body } = await sent(form, { list: ['1', '2'] }, { querystyle: 'openapi' });
    expect(body).toStrictEqual({ list: ['1', '2'] });
  });

  /** What arrives of a form in OpenAPI's styles, as it was sent. */
  async function written(input: object, fields: RequestBody['fields'] = []): Promise<string> {
    const raw: RequestBody = { mediaType: 'application/x-www-form-urlencoded;a=b', fields };
    let text = '';
    const fetch = async (_: string, init: RequestInit): Promise<Response> => {
      text = init.body as string;
      return new Response('{}', { headers: { 'content-type': 'application/json' } });
    };
    await sent(raw, input, { querystyle: 'openapi', fetch });
    return text;
  }

  it('has JSON in it where nothing else is declared', async () => {
    expect(await written({ a: { b: [1] }, c: [{ d: 'é' }, 'x', [1]], e: new Date(0) })).toBe(
      'a=%7B%22b%22%3A%5B1%5D%7D&c=%7B%22d%22%3A%22%C3%A9%22%7D&c=x&c=%5B1%5D&e=1970-01-01T00%3A00%3A00.000Z',
    );
    await expect(written({ a: [] })).rejects.toThrow(/^a: an empty array/);
    await expect(written({ a: [null] })).rejects.toThrow(/^a\[0\]: null/);
  });

  it.each<[NonNullable<RequestBody['fields']>[number], unknown, string]>([
    [{ name: 'a', explode: false }, ['x', 'y z'], 'a=x,y%20z'],
    [{ name: 'a', style: 'form' }, ['x', 'y'], 'a=x&a=y'],
    [{ name: 'a', style: 'form' }, { b: 1, c: 2 }, 'b=1&c=2'],
    [{ name: 'a', style: 'spaceDelimited', explode: false }, ['x', 'y'], 'a=x%20y'],
    [{ name: 'a', style: 'pipeDelimited', explode: false }, ['x', 'y'], 'a=x%7Cy'],
    [{ name: 'a', allowReserved: true }, 'x:/y&', 'a=x:/y%26'],
    [{ name: 'a', json: true }, ['x'], 'a=%5B%22x%22%5D'],
    [{ name: 'a', style: 'deepObject' }, { b: { c: [1] } }, 'a%5Bb%5D%5Bc%5D%5B%5D=1'],
    [{ name: 'a', style: 'deepObject' }, ['x'], 'a%5B%5D=x'],
    [{ name: 'b', explode: false }, ['x', 'y'], 'a=x&a=y'],
  ])('of %j', async (field, value, expected) => {
    expect(await written({ a: value }, [field])).toBe(expected);
  });

  it('passes URLSearchParams, refuses what has no fields', async () => {
    const field = { ...form, field: 'form' };
    expect((await sent(field, { form: new URLSearchParams({ a: 'b c' }) })).body).toStrictEqual({
      a: 'b c',
    });
    await expect(sent(field, { form: [1] })).rejects.toThrow('form: must be an object');
    await expect(sent(field, { form: 'text' })).rejects.toThrow('form: must be an object');
  });
});

describe('multipart', () => {
  async function parts({ headers, body }: Echo): Promise<FormData> {
    const type = headers['content-type']!;
    expect(type).toMatch(/^multipart\/form-data; ?boundary=/);
    return new Response(Buffer.from(body as string, 'latin1'), {
      headers: { 'content-type': type },
    }).formData();
  }

  it('has a part for each field, and for each item of an array', async () => {
    const read = await parts(
      await sent(
        multipart,
        {
          text: 'é "quoted"',
          number: 5,
          at: new Date(0),
          none: undefined,
          list: ['a', 'b'],
          object: { a: [1, null] },
          file: new File([new Uint8Array([0, 255, 10])], 'náme".bin', { type: 'image/png' }),
          bytes: new Uint8Array([1, 2]),
          buffer: new Uint8Array([3]).buffer,
        },
        // The boundary must not be lost to it.
        { headers: { 'content-type': 'multipart/form-data' } },
      ),
    );
    expect([...read.keys()]).toStrictEqual([
      'text',
      'number',
      'at',
      'list',
      'list',
      'object',
      'file',
      'bytes',
      'buffer',
    ]);
    expect(['text', 'number', 'at', 'object'].map((name) => read.get(name))).toStrictEqual([
      'é "quoted"',
      '5',
      '1970-01-01T00:00:00.000Z',
      '{"a":[1,null]}',
    ]);
    expect(read.getAll('list')).toStrictEqual(['a', 'b']);
    const file = read.get('file') as File;
    expect([file.name, file.type, [...new Uint8Array(await file.arrayBuffer())]]).toStrictEqual([
      'náme".bin',
      'image/png',
      [0, 255, 10],
    ]);
    expect((read.get('bytes') as File).size).toBe(2);
    expect((read.get('buffer') as File).size).toBe(1);
  });

  /** What a parser for servers makes of it: name, type, content, and the name of a file. */
  async function parsed(input: object, fields: RequestBody['fields'] = []): Promise<unknown[]> {
    const { headers, body } = await sent({ ...multipart, fields }, input);
    const parser = new Busboy({
      headers: { ...headers, 'content-type': headers['content-type']! },
    });
    const found: unknown[] = [];
    parser.on('field', (name, value, _1, _2, _3, type) => found.push([name, type, value]));
    parser.on('file', (name, stream, filename, _, type) => {
      const part = [name, type, '', filename];
      found.push(part);
      stream.setEncoding('latin1').on('data', (data: string) => {
        part[2] += data;
      });
    });
    parser.end(Buffer.from(body as string, 'latin1'));
    await once(parser, 'finish');
    return found;
  }

  it('has the media type of each part', async () => {
    expect(
      await parsed({
        text: 'a\nb\r\n',
        number: 5,
        object: { a: 1 },
        list: [{ a: 1 }, 'x'],
        file: new File(['x'], 'x"\n.png', { type: 'image/png' }),
        blob: new Blob(['y']),
        bytes: new Uint8Array([255]),
        'a"b': 'c',
      }),
    ).toStrictEqual([
      ['text', 'text/plain', 'a\nb\r\n'],
      ['number', 'text/plain', '5'],
      ['object', 'application/json', '{"a":1}'],
      ['list', 'application/json', '{"a":1}'],
      ['list', 'text/plain', 'x'],
      ['file', 'image/png', 'x', 'x%22%0A.png'],
      ['blob', 'application/octet-stream', 'y', 'blob'],
      ['bytes', 'application/octet-stream', '\u00ff', 'blob'],
      ['a%22b', 'text/plain', 'c'],
    ]);
  });

  it.each<[string, unknown, string, string]>([
    ['text/csv', 'a,b', 'text/csv', 'a,b'],
    ['application/xml', '<a/>', 'application/xml', '<a/>'],
    ['application/json', '{"a":1}', 'application/json', '{"a":1}'],
    ['application/vnd.acme+json', { a: 1 }, 'application/vnd.acme+json', '{"a":1}'],
    ['application/xml, application/json', { a: 1 }, 'application/json', '{"a":1}'],
    ['text/plain', { a: 1 }, 'text/plain', '{"a":1}'],
    ['*/*', { a: 1 }, 'application/json', '{"a":1}'],
    ['image/png', new Uint8Array([65]), 'image/png', 'A'],
    ['image/png', new Blob(['A']), 'image/png', 'A'],
    ['image/png', new Blob(['A'], { type: 'image/gif' }), 'image/gif', 'A'],
    ['image/png, image/gif', new Blob(['A']), 'application/octet-stream', 'A'],
    ['image/*', new Uint8Array([65]), 'application/octet-stream', 'A'],
  ])('which the description says: %s', async (contentType, value, type, content) => {
    const [first, ...others] = await parsed({ a: value, b: 'x' }, [{ name: 'a', contentType }]);
    expect((first as unknown[]).slice(0, 3)).toStrictEqual(['a', type, content]);
    expect(others).toStrictEqual([['b', 'text/plain', 'x']]);
  });

  it('is read from the disk while it is sent', async () => {
    const { openAsBlob } = await import('node:fs');
    const blob = await openAsBlob(import.meta.filename);
    const [part] = await parsed({ file: blob });
    expect((part as string[])[2]).toContain('is read from the disk while it is sent');
  });

  it.each([
    ['application/xml', { a: 1 }, /^a: must be a string or a Blob to go as application\/xml$/],
    ['application/xml, text/xml', [{ a: 1 }], /^a\[0\]: must be a string or a Blob/],
  ])('refuses what it cannot write: %s', async (contentType, value, message) => {
    await expect(parsed({ a: value }, [{ name: 'a', contentType }])).rejects.toThrow(message);
  });

  it.each([
    ['a stream', new Blob(['x']).stream()],
    ['a stream of Node', Readable.from(['x'])],
    ['anything that is read in time', (async function* () {})()],
  ])('refuses %s, and says what to do', async (_, value) => {
    await expect(parsed({ a: value })).rejects.toThrow(
      /^a: a stream cannot be a part: make it a Blob/,
    );
  });

  it('passes FormData', async () => {
    const data = new FormData();
    data.append('a', 'b');
    expect((await parts(await sent({ ...multipart, field: 'data' }, { data }))).get('a')).toBe('b');
  });

  it.each<[string, unknown, string]>([
    ['null', null, 'a'],
    ['an empty array', [], 'a'],
    ['NaN', NaN, 'a'],
    ['NaN in an object', { b: NaN }, 'a.b'],
    ['null in an array', ['x', null], 'a[1]'],
  ])('refuses %s', async (_, value, field) => {
    const error = await failure(sent(multipart, { a: value }));
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).field).toBe(field);
  });
});

describe('lines of JSON', () => {
  const lines = { mediaType: 'application/x-ndjson', field: 'items' };

  it('are the values of a list', async () => {
    const items = [{ a: 'é\n' }, null, [1]];
    const { headers, body } = await sent(lines, { items });
    expect(headers['content-type']).toBe('application/x-ndjson');
    expect(Buffer.from(body as string, 'latin1').toString()).toBe('{"a":"é\\n"}\nnull\n[1]\n');
    const sequence = await sent({ ...lines, mediaType: 'application/json-seq' }, { items: [1, 2] });
    expect(sequence.body).toBe('\u001e1\n\u001e2\n');
  });

  it('are a text or a stream as it is', async () => {
    expect((await sent(lines, { items: '1\n2' })).body).toBe('1\n2');
    expect((await sent(lines, { items: new Blob(['1\n']).stream() })).body).toBe('1\n');
  });

  it('refuse what is no JSON, and no list', async () => {
    await expect(sent(lines, { items: [1, NaN] })).rejects.toThrow(/^items\[1\]: NaN/);
    await expect(sent(lines, { items: { a: 1 } })).rejects.toThrow(/^items: must be a string/);
  });
});

describe('text and binary', () => {
  const bytes = new Uint8Array([0, 128, 255]);
  const latin = '\u0000\u0080\u00ff';
  it.each<[string, string, unknown, string]>([
    ['text', 'text/csv', 'a,b\n1,2', 'a,b\n1,2'],
    ['XML', 'application/xml', '<a/>', '<a/>'],
    ['bytes', 'application/octet-stream', bytes, latin],
    [
      'a part of a buffer',
      'application/octet-stream',
      new Uint8Array([9, 0, 128, 255, 9]).subarray(1, 4),
      latin,
    ],
    ['a buffer', 'application/octet-stream', bytes.buffer, latin],
    ['a Blob', 'application/octet-stream', new Blob([bytes], { type: 'image/png' }), latin],
    ['a stream', 'application/octet-stream', new Blob([bytes]).stream(), latin],
  ])('%s', async (_, mediaType, content, expected) => {
    const { headers, body } = await sent({ mediaType, field: 'content' }, { content });
    expect([headers['content-type'], body]).toStrictEqual([mediaType, expected]);
  });

  it('takes the type from the Blob, or the caller, where the description has only a range', async () => {
    const range = { mediaType: 'image/*', field: 'content' };
    const blob = await sent(range, { content: new Blob([bytes], { type: 'image/png' }) });
    expect(blob.headers['content-type']).toBe('image/png');
    const own = await sent(range, { content: bytes }, { headers: { 'content-type': 'image/gif' } });
    expect(own.headers['content-type']).toBe('image/gif');
  });

  it.each([[{ a: 1 }], [5], [null], [[1]]])('refuses %j', async (content) => {
    await expect(sent({ mediaType: 'image/png', field: 'content' }, { content })).rejects.toThrow(
      /^content: must be a string, Blob/,
    );
  });
});
