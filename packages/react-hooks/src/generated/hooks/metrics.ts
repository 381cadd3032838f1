// Generated from the API description. Do not edit.

import * as operations from '@honeyhive/client/operations';
import type * as types from '@honeyhive/types';
import type * as tanstack from '@tanstack/react-query';
import type { SkipToken } from '@tanstack/react-query';
import type { Client, SdkError } from '../client.ts';
import { useHoneyHive as useClient } from '../provider.ts';
import * as runtime from '../../runtime.ts';

/** The keys that all queries of this resource begin with. */
export const metricsKeys: runtime.ResourceKeys = /* @__PURE__ */ runtime.resourceKeys('metrics');

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function getMetricsQueryKey(
  input: types.GetMetricsInput = {},
  client?: Client,
): runtime.QueryKey<types.GetMetricsOutput, types.GetMetricsInput> {
  return runtime.queryKey<types.GetMetricsOutput, types.GetMetricsInput>(
    'metrics',
    'getMetrics',
    input,
    client,
  );
}

/**
 * Get all metrics
 *
 * Retrieve a list of all metrics
 *
 * `GET /v1/metrics`
 */
export function getMetricsOptions(
  client: Client,
  input?: types.GetMetricsInput,
): runtime.QueryOptions<types.GetMetricsOutput, types.GetMetricsInput>;
/** Does nothing while the input is `skipToken`. */
export function getMetricsOptions(
  client: Client,
  input?: types.GetMetricsInput | SkipToken,
): runtime.SkippableQueryOptions<types.GetMetricsOutput, types.GetMetricsInput>;
export function getMetricsOptions(
  client: Client,
  input: types.GetMetricsInput | SkipToken = {},
): unknown {
  return runtime.query<types.GetMetricsOutput, types.GetMetricsInput>(
    runtime.queryKey<types.GetMetricsOutput, types.GetMetricsInput>(
      'metrics',
      'getMetrics',
      input,
      client,
    ),
    client,
    input,
    operations.getMetrics,
  );
}

/** With data to begin with, so that there always is some. */
export function useGetMetrics<Data = types.GetMetricsOutput>(
  input: types.GetMetricsInput | SkipToken | undefined,
  options: runtime.DefinedQueryHookOptions<types.GetMetricsOutput, types.GetMetricsInput, Data>,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * Get all metrics
 *
 * Retrieve a list of all metrics
 *
 * `GET /v1/metrics`
 */
export function useGetMetrics<Data = types.GetMetricsOutput>(
  input?: types.GetMetricsInput | SkipToken,
  options?: runtime.QueryHookOptions<types.GetMetricsOutput, types.GetMetricsInput, Data>,
): tanstack.UseQueryResult<Data, SdkError>;
export function useGetMetrics(
  input: types.GetMetricsInput | SkipToken = {},
  options?: object,
): unknown {
  return runtime.useQueryWith(getMetricsOptions(useClient(), input), options);
}

/**
 * Get all metrics
 *
 * Retrieve a list of all metrics
 *
 * `GET /v1/metrics`
 */
export function useSuspenseGetMetrics<Data = types.GetMetricsOutput>(
  input: types.GetMetricsInput = {},
  options?: runtime.SuspenseQueryHookOptions<types.GetMetricsOutput, types.GetMetricsInput, Data>,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(getMetricsOptions(useClient(), input), options) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchGetMetrics(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetMetricsInput = {},
  options?: runtime.PrefetchOptions<types.GetMetricsOutput, types.GetMetricsInput>,
): Promise<void> {
  return runtime.prefetch<types.GetMetricsOutput, types.GetMetricsInput>(
    queryClient,
    getMetricsOptions(client, input),
    options,
  );
}

/** What is cached. */
export function getGetMetricsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetMetricsInput = {},
): types.GetMetricsOutput | undefined {
  return runtime.getData<types.GetMetricsOutput, types.GetMetricsInput>(
    queryClient,
    getMetricsQueryKey(input, client),
  );
}

/** Replaces what is cached. */
export function setGetMetricsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetMetricsInput,
  update: runtime.DataUpdate<types.GetMetricsOutput>,
): types.GetMetricsOutput | undefined {
  return runtime.setData<types.GetMetricsOutput, types.GetMetricsInput>(
    queryClient,
    getMetricsQueryKey(input, client),
    update,
  );
}

