// Generated from the API description. Do not edit.

import * as operations from '@honeyhive/client/operations';
import type * as types from '@honeyhive/types';
import type * as tanstack from '@tanstack/react-query';
import type { SkipToken } from '@tanstack/react-query';
import type { Client, SdkError } from '../client.ts';
import { useHoneyHive as useClient } from '../provider.ts';
import * as runtime from '../../runtime.ts';

/** The keys that all queries of this resource begin with. */
export const queuesKeys: runtime.ResourceKeys = /* @__PURE__ */ runtime.resourceKeys('queues');

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function getQueuesQueryKey(
  input: types.GetQueuesInput = {},
  client?: Client,
): runtime.QueryKey<types.GetQueuesOutput, types.GetQueuesInput> {
  return runtime.queryKey<types.GetQueuesOutput, types.GetQueuesInput>(
    'queues',
    'getQueues',
    input,
    client,
  );
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
  input?: types.GetQueuesInput,
): runtime.QueryOptions<types.GetQueuesOutput, types.GetQueuesInput>;
/** Does nothing while the input is `skipToken`. */
export function getQueuesOptions(
  client: Client,
  input?: types.GetQueuesInput | SkipToken,
): runtime.SkippableQueryOptions<types.GetQueuesOutput, types.GetQueuesInput>;
export function getQueuesOptions(
  client: Client,
  input: types.GetQueuesInput | SkipToken = {},
): unknown {
  return runtime.query<types.GetQueuesOutput, types.GetQueuesInput>(
    runtime.queryKey<types.GetQueuesOutput, types.GetQueuesInput>(
      'queues',
      'getQueues',
      input,
      client,
    ),
    client,
    input,
    operations.getQueues,
  );
}

/** With data to begin with, so that there always is some. */
export function useGetQueues<Data = types.GetQueuesOutput>(
  input: types.GetQueuesInput | SkipToken | undefined,
  options: runtime.DefinedQueryHookOptions<types.GetQueuesOutput, types.GetQueuesInput, Data>,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * List annotation queues
 *
 * List annotation queues for the current project scope, optionally filtered by enabled status.
 *
 * `GET /v1/queues`
 */
export function useGetQueues<Data = types.GetQueuesOutput>(
  input?: types.GetQueuesInput | SkipToken,
  options?: runtime.QueryHookOptions<types.GetQueuesOutput, types.GetQueuesInput, Data>,
): tanstack.UseQueryResult<Data, SdkError>;
export function useGetQueues(
  input: types.GetQueuesInput | SkipToken = {},
  options?: object,
): unknown {
  return runtime.useQueryWith(getQueuesOptions(useClient(), input), options);
}

/**
 * List annotation queues
 *
 * List annotation queues for the current project scope, optionally filtered by enabled status.
 *
 * `GET /v1/queues`
 */
export function useSuspenseGetQueues<Data = types.GetQueuesOutput>(
  input: types.GetQueuesInput = {},
  options?: runtime.SuspenseQueryHookOptions<types.GetQueuesOutput, types.GetQueuesInput, Data>,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(getQueuesOptions(useClient(), input), options) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchGetQueues(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetQueuesInput = {},
  options?: runtime.PrefetchOptions<types.GetQueuesOutput, types.GetQueuesInput>,
): Promise<void> {
  return runtime.prefetch<types.GetQueuesOutput, types.GetQueuesInput>(
    queryClient,
    getQueuesOptions(client, input),
    options,
  );
}

/** What is cached. */
export function getGetQueuesData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetQueuesInput = {},
): types.GetQueuesOutput | undefined {
  return runtime.getData<types.GetQueuesOutput, types.GetQueuesInput>(
    queryClient,
    getQueuesQueryKey(input, client),
  );
}

/** Replaces what is cached. */
export function setGetQueuesData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetQueuesInput,
  update: runtime.DataUpdate<types.GetQueuesOutput>,
): types.GetQueuesOutput | undefined {
  return runtime.setData<types.GetQueuesOutput, types.GetQueuesInput>(
    queryClient,
    getQueuesQueryKey(input, client),
    update,
  );
}

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function getQueueQueryKey(
  input: types.GetQueueInput,
  client?: Client,
): runtime.QueryKey<types.GetQueueOutput, types.GetQueueInput> {
  return runtime.queryKey<types.GetQueueOutput, types.GetQueueInput>(
    'queues',
    'getQueue',
    input,
    client,
  );
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
): runtime.QueryOptions<types.GetQueueOutput, types.GetQueueInput>;
/** Does nothing while the input is `skipToken`. */
export function getQueueOptions(
  client: Client,
  input: types.GetQueueInput | SkipToken,
): runtime.SkippableQueryOptions<types.GetQueueOutput, types.GetQueueInput>;
export function getQueueOptions(client: Client, input: types.GetQueueInput | SkipToken): unknown {
  return runtime.query<types.GetQueueOutput, types.GetQueueInput>(
    runtime.queryKey<types.GetQueueOutput, types.GetQueueInput>(
      'queues',
      'getQueue',
      input,
      client,
    ),
    client,
    input,
    operations.getQueue,
  );
}

