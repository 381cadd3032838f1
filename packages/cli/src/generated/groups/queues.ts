// Generated from the API description. Do not edit.

import type { Command } from '../../program.ts';

// Help does without the client.
const client = async (): Promise<typeof import('../client.ts')> => import('../client.ts');

export const commands: readonly Command[] = [
  {
    name: 'list',
    operation: 'GET /v1/queues',
    summary: 'List annotation queues',
    description:
      'List annotation queues for the current project scope, optionally filtered by enabled status.',
    schema: 'GetQueuesInput',
    flags: [
      {
        field: 'enabled',
        name: 'enabled',
        type: 'boolean',
        description: 'Filter by enabled status',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'getQueues',
          method: 'GET',
          path: '/v1/queues',
          parameters: [{ name: 'enabled', in: 'query' }],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'create',
    operation: 'POST /v1/queues',
    summary: 'Create an annotation queue',
    description:
      'Create a new annotation queue with a name, optional description, filters, and an initial set of event IDs to add.',
    schema: 'CreateQueueInput',
    flags: [
      { field: 'name', name: 'name', type: 'string', required: true },
      { field: 'description', name: 'description', type: 'string', default: '' },
      { field: 'filters', name: 'filters', type: 'json', default: { filterArray: [] } },
      { field: 'enabled', name: 'enabled', type: 'boolean', default: true },
      { field: 'event_ids', name: 'event-ids', type: 'string', repeatable: true, default: [] },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'createQueue',
          method: 'POST',
          path: '/v1/queues',
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'get',
    operation: 'GET /v1/queues/{queue_id}',
    summary: 'Get an annotation queue',
    description: 'Retrieve a single annotation queue by its unique identifier.',
    schema: 'GetQueueInput',
    flags: [
      {
        field: 'queue_id',
        name: 'queue-id',
        type: 'string',
        required: true,
        description: 'Annotation queue ID',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'getQueue',
          method: 'GET',
          path: '/v1/queues/{queue_id}',
          parameters: [{ name: 'queue_id', in: 'path' }],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'update',
    operation: 'PUT /v1/queues/{queue_id}',
    summary: 'Update an annotation queue',
    description:
      'Update fields on an existing annotation queue. Supports updating name, description, filters, enabled status, and adding/removing events.',
    schema: 'UpdateQueueInput',
    flags: [
      {
        field: 'queue_id',
        name: 'queue-id',
        type: 'string',
        required: true,
        description: 'Annotation queue ID',
      },
      { field: 'name', name: 'name', type: 'string' },
      { field: 'description', name: 'description', type: 'string' },
      { field: 'filters', name: 'filters', type: 'json' },
      { field: 'enabled', name: 'enabled', type: 'boolean' },
      { field: 'id', name: 'id', type: 'string', required: true },
      { field: 'add_event_ids', name: 'add-event-ids', type: 'string', repeatable: true },
      { field: 'remove_event_ids', name: 'remove-event-ids', type: 'string', repeatable: true },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'updateQueue',
          method: 'PUT',
          path: '/v1/queues/{queue_id}',
          parameters: [{ name: 'queue_id', in: 'path' }],
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
  {
    name: 'delete',
    operation: 'DELETE /v1/queues/{queue_id}',
    summary: 'Delete an annotation queue',
    description: 'Soft-delete an annotation queue by its unique identifier.',
    schema: 'DeleteQueueInput',
    flags: [
      {
        field: 'queue_id',
        name: 'queue-id',
        type: 'string',
        required: true,
        description: 'Annotation queue ID',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'deleteQueue',
          method: 'DELETE',
          path: '/v1/queues/{queue_id}',
          parameters: [{ name: 'queue_id', in: 'path' }],
          accept: ['application/json'],
        },
        input,
        options,
      ),
  },
];