/**
 * Create a new metric
 *
 * Add a new metric
 *
 * `POST /v1/metrics`
 */
export function createMetricMutationOptions(
  client: Client,
): runtime.MutationOptions<types.CreateMetricOutput, types.CreateMetricInput> {
  return runtime.mutation<types.CreateMetricOutput, types.CreateMetricInput>(
    client,
    'metrics',
    'createMetric',
    operations.createMetric,
    ['metrics'],
  );
}

/**
 * Create a new metric
 *
 * Add a new metric
 *
 * `POST /v1/metrics`
 */
export function useCreateMetric<Context = unknown>(
  options?: runtime.MutationHookOptions<types.CreateMetricOutput, types.CreateMetricInput, Context>,
): tanstack.UseMutationResult<
  types.CreateMetricOutput,
  SdkError,
  types.CreateMetricInput,
  Context
> {
  return runtime.useMutationWith(createMetricMutationOptions(useClient()), options) as never;
}

/**
 * Run a metric evaluation
 *
 * Execute a metric on a specific event
 *
 * `POST /v1/metrics/run`
 */
export function runMetricMutationOptions(
  client: Client,
): runtime.MutationOptions<types.RunMetricOutput, types.RunMetricInput> {
  return runtime.mutation<types.RunMetricOutput, types.RunMetricInput>(
    client,
    'metrics',
    'runMetric',
    operations.runMetric,
    ['metrics'],
  );
}

/**
 * Run a metric evaluation
 *
 * Execute a metric on a specific event
 *
 * `POST /v1/metrics/run`
 */
export function useRunMetric<Context = unknown>(
  options?: runtime.MutationHookOptions<types.RunMetricOutput, types.RunMetricInput, Context>,
): tanstack.UseMutationResult<types.RunMetricOutput, SdkError, types.RunMetricInput, Context> {
  return runtime.useMutationWith(runMetricMutationOptions(useClient()), options) as never;
}

/**
 * Update an existing metric
 *
 * Update a metric's editable fields. Only fields included in the request body are modified.
 *
 * `PUT /v1/metrics/{metric_id}`
 */
export function updateMetricMutationOptions(
  client: Client,
): runtime.MutationOptions<types.UpdateMetricOutput, types.UpdateMetricInput> {
  return runtime.mutation<types.UpdateMetricOutput, types.UpdateMetricInput>(
    client,
    'metrics',
    'updateMetric',
    operations.updateMetric,
    ['metrics'],
  );
}

/**
 * Update an existing metric
 *
 * Update a metric's editable fields. Only fields included in the request body are modified.
 *
 * `PUT /v1/metrics/{metric_id}`
 */
export function useUpdateMetric<Context = unknown>(
  options?: runtime.MutationHookOptions<types.UpdateMetricOutput, types.UpdateMetricInput, Context>,
): tanstack.UseMutationResult<
  types.UpdateMetricOutput,
  SdkError,
  types.UpdateMetricInput,
  Context
> {
  return runtime.useMutationWith(updateMetricMutationOptions(useClient()), options) as never;
}

/**
 * Delete a metric
 *
 * Remove a metric by id.
 *
 * `DELETE /v1/metrics/{metric_id}`
 */
export function deleteMetricMutationOptions(
  client: Client,
): runtime.MutationOptions<types.DeleteMetricOutput, types.DeleteMetricInput> {
  return runtime.mutation<types.DeleteMetricOutput, types.DeleteMetricInput>(
    client,
    'metrics',
    'deleteMetric',
    operations.deleteMetric,
    ['metrics'],
  );
}

/**
 * Delete a metric
 *
 * Remove a metric by id.
 *
 * `DELETE /v1/metrics/{metric_id}`
 */
export function useDeleteMetric<Context = unknown>(
  options?: runtime.MutationHookOptions<types.DeleteMetricOutput, types.DeleteMetricInput, Context>,
): tanstack.UseMutationResult<
  types.DeleteMetricOutput,
  SdkError,
  types.DeleteMetricInput,
  Context
> {
  return runtime.useMutationWith(deleteMetricMutationOptions(useClient()), options) as never;
}
