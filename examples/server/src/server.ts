import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFile } from './files.ts';
import {
  createHandler,
  type FailNext,
  type HandlerOptions,
  type LoggedRequest,
} from './handler.ts';

export interface ServerOptions extends HandlerOptions {
  /** By default any that is free. */
  readonly port?: number;
  /** A folder of static files served beside the API. */
  readonly files?: string;
}

export interface ExampleServer {
  readonly url: string;
  /** What was asked of the API, in order; paths without their query. */
  readonly requests: readonly LoggedRequest[];
  readonly failNext: FailNext;
  close(): Promise<void>;
}

/** A HoneyHive server on this machine alone, with data in memory. It takes any key. */
export async function startServer(options: ServerOptions = {}): Promise<ExampleServer> {
  const { port = 0, files } = options;
  const handler = createHandler(options);
  const server = createServer((request, response) => {
    void (async () => {
      if (await handler(request, response)) return;
      if (files !== undefined) return serveFile(files, request, response);
      response.writeHead(404).end();
    })();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: handler.requests,
    failNext: handler.failNext,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
