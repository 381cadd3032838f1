// Generated from the API description. Do not edit.

import * as operations from '@honeyhive/client/operations';
import type * as types from '@honeyhive/types';
import type * as tanstack from '@tanstack/react-query';
import type { SkipToken } from '@tanstack/react-query';
import type { Client, SdkError } from '../client.ts';
import { byNumber } from '../client.ts';
import { useHoneyHive as useClient } from '../provider.ts';
import * as runtime from '../../runtime.ts';

/** The keys that all queries of this resource begin with. */
export const experimentsKeys: runtime.ResourceKeys =
  /* @__PURE__ */ runtime.resourceKeys('experiments');

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function getRunsQueryKey(
  input: types.GetRunsInput = {},
  client?: Client,
): runtime.QueryKey<types.GetRunsOutput, types.GetRunsInput> {
  return runtime.queryKey<types.GetRunsOutput, types.GetRunsInput>(
    'experiments',
    'getRuns',
    input,
    client,
  );
}

/**
 * Get a list of evaluation runs
 *
 * List experiment runs with optional filtering by dataset, status, name, date range, and specific run IDs. Results are paginated and sortable.
 *
 * `GET /v1/runs`
 */
export function getRunsOptions(
  client: Client,
  input?: types.GetRunsInput,
): runtime.QueryOptions<types.GetRunsOutput, types.GetRunsInput>;
/** Does nothing while the input is `skipToken`. */
export function getRunsOptions(
  client: Client,
  input?: types.GetRunsInput | SkipToken,
): runtime.SkippableQueryOptions<types.GetRunsOutput, types.GetRunsInput>;
export function getRunsOptions(
  client: Client,
  input: types.GetRunsInput | SkipToken = {},
): unknown {
  return runtime.query<types.GetRunsOutput, types.GetRunsInput>(
    runtime.queryKey<types.GetRunsOutput, types.GetRunsInput>(
      'experiments',
      'getRuns',
      input,
      client,
    ),
    client,
    input,
    operations.getRuns,
  );
}

/** With data to begin with, so that there always is some. */
export function useGetRuns<Data = types.GetRunsOutput>(
  input: types.GetRunsInput | SkipToken | undefined,
  options: runtime.DefinedQueryHookOptions<types.GetRunsOutput, types.GetRunsInput, Data>,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * Get a list of evaluation runs
 *
 * List experiment runs with optional filtering by dataset, status, name, date range, and specific run IDs. Results are paginated and sortable.
 *
 * `GET /v1/runs`
 */
export function useGetRuns<Data = types.GetRunsOutput>(
  input?: types.GetRunsInput | SkipToken,
  options?: runtime.QueryHookOptions<types.GetRunsOutput, types.GetRunsInput, Data>,
): tanstack.UseQueryResult<Data, SdkError>;
export function useGetRuns(input: types.GetRunsInput | SkipToken = {}, options?: object): unknown {
  return runtime.useQueryWith(getRunsOptions(useClient(), input), options);
}

/**
 * Get a list of evaluation runs
 *
 * List experiment runs with optional filtering by dataset, status, name, date range, and specific run IDs. Results are paginated and sortable.
 *
 * `GET /v1/runs`
 */
export function useSuspenseGetRuns<Data = types.GetRunsOutput>(
  input: types.GetRunsInput = {},
  options?: runtime.SuspenseQueryHookOptions<types.GetRunsOutput, types.GetRunsInput, Data>,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(getRunsOptions(useClient(), input), options) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchGetRuns(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetRunsInput = {},
  options?: runtime.PrefetchOptions<types.GetRunsOutput, types.GetRunsInput>,
): Promise<void> {
  return runtime.prefetch<types.GetRunsOutput, types.GetRunsInput>(
    queryClient,
    getRunsOptions(client, input),
    options,
  );
}

/** What is cached. */
export function getGetRunsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetRunsInput = {},
): types.GetRunsOutput | undefined {
  return runtime.getData<types.GetRunsOutput, types.GetRunsInput>(
    queryClient,
    getRunsQueryKey(input, client),
  );
}

/** Replaces what is cached. */
export function setGetRunsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetRunsInput,
  update: runtime.DataUpdate<types.GetRunsOutput>,
): types.GetRunsOutput | undefined {
  return runtime.setData<types.GetRunsOutput, types.GetRunsInput>(
    queryClient,
    getRunsQueryKey(input, client),
    update,
  );
}

/** The key under which the pages are cached. */
export function getRunsInfiniteQueryKey(
  input: types.GetRunsInput = {},
  client?: Client,
): runtime.InfiniteQueryKey<types.GetRunsOutput, types.GetRunsInput> {
  return runtime.infiniteQueryKey<types.GetRunsOutput, types.GetRunsInput>(
    'experiments',
    'getRuns',
    input,
    client,
  );
}

