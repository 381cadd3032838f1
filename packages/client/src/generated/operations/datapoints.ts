// Generated from the API description. Do not edit.

import type * as types from '@honeyhive/types';
import * as schemas from '@honeyhive/types/schemas';
import type { CallOptions, Client } from '../../client.ts';
import { checked } from '../../checked.ts';
import * as runtime from '../../operation.ts';
import * as operations from '../unchecked/datapoints.ts';

const getDatapointsOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.getDatapointsOperation,
  schemas.GetDatapointsInput,
);

/**
 * Retrieve a list of datapoints
 *
 * Retrieve datapoints, optionally filtered by a list of datapoint IDs or dataset name.
 *
 * `GET /v1/datapoints`
 */
export function getDatapoints(
  client: Client,
  input?: types.GetDatapointsInput,
  options?: CallOptions,
): runtime.CallPromise<types.GetDatapointsOutput> {
  return runtime.call(client, getDatapointsOperation, input, options);
}

const createDatapointOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.createDatapointOperation,
  schemas.CreateDatapointInput,
);

/**
 * Create a new datapoint
 *
 * Create a single datapoint with inputs, history, ground truth, and metadata.
 *
 * `POST /v1/datapoints`
 */
export function createDatapoint(
  client: Client,
  input?: types.CreateDatapointInput,
  options?: CallOptions,
): runtime.CallPromise<types.CreateDatapointOutput> {
  return runtime.call(client, createDatapointOperation, input, options);
}

const batchCreateDatapointsOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.batchCreateDatapointsOperation,
  schemas.BatchCreateDatapointsInput,
);

/**
 * Create multiple datapoints in batch
 *
 * Create multiple datapoints from events using field mappings and optional filters.
 *
 * `POST /v1/datapoints/batch`
 */
export function batchCreateDatapoints(
  client: Client,
  input?: types.BatchCreateDatapointsInput,
  options?: CallOptions,
): runtime.CallPromise<types.BatchCreateDatapointsOutput> {
  return runtime.call(client, batchCreateDatapointsOperation, input, options);
}

const getDatapointOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.getDatapointOperation,
  schemas.GetDatapointInput,
);

/**
 * Retrieve a specific datapoint
 *
 * Get a single datapoint by its unique identifier.
 *
 * `GET /v1/datapoints/{datapoint_id}`
 */
export function getDatapoint(
  client: Client,
  input: types.GetDatapointInput,
  options?: CallOptions,
): runtime.CallPromise<types.GetDatapointOutput> {
  return runtime.call(client, getDatapointOperation, input, options);
}

const updateDatapointOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.updateDatapointOperation,
  schemas.UpdateDatapointInput,
);

/**
 * Update a specific datapoint
 *
 * Update fields on an existing datapoint. Only the provided fields are modified.
 *
 * `PUT /v1/datapoints/{datapoint_id}`
 */
export function updateDatapoint(
  client: Client,
  input: types.UpdateDatapointInput,
  options?: CallOptions,
): runtime.CallPromise<types.UpdateDatapointOutput> {
  return runtime.call(client, updateDatapointOperation, input, options);
}

const deleteDatapointOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.deleteDatapointOperation,
  schemas.DeleteDatapointInput,
);

/**
 * Delete a specific datapoint
 *
 * Permanently delete a datapoint by its unique identifier.
 *
 * `DELETE /v1/datapoints/{datapoint_id}`
 */
export function deleteDatapoint(
  client: Client,
  input: types.DeleteDatapointInput,
  options?: CallOptions,
): runtime.CallPromise<types.DeleteDatapointOutput> {
  return runtime.call(client, deleteDatapointOperation, input, options);
}
