import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Operation, Parameter } from '../src/api.ts';
import type { ClientOptions } from '../src/client.ts';
import { ConfigurationError, InputError } from '../src/errors.ts';
import { failure, key, send } from './acme.ts';
import { echo, type Echo } from './servers.ts';

const server = await echo();

async function understood(operation: Partial<Operation>, input = {}, options: ClientOptions = {}) {
  return (await send(server, operation, input, options)) as Echo;
}

describe('header parameters', () => {
  it.each<[Partial<Parameter>, unknown, string]>([
    [{}, 'plain', 'plain'],
    [{}, 'a b, c%20', 'a b, c%20'],
    [{}, 'café', 'café'],
    [{}, 5, '5'],
    [{}, true, 'true'],
    [{}, ['blue', 'black'], 'blue,black'],
    [{}, { R: 100, G: 200 }, 'R,100,G,200'],
    [{ explode: true }, { R: 100, G: 200 }, 'R=100,G=200'],
    [{ json: true }, { a: [1] }, '{"a":[1]}'],
    [{ field: 'tag' }, 'x', 'x'],
  ])('%j %j → %s', async (parameter, value, expected) => {
    const { headers } = await understood(
      { parameters: [{ name: 'X-Tag', in: 'header', ...parameter }] },
      { [parameter.field ?? 'X-Tag']: value },
    );
    expect(headers['x-tag']).toBe(expected);
  });

  it('leaves undefined out', async () => {
    const parameters = [{ name: 'X-Tag', in: 'header' }] as const;
    expect((await understood({ parameters }, { 'X-Tag': undefined })).headers).not.toHaveProperty(
      'x-tag',
    );
  });
});

describe('cookie parameters', () => {
  it.each<[Partial<Parameter>, unknown, string]>([
    [{}, 'a;b c=é', 'tag=a%3Bb%20c%3D%C3%A9'],
    [{}, ['a', 'b&c'], 'tag=a; tag=b%26c'],
    [{ explode: false }, ['a', 'b'], 'tag=a,b'],
  ])('%j %j → %s', async (parameter, value, expected) => {
    const parameters = [{ name: 'tag', in: 'cookie', ...parameter }] as const;
    const options = { headers: { Cookie: 'own=1' } };
    expect((await understood({ parameters }, { tag: value })).headers['cookie']).toBe(expected);
    expect((await understood({ parameters }, { tag: value }, options)).headers['cookie']).toBe(
      `own=1; ${expected}`,
    );
  });
});

describe('what would break a request is refused, and never shown', () => {
  const values = [
    'x\r\nX-Admin: 1',
    'secretive\n',
    '\nsecretive',
    'secre\u0000tive',
    'secretive世',
    'secre\u0007tive',
    'secretive\u007f',
  ];
  it.each(values.map((value) => [value]))('%j', async (value) => {
    const errors = [
      await failure(
        understood({ parameters: [{ name: 'X-Tag', in: 'header' }] }, { 'X-Tag': value }),
      ),
      await failure(understood({}, {}, { headers: { 'X-Tag': value } })),
      await failure(understood({}, {}, { headers: [['X-Tag', value]] })),
      await failure(send(server, {}, {}, { headers: { 'X-Tag': value } })),
    ];
    for (const error of errors) {
      expect(error).toBeInstanceOf(InputError);
      expect(error.message).toContain('X-Tag');
      expect(inspect(error)).not.toMatch(/secre|Admin/);
    }
  });

  it.each(
    [
      '',
      'a b',
      'a\nb',
      'ä',
      'host',
      'Content-Length',
      'Transfer-Encoding',
      'Connection',
      'Expect',
    ].map((n) => [n]),
  )('the name %j', async (name) => {
    await expect(understood({}, {}, { headers: { [name]: '1' } })).rejects.toThrow(InputError);
  });

  it('null and empty lists', async () => {
    const parameters = [{ name: 'X-Tag', in: 'header' }] as const;
    await expect(understood({ parameters }, { 'X-Tag': null })).rejects.toThrow(/^X-Tag: null/);
    await expect(understood({ parameters }, { 'X-Tag': [] })).rejects.toThrow(/^X-Tag: an empty/);
  });
});