/**
 * Get a list of evaluation runs
 *
 * List experiment runs with optional filtering by dataset, status, name, date range, and specific run IDs. Results are paginated and sortable.
 *
 * `GET /v1/runs`
 */
export function getRunsInfiniteOptions(
  client: Client,
  input?: types.GetRunsInput,
): runtime.InfiniteQueryOptions<types.GetRunsOutput, types.GetRunsInput>;
/** Does nothing while the input is `skipToken`. */
export function getRunsInfiniteOptions(
  client: Client,
  input?: types.GetRunsInput | SkipToken,
): runtime.SkippableInfiniteQueryOptions<types.GetRunsOutput, types.GetRunsInput>;
export function getRunsInfiniteOptions(
  client: Client,
  input: types.GetRunsInput | SkipToken = {},
): unknown {
  return runtime.infiniteQuery<types.GetRunsOutput, types.GetRunsInput>(
    runtime.infiniteQueryKey<types.GetRunsOutput, types.GetRunsInput>(
      'experiments',
      'getRuns',
      input,
      client,
    ),
    client,
    input,
    operations.getRuns,
    {
      items: 'evaluations',
      page: 'page',
      size: 'limit',
      maxSize: 100,
      more: 'pagination.has_next',
      total: 'pagination.total',
      key: 'run_id',
    },
    byNumber,
  );
}

/**
 * Get a list of evaluation runs
 *
 * List experiment runs with optional filtering by dataset, status, name, date range, and specific run IDs. Results are paginated and sortable.
 *
 * `GET /v1/runs`
 */
export function useInfiniteGetRuns<Data = runtime.Pages<types.GetRunsOutput, types.GetRunsInput>>(
  input: types.GetRunsInput | SkipToken = {},
  options?: runtime.InfiniteQueryHookOptions<types.GetRunsOutput, types.GetRunsInput, Data>,
): tanstack.UseInfiniteQueryResult<Data, SdkError> {
  return runtime.useInfiniteQueryWith(getRunsInfiniteOptions(useClient(), input), options) as never;
}

/**
 * Get a list of evaluation runs
 *
 * List experiment runs with optional filtering by dataset, status, name, date range, and specific run IDs. Results are paginated and sortable.
 *
 * `GET /v1/runs`
 */
export function useSuspenseInfiniteGetRuns<
  Data = runtime.Pages<types.GetRunsOutput, types.GetRunsInput>,
>(
  input: types.GetRunsInput = {},
  options?: runtime.SuspenseInfiniteQueryHookOptions<types.GetRunsOutput, types.GetRunsInput, Data>,
): tanstack.UseSuspenseInfiniteQueryResult<Data, SdkError> {
  return runtime.useSuspenseInfiniteQueryWith(
    getRunsInfiniteOptions(useClient(), input),
    options,
  ) as never;
}

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function getRunsSchemaQueryKey(
  input: types.GetRunsSchemaInput = {},
  client?: Client,
): runtime.QueryKey<types.GetRunsSchemaOutput, types.GetRunsSchemaInput> {
  return runtime.queryKey<types.GetRunsSchemaOutput, types.GetRunsSchemaInput>(
    'experiments',
    'getRunsSchema',
    input,
    client,
  );
}

/**
 * Get events schema across all experiment runs in a project
 *
 * Retrieve the aggregated events schema (fields, datasets, mappings) across all experiment runs in the project.
 *
 * `GET /v1/runs/schema`
 */
export function getRunsSchemaOptions(
  client: Client,
  input?: types.GetRunsSchemaInput,
): runtime.QueryOptions<types.GetRunsSchemaOutput, types.GetRunsSchemaInput>;
/** Does nothing while the input is `skipToken`. */
export function getRunsSchemaOptions(
  client: Client,
  input?: types.GetRunsSchemaInput | SkipToken,
): runtime.SkippableQueryOptions<types.GetRunsSchemaOutput, types.GetRunsSchemaInput>;
export function getRunsSchemaOptions(
  client: Client,
  input: types.GetRunsSchemaInput | SkipToken = {},
): unknown {
  return runtime.query<types.GetRunsSchemaOutput, types.GetRunsSchemaInput>(
    runtime.queryKey<types.GetRunsSchemaOutput, types.GetRunsSchemaInput>(
      'experiments',
      'getRunsSchema',
      input,
      client,
    ),
    client,
    input,
    operations.getRunsSchema,
  );
}

