// @vitest-environment jsdom
// What hooks promise beyond the requests that they make.
import {
  AbortError,
  HoneyHive,
  NotFoundError,
  type ClientOptions,
  type SdkError,
} from '@honeyhive/client';
import {
  createDatasetMutationOptions,
  getDatasetsOptions,
  getDatasetsQueryKey,
  getRunsQueryKey,
  useCreateDataset,
  useGetDatasets,
  useGetQueue,
  useGetRuns,
  useHoneyHive,
} from '@honeyhive/react-hooks';
import type { GetDatasetsOutput, GetRunsInput } from '@honeyhive/types';
import {
  hashKey,
  QueryClient,
  QueryClientProvider,
  useQueries,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { act, cleanup, render, renderHook, waitFor } from '@testing-library/react';
import { Suspense, type FunctionComponent, type ReactNode } from 'react';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  expectTypeOf,
  test,
  vi,
} from 'vitest';
import { startService, type Service } from './support/express.ts';
import { soon, surround } from './support/hook.tsx';
import { buildWorkspace, type Workspace } from './support/workspace.ts';

const apiKey = 'key-for-hooks';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
beforeEach(() => {
  service.requests.length = 0;
});
afterEach(cleanup);
afterAll(() => service?.stop());

/** A server that answers everything with one dataset. */
const dataset = { id: '1', name: 'first', description: '', datapoints: [] };
const withDataset = (): ClientOptions => ({
  apiKey,
  baseUrl: service.answering(200, JSON.stringify({ datasets: [dataset] }), 'application/json'),
});
const echoing = (): ClientOptions => ({ apiKey, baseUrl: service.url });

test.each<[who: string, use: () => unknown]>([
  ['the client', () => useHoneyHive()],
  ['a query', () => useGetDatasets()],
  ['a mutation', () => useCreateDataset()],
])('without a provider, %s says which one is missing', (_, use) => {
  const wrapper = ({ children }: { children: ReactNode }): ReactNode => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  );
  // React tells the console too.
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    expect(() => renderHook(use, { wrapper })).toThrow(/<HoneyHiveProvider>.*wrap/);
  } finally {
    silent.mockRestore();
  }
});

test('the nearest provider counts', () => {
  const { result } = renderHook(() => useHoneyHive(), { wrapper: surround(echoing()) });
  expect(result.current).toBeInstanceOf(HoneyHive);
});

describe('requests end with their component', () => {
  test.each([false, true])('in strict mode: %s', async (reactStrictMode) => {
    const options = { apiKey, baseUrl: `${service.url}/silence` };
    const before = service.dropped();
    const { unmount, result } = renderHook(() => useGetDatasets(), {
      wrapper: surround(options),
      reactStrictMode,
    });
    await waitFor(() => expect(service.requests.length).toBeGreaterThan(0), soon);
    expect(result.current.status).toBe('pending');
    unmount();
    await waitFor(() => {
      expect(service.dropped() - before).toBe(service.requests.length);
    }, soon);
  });

  test('and the function in the options ends with its signal', async () => {
    const client = new HoneyHive({ apiKey, baseUrl: `${service.url}/silence` });
    const leaving = new AbortController();
    const answer = getDatasetsOptions(client).queryFn({ signal: leaving.signal });
    await waitFor(() => expect(service.requests).toHaveLength(1), soon);
    leaving.abort();
    await expect(answer).rejects.toBeInstanceOf(AbortError);
  });
});

