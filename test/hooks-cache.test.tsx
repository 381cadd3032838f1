// @vitest-environment jsdom
// What hooks do with a cache: pages, what is out of date, what is shown early, and what a server rendered.
import { HoneyHive, InternalServerError } from '@honeyhive/client';
import {
  createQueueMutationOptions,
  datapointsKeys,
  datasetsKeys,
  getGetQueueData,
  getQueueOptions,
  getQueueQueryKey,
  getQueuesQueryKey,
  getRunsInfiniteOptions,
  getRunsInfiniteQueryKey,
  getRunsOptions,
  getRunsQueryKey,
  HoneyHiveProvider,
  optimistic,
  prefetchGetQueue,
  queuesKeys,
  scoped,
  searchEventsInfiniteOptions,
  setGetQueueData,
  useCreateDatapoint,
  useCreateQueue,
  useGetDatapoints,
  useGetDatasets,
  useGetQueue,
  useGetQueues,
  useInfiniteGetRuns,
  useInfiniteSearchEvents,
  useSuspenseGetQueue,
  useSuspenseInfiniteGetRuns,
  useUpdateQueue,
} from '@honeyhive/react-hooks';
import {
  dehydrate,
  hydrate,
  HydrationBoundary,
  InfiniteQueryObserver,
  QueryClient,
  QueryClientProvider,
  skipToken,
  useMutation,
} from '@tanstack/react-query';
import { act, cleanup, render, renderHook, waitFor } from '@testing-library/react';
import { Suspense, type FunctionComponent, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { soon } from './support/hook.tsx';
import { startJsonServer, type JsonRequest, type JsonServer } from './support/json-server.ts';

const runs = Array.from({ length: 7 }, (_, index) => ({ run_id: `r${index}` }));

/** What the server has, newest first. */
let events: { event_id: string; start: string }[];
let queue: { id: string; name: string };
let isFailing: boolean;
/** Answers to writes wait for it. */
let gate: Promise<void>;
let searches: { page?: number; dateRange?: { $lte?: string } & Record<string, string> }[];

async function answer({ line, query, body }: JsonRequest): Promise<number | object> {
  if (!/^(GET|POST \/v1\/events\/search)/.test(line)) await gate;
  if (isFailing) return 500;
  if (line === 'GET /v1/runs') {
    const { page = 1, limit = 3 } = query;
    const end = Number(page) * Number(limit);
    return {
      evaluations: runs.slice(end - Number(limit), end),
      pagination: { page: Number(page), has_next: end < runs.length, total: runs.length },
    };
  }
  if (line === 'POST /v1/events/search') {
    const search = body as (typeof searches)[number] & { limit: number };
    searches.push(search);
    const { page = 1, limit, dateRange } = search;
    const found = events.filter(
      ({ start }) => !dateRange || start <= (dateRange['end_time'] ?? ''),
    );
    return { events: found.slice((page - 1) * limit, page * limit) };
  }
  if (line.startsWith('PUT /v1/queues/')) queue = { ...queue, ...(body as object) };
  if (line.includes('/v1/queues/')) return queue;
  return { datasets: [], datapoints: [], queues: [], result: {}, inserted: true };
}

let server: JsonServer;
let client: HoneyHive;
let cache: QueryClient;
beforeAll(async () => {
  server = await startJsonServer(answer);
});
beforeEach(() => {
  server.requests.length = 0;
  events = ['e3', 'e2', 'e1'].map((event_id) => ({ event_id, start: '2020-01-01T00:00:00.000Z' }));
  queue = { id: 'q', name: 'before' };
  isFailing = false;
  gate = Promise.resolve();
  searches = [];
  client = new HoneyHive({ apiKey: 'key', baseUrl: server.url });
  cache = newCache();
});
afterEach(() => {
  cleanup();
  cache.clear();
});
afterAll(() => server?.stop());

function newCache(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { retry: false } } });
}

const around =
  (queryClient: QueryClient, of: HoneyHive): FunctionComponent<{ children: ReactNode }> =>
  ({ children }) => (
    <QueryClientProvider client={queryClient}>
      <HoneyHiveProvider client={of}>{children}</HoneyHiveProvider>
    </QueryClientProvider>
  );

function use<Result>(hook: () => Result, reactStrictMode = false): { current: Result } {
  return renderHook(hook, { wrapper: around(cache, client), reactStrictMode }).result;
}

