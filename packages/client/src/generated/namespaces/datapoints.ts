// Generated from the API description. Do not edit.

import type * as types from '@honeyhive/types';
import type { CallOptions, Client } from '../../client.ts';
import type { CallPromise } from '../../promise.ts';
import * as operations from '../operations/datapoints.ts';

/**
 * Manage individual records inside datasets, including batch creation and mapping to source events.
 */
export class Datapoints {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Retrieve a list of datapoints
   *
   * Retrieve datapoints, optionally filtered by a list of datapoint IDs or dataset name.
   *
   * `GET /v1/datapoints`
   */
  list(
    input?: types.GetDatapointsInput,
    options?: CallOptions,
  ): CallPromise<types.GetDatapointsOutput> {
    return operations.getDatapoints(this.#client, input, options);
  }

  /**
   * Create a new datapoint
   *
   * Create a single datapoint with inputs, history, ground truth, and metadata.
   *
   * `POST /v1/datapoints`
   */
  create(
    input?: types.CreateDatapointInput,
    options?: CallOptions,
  ): CallPromise<types.CreateDatapointOutput> {
    return operations.createDatapoint(this.#client, input, options);
  }

  /**
   * Create multiple datapoints in batch
   *
   * Create multiple datapoints from events using field mappings and optional filters.
   *
   * `POST /v1/datapoints/batch`
   */
  createBatch(
    input?: types.BatchCreateDatapointsInput,
    options?: CallOptions,
  ): CallPromise<types.BatchCreateDatapointsOutput> {
    return operations.batchCreateDatapoints(this.#client, input, options);
  }

  /**
   * Retrieve a specific datapoint
   *
   * Get a single datapoint by its unique identifier.
   *
   * `GET /v1/datapoints/{datapoint_id}`
   */
  get(
    input: types.GetDatapointInput,
    options?: CallOptions,
  ): CallPromise<types.GetDatapointOutput> {
    return operations.getDatapoint(this.#client, input, options);
  }

  /**
   * Update a specific datapoint
   *
   * Update fields on an existing datapoint. Only the provided fields are modified.
   *
   * `PUT /v1/datapoints/{datapoint_id}`
   */
  update(
    input: types.UpdateDatapointInput,
    options?: CallOptions,
  ): CallPromise<types.UpdateDatapointOutput> {
    return operations.updateDatapoint(this.#client, input, options);
  }

  /**
   * Delete a specific datapoint
   *
   * Permanently delete a datapoint by its unique identifier.
   *
   * `DELETE /v1/datapoints/{datapoint_id}`
   */
  delete(
    input: types.DeleteDatapointInput,
    options?: CallOptions,
  ): CallPromise<types.DeleteDatapointOutput> {
    return operations.deleteDatapoint(this.#client, input, options);
  }
}
