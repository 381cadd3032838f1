// Generated from the API description. Do not edit.

import type {
  CreateRunInput,
  CreateRunOutput,
  DeleteRunInput,
  DeleteRunOutput,
  GetExperimentCompareEventsInput,
  GetExperimentCompareEventsOutput,
  GetExperimentComparisonInput,
  GetExperimentComparisonOutput,
  GetExperimentRunMetricsInput,
  GetExperimentRunMetricsOutput,
  GetRunInput,
  GetRunOutput,
  GetRunSchemaInput,
  GetRunSchemaOutput,
  GetRunsInput,
  GetRunsOutput,
  GetRunsSchemaInput,
  GetRunsSchemaOutput,
  UpdateRunInput,
  UpdateRunOutput,
} from '@honeyhive/types';
import type { CallOptions, Client } from '../../client.ts';
import * as runtime from '../../operation.ts';

export const getRunsOperation: runtime.PagedCallable = {
  id: 'getRuns',
  method: 'GET',
  path: '/v1/runs',
  parameters: [
    { name: 'dataset_id', in: 'query' },
    { name: 'page', in: 'query' },
    { name: 'limit', in: 'query' },
    { name: 'run_ids', in: 'query' },
    { name: 'name', in: 'query' },
    { name: 'status', in: 'query' },
    { name: 'dateRange', in: 'query' },
    { name: 'sort_by', in: 'query' },
    { name: 'sort_order', in: 'query' },
  ],
  accept: ['application/json'],
  pagination: {
    items: 'evaluations',
    page: 'page',
    size: 'limit',
    maxSize: 100,
    more: 'pagination.has_next',
    total: 'pagination.total',
    key: 'run_id',
  },
  codecs: {
    query: runtime.brackets,
    querystyle: runtime.chosenStyle,
    steps: runtime.byNumber,
    read: [runtime.json],
  },
};

/**
 * Get a list of evaluation runs
 *
 * List experiment runs with optional filtering by dataset, status, name, date range, and specific run IDs. Results are paginated and sortable.
 *
 * `GET /v1/runs`
 */
export function getRuns(
  client: Client,
  input?: GetRunsInput,
  options?: CallOptions,
): runtime.PagedPromise<GetRunsOutput, GetRunsOutput['evaluations'][number]> {
  return runtime.paginate(client, getRunsOperation, input, options);
}

export const createRunOperation: runtime.Callable = {
  id: 'createRun',
  method: 'POST',
  path: '/v1/runs',
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
  codecs: { body: runtime.jsonBody, read: [runtime.json] },
};

/**
 * Create a new evaluation run
 *
 * Create a new experiment run to track an evaluation against a dataset.
 *
 * `POST /v1/runs`
 */
export function createRun(
  client: Client,
  input?: CreateRunInput,
  options?: CallOptions,
): runtime.CallPromise<CreateRunOutput> {
  return runtime.call(client, createRunOperation, input, options);
}

export const getRunsSchemaOperation: runtime.Callable = {
  id: 'getRunsSchema',
  method: 'GET',
  path: '/v1/runs/schema',
  parameters: [{ name: 'dateRange', in: 'query' }],
  accept: ['application/json'],
  codecs: { query: runtime.brackets, querystyle: runtime.chosenStyle, read: [runtime.json] },
};

/**
 * Get events schema across all experiment runs in a project
 *
 * Retrieve the aggregated events schema (fields, datasets, mappings) across all experiment runs in the project.
 *
 * `GET /v1/runs/schema`
 */
export function getRunsSchema(
  client: Client,
  input?: GetRunsSchemaInput,
  options?: CallOptions,
): runtime.CallPromise<GetRunsSchemaOutput> {
  return runtime.call(client, getRunsSchemaOperation, input, options);
}

export const getExperimentComparisonOperation: runtime.Callable = {
  id: 'getExperimentComparison',
  method: 'GET',
  path: '/v1/runs/{new_run_id}/compare/{old_run_id}',
  parameters: [
    { name: 'new_run_id', in: 'path' },
    { name: 'old_run_id', in: 'path' },
    { name: 'aggregate_function', in: 'query' },
    { name: 'filters', in: 'query' },
  ],
  accept: ['application/json'],
  codecs: {
    path: runtime.expandPath,
    query: runtime.brackets,
    querystyle: runtime.chosenStyle,
    read: [runtime.json],
  },
};

/**
 * Retrieve experiment comparison
 *
 * Compare metrics and results between two experiment runs
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}`
 */
export function getExperimentComparison(
  client: Client,
  input: GetExperimentComparisonInput,
  options?: CallOptions,
): runtime.CallPromise<GetExperimentComparisonOutput> {
  return runtime.call(client, getExperimentComparisonOperation, input, options);
}

