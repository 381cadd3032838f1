// The real client's runtime, on an API of a few operations, and a server that remembers what it was sent.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Api, Operation } from '../../client/src/api.ts';
import { oneKey } from '../../client/src/auth.ts';
import { call } from '../../client/src/call-any.ts';
import { Client } from '../../client/src/client.ts';
import type { Scheme } from '../../client/src/schemes.ts';
import type { ClientOptions } from '../src/generated/client.ts';
import type { Command, Flag, Program } from '../src/program.ts';
import { acme } from './acme.ts';

const text = (name: string, more: Partial<Flag> = {}): Flag => ({
  field: name.replaceAll('-', '_'),
  name,
  type: 'string',
  ...more,
});

/** The program, with keys that are sent as the scheme says. */
export function widgets(scheme: Scheme): Program {
  const api: Api = {
    querystyle: 'openapi',
    planes: {
      main: { env: { apiKey: 'ACME_API_KEY', baseUrl: 'ACME_BASE_URL' } },
      other: { env: { apiKey: 'OTHER_API_KEY', baseUrl: 'OTHER_BASE_URL' } },
    },
    defaultPlane: 'main',
    securitySchemes: { key: scheme },
    authorize: oneKey,
    security: [['key']],
  };
  const command = (
    name: string,
    method: string,
    path: string,
    flags: readonly Flag[],
    more: Partial<Operation> = {},
    extra: Partial<Command> = {},
  ): Command => ({
    name,
    operation: `${method} ${path}`,
    summary: name,
    flags,
    ...extra,
    call: async (client, input, options) =>
      call(
        client as unknown as Client,
        { id: name, method, path, accept: ['application/json'], ...more },
        input,
        options,
      ),
  });
  const id = text('id', { required: true });
  const inPath = { parameters: [{ name: 'id', in: 'path' }] } as const;
  const body = { body: { mediaType: 'application/json' } };
  const raw = { body: { mediaType: 'text/plain', field: 'text' } };
  return {
    ...acme().program,
    createClient: async (options: ClientOptions) =>
      new Client(api, options) as unknown as Awaited<ReturnType<Program['createClient']>>,
    groups: [
      {
        name: 'widgets',
        load: async () => [
          command('get', 'GET', '/widgets/{id}', [id, text('q')], {
            parameters: [...inPath.parameters, { name: 'q', in: 'query' }],
          }),
          command('create', 'POST', '/widgets', [text('name'), text('note')], body),
          command('write', 'PUT', '/text', [text('text')], raw),
          command('other', 'GET', '/other', [], { plane: 'other' }),
          command('delete', 'DELETE', '/widgets/{id}', [id], inPath),
          command('run', 'POST', '/run', [text('name')], body, { reportsSuccess: true }),
        ],
      },
    ],
  };
}

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface Server {
  readonly baseUrl: string;
  readonly seen: Seen[];
  close(): void;
}

/** Answers `/widgets/503` with that status (418 says more, 422 is deep), `/run` with what its `name` says, and all else with what it was sent. */
export async function startServer(): Promise<Server> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (data: string) => {
      body += data;
    });
    request.on('end', () => {
      seen.push({ method, url, headers, body });
      if (url.startsWith('/widgets/hang')) return;
      const status = Number(/^\/widgets\/(\d{3})$/.exec(url)?.[1] ?? 200);
      const fails = url === '/run' && body.includes('"no"');
      response.writeHead(status, {
        'content-type': 'application/json',
        'x-request-id': 'request-1',
        'retry-after-ms': '1',
        'set-cookie': 'session=cookie-canary-0123',
      });
      const answer =
        url === '/widgets/418'
          ? { error: { message: 'Short and stout', spouts: [1] } }
          : status > 299
            ? { message: `Told ${String(headers.authorization)}`, error_code: 'E_WIDGET' }
            : url === '/run'
              ? { success: !fails }
              : { ok: true };
      response.end(
        url === '/widgets/422' ? '['.repeat(1e5) + ']'.repeat(1e5) : JSON.stringify(answer),
      );
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