describe('lists in pages', () => {
  test.each([false, true])('go on until there are no more; strict mode: %s', async (strict) => {
    const result = use(
      () =>
        useInfiniteGetRuns(
          { limit: 3 },
          {
            select: ({ pages }) =>
              pages.flatMap(({ evaluations }) => evaluations.map(({ run_id }) => run_id)),
          },
        ),
      strict,
    );
    for (const count of [3, 6, 7]) {
      await waitFor(() => expect(result.current.data).toHaveLength(count), soon);
      expect(result.current.hasNextPage).toBe(count < 7);
      if (count < 7) await act(() => result.current.fetchNextPage());
    }
    expect(result.current.data).toEqual(runs.map(({ run_id }) => run_id));
    expect(server.requests).toHaveLength(3);
  });

  test('start where the caller says, and keep what else he says', async () => {
    const { pageParams, pages } = await cache.fetchInfiniteQuery({
      ...getRunsInfiniteOptions(client, { page: 2, limit: 2 }),
      pages: 2,
    });
    expect(pageParams).toEqual([{ page: 2 }, { page: 3 }]);
    expect(pages.map(({ evaluations }) => evaluations.map(({ run_id }) => run_id))).toEqual([
      ['r2', 'r3'],
      ['r4', 'r5'],
    ]);
  });

  test('are cached beside the query of one page, and invalidated with it', async () => {
    await cache.fetchInfiniteQuery(getRunsInfiniteOptions(client, { limit: 3 }));
    const page = await cache.fetchQuery(getRunsOptions(client, { limit: 3 }));
    expect(page.evaluations).toHaveLength(3);
    expect(cache.getQueryData(getRunsInfiniteQueryKey({ limit: 3 }))?.pages).toEqual([page]);
    await cache.invalidateQueries({ queryKey: getRunsQueryKey({ limit: 3 }) });
    expect(cache.getQueryState(getRunsInfiniteQueryKey({ limit: 3 }))?.isInvalidated).toBe(true);
  });

  test('suspend', async () => {
    const List: FunctionComponent = () =>
      useSuspenseInfiniteGetRuns({ limit: 3 }).data.pages[0]?.evaluations.length;
    const Around = around(cache, client);
    const { container } = render(
      <Around>
        <Suspense fallback="…">
          <List />
        </Suspense>
      </Around>,
    );
    await waitFor(() => expect(container.textContent).toBe('3'), soon);
  });

  const ids = (pages: readonly { events: readonly { event_id?: unknown }[] }[]): unknown[] =>
    pages.flatMap((page) => page.events.map(({ event_id }) => event_id));
  const add = (event_id: string): void =>
    void events.unshift({ event_id, start: new Date(Date.now() + 1).toISOString() });

  test('keep the window of the first page, until they are fetched anew', async () => {
    const result = use(() => useInfiniteSearchEvents({ limit: 2 }));
    await waitFor(() => expect(ids(result.current.data?.pages ?? [])).toEqual(['e3', 'e2']), soon);
    add('e4');
    await act(() => result.current.fetchNextPage());
    await waitFor(() => expect(ids(result.current.data!.pages)).toEqual(['e3', 'e2', 'e1']), soon);
    expect(searches[1]?.dateRange).toEqual(searches[0]?.dateRange);
    expect(result.current.hasNextPage).toBe(false);

    await new Promise((resolve) => setTimeout(resolve, 5));
    await act(() => result.current.refetch());
    const anew = ['e4', 'e3', 'e2', 'e1'];
    await waitFor(() => expect(ids(result.current.data!.pages)).toEqual(anew), soon);
    expect(searches[3]?.dateRange).toEqual(searches[2]?.dateRange);
    expect(searches[2]?.dateRange).not.toEqual(searches[0]?.dateRange);
  });

  test('keep the window from a server to a browser', async () => {
    const options = searchEventsInfiniteOptions(client, { limit: 2 });
    await cache.prefetchInfiniteQuery(options);
    const browser = newCache();
    hydrate(browser, JSON.parse(JSON.stringify(dehydrate(cache))));
    add('e4');
    const observer = new InfiniteQueryObserver(browser, {
      ...searchEventsInfiniteOptions(client, { limit: 2 }),
      staleTime: Infinity,
    });
    const { data } = await observer.fetchNextPage();
    expect(ids((data as unknown as { pages: never[] }).pages)).toEqual(['e3', 'e2', 'e1']);
    browser.clear();
  });

  test('keep a window of the caller', async () => {
    const dateRange = { start_time: '2019-01-01T00:00:00Z', end_time: '2021-01-01T00:00:00Z' };
    const { pageParams } = await cache.fetchInfiniteQuery(
      searchEventsInfiniteOptions(client, { limit: 2, dateRange }),
    );
    expect(searches[0]?.dateRange).toEqual(dateRange);
    expect(pageParams).toEqual([{ page: 1 }]);
  });
});

