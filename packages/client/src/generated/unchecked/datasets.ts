// Generated from the API description. Do not edit.

import type {
  AddDatapointsInput,
  AddDatapointsOutput,
  CreateDatasetInput,
  CreateDatasetOutput,
  DeleteDatasetInput,
  DeleteDatasetOutput,
  GetDatasetsInput,
  GetDatasetsOutput,
  RemoveDatapointInput,
  RemoveDatapointOutput,
  UpdateDatasetInput,
  UpdateDatasetOutput,
} from '@honeyhive/types';
import type { CallOptions, Client } from '../../client.ts';
import * as runtime from '../../operation.ts';

export const getDatasetsOperation: runtime.Callable = {
  id: 'getDatasets',
  method: 'GET',
  path: '/v1/datasets',
  parameters: [
    { name: 'dataset_id', in: 'query' },
    { name: 'name', in: 'query' },
  ],
  accept: ['application/json'],
  codecs: { query: runtime.singleQuery, read: [runtime.json] },
};

/**
 * Get datasets
 *
 * Retrieve datasets, optionally filtered by dataset ID or name.
 *
 * `GET /v1/datasets`
 */
export function getDatasets(
  client: Client,
  input?: GetDatasetsInput,
  options?: CallOptions,
): runtime.CallPromise<GetDatasetsOutput> {
  return runtime.call(client, getDatasetsOperation, input, options);
}

export const createDatasetOperation: runtime.Callable = {
  id: 'createDataset',
  method: 'POST',
  path: '/v1/datasets',
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
  codecs: { body: runtime.jsonBody, read: [runtime.json] },
};

/**
 * Create a dataset
 *
 * Create a new dataset with an optional name, description, and initial set of datapoint IDs.
 *
 * `POST /v1/datasets`
 */
export function createDataset(
  client: Client,
  input?: CreateDatasetInput,
  options?: CallOptions,
): runtime.CallPromise<CreateDatasetOutput> {
  return runtime.call(client, createDatasetOperation, input, options);
}

export const updateDatasetOperation: runtime.Callable = {
  id: 'updateDataset',
  method: 'PUT',
  path: '/v1/datasets/{dataset_id}',
  parameters: [{ name: 'dataset_id', in: 'path' }],
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, body: runtime.jsonBody, read: [runtime.json] },
};

/**
 * Update a dataset
 *
 * Update a dataset's name, description, or list of datapoint IDs.
 *
 * `PUT /v1/datasets/{dataset_id}`
 */
export function updateDataset(
  client: Client,
  input: UpdateDatasetInput,
  options?: CallOptions,
): runtime.CallPromise<UpdateDatasetOutput> {
  return runtime.call(client, updateDatasetOperation, input, options);
}

export const deleteDatasetOperation: runtime.Callable = {
  id: 'deleteDataset',
  method: 'DELETE',
  path: '/v1/datasets/{dataset_id}',
  parameters: [{ name: 'dataset_id', in: 'path' }],
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, read: [runtime.json] },
};

/**
 * Delete a dataset
 *
 * Permanently delete a dataset by its unique identifier.
 *
 * `DELETE /v1/datasets/{dataset_id}`
 */
export function deleteDataset(
  client: Client,
  input: DeleteDatasetInput,
  options?: CallOptions,
): runtime.CallPromise<DeleteDatasetOutput> {
  return runtime.call(client, deleteDatasetOperation, input, options);
}

export const addDatapointsOperation: runtime.Callable = {
  id: 'addDatapoints',
  method: 'POST',
  path: '/v1/datasets/{dataset_id}/datapoints',
  parameters: [{ name: 'dataset_id', in: 'path' }],
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, body: runtime.jsonBody, read: [runtime.json] },
};

/**
 * Add datapoints to a dataset
 *
 * Add new datapoints to an existing dataset. Provide raw data objects and a field mapping that specifies which fields map to inputs, ground truth, and history.
 *
 * `POST /v1/datasets/{dataset_id}/datapoints`
 */
export function addDatapoints(
  client: Client,
  input: AddDatapointsInput,
  options?: CallOptions,
): runtime.CallPromise<AddDatapointsOutput> {
  return runtime.call(client, addDatapointsOperation, input, options);
}

export const removeDatapointOperation: runtime.Callable = {
  id: 'removeDatapoint',
  method: 'DELETE',
  path: '/v1/datasets/{dataset_id}/datapoints/{datapoint_id}',
  parameters: [
    { name: 'dataset_id', in: 'path' },
    { name: 'datapoint_id', in: 'path' },
  ],
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, read: [runtime.json] },
};

/**
 * Remove a datapoint from a dataset
 *
 * Remove a specific datapoint from a dataset. The datapoint itself is not deleted, only dereferenced from the dataset.
 *
 * `DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}`
 */
export function removeDatapoint(
  client: Client,
  input: RemoveDatapointInput,
  options?: CallOptions,
): runtime.CallPromise<RemoveDatapointOutput> {
  return runtime.call(client, removeDatapointOperation, input, options);
}
