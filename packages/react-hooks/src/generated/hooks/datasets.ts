// Generated from the API description. Do not edit.

import * as operations from '@honeyhive/client/operations';
import type * as types from '@honeyhive/types';
import type * as tanstack from '@tanstack/react-query';
import type { SkipToken } from '@tanstack/react-query';
import type { Client, SdkError } from '../client.ts';
import { useHoneyHive as useClient } from '../provider.ts';
import * as runtime from '../../runtime.ts';

/** The keys that all queries of this resource begin with. */
export const datasetsKeys: runtime.ResourceKeys = /* @__PURE__ */ runtime.resourceKeys('datasets');

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function getDatasetsQueryKey(
  input: types.GetDatasetsInput = {},
  client?: Client,
): runtime.QueryKey<types.GetDatasetsOutput, types.GetDatasetsInput> {
  return runtime.queryKey<types.GetDatasetsOutput, types.GetDatasetsInput>(
    'datasets',
    'getDatasets',
    input,
    client,
  );
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
  input?: types.GetDatasetsInput,
): runtime.QueryOptions<types.GetDatasetsOutput, types.GetDatasetsInput>;
/** Does nothing while the input is `skipToken`. */
export function getDatasetsOptions(
  client: Client,
  input?: types.GetDatasetsInput | SkipToken,
): runtime.SkippableQueryOptions<types.GetDatasetsOutput, types.GetDatasetsInput>;
export function getDatasetsOptions(
  client: Client,
  input: types.GetDatasetsInput | SkipToken = {},
): unknown {
  return runtime.query<types.GetDatasetsOutput, types.GetDatasetsInput>(
    runtime.queryKey<types.GetDatasetsOutput, types.GetDatasetsInput>(
      'datasets',
      'getDatasets',
      input,
      client,
    ),
    client,
    input,
    operations.getDatasets,
  );
}

