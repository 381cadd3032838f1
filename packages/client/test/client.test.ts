import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import type { Operation } from '../src/api.ts';
import { call } from '../src/call-any.ts';
import { Client, type ClientOptions, type Fetch } from '../src/client.ts';
import { ConfigurationError, InputError } from '../src/errors.ts';
import { Acme, api, createItem, failure, key, listItems, send } from './acme.ts';
import { echo, type Echo } from './servers.ts';

const server = await echo();
const get: Operation = { id: 'get', method: 'GET', path: '/v1/x', accept: ['application/json'] };

/** The address and headers that a call would be sent with. */
async function target(options: ClientOptions, operation: Partial<Operation> = {}) {
  const fetch = vi.fn<Fetch>(async () => Response.json({}));
  await call(
    new Client(api, { env: {}, ...options, fetch }),
    { ...get, ...operation },
    {},
    undefined,
  );
  const [url, init] = fetch.mock.calls[0]!;
  return { url, headers: new Headers(init.headers) };
}

describe('two ways in', () => {
  it('is one call', async () => {
    const client = new Acme({ apiKey: key, baseUrl: server });
    const one = (await client.items.create({ name: 'a' })) as unknown as Echo;
    const other = (await createItem(client, { name: 'a' })) as unknown as Echo;
    expect(one).toStrictEqual(other);
    expect(one).toMatchObject({
      method: 'POST',
      url: '/v1/items',
      body: { name: 'a' },
      headers: {
        authorization: `Bearer ${key}`,
        accept: 'application/json',
        'content-type': 'application/json',
      },
    });
  });

  it('takes clients only', async () => {
    // @ts-expect-error An object is no client, not even an empty one.
    await expect(listItems({})).rejects.toThrow(TypeError);
  });
});

describe('the key stays inside', () => {
  it.each<[string, (client: Acme) => string]>([
    ['console.log', (client) => inspect(client, { depth: 9, showHidden: true })],
    ['JSON', (client) => JSON.stringify(client)],
    ['a copy', (client) => inspect(Object.assign({}, client), { depth: 9, showHidden: true })],
  ])('%s', (_, show) => {
    const headers = { authorization: key };
    expect(
      show(new Acme({ apiKey: key, headers, planes: { data: { apiKey: key } } })),
    ).not.toContain(key);
  });
});