describe('headers of the caller', () => {
  it('of the call over those of the client, over ours', async () => {
    const { headers } = (await send(
      server,
      {},
      {},
      {
        headers: new Headers({ 'x-call': 'call', 'x-both': 'call' }),
        fetch: (url, init) => fetch(url, init),
      },
    )) as Echo;
    expect(headers).toMatchObject({
      'x-call': 'call',
      'x-both': 'call',
      accept: 'application/json',
    });
    const own = await understood(
      {},
      {},
      { headers: { Accept: 'application/vnd.acme+json', 'x-none': undefined } },
    );
    expect(own.headers['accept']).toBe('application/vnd.acme+json');
    expect(own.headers).not.toHaveProperty('x-none');
  });

  it('cannot change the type of a body', async () => {
    const body = { mediaType: 'application/json' };
    const options = { headers: { 'Content-Type': 'text/html' } };
    const echoed = await understood({ method: 'POST', body }, { a: 1 }, options);
    expect(echoed).toMatchObject({
      headers: { 'content-type': 'application/json' },
      body: { a: 1 },
    });
  });
});

describe('credentials', () => {
  const user = 'user:pässword with space:and colon';
  it.each<[string, Operation['security'], string, Partial<Echo>]>([
    ['bearer, the default', undefined, key, { headers: { authorization: `Bearer ${key}` } }],
    [
      'basic',
      [['basic']],
      user,
      { headers: { authorization: `Basic ${Buffer.from(user).toString('base64')}` } },
    ],
    ['a header', [['header']], key, { headers: { 'x-api-key': key } }],
    ['the query', [['query']], 'a&b=c/+%', { query: { 'api key': 'a&b=c/+%' } }],
    ['a cookie', [['cookie']], 'a;b', { headers: { cookie: 'session=a%3Bb' } }],
    ['the first alternative', [['header'], ['bearer']], key, { headers: { 'x-api-key': key } }],
    ['rather than none', [[], ['header']], key, { headers: { 'x-api-key': key } }],
  ])('%s', async (_, security, apiKey, expected) => {
    expect(await understood(security ? { security } : {}, {}, { apiKey })).toMatchObject(expected);
  });

  it.each<[string, Operation['security']]>([
    ['no alternatives', []],
    ['an empty alternative', [[]]],
    ['what is left to the transport', [['mutualTLS']]],
  ])('none: %s', async (_, security) => {
    const { headers, query } = await understood(security ? { security } : {});
    expect([headers['authorization'], headers['x-api-key'], query]).toStrictEqual([
      undefined,
      undefined,
      {},
    ]);
  });

  it('none where they are optional and there is no key', async () => {
    const { headers } = await understood({ security: [['bearer'], []] }, {}, { apiKey: '' });
    expect(headers).not.toHaveProperty('authorization');
  });

  it('a header of the caller takes the place of a key', async () => {
    const headers = { Authorization: 'Bearer own' };
    expect((await understood({}, {}, { headers })).headers['authorization']).toBe('Bearer own');
    expect((await understood({}, {}, { headers, apiKey: '' })).headers['authorization']).toBe(
      'Bearer own',
    );
  });

  it('two at once: one key, the other as a header', async () => {
    const security = [['header', 'other']];
    const { headers } = await understood({ security }, {}, { headers: { 'X-App-Key': 'app' } });
    expect(headers).toMatchObject({ 'x-api-key': key, 'x-app-key': 'app' });
    await expect(understood({ security })).rejects.toThrow(/several keys/);
  });

  it.each(
    [
      'canary\nkey',
      'canary\r\n',
      ' canary',
      'can ary',
      'canary\u0000',
      'canary…',
      'canary\u00a0',
      'canary🐝',
    ].map((k) => [k]),
  )('the key %j is refused, and never shown', async (apiKey) => {
    for (const scheme of ['bearer', 'header', 'query', 'cookie']) {
      const error = await failure(understood({ security: [[scheme]] }, {}, { apiKey }));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(inspect(error, { showHidden: true }) + JSON.stringify(error)).not.toMatch(
        /canary|can ary/,
      );
    }
  });

  it.each([['canary'], ['canary:\n'], ['can\u0000ary:x']])(
    'the user and password %j are refused',
    async (apiKey) => {
      const error = await failure(understood({ security: [['basic']] }, {}, { apiKey }));
      expect(error.message).toBe("apiKey: must be 'user:password' for this API");
    },
  );
});
