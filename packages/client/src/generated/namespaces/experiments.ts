// Generated from the API description. Do not edit.

import type * as types from '@honeyhive/types';
import type { CallOptions, Client } from '../../client.ts';
import type { PagedPromise } from '../../paged-promise.ts';
import type { CallPromise } from '../../promise.ts';
import * as operations from '../operations/experiments.ts';

/**
 * Run, retrieve, and compare evaluation runs to measure how prompt or configuration changes affect agent performance.
 */
export class Experiments {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Get a list of evaluation runs
   *
   * List experiment runs with optional filtering by dataset, status, name, date range, and specific run IDs. Results are paginated and sortable.
   *
   * `GET /v1/runs`
   */
  listRuns(
    input?: types.GetRunsInput,
    options?: CallOptions,
  ): PagedPromise<types.GetRunsOutput, types.GetRunsOutput['evaluations'][number]> {
    return operations.getRuns(this.#client, input, options);
  }

  /**
   * Create a new evaluation run
   *
   * Create a new experiment run to track an evaluation against a dataset.
   *
   * `POST /v1/runs`
   */
  createRun(
    input?: types.CreateRunInput,
    options?: CallOptions,
  ): CallPromise<types.CreateRunOutput> {
    return operations.createRun(this.#client, input, options);
  }

  /**
   * Get events schema across all experiment runs in a project
   *
   * Retrieve the aggregated events schema (fields, datasets, mappings) across all experiment runs in the project.
   *
   * `GET /v1/runs/schema`
   */
  getRunsSchema(
    input?: types.GetRunsSchemaInput,
    options?: CallOptions,
  ): CallPromise<types.GetRunsSchemaOutput> {
    return operations.getRunsSchema(this.#client, input, options);
  }

  /**
   * Retrieve experiment comparison
   *
   * Compare metrics and results between two experiment runs
   *
   * `GET /v1/runs/{new_run_id}/compare/{old_run_id}`
   */
  compareRuns(
    input: types.GetExperimentComparisonInput,
    options?: CallOptions,
  ): CallPromise<types.GetExperimentComparisonOutput> {
    return operations.getExperimentComparison(this.#client, input, options);
  }

  /**
   * Compare events between two experiment runs
   *
   * Retrieve and compare events between two experiment runs for detailed analysis
   *
   * `GET /v1/runs/{new_run_id}/compare/{old_run_id}/events`
   */
  compareRunEvents(
    input: types.GetExperimentCompareEventsInput,
    options?: CallOptions,
  ): PagedPromise<
    types.GetExperimentCompareEventsOutput,
    types.GetExperimentCompareEventsOutput['events'][number]
  > {
    return operations.getExperimentCompareEvents(this.#client, input, options);
  }

  /**
   * Get details of an evaluation run
   *
   * Retrieve the full details of a single experiment run by its run ID.
   *
   * `GET /v1/runs/{run_id}`
   */
  getRun(input: types.GetRunInput, options?: CallOptions): CallPromise<types.GetRunOutput> {
    return operations.getRun(this.#client, input, options);
  }

  /**
   * Update an evaluation run
   *
   * Update fields on an existing experiment run such as name, status, metadata, or results.
   *
   * `PUT /v1/runs/{run_id}`
   */
  updateRun(
    input: types.UpdateRunInput,
    options?: CallOptions,
  ): CallPromise<types.UpdateRunOutput> {
    return operations.updateRun(this.#client, input, options);
  }

  /**
   * Delete an evaluation run
   *
   * Permanently delete an experiment run by its run ID.
   *
   * `DELETE /v1/runs/{run_id}`
   */
  deleteRun(
    input: types.DeleteRunInput,
    options?: CallOptions,
  ): CallPromise<types.DeleteRunOutput> {
    return operations.deleteRun(this.#client, input, options);
  }

  /**
   * Get event metrics for an experiment run
   *
   * Retrieve event metrics from ClickHouse for a specific experiment run
   *
   * `GET /v1/runs/{run_id}/metrics`
   */
  getRunMetrics(
    input: types.GetExperimentRunMetricsInput,
    options?: CallOptions,
  ): CallPromise<types.GetExperimentRunMetricsOutput> {
    return operations.getExperimentRunMetrics(this.#client, input, options);
  }

  /**
   * Get events schema for a single experiment run
   *
   * Retrieve the events schema (fields, datasets, mappings) for a single experiment run.
   *
   * `GET /v1/runs/{run_id}/schema`
   */
  getRunSchema(
    input: types.GetRunSchemaInput,
    options?: CallOptions,
  ): CallPromise<types.GetRunSchemaOutput> {
    return operations.getRunSchema(this.#client, input, options);
  }
}
