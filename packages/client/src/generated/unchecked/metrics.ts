// Generated from the API description. Do not edit.

import type {
  CreateMetricInput,
  CreateMetricOutput,
  DeleteMetricInput,
  DeleteMetricOutput,
  GetMetricsInput,
  GetMetricsOutput,
  RunMetricInput,
  RunMetricOutput,
  UpdateMetricInput,
  UpdateMetricOutput,
} from '@honeyhive/types';
import type { CallOptions, Client } from '../../client.ts';
import * as runtime from '../../operation.ts';

export const getMetricsOperation: runtime.Callable = {
  id: 'getMetrics',
  method: 'GET',
  path: '/v1/metrics',
  parameters: [
    { name: 'type', in: 'query' },
    { name: 'id', in: 'query' },
  ],
  accept: ['application/json'],
  codecs: { query: runtime.singleQuery, read: [runtime.json] },
};

/**
 * Get all metrics
 *
 * Retrieve a list of all metrics
 *
 * `GET /v1/metrics`
 */
export function getMetrics(
  client: Client,
  input?: GetMetricsInput,
  options?: CallOptions,
): runtime.CallPromise<GetMetricsOutput> {
  return runtime.call(client, getMetricsOperation, input, options);
}

export const createMetricOperation: runtime.Callable = {
  id: 'createMetric',
  method: 'POST',
  path: '/v1/metrics',
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
  codecs: { body: runtime.jsonBody, read: [runtime.json] },
};

/**
 * Create a new metric
 *
 * Add a new metric
 *
 * `POST /v1/metrics`
 */
export function createMetric(
  client: Client,
  input: CreateMetricInput,
  options?: CallOptions,
): runtime.CallPromise<CreateMetricOutput> {
  return runtime.call(client, createMetricOperation, input, options);
}

export const runMetricOperation: runtime.Callable = {
  id: 'runMetric',
  method: 'POST',
  path: '/v1/metrics/run',
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
  codecs: { body: runtime.jsonBody, read: [runtime.json] },
};

/**
 * Run a metric evaluation
 *
 * Execute a metric on a specific event
 *
 * `POST /v1/metrics/run`
 */
export function runMetric(
  client: Client,
  input: RunMetricInput,
  options?: CallOptions,
): runtime.CallPromise<RunMetricOutput> {
  return runtime.call(client, runMetricOperation, input, options);
}

export const updateMetricOperation: runtime.Callable = {
  id: 'updateMetric',
  method: 'PUT',
  path: '/v1/metrics/{metric_id}',
  parameters: [{ name: 'metric_id', in: 'path' }],
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, body: runtime.jsonBody, read: [runtime.json] },
};

/**
 * Update an existing metric
 *
 * Update a metric's editable fields. Only fields included in the request body are modified.
 *
 * `PUT /v1/metrics/{metric_id}`
 */
export function updateMetric(
  client: Client,
  input: UpdateMetricInput,
  options?: CallOptions,
): runtime.CallPromise<UpdateMetricOutput> {
  return runtime.call(client, updateMetricOperation, input, options);
}

export const deleteMetricOperation: runtime.Callable = {
  id: 'deleteMetric',
  method: 'DELETE',
  path: '/v1/metrics/{metric_id}',
  parameters: [{ name: 'metric_id', in: 'path' }],
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, read: [runtime.json] },
};

/**
 * Delete a metric
 *
 * Remove a metric by id.
 *
 * `DELETE /v1/metrics/{metric_id}`
 */
export function deleteMetric(
  client: Client,
  input: DeleteMetricInput,
  options?: CallOptions,
): runtime.CallPromise<DeleteMetricOutput> {
  return runtime.call(client, deleteMetricOperation, input, options);
}
