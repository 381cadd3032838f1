// Generated from the API description. Do not edit.

import type * as types from '@honeyhive/types';
import type { CallOptions, Client } from '../../client.ts';
import type { CallPromise } from '../../promise.ts';
import * as operations from '../operations/metrics.ts';

/**
 * Define and run evaluators — automated quality checks that score traces against criteria like accuracy, safety, or correctness.
 */
export class Metrics {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Get all metrics
   *
   * Retrieve a list of all metrics
   *
   * `GET /v1/metrics`
   */
  list(input?: types.GetMetricsInput, options?: CallOptions): CallPromise<types.GetMetricsOutput> {
    return operations.getMetrics(this.#client, input, options);
  }

  /**
   * Create a new metric
   *
   * Add a new metric
   *
   * `POST /v1/metrics`
   */
  create(
    input: types.CreateMetricInput,
    options?: CallOptions,
  ): CallPromise<types.CreateMetricOutput> {
    return operations.createMetric(this.#client, input, options);
  }

  /**
   * Run a metric evaluation
   *
   * Execute a metric on a specific event
   *
   * `POST /v1/metrics/run`
   */
  run(input: types.RunMetricInput, options?: CallOptions): CallPromise<types.RunMetricOutput> {
    return operations.runMetric(this.#client, input, options);
  }

  /**
   * Update an existing metric
   *
   * Update a metric's editable fields. Only fields included in the request body are modified.
   *
   * `PUT /v1/metrics/{metric_id}`
   */
  update(
    input: types.UpdateMetricInput,
    options?: CallOptions,
  ): CallPromise<types.UpdateMetricOutput> {
    return operations.updateMetric(this.#client, input, options);
  }

  /**
   * Delete a metric
   *
   * Remove a metric by id.
   *
   * `DELETE /v1/metrics/{metric_id}`
   */
  delete(
    input: types.DeleteMetricInput,
    options?: CallOptions,
  ): CallPromise<types.DeleteMetricOutput> {
    return operations.deleteMetric(this.#client, input, options);
  }
}
