// Generated from the API description. Do not edit.

import * as operations from '@honeyhive/client/operations';
import type * as types from '@honeyhive/types';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { Client, SdkError } from '../client.ts';
import {
  mutation,
  useMutationWith,
  type MutationHookOptions,
  type MutationOptions,
} from '../../mutation.ts';
import {
  query,
  queryKey,
  useQueryWith,
  type QueryHookOptions,
  type QueryKey,
  type QueryOptions,
} from '../../query.ts';
import { useHoneyHive as useClient } from '../provider.ts';

/** The key under which the result is cached. */
export function getQueuesQueryKey(
  input: types.GetQueuesInput = {},
): QueryKey<types.GetQueuesOutput, types.GetQueuesInput> {
  return queryKey('honeyhive', 'queues', 'getQueues', input);
}

/**
 * List annotation queues
 *
 * List annotation queues for the current project scope, optionally filtered by enabled status.
 *
 * `GET /v1/queues`
 */
export function getQueuesOptions(
  client: Client,
  input: types.GetQueuesInput = {},
): QueryOptions<types.GetQueuesOutput, types.GetQueuesInput> {
  return query(getQueuesQueryKey(input), (signal) =>
    operations.getQueues(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * List annotation queues
 *
 * List annotation queues for the current project scope, optionally filtered by enabled status.
 *
 * `GET /v1/queues`
 */
export function useGetQueues<Data = types.GetQueuesOutput>(
  input: types.GetQueuesInput = {},
  options?: QueryHookOptions<types.GetQueuesOutput, types.GetQueuesInput, Data>,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(getQueuesOptions(useClient(), input), options);
}

/** The key under which the result is cached. */
export function getQueueQueryKey(
  input: types.GetQueueInput,
): QueryKey<types.GetQueueOutput, types.GetQueueInput> {
  return queryKey('honeyhive', 'queues', 'getQueue', input);
}

/**
 * Get an annotation queue
 *
 * Retrieve a single annotation queue by its unique identifier.
 *
 * `GET /v1/queues/{queue_id}`
 */
export function getQueueOptions(
  client: Client,
  input: types.GetQueueInput,
): QueryOptions<types.GetQueueOutput, types.GetQueueInput> {
  return query(getQueueQueryKey(input), (signal) =>
    operations.getQueue(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * Get an annotation queue
 *
 * Retrieve a single annotation queue by its unique identifier.
 *
 * `GET /v1/queues/{queue_id}`
 */
export function useGetQueue<Data = types.GetQueueOutput>(
  input: types.GetQueueInput,
  options?: QueryHookOptions<types.GetQueueOutput, types.GetQueueInput, Data>,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(getQueueOptions(useClient(), input), options);
}

/**
 * Create an annotation queue
 *
 * Create a new annotation queue with a name, optional description, filters, and an initial set of event IDs to add.
 *
 * `POST /v1/queues`
 */
export function createQueueMutationOptions(
  client: Client,
): MutationOptions<types.CreateQueueOutput, types.CreateQueueInput> {
  return mutation(['honeyhive', 'queues', 'createQueue'], (input) =>
    operations.createQueue(client, input, { maxRetries: 0 }),
  );
}

/**
 * Create an annotation queue
 *
 * Create a new annotation queue with a name, optional description, filters, and an initial set of event IDs to add.
 *
 * `POST /v1/queues`
 */
export function useCreateQueue<Context = unknown>(
  options?: MutationHookOptions<types.CreateQueueOutput, types.CreateQueueInput, Context>,
): UseMutationResult<types.CreateQueueOutput, SdkError, types.CreateQueueInput, Context> {
  return useMutationWith(createQueueMutationOptions(useClient()), options);
}

/**
 * Update an annotation queue
 *
 * Update fields on an existing annotation queue. Supports updating name, description, filters, enabled status, and adding/removing events.
 *
 * `PUT /v1/queues/{queue_id}`
 */
export function updateQueueMutationOptions(
  client: Client,
): MutationOptions<types.UpdateQueueOutput, types.UpdateQueueInput> {
  return mutation(['honeyhive', 'queues', 'updateQueue'], (input) =>
    operations.updateQueue(client, input, { maxRetries: 0 }),
  );
}

/**
 * Update an annotation queue
 *
 * Update fields on an existing annotation queue. Supports updating name, description, filters, enabled status, and adding/removing events.
 *
 * `PUT /v1/queues/{queue_id}`
 */
export function useUpdateQueue<Context = unknown>(
  options?: MutationHookOptions<types.UpdateQueueOutput, types.UpdateQueueInput, Context>,
): UseMutationResult<types.UpdateQueueOutput, SdkError, types.UpdateQueueInput, Context> {
  return useMutationWith(updateQueueMutationOptions(useClient()), options);
}

/**
 * Delete an annotation queue
 *
 * Soft-delete an annotation queue by its unique identifier.
 *
 * `DELETE /v1/queues/{queue_id}`
 */
export function deleteQueueMutationOptions(
  client: Client,
): MutationOptions<types.DeleteQueueOutput, types.DeleteQueueInput> {
  return mutation(['honeyhive', 'queues', 'deleteQueue'], (input) =>
    operations.deleteQueue(client, input, { maxRetries: 0 }),
  );
}

/**
 * Delete an annotation queue
 *
 * Soft-delete an annotation queue by its unique identifier.
 *
 * `DELETE /v1/queues/{queue_id}`
 */
export function useDeleteQueue<Context = unknown>(
  options?: MutationHookOptions<types.DeleteQueueOutput, types.DeleteQueueInput, Context>,
): UseMutationResult<types.DeleteQueueOutput, SdkError, types.DeleteQueueInput, Context> {
  return useMutationWith(deleteQueueMutationOptions(useClient()), options);
}
