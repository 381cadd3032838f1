import { describe, expect, it } from 'vitest';
import type { Parameter, QueryStyle } from '../src/api.ts';
import { InputError } from '../src/errors.ts';
import { bracketsUnlessDeclared, openapi } from '../src/openapi-query.ts';
import { failure, listItems, send, Acme, key } from './acme.ts';
import { echo, type Echo } from './servers.ts';

const server = await echo();

function sent(value: unknown, querystyle: QueryStyle, parameter: Partial<Parameter> = {}) {
  const name = parameter.name ?? 'a';
  return send(
    server,
    { parameters: [{ name, in: 'query', ...parameter }] },
    { [name]: value },
    { querystyle },
  ) as Promise<Echo>;
}

function wire(value: unknown, parameter: Partial<Parameter> = {}, style: QueryStyle = 'openapi') {
  const pairs: string[] = [];
  const add = style === 'openapi' ? openapi : bracketsUnlessDeclared;
  add(pairs, { name: 'color', in: 'query', ...parameter }, value, 'color');
  return pairs.join('&');
}

const range = (length: number) => Array.from({ length }, (_, index) => String(index));

// Strings, since that is all a query holds.
const hostile = [
  'plain',
  '',
  ' two  words ',
  'a+b',
  '100%',
  '%41',
  '%',
  'a&b=c',
  'a=b',
  '#',
  '?',
  '[]',
  'a]=b',
  'a[b]=c',
  'a/b\\c',
  'ünïcödé 世界 🐝',
  '\u0000\r\n\t',
  'a,b|c;d',
  'null',
  '__proto__',
  '\'"<>`{}',
];

describe('brackets, as Express understands them', () => {
  const values: unknown[] = [
    ...hostile,
    ...hostile.map((text) => [text]),
    hostile.slice(0, 20),
    ['one'],
    range(20),
    { b: 'c' },
    { $gte: '2024-01-01', $lte: '2024-12-31' },
    ...hostile.flatMap((text) => (/^$|[[\]]|__proto__/.test(text) ? [] : [{ [text]: 'v' }])),
    { b: hostile.slice(0, 20) },
    { 'dotted.name': '1', 'with space': '2', '%5B': '3' },
    { 0: 'zero', b: 'c' },
    { 21: 'x', 100: 'y' },
    { constructor: 'a', toString: 'b', hasOwnProperty: 'c' },
    [{ field: 'a', operator: 'is', value: 'b' }],
    Array.from({ length: 20 }, (_, i) => ({ field: `f${i}`, operator: 'is', value: `v & ${i}` })),
    [
      { field: 'a', values: ['x', 'y'] },
      { field: 'b', values: ['z'] },
    ],
    ['scalar', { and: 'object' }, 'scalar again'],
    [['1', '2'], ['3']],
    [[{ x: '1' }, { x: '2' }], [{ x: '3' }]],
    { b: { c: { d: { e: { f: 'deep' } } } } },
    { b: { c: { d: { e: ['deep'] } } } },
    [{ b: [{ c: ['deep'] }] }],
  ];
  it.each(values.map((value) => [JSON.stringify(value).slice(0, 80), value]))(
    '%s',
    async (_, value) => {
      expect((await sent(value, 'brackets')).query).toStrictEqual({ a: value });
    },
  );

  it('spells numbers, booleans, bigints and dates as text', async () => {
    const value = [0, -0, 1.5, -1e-7, 2 ** 53 - 1, 10n ** 20n, true, false, new Date(0)];
    expect((await sent(value, 'brackets')).query).toStrictEqual({
      a: [
        '0',
        '0',
        '1.5',
        '-1e-7',
        '9007199254740991',
        `1${'0'.repeat(20)}`,
        'true',
        'false',
        '1970-01-01T00:00:00.000Z',
      ],
    });
  });

  it('sends a long list of plain values whole', async () => {
    expect(wire(range(25), {}, 'brackets')).toBe(
      range(25)
        .map((n) => `color[]=${n}`)
        .join('&')
        .replaceAll('[]', '%5B%5D'),
    );
    // This parser makes an object of more than 20, with every value in it; older ones make a list.
    const { query } = await sent(range(25), 'brackets');
    expect(Object.values((query as { a: object }).a)).toStrictEqual(range(25));
  });

  it('leaves undefined out, at the top and in objects', async () => {
    const input = { name: undefined, filters: [{ field: 'a', value: undefined }] };
    const client = new Acme({ apiKey: key, baseUrl: server });
    const { query } = (await listItems(client, input as object)) as unknown as Echo;
    expect(query).toStrictEqual({ filters: [{ field: 'a' }] });
  });

  it('keeps a name that the description spells with brackets', async () => {
    expect((await sent(['1', '2'], 'brackets', { name: 'a[]' })).query).toStrictEqual({
      a: ['1', '2'],
    });
    expect((await sent([{ b: '1' }], 'brackets', { name: 'a[]' })).query).toStrictEqual({
      a: [{ b: '1' }],
    });
    expect((await sent('x', 'brackets', { name: 'filter[name]' })).query).toStrictEqual({
      filter: { name: 'x' },
    });
  });

  it('keeps what the description declares and brackets would break', () => {
    expect(wire(['a', 'b'], { explode: false }, 'brackets')).toBe('color=a,b');
    expect(wire(['a', 'b'], { style: 'pipeDelimited' }, 'brackets')).toBe('color=a%7Cb');
    expect(wire({ a: [1] }, { json: true }, 'brackets')).toBe('color=%7B%22a%22%3A%5B1%5D%7D');
  });
});