/** With data to begin with, so that there always is some. */
export function useGetDatasets<Data = types.GetDatasetsOutput>(
  input: types.GetDatasetsInput | SkipToken | undefined,
  options: runtime.DefinedQueryHookOptions<types.GetDatasetsOutput, types.GetDatasetsInput, Data>,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * Get datasets
 *
 * Retrieve datasets, optionally filtered by dataset ID or name.
 *
 * `GET /v1/datasets`
 */
export function useGetDatasets<Data = types.GetDatasetsOutput>(
  input?: types.GetDatasetsInput | SkipToken,
  options?: runtime.QueryHookOptions<types.GetDatasetsOutput, types.GetDatasetsInput, Data>,
): tanstack.UseQueryResult<Data, SdkError>;
export function useGetDatasets(
  input: types.GetDatasetsInput | SkipToken = {},
  options?: object,
): unknown {
  return runtime.useQueryWith(getDatasetsOptions(useClient(), input), options);
}

/**
 * Get datasets
 *
 * Retrieve datasets, optionally filtered by dataset ID or name.
 *
 * `GET /v1/datasets`
 */
export function useSuspenseGetDatasets<Data = types.GetDatasetsOutput>(
  input: types.GetDatasetsInput = {},
  options?: runtime.SuspenseQueryHookOptions<types.GetDatasetsOutput, types.GetDatasetsInput, Data>,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(getDatasetsOptions(useClient(), input), options) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchGetDatasets(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetDatasetsInput = {},
  options?: runtime.PrefetchOptions<types.GetDatasetsOutput, types.GetDatasetsInput>,
): Promise<void> {
  return runtime.prefetch<types.GetDatasetsOutput, types.GetDatasetsInput>(
    queryClient,
    getDatasetsOptions(client, input),
    options,
  );
}

/** What is cached. */
export function getGetDatasetsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetDatasetsInput = {},
): types.GetDatasetsOutput | undefined {
  return runtime.getData<types.GetDatasetsOutput, types.GetDatasetsInput>(
    queryClient,
    getDatasetsQueryKey(input, client),
  );
}

/** Replaces what is cached. */
export function setGetDatasetsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetDatasetsInput,
  update: runtime.DataUpdate<types.GetDatasetsOutput>,
): types.GetDatasetsOutput | undefined {
  return runtime.setData<types.GetDatasetsOutput, types.GetDatasetsInput>(
    queryClient,
    getDatasetsQueryKey(input, client),
    update,
  );
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
): runtime.MutationOptions<types.CreateDatasetOutput, types.CreateDatasetInput> {
  return runtime.mutation<types.CreateDatasetOutput, types.CreateDatasetInput>(
    client,
    'datasets',
    'createDataset',
    operations.createDataset,
    ['datasets'],
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
  options?: runtime.MutationHookOptions<
    types.CreateDatasetOutput,
    types.CreateDatasetInput,
    Context
  >,
): tanstack.UseMutationResult<
  types.CreateDatasetOutput,
  SdkError,
  types.CreateDatasetInput,
  Context
> {
  return runtime.useMutationWith(createDatasetMutationOptions(useClient()), options) as never;
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
): runtime.MutationOptions<types.UpdateDatasetOutput, types.UpdateDatasetInput> {
  return runtime.mutation<types.UpdateDatasetOutput, types.UpdateDatasetInput>(
    client,
    'datasets',
    'updateDataset',
    operations.updateDataset,
    ['datasets'],
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
  options?: runtime.MutationHookOptions<
    types.UpdateDatasetOutput,
    types.UpdateDatasetInput,
    Context
  >,
): tanstack.UseMutationResult<
  types.UpdateDatasetOutput,
  SdkError,
  types.UpdateDatasetInput,
  Context
> {
  return runtime.useMutationWith(updateDatasetMutationOptions(useClient()), options) as never;
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
): runtime.MutationOptions<types.DeleteDatasetOutput, types.DeleteDatasetInput> {
  return runtime.mutation<types.DeleteDatasetOutput, types.DeleteDatasetInput>(
    client,
    'datasets',
    'deleteDataset',
    operations.deleteDataset,
    ['datasets', 'datapoints'],
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
  options?: runtime.MutationHookOptions<
    types.DeleteDatasetOutput,
    types.DeleteDatasetInput,
    Context
  >,
): tanstack.UseMutationResult<
  types.DeleteDatasetOutput,
  SdkError,
  types.DeleteDatasetInput,
  Context
> {
  return runtime.useMutationWith(deleteDatasetMutationOptions(useClient()), options) as never;
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
): runtime.MutationOptions<types.AddDatapointsOutput, types.AddDatapointsInput> {
  return runtime.mutation<types.AddDatapointsOutput, types.AddDatapointsInput>(
    client,
    'datasets',
    'addDatapoints',
    operations.addDatapoints,
    ['datasets', 'datapoints'],
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
  options?: runtime.MutationHookOptions<
    types.AddDatapointsOutput,
    types.AddDatapointsInput,
    Context
  >,
): tanstack.UseMutationResult<
  types.AddDatapointsOutput,
  SdkError,
  types.AddDatapointsInput,
  Context
> {
  return runtime.useMutationWith(addDatapointsMutationOptions(useClient()), options) as never;
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
): runtime.MutationOptions<types.RemoveDatapointOutput, types.RemoveDatapointInput> {
  return runtime.mutation<types.RemoveDatapointOutput, types.RemoveDatapointInput>(
    client,
    'datasets',
    'removeDatapoint',
    operations.removeDatapoint,
    ['datasets', 'datapoints'],
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
  options?: runtime.MutationHookOptions<
    types.RemoveDatapointOutput,
    types.RemoveDatapointInput,
    Context
  >,
): tanstack.UseMutationResult<
  types.RemoveDatapointOutput,
  SdkError,
  types.RemoveDatapointInput,
  Context
> {
  return runtime.useMutationWith(removeDatapointMutationOptions(useClient()), options) as never;
}
