// Generated from the API description. Do not edit.

import type * as types from '@honeyhive/types';
import * as schemas from '@honeyhive/types/schemas';
import type { CallOptions, Client } from '../../client.ts';
import { checked } from '../../checked.ts';
import * as runtime from '../../operation.ts';
import * as operations from '../unchecked/experiments.ts';

const getRunsOperation: runtime.PagedCallable = /* @__PURE__ */ checked(
  operations.getRunsOperation,
  schemas.GetRunsInput,
);

/**
 * Get a list of evaluation runs
 *
 * List experiment runs with optional filtering by dataset, status, name, date range, and specific run IDs. Results are paginated and sortable.
 *
 * `GET /v1/runs`
 */
export function getRuns(
  client: Client,
  input?: types.GetRunsInput,
  options?: CallOptions,
): runtime.PagedPromise<types.GetRunsOutput, types.GetRunsOutput['evaluations'][number]> {
  return runtime.paginate(client, getRunsOperation, input, options);
}

const createRunOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.createRunOperation,
  schemas.CreateRunInput,
);

/**
 * Create a new evaluation run
 *
 * Create a new experiment run to track an evaluation against a dataset.
 *
 * `POST /v1/runs`
 */
export function createRun(
  client: Client,
  input?: types.CreateRunInput,
  options?: CallOptions,
): runtime.CallPromise<types.CreateRunOutput> {
  return runtime.call(client, createRunOperation, input, options);
}

const getRunsSchemaOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.getRunsSchemaOperation,
  schemas.GetRunsSchemaInput,
);

/**
 * Get events schema across all experiment runs in a project
 *
 * Retrieve the aggregated events schema (fields, datasets, mappings) across all experiment runs in the project.
 *
 * `GET /v1/runs/schema`
 */
export function getRunsSchema(
  client: Client,
  input?: types.GetRunsSchemaInput,
  options?: CallOptions,
): runtime.CallPromise<types.GetRunsSchemaOutput> {
  return runtime.call(client, getRunsSchemaOperation, input, options);
}

const getExperimentComparisonOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.getExperimentComparisonOperation,
  schemas.GetExperimentComparisonInput,
);

/**
 * Retrieve experiment comparison
 *
 * Compare metrics and results between two experiment runs
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}`
 */
export function getExperimentComparison(
  client: Client,
  input: types.GetExperimentComparisonInput,
  options?: CallOptions,
): runtime.CallPromise<types.GetExperimentComparisonOutput> {
  return runtime.call(client, getExperimentComparisonOperation, input, options);
}

const getExperimentCompareEventsOperation: runtime.PagedCallable = /* @__PURE__ */ checked(
  operations.getExperimentCompareEventsOperation,
  schemas.GetExperimentCompareEventsInput,
);

/**
 * Compare events between two experiment runs
 *
 * Retrieve and compare events between two experiment runs for detailed analysis
 *
 * `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events`
 */
export function getExperimentCompareEvents(
  client: Client,
  input: types.GetExperimentCompareEventsInput,
  options?: CallOptions,
): runtime.PagedPromise<
  types.GetExperimentCompareEventsOutput,
  types.GetExperimentCompareEventsOutput['events'][number]
> {
  return runtime.paginate(client, getExperimentCompareEventsOperation, input, options);
}

const getRunOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.getRunOperation,
  schemas.GetRunInput,
);

/**
 * Get details of an evaluation run
 *
 * Retrieve the full details of a single experiment run by its run ID.
 *
 * `GET /v1/runs/{run_id}`
 */
export function getRun(
  client: Client,
  input: types.GetRunInput,
  options?: CallOptions,
): runtime.CallPromise<types.GetRunOutput> {
  return runtime.call(client, getRunOperation, input, options);
}

const updateRunOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.updateRunOperation,
  schemas.UpdateRunInput,
);

/**
 * Update an evaluation run
 *
 * Update fields on an existing experiment run such as name, status, metadata, or results.
 *
 * `PUT /v1/runs/{run_id}`
 */
export function updateRun(
  client: Client,
  input: types.UpdateRunInput,
  options?: CallOptions,
): runtime.CallPromise<types.UpdateRunOutput> {
  return runtime.call(client, updateRunOperation, input, options);
}

const deleteRunOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.deleteRunOperation,
  schemas.DeleteRunInput,
);

/**
 * Delete an evaluation run
 *
 * Permanently delete an experiment run by its run ID.
 *
 * `DELETE /v1/runs/{run_id}`
 */
export function deleteRun(
  client: Client,
  input: types.DeleteRunInput,
  options?: CallOptions,
): runtime.CallPromise<types.DeleteRunOutput> {
  return runtime.call(client, deleteRunOperation, input, options);
}

const getExperimentRunMetricsOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.getExperimentRunMetricsOperation,
  schemas.GetExperimentRunMetricsInput,
);

/**
 * Get event metrics for an experiment run
 *
 * Retrieve event metrics from ClickHouse for a specific experiment run
 *
 * `GET /v1/runs/{run_id}/metrics`
 */
export function getExperimentRunMetrics(
  client: Client,
  input: types.GetExperimentRunMetricsInput,
  options?: CallOptions,
): runtime.CallPromise<types.GetExperimentRunMetricsOutput> {
  return runtime.call(client, getExperimentRunMetricsOperation, input, options);
}

const getRunSchemaOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.getRunSchemaOperation,
  schemas.GetRunSchemaInput,
);

/**
 * Get events schema for a single experiment run
 *
 * Retrieve the events schema (fields, datasets, mappings) for a single experiment run.
 *
 * `GET /v1/runs/{run_id}/schema`
 */
export function getRunSchema(
  client: Client,
  input: types.GetRunSchemaInput,
  options?: CallOptions,
): runtime.CallPromise<types.GetRunSchemaOutput> {
  return runtime.call(client, getRunSchemaOperation, input, options);
}
