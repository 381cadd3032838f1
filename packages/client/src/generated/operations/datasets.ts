// Generated from the API description. Do not edit.

import type * as types from '@honeyhive/types';
import * as schemas from '@honeyhive/types/schemas';
import type { CallOptions, Client } from '../../client.ts';
import { checked } from '../../checked.ts';
import * as runtime from '../../operation.ts';
import * as operations from '../unchecked/datasets.ts';

const getDatasetsOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.getDatasetsOperation,
  schemas.GetDatasetsInput,
);

/**
 * Get datasets
 *
 * Retrieve datasets, optionally filtered by dataset ID or name.
 *
 * `GET /v1/datasets`
 */
export function getDatasets(
  client: Client,
  input?: types.GetDatasetsInput,
  options?: CallOptions,
): runtime.CallPromise<types.GetDatasetsOutput> {
  return runtime.call(client, getDatasetsOperation, input, options);
}

const createDatasetOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.createDatasetOperation,
  schemas.CreateDatasetInput,
);

/**
 * Create a dataset
 *
 * Create a new dataset with an optional name, description, and initial set of datapoint IDs.
 *
 * `POST /v1/datasets`
 */
export function createDataset(
  client: Client,
  input?: types.CreateDatasetInput,
  options?: CallOptions,
): runtime.CallPromise<types.CreateDatasetOutput> {
  return runtime.call(client, createDatasetOperation, input, options);
}

const updateDatasetOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.updateDatasetOperation,
  schemas.UpdateDatasetInput,
);

/**
 * Update a dataset
 *
 * Update a dataset's name, description, or list of datapoint IDs.
 *
 * `PUT /v1/datasets/{dataset_id}`
 */
export function updateDataset(
  client: Client,
  input: types.UpdateDatasetInput,
  options?: CallOptions,
): runtime.CallPromise<types.UpdateDatasetOutput> {
  return runtime.call(client, updateDatasetOperation, input, options);
}

const deleteDatasetOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.deleteDatasetOperation,
  schemas.DeleteDatasetInput,
);

/**
 * Delete a dataset
 *
 * Permanently delete a dataset by its unique identifier.
 *
 * `DELETE /v1/datasets/{dataset_id}`
 */
export function deleteDataset(
  client: Client,
  input: types.DeleteDatasetInput,
  options?: CallOptions,
): runtime.CallPromise<types.DeleteDatasetOutput> {
  return runtime.call(client, deleteDatasetOperation, input, options);
}

const addDatapointsOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.addDatapointsOperation,
  schemas.AddDatapointsInput,
);

/**
 * Add datapoints to a dataset
 *
 * Add new datapoints to an existing dataset. Provide raw data objects and a field mapping that specifies which fields map to inputs, ground truth, and history.
 *
 * `POST /v1/datasets/{dataset_id}/datapoints`
 */
export function addDatapoints(
  client: Client,
  input: types.AddDatapointsInput,
  options?: CallOptions,
): runtime.CallPromise<types.AddDatapointsOutput> {
  return runtime.call(client, addDatapointsOperation, input, options);
}

const removeDatapointOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.removeDatapointOperation,
  schemas.RemoveDatapointInput,
);

/**
 * Remove a datapoint from a dataset
 *
 * Remove a specific datapoint from a dataset. The datapoint itself is not deleted, only dereferenced from the dataset.
 *
 * `DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}`
 */
export function removeDatapoint(
  client: Client,
  input: types.RemoveDatapointInput,
  options?: CallOptions,
): runtime.CallPromise<types.RemoveDatapointOutput> {
  return runtime.call(client, removeDatapointOperation, input, options);
}
