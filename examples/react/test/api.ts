// The example's API, which can keep an answer back.
import { createServer } from 'node:http';
import { createHandler, type Handler } from 'example-server';
import { listen, type Listening } from '../../../test/support/listen.ts';

export interface Api extends Listening {
  /** What was asked, since it was last emptied. */
  readonly requests: { readonly line: string; aborted: boolean }[];
  readonly failNext: Handler['failNext'];
  /** Requests that match are kept waiting, until it is called with nothing. */
  hold(path?: RegExp): void;
}

export async function startApi(): Promise<Api> {
  const handler = createHandler({ seed: true });
  const requests: Api['requests'] = [];
  let held: RegExp | undefined;
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const { method, url = '' } = request;
    const logged = { line: `${method} ${url}`, aborted: false };
    requests.push(logged);
    response.once('close', () => (logged.aborted = !response.writableFinished));
    const answer = (): void => void (response.destroyed || handler(request, response));
    if (held?.test(url)) waiting.push(answer);
    else answer();
  });
  return {
    ...(await listen(server)),
    requests,
    failNext: handler.failNext,
    hold(path) {
      held = path;
      if (path) return;
      for (const answer of waiting) answer();
      waiting = [];
    },
  };
}