export const getExperimentCompareEventsOperation: runtime.PagedCallable = {
  id: 'getExperimentCompareEvents',
  method: 'GET',
  path: '/v1/runs/{new_run_id}/compare/{old_run_id}/events',
  parameters: [
    { name: 'new_run_id', in: 'path' },
    { name: 'old_run_id', in: 'path' },
    { name: 'event_name', in: 'query' },
    { name: 'event_type', in: 'query' },
    { name: 'filter', in: 'query' },
    { name: 'limit', in: 'query' },
    { name: 'page', in: 'query' },
  ],
  accept: ['application/json'],
  pagination: { items: 'events', page: 'page', size: 'limit', maxSize: 1000, total: 'totalEvents' },
  codecs: {
    path: runtime.expandPath,
    query: runtime.brackets,
    querystyle: runtime.chosenStyle,
    steps: runtime.byNumber,
    read: [runtime.json],
  },
};

/**
 * Compare events between two experiment runs
 *
 * Retrieve and compare events between two experiment runs for detailed analysis
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events`
 */
export function getExperimentCompareEvents(
  client: Client,
  input: GetExperimentCompareEventsInput,
  options?: CallOptions,
): runtime.PagedPromise<
  GetExperimentCompareEventsOutput,
  GetExperimentCompareEventsOutput['events'][number]
> {
  return runtime.paginate(client, getExperimentCompareEventsOperation, input, options);
}

export const getRunOperation: runtime.Callable = {
  id: 'getRun',
  method: 'GET',
  path: '/v1/runs/{run_id}',
  parameters: [{ name: 'run_id', in: 'path' }],
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, read: [runtime.json] },
};

/**
 * Get details of an evaluation run
 *
 * Retrieve the full details of a single experiment run by its run ID.
 *
 * `GET /v1/runs/{run_id}`
 */
export function getRun(
  client: Client,
  input: GetRunInput,
  options?: CallOptions,
): runtime.CallPromise<GetRunOutput> {
  return runtime.call(client, getRunOperation, input, options);
}

export const updateRunOperation: runtime.Callable = {
  id: 'updateRun',
  method: 'PUT',
  path: '/v1/runs/{run_id}',
  parameters: [{ name: 'run_id', in: 'path' }],
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, body: runtime.jsonBody, read: [runtime.json] },
};

/**
 * Update an evaluation run
 *
 * Update fields on an existing experiment run such as name, status, metadata, or results.
 *
 * `PUT /v1/runs/{run_id}`
 */
export function updateRun(
  client: Client,
  input: UpdateRunInput,
  options?: CallOptions,
): runtime.CallPromise<UpdateRunOutput> {
  return runtime.call(client, updateRunOperation, input, options);
}

export const deleteRunOperation: runtime.Callable = {
  id: 'deleteRun',
  method: 'DELETE',
  path: '/v1/runs/{run_id}',
  parameters: [{ name: 'run_id', in: 'path' }],
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, read: [runtime.json] },
};

/**
 * Delete an evaluation run
 *
 * Permanently delete an experiment run by its run ID.
 *
 * `DELETE /v1/runs/{run_id}`
 */
export function deleteRun(
  client: Client,
  input: DeleteRunInput,
  options?: CallOptions,
): runtime.CallPromise<DeleteRunOutput> {
  return runtime.call(client, deleteRunOperation, input, options);
}

export const getExperimentRunMetricsOperation: runtime.Callable = {
  id: 'getExperimentRunMetrics',
  method: 'GET',
  path: '/v1/runs/{run_id}/metrics',
  parameters: [
    { name: 'run_id', in: 'path' },
    { name: 'dateRange', in: 'query' },
    { name: 'filters', in: 'query' },
  ],
  accept: ['application/json'],
  codecs: {
    path: runtime.expandPath,
    query: runtime.brackets,
    querystyle: runtime.chosenStyle,
    read: [runtime.json],
  },
};

/**
 * Get event metrics for an experiment run
 *
 * Retrieve event metrics from ClickHouse for a specific experiment run
 *
 * `GET /v1/runs/{run_id}/metrics`
 */
export function getExperimentRunMetrics(
  client: Client,
  input: GetExperimentRunMetricsInput,
  options?: CallOptions,
): runtime.CallPromise<GetExperimentRunMetricsOutput> {
  return runtime.call(client, getExperimentRunMetricsOperation, input, options);
}

export const getRunSchemaOperation: runtime.Callable = {
  id: 'getRunSchema',
  method: 'GET',
  path: '/v1/runs/{run_id}/schema',
  parameters: [
    { name: 'run_id', in: 'path' },
    { name: 'dateRange', in: 'query' },
  ],
  accept: ['application/json'],
  codecs: {
    path: runtime.expandPath,
    query: runtime.brackets,
    querystyle: runtime.chosenStyle,
    read: [runtime.json],
  },
};

/**
 * Get events schema for a single experiment run
 *
 * Retrieve the events schema (fields, datasets, mappings) for a single experiment run.
 *
 * `GET /v1/runs/{run_id}/schema`
 */
export function getRunSchema(
  client: Client,
  input: GetRunSchemaInput,
  options?: CallOptions,
): runtime.CallPromise<GetRunSchemaOutput> {
  return runtime.call(client, getRunSchemaOperation, input, options);
}
