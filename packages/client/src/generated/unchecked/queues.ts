// Generated from the API description. Do not edit.

import type {
  CreateQueueInput,
  CreateQueueOutput,
  DeleteQueueInput,
  DeleteQueueOutput,
  GetQueueInput,
  GetQueueOutput,
  GetQueuesInput,
  GetQueuesOutput,
  UpdateQueueInput,
  UpdateQueueOutput,
} from '@honeyhive/types';
import type { CallOptions, Client } from '../../client.ts';
import * as runtime from '../../operation.ts';

export const getQueuesOperation: runtime.Callable = {
  id: 'getQueues',
  method: 'GET',
  path: '/v1/queues',
  parameters: [{ name: 'enabled', in: 'query' }],
  accept: ['application/json'],
  codecs: { query: runtime.singleQuery, read: [runtime.json] },
};

/**
 * List annotation queues
 *
 * List annotation queues for the current project scope, optionally filtered by enabled status.
 *
 * `GET /v1/queues`
 */
export function getQueues(
  client: Client,
  input?: GetQueuesInput,
  options?: CallOptions,
): runtime.CallPromise<GetQueuesOutput> {
  return runtime.call(client, getQueuesOperation, input, options);
}

export const createQueueOperation: runtime.Callable = {
  id: 'createQueue',
  method: 'POST',
  path: '/v1/queues',
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
  codecs: { body: runtime.jsonBody, read: [runtime.json] },
};

/**
 * Create an annotation queue
 *
 * Create a new annotation queue with a name, optional description, filters, and an initial set of event IDs to add.
 *
 * `POST /v1/queues`
 */
export function createQueue(
  client: Client,
  input: CreateQueueInput,
  options?: CallOptions,
): runtime.CallPromise<CreateQueueOutput> {
  return runtime.call(client, createQueueOperation, input, options);
}

export const getQueueOperation: runtime.Callable = {
  id: 'getQueue',
  method: 'GET',
  path: '/v1/queues/{queue_id}',
  parameters: [{ name: 'queue_id', in: 'path' }],
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, read: [runtime.json] },
};

/**
 * Get an annotation queue
 *
 * Retrieve a single annotation queue by its unique identifier.
 *
 * `GET /v1/queues/{queue_id}`
 */
export function getQueue(
  client: Client,
  input: GetQueueInput,
  options?: CallOptions,
): runtime.CallPromise<GetQueueOutput> {
  return runtime.call(client, getQueueOperation, input, options);
}

export const updateQueueOperation: runtime.Callable = {
  id: 'updateQueue',
  method: 'PUT',
  path: '/v1/queues/{queue_id}',
  parameters: [{ name: 'queue_id', in: 'path' }],
  body: { mediaType: 'application/json', required: true },
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, body: runtime.jsonBody, read: [runtime.json] },
};

/**
 * Update an annotation queue
 *
 * Update fields on an existing annotation queue. Supports updating name, description, filters, enabled status, and adding/removing events.
 *
 * `PUT /v1/queues/{queue_id}`
 */
export function updateQueue(
  client: Client,
  input: UpdateQueueInput,
  options?: CallOptions,
): runtime.CallPromise<UpdateQueueOutput> {
  return runtime.call(client, updateQueueOperation, input, options);
}

export const deleteQueueOperation: runtime.Callable = {
  id: 'deleteQueue',
  method: 'DELETE',
  path: '/v1/queues/{queue_id}',
  parameters: [{ name: 'queue_id', in: 'path' }],
  accept: ['application/json'],
  codecs: { path: runtime.expandPath, read: [runtime.json] },
};

/**
 * Delete an annotation queue
 *
 * Soft-delete an annotation queue by its unique identifier.
 *
 * `DELETE /v1/queues/{queue_id}`
 */
export function deleteQueue(
  client: Client,
  input: DeleteQueueInput,
  options?: CallOptions,
): runtime.CallPromise<DeleteQueueOutput> {
  return runtime.call(client, deleteQueueOperation, input, options);
}
