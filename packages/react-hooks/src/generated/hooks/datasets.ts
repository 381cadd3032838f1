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
export function getDatasetsQueryKey(
  input: types.GetDatasetsInput = {},
): QueryKey<types.GetDatasetsOutput, types.GetDatasetsInput> {
  return queryKey('honeyhive', 'datasets', 'getDatasets', input);
}

/**
 * Get datasets
 *
 * Retrieve datasets, optionally filtered by dataset ID or name.
 *
 * `GET /v1/datasets`
 */
export function getDatasetsOptions(
  client: Client,
  input: types.GetDatasetsInput = {},
): QueryOptions<types.GetDatasetsOutput, types.GetDatasetsInput> {
  return query(getDatasetsQueryKey(input), (signal) =>
    operations.getDatasets(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * Get datasets
 *
 * Retrieve datasets, optionally filtered by dataset ID or name.
 *
 * `GET /v1/datasets`
 */
export function useGetDatasets<Data = types.GetDatasetsOutput>(
  input: types.GetDatasetsInput = {},
  options?: QueryHookOptions<types.GetDatasetsOutput, types.GetDatasetsInput, Data>,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(getDatasetsOptions(useClient(), input), options);
}

/**
 * Create a dataset
 *
 * Create a new dataset with an optional name, description, and initial set of datapoint IDs.
 *
 * `POST /v1/datasets`
 */
export function createDatasetMutationOptions(
  client: Client,
): MutationOptions<types.CreateDatasetOutput, types.CreateDatasetInput> {
  return mutation(['honeyhive', 'datasets', 'createDataset'], (input) =>
    operations.createDataset(client, input, { maxRetries: 0 }),
  );
}

/**
 * Create a dataset
 *
 * Create a new dataset with an optional name, description, and initial set of datapoint IDs.
 *
 * `POST /v1/datasets`
 */
export function useCreateDataset<Context = unknown>(
  options?: MutationHookOptions<types.CreateDatasetOutput, types.CreateDatasetInput, Context>,
): UseMutationResult<types.CreateDatasetOutput, SdkError, types.CreateDatasetInput, Context> {
  return useMutationWith(createDatasetMutationOptions(useClient()), options);
}

/**
 * Update a dataset
 *
 * Update a dataset's name, description, or list of datapoint IDs.
 *
 * `PUT /v1/datasets/{dataset_id}`
 */
export function updateDatasetMutationOptions(
  client: Client,
): MutationOptions<types.UpdateDatasetOutput, types.UpdateDatasetInput> {
  return mutation(['honeyhive', 'datasets', 'updateDataset'], (input) =>
    operations.updateDataset(client, input, { maxRetries: 0 }),
  );
}

/**
 * Update a dataset
 *
 * Update a dataset's name, description, or list of datapoint IDs.
 *
 * `PUT /v1/datasets/{dataset_id}`
 */
export function useUpdateDataset<Context = unknown>(
  options?: MutationHookOptions<types.UpdateDatasetOutput, types.UpdateDatasetInput, Context>,
): UseMutationResult<types.UpdateDatasetOutput, SdkError, types.UpdateDatasetInput, Context> {
  return useMutationWith(updateDatasetMutationOptions(useClient()), options);
}

/**
 * Delete a dataset
 *
 * Permanently delete a dataset by its unique identifier.
 *
 * `DELETE /v1/datasets/{dataset_id}`
 */
export function deleteDatasetMutationOptions(
  client: Client,
): MutationOptions<types.DeleteDatasetOutput, types.DeleteDatasetInput> {
  return mutation(['honeyhive', 'datasets', 'deleteDataset'], (input) =>
    operations.deleteDataset(client, input, { maxRetries: 0 }),
  );
}

/**
 * Delete a dataset
 *
 * Permanently delete a dataset by its unique identifier.
 *
 * `DELETE /v1/datasets/{dataset_id}`
 */
export function useDeleteDataset<Context = unknown>(
  options?: MutationHookOptions<types.DeleteDatasetOutput, types.DeleteDatasetInput, Context>,
): UseMutationResult<types.DeleteDatasetOutput, SdkError, types.DeleteDatasetInput, Context> {
  return useMutationWith(deleteDatasetMutationOptions(useClient()), options);
}

/**
 * Add datapoints to a dataset
 *
 * Add new datapoints to an existing dataset. Provide raw data objects and a field mapping that specifies which fields map to inputs, ground truth, and history.
 *
 * `POST /v1/datasets/{dataset_id}/datapoints`
 */
export function addDatapointsMutationOptions(
  client: Client,
): MutationOptions<types.AddDatapointsOutput, types.AddDatapointsInput> {
  return mutation(['honeyhive', 'datasets', 'addDatapoints'], (input) =>
    operations.addDatapoints(client, input, { maxRetries: 0 }),
  );
}

/**
 * Add datapoints to a dataset
 *
 * Add new datapoints to an existing dataset. Provide raw data objects and a field mapping that specifies which fields map to inputs, ground truth, and history.
 *
 * `POST /v1/datasets/{dataset_id}/datapoints`
 */
export function useAddDatapoints<Context = unknown>(
  options?: MutationHookOptions<types.AddDatapointsOutput, types.AddDatapointsInput, Context>,
): UseMutationResult<types.AddDatapointsOutput, SdkError, types.AddDatapointsInput, Context> {
  return useMutationWith(addDatapointsMutationOptions(useClient()), options);
}

/**
 * Remove a datapoint from a dataset
 *
 * Remove a specific datapoint from a dataset. The datapoint itself is not deleted, only dereferenced from the dataset.
 *
 * `DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}`
 */
export function removeDatapointMutationOptions(
  client: Client,
): MutationOptions<types.RemoveDatapointOutput, types.RemoveDatapointInput> {
  return mutation(['honeyhive', 'datasets', 'removeDatapoint'], (input) =>
    operations.removeDatapoint(client, input, { maxRetries: 0 }),
  );
}

/**
 * Remove a datapoint from a dataset
 *
 * Remove a specific datapoint from a dataset. The datapoint itself is not deleted, only dereferenced from the dataset.
 *
 * `DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}`
 */
export function useRemoveDatapoint<Context = unknown>(
  options?: MutationHookOptions<types.RemoveDatapointOutput, types.RemoveDatapointInput, Context>,
): UseMutationResult<types.RemoveDatapointOutput, SdkError, types.RemoveDatapointInput, Context> {
  return useMutationWith(removeDatapointMutationOptions(useClient()), options);
}
