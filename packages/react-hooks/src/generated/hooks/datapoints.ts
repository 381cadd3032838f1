// Generated from the API description. Do not edit.

import * as operations from '@honeyhive/client/operations';
import type * as types from '@honeyhive/types';
import type * as tanstack from '@tanstack/react-query';
import type { SkipToken } from '@tanstack/react-query';
import type { Client, SdkError } from '../client.ts';
import { useHoneyHive as useClient } from '../provider.ts';
import * as runtime from '../../runtime.ts';

/** The keys that all queries of this resource begin with. */
export const datapointsKeys: runtime.ResourceKeys =
  /* @__PURE__ */ runtime.resourceKeys('datapoints');

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function getDatapointsQueryKey(
  input: types.GetDatapointsInput = {},
  client?: Client,
): runtime.QueryKey<types.GetDatapointsOutput, types.GetDatapointsInput> {
  return runtime.queryKey<types.GetDatapointsOutput, types.GetDatapointsInput>(
    'datapoints',
    'getDatapoints',
    input,
    client,
  );
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
  input?: types.GetDatapointsInput,
): runtime.QueryOptions<types.GetDatapointsOutput, types.GetDatapointsInput>;
/** Does nothing while the input is `skipToken`. */
export function getDatapointsOptions(
  client: Client,
  input?: types.GetDatapointsInput | SkipToken,
): runtime.SkippableQueryOptions<types.GetDatapointsOutput, types.GetDatapointsInput>;
export function getDatapointsOptions(
  client: Client,
  input: types.GetDatapointsInput | SkipToken = {},
): unknown {
  return runtime.query<types.GetDatapointsOutput, types.GetDatapointsInput>(
    runtime.queryKey<types.GetDatapointsOutput, types.GetDatapointsInput>(
      'datapoints',
      'getDatapoints',
      input,
      client,
    ),
    client,
    input,
    operations.getDatapoints,
  );
}

/** With data to begin with, so that there always is some. */
export function useGetDatapoints<Data = types.GetDatapointsOutput>(
  input: types.GetDatapointsInput | SkipToken | undefined,
  options: runtime.DefinedQueryHookOptions<
    types.GetDatapointsOutput,
    types.GetDatapointsInput,
    Data
  >,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * Retrieve a list of datapoints
 *
 * Retrieve datapoints, optionally filtered by a list of datapoint IDs or dataset name.
 *
 * `GET /v1/datapoints`
 */
export function useGetDatapoints<Data = types.GetDatapointsOutput>(
  input?: types.GetDatapointsInput | SkipToken,
  options?: runtime.QueryHookOptions<types.GetDatapointsOutput, types.GetDatapointsInput, Data>,
): tanstack.UseQueryResult<Data, SdkError>;
export function useGetDatapoints(
  input: types.GetDatapointsInput | SkipToken = {},
  options?: object,
): unknown {
  return runtime.useQueryWith(getDatapointsOptions(useClient(), input), options);
}

/**
 * Retrieve a list of datapoints
 *
 * Retrieve datapoints, optionally filtered by a list of datapoint IDs or dataset name.
 *
 * `GET /v1/datapoints`
 */
export function useSuspenseGetDatapoints<Data = types.GetDatapointsOutput>(
  input: types.GetDatapointsInput = {},
  options?: runtime.SuspenseQueryHookOptions<
    types.GetDatapointsOutput,
    types.GetDatapointsInput,
    Data
  >,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(getDatapointsOptions(useClient(), input), options) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchGetDatapoints(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetDatapointsInput = {},
  options?: runtime.PrefetchOptions<types.GetDatapointsOutput, types.GetDatapointsInput>,
): Promise<void> {
  return runtime.prefetch<types.GetDatapointsOutput, types.GetDatapointsInput>(
    queryClient,
    getDatapointsOptions(client, input),
    options,
  );
}

/** What is cached. */
export function getGetDatapointsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetDatapointsInput = {},
): types.GetDatapointsOutput | undefined {
  return runtime.getData<types.GetDatapointsOutput, types.GetDatapointsInput>(
    queryClient,
    getDatapointsQueryKey(input, client),
  );
}

/** Replaces what is cached. */
export function setGetDatapointsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetDatapointsInput,
  update: runtime.DataUpdate<types.GetDatapointsOutput>,
): types.GetDatapointsOutput | undefined {
  return runtime.setData<types.GetDatapointsOutput, types.GetDatapointsInput>(
    queryClient,
    getDatapointsQueryKey(input, client),
    update,
  );
}

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function getDatapointQueryKey(
  input: types.GetDatapointInput,
  client?: Client,
): runtime.QueryKey<types.GetDatapointOutput, types.GetDatapointInput> {
  return runtime.queryKey<types.GetDatapointOutput, types.GetDatapointInput>(
    'datapoints',
    'getDatapoint',
    input,
    client,
  );
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
): runtime.QueryOptions<types.GetDatapointOutput, types.GetDatapointInput>;
/** Does nothing while the input is `skipToken`. */
export function getDatapointOptions(
  client: Client,
  input: types.GetDatapointInput | SkipToken,
): runtime.SkippableQueryOptions<types.GetDatapointOutput, types.GetDatapointInput>;
export function getDatapointOptions(
  client: Client,
  input: types.GetDatapointInput | SkipToken,
): unknown {
  return runtime.query<types.GetDatapointOutput, types.GetDatapointInput>(
    runtime.queryKey<types.GetDatapointOutput, types.GetDatapointInput>(
      'datapoints',
      'getDatapoint',
      input,
      client,
    ),
    client,
    input,
    operations.getDatapoint,
  );
}