test('input that is not there yet sends nothing', async () => {
  const { result, rerender } = renderHook(
    ({ id }: { id?: string }) => useGetQueue(id === undefined ? skipToken : { queue_id: id }),
    { wrapper: around(cache, client), initialProps: {} },
  );
  const list = use(() => useInfiniteGetRuns(skipToken));
  expect([result.current.fetchStatus, list.current.fetchStatus]).toEqual(['idle', 'idle']);
  expect(server.requests).toEqual([]);
  rerender({ id: 'q' });
  await waitFor(() => expect(result.current.data).toEqual(queue), soon);
  expect(server.requests).toEqual(['GET /v1/queues/q']);
});

test('initial data is there', () => {
  const result = use(() => useGetQueues({}, { initialData: { queues: [] }, staleTime: Infinity }));
  expect(result.current.data).toEqual({ queues: [] });
});

describe('after a mutation', () => {
  const lists = ['GET /v1/datapoints', 'GET /v1/datasets', 'GET /v1/queues'];

  async function create(invalidates?: unknown): Promise<string[]> {
    const result = use(() => {
      const queries = [useGetDatapoints(), useGetDatasets(), useGetQueues()];
      const options = invalidates === undefined ? {} : { invalidates: invalidates as never };
      return { queries, create: useCreateDatapoint(options) };
    });
    await waitFor(() => {
      for (const { status } of result.current.queries) expect(status).toBe('success');
    }, soon);
    server.requests.length = 0;
    await act(() => result.current.create.mutateAsync({}));
    // It waits for what is fetched again.
    for (const { isFetching } of result.current.queries) expect(isFetching).toBe(false);
    return server.requests.filter((line) => line.startsWith('GET')).toSorted();
  }

  test('what the API declares is fetched again', async () => {
    expect(await create()).toEqual(lists.slice(0, 2));
  });
  test.each([
    ['nothing', false, []],
    ['something else', [queuesKeys.all], lists.slice(2)],
    ['more', (declared: readonly unknown[]) => [...declared, queuesKeys.all], lists],
  ])('or %s', async (_, invalidates, fetched) => {
    expect(await create(invalidates)).toEqual(fetched);
  });

  test('of another account, nothing of the first is', async () => {
    const baseUrl = `${server.url}/second`;
    const second = scoped(new HoneyHive({ apiKey: 'other', baseUrl }), 'second');
    use(() => useGetQueues());
    await waitFor(
      () => expect(cache.getQueryState(getQueuesQueryKey())?.status).toBe('success'),
      soon,
    );
    const { result } = renderHook(() => ({ list: useGetQueues(), create: useCreateQueue() }), {
      wrapper: around(cache, second),
    });
    await waitFor(() => expect(result.current.list.status).toBe('success'), soon);
    server.requests.length = 0;
    await act(() => result.current.create.mutateAsync({ name: 'x' }));
    expect(server.requests).toEqual(['POST /second/v1/queues', 'GET /second/v1/queues']);
    expect(cache.getQueryCache().getAll()).toHaveLength(2);
    expect(queuesKeys.of(second)).toEqual(['second', 'queues']);
    expect(getQueuesQueryKey({}, second)[0]).toBe('second');
  });

  test('made of its options alone, too', async () => {
    const result = use(() => ({
      queues: useGetQueues(),
      create: useMutation(createQueueMutationOptions(client)),
    }));
    await waitFor(() => expect(result.current.queues.status).toBe('success'), soon);
    await act(() => result.current.create.mutateAsync({ name: 'x' }));
    expect(server.requests).toEqual(['GET /v1/queues', 'POST /v1/queues', 'GET /v1/queues']);
  });

  test('resources have keys', () => {
    expect([datapointsKeys.all, datasetsKeys.all]).toEqual([
      ['honeyhive', 'datapoints'],
      ['honeyhive', 'datasets'],
    ]);
  });
});

