// A `fetch` that remembers what went over the wire.

export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** What the body's JSON says. */
  readonly body: unknown;
  readonly status: number;
  readonly answer: Headers;
}

export interface Recorder {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly exchanges: readonly Exchange[];
  /** The only exchange there was. */
  one(): Exchange;
}

/** @param send what answers; without it, the network does */
export function record(
  send: (url: string, init: RequestInit) => Promise<Response> = globalThis.fetch,
): Recorder {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    fetch: async (url, init) => {
      const response = await send(url, init);
      exchanges.push({
        method: init.method ?? 'GET',
        url: new URL(url),
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
        status: response.status,
        answer: response.headers,
      });
      return response;
    },
    one() {
      const [exchange, ...others] = exchanges;
      if (!exchange || others.length) throw new Error(`There were ${exchanges.length} requests.`);
      return exchange;
    },
  };
}
