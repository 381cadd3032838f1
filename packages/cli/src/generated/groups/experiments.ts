// Generated from the API description. Do not edit.

import type { Command } from '../../program.ts';

// Help does without the client.
const client = async (): Promise<typeof import('../client.ts')> => import('../client.ts');

export const commands: readonly Command[] = [
  {
    name: 'list-runs',
    operation: 'GET /v1/runs',
    summary: 'Get a list of evaluation runs',
    description:
      'List experiment runs with optional filtering by dataset, status, name, date range, and specific run IDs. Results are paginated and sortable.',
    flags: [
      {
        field: 'dataset_id',
        name: 'dataset-id',
        type: 'string',
        description: 'Filter by dataset ID',
      },
      {
        field: 'page',
        name: 'page',
        type: 'integer',
        default: 1,
        description: 'Page number for pagination',
      },
      {
        field: 'limit',
        name: 'limit',
        type: 'integer',
        default: 20,
        description: 'Number of results per page',
      },
      {
        field: 'run_ids',
        name: 'run-ids',
        type: 'string',
        repeatable: true,
        description: 'List of specific run IDs to fetch',
      },
      { field: 'name', name: 'name', type: 'string', description: 'Filter by run name' },
      {
        field: 'status',
        name: 'status',
        type: 'string',
        choices: ['pending', 'completed', 'failed', 'cancelled', 'running'],
        description: 'Filter by run status',
      },
      {
        field: 'dateRange',
        name: 'date-range',
        type: 'string-or-json',
        description: 'Filter by date range',
      },
      {
        field: 'sort_by',
        name: 'sort-by',
        type: 'string',
        choices: ['created_at', 'updated_at', 'name', 'status'],
        default: 'created_at',
        description: 'Field to sort by',
      },
      {
        field: 'sort_order',
        name: 'sort-order',
        type: 'string',
        choices: ['asc', 'desc'],
        default: 'desc',
        description: 'Sort order',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
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
        },
        input,
        options,
      ),
  },
  {
    name: 'create-run',
    operation: 'POST /v1/runs',
    summary: 'Create a new evaluation run',
    description: 'Create a new experiment run to track an evaluation against a dataset.',
    flags: [
      { field: 'run_id', name: 'run-id', type: 'string' },
      { field: 'name', name: 'name', type: 'string' },
      { field: 'description', name: 'description', type: 'string' },
      {
        field: 'status',
        name: 'status',
        type: 'string',
        choices: ['pending', 'completed', 'failed', 'cancelled', 'running'],
        default: 'pending',
      },
      { field: 'metadata', name: 'metadata', type: 'json' },
      { field: 'results', name: 'results', type: 'json' },
      { field: 'dataset_id', name: 'dataset-id', type: 'string' },
      { field: 'event_ids', name: 'event-ids', type: 'string', repeatable: true, default: [] },
      { field: 'configuration', name: 'configuration', type: 'json' },
      { field: 'evaluators', name: 'evaluators', type: 'json', default: [] },
      { field: 'session_ids', name: 'session-ids', type: 'string', repeatable: true, default: [] },
      {
        field: 'datapoint_ids',
        name: 'datapoint-ids',
        type: 'string',
        repeatable: true,
        default: [],
      },
      { field: 'passing_ranges', name: 'passing-ranges', type: 'json' },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'createRun',
          method: 'POST',
          path: '/v1/runs',
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'get-runs-schema',
    operation: 'GET /v1/runs/schema',
    summary: 'Get events schema across all experiment runs in a project',
    description:
      'Retrieve the aggregated events schema (fields, datasets, mappings) across all experiment runs in the project.',
    flags: [
      {
        field: 'dateRange',
        name: 'date-range',
        type: 'string-or-json',
        description: 'Filter by date range',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'getRunsSchema',
          method: 'GET',
          path: '/v1/runs/schema',
          parameters: [{ name: 'dateRange', in: 'query' }],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'compare-runs',
    operation: 'GET /v1/runs/{new_run_id}/compare/{old_run_id}',
    summary: 'Retrieve experiment comparison',
    description: 'Compare metrics and results between two experiment runs',
    flags: [
      {
        field: 'new_run_id',
        name: 'new-run-id',
        type: 'string',
        required: true,
        description: 'New experiment run ID to compare (UUIDv4)',
      },
      {
        field: 'old_run_id',
        name: 'old-run-id',
        type: 'string',
        required: true,
        description: 'Old experiment run ID to compare against (UUIDv4)',
      },
      {
        field: 'aggregate_function',
        name: 'aggregate-function',
        type: 'string',
        choices: ['average', 'min', 'max', 'median', 'p95', 'p99', 'p90', 'sum', 'count'],
        default: 'average',
        description: 'Aggregation function to apply to metrics',
      },
      {
        field: 'filters',
        name: 'filters',
        type: 'string-or-json',
        description: 'Optional filters to apply (JSON string or array of filter objects)',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
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
        },
        input,
        options,
      ),
  },
  {
    name: 'compare-run-events',
    operation: 'GET /v1/runs/{new_run_id}/compare/{old_run_id}/events',
    summary: 'Compare events between two experiment runs',
    description: 'Retrieve and compare events between two experiment runs for detailed analysis',
    flags: [
      {
        field: 'new_run_id',
        name: 'new-run-id',
        type: 'string',
        required: true,
        description: 'New experiment run ID (UUIDv4)',
      },
      {
        field: 'old_run_id',
        name: 'old-run-id',
        type: 'string',
        required: true,
        description: 'Old experiment run ID to compare against (UUIDv4)',
      },
      {
        field: 'event_name',
        name: 'event-name',
        type: 'string',
        description: 'Filter by event name',
      },
      {
        field: 'event_type',
        name: 'event-type',
        type: 'string',
        description: 'Filter by event type',
      },
      {
        field: 'filter',
        name: 'filter',
        type: 'string-or-json',
        description: 'Additional filter criteria (JSON string or object)',
      },
      {
        field: 'limit',
        name: 'limit',
        type: 'integer',
        default: 1000,
        description: 'Maximum number of results',
      },
      {
        field: 'page',
        name: 'page',
        type: 'integer',
        default: 1,
        description: 'Page number for pagination',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
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
          pagination: {
            items: 'events',
            page: 'page',
            size: 'limit',
            maxSize: 1000,
            total: 'totalEvents',
          },
        },
        input,
        options,
      ),
  },
  {
    name: 'get-run',
    operation: 'GET /v1/runs/{run_id}',
    summary: 'Get details of an evaluation run',
    description: 'Retrieve the full details of a single experiment run by its run ID.',
    flags: [{ field: 'run_id', name: 'run-id', type: 'string', required: true }],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'getRun',
          method: 'GET',
          path: '/v1/runs/{run_id}',
          parameters: [{ name: 'run_id', in: 'path' }],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'update-run',
    operation: 'PUT /v1/runs/{run_id}',
    summary: 'Update an evaluation run',
    description:
      'Update fields on an existing experiment run such as name, status, metadata, or results.',
    flags: [
      { field: 'run_id', name: 'run-id', type: 'string', required: true },
      { field: 'name', name: 'name', type: 'string' },
      { field: 'description', name: 'description', type: 'string' },
      {
        field: 'status',
        name: 'status',
        type: 'string',
        choices: ['pending', 'completed', 'failed', 'cancelled', 'running'],
      },
      { field: 'metadata', name: 'metadata', type: 'json' },
      { field: 'results', name: 'results', type: 'json' },
      { field: 'event_ids', name: 'event-ids', type: 'string', repeatable: true },
      { field: 'configuration', name: 'configuration', type: 'json' },
      { field: 'evaluators', name: 'evaluators', type: 'json' },
      { field: 'session_ids', name: 'session-ids', type: 'string', repeatable: true },
      { field: 'datapoint_ids', name: 'datapoint-ids', type: 'string', repeatable: true },
      { field: 'passing_ranges', name: 'passing-ranges', type: 'json' },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'updateRun',
          method: 'PUT',
          path: '/v1/runs/{run_id}',
          parameters: [{ name: 'run_id', in: 'path' }],
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'delete-run',
    operation: 'DELETE /v1/runs/{run_id}',
    summary: 'Delete an evaluation run',
    description: 'Permanently delete an experiment run by its run ID.',
    flags: [{ field: 'run_id', name: 'run-id', type: 'string', required: true }],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'deleteRun',
          method: 'DELETE',
          path: '/v1/runs/{run_id}',
          parameters: [{ name: 'run_id', in: 'path' }],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'get-run-metrics',
    operation: 'GET /v1/runs/{run_id}/metrics',
    summary: 'Get event metrics for an experiment run',
    description: 'Retrieve event metrics from ClickHouse for a specific experiment run',
    flags: [
      {
        field: 'run_id',
        name: 'run-id',
        type: 'string',
        required: true,
        description: 'Experiment run ID (UUIDv4)',
      },
      {
        field: 'dateRange',
        name: 'date-range',
        type: 'string',
        description: 'Date range filter as JSON string',
      },
      {
        field: 'filters',
        name: 'filters',
        type: 'string-or-json',
        description: 'Optional filters to apply (JSON string or array of filter objects)',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'getExperimentRunMetrics',
          method: 'GET',
          path: '/v1/runs/{run_id}/metrics',
          parameters: [
            { name: 'run_id', in: 'path' },
            { name: 'dateRange', in: 'query' },
            { name: 'filters', in: 'query' },
          ],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'get-run-schema',
    operation: 'GET /v1/runs/{run_id}/schema',
    summary: 'Get events schema for a single experiment run',
    description:
      'Retrieve the events schema (fields, datasets, mappings) for a single experiment run.',
    flags: [
      {
        field: 'run_id',
        name: 'run-id',
        type: 'string',
        required: true,
        description: 'Experiment run ID (UUIDv4)',
      },
      {
        field: 'dateRange',
        name: 'date-range',
        type: 'string-or-json',
        description: 'Filter by date range',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'getRunSchema',
          method: 'GET',
          path: '/v1/runs/{run_id}/schema',
          parameters: [
            { name: 'run_id', in: 'path' },
            { name: 'dateRange', in: 'query' },
          ],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
];