describe('the address', () => {
  it.each([
    ['https://a.test', 'https://a.test/v1/x'],
    ['https://a.test/', 'https://a.test/v1/x'],
    ['https://a.test///', 'https://a.test/v1/x'],
    ['https://a.test/base/path', 'https://a.test/base/path/v1/x'],
    ['https://a.test/base/path/', 'https://a.test/base/path/v1/x'],
    [' https://a.test:8443 ', 'https://a.test:8443/v1/x'],
    ['http://localhost:1', 'http://localhost:1/v1/x'],
    ['http://app.localhost:1', 'http://app.localhost:1/v1/x'],
    ['http://127.1.2.3:1', 'http://127.1.2.3:1/v1/x'],
    ['http://[::1]:1', 'http://[::1]:1/v1/x'],
  ])('%s', async (baseUrl, url) => {
    expect((await target({ apiKey: key, baseUrl })).url).toBe(url);
  });

  it.each([
    ['file:///etc/passwd'],
    ['javascript:alert(1)'],
    ['data:,x'],
    ['ftp://a.test'],
    ['api.acme.test'],
    ['/v1'],
    ['https://'],
    ['https://user:hunter22@a.test'],
    ['https://hunter22@a.test'],
    ['https://a.test?token=hunter22'],
    ['https://a.test/#hunter22'],
    ['http://169.254.169.254'],
    ['http://api.acme.test'],
    ['http://localhost.evil.test'],
    ['http://127.0.0.1.evil.test'],
    ['http://0.0.0.0'],
  ])('%s is refused', async (baseUrl) => {
    const error = await failure(target({ apiKey: key, baseUrl }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toMatch(/^baseUrl: /);
    expect(inspect(error)).not.toContain('hunter22');
  });

  it.each(['x', '.evil.test/x', '@evil.test/x', ':1/x', '//evil.test/x'].map((path) => [path]))(
    'keeps its host whatever the path: %s',
    async (path) => {
      const { url } = await target({ apiKey: key, baseUrl: 'https://a.test' }, { path });
      expect(new URL(url).origin).toBe('https://a.test');
    },
  );

  it('plain http: without a key, or where the option allows it', async () => {
    const baseUrl = 'http://api.acme.test';
    expect((await target({ baseUrl }, { security: [] })).url).toBe('http://api.acme.test/v1/x');
    expect((await target({ baseUrl, apiKey: key, dangerouslyAllowHttp: true })).url).toBe(
      'http://api.acme.test/v1/x',
    );
    await expect(target({ baseUrl, headers: { Authorization: 'Bearer other' } })).rejects.toThrow(
      /dangerouslyAllowHttp/,
    );
  });
});

describe('option, then environment, then description', () => {
  const env = { ACME_API_KEY: 'from-env', ACME_API_URL: 'https://env.test' };
  it.each<[string, ClientOptions, string, string]>([
    ['the option', { env, apiKey: 'own', baseUrl: 'https://own.test' }, 'own', 'https://own.test'],
    ['the environment', { env }, 'from-env', 'https://env.test'],
    ['an empty option is none', { env, apiKey: '', baseUrl: '' }, 'from-env', 'https://env.test'],
    [
      'an empty variable is none',
      { env: { ACME_API_URL: '' }, apiKey: 'own' },
      'own',
      'https://api.acme.test',
    ],
    [
      'undefined is none',
      { env, apiKey: undefined, baseUrl: undefined },
      'from-env',
      'https://env.test',
    ],
    [
      'an empty option of the plane is none',
      { apiKey: 'own', baseUrl: 'https://own.test', planes: { data: { apiKey: '', baseUrl: '' } } },
      'own',
      'https://own.test',
    ],
    [
      "the plane's own option",
      { env, apiKey: 'x', planes: { data: { apiKey: 'own', baseUrl: 'https://p.test' } } },
      'own',
      'https://p.test',
    ],
  ])('%s', async (_, options, apiKey, origin) => {
    const { url, headers } = await target(options);
    expect([url, headers.get('authorization')]).toStrictEqual([
      `${origin}/v1/x`,
      `Bearer ${apiKey}`,
    ]);
  });

  it('reads process.env by itself, at the time of the call', async () => {
    vi.stubEnv('ACME_API_KEY', 'from-process');
    expect((await target({ env: undefined })).headers.get('authorization')).toBe(
      'Bearer from-process',
    );
    vi.stubEnv('ACME_API_KEY', '');
    await expect(target({ env: undefined })).rejects.toThrow(ConfigurationError);
    vi.unstubAllEnvs();
  });

  it('works where there is no environment, or none that may be read', async () => {
    vi.stubGlobal('process', undefined);
    const none = target({ env: undefined, apiKey: key });
    vi.stubGlobal('process', {
      get env() {
        throw new Error('not allowed');
      },
    });
    const denied = target({ env: undefined, apiKey: key });
    vi.unstubAllGlobals();
    expect([(await none).url, (await denied).url]).toStrictEqual(
      Array(2).fill('https://api.acme.test/v1/x'),
    );
  });

  it('another plane has its own address and key, and never gets the first one’s', async () => {
    const control = { plane: 'control' };
    await expect(target({ apiKey: key }, control)).rejects.toThrow(/ACME_CONTROL_KEY/);
    const { url, headers } = await target(
      { apiKey: key, planes: { control: { apiKey: 'second' } } },
      control,
    );
    expect([url, headers.get('authorization')]).toStrictEqual([
      'https://control.acme.test/v1/x',
      'Bearer second',
    ]);
  });

  it('says what to do where nothing is known', async () => {
    const error = await failure(target({}));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toBe(
      'apiKey: get needs a key; pass the option apiKey or set ACME_API_KEY',
    );
    const bare = { ...api, planes: { data: { env: api.planes['data']!.env } } };
    await expect(
      call(new Client(bare, { apiKey: key, env: {} }), get, {}, undefined),
    ).rejects.toThrow('baseUrl: pass the option baseUrl or set ACME_API_URL');
  });

  it('is not changed by changing the options later', async () => {
    const options: ClientOptions = { apiKey: key, baseUrl: server };
    const client = new Acme(options);
    options.baseUrl = 'https://evil.test';
    expect(await client.items.list()).toMatchObject({ url: '/v1/items' });
  });
});

describe('custom fetch', () => {
  it('is called as a plain function', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    await send('https://a.test', {}, {}, { fetch });
    // In a browser, the global one fails as a method of anything else.
    expect(fetch.mock.contexts).toStrictEqual([undefined]);
  });

  it('may be the global one, also where that is replaced later', async () => {
    const client = new Acme({ apiKey: key, fetch });
    expect(client).toBeInstanceOf(Client);
    vi.stubGlobal('fetch', async () => Response.json([{ id: 'stubbed' }]));
    expect(await new Acme({ apiKey: key }).items.list()).toStrictEqual([{ id: 'stubbed' }]);
    vi.unstubAllGlobals();
  });
});
