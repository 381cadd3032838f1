// The page and the API under one origin: `/api` is handed on, everything else is the page and its files.
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { build, createServer as createVite, type BuildOptions } from 'vite';
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
async function fromSources(server: Server): Promise<Source> {
  const vite = await createVite({
    root,
    appType: 'custom',
    logLevel: 'warn',
    // What tells the browser of edits goes over the page's own origin.
    server: { middlewareMode: true, hmr: { server } },
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
  // What developers have is large, and nobody downloads it.
  const forDevelopers = { minify: false, chunkSizeWarningLimit: Infinity };
  const given = mode === 'development' ? forDevelopers : {};
  const buildPart = (part: string, options: BuildOptions): Promise<unknown> => {
    const outDir = path.join(folder, part);
    const common = { root, mode, logLevel: 'warn' } as const;
    return build({ ...common, build: { ...given, ...options, outDir, emptyOutDir: true } });
  };
  await buildPart('files', {});
  await buildPart('server', { ssr: 'src/server.tsx' });
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
  const server = createServer();
  const source = built === undefined ? await fromSources(server) : await fromBuild(built);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
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
    final: (done) =>
      void response.end(
        tail.replace('<!--state-->', () => state),
        done,
      ),
  });
  stream.pipe(page);
}
