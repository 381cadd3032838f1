import type { Middleware } from './client.ts';

/**
 * A middleware that compresses bodies on their way, and says so in `content-encoding`. The server has to know it.
 * @param minBytes shorter bodies, which hardly gain, go as they are; streams do too
 */
export function gzip({ minBytes = 1024 }: { minBytes?: number } = {}): Middleware {
  return async (url, init, next) => {
    const headers = new Headers(init.headers);
    if (!init.body || init.body instanceof ReadableStream || headers.has('content-encoding'))
      return next(url, init);
    // The type that `fetch` would see in the body: a form's boundary is in it.
    const plain = new Response(init.body);
    const type = plain.headers.get('content-type');
    const blob = await plain.blob();
    if (blob.size < minBytes) return next(url, init);
    const compressed = blob.stream().pipeThrough(new CompressionStream('gzip'));
    if (type && !headers.has('content-type')) headers.set('content-type', type);
    headers.set('content-encoding', 'gzip');
    return next(url, { ...init, headers, body: await new Response(compressed).arrayBuffer() });
  };
}
