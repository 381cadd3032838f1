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
export function getDatapointsQueryKey(
  input: types.GetDatapointsInput = {},
): QueryKey<types.GetDatapointsOutput, types.GetDatapointsInput> {
  return queryKey('honeyhive', 'datapoints', 'getDatapoints', input);
}

/**
 * Retrieve a list of datapoints
 *
 * Retrieve datapoints, optionally filtered by a list of datapoint IDs or dataset name.
 *
 * `GET /v1/datapoints`
 */
export function getDatapointsOptions(
  client: Client,
  input: types.GetDatapointsInput = {},
): QueryOptions<types.GetDatapointsOutput, types.GetDatapointsInput> {
  return query(getDatapointsQueryKey(input), (signal) =>
    operations.getDatapoints(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * Retrieve a list of datapoints
 *
 * Retrieve datapoints, optionally filtered by a list of datapoint IDs or dataset name.
 *
 * `GET /v1/datapoints`
 */
export function useGetDatapoints<Data = types.GetDatapointsOutput>(
  input: types.GetDatapointsInput = {},
  options?: QueryHookOptions<types.GetDatapointsOutput, types.GetDatapointsInput, Data>,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(getDatapointsOptions(useClient(), input), options);
}

/** The key under which the result is cached. */
export function getDatapointQueryKey(
  input: types.GetDatapointInput,
): QueryKey<types.GetDatapointOutput, types.GetDatapointInput> {
  return queryKey('honeyhive', 'datapoints', 'getDatapoint', input);
}

/**
 * Retrieve a specific datapoint
 *
 * Get a single datapoint by its unique identifier.
 *
 * `GET /v1/datapoints/{datapoint_id}`
 */
export function getDatapointOptions(
  client: Client,
  input: types.GetDatapointInput,
): QueryOptions<types.GetDatapointOutput, types.GetDatapointInput> {
  return query(getDatapointQueryKey(input), (signal) =>
    operations.getDatapoint(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * Retrieve a specific datapoint
 *
 * Get a single datapoint by its unique identifier.
 *
 * `GET /v1/datapoints/{datapoint_id}`
 */
export function useGetDatapoint<Data = types.GetDatapointOutput>(
  input: types.GetDatapointInput,
  options?: QueryHookOptions<types.GetDatapointOutput, types.GetDatapointInput, Data>,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(getDatapointOptions(useClient(), input), options);
}

/**
 * Create a new datapoint
 *
 * Create a single datapoint with inputs, history, ground truth, and metadata.
 *
 * `POST /v1/datapoints`
 */
export function createDatapointMutationOptions(
  client: Client,
): MutationOptions<types.CreateDatapointOutput, types.CreateDatapointInput> {
  return mutation(['honeyhive', 'datapoints', 'createDatapoint'], (input) =>
    operations.createDatapoint(client, input, { maxRetries: 0 }),
  );
}

/**
 * Create a new datapoint
 *
 * Create a single datapoint with inputs, history, ground truth, and metadata.
 *
 * `POST /v1/datapoints`
 */
export function useCreateDatapoint<Context = unknown>(
  options?: MutationHookOptions<types.CreateDatapointOutput, types.CreateDatapointInput, Context>,
): UseMutationResult<types.CreateDatapointOutput, SdkError, types.CreateDatapointInput, Context> {
  return useMutationWith(createDatapointMutationOptions(useClient()), options);
}

/**
 * Create multiple datapoints in batch
 *
 * Create multiple datapoints from events using field mappings and optional filters.
 *
 * `POST /v1/datapoints/batch`
 */
export function batchCreateDatapointsMutationOptions(
  client: Client,
): MutationOptions<types.BatchCreateDatapointsOutput, types.BatchCreateDatapointsInput> {
  return mutation(['honeyhive', 'datapoints', 'batchCreateDatapoints'], (input) =>
    operations.batchCreateDatapoints(client, input, { maxRetries: 0 }),
  );
}

/**
 * Create multiple datapoints in batch
 *
 * Create multiple datapoints from events using field mappings and optional filters.
 *
 * `POST /v1/datapoints/batch`
 */
export function useBatchCreateDatapoints<Context = unknown>(
  options?: MutationHookOptions<
    types.BatchCreateDatapointsOutput,
    types.BatchCreateDatapointsInput,
    Context
  >,
): UseMutationResult<
  types.BatchCreateDatapointsOutput,
  SdkError,
  types.BatchCreateDatapointsInput,
  Context
> {
  return useMutationWith(batchCreateDatapointsMutationOptions(useClient()), options);
}

/**
 * Update a specific datapoint
 *
 * Update fields on an existing datapoint. Only the provided fields are modified.
 *
 * `PUT /v1/datapoints/{datapoint_id}`
 */
export function updateDatapointMutationOptions(
  client: Client,
): MutationOptions<types.UpdateDatapointOutput, types.UpdateDatapointInput> {
  return mutation(['honeyhive', 'datapoints', 'updateDatapoint'], (input) =>
    operations.updateDatapoint(client, input, { maxRetries: 0 }),
  );
}

/**
 * Update a specific datapoint
 *
 * Update fields on an existing datapoint. Only the provided fields are modified.
 *
 * `PUT /v1/datapoints/{datapoint_id}`
 */
export function useUpdateDatapoint<Context = unknown>(
  options?: MutationHookOptions<types.UpdateDatapointOutput, types.UpdateDatapointInput, Context>,
): UseMutationResult<types.UpdateDatapointOutput, SdkError, types.UpdateDatapointInput, Context> {
  return useMutationWith(updateDatapointMutationOptions(useClient()), options);
}

/**
 * Delete a specific datapoint
 *
 * Permanently delete a datapoint by its unique identifier.
 *
 * `DELETE /v1/datapoints/{datapoint_id}`
 */
export function deleteDatapointMutationOptions(
  client: Client,
): MutationOptions<types.DeleteDatapointOutput, types.DeleteDatapointInput> {
  return mutation(['honeyhive', 'datapoints', 'deleteDatapoint'], (input) =>
    operations.deleteDatapoint(client, input, { maxRetries: 0 }),
  );
}

/**
 * Delete a specific datapoint
 *
 * Permanently delete a datapoint by its unique identifier.
 *
 * `DELETE /v1/datapoints/{datapoint_id}`
 */
export function useDeleteDatapoint<Context = unknown>(
  options?: MutationHookOptions<types.DeleteDatapointOutput, types.DeleteDatapointInput, Context>,
): UseMutationResult<types.DeleteDatapointOutput, SdkError, types.DeleteDatapointInput, Context> {
  return useMutationWith(deleteDatapointMutationOptions(useClient()), options);
}