/** With data to begin with, so that there always is some. */
export function useGetDatapoint<Data = types.GetDatapointOutput>(
  input: types.GetDatapointInput | SkipToken,
  options: runtime.DefinedQueryHookOptions<types.GetDatapointOutput, types.GetDatapointInput, Data>,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * Retrieve a specific datapoint
 *
 * Get a single datapoint by its unique identifier.
 *
 * `GET /v1/datapoints/{datapoint_id}`
 */
export function useGetDatapoint<Data = types.GetDatapointOutput>(
  input: types.GetDatapointInput | SkipToken,
  options?: runtime.QueryHookOptions<types.GetDatapointOutput, types.GetDatapointInput, Data>,
): tanstack.UseQueryResult<Data, SdkError>;
export function useGetDatapoint(
  input: types.GetDatapointInput | SkipToken,
  options?: object,
): unknown {
  return runtime.useQueryWith(getDatapointOptions(useClient(), input), options);
}

/**
 * Retrieve a specific datapoint
 *
 * Get a single datapoint by its unique identifier.
 *
 * `GET /v1/datapoints/{datapoint_id}`
 */
export function useSuspenseGetDatapoint<Data = types.GetDatapointOutput>(
  input: types.GetDatapointInput,
  options?: runtime.SuspenseQueryHookOptions<
    types.GetDatapointOutput,
    types.GetDatapointInput,
    Data
  >,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(getDatapointOptions(useClient(), input), options) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchGetDatapoint(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetDatapointInput,
  options?: runtime.PrefetchOptions<types.GetDatapointOutput, types.GetDatapointInput>,
): Promise<void> {
  return runtime.prefetch<types.GetDatapointOutput, types.GetDatapointInput>(
    queryClient,
    getDatapointOptions(client, input),
    options,
  );
}

/** What is cached. */
export function getGetDatapointData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetDatapointInput,
): types.GetDatapointOutput | undefined {
  return runtime.getData<types.GetDatapointOutput, types.GetDatapointInput>(
    queryClient,
    getDatapointQueryKey(input, client),
  );
}

/** Replaces what is cached. */
export function setGetDatapointData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetDatapointInput,
  update: runtime.DataUpdate<types.GetDatapointOutput>,
): types.GetDatapointOutput | undefined {
  return runtime.setData<types.GetDatapointOutput, types.GetDatapointInput>(
    queryClient,
    getDatapointQueryKey(input, client),
    update,
  );
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
): runtime.MutationOptions<types.CreateDatapointOutput, types.CreateDatapointInput> {
  return runtime.mutation<types.CreateDatapointOutput, types.CreateDatapointInput>(
    client,
    'datapoints',
    'createDatapoint',
    operations.createDatapoint,
    ['datapoints', 'datasets'],
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
  options?: runtime.MutationHookOptions<
    types.CreateDatapointOutput,
    types.CreateDatapointInput,
    Context
  >,
): tanstack.UseMutationResult<
  types.CreateDatapointOutput,
  SdkError,
  types.CreateDatapointInput,
  Context
> {
  return runtime.useMutationWith(createDatapointMutationOptions(useClient()), options) as never;
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
): runtime.MutationOptions<types.BatchCreateDatapointsOutput, types.BatchCreateDatapointsInput> {
  return runtime.mutation<types.BatchCreateDatapointsOutput, types.BatchCreateDatapointsInput>(
    client,
    'datapoints',
    'batchCreateDatapoints',
    operations.batchCreateDatapoints,
    ['datapoints', 'datasets'],
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
  options?: runtime.MutationHookOptions<
    types.BatchCreateDatapointsOutput,
    types.BatchCreateDatapointsInput,
    Context
  >,
): tanstack.UseMutationResult<
  types.BatchCreateDatapointsOutput,
  SdkError,
  types.BatchCreateDatapointsInput,
  Context
> {
  return runtime.useMutationWith(
    batchCreateDatapointsMutationOptions(useClient()),
    options,
  ) as never;
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
): runtime.MutationOptions<types.UpdateDatapointOutput, types.UpdateDatapointInput> {
  return runtime.mutation<types.UpdateDatapointOutput, types.UpdateDatapointInput>(
    client,
    'datapoints',
    'updateDatapoint',
    operations.updateDatapoint,
    ['datapoints', 'datasets'],
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
  options?: runtime.MutationHookOptions<
    types.UpdateDatapointOutput,
    types.UpdateDatapointInput,
    Context
  >,
): tanstack.UseMutationResult<
  types.UpdateDatapointOutput,
  SdkError,
  types.UpdateDatapointInput,
  Context
> {
  return runtime.useMutationWith(updateDatapointMutationOptions(useClient()), options) as never;
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
): runtime.MutationOptions<types.DeleteDatapointOutput, types.DeleteDatapointInput> {
  return runtime.mutation<types.DeleteDatapointOutput, types.DeleteDatapointInput>(
    client,
    'datapoints',
    'deleteDatapoint',
    operations.deleteDatapoint,
    ['datapoints', 'datasets'],
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
  options?: runtime.MutationHookOptions<
    types.DeleteDatapointOutput,
    types.DeleteDatapointInput,
    Context
  >,
): tanstack.UseMutationResult<
  types.DeleteDatapointOutput,
  SdkError,
  types.DeleteDatapointInput,
  Context
> {
  return runtime.useMutationWith(deleteDatapointMutationOptions(useClient()), options) as never;
}
