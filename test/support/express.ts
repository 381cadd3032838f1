// An Express server with the description's routes: it tells what it understood of each request.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';
import { operations } from './spec.ts';

/** What a handler of a service would be given. */
export interface Understood {
  /** The operation whose route was taken. */
  readonly operation: string;
  readonly method: string;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface Service {
  readonly url: string;
  /** Everything that arrived, in order, whatever route it took. */
  readonly requests: Understood[];
  /** How many requests under `/silence` were ended by their client. */
  readonly dropped: () => number;
  /** Under this address, every request is answered like this. */
  answering(status: number, content: string, type: string): string;
  stop(): Promise<void>;
}

export async function startService(): Promise<Service> {
  const requests: Understood[] = [];
  let dropped = 0;
  const understand = (operation: string, { method, params, query, body, headers }: Request) => {
    const understood: Understood = {
      operation,
      method,
      // Without the prototype that Express's routes have not, and parsers have.
      params: { ...params },
      query,
      body: body as unknown,
      headers,
    };
    requests.push(understood);
    return understood;
  };

  const app = express();
  // As the service that the description belongs to reads its queries.
  app.set('query parser', 'extended');
  app.use(express.json());
  // A path without parameters is the better match, as in the description.
  const routes = operations.toSorted((a, b) => parameterCount(a.path) - parameterCount(b.path));
  for (const { id, method, path } of routes) {
    const route = path.replace(/{(\w+)}/g, ':$1');
    app[method as 'get' | 'post' | 'put' | 'delete'](route, (request, response) => {
      response.json(understand(id, request));
    });
  }
  app.all('/answer/:status/:type/:content/{*rest}', (request: Request, response: Response) => {
    const { status, type, content } = request.params;
    understand('answer', request);
    response.status(Number(status)).set('content-type', String(type)).end(content?.slice(1));
  });
  app.all('/silence/{*rest}', (request, response) => {
    understand('silence', request);
    response.once('close', () => (dropped += 1));
  });
  app.use((request: Request, response: Response) => {
    understand('none', request);
    response.status(404).json({ message: 'no such route' });
  });

  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    dropped: () => dropped,
    answering: (status, content, type) =>
      // With a letter in front, since an empty part of a path would be none.
      `${url}/answer/${status}/${encodeURIComponent(type)}/${encodeURIComponent(`=${content}`)}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function parameterCount(path: string): number {
  return path.split('{').length;
}
