// Generated from the API description. Do not edit.

import type { Command } from '../../program.ts';

// Help does without the client.
const client = async (): Promise<typeof import('../client.ts')> => import('../client.ts');

export const commands: readonly Command[] = [
  {
    name: 'list',
    operation: 'GET /v1/datapoints',
    summary: 'Retrieve a list of datapoints',
    description:
      'Retrieve datapoints, optionally filtered by a list of datapoint IDs or dataset name.',
    schema: 'GetDatapointsInput',
    flags: [
      {
        field: 'datapoint_ids',
        name: 'datapoint-ids',
        type: 'string',
        repeatable: true,
        description: 'List of datapoint ids to fetch',
      },
      {
        field: 'dataset_name',
        name: 'dataset-name',
        type: 'string',
        description: 'Name of the dataset to get datapoints from',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'getDatapoints',
          method: 'GET',
          path: '/v1/datapoints',
          parameters: [
            { name: 'datapoint_ids', in: 'query' },
            { name: 'dataset_name', in: 'query' },
          ],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'create',
    operation: 'POST /v1/datapoints',
    summary: 'Create a new datapoint',
    description: 'Create a single datapoint with inputs, history, ground truth, and metadata.',
    schema: 'CreateDatapointInput',
    flags: [
      { field: 'inputs', name: 'inputs', type: 'json', default: {} },
      { field: 'history', name: 'history', type: 'json', default: [] },
      { field: 'ground_truth', name: 'ground-truth', type: 'json' },
      { field: 'metadata', name: 'metadata', type: 'json' },
      { field: 'linked_event', name: 'linked-event', type: 'string' },
      {
        field: 'linked_datasets',
        name: 'linked-datasets',
        type: 'string',
        repeatable: true,
        default: [],
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'createDatapoint',
          method: 'POST',
          path: '/v1/datapoints',
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'create-batch',
    operation: 'POST /v1/datapoints/batch',
    summary: 'Create multiple datapoints in batch',
    description:
      'Create multiple datapoints from events using field mappings and optional filters.',
    schema: 'BatchCreateDatapointsInput',
    flags: [
      { field: 'events', name: 'events', type: 'string', repeatable: true, deprecated: true },
      { field: 'mapping', name: 'mapping', type: 'json', deprecated: true },
      { field: 'filters', name: 'filters', type: 'json' },
      { field: 'dateRange', name: 'date-range', type: 'json' },
      { field: 'checkState', name: 'check-state', type: 'json' },
      { field: 'selectAll', name: 'select-all', type: 'boolean' },
      { field: 'dataset_id', name: 'dataset-id', type: 'string' },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'batchCreateDatapoints',
          method: 'POST',
          path: '/v1/datapoints/batch',
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'get',
    operation: 'GET /v1/datapoints/{datapoint_id}',
    summary: 'Retrieve a specific datapoint',
    description: 'Get a single datapoint by its unique identifier.',
    schema: 'GetDatapointInput',
    flags: [
      {
        field: 'datapoint_id',
        name: 'datapoint-id',
        type: 'string',
        required: true,
        description: 'Datapoint ID like `65c13dbbd65fb876b7886cdb`',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'getDatapoint',
          method: 'GET',
          path: '/v1/datapoints/{datapoint_id}',
          parameters: [{ name: 'datapoint_id', in: 'path' }],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'update',
    operation: 'PUT /v1/datapoints/{datapoint_id}',
    summary: 'Update a specific datapoint',
    description: 'Update fields on an existing datapoint. Only the provided fields are modified.',
    schema: 'UpdateDatapointInput',
    flags: [
      {
        field: 'datapoint_id',
        name: 'datapoint-id',
        type: 'string',
        required: true,
        description: 'ID of datapoint to update',
      },
      { field: 'inputs', name: 'inputs', type: 'json' },
      { field: 'history', name: 'history', type: 'json' },
      { field: 'ground_truth', name: 'ground-truth', type: 'json' },
      { field: 'metadata', name: 'metadata', type: 'json' },
      { field: 'linked_event', name: 'linked-event', type: 'string' },
      { field: 'linked_datasets', name: 'linked-datasets', type: 'string', repeatable: true },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'updateDatapoint',
          method: 'PUT',
          path: '/v1/datapoints/{datapoint_id}',
          parameters: [{ name: 'datapoint_id', in: 'path' }],
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'delete',
    operation: 'DELETE /v1/datapoints/{datapoint_id}',
    summary: 'Delete a specific datapoint',
    description: 'Permanently delete a datapoint by its unique identifier.',
    schema: 'DeleteDatapointInput',
    flags: [
      {
        field: 'datapoint_id',
        name: 'datapoint-id',
        type: 'string',
        required: true,
        description: 'Datapoint ID like `65c13dbbd65fb876b7886cdb`',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'deleteDatapoint',
          method: 'DELETE',
          path: '/v1/datapoints/{datapoint_id}',
          parameters: [{ name: 'datapoint_id', in: 'path' }],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
];