/** With data to begin with, so that there always is some. */
export function useGetRunsSchema<Data = types.GetRunsSchemaOutput>(
  input: types.GetRunsSchemaInput | SkipToken | undefined,
  options: runtime.DefinedQueryHookOptions<
    types.GetRunsSchemaOutput,
    types.GetRunsSchemaInput,
    Data
  >,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * Get events schema across all experiment runs in a project
 *
 * Retrieve the aggregated events schema (fields, datasets, mappings) across all experiment runs in the project.
 *
 * `GET /v1/runs/schema`
 */
export function useGetRunsSchema<Data = types.GetRunsSchemaOutput>(
  input?: types.GetRunsSchemaInput | SkipToken,
  options?: runtime.QueryHookOptions<types.GetRunsSchemaOutput, types.GetRunsSchemaInput, Data>,
): tanstack.UseQueryResult<Data, SdkError>;
export function useGetRunsSchema(
  input: types.GetRunsSchemaInput | SkipToken = {},
  options?: object,
): unknown {
  return runtime.useQueryWith(getRunsSchemaOptions(useClient(), input), options);
}

/**
 * Get events schema across all experiment runs in a project
 *
 * Retrieve the aggregated events schema (fields, datasets, mappings) across all experiment runs in the project.
 *
 * `GET /v1/runs/schema`
 */
export function useSuspenseGetRunsSchema<Data = types.GetRunsSchemaOutput>(
  input: types.GetRunsSchemaInput = {},
  options?: runtime.SuspenseQueryHookOptions<
    types.GetRunsSchemaOutput,
    types.GetRunsSchemaInput,
    Data
  >,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(getRunsSchemaOptions(useClient(), input), options) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchGetRunsSchema(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetRunsSchemaInput = {},
  options?: runtime.PrefetchOptions<types.GetRunsSchemaOutput, types.GetRunsSchemaInput>,
): Promise<void> {
  return runtime.prefetch<types.GetRunsSchemaOutput, types.GetRunsSchemaInput>(
    queryClient,
    getRunsSchemaOptions(client, input),
    options,
  );
}

/** What is cached. */
export function getGetRunsSchemaData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetRunsSchemaInput = {},
): types.GetRunsSchemaOutput | undefined {
  return runtime.getData<types.GetRunsSchemaOutput, types.GetRunsSchemaInput>(
    queryClient,
    getRunsSchemaQueryKey(input, client),
  );
}

/** Replaces what is cached. */
export function setGetRunsSchemaData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetRunsSchemaInput,
  update: runtime.DataUpdate<types.GetRunsSchemaOutput>,
): types.GetRunsSchemaOutput | undefined {
  return runtime.setData<types.GetRunsSchemaOutput, types.GetRunsSchemaInput>(
    queryClient,
    getRunsSchemaQueryKey(input, client),
    update,
  );
}

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function getExperimentComparisonQueryKey(
  input: types.GetExperimentComparisonInput,
  client?: Client,
): runtime.QueryKey<types.GetExperimentComparisonOutput, types.GetExperimentComparisonInput> {
  return runtime.queryKey<types.GetExperimentComparisonOutput, types.GetExperimentComparisonInput>(
    'experiments',
    'getExperimentComparison',
    input,
    client,
  );
}

/**
 * Retrieve experiment comparison
 *
 * Compare metrics and results between two experiment runs
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}`
 */
export function getExperimentComparisonOptions(
  client: Client,
  input: types.GetExperimentComparisonInput,
): runtime.QueryOptions<types.GetExperimentComparisonOutput, types.GetExperimentComparisonInput>;
/** Does nothing while the input is `skipToken`. */
export function getExperimentComparisonOptions(
  client: Client,
  input: types.GetExperimentComparisonInput | SkipToken,
): runtime.SkippableQueryOptions<
  types.GetExperimentComparisonOutput,
  types.GetExperimentComparisonInput
>;
export function getExperimentComparisonOptions(
  client: Client,
  input: types.GetExperimentComparisonInput | SkipToken,
): unknown {
  return runtime.query<types.GetExperimentComparisonOutput, types.GetExperimentComparisonInput>(
    runtime.queryKey<types.GetExperimentComparisonOutput, types.GetExperimentComparisonInput>(
      'experiments',
      'getExperimentComparison',
      input,
      client,
    ),
    client,
    input,
    operations.getExperimentComparison,
  );
}

/** With data to begin with, so that there always is some. */
export function useGetExperimentComparison<Data = types.GetExperimentComparisonOutput>(
  input: types.GetExperimentComparisonInput | SkipToken,
  options: runtime.DefinedQueryHookOptions<
    types.GetExperimentComparisonOutput,
    types.GetExperimentComparisonInput,
    Data
  >,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * Retrieve experiment comparison
 *
 * Compare metrics and results between two experiment runs
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}`
 */
export function useGetExperimentComparison<Data = types.GetExperimentComparisonOutput>(
  input: types.GetExperimentComparisonInput | SkipToken,
  options?: runtime.QueryHookOptions<
    types.GetExperimentComparisonOutput,
    types.GetExperimentComparisonInput,
    Data
  >,
): tanstack.UseQueryResult<Data, SdkError>;
export function useGetExperimentComparison(
  input: types.GetExperimentComparisonInput | SkipToken,
  options?: object,
): unknown {
  return runtime.useQueryWith(getExperimentComparisonOptions(useClient(), input), options);
}

/**
 * Retrieve experiment comparison
 *
 * Compare metrics and results between two experiment runs
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}`
 */
