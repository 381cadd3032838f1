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
import type { Operation } from '../../api.ts';
import { call } from '../../call.ts';
import type { CallOptions, Client } from '../../client.ts';

const getMetricsOperation: Operation = {
  id: 'getMetrics',
  method: 'GET',
  path: '/v1/metrics',
  parameters: [
    { name: 'type', in: 'query' },
    { name: 'id', in: 'query' },
  ],
  accept: ['application/json'],
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
  input: GetMetricsInput = {},
  options?: CallOptions,
): Promise<GetMetricsOutput> {
  return call(client, getMetricsOperation, input, options);
}

const createMetricOperation: Operation = {
  id: 'createMetric',
  method: 'POST',
  path: '/v1/metrics',
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
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
): Promise<CreateMetricOutput> {
  return call(client, createMetricOperation, input, options);
}

const runMetricOperation: Operation = {
  id: 'runMetric',
  method: 'POST',
  path: '/v1/metrics/run',
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
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
): Promise<RunMetricOutput> {
  return call(client, runMetricOperation, input, options);
}

const updateMetricOperation: Operation = {
  id: 'updateMetric',
  method: 'PUT',
  path: '/v1/metrics/{metric_id}',
  parameters: [{ name: 'metric_id', in: 'path' }],
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
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
): Promise<UpdateMetricOutput> {
  return call(client, updateMetricOperation, input, options);
}

const deleteMetricOperation: Operation = {
  id: 'deleteMetric',
  method: 'DELETE',
  path: '/v1/metrics/{metric_id}',
  parameters: [{ name: 'metric_id', in: 'path' }],
  accept: ['application/json'],
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
): Promise<DeleteMetricOutput> {
  return call(client, deleteMetricOperation, input, options);
}
