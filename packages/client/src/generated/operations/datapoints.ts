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
import type { Operation } from '../../api.ts';
import { call } from '../../call.ts';
import type { CallOptions, Client } from '../../client.ts';

const getDatapointsOperation: Operation = {
  id: 'getDatapoints',
  method: 'GET',
  path: '/v1/datapoints',
  parameters: [
    { name: 'datapoint_ids', in: 'query' },
    { name: 'dataset_name', in: 'query' },
  ],
  accept: ['application/json'],
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
  input: GetDatapointsInput = {},
  options?: CallOptions,
): Promise<GetDatapointsOutput> {
  return call(client, getDatapointsOperation, input, options);
}

const createDatapointOperation: Operation = {
  id: 'createDatapoint',
  method: 'POST',
  path: '/v1/datapoints',
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
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
  input: CreateDatapointInput = {},
  options?: CallOptions,
): Promise<CreateDatapointOutput> {
  return call(client, createDatapointOperation, input, options);
}

const batchCreateDatapointsOperation: Operation = {
  id: 'batchCreateDatapoints',
  method: 'POST',
  path: '/v1/datapoints/batch',
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
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
  input: BatchCreateDatapointsInput = {},
  options?: CallOptions,
): Promise<BatchCreateDatapointsOutput> {
  return call(client, batchCreateDatapointsOperation, input, options);
}

const getDatapointOperation: Operation = {
  id: 'getDatapoint',
  method: 'GET',
  path: '/v1/datapoints/{datapoint_id}',
  parameters: [{ name: 'datapoint_id', in: 'path' }],
  accept: ['application/json'],
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
): Promise<GetDatapointOutput> {
  return call(client, getDatapointOperation, input, options);
}

const updateDatapointOperation: Operation = {
  id: 'updateDatapoint',
  method: 'PUT',
  path: '/v1/datapoints/{datapoint_id}',
  parameters: [{ name: 'datapoint_id', in: 'path' }],
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
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
): Promise<UpdateDatapointOutput> {
  return call(client, updateDatapointOperation, input, options);
}

const deleteDatapointOperation: Operation = {
  id: 'deleteDatapoint',
  method: 'DELETE',
  path: '/v1/datapoints/{datapoint_id}',
  parameters: [{ name: 'datapoint_id', in: 'path' }],
  accept: ['application/json'],
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
): Promise<DeleteDatapointOutput> {
  return call(client, deleteDatapointOperation, input, options);
}
