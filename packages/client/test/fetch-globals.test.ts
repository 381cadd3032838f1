// Node loads what `fetch` is made of when one of its names is first touched, which takes long: a program that brings its
// own `fetch`, as the command line does, must not pay for it.
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const names = ['fetch', 'Headers', 'Request', 'Response', 'FormData'];

/** Makes every touch of the names an error, then calls through a `fetch` that answers with as little as one may. */
const program = `
  for (const name of ${JSON.stringify(names)}) {
    Object.defineProperty(globalThis, name, {
      get() { throw new Error('touched ' + name); },
    });
  }
  const { call } = await import(process.argv[1] + '/call-any.ts');
  const { oneKey } = await import(process.argv[1] + '/auth.ts');
  const { bearer } = await import(process.argv[1] + '/schemes.ts');
  const { Client } = await import(process.argv[1] + '/client.ts');
  const { getDatasets } = await import(process.argv[1] + '/generated/unchecked/datasets.ts');

  const responseOf = (status, body, headers) => {
    const map = new Map(Object.entries({ 'content-type': 'application/json', ...headers }));
    return {
      status, statusText: '', ok: status < 300, url: '', redirected: false,
      headers: {
        get: (name) => map.get(name) ?? null,
        has: (name) => map.has(name),
        forEach: (each) => map.forEach(each),
        entries: () => map.entries(),
        [Symbol.iterator]: () => map[Symbol.iterator](),
      },
      text: async () => body,
      json: async () => JSON.parse(body),
      arrayBuffer: async () => { throw new Error('no'); },
      get body() { throw new Error('the stream was made'); },
    };
  };
  const api = {
    querystyle: 'brackets',
    planes: { main: { env: { apiKey: 'KEY', baseUrl: 'URL' } } },
    defaultPlane: 'main',
    security: [['bearer']],
    securitySchemes: { bearer },
    authorize: oneKey,
  };
  const sent = [];
  const client = (...answers) => new Client(api, {
    apiKey: 'the-key', baseUrl: 'https://a.test', env: {},
    fetch: async (url, init) => { sent.push([url, init.method, init.body]); return answers.shift(); },
  });
  const get = { id: 'get', method: 'GET', path: '/x', accept: ['application/json'] };
  const post = { ...get, method: 'POST', body: { mediaType: 'application/json', required: true } };
  const soon = { 'retry-after-ms': '1' };
  const told = (error) => [error.name, error.message, error.body];
  const results = [
    await call(client(responseOf(200, '{"a":1}')), get, {}),
    await call(client(responseOf(201, '{"b":2}')), post, { c: 3 }),
    await getDatasets(client(responseOf(200, '{"datasets":[]}')), { name: 'x' }),
    await call(client(responseOf(503, '', soon), responseOf(200, '4')), get, {}),
    await call(client(responseOf(404, '{"message":"gone, the-key"}')), get, {}).catch(told),
    await call(client(responseOf(200, '{')), get, {}).catch(told),
    await call(client(), post, { n: Number.NaN }).catch(told),
  ];
  console.log(JSON.stringify({ results, sent }));
`;

it('an ordinary call touches none of the globals that load slowly', () => {
  const source = new URL('../src', import.meta.url).href;
  const args = ['--input-type=module', '--eval', program, source];
  const { results, sent } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8' }),
  ) as Record<'results' | 'sent', unknown[]>;
  expect(results).toEqual([
    { a: 1 },
    { b: 2 },
    { datasets: [] },
    4,
    [
      'NotFoundError',
      'GET /x: 404, not found, or your key cannot see it: gone, [key]',
      { message: 'gone, [key]' },
    ],
    ['ResponseError', 'GET /x: 200 with broken JSON', '{'],
    ['InputError', 'body.n: NaN has no JSON form', null],
  ]);
  expect(sent).toEqual([
    ['https://a.test/x', 'GET', null],
    ['https://a.test/x', 'POST', '{"c":3}'],
    ['https://a.test/v1/datasets?name=x', 'GET', null],
    ['https://a.test/x', 'GET', null],
    ['https://a.test/x', 'GET', null],
    ['https://a.test/x', 'GET', null],
    ['https://a.test/x', 'GET', null],
  ]);
});