export function useSuspenseGetExperimentComparison<Data = types.GetExperimentComparisonOutput>(
  input: types.GetExperimentComparisonInput,
  options?: runtime.SuspenseQueryHookOptions<
    types.GetExperimentComparisonOutput,
    types.GetExperimentComparisonInput,
    Data
  >,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(
    getExperimentComparisonOptions(useClient(), input),
    options,
  ) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchGetExperimentComparison(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetExperimentComparisonInput,
  options?: runtime.PrefetchOptions<
    types.GetExperimentComparisonOutput,
    types.GetExperimentComparisonInput
  >,
): Promise<void> {
  return runtime.prefetch<types.GetExperimentComparisonOutput, types.GetExperimentComparisonInput>(
    queryClient,
    getExperimentComparisonOptions(client, input),
    options,
  );
}

/** What is cached. */
export function getGetExperimentComparisonData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetExperimentComparisonInput,
): types.GetExperimentComparisonOutput | undefined {
  return runtime.getData<types.GetExperimentComparisonOutput, types.GetExperimentComparisonInput>(
    queryClient,
    getExperimentComparisonQueryKey(input, client),
  );
}

/** Replaces what is cached. */
export function setGetExperimentComparisonData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetExperimentComparisonInput,
  update: runtime.DataUpdate<types.GetExperimentComparisonOutput>,
): types.GetExperimentComparisonOutput | undefined {
  return runtime.setData<types.GetExperimentComparisonOutput, types.GetExperimentComparisonInput>(
    queryClient,
    getExperimentComparisonQueryKey(input, client),
    update,
  );
}

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function getExperimentCompareEventsQueryKey(
  input: types.GetExperimentCompareEventsInput,
  client?: Client,
): runtime.QueryKey<types.GetExperimentCompareEventsOutput, types.GetExperimentCompareEventsInput> {
  return runtime.queryKey<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput
  >('experiments', 'getExperimentCompareEvents', input, client);
}

/**
 * Compare events between two experiment runs
 *
 * Retrieve and compare events between two experiment runs for detailed analysis
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events`
 */
export function getExperimentCompareEventsOptions(
  client: Client,
  input: types.GetExperimentCompareEventsInput,
): runtime.QueryOptions<
  types.GetExperimentCompareEventsOutput,
  types.GetExperimentCompareEventsInput
>;
/** Does nothing while the input is `skipToken`. */
export function getExperimentCompareEventsOptions(
  client: Client,
  input: types.GetExperimentCompareEventsInput | SkipToken,
): runtime.SkippableQueryOptions<
  types.GetExperimentCompareEventsOutput,
  types.GetExperimentCompareEventsInput
>;
export function getExperimentCompareEventsOptions(
  client: Client,
  input: types.GetExperimentCompareEventsInput | SkipToken,
): unknown {
  return runtime.query<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput
  >(
    runtime.queryKey<types.GetExperimentCompareEventsOutput, types.GetExperimentCompareEventsInput>(
      'experiments',
      'getExperimentCompareEvents',
      input,
      client,
    ),
    client,
    input,
    operations.getExperimentCompareEvents,
  );
}

/** With data to begin with, so that there always is some. */
export function useGetExperimentCompareEvents<Data = types.GetExperimentCompareEventsOutput>(
  input: types.GetExperimentCompareEventsInput | SkipToken,
  options: runtime.DefinedQueryHookOptions<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput,
    Data
  >,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * Compare events between two experiment runs
 *
 * Retrieve and compare events between two experiment runs for detailed analysis
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events`
 */
export function useGetExperimentCompareEvents<Data = types.GetExperimentCompareEventsOutput>(
  input: types.GetExperimentCompareEventsInput | SkipToken,
  options?: runtime.QueryHookOptions<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput,
    Data
  >,
): tanstack.UseQueryResult<Data, SdkError>;
export function useGetExperimentCompareEvents(
  input: types.GetExperimentCompareEventsInput | SkipToken,
  options?: object,
): unknown {
  return runtime.useQueryWith(getExperimentCompareEventsOptions(useClient(), input), options);
}

/**
 * Compare events between two experiment runs
 *
 * Retrieve and compare events between two experiment runs for detailed analysis
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events`
 */
export function useSuspenseGetExperimentCompareEvents<
  Data = types.GetExperimentCompareEventsOutput,
>(
  input: types.GetExperimentCompareEventsInput,
  options?: runtime.SuspenseQueryHookOptions<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput,
    Data
  >,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(
    getExperimentCompareEventsOptions(useClient(), input),
    options,
  ) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchGetExperimentCompareEvents(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetExperimentCompareEventsInput,
  options?: runtime.PrefetchOptions<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput
  >,
): Promise<void> {
  return runtime.prefetch<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput
  >(queryClient, getExperimentCompareEventsOptions(client, input), options);
}

/** What is cached. */
export function getGetExperimentCompareEventsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetExperimentCompareEventsInput,
): types.GetExperimentCompareEventsOutput | undefined {
  return runtime.getData<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput
  >(queryClient, getExperimentCompareEventsQueryKey(input, client));
}

/** Replaces what is cached. */
export function setGetExperimentCompareEventsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetExperimentCompareEventsInput,
  update: runtime.DataUpdate<types.GetExperimentCompareEventsOutput>,
): types.GetExperimentCompareEventsOutput | undefined {
  return runtime.setData<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput
  >(queryClient, getExperimentCompareEventsQueryKey(input, client), update);
}