describe('refused before sending, naming the field', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  it.each<[string, unknown, string]>([
    ['null', null, 'a'],
    ['null inside', [{ value: null }], 'a[0].value'],
    ['undefined inside an array', ['x', undefined], 'a[1]'],
    ['a hole', Array(2), 'a[0]'],
    ['NaN', NaN, 'a'],
    ['Infinity', { limit: Infinity }, 'a.limit'],
    ['an unsafe integer', [2 ** 53], 'a[0]'],
    ['a huge number', 1e300, 'a'],
    ['an invalid date', new Date(NaN), 'a'],
    ['a function', () => 1, 'a'],
    ['a symbol', Symbol('s'), 'a'],
    ['half a surrogate pair', '\ud800', 'a'],
    ['an empty array', [], 'a'],
    ['an empty array inside', { ids: [] }, 'a.ids'],
    ['an empty object', {}, 'a'],
    ['an object of undefined', { b: undefined }, 'a'],
    ['a Map', new Map([['a', 1]]), 'a'],
    // Express reads these, but as something else.
    ['25 filters', range(25).map((field) => ({ field })), 'a'],
    ['six levels', { b: { c: { d: { e: { f: { g: 1 } } } } } }, 'a.b.c.d.e.f'],
    ['a cycle', circle, 'a.self.self.self.self.self'],
    [
      '1001 values',
      range(20).map(() => Object.fromEntries(range(60).map((n) => [`n${n}`, 1]))),
      'a[16].n40',
    ],
    ['a bracket in a name', { 'b]': 1 }, 'a'],
    ['an empty name', { '': 1 }, 'a'],
    ['__proto__ as a name', JSON.parse('{"__proto__":{"x":1}}'), 'a'],
    ['names that are indices', { 0: 'a', 7: 'b' }, 'a'],
  ])('brackets: %s', async (_, value, field) => {
    const error = await failure(sent(value, 'brackets'));
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).field).toBe(field);
  });

  it.each<[string, unknown, Partial<Parameter>, string]>([
    ['null', null, {}, 'a'],
    ['NaN', [NaN], {}, 'a[0]'],
    ['an empty array', [], {}, 'a'],
    ['an empty object', {}, {}, 'a'],
    ['an array of objects', [{ b: 1 }], {}, 'a[0]'],
    ['an object in an object', { b: { c: 1 } }, {}, 'a.b'],
    ['an object in a deep object', { b: { c: 1 } }, { style: 'deepObject' }, 'a.b'],
    ['an array as deep object', ['b'], { style: 'deepObject' }, 'a'],
    ['an array in a list', [['b']], { style: 'pipeDelimited' }, 'a[0]'],
    ['NaN in JSON', { b: [NaN] }, { json: true }, 'a.b[0]'],
  ])('openapi: %s', async (_, value, parameter, field) => {
    const error = await failure(sent(value, 'openapi', parameter));
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).field).toBe(field);
  });

  it('an empty filter never becomes no filter', async () => {
    const client = new Acme({ apiKey: key, baseUrl: server });
    await expect(client.items.list({ ids: [] })).rejects.toThrow(/^ids: an empty array/);
    await expect(client.items.list({ filters: [] })).rejects.toThrow(/^filters: an empty array/);
    await expect(client.items.list({ filters: [{}] })).rejects.toThrow(
      /^filters\[0\]: an empty array/,
    );
  });

  it('a misspelt field is not ignored', async () => {
    const client = new Acme({ apiKey: key, baseUrl: server });
    await expect(client.items.list({ nmae: 'x' } as object)).rejects.toThrow(
      /^nmae: no such field/,
    );
  });
});

