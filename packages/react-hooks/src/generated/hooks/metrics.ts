// Generated from the API description. Do not edit.

import * as operations from '@honeyhive/client/operations';
import type * as types from '@honeyhive/types';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { Client, SdkError } from '../client.ts';
import {
  mutation,
  useMutationWith,
  type MutationHookOptions,
  type MutationOptions,
} from '../../mutation.ts';
import {
  query,
  queryKey,
  useQueryWith,
  type QueryHookOptions,
  type QueryKey,
  type QueryOptions,
} from '../../query.ts';
import { useHoneyHive as useClient } from '../provider.ts';

/** The key under which the result is cached. */
export function getMetricsQueryKey(
  input: types.GetMetricsInput = {},
): QueryKey<types.GetMetricsOutput, types.GetMetricsInput> {
  return queryKey('honeyhive', 'metrics', 'getMetrics', input);
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
  input: types.GetMetricsInput = {},
): QueryOptions<types.GetMetricsOutput, types.GetMetricsInput> {
  return query(getMetricsQueryKey(input), (signal) =>
    operations.getMetrics(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * Get all metrics
 *
 * Retrieve a list of all metrics
 *
 * `GET /v1/metrics`
 */
export function useGetMetrics<Data = types.GetMetricsOutput>(
  input: types.GetMetricsInput = {},
  options?: QueryHookOptions<types.GetMetricsOutput, types.GetMetricsInput, Data>,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(getMetricsOptions(useClient(), input), options);
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
): MutationOptions<types.CreateMetricOutput, types.CreateMetricInput> {
  return mutation(['honeyhive', 'metrics', 'createMetric'], (input) =>
    operations.createMetric(client, input, { maxRetries: 0 }),
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
  options?: MutationHookOptions<types.CreateMetricOutput, types.CreateMetricInput, Context>,
): UseMutationResult<types.CreateMetricOutput, SdkError, types.CreateMetricInput, Context> {
  return useMutationWith(createMetricMutationOptions(useClient()), options);
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
): MutationOptions<types.RunMetricOutput, types.RunMetricInput> {
  return mutation(['honeyhive', 'metrics', 'runMetric'], (input) =>
    operations.runMetric(client, input, { maxRetries: 0 }),
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
  options?: MutationHookOptions<types.RunMetricOutput, types.RunMetricInput, Context>,
): UseMutationResult<types.RunMetricOutput, SdkError, types.RunMetricInput, Context> {
  return useMutationWith(runMetricMutationOptions(useClient()), options);
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
): MutationOptions<types.UpdateMetricOutput, types.UpdateMetricInput> {
  return mutation(['honeyhive', 'metrics', 'updateMetric'], (input) =>
    operations.updateMetric(client, input, { maxRetries: 0 }),
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
  options?: MutationHookOptions<types.UpdateMetricOutput, types.UpdateMetricInput, Context>,
): UseMutationResult<types.UpdateMetricOutput, SdkError, types.UpdateMetricInput, Context> {
  return useMutationWith(updateMetricMutationOptions(useClient()), options);
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
): MutationOptions<types.DeleteMetricOutput, types.DeleteMetricInput> {
  return mutation(['honeyhive', 'metrics', 'deleteMetric'], (input) =>
    operations.deleteMetric(client, input, { maxRetries: 0 }),
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
  options?: MutationHookOptions<types.DeleteMetricOutput, types.DeleteMetricInput, Context>,
): UseMutationResult<types.DeleteMetricOutput, SdkError, types.DeleteMetricInput, Context> {
  return useMutationWith(deleteMetricMutationOptions(useClient()), options);
}