/** The key under which the pages are cached. */
export function getExperimentCompareEventsInfiniteQueryKey(
  input: types.GetExperimentCompareEventsInput,
  client?: Client,
): runtime.InfiniteQueryKey<
  types.GetExperimentCompareEventsOutput,
  types.GetExperimentCompareEventsInput
> {
  return runtime.infiniteQueryKey<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput
  >('experiments', 'getExperimentCompareEvents', input, client);
}

/**
 * Compare events between two experiment runs
 *
 * Retrieve and compare events between two experiment runs for detailed analysis
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events`
 */
export function getExperimentCompareEventsInfiniteOptions(
  client: Client,
  input: types.GetExperimentCompareEventsInput,
): runtime.InfiniteQueryOptions<
  types.GetExperimentCompareEventsOutput,
  types.GetExperimentCompareEventsInput
>;
/** Does nothing while the input is `skipToken`. */
export function getExperimentCompareEventsInfiniteOptions(
  client: Client,
  input: types.GetExperimentCompareEventsInput | SkipToken,
): runtime.SkippableInfiniteQueryOptions<
  types.GetExperimentCompareEventsOutput,
  types.GetExperimentCompareEventsInput
>;
export function getExperimentCompareEventsInfiniteOptions(
  client: Client,
  input: types.GetExperimentCompareEventsInput | SkipToken,
): unknown {
  return runtime.infiniteQuery<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput
  >(
    runtime.infiniteQueryKey<
      types.GetExperimentCompareEventsOutput,
      types.GetExperimentCompareEventsInput
    >('experiments', 'getExperimentCompareEvents', input, client),
    client,
    input,
    operations.getExperimentCompareEvents,
    { items: 'events', page: 'page', size: 'limit', maxSize: 1000, total: 'totalEvents' },
    byNumber,
  );
}

/**
 * Compare events between two experiment runs
 *
 * Retrieve and compare events between two experiment runs for detailed analysis
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events`
 */
export function useInfiniteGetExperimentCompareEvents<
  Data = runtime.Pages<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput
  >,
>(
  input: types.GetExperimentCompareEventsInput | SkipToken,
  options?: runtime.InfiniteQueryHookOptions<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput,
    Data
  >,
): tanstack.UseInfiniteQueryResult<Data, SdkError> {
  return runtime.useInfiniteQueryWith(
    getExperimentCompareEventsInfiniteOptions(useClient(), input),
    options,
  ) as never;
}

/**
 * Compare events between two experiment runs
 *
 * Retrieve and compare events between two experiment runs for detailed analysis
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events`
 */
export function useSuspenseInfiniteGetExperimentCompareEvents<
  Data = runtime.Pages<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput
  >,
>(
  input: types.GetExperimentCompareEventsInput,
  options?: runtime.SuspenseInfiniteQueryHookOptions<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput,
    Data
  >,
): tanstack.UseSuspenseInfiniteQueryResult<Data, SdkError> {
  return runtime.useSuspenseInfiniteQueryWith(
    getExperimentCompareEventsInfiniteOptions(useClient(), input),
    options,
  ) as never;
}

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function getRunQueryKey(
  input: types.GetRunInput,
  client?: Client,
): runtime.QueryKey<types.GetRunOutput, types.GetRunInput> {
  return runtime.queryKey<types.GetRunOutput, types.GetRunInput>(
    'experiments',
    'getRun',
    input,
    client,
  );
}

/**
 * Get details of an evaluation run
 *
 * Retrieve the full details of a single experiment run by its run ID.
 *
 * `GET /v1/runs/{run_id}`
 */
export function getRunOptions(
  client: Client,
  input: types.GetRunInput,
): runtime.QueryOptions<types.GetRunOutput, types.GetRunInput>;
/** Does nothing while the input is `skipToken`. */
export function getRunOptions(
  client: Client,
  input: types.GetRunInput | SkipToken,
): runtime.SkippableQueryOptions<types.GetRunOutput, types.GetRunInput>;
export function getRunOptions(client: Client, input: types.GetRunInput | SkipToken): unknown {
  return runtime.query<types.GetRunOutput, types.GetRunInput>(
    runtime.queryKey<types.GetRunOutput, types.GetRunInput>('experiments', 'getRun', input, client),
    client,
    input,
    operations.getRun,
  );
}

