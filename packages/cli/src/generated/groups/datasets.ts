// Generated from the API description. Do not edit.

import type { Command } from '../../program.ts';

// Help does without the client.
const client = async (): Promise<typeof import('../client.ts')> => import('../client.ts');

export const commands: readonly Command[] = [
  {
    name: 'list',
    operation: 'GET /v1/datasets',
    summary: 'Get datasets',
    description: 'Retrieve datasets, optionally filtered by dataset ID or name.',
    schema: 'GetDatasetsInput',
    flags: [
      {
        field: 'dataset_id',
        name: 'dataset-id',
        type: 'string',
        description: 'Unique dataset ID for filtering specific dataset',
      },
      { field: 'name', name: 'name', type: 'string', description: 'Dataset name to filter by' },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'getDatasets',
          method: 'GET',
          path: '/v1/datasets',
          parameters: [
            { name: 'dataset_id', in: 'query' },
            { name: 'name', in: 'query' },
          ],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'create',
    operation: 'POST /v1/datasets',
    summary: 'Create a dataset',
    description:
      'Create a new dataset with an optional name, description, and initial set of datapoint IDs.',
    schema: 'CreateDatasetInput',
    flags: [
      {
        field: 'name',
        name: 'name',
        type: 'string',
        default: 'Untitled Dataset',
        description: 'Name of the dataset',
      },
      {
        field: 'description',
        name: 'description',
        type: 'string',
        description: 'Description of the dataset',
      },
      {
        field: 'datapoints',
        name: 'datapoints',
        type: 'string',
        repeatable: true,
        default: [],
        description: 'Initial datapoint IDs to include',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'createDataset',
          method: 'POST',
          path: '/v1/datasets',
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'update',
    operation: 'PUT /v1/datasets/{dataset_id}',
    summary: 'Update a dataset',
    description: "Update a dataset's name, description, or list of datapoint IDs.",
    schema: 'UpdateDatasetInput',
    flags: [
      {
        field: 'dataset_id',
        name: 'dataset-id',
        type: 'string',
        required: true,
        description:
          'The unique identifier of the dataset to update like `663876ec4611c47f4970f0c3`',
      },
      { field: 'name', name: 'name', type: 'string', description: 'New dataset name' },
      {
        field: 'description',
        name: 'description',
        type: 'string',
        description: 'New dataset description',
      },
      {
        field: 'datapoints',
        name: 'datapoints',
        type: 'string',
        repeatable: true,
        description: 'Updated list of datapoint IDs',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'updateDataset',
          method: 'PUT',
          path: '/v1/datasets/{dataset_id}',
          parameters: [{ name: 'dataset_id', in: 'path' }],
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'delete',
    operation: 'DELETE /v1/datasets/{dataset_id}',
    summary: 'Delete a dataset',
    description: 'Permanently delete a dataset by its unique identifier.',
    schema: 'DeleteDatasetInput',
    flags: [
      {
        field: 'dataset_id',
        name: 'dataset-id',
        type: 'string',
        required: true,
        description:
          'The unique identifier of the dataset to be deleted like `663876ec4611c47f4970f0c3`',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'deleteDataset',
          method: 'DELETE',
          path: '/v1/datasets/{dataset_id}',
          parameters: [{ name: 'dataset_id', in: 'path' }],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'add-datapoints',
    operation: 'POST /v1/datasets/{dataset_id}/datapoints',
    summary: 'Add datapoints to a dataset',
    description:
      'Add new datapoints to an existing dataset. Provide raw data objects and a field mapping that specifies which fields map to inputs, ground truth, and history.',
    schema: 'AddDatapointsInput',
    batch: { items: 'data' },
    flags: [
      {
        field: 'dataset_id',
        name: 'dataset-id',
        type: 'string',
        required: true,
        description:
          'The unique identifier of the dataset to add datapoints to like `663876ec4611c47f4970f0c3`',
      },
      {
        field: 'data',
        name: 'data',
        type: 'json',
        required: true,
        description: 'Array of datapoint data objects to add',
      },
      {
        field: 'mapping',
        name: 'mapping',
        type: 'json',
        required: true,
        description: 'Field mapping for inputs, ground truth, and history',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'addDatapoints',
          method: 'POST',
          path: '/v1/datasets/{dataset_id}/datapoints',
          parameters: [{ name: 'dataset_id', in: 'path' }],
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'remove-datapoint',
    operation: 'DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}',
    summary: 'Remove a datapoint from a dataset',
    description:
      'Remove a specific datapoint from a dataset. The datapoint itself is not deleted, only dereferenced from the dataset.',
    schema: 'RemoveDatapointInput',
    flags: [
      {
        field: 'dataset_id',
        name: 'dataset-id',
        type: 'string',
        required: true,
        description: 'The unique identifier of the dataset',
      },
      {
        field: 'datapoint_id',
        name: 'datapoint-id',
        type: 'string',
        required: true,
        description: 'The unique identifier of the datapoint to remove',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'removeDatapoint',
          method: 'DELETE',
          path: '/v1/datasets/{dataset_id}/datapoints/{datapoint_id}',
          parameters: [
            { name: 'dataset_id', in: 'path' },
            { name: 'datapoint_id', in: 'path' },
          ],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
];