/** With data to begin with, so that there always is some. */
export function useGetQueue<Data = types.GetQueueOutput>(
  input: types.GetQueueInput | SkipToken,
  options: runtime.DefinedQueryHookOptions<types.GetQueueOutput, types.GetQueueInput, Data>,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * Get an annotation queue
 *
 * Retrieve a single annotation queue by its unique identifier.
 *
 * `GET /v1/queues/{queue_id}`
 */
export function useGetQueue<Data = types.GetQueueOutput>(
  input: types.GetQueueInput | SkipToken,
  options?: runtime.QueryHookOptions<types.GetQueueOutput, types.GetQueueInput, Data>,
): tanstack.UseQueryResult<Data, SdkError>;
export function useGetQueue(input: types.GetQueueInput | SkipToken, options?: object): unknown {
  return runtime.useQueryWith(getQueueOptions(useClient(), input), options);
}

/**
 * Get an annotation queue
 *
 * Retrieve a single annotation queue by its unique identifier.
 *
 * `GET /v1/queues/{queue_id}`
 */
export function useSuspenseGetQueue<Data = types.GetQueueOutput>(
  input: types.GetQueueInput,
  options?: runtime.SuspenseQueryHookOptions<types.GetQueueOutput, types.GetQueueInput, Data>,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(getQueueOptions(useClient(), input), options) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchGetQueue(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetQueueInput,
  options?: runtime.PrefetchOptions<types.GetQueueOutput, types.GetQueueInput>,
): Promise<void> {
  return runtime.prefetch<types.GetQueueOutput, types.GetQueueInput>(
    queryClient,
    getQueueOptions(client, input),
    options,
  );
}

/** What is cached. */
export function getGetQueueData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetQueueInput,
): types.GetQueueOutput | undefined {
  return runtime.getData<types.GetQueueOutput, types.GetQueueInput>(
    queryClient,
    getQueueQueryKey(input, client),
  );
}

/** Replaces what is cached. */
export function setGetQueueData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.GetQueueInput,
  update: runtime.DataUpdate<types.GetQueueOutput>,
): types.GetQueueOutput | undefined {
  return runtime.setData<types.GetQueueOutput, types.GetQueueInput>(
    queryClient,
    getQueueQueryKey(input, client),
    update,
  );
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
): runtime.MutationOptions<types.CreateQueueOutput, types.CreateQueueInput> {
  return runtime.mutation<types.CreateQueueOutput, types.CreateQueueInput>(
    client,
    'queues',
    'createQueue',
    operations.createQueue,
    ['queues'],
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
  options?: runtime.MutationHookOptions<types.CreateQueueOutput, types.CreateQueueInput, Context>,
): tanstack.UseMutationResult<types.CreateQueueOutput, SdkError, types.CreateQueueInput, Context> {
  return runtime.useMutationWith(createQueueMutationOptions(useClient()), options) as never;
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
): runtime.MutationOptions<types.UpdateQueueOutput, types.UpdateQueueInput> {
  return runtime.mutation<types.UpdateQueueOutput, types.UpdateQueueInput>(
    client,
    'queues',
    'updateQueue',
    operations.updateQueue,
    ['queues'],
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
  options?: runtime.MutationHookOptions<types.UpdateQueueOutput, types.UpdateQueueInput, Context>,
): tanstack.UseMutationResult<types.UpdateQueueOutput, SdkError, types.UpdateQueueInput, Context> {
  return runtime.useMutationWith(updateQueueMutationOptions(useClient()), options) as never;
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
): runtime.MutationOptions<types.DeleteQueueOutput, types.DeleteQueueInput> {
  return runtime.mutation<types.DeleteQueueOutput, types.DeleteQueueInput>(
    client,
    'queues',
    'deleteQueue',
    operations.deleteQueue,
    ['queues'],
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
  options?: runtime.MutationHookOptions<types.DeleteQueueOutput, types.DeleteQueueInput, Context>,
): tanstack.UseMutationResult<types.DeleteQueueOutput, SdkError, types.DeleteQueueInput, Context> {
  return runtime.useMutationWith(deleteQueueMutationOptions(useClient()), options) as never;
}
