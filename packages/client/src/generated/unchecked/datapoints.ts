// Generated from the API description. Do not edit.

import type {
  BatchCreateDatapointsInput,
  BatchCreateDatapointsOutput,
  CreateDatapointInput,
  CreateDatapointOutput,
  DeleteDatapointInput,
  DeleteDatapointOutput,
  GetDatapointInput,
  GetDatapointOutput,
  GetDatapointsInput,
  GetDatapointsOutput,
  UpdateDatapointInput,
  UpdateDatapointOutput,
} from '@honeyhive/types';
import type { CallOptions, Client } from '../../client.ts';
import * as runtime from '../../operation.ts';

export const getDatapointsOperation: runtime.Callable = {
  id: 'getDatapoints',
  method: 'GET',
  path: '/v1/datapoints',
  parameters: [
    { name: 'datapoint_ids', in: 'query' },
    { name: 'dataset_name', in: 'query' },
  ],
  accept: ['application/json'],
  codecs: { query: runtime.brackets, querystyle: runtime.chosenStyle, read: [runtime.json] },
};

/**
 * Retrieve a list of datapoints
 *
 * Retrieve datapoints, optionally filtered by a list of datapoint IDs or dataset name.
 *
 * `GET /v1/datapoints`
 */
export function getDatapoints(
  client: Client,
  input?: GetDatapointsInput,
  options?: CallOptions,
): runtime.CallPromise<GetDatapointsOutput> {
  return runtime.call(client, getDatapointsOperation, input, options);
}

export const createDatapointOperation: runtime.Callable = {
  id: 'createDatapoint',
  method: 'POST',
  path: '/v1/datapoints',
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
  codecs: { body: runtime.jsonBody, read: [runtime.json] },
};

/**
 * Create a new datapoint
 *
 * Create a single datapoint with inputs, history, ground truth, and metadata.
 *
 * `POST /v1/datapoints`
 */
export function createDatapoint(
  client: Client,
  input?: CreateDatapointInput,
  options?: CallOptions,
): runtime.CallPromise<CreateDatapointOutput> {
  return runtime.call(client, createDatapointOperation, input, options);
}

export const batchCreateDatapointsOperation: runtime.Callable = {
  id: 'batchCreateDatapoints',
  method: 'POST',
  path: '/v1/datapoints/batch',
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
  codecs: { body: runtime.jsonBody, read: [runtime.json] },
};

/**
 * Create multiple datapoints in batch
 *
 * Create multiple datapoints from events using field mappings and optional filters.
 *
 * `POST /v1/datapoints/batch`
 */
export function batchCreateDatapoints(
  client: Client,
  input?: BatchCreateDatapointsInput,
  options?: CallOptions,
): runtime.CallPromise<BatchCreateDatapointsOutput> {
  return runtime.call(client, batchCreateDatapointsOperation, input, options);
}

export const getDatapointOperation: runtime.Callable = {
  id: 'getDatapoint',
  method: 'GET',
  path: '/v1/datapoints/{datapoint_id}',
  parameters: [{ name: 'datapoint_id', in: 'path' }],
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, read: [runtime.json] },
};

/**
 * Retrieve a specific datapoint
 *
 * Get a single datapoint by its unique identifier.
 *
 * `GET /v1/datapoints/{datapoint_id}`
 */
export function getDatapoint(
  client: Client,
  input: GetDatapointInput,
  options?: CallOptions,
): runtime.CallPromise<GetDatapointOutput> {
  return runtime.call(client, getDatapointOperation, input, options);
}

export const updateDatapointOperation: runtime.Callable = {
  id: 'updateDatapoint',
  method: 'PUT',
  path: '/v1/datapoints/{datapoint_id}',
  parameters: [{ name: 'datapoint_id', in: 'path' }],
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, body: runtime.jsonBody, read: [runtime.json] },
};

/**
 * Update a specific datapoint
 *
 * Update fields on an existing datapoint. Only the provided fields are modified.
 *
 * `PUT /v1/datapoints/{datapoint_id}`
 */
export function updateDatapoint(
  client: Client,
  input: UpdateDatapointInput,
  options?: CallOptions,
): runtime.CallPromise<UpdateDatapointOutput> {
  return runtime.call(client, updateDatapointOperation, input, options);
}

export const deleteDatapointOperation: runtime.Callable = {
  id: 'deleteDatapoint',
  method: 'DELETE',
  path: '/v1/datapoints/{datapoint_id}',
  parameters: [{ name: 'datapoint_id', in: 'path' }],
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, read: [runtime.json] },
};

/**
 * Delete a specific datapoint
 *
 * Permanently delete a datapoint by its unique identifier.
 *
 * `DELETE /v1/datapoints/{datapoint_id}`
 */
export function deleteDatapoint(
  client: Client,
  input: DeleteDatapointInput,
  options?: CallOptions,
): runtime.CallPromise<DeleteDatapointOutput> {
  return runtime.call(client, deleteDatapointOperation, input, options);
}
