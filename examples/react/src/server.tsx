// Renders a page of data that was fetched ahead, and gives that data along.
import { HoneyHive } from '@honeyhive/client';
import {
  getRunsInfiniteOptions,
  prefetchGetQueues,
  prefetchGetRun,
  searchEventsInfiniteOptions,
} from '@honeyhive/react-hooks';
import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { renderToPipeableStream, type PipeableStream } from 'react-dom/server';
import { App, createQueryClient } from './app.tsx';
import { eventsOf, runsOf } from './queries.ts';
import { readRoute, titleOf, type Route } from './route.ts';

export interface RenderedPage {
  readonly title: string;
  /** The cache, as text that is safe within a script element. */
  readonly state: string;
  readonly stream: PipeableStream;
}

/**
 * @param search the query of the address
 * @param api where the API is, and the key for it
 * @throws what a component throws
 */
export async function render(
  search: string,
  api: { readonly baseUrl: string; readonly apiKey: string },
): Promise<RenderedPage> {
  const route = readRoute(search);
  // A slow API must not keep the page from coming: the browser asks again for what is not there.
  const client = new HoneyHive({ ...api, timeout: 5_000 });
  const queryClient = createQueryClient();
  await prefetch(queryClient, client, route);
  const state = dehydrate(queryClient);
  const app = <App client={client} queryClient={queryClient} state={state} search={search} />;
  const stream = await new Promise<PipeableStream>((resolve, reject) => {
    const rendered = renderToPipeableStream(app, {
      onShellReady: () => resolve(rendered),
      onShellError: reject,
    });
  });
  queryClient.clear();
  return {
    title: titleOf(route),
    state: JSON.stringify(state).replaceAll('<', '\\u003c'),
    stream,
  };
}

/** Asks for everything that the view will ask for, at once. What fails is left to the browser. */
async function prefetch(queryClient: QueryClient, client: HoneyHive, route: Route): Promise<void> {
  if (route.view === 'queues') return prefetchGetQueues(queryClient, client, {}, { retry: false });
  const { run } = route;
  await Promise.all([
    queryClient.prefetchInfiniteQuery({
      ...getRunsInfiniteOptions(client, runsOf(route)),
      retry: false,
    }),
    run && prefetchGetRun(queryClient, client, { run_id: run }, { retry: false }),
    run &&
      queryClient.prefetchInfiniteQuery({
        ...searchEventsInfiniteOptions(client, eventsOf(run)),
        retry: false,
      }),
  ]);
}