describe('keys', () => {
  test('say scope, resource, operation and input, and no secret', () => {
    const key = getRunsQueryKey({ status: 'failed' });
    expect(key).toEqual(['honeyhive', 'experiments', 'getRuns', { status: 'failed' }]);
    expect(getDatasetsQueryKey()).toEqual(['honeyhive', 'datasets', 'getDatasets', {}]);
    const { queryKey } = getDatasetsOptions(new HoneyHive(echoing()), { name: 'a' });
    expect(queryKey).toEqual(getDatasetsQueryKey({ name: 'a' }));
    expect(JSON.stringify(queryKey)).not.toContain(apiKey);
  });

  // A caller who builds his input from optional state writes `undefined`, whatever the types say.
  const same: readonly [what: string, one: object, other: object][] = [
    ['the order of fields', { name: 'a', status: 'failed' }, { status: 'failed', name: 'a' }],
    [
      'the order within',
      { dateRange: { $gte: 'a', $lte: 'b' } },
      { dateRange: { $lte: 'b', $gte: 'a' } },
    ],
    ['undefined fields', { name: 'a' }, { name: 'a', status: undefined, run_ids: undefined }],
    [
      'undefined fields within',
      { dateRange: { $gte: 'a' } },
      { dateRange: { $gte: 'a', $lte: undefined } },
    ],
    ['nothing but undefined fields', {}, { name: undefined }],
  ];
  test.each(same)(
    'do without %s: one request for both',
    async (_, one: GetRunsInput, other: GetRunsInput) => {
      expect(hashKey(getRunsQueryKey(one))).toBe(hashKey(getRunsQueryKey(other)));
      const { result } = renderHook(() => [useGetRuns(one), useGetRuns(other)], {
        wrapper: surround(echoing()),
      });
      await waitFor(() => {
        expect(result.current.map(({ status }) => status)).toEqual(['success', 'success']);
      }, soon);
      expect(service.requests).toHaveLength(1);
    },
  );

  test('differ where inputs do', async () => {
    const inputs: GetRunsInput[] = [
      {},
      { run_ids: ['a'] },
      { run_ids: ['a', 'b'] },
      { run_ids: ['b', 'a'] },
      { page: 1 },
      { name: '1' },
    ];
    const { result } = renderHook(() => inputs.map((input) => useGetRuns(input)), {
      wrapper: surround(echoing()),
    });
    await waitFor(() => {
      for (const { status } of result.current) expect(status).toBe('success');
    }, soon);
    expect(service.requests).toHaveLength(inputs.length);
  });

  test('of a resource find all of its queries', async () => {
    const cache = new QueryClient();
    const client = new HoneyHive(withDataset());
    await cache.fetchQuery(getDatasetsOptions(client, { name: 'a' }));
    await cache.invalidateQueries({ queryKey: ['honeyhive', 'datasets'] });
    expect(cache.getQueryState(getDatasetsQueryKey({ name: 'a' }))?.isInvalidated).toBe(true);
    cache.clear();
  });
});

describe('strict mode', () => {
  test('a query arrives', async () => {
    const { result } = renderHook(() => useGetDatasets(), {
      wrapper: surround(withDataset()),
      reactStrictMode: true,
    });
    await waitFor(() => expect(result.current.data).toEqual({ datasets: [dataset] }), soon);
    expect(result.current.error).toBeNull();
  });

  test('a mutation is sent once', async () => {
    const { result } = renderHook(() => useCreateDataset(), {
      wrapper: surround(echoing()),
      reactStrictMode: true,
    });
    await act(() => result.current.mutateAsync({ name: 'a' }));
    expect(service.requests.map(({ body }) => body)).toEqual([{ name: 'a' }]);
  });
});

describe('the options of TanStack Query', () => {
  test('select gives its result, and its type', async () => {
    const { result } = renderHook(
      () => useGetDatasets({}, { select: ({ datasets }) => datasets.map(({ name }) => name) }),
      { wrapper: surround(withDataset()) },
    );
    expectTypeOf(result.current.data).toEqualTypeOf<string[] | undefined>();
    await waitFor(() => expect(result.current.data).toEqual(['first']), soon);
  });

  test('enabled: false sends nothing', async () => {
    const { result } = renderHook(() => useGetDatasets({}, { enabled: false }), {
      wrapper: surround(echoing()),
    });
    expect(result.current.fetchStatus).toBe('idle');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(service.requests).toEqual([]);
  });

  test('mutations report to their callbacks', async () => {
    const told: unknown[] = [];
    const { result } = renderHook(
      () =>
        useCreateDataset<number>({
          onMutate: ({ name }) => (name === 'a' ? 17 : 0),
          onSuccess: (_, input, context) => void told.push(input, context),
        }),
      { wrapper: surround(echoing()) },
    );
    await act(() => result.current.mutateAsync({ name: 'a' }));
    expect(told).toEqual([{ name: 'a' }, 17]);
  });

  test('errors are those of the client', async () => {
    const { result } = renderHook(() => useGetQueue({ queue_id: 'none' }), {
      wrapper: surround({ apiKey, baseUrl: service.answering(404, '{}', 'application/json') }),
    });
    expectTypeOf(result.current.error).toEqualTypeOf<SdkError | null>();
    await waitFor(() => expect(result.current.error).toBeInstanceOf(NotFoundError), soon);
    // Repeating is the cache's decision, which here says no.
    expect(service.requests).toHaveLength(1);
  });
});

