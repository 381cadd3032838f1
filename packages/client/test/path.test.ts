import { describe, expect, it } from 'vitest';
import type { Parameter } from '../src/api.ts';
import { InputError } from '../src/errors.ts';
import { expandPath } from '../src/path.ts';
import { failure, send } from './acme.ts';
import { echo, serve, type Echo } from './servers.ts';

const server = await echo('/v1/sets/:set/points/:id');
const operation = {
  method: 'DELETE',
  path: '/v1/sets/{set}/points/{id}',
  parameters: [
    { name: 'set', in: 'path' },
    { name: 'id', in: 'path' },
  ],
} as const;

describe('a path value arrives as it is', () => {
  it.each(
    [
      'plain',
      'a/b',
      'a\\b',
      '../x',
      '..%2f',
      '...',
      '. .',
      'a.b',
      '%',
      '100%',
      '%41',
      '%2e%2ex',
      '%zz',
      ' a b ',
      'a+b',
      'a?b#c',
      'a&b=c',
      '[]',
      ':id',
      '*',
      'ünïcödé 世界 🐝',
      '\u0000',
      '\r\n',
      ';v=1',
      'a,b',
      '@',
      '~',
      'constructor',
    ].map((text) => [text]),
  )('%j', async (text) => {
    const { params, method } = (await send(server, operation, { set: 'S', id: text })) as Echo;
    expect({ params, method }).toStrictEqual({ params: { set: 'S', id: text }, method: 'DELETE' });
  });

  it.each([
    [0, '0'],
    [-1.5, '-1.5'],
    [false, 'false'],
    [9007199254740993n, '9007199254740993'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
  ])('%s', async (value, expected) => {
    const { params } = (await send(server, operation, { set: 'S', id: value })) as Echo;
    expect(params['id']).toBe(expected);
  });
});

describe('a path value that would address something else is refused, and nothing is sent', async () => {
  let requests = 0;
  const counter = await serve((_, response) => {
    requests++;
    response.end('{}');
  });
  it.each<[unknown]>(
    [
      '',
      '.',
      '..',
      '%2e',
      '%2E%2e',
      '.%2e',
      '%2e.',
      '%252e%252E',
      '%25252e',
      '%%32%65',
      '%2%65',
      `%${'25'.repeat(1000)}2e`,
      undefined,
      null,
      NaN,
      Infinity,
      -Infinity,
      2 ** 53,
      {},
      [],
      { a: '..' },
      ['x', '..'],
      [null],
      [['x']],
      new Date(NaN),
      () => 1,
      Symbol('s'),
      '\udc00',
    ].map((value) => [value]),
  )('%s', async (value) => {
    const error = await failure(send(counter, operation, { set: 'S', id: value }));
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).field).toMatch(/^id/);
    expect(requests).toBe(0);
  });

  it('missing altogether, or only inherited', async () => {
    await expect(send(counter, operation, { set: 'S' })).rejects.toThrow(/^id: undefined/);
    const named = { path: '/{toString}', parameters: [{ name: 'toString', in: 'path' }] } as const;
    await expect(send(counter, named, {})).rejects.toThrow(/^toString: undefined/);
    await expect(send(counter, named)).rejects.toThrow(/^toString: undefined/);
    expect(requests).toBe(0);
  });
});

describe("the specification's styles", () => {
  const array = ['blue', 'black', 'brown'];
  const object = { R: 100, G: 200, B: 150 };
  // The table of OpenAPI 3.1, "Style Examples", and RFC 6570 for lists after a dot.
  it.each<[Partial<Parameter>, unknown, string]>([
    [{}, 'blue', '/blue'],
    [{}, array, '/blue,black,brown'],
    [{}, object, '/R,100,G,200,B,150'],
    [{ explode: true }, array, '/blue,black,brown'],
    [{ explode: true }, object, '/R=100,G=200,B=150'],
    [{ style: 'label' }, 'blue', '/.blue'],
    [{ style: 'label' }, array, '/.blue,black,brown'],
    [{ style: 'label' }, object, '/.R,100,G,200,B,150'],
    [{ style: 'label', explode: true }, array, '/.blue.black.brown'],
    [{ style: 'label', explode: true }, object, '/.R=100.G=200.B=150'],
    [{ style: 'matrix' }, 'blue', '/;color=blue'],
    [{ style: 'matrix' }, array, '/;color=blue,black,brown'],
    [{ style: 'matrix' }, object, '/;color=R,100,G,200,B,150'],
    [{ style: 'matrix', explode: true }, array, '/;color=blue;color=black;color=brown'],
    [{ style: 'matrix', explode: true }, object, '/;R=100;G=200;B=150'],
    [{}, ['a,b', 'c;d/e'], '/a%2Cb,c%3Bd%2Fe'],
    [{ field: 'shade' }, 'blue', '/blue'],
    [{ json: true }, { a: 1 }, '/%7B%22a%22%3A1%7D'],
  ])('%j %j → %s', (parameter, value, expected) => {
    const path = expandPath(
      {
        id: 'test',
        method: 'GET',
        path: '/{color}',
        parameters: [{ name: 'color', in: 'path', ...parameter }],
      },
      (field) => (field === (parameter.field ?? 'color') ? value : undefined),
    );
    expect(path).toBe(expected);
  });
});
