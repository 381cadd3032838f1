// Generated from the API description. Do not edit.

import type * as types from '@honeyhive/types';
import * as schemas from '@honeyhive/types/schemas';
import type { CallOptions, Client } from '../../client.ts';
import { checked } from '../../checked.ts';
import * as runtime from '../../operation.ts';
import * as operations from '../unchecked/metrics.ts';

const getMetricsOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.getMetricsOperation,
  schemas.GetMetricsInput,
);

/**
 * Get all metrics
 *
 * Retrieve a list of all metrics
 *
 * `GET /v1/metrics`
 */
export function getMetrics(
  client: Client,
  input?: types.GetMetricsInput,
  options?: CallOptions,
): runtime.CallPromise<types.GetMetricsOutput> {
  return runtime.call(client, getMetricsOperation, input, options);
}

const createMetricOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.createMetricOperation,
  schemas.CreateMetricInput,
);

/**
 * Create a new metric
 *
 * Add a new metric
 *
 * `POST /v1/metrics`
 */
export function createMetric(
  client: Client,
  input: types.CreateMetricInput,
  options?: CallOptions,
): runtime.CallPromise<types.CreateMetricOutput> {
  return runtime.call(client, createMetricOperation, input, options);
}

const runMetricOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.runMetricOperation,
  schemas.RunMetricInput,
);

/**
 * Run a metric evaluation
 *
 * Execute a metric on a specific event
 *
 * `POST /v1/metrics/run`
 */
export function runMetric(
  client: Client,
  input: types.RunMetricInput,
  options?: CallOptions,
): runtime.CallPromise<types.RunMetricOutput> {
  return runtime.call(client, runMetricOperation, input, options);
}

const updateMetricOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.updateMetricOperation,
  schemas.UpdateMetricInput,
);

/**
 * Update an existing metric
 *
 * Update a metric's editable fields. Only fields included in the request body are modified.
 *
 * `PUT /v1/metrics/{metric_id}`
 */
export function updateMetric(
  client: Client,
  input: types.UpdateMetricInput,
  options?: CallOptions,
): runtime.CallPromise<types.UpdateMetricOutput> {
  return runtime.call(client, updateMetricOperation, input, options);
}

const deleteMetricOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.deleteMetricOperation,
  schemas.DeleteMetricInput,
);

/**
 * Delete a metric
 *
 * Remove a metric by id.
 *
 * `DELETE /v1/metrics/{metric_id}`
 */
export function deleteMetric(
  client: Client,
  input: types.DeleteMetricInput,
  options?: CallOptions,
): runtime.CallPromise<types.DeleteMetricOutput> {
  return runtime.call(client, deleteMetricOperation, input, options);
}
