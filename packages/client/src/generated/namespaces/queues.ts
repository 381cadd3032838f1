// Generated from the API description. Do not edit.

import type * as types from '@honeyhive/types';
import type { CallOptions, Client } from '../../client.ts';
import type { CallPromise } from '../../promise.ts';
import * as operations from '../operations/queues.ts';

/**
 * Manage annotation queues for human review of traces, turning expert feedback into labeled datasets.
 */
export class Queues {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * List annotation queues
   *
   * List annotation queues for the current project scope, optionally filtered by enabled status.
   *
   * `GET /v1/queues`
   */
  list(input?: types.GetQueuesInput, options?: CallOptions): CallPromise<types.GetQueuesOutput> {
    return operations.getQueues(this.#client, input, options);
  }

  /**
   * Create an annotation queue
   *
   * Create a new annotation queue with a name, optional description, filters, and an initial set of event IDs to add.
   *
   * `POST /v1/queues`
   */
  create(
    input: types.CreateQueueInput,
    options?: CallOptions,
  ): CallPromise<types.CreateQueueOutput> {
    return operations.createQueue(this.#client, input, options);
  }

  /**
   * Get an annotation queue
   *
   * Retrieve a single annotation queue by its unique identifier.
   *
   * `GET /v1/queues/{queue_id}`
   */
  get(input: types.GetQueueInput, options?: CallOptions): CallPromise<types.GetQueueOutput> {
    return operations.getQueue(this.#client, input, options);
  }

  /**
   * Update an annotation queue
   *
   * Update fields on an existing annotation queue. Supports updating name, description, filters, enabled status, and adding/removing events.
   *
   * `PUT /v1/queues/{queue_id}`
   */
  update(
    input: types.UpdateQueueInput,
    options?: CallOptions,
  ): CallPromise<types.UpdateQueueOutput> {
    return operations.updateQueue(this.#client, input, options);
  }

  /**
   * Delete an annotation queue
   *
   * Soft-delete an annotation queue by its unique identifier.
   *
   * `DELETE /v1/queues/{queue_id}`
   */
  delete(
    input: types.DeleteQueueInput,
    options?: CallOptions,
  ): CallPromise<types.DeleteQueueOutput> {
    return operations.deleteQueue(this.#client, input, options);
  }
}
