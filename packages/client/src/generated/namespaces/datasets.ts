// Generated from the API description. Do not edit.

import type * as types from '@honeyhive/types';
import type { CallOptions, Client } from '../../client.ts';
import type { CallPromise } from '../../promise.ts';
import * as operations from '../operations/datasets.ts';

/** Curate collections of datapoints used as test sets for evaluations and experiments. */
export class Datasets {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Get datasets
   *
   * Retrieve datasets, optionally filtered by dataset ID or name.
   *
   * `GET /v1/datasets`
   */
  list(
    input?: types.GetDatasetsInput,
    options?: CallOptions,
  ): CallPromise<types.GetDatasetsOutput> {
    return operations.getDatasets(this.#client, input, options);
  }

  /**
   * Create a dataset
   *
   * Create a new dataset with an optional name, description, and initial set of datapoint IDs.
   *
   * `POST /v1/datasets`
   */
  create(
    input?: types.CreateDatasetInput,
    options?: CallOptions,
  ): CallPromise<types.CreateDatasetOutput> {
    return operations.createDataset(this.#client, input, options);
  }

  /**
   * Update a dataset
   *
   * Update a dataset's name, description, or list of datapoint IDs.
   *
   * `PUT /v1/datasets/{dataset_id}`
   */
  update(
    input: types.UpdateDatasetInput,
    options?: CallOptions,
  ): CallPromise<types.UpdateDatasetOutput> {
    return operations.updateDataset(this.#client, input, options);
  }

  /**
   * Delete a dataset
   *
   * Permanently delete a dataset by its unique identifier.
   *
   * `DELETE /v1/datasets/{dataset_id}`
   */
  delete(
    input: types.DeleteDatasetInput,
    options?: CallOptions,
  ): CallPromise<types.DeleteDatasetOutput> {
    return operations.deleteDataset(this.#client, input, options);
  }

  /**
   * Add datapoints to a dataset
   *
   * Add new datapoints to an existing dataset. Provide raw data objects and a field mapping that specifies which fields map to inputs, ground truth, and history.
   *
   * `POST /v1/datasets/{dataset_id}/datapoints`
   */
  addDatapoints(
    input: types.AddDatapointsInput,
    options?: CallOptions,
  ): CallPromise<types.AddDatapointsOutput> {
    return operations.addDatapoints(this.#client, input, options);
  }

  /**
   * Remove a datapoint from a dataset
   *
   * Remove a specific datapoint from a dataset. The datapoint itself is not deleted, only dereferenced from the dataset.
   *
   * `DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}`
   */
  removeDatapoint(
    input: types.RemoveDatapointInput,
    options?: CallOptions,
  ): CallPromise<types.RemoveDatapointOutput> {
    return operations.removeDatapoint(this.#client, input, options);
  }
}
