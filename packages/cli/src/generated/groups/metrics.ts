// Generated from the API description. Do not edit.

import type { Command } from '../../program.ts';

// Help does without the client.
const client = async (): Promise<typeof import('../client.ts')> => import('../client.ts');

export const commands: readonly Command[] = [
  {
    name: 'list',
    operation: 'GET /v1/metrics',
    summary: 'Get all metrics',
    description: 'Retrieve a list of all metrics',
    schema: 'GetMetricsInput',
    flags: [
      { field: 'type', name: 'type', type: 'string', description: 'Filter by metric type' },
      { field: 'id', name: 'id', type: 'string', description: 'Filter by specific metric ID' },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'getMetrics',
          method: 'GET',
          path: '/v1/metrics',
          parameters: [
            { name: 'type', in: 'query' },
            { name: 'id', in: 'query' },
          ],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'create',
    operation: 'POST /v1/metrics',
    summary: 'Create a new metric',
    description: 'Add a new metric',
    schema: 'CreateMetricInput',
    flags: [
      { field: 'name', name: 'name', type: 'string', required: true },
      {
        field: 'type',
        name: 'type',
        type: 'string',
        choices: ['PYTHON', 'LLM', 'HUMAN', 'COMPOSITE'],
        required: true,
      },
      { field: 'criteria', name: 'criteria', type: 'string', required: true },
      { field: 'description', name: 'description', type: 'string', default: '' },
      {
        field: 'return_type',
        name: 'return-type',
        type: 'string',
        choices: ['float', 'boolean', 'string', 'categorical'],
        default: 'float',
      },
      { field: 'enabled_in_prod', name: 'enabled-in-prod', type: 'boolean', default: false },
      { field: 'needs_ground_truth', name: 'needs-ground-truth', type: 'boolean', default: false },
      { field: 'sampling_percentage', name: 'sampling-percentage', type: 'number', default: 10 },
      { field: 'model_provider', name: 'model-provider', type: 'string' },
      { field: 'model_name', name: 'model-name', type: 'string' },
      { field: 'scale', name: 'scale', type: 'integer' },
      { field: 'threshold', name: 'threshold', type: 'json' },
      { field: 'categories', name: 'categories', type: 'json' },
      { field: 'child_metrics', name: 'child-metrics', type: 'json' },
      { field: 'filters', name: 'filters', type: 'json', default: { filterArray: [] } },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'createMetric',
          method: 'POST',
          path: '/v1/metrics',
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'run',
    operation: 'POST /v1/metrics/run',
    summary: 'Run a metric evaluation',
    description: 'Execute a metric on a specific event',
    reportsSuccess: true,
    schema: 'RunMetricInput',
    flags: [
      { field: 'metric', name: 'metric', type: 'json', required: true },
      { field: 'event', name: 'event', type: 'json', required: true },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'runMetric',
          method: 'POST',
          path: '/v1/metrics/run',
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'update',
    operation: 'PUT /v1/metrics/{metric_id}',
    summary: 'Update an existing metric',
    description:
      "Update a metric's editable fields. Only fields included in the request body are modified.",
    schema: 'UpdateMetricInput',
    flags: [
      {
        field: 'metric_id',
        name: 'metric-id',
        type: 'string',
        required: true,
        description: 'The unique identifier of the metric to update',
      },
      { field: 'name', name: 'name', type: 'string' },
      {
        field: 'type',
        name: 'type',
        type: 'string',
        choices: ['PYTHON', 'LLM', 'HUMAN', 'COMPOSITE'],
      },
      { field: 'criteria', name: 'criteria', type: 'string' },
      { field: 'description', name: 'description', type: 'string' },
      {
        field: 'return_type',
        name: 'return-type',
        type: 'string',
        choices: ['float', 'boolean', 'string', 'categorical'],
      },
      { field: 'enabled_in_prod', name: 'enabled-in-prod', type: 'boolean' },
      { field: 'needs_ground_truth', name: 'needs-ground-truth', type: 'boolean' },
      { field: 'sampling_percentage', name: 'sampling-percentage', type: 'number' },
      { field: 'model_provider', name: 'model-provider', type: 'string' },
      { field: 'model_name', name: 'model-name', type: 'string' },
      { field: 'scale', name: 'scale', type: 'integer' },
      { field: 'threshold', name: 'threshold', type: 'json' },
      { field: 'categories', name: 'categories', type: 'json' },
      { field: 'child_metrics', name: 'child-metrics', type: 'json' },
      { field: 'filters', name: 'filters', type: 'json' },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'updateMetric',
          method: 'PUT',
          path: '/v1/metrics/{metric_id}',
          parameters: [{ name: 'metric_id', in: 'path' }],
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'delete',
    operation: 'DELETE /v1/metrics/{metric_id}',
    summary: 'Delete a metric',
    description: 'Remove a metric by id.',
    schema: 'DeleteMetricInput',
    flags: [
      {
        field: 'metric_id',
        name: 'metric-id',
        type: 'string',
        required: true,
        description: 'The unique identifier of the metric to delete',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'deleteMetric',
          method: 'DELETE',
          path: '/v1/metrics/{metric_id}',
          parameters: [{ name: 'metric_id', in: 'path' }],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
];