/** With data to begin with, so that there always is some. */
export function useGetRun<Data = types.GetRunOutput>(
  input: types.GetRunInput | SkipToken,
  options: runtime.DefinedQueryHookOptions<types.GetRunOutput, types.GetRunInput, Data>,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * Get details of an evaluation run
 *
 * Retrieve the full details of a single experiment run by its run ID.
 *
 * `GET /v1/runs/{run_id}`
 */
export function useGetRun<Data = types.GetRunOutput>(
  input: types.GetRunInput | SkipToken,
  options?: runtime.QueryHookOptions<types.GetRunOutput, types.GetRunInput, Data>,
): tanstack.UseQueryResult<Data, SdkError>;
export function useGetRun(input: types.GetRunInput | SkipToken, options?: object): unknown {
  return runtime.useQueryWith(getRunOptions(useClient(), input), options);
}

/**
 * Get details of an evaluation run
 *
 * Retrieve the full details of a single experiment run by its run ID.
 *
 * `GET /v1/runs/{run_id}`
 */
export function useSuspenseGetRun<Data = types.GetRunOutput>(
  input: types.GetRunInput,
  options?: runtime.SuspenseQueryHookOptions<types.GetRunOutput, types.GetRunInput, Data>,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(getRunOptions(useClient(), input), options) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchGetRun(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetRunInput,
  options?: runtime.PrefetchOptions<types.GetRunOutput, types.GetRunInput>,
): Promise<void> {
  return runtime.prefetch<types.GetRunOutput, types.GetRunInput>(
    queryClient,
    getRunOptions(client, input),
    options,
  );
}

/** What is cached. */
export function getGetRunData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetRunInput,
): types.GetRunOutput | undefined {
  return runtime.getData<types.GetRunOutput, types.GetRunInput>(
    queryClient,
    getRunQueryKey(input, client),
  );
}

/** Replaces what is cached. */
export function setGetRunData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetRunInput,
  update: runtime.DataUpdate<types.GetRunOutput>,
): types.GetRunOutput | undefined {
  return runtime.setData<types.GetRunOutput, types.GetRunInput>(
    queryClient,
    getRunQueryKey(input, client),
    update,
  );
}

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function getExperimentRunMetricsQueryKey(
  input: types.GetExperimentRunMetricsInput,
  client?: Client,
): runtime.QueryKey<types.GetExperimentRunMetricsOutput, types.GetExperimentRunMetricsInput> {
  return runtime.queryKey<types.GetExperimentRunMetricsOutput, types.GetExperimentRunMetricsInput>(
    'experiments',
    'getExperimentRunMetrics',
    input,
    client,
  );
}

/**
 * Get event metrics for an experiment run
 *
 * Retrieve event metrics from ClickHouse for a specific experiment run
 *
 * `GET /v1/runs/{run_id}/metrics`
 */
export function getExperimentRunMetricsOptions(
  client: Client,
  input: types.GetExperimentRunMetricsInput,
): runtime.QueryOptions<types.GetExperimentRunMetricsOutput, types.GetExperimentRunMetricsInput>;
/** Does nothing while the input is `skipToken`. */
export function getExperimentRunMetricsOptions(
  client: Client,
  input: types.GetExperimentRunMetricsInput | SkipToken,
): runtime.SkippableQueryOptions<
  types.GetExperimentRunMetricsOutput,
  types.GetExperimentRunMetricsInput
>;
export function getExperimentRunMetricsOptions(
  client: Client,
  input: types.GetExperimentRunMetricsInput | SkipToken,
): unknown {
  return runtime.query<types.GetExperimentRunMetricsOutput, types.GetExperimentRunMetricsInput>(
    runtime.queryKey<types.GetExperimentRunMetricsOutput, types.GetExperimentRunMetricsInput>(
      'experiments',
      'getExperimentRunMetrics',
      input,
      client,
    ),
    client,
    input,
    operations.getExperimentRunMetrics,
  );
}

