// The page and the API under one origin: `/api` is handed on, everything else is the page and its files.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { build, createServer as createVite } from 'vite';
import type * as rendering from '../src/server.tsx';
import { proxy, type ProxyTarget } from './proxy.ts';

const root = path.join(import.meta.dirname, '..');

/** Where the page's parts come from: from their sources, or built. */
interface Source {
  /** Answers for a file; calls `next` where there is none. */
  files(request: IncomingMessage, response: ServerResponse, next: () => void): void;
  template(url: string): Promise<string>;
  renderer(): Promise<typeof rendering>;
  close(): Promise<void>;
}

/** The sources, as they are: what is edited is in the page at once. */
async function fromSources(): Promise<Source> {
  const vite = await createVite({
    root,
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
  });
  return {
    files: vite.middlewares,
    template: async (url) =>
      vite.transformIndexHtml(url, await readFile(path.join(root, 'index.html'), 'utf8')),
    renderer: async () => (await vite.ssrLoadModule('/src/server.tsx')) as typeof rendering,
    close: () => vite.close(),
  };
}

/**
 * Builds the page: for users, or as developers have it, with React's warnings and its strict mode.
 * @param folder for the files, below this package, so that what the server's part imports is found from there
 */
export async function buildPage(folder: string, mode: 'production' | 'development'): Promise<void> {
  const common = { root, mode, logLevel: 'warn' } as const;
  const outDir = path.join(folder, 'files');
  await build({ ...common, build: { outDir, emptyOutDir: true } });
  const ssr = 'src/server.tsx';
  await build({ ...common, build: { ssr, outDir: path.join(folder, 'server'), emptyOutDir: true } });
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
};

async function fromBuild(folder: string): Promise<Source> {
  const template = await readFile(path.join(folder, 'files/index.html'), 'utf8');
  const address = pathToFileURL(path.join(folder, 'server/server.js')).href;
  return {
    files(request, response, next) {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const type = types[path.extname(pathname)];
      if (type === undefined) return next();
      readFile(path.join(folder, 'files', pathname)).then(
        (file) => response.writeHead(200, { 'content-type': type }).end(file),
        () => response.writeHead(404).end(),
      );
    },
    template: async () => template,
    renderer: async () => (await import(address)) as typeof rendering,
    close: async () => {},
  };
}

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

export interface PageOptions extends ProxyTarget {
  /** By default any that is free. */
  readonly port?: number;
  /** Where `buildPage` has put it; without it, the sources are served. */
  readonly built?: string;
}

export async function startPage({ port = 0, built, ...api }: PageOptions): Promise<PageServer> {
  const source = built === undefined ? await fromSources() : await fromBuild(built);
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    if (url.startsWith('/api/')) return proxy(request, response, url.slice('/api'.length), api);
    source.files(request, response, () => {
      answer(source, url, api, response).catch((error: unknown) => {
        console.error(error);
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      });
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await Promise.all([closed, source.close()]);
    },
  };
}

async function answer(
  source: Source,
  url: string,
  api: ProxyTarget,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(url, 'http://localhost');
  if (pathname !== '/') {
    response.writeHead(404).end();
    return;
  }
  const [template, { render }] = await Promise.all([source.template(url), source.renderer()]);
  const { title, state, stream } = await render(search, api);
  const [head = '', tail = ''] = template.replace('<!--title-->', title).split('<!--page-->');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(head);
  response.on('close', () => stream.abort());
  // React ends what it writes to; after the page comes its data.
  const page = new Writable({
    write: (chunk: Uint8Array, _, done) => void response.write(chunk, () => done()),
    final: (done) => void response.end(tail.replace('<!--state-->', () => state), done),
  });
  stream.pipe(page);
}