describe('optimistic updates', () => {
  const rename = optimistic(
    ({ queue_id }: { queue_id: string; name?: string }) => getQueueQueryKey({ queue_id }),
    (cached, { name }) => ({ ...cached, ...(name !== undefined && { name }) }),
  );

  function open(): () => void {
    let release = (): void => {};
    gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  test('show at once what the server then says', async () => {
    const result = use(() => ({
      queue: useGetQueue({ queue_id: 'q' }),
      update: useUpdateQueue(rename),
    }));
    await waitFor(() => expect(result.current.queue.data).toMatchObject({ name: 'before' }), soon);
    const release = open();
    act(() => result.current.update.mutate({ queue_id: 'q', id: 'q', name: 'after' }));
    await waitFor(() => expect(result.current.queue.data).toMatchObject({ name: 'after' }), soon);
    expect(queue.name).toBe('before');
    release();
    await waitFor(() => expect(result.current.update.status).toBe('success'), soon);
    expect(queue.name).toBe('after');
    expect(server.requests).toEqual(['GET /v1/queues/q', 'PUT /v1/queues/q', 'GET /v1/queues/q']);
  });

  test('are taken back where it fails, and it is asked', async () => {
    const result = use(() => ({
      queue: useGetQueue({ queue_id: 'q' }),
      update: useUpdateQueue(rename),
    }));
    await waitFor(() => expect(result.current.queue.status).toBe('success'), soon);
    const release = open();
    act(() => result.current.update.mutate({ queue_id: 'q', id: 'q', name: 'after' }));
    await waitFor(() => expect(result.current.queue.data).toMatchObject({ name: 'after' }), soon);
    isFailing = true;
    release();
    await waitFor(() => expect(result.current.update.status).toBe('error'), soon);
    expect(result.current.update.error).toBeInstanceOf(InternalServerError);
    expect(result.current.queue.data).toMatchObject({ name: 'before' });
    await waitFor(() => expect(server.requests).toHaveLength(3), soon);
  });

  test('ask the server where nothing else does', async () => {
    const result = use(() => ({
      queue: useGetQueue({ queue_id: 'q' }),
      update: useUpdateQueue({ ...rename, invalidates: false }),
    }));
    await waitFor(() => expect(result.current.queue.status).toBe('success'), soon);
    await act(() => result.current.update.mutateAsync({ queue_id: 'q', id: 'q', name: 'after' }));
    await waitFor(() => expect(server.requests).toHaveLength(3), soon);
  });

  test('leave alone what is not cached', async () => {
    const result = use(() => useUpdateQueue(rename));
    await act(() => result.current.mutateAsync({ queue_id: 'q', id: 'q', name: 'after' }));
    expect(cache.getQueryData(getQueueQueryKey({ queue_id: 'q' }))).toBeUndefined();
  });
});

test('cached data is read and replaced', async () => {
  await prefetchGetQueue(cache, client, { queue_id: 'q' }, { staleTime: Infinity });
  await prefetchGetQueue(cache, client, { queue_id: 'q' }, { staleTime: Infinity });
  expect(server.requests).toHaveLength(1);
  setGetQueueData(cache, client, { queue_id: 'q' }, (data) => data && { ...data, name: 'mine' });
  expect(getGetQueueData(cache, client, { queue_id: 'q' })).toMatchObject({ name: 'mine' });
  const second = scoped(new HoneyHive({ apiKey: 'other', baseUrl: server.url }), 'second');
  expect(getGetQueueData(cache, second, { queue_id: 'q' })).toBeUndefined();
});

test('what a server rendered is not asked for again', async () => {
  const Queue: FunctionComponent = () => <p>{useGetQueue({ queue_id: 'q' }).data?.name}</p>;
  const Name: FunctionComponent = () => <b>{useSuspenseGetQueue({ queue_id: 'q' }).data.name}</b>;
  const Runs: FunctionComponent = () => {
    const { data } = useInfiniteGetRuns({ limit: 3 });
    return <i>{data?.pages[0]?.evaluations.length}</i>;
  };
  const page = (queryClient: QueryClient, state: unknown): ReactNode => {
    const Around = around(queryClient, client);
    return (
      <Around>
        <HydrationBoundary state={state as never}>
          <Suspense fallback="…">
            <Queue />
            <Name />
            <Runs />
          </Suspense>
        </HydrationBoundary>
      </Around>
    );
  };
  const fresh = { staleTime: 60_000 };
  const onServer = new QueryClient({ defaultOptions: { queries: fresh } });
  await onServer.prefetchQuery(getQueueOptions(client, { queue_id: 'q' }));
  await onServer.prefetchInfiniteQuery(getRunsInfiniteOptions(client, { limit: 3 }));
  const state = JSON.stringify(dehydrate(onServer));
  expect(state).not.toContain('key-');
  const html = renderToString(page(onServer, {}));
  expect(html).toContain('<p>before</p><b>before</b><i>3</i>');
  expect(server.requests).toHaveLength(2);

  const complaints = vi.spyOn(console, 'error');
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  const inBrowser = new QueryClient({ defaultOptions: { queries: fresh } });
  const root = await act(() =>
    hydrateRoot(container, page(inBrowser, JSON.parse(state)), {
      onRecoverableError: (error) => complaints(error),
    }),
  );
  expect(container.textContent).toBe('beforebefore3');
  expect(inBrowser.isFetching()).toBe(0);
  expect(server.requests).toHaveLength(2);
  expect(complaints).not.toHaveBeenCalled();
  act(() => root.unmount());
  container.remove();
  complaints.mockRestore();
  inBrowser.clear();
  onServer.clear();
});
