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
export function getRunsQueryKey(
  input: types.GetRunsInput = {},
): QueryKey<types.GetRunsOutput, types.GetRunsInput> {
  return queryKey('honeyhive', 'experiments', 'getRuns', input);
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
  input: types.GetRunsInput = {},
): QueryOptions<types.GetRunsOutput, types.GetRunsInput> {
  return query(getRunsQueryKey(input), (signal) =>
    operations.getRuns(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * Get a list of evaluation runs
 *
 * List experiment runs with optional filtering by dataset, status, name, date range, and specific run IDs. Results are paginated and sortable.
 *
 * `GET /v1/runs`
 */
export function useGetRuns<Data = types.GetRunsOutput>(
  input: types.GetRunsInput = {},
  options?: QueryHookOptions<types.GetRunsOutput, types.GetRunsInput, Data>,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(getRunsOptions(useClient(), input), options);
}

/** The key under which the result is cached. */
export function getRunsSchemaQueryKey(
  input: types.GetRunsSchemaInput = {},
): QueryKey<types.GetRunsSchemaOutput, types.GetRunsSchemaInput> {
  return queryKey('honeyhive', 'experiments', 'getRunsSchema', input);
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
  input: types.GetRunsSchemaInput = {},
): QueryOptions<types.GetRunsSchemaOutput, types.GetRunsSchemaInput> {
  return query(getRunsSchemaQueryKey(input), (signal) =>
    operations.getRunsSchema(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * Get events schema across all experiment runs in a project
 *
 * Retrieve the aggregated events schema (fields, datasets, mappings) across all experiment runs in the project.
 *
 * `GET /v1/runs/schema`
 */
export function useGetRunsSchema<Data = types.GetRunsSchemaOutput>(
  input: types.GetRunsSchemaInput = {},
  options?: QueryHookOptions<types.GetRunsSchemaOutput, types.GetRunsSchemaInput, Data>,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(getRunsSchemaOptions(useClient(), input), options);
}

/** The key under which the result is cached. */
export function getExperimentComparisonQueryKey(
  input: types.GetExperimentComparisonInput,
): QueryKey<types.GetExperimentComparisonOutput, types.GetExperimentComparisonInput> {
  return queryKey('honeyhive', 'experiments', 'getExperimentComparison', input);
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
): QueryOptions<types.GetExperimentComparisonOutput, types.GetExperimentComparisonInput> {
  return query(getExperimentComparisonQueryKey(input), (signal) =>
    operations.getExperimentComparison(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * Retrieve experiment comparison
 *
 * Compare metrics and results between two experiment runs
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}`
 */
export function useGetExperimentComparison<Data = types.GetExperimentComparisonOutput>(
  input: types.GetExperimentComparisonInput,
  options?: QueryHookOptions<
    types.GetExperimentComparisonOutput,
    types.GetExperimentComparisonInput,
    Data
  >,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(getExperimentComparisonOptions(useClient(), input), options);
}

/** The key under which the result is cached. */
export function getExperimentCompareEventsQueryKey(
  input: types.GetExperimentCompareEventsInput,
): QueryKey<types.GetExperimentCompareEventsOutput, types.GetExperimentCompareEventsInput> {
  return queryKey('honeyhive', 'experiments', 'getExperimentCompareEvents', input);
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
): QueryOptions<types.GetExperimentCompareEventsOutput, types.GetExperimentCompareEventsInput> {
  return query(getExperimentCompareEventsQueryKey(input), (signal) =>
    operations.getExperimentCompareEvents(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * Compare events between two experiment runs
 *
 * Retrieve and compare events between two experiment runs for detailed analysis
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events`
 */
export function useGetExperimentCompareEvents<Data = types.GetExperimentCompareEventsOutput>(
  input: types.GetExperimentCompareEventsInput,
  options?: QueryHookOptions<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsInput,
    Data
  >,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(getExperimentCompareEventsOptions(useClient(), input), options);
}

/** The key under which the result is cached. */
export function getRunQueryKey(
  input: types.GetRunInput,
): QueryKey<types.GetRunOutput, types.GetRunInput> {
  return queryKey('honeyhive', 'experiments', 'getRun', input);
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
): QueryOptions<types.GetRunOutput, types.GetRunInput> {
  return query(getRunQueryKey(input), (signal) =>
    operations.getRun(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * Get details of an evaluation run
 *
 * Retrieve the full details of a single experiment run by its run ID.
 *
 * `GET /v1/runs/{run_id}`
 */
export function useGetRun<Data = types.GetRunOutput>(
  input: types.GetRunInput,
  options?: QueryHookOptions<types.GetRunOutput, types.GetRunInput, Data>,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(getRunOptions(useClient(), input), options);
}

/** The key under which the result is cached. */
export function getExperimentRunMetricsQueryKey(
  input: types.GetExperimentRunMetricsInput,
): QueryKey<types.GetExperimentRunMetricsOutput, types.GetExperimentRunMetricsInput> {
  return queryKey('honeyhive', 'experiments', 'getExperimentRunMetrics', input);
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
): QueryOptions<types.GetExperimentRunMetricsOutput, types.GetExperimentRunMetricsInput> {
  return query(getExperimentRunMetricsQueryKey(input), (signal) =>
    operations.getExperimentRunMetrics(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * Get event metrics for an experiment run
 *
 * Retrieve event metrics from ClickHouse for a specific experiment run
 *
 * `GET /v1/runs/{run_id}/metrics`
 */
export function useGetExperimentRunMetrics<Data = types.GetExperimentRunMetricsOutput>(
  input: types.GetExperimentRunMetricsInput,
  options?: QueryHookOptions<
    types.GetExperimentRunMetricsOutput,
    types.GetExperimentRunMetricsInput,
    Data
  >,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(getExperimentRunMetricsOptions(useClient(), input), options);
}

/** The key under which the result is cached. */
export function getRunSchemaQueryKey(
  input: types.GetRunSchemaInput,
): QueryKey<types.GetRunSchemaOutput, types.GetRunSchemaInput> {
  return queryKey('honeyhive', 'experiments', 'getRunSchema', input);
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
): QueryOptions<types.GetRunSchemaOutput, types.GetRunSchemaInput> {
  return query(getRunSchemaQueryKey(input), (signal) =>
    operations.getRunSchema(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * Get events schema for a single experiment run
 *
 * Retrieve the events schema (fields, datasets, mappings) for a single experiment run.
 *
 * `GET /v1/runs/{run_id}/schema`
 */
export function useGetRunSchema<Data = types.GetRunSchemaOutput>(
  input: types.GetRunSchemaInput,
  options?: QueryHookOptions<types.GetRunSchemaOutput, types.GetRunSchemaInput, Data>,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(getRunSchemaOptions(useClient(), input), options);
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
): MutationOptions<types.CreateRunOutput, types.CreateRunInput> {
  return mutation(['honeyhive', 'experiments', 'createRun'], (input) =>
    operations.createRun(client, input, { maxRetries: 0 }),
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
  options?: MutationHookOptions<types.CreateRunOutput, types.CreateRunInput, Context>,
): UseMutationResult<types.CreateRunOutput, SdkError, types.CreateRunInput, Context> {
  return useMutationWith(createRunMutationOptions(useClient()), options);
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
): MutationOptions<types.UpdateRunOutput, types.UpdateRunInput> {
  return mutation(['honeyhive', 'experiments', 'updateRun'], (input) =>
    operations.updateRun(client, input, { maxRetries: 0 }),
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
  options?: MutationHookOptions<types.UpdateRunOutput, types.UpdateRunInput, Context>,
): UseMutationResult<types.UpdateRunOutput, SdkError, types.UpdateRunInput, Context> {
  return useMutationWith(updateRunMutationOptions(useClient()), options);
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
): MutationOptions<types.DeleteRunOutput, types.DeleteRunInput> {
  return mutation(['honeyhive', 'experiments', 'deleteRun'], (input) =>
    operations.deleteRun(client, input, { maxRetries: 0 }),
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
  options?: MutationHookOptions<types.DeleteRunOutput, types.DeleteRunInput, Context>,
): UseMutationResult<types.DeleteRunOutput, SdkError, types.DeleteRunInput, Context> {
  return useMutationWith(deleteRunMutationOptions(useClient()), options);
}
