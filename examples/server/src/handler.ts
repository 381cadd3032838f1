import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ValidationError } from '@honeyhive/types/validate';
import { parse as parseQuery } from 'qs';
import { readBody } from './body.ts';
import { datasetRoutes } from './datasets.ts';
import { eventRoutes } from './events.ts';
import { Problem } from './problem.ts';
import { queueRoutes } from './queues.ts';
import { runRoutes } from './runs.ts';
import { seedStore } from './seed.ts';
import { emptyStore, type Store } from './store.ts';

export interface HandlerOptions {
  /** Fills it with a deterministic set of runs, events, queues and datasets. */
  readonly seed?: boolean;
  /** The milliseconds that each answer takes. */
  readonly latency?: number;
}

export interface LoggedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Whether the other side went away before the answer was written. */
  readonly aborted: boolean;
}

/**
 * Answers what is below `/v1/`, and gives false, with nothing done, for anything else. It reads `request.url`: what
 * mounts it under a prefix takes the prefix away, as `server.middlewares.use('/api', …)` of Vite does:
 *
 *     const api = createHandler({ seed: true });
 *     server.middlewares.use('/api', async (request, response, next) => {
 *       if (!(await api(request, response))) next();
 *     });
 */
export interface Handler {
  (request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** What was asked, in order. */
  readonly requests: readonly LoggedRequest[];
  readonly failNext: FailNext;
}

/** The next requests that match get this status, and have no effect. */
export type FailNext = (
  match: { method?: string; path?: RegExp },
  status: number,
  times?: number,
) => void;

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const routes = [...datasetRoutes, ...runRoutes, ...eventRoutes, ...queueRoutes];

/** The API, with data of its own. */
export function createHandler({ seed = false, latency = 0 }: HandlerOptions = {}): Handler {
  const store = emptyStore();
  if (seed) seedStore(store);
  const requests: { method: string; path: string; aborted: boolean }[] = [];
  const failures: { method?: string; path?: RegExp; status: number; left: number }[] = [];

  const fail = (method: string, path: string): void => {
    const failure = failures.find(
      (one) =>
        one.left > 0 &&
        (one.method === undefined || one.method === method) &&
        (one.path === undefined || path.search(one.path) >= 0),
    );
    if (!failure) return;
    failure.left -= 1;
    throw new Problem(failure.status, 'FAILED_AS_TOLD', 'The server was told to fail.');
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { method = '', url = '/' } = request;
    const [path = '', query = ''] = url.split(/\?(.*)/s);
    if (!path.startsWith('/v1/')) return false;
    const logged = { method, path, aborted: false };
    requests.push(logged);
    response.once('close', () => (logged.aborted = !response.writableFinished));
    const { status, body } = await answer(async () => {
      fail(method, path);
      authorize(request);
      return operate(store, method, path, query, await readBody(request));
    });
    if (latency > 0) await sleep(latency);
    if (response.destroyed) return true;
    const text = body === undefined ? '' : JSON.stringify(body);
    response.writeHead(status, {
      ...(text && { 'content-type': 'application/json' }),
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
    return true;
  };

  return Object.assign(handle, {
    requests,
    failNext: (match: { method?: string; path?: RegExp }, status: number, times = 1) =>
      void failures.push({ ...match, status, left: times }),
  });
}

async function answer(operation: () => Promise<Answer>): Promise<Answer> {
  try {
    return await operation();
  } catch (error) {
    if (error instanceof Problem) return failed(error.status, error.code, error.message);
    if (error instanceof ValidationError) return failed(400, 'VALIDATION_ERROR', error.message);
    return failed(500, 'INTERNAL_ERROR', String(error));
  }
}

function failed(statusCode: number, errorCode: string, message: string): Answer {
  return { status: statusCode, body: { statusCode, message, success: false, errorCode } };
}

function authorize({ headers }: IncomingMessage): void {
  if (!/^Bearer \S+$/.test(headers.authorization ?? ''))
    throw new Problem(401, 'UNAUTHORIZED', 'A bearer key is required.');
}

function operate(store: Store, method: string, path: string, query: string, body: object): Answer {
  for (const route of routes) {
    const found = route.method === method && route.pattern.exec(path);
    if (!found) continue;
    const input = { ...body, ...queryFields(query), ...pathFields(found.groups ?? {}) };
    return { status: route.status, body: route.run(store, input) };
  }
  throw new Problem(501, 'NOT_IMPLEMENTED', `This server has no ${method} ${path}.`);
}

function pathFields(groups: Readonly<Record<string, string>>): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
  } catch {
    throw new Problem(400, 'VALIDATION_ERROR', 'The path is not encoded as it should be.');
  }
}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  page: Number,
  limit: Number,
  enabled: (text) => (text === 'true' ? true : text === 'false' ? false : text),
};

/** A query holds texts alone; some fields are numbers or booleans. */
function queryFields(query: string): Record<string, unknown> {
  const fields = Object.entries(parseQuery(query, { arrayLimit: 1000 }));
  return Object.fromEntries(
    fields.map(([name, value]) => [
      name,
      typeof value === 'string' ? (readers[name]?.(value) ?? value) : value,
    ]),
  );
}
