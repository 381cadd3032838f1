// A server that answers JSON, as a function says.
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { listen } from './listen.ts';

export interface JsonRequest {
  /** `GET /v1/runs` */
  readonly line: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A status alone, or a body with 200. */
export type Answer = (request: JsonRequest) => number | object | Promise<number | object>;

export interface JsonServer {
  readonly url: string;
  /** The lines of all requests, in order. */
  readonly requests: string[];
  stop(): Promise<void>;
}

export async function startJsonServer(answer: Answer): Promise<JsonServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
      const line = `${request.method} ${pathname}`;
      requests.push(line);
      const hasBody = request.headers['content-type'] === 'application/json';
      const body = hasBody ? await json(request) : undefined;
      const answered = await answer({ line, query: Object.fromEntries(searchParams), body });
      const status = typeof answered === 'number' ? answered : 200;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(typeof answered === 'number' ? {} : answered));
    })();
  });
  return { ...(await listen(server)), requests };
}
