// Generated from the API description. Do not edit.

import type * as types from '@honeyhive/types';
import * as schemas from '@honeyhive/types/schemas';
import type { CallOptions, Client } from '../../client.ts';
import { checked } from '../../checked.ts';
import * as runtime from '../../operation.ts';
import * as operations from '../unchecked/queues.ts';

const getQueuesOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.getQueuesOperation,
  schemas.GetQueuesInput,
);

/**
 * List annotation queues
 *
 * List annotation queues for the current project scope, optionally filtered by enabled status.
 *
 * `GET /v1/queues`
 */
export function getQueues(
  client: Client,
  input?: types.GetQueuesInput,
  options?: CallOptions,
): runtime.CallPromise<types.GetQueuesOutput> {
  return runtime.call(client, getQueuesOperation, input, options);
}

const createQueueOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.createQueueOperation,
  schemas.CreateQueueInput,
);

/**
 * Create an annotation queue
 *
 * Create a new annotation queue with a name, optional description, filters, and an initial set of event IDs to add.
 *
 * `POST /v1/queues`
 */
export function createQueue(
  client: Client,
  input: types.CreateQueueInput,
  options?: CallOptions,
): runtime.CallPromise<types.CreateQueueOutput> {
  return runtime.call(client, createQueueOperation, input, options);
}

const getQueueOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.getQueueOperation,
  schemas.GetQueueInput,
);

/**
 * Get an annotation queue
 *
 * Retrieve a single annotation queue by its unique identifier.
 *
 * `GET /v1/queues/{queue_id}`
 */
export function getQueue(
  client: Client,
  input: types.GetQueueInput,
  options?: CallOptions,
): runtime.CallPromise<types.GetQueueOutput> {
  return runtime.call(client, getQueueOperation, input, options);
}

const updateQueueOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.updateQueueOperation,
  schemas.UpdateQueueInput,
);

/**
 * Update an annotation queue
 *
 * Update fields on an existing annotation queue. Supports updating name, description, filters, enabled status, and adding/removing events.
 *
 * `PUT /v1/queues/{queue_id}`
 */
export function updateQueue(
  client: Client,
  input: types.UpdateQueueInput,
  options?: CallOptions,
): runtime.CallPromise<types.UpdateQueueOutput> {
  return runtime.call(client, updateQueueOperation, input, options);
}

const deleteQueueOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.deleteQueueOperation,
  schemas.DeleteQueueInput,
);

/**
 * Delete an annotation queue
 *
 * Soft-delete an annotation queue by its unique identifier.
 *
 * `DELETE /v1/queues/{queue_id}`
 */
export function deleteQueue(
  client: Client,
  input: types.DeleteQueueInput,
  options?: CallOptions,
): runtime.CallPromise<types.DeleteQueueOutput> {
  return runtime.call(client, deleteQueueOperation, input, options);
}