/** With data to begin with, so that there always is some. */
export function useGetExperimentRunMetrics<Data = types.GetExperimentRunMetricsOutput>(
  input: types.GetExperimentRunMetricsInput | SkipToken,
  options: runtime.DefinedQueryHookOptions<
    types.GetExperimentRunMetricsOutput,
    types.GetExperimentRunMetricsInput,
    Data
  >,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * Get event metrics for an experiment run
 *
 * Retrieve event metrics from ClickHouse for a specific experiment run
 *
 * `GET /v1/runs/{run_id}/metrics`
 */
export function useGetExperimentRunMetrics<Data = types.GetExperimentRunMetricsOutput>(
  input: types.GetExperimentRunMetricsInput | SkipToken,
  options?: runtime.QueryHookOptions<
    types.GetExperimentRunMetricsOutput,
    types.GetExperimentRunMetricsInput,
    Data
  >,
): tanstack.UseQueryResult<Data, SdkError>;
export function useGetExperimentRunMetrics(
  input: types.GetExperimentRunMetricsInput | SkipToken,
  options?: object,
): unknown {
  return runtime.useQueryWith(getExperimentRunMetricsOptions(useClient(), input), options);
}

/**
 * Get event metrics for an experiment run
 *
 * Retrieve event metrics from ClickHouse for a specific experiment run
 *
 * `GET /v1/runs/{run_id}/metrics`
 */
export function useSuspenseGetExperimentRunMetrics<Data = types.GetExperimentRunMetricsOutput>(
  input: types.GetExperimentRunMetricsInput,
  options?: runtime.SuspenseQueryHookOptions<
    types.GetExperimentRunMetricsOutput,
    types.GetExperimentRunMetricsInput,
    Data
  >,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(
    getExperimentRunMetricsOptions(useClient(), input),
    options,
  ) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchGetExperimentRunMetrics(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetExperimentRunMetricsInput,
  options?: runtime.PrefetchOptions<
    types.GetExperimentRunMetricsOutput,
    types.GetExperimentRunMetricsInput
  >,
): Promise<void> {
  return runtime.prefetch<types.GetExperimentRunMetricsOutput, types.GetExperimentRunMetricsInput>(
    queryClient,
    getExperimentRunMetricsOptions(client, input),
    options,
  );
}

/** What is cached. */
export function getGetExperimentRunMetricsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetExperimentRunMetricsInput,
): types.GetExperimentRunMetricsOutput | undefined {
  return runtime.getData<types.GetExperimentRunMetricsOutput, types.GetExperimentRunMetricsInput>(
    queryClient,
    getExperimentRunMetricsQueryKey(input, client),
  );
}

/** Replaces what is cached. */
export function setGetExperimentRunMetricsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetExperimentRunMetricsInput,
  update: runtime.DataUpdate<types.GetExperimentRunMetricsOutput>,
): types.GetExperimentRunMetricsOutput | undefined {
  return runtime.setData<types.GetExperimentRunMetricsOutput, types.GetExperimentRunMetricsInput>(
    queryClient,
    getExperimentRunMetricsQueryKey(input, client),
    update,
  );
}

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function getRunSchemaQueryKey(
  input: types.GetRunSchemaInput,
  client?: Client,
): runtime.QueryKey<types.GetRunSchemaOutput, types.GetRunSchemaInput> {
  return runtime.queryKey<types.GetRunSchemaOutput, types.GetRunSchemaInput>(
    'experiments',
    'getRunSchema',
    input,
    client,
  );
}

/**
 * Get events schema for a single experiment run
 *
 * Retrieve the events schema (fields, datasets, mappings) for a single experiment run.
 *
 * `GET /v1/runs/{run_id}/schema`
 */
export function getRunSchemaOptions(
  client: Client,
  input: types.GetRunSchemaInput,
): runtime.QueryOptions<types.GetRunSchemaOutput, types.GetRunSchemaInput>;
/** Does nothing while the input is `skipToken`. */
export function getRunSchemaOptions(
  client: Client,
  input: types.GetRunSchemaInput | SkipToken,
): runtime.SkippableQueryOptions<types.GetRunSchemaOutput, types.GetRunSchemaInput>;
export function getRunSchemaOptions(
  client: Client,
  input: types.GetRunSchemaInput | SkipToken,
): unknown {
  return runtime.query<types.GetRunSchemaOutput, types.GetRunSchemaInput>(
    runtime.queryKey<types.GetRunSchemaOutput, types.GetRunSchemaInput>(
      'experiments',
      'getRunSchema',
      input,
      client,
    ),
    client,
    input,
    operations.getRunSchema,
  );
}