describe("the specification's styles", () => {
  const array = ['blue', 'black', 'brown'];
  const object = { R: 100, G: 200, B: 150 };
  // The table of OpenAPI 3.1, "Style Examples".
  it.each<[Partial<Parameter>, unknown, string]>([
    [{}, '', 'color='],
    [{}, 'blue', 'color=blue'],
    [{}, array, 'color=blue&color=black&color=brown'],
    [{}, object, 'R=100&G=200&B=150'],
    [{ style: 'form', explode: false }, 'blue', 'color=blue'],
    [{ style: 'form', explode: false }, array, 'color=blue,black,brown'],
    [{ style: 'form', explode: false }, object, 'color=R,100,G,200,B,150'],
    [{ style: 'spaceDelimited' }, array, 'color=blue%20black%20brown'],
    [{ style: 'spaceDelimited' }, object, 'color=R%20100%20G%20200%20B%20150'],
    [{ style: 'pipeDelimited' }, array, 'color=blue%7Cblack%7Cbrown'],
    [{ style: 'pipeDelimited' }, object, 'color=R%7C100%7CG%7C200%7CB%7C150'],
    [{ style: 'pipeDelimited', explode: true }, array, 'color=blue&color=black&color=brown'],
    [
      { style: 'deepObject', explode: true },
      object,
      'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150',
    ],
    [{ style: 'deepObject' }, 'blue', 'color=blue'],
    [{ explode: false }, ['a,b', 'c|d e'], 'color=a%2Cb,c%7Cd%20e'],
    [{ name: 'a b&[]' }, 'x=y', 'a%20b%26%5B%5D=x%3Dy'],
    [
      { allowReserved: true },
      "http://a/b?c=d&e+f#g[]@!$'()*,;%é",
      "color=http://a/b?c%3Dd%26e%2Bf%23g%5B%5D@!$'()*,;%25%C3%A9",
    ],
    [{ json: true }, { a: [null, 'é'] }, 'color=%7B%22a%22%3A%5Bnull%2C%22%C3%A9%22%5D%7D'],
    [{ json: true }, null, 'color=null'],
  ])('%j %j → %s', (parameter, value, expected) => {
    expect(wire(value, parameter)).toBe(expected);
  });

  it.each(hostile.map((text) => [text]))('%j as Express understands it', async (text) => {
    expect((await sent(text, 'openapi')).query).toStrictEqual({ a: text });
    expect((await sent([text, 'b'], 'openapi')).query).toStrictEqual({ a: [text, 'b'] });
    expect((await sent({ b: text }, 'openapi', { style: 'deepObject' })).query).toStrictEqual({
      a: { b: text },
    });
    const allowed = await sent(text, 'openapi', { allowReserved: true });
    expect(allowed.query).toStrictEqual({ a: text });
  });

  it('is the choice of a client, over that of the API', async () => {
    const client = new Acme({ apiKey: key, baseUrl: server, querystyle: 'openapi' });
    const { url } = (await client.items.list({ ids: ['1', '2'] })) as unknown as Echo;
    expect(url).toBe('/v1/items?ids=1&ids=2');
  });
});
