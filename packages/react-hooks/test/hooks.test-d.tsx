// What the compiler makes of the hooks. It is compiled, and never runs.
import { HoneyHive, isApiError, type SdkError } from '@honeyhive/client';
import {
  getGetDatasetsData,
  getQueueOptions,
  getQueueQueryKey,
  getQueuesQueryKey,
  getRunsInfiniteOptions,
  getRunsInfiniteQueryKey,
  getRunsOptions,
  getRunsQueryKey,
  optimistic,
  prefetchGetDatasets,
  scoped,
  setGetDatasetsData,
  updateQueueMutationOptions,
  useGetDatasets,
  useGetQueue,
  useHoneyHive,
  useInfiniteGetRuns,
  useSuspenseGetDatasets,
  useSuspenseInfiniteGetRuns,
  useUpdateQueue,
  type PageParam,
} from '@honeyhive/react-hooks';
import type {
  GetDatasetsOutput,
  GetQueueOutput,
  GetRunsInput,
  GetRunsOutput,
  UpdateQueueInput,
  UpdateQueueOutput,
} from '@honeyhive/types';
import {
  keepPreviousData,
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseQuery,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/react-query';
import { expectTypeOf } from 'vitest';

declare const cache: QueryClient;
declare const client: HoneyHive;
declare const id: string | undefined;
type Pages = InfiniteData<GetRunsOutput, PageParam<GetRunsInput>>;

export function Data(): void {
  const result = useGetDatasets({ name: 'a' }, { placeholderData: keepPreviousData });
  expectTypeOf(result.data).toEqualTypeOf<GetDatasetsOutput | undefined>();
  if (result.isSuccess) expectTypeOf(result.data).toEqualTypeOf<GetDatasetsOutput>();
  expectTypeOf(useHoneyHive()).toEqualTypeOf<HoneyHive>();
  expectTypeOf(useSuspenseGetDatasets().data).toEqualTypeOf<GetDatasetsOutput>();

  const initialData = { datasets: [] };
  expectTypeOf(useGetDatasets({}, { initialData }).data).toEqualTypeOf<GetDatasetsOutput>();
  expectTypeOf(
    useGetDatasets(
      {},
      { initialData: () => initialData, select: ({ datasets }) => datasets.length },
    ).data,
  ).toEqualTypeOf<number>();

  // @ts-expect-error: there is no such field
  useGetDatasets({ nam: 'a' });
  // @ts-expect-error: the input is needed
  useGetQueue();
  // @ts-expect-error: the key is made of the input
  useGetDatasets({}, { queryKey: ['mine'] });
  // @ts-expect-error: a component that waits has nothing to wait with
  useSuspenseGetDatasets({}, { enabled: false });
}

export function Select(): void {
  expectTypeOf(
    useGetDatasets({}, { select: ({ datasets }) => datasets.map(({ name }) => name) }).data,
  ).toEqualTypeOf<string[] | undefined>();
  expectTypeOf(
    useSuspenseGetDatasets({}, { select: ({ datasets }) => datasets.length }).data,
  ).toEqualTypeOf<number>();
  useGetDatasets(
    {},
    {
      enabled: ({ state }) => {
        expectTypeOf(state.data).toEqualTypeOf<GetDatasetsOutput | undefined>();
        expectTypeOf(state.error).toEqualTypeOf<SdkError | null>();
        return true;
      },
      refetchInterval: ({ state }) => (state.data?.datasets.length === 0 ? 1000 : false),
      retry: (count, error) => count < 2 && isApiError(error) && error.status >= 500,
      throwOnError: (error) => {
        expectTypeOf(error).toEqualTypeOf<SdkError>();
        return false;
      },
    },
  );
}

export function Errors(): void {
  expectTypeOf(useGetDatasets().error).toEqualTypeOf<SdkError | null>();
  expectTypeOf(useUpdateQueue().error).toEqualTypeOf<SdkError | null>();
  expectTypeOf(useInfiniteGetRuns().error).toEqualTypeOf<SdkError | null>();
  expectTypeOf(useQuery(getRunsOptions(client)).error).toEqualTypeOf<SdkError | null>();
}

export function Skip(): void {
  const input = id === undefined ? skipToken : { queue_id: id };
  expectTypeOf(useGetQueue(input).data).toEqualTypeOf<GetQueueOutput | undefined>();
  expectTypeOf(useQuery(getQueueOptions(client, input)).data).toEqualTypeOf<
    GetQueueOutput | undefined
  >();
  expectTypeOf(useInfiniteGetRuns(id ? { name: id } : skipToken).data).toEqualTypeOf<
    Pages | undefined
  >();
  // @ts-expect-error: a component would wait for ever
  useSuspenseQuery(getQueueOptions(client, input));
  // @ts-expect-error: and here
  useSuspenseInfiniteGetRuns(skipToken);
}

export function Infinite(): void {
  const { data, fetchNextPage } = useInfiniteGetRuns({ limit: 10 }, { maxPages: 3 });
  void fetchNextPage();
  expectTypeOf(data).toEqualTypeOf<Pages | undefined>();
  expectTypeOf(useSuspenseInfiniteGetRuns().data).toEqualTypeOf<Pages>();
  expectTypeOf(
    useInfiniteGetRuns({}, { select: ({ pages }) => pages.flatMap((page) => page.evaluations) })
      .data,
  ).toEqualTypeOf<GetRunsOutput['evaluations'] | undefined>();
  // TanStack Query itself forgets what it infers of page params.
  expectTypeOf(useInfiniteQuery(getRunsInfiniteOptions(client)).data).toEqualTypeOf<
    InfiniteData<GetRunsOutput> | undefined
  >();
}

export async function Cache(): Promise<void> {
  expectTypeOf(cache.getQueryData(getRunsQueryKey())).toEqualTypeOf<GetRunsOutput | undefined>();
  expectTypeOf(cache.getQueryData(getRunsInfiniteQueryKey())).toEqualTypeOf<Pages | undefined>();
  expectTypeOf(cache.getQueryState(getRunsQueryKey())?.error).toEqualTypeOf<
    SdkError | null | undefined
  >();
  expectTypeOf(await cache.fetchQuery(getRunsOptions(client))).toEqualTypeOf<GetRunsOutput>();
  expectTypeOf(
    await cache.fetchInfiniteQuery(getRunsInfiniteOptions(client)),
  ).toEqualTypeOf<Pages>();
  expectTypeOf(getGetDatasetsData(cache, client)).toEqualTypeOf<GetDatasetsOutput | undefined>();
  await prefetchGetDatasets(cache, client, { name: 'a' }, { staleTime: 1000 });
  setGetDatasetsData(cache, client, {}, (data) => data && { datasets: data.datasets.slice(1) });
  // @ts-expect-error: the data is not of this form
  setGetDatasetsData(cache, client, {}, { datasets: 1 });
  expectTypeOf(scoped(client, 'second')).toEqualTypeOf<HoneyHive>();
}

export function Several(): void {
  const [runs, queue] = useQueries({
    queries: [getRunsOptions(client), getQueueOptions(client, { queue_id: 'a' })],
  });
  expectTypeOf(runs.data).toEqualTypeOf<GetRunsOutput | undefined>();
  expectTypeOf(queue.data).toEqualTypeOf<GetQueueOutput | undefined>();
}

export function Mutation(): void {
  const update = useUpdateQueue({
    onMutate: ({ name }) => {
      expectTypeOf(name).toEqualTypeOf<string | undefined>();
      return 17;
    },
    onError: (error, input, remembered) => {
      expectTypeOf(error).toEqualTypeOf<SdkError>();
      expectTypeOf(input).toEqualTypeOf<UpdateQueueInput>();
      expectTypeOf(remembered).toEqualTypeOf<number | undefined>();
    },
    invalidates: (declared, data, { queue_id }) => {
      expectTypeOf(data).toEqualTypeOf<UpdateQueueOutput>();
      return [...declared, getQueueQueryKey({ queue_id }), getQueuesQueryKey()];
    },
  });
  expectTypeOf(update.data).toEqualTypeOf<UpdateQueueOutput | undefined>();
  expectTypeOf(update.variables).toEqualTypeOf<UpdateQueueInput | undefined>();
  expectTypeOf(update.mutateAsync).returns.resolves.toEqualTypeOf<UpdateQueueOutput>();
  // @ts-expect-error: the queue is needed
  update.mutate({ name: 'a' });
  const own = useMutation(updateQueueMutationOptions(client));
  expectTypeOf(own.variables).toEqualTypeOf<UpdateQueueInput | undefined>();
  expectTypeOf(own.error).toEqualTypeOf<SdkError | null>();
}

export function Optimistic(): void {
  useUpdateQueue(
    optimistic(
      ({ queue_id }) => getQueueQueryKey({ queue_id }),
      (cached, { name }) => {
        expectTypeOf(cached).toEqualTypeOf<GetQueueOutput>();
        expectTypeOf(name).toEqualTypeOf<string | undefined>();
        return { ...cached, ...(name !== undefined && { name }) };
      },
    ),
  );
  useUpdateQueue({
    ...optimistic(getQueuesQueryKey(), (cached, { queue_id }: UpdateQueueInput) => ({
      queues: cached.queues.filter((one) => one.id !== queue_id),
    })),
    invalidates: false,
  });
  // @ts-expect-error: the cache holds something else
  optimistic(getQueuesQueryKey(), () => ({ queue: [] }));
}
