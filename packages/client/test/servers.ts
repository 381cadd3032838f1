import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll } from 'vitest';

export interface Echo {
  method: string;
  url: string;
  path: string;
  params: Record<string, string>;
  query: unknown;
  headers: Record<string, string>;
  body: unknown;
}

/** Starts a server on a free port, until the test file ends; gives its address. */
export async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An Express server that answers what it understood of a request, for the given route. */
export function echo(route = '/{*all}'): Promise<string> {
  const app = express();
  app.set('query parser', 'extended');
  app.use(express.json({ strict: false, type: ['json', '+json'] }));
  app.use(express.urlencoded({ extended: true }));
  app.use(express.raw({ type: () => true }));
  app.all(route, ({ method, url, path, params, query, headers, body }, response) => {
    const content: unknown = Buffer.isBuffer(body) ? body.toString('latin1') : body;
    response.json({ method, url, path, params, query, headers, body: content });
  });
  return serve(app);
}