/** With data to begin with, so that there always is some. */
export function useGetRunSchema<Data = types.GetRunSchemaOutput>(
  input: types.GetRunSchemaInput | SkipToken,
  options: runtime.DefinedQueryHookOptions<types.GetRunSchemaOutput, types.GetRunSchemaInput, Data>,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * Get events schema for a single experiment run
 *
 * Retrieve the events schema (fields, datasets, mappings) for a single experiment run.
 *
 * `GET /v1/runs/{run_id}/schema`
 */
export function useGetRunSchema<Data = types.GetRunSchemaOutput>(
  input: types.GetRunSchemaInput | SkipToken,
  options?: runtime.QueryHookOptions<types.GetRunSchemaOutput, types.GetRunSchemaInput, Data>,
): tanstack.UseQueryResult<Data, SdkError>;
export function useGetRunSchema(
  input: types.GetRunSchemaInput | SkipToken,
  options?: object,
): unknown {
  return runtime.useQueryWith(getRunSchemaOptions(useClient(), input), options);
}

/**
 * Get events schema for a single experiment run
 *
 * Retrieve the events schema (fields, datasets, mappings) for a single experiment run.
 *
 * `GET /v1/runs/{run_id}/schema`
 */
export function useSuspenseGetRunSchema<Data = types.GetRunSchemaOutput>(
  input: types.GetRunSchemaInput,
  options?: runtime.SuspenseQueryHookOptions<
    types.GetRunSchemaOutput,
    types.GetRunSchemaInput,
    Data
  >,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(getRunSchemaOptions(useClient(), input), options) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchGetRunSchema(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetRunSchemaInput,
  options?: runtime.PrefetchOptions<types.GetRunSchemaOutput, types.GetRunSchemaInput>,
): Promise<void> {
  return runtime.prefetch<types.GetRunSchemaOutput, types.GetRunSchemaInput>(
    queryClient,
    getRunSchemaOptions(client, input),
    options,
  );
}

/** What is cached. */
export function getGetRunSchemaData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetRunSchemaInput,
): types.GetRunSchemaOutput | undefined {
  return runtime.getData<types.GetRunSchemaOutput, types.GetRunSchemaInput>(
    queryClient,
    getRunSchemaQueryKey(input, client),
  );
}

/** Replaces what is cached. */
export function setGetRunSchemaData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetRunSchemaInput,
  update: runtime.DataUpdate<types.GetRunSchemaOutput>,
): types.GetRunSchemaOutput | undefined {
  return runtime.setData<types.GetRunSchemaOutput, types.GetRunSchemaInput>(
    queryClient,
    getRunSchemaQueryKey(input, client),
    update,
  );
}

/**
 * Create a new evaluation run
 *
 * Create a new experiment run to track an evaluation against a dataset.
 *
 * `POST /v1/runs`
 */
export function createRunMutationOptions(
  client: Client,
): runtime.MutationOptions<types.CreateRunOutput, types.CreateRunInput> {
  return runtime.mutation<types.CreateRunOutput, types.CreateRunInput>(
    client,
    'experiments',
    'createRun',
    operations.createRun,
    ['experiments'],
  );
}

/**
 * Create a new evaluation run
 *
 * Create a new experiment run to track an evaluation against a dataset.
 *
 * `POST /v1/runs`
 */
export function useCreateRun<Context = unknown>(
  options?: runtime.MutationHookOptions<types.CreateRunOutput, types.CreateRunInput, Context>,
): tanstack.UseMutationResult<types.CreateRunOutput, SdkError, types.CreateRunInput, Context> {
  return runtime.useMutationWith(createRunMutationOptions(useClient()), options) as never;
}

/**
 * Update an evaluation run
 *
 * Update fields on an existing experiment run such as name, status, metadata, or results.
 *
 * `PUT /v1/runs/{run_id}`
 */
export function updateRunMutationOptions(
  client: Client,
): runtime.MutationOptions<types.UpdateRunOutput, types.UpdateRunInput> {
  return runtime.mutation<types.UpdateRunOutput, types.UpdateRunInput>(
    client,
    'experiments',
    'updateRun',
    operations.updateRun,
    ['experiments'],
  );
}

/**
 * Update an evaluation run
 *
 * Update fields on an existing experiment run such as name, status, metadata, or results.
 *
 * `PUT /v1/runs/{run_id}`
 */
export function useUpdateRun<Context = unknown>(
  options?: runtime.MutationHookOptions<types.UpdateRunOutput, types.UpdateRunInput, Context>,
): tanstack.UseMutationResult<types.UpdateRunOutput, SdkError, types.UpdateRunInput, Context> {
  return runtime.useMutationWith(updateRunMutationOptions(useClient()), options) as never;
}

/**
 * Delete an evaluation run
 *
 * Permanently delete an experiment run by its run ID.
 *
 * `DELETE /v1/runs/{run_id}`
 */
export function deleteRunMutationOptions(
  client: Client,
): runtime.MutationOptions<types.DeleteRunOutput, types.DeleteRunInput> {
  return runtime.mutation<types.DeleteRunOutput, types.DeleteRunInput>(
    client,
    'experiments',
    'deleteRun',
    operations.deleteRun,
    ['experiments'],
  );
}

/**
 * Delete an evaluation run
 *
 * Permanently delete an experiment run by its run ID.
 *
 * `DELETE /v1/runs/{run_id}`
 */
export function useDeleteRun<Context = unknown>(
  options?: runtime.MutationHookOptions<types.DeleteRunOutput, types.DeleteRunInput, Context>,
): tanstack.UseMutationResult<types.DeleteRunOutput, SdkError, types.DeleteRunInput, Context> {
  return runtime.useMutationWith(deleteRunMutationOptions(useClient()), options) as never;
}