describe('options factories', () => {
  test('serve a cache without any component', async () => {
    const cache = new QueryClient();
    const client = new HoneyHive(withDataset());
    const data = await cache.ensureQueryData(getDatasetsOptions(client));
    expectTypeOf(data).toEqualTypeOf<GetDatasetsOutput>();
    expect(data).toEqual({ datasets: [dataset] });
    // The key knows its data's type.
    const cached = cache.getQueryData(getDatasetsQueryKey());
    expect(cached).toBe(data);
    const typed = cache.getQueryData(getDatasetsOptions(client).queryKey);
    expectTypeOf(typed).toEqualTypeOf<GetDatasetsOutput | undefined>();
    cache.clear();
  });

  test('serve several queries at once, and suspense', async () => {
    const options = withDataset();
    const List: FunctionComponent = () => {
      const { data } = useSuspenseQuery(getDatasetsOptions(useHoneyHive()));
      const [again] = useQueries({ queries: [getDatasetsOptions(useHoneyHive())] });
      return `${data.datasets[0]?.name} ${again.data?.datasets.length}`;
    };
    const Wrapper = surround(options);
    const { container } = render(
      <Wrapper>
        <Suspense fallback="…">
          <List />
        </Suspense>
      </Wrapper>,
    );
    expect(container.textContent).toBe('…');
    await waitFor(() => expect(container.textContent).toBe('first 1'), soon);
    expect(service.requests).toHaveLength(1);
  });

  test('serve mutations', async () => {
    const { mutationFn, mutationKey } = createDatasetMutationOptions(new HoneyHive(echoing()));
    expect(mutationKey).toEqual(['honeyhive', 'datasets', 'createDataset']);
    await expect(mutationFn({ name: 'a' })).resolves.toMatchObject({ operation: 'createDataset' });
  });
});

// This API has no such query; a description of two operations has.
describe('without content, where the cache cannot hold undefined', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await buildWorkspace('quiet');
  });
  afterAll(() => workspace?.remove());

  test.each([
    ['usePing', '', 204, null],
    ['usePing', 'OK', 200, null],
    ['useGetArchive', '', 204, null],
    ['useGetNews', '', 204, null],
    ['useGetNews', '"none"', 200, 'none'],
  ])('%s holds what was answered: %j (%i)', async (name, content, status, data) => {
    type Modules = {
      readonly Quiet: new (options: ClientOptions) => object;
      readonly QuietProvider: FunctionComponent<{ client: object; children: ReactNode }>;
    } & Readonly<Record<string, () => { readonly status: string; readonly data: unknown }>>;
    const { Quiet, QuietProvider, ...hooks } = {
      ...(await workspace.load('client')),
      ...(await workspace.load('react-hooks')),
    } as unknown as Modules;
    const client = new Quiet({
      fetch: async () =>
        new Response(content || null, { status, headers: { 'content-type': 'application/json' } }),
    });
    const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const { result } = renderHook(() => hooks[name]!(), {
      wrapper: ({ children }) => (
        <QueryClientProvider client={cache}>
          <QuietProvider client={client}>{children}</QuietProvider>
        </QueryClientProvider>
      ),
    });
    await waitFor(() => expect(result.current.status).toBe('success'), soon);
    expect(result.current.data).toBe(data);
  });
});
