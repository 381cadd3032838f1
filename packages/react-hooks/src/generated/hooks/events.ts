// Generated from the API description. Do not edit.

import * as operations from '@honeyhive/client/operations';
import type * as types from '@honeyhive/types';
import type * as tanstack from '@tanstack/react-query';
import type { SkipToken } from '@tanstack/react-query';
import type { Client, SdkError } from '../client.ts';
import { byNumber } from '../client.ts';
import { useHoneyHive as useClient } from '../provider.ts';
import * as runtime from '../../runtime.ts';

/** The keys that all queries of this resource begin with. */
export const eventsKeys: runtime.ResourceKeys = /* @__PURE__ */ runtime.resourceKeys('events');

/** The key under which the result is cached; that of a client with a scope of its own where one is given. */
export function searchEventsQueryKey(
  input: types.SearchEventsInput = {},
  client?: Client,
): runtime.QueryKey<types.SearchEventsOutput, types.SearchEventsInput> {
  return runtime.queryKey<types.SearchEventsOutput, types.SearchEventsInput>(
    'events',
    'searchEvents',
    input,
    client,
  );
}

/**
 * Retrieve events based on filters
 *
 * Search events via POST with filtering and pagination. This is the primary method for retrieving events from HoneyHive.
 *
 * `POST /v1/events/search`
 */
export function searchEventsOptions(
  client: Client,
  input?: types.SearchEventsInput,
): runtime.QueryOptions<types.SearchEventsOutput, types.SearchEventsInput>;
/** Does nothing while the input is `skipToken`. */
export function searchEventsOptions(
  client: Client,
  input?: types.SearchEventsInput | SkipToken,
): runtime.SkippableQueryOptions<types.SearchEventsOutput, types.SearchEventsInput>;
export function searchEventsOptions(
  client: Client,
  input: types.SearchEventsInput | SkipToken = {},
): unknown {
  return runtime.query<types.SearchEventsOutput, types.SearchEventsInput>(
    runtime.queryKey<types.SearchEventsOutput, types.SearchEventsInput>(
      'events',
      'searchEvents',
      input,
      client,
    ),
    client,
    input,
    operations.searchEvents,
  );
}

/** With data to begin with, so that there always is some. */
export function useSearchEvents<Data = types.SearchEventsOutput>(
  input: types.SearchEventsInput | SkipToken | undefined,
  options: runtime.DefinedQueryHookOptions<types.SearchEventsOutput, types.SearchEventsInput, Data>,
): tanstack.DefinedUseQueryResult<Data, SdkError>;
/**
 * Retrieve events based on filters
 *
 * Search events via POST with filtering and pagination. This is the primary method for retrieving events from HoneyHive.
 *
 * `POST /v1/events/search`
 */
export function useSearchEvents<Data = types.SearchEventsOutput>(
  input?: types.SearchEventsInput | SkipToken,
  options?: runtime.QueryHookOptions<types.SearchEventsOutput, types.SearchEventsInput, Data>,
): tanstack.UseQueryResult<Data, SdkError>;
export function useSearchEvents(
  input: types.SearchEventsInput | SkipToken = {},
  options?: object,
): unknown {
  return runtime.useQueryWith(searchEventsOptions(useClient(), input), options);
}

/**
 * Retrieve events based on filters
 *
 * Search events via POST with filtering and pagination. This is the primary method for retrieving events from HoneyHive.
 *
 * `POST /v1/events/search`
 */
export function useSuspenseSearchEvents<Data = types.SearchEventsOutput>(
  input: types.SearchEventsInput = {},
  options?: runtime.SuspenseQueryHookOptions<
    types.SearchEventsOutput,
    types.SearchEventsInput,
    Data
  >,
): tanstack.UseSuspenseQueryResult<Data, SdkError> {
  return runtime.useSuspenseQueryWith(searchEventsOptions(useClient(), input), options) as never;
}

/** Fetches it into the cache, unless it is there and fresh. */
export function prefetchSearchEvents(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.SearchEventsInput = {},
  options?: runtime.PrefetchOptions<types.SearchEventsOutput, types.SearchEventsInput>,
): Promise<void> {
  return runtime.prefetch<types.SearchEventsOutput, types.SearchEventsInput>(
    queryClient,
    searchEventsOptions(client, input),
    options,
  );
}

/** What is cached. */
export function getSearchEventsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.SearchEventsInput = {},
): types.SearchEventsOutput | undefined {
  return runtime.getData<types.SearchEventsOutput, types.SearchEventsInput>(
    queryClient,
    searchEventsQueryKey(input, client),
  );
}

/** Replaces what is cached. */
export function setSearchEventsData(
  queryClient: tanstack.QueryClient,
  client: Client,
  input: types.SearchEventsInput,
  update: runtime.DataUpdate<types.SearchEventsOutput>,
): types.SearchEventsOutput | undefined {
  return runtime.setData<types.SearchEventsOutput, types.SearchEventsInput>(
    queryClient,
    searchEventsQueryKey(input, client),
    update,
  );
}

/** The key under which the pages are cached. */
export function searchEventsInfiniteQueryKey(
  input: types.SearchEventsInput = {},
  client?: Client,
): runtime.InfiniteQueryKey<types.SearchEventsOutput, types.SearchEventsInput> {
  return runtime.infiniteQueryKey<types.SearchEventsOutput, types.SearchEventsInput>(
    'events',
    'searchEvents',
    input,
    client,
  );
}

/**
 * Retrieve events based on filters
 *
 * Search events via POST with filtering and pagination. This is the primary method for retrieving events from HoneyHive.
 *
 * `POST /v1/events/search`
 */
export function searchEventsInfiniteOptions(
  client: Client,
  input?: types.SearchEventsInput,
): runtime.InfiniteQueryOptions<types.SearchEventsOutput, types.SearchEventsInput>;
/** Does nothing while the input is `skipToken`. */
export function searchEventsInfiniteOptions(
  client: Client,
  input?: types.SearchEventsInput | SkipToken,
): runtime.SkippableInfiniteQueryOptions<types.SearchEventsOutput, types.SearchEventsInput>;
export function searchEventsInfiniteOptions(
  client: Client,
  input: types.SearchEventsInput | SkipToken = {},
): unknown {
  return runtime.infiniteQuery<types.SearchEventsOutput, types.SearchEventsInput>(
    runtime.infiniteQueryKey<types.SearchEventsOutput, types.SearchEventsInput>(
      'events',
      'searchEvents',
      input,
      client,
    ),
    client,
    input,
    operations.searchEvents,
    {
      items: 'events',
      page: 'page',
      size: 'limit',
      maxSize: 1000,
      key: 'event_id',
      pin: { field: 'dateRange', from: 'start_time', to: 'end_time' },
    },
    byNumber,
  );
}

/**
 * Retrieve events based on filters
 *
 * Search events via POST with filtering and pagination. This is the primary method for retrieving events from HoneyHive.
 *
 * `POST /v1/events/search`
 */
export function useInfiniteSearchEvents<
  Data = runtime.Pages<types.SearchEventsOutput, types.SearchEventsInput>,
>(
  input: types.SearchEventsInput | SkipToken = {},
  options?: runtime.InfiniteQueryHookOptions<
    types.SearchEventsOutput,
    types.SearchEventsInput,
    Data
  >,
): tanstack.UseInfiniteQueryResult<Data, SdkError> {
  return runtime.useInfiniteQueryWith(
    searchEventsInfiniteOptions(useClient(), input),
    options,
  ) as never;
}

/**
 * Retrieve events based on filters
 *
 * Search events via POST with filtering and pagination. This is the primary method for retrieving events from HoneyHive.
 *
 * `POST /v1/events/search`
 */
export function useSuspenseInfiniteSearchEvents<
  Data = runtime.Pages<types.SearchEventsOutput, types.SearchEventsInput>,
>(
  input: types.SearchEventsInput = {},
  options?: runtime.SuspenseInfiniteQueryHookOptions<
    types.SearchEventsOutput,
    types.SearchEventsInput,
    Data
  >,
): tanstack.UseSuspenseInfiniteQueryResult<Data, SdkError> {
  return runtime.useSuspenseInfiniteQueryWith(
    searchEventsInfiniteOptions(useClient(), input),
    options,
  ) as never;
}

/**
 * Create a new event
 *
 * Create a new event (span) within a session trace. The request body is a bare event object (no `event` wrapper).
 *
 * **Required properties:**
 * - `event_type` (string) — Must be one of: `chain`, `model`, `tool`, `session`.
 * - `inputs` (object) — Input data for the event.
 *
 * **Auto-generated properties** (provided by the server when omitted):
 * - `event_id` (string, UUID) — Unique identifier for the event.
 * - `session_id` (string, UUID) — Session/trace identifier.
 * - `parent_id` (string, UUID) — Parent event ID. Defaults to `session_id`.
 *
 * **Optional properties with defaults:**
 * - `event_name` (string) — Name of the event. Defaults to `"unknown"`.
 * - `source` (string) — Source of the event (e.g. `sdk-python`). Defaults to `"unknown"`.
 *
 * **Optional properties:**
 * - `config` (object) — Configuration data (e.g. model parameters, prompt templates).
 * - `outputs` (object) — Output data from the event.
 * - `error` (string or null) — Error message if the event failed.
 * - `children_ids` (array of strings) — IDs of child events.
 * - `duration` (number) — Duration of the event in milliseconds.
 * - `start_time` (number) — Unix timestamp in milliseconds for event start.
 * - `end_time` (number) — Unix timestamp in milliseconds for event end.
 * - `metadata` (object) — Additional metadata (e.g. token counts, cost).
 * - `metrics` (object) — Custom metrics.
 * - `feedback` (object) — Feedback data (e.g. ratings, ground truth).
 * - `user_properties` (object) — User properties associated with the event.
 *
 * `POST /v1/events`
 */
export function createEventMutationOptions(
  client: Client,
): runtime.MutationOptions<types.CreateEventOutput, types.CreateEventInput> {
  return runtime.mutation<types.CreateEventOutput, types.CreateEventInput>(
    client,
    'events',
    'createEvent',
    operations.createEvent,
    ['events', 'experiments'],
  );
}

/**
 * Create a new event
 *
 * Create a new event (span) within a session trace. The request body is a bare event object (no `event` wrapper).
 *
 * **Required properties:**
 * - `event_type` (string) — Must be one of: `chain`, `model`, `tool`, `session`.
 * - `inputs` (object) — Input data for the event.
 *
 * **Auto-generated properties** (provided by the server when omitted):
 * - `event_id` (string, UUID) — Unique identifier for the event.
 * - `session_id` (string, UUID) — Session/trace identifier.
 * - `parent_id` (string, UUID) — Parent event ID. Defaults to `session_id`.
 *
 * **Optional properties with defaults:**
 * - `event_name` (string) — Name of the event. Defaults to `"unknown"`.
 * - `source` (string) — Source of the event (e.g. `sdk-python`). Defaults to `"unknown"`.
 *
 * **Optional properties:**
 * - `config` (object) — Configuration data (e.g. model parameters, prompt templates).
 * - `outputs` (object) — Output data from the event.
 * - `error` (string or null) — Error message if the event failed.
 * - `children_ids` (array of strings) — IDs of child events.
 * - `duration` (number) — Duration of the event in milliseconds.
 * - `start_time` (number) — Unix timestamp in milliseconds for event start.
 * - `end_time` (number) — Unix timestamp in milliseconds for event end.
 * - `metadata` (object) — Additional metadata (e.g. token counts, cost).
 * - `metrics` (object) — Custom metrics.
 * - `feedback` (object) — Feedback data (e.g. ratings, ground truth).
 * - `user_properties` (object) — User properties associated with the event.
 *
 * `POST /v1/events`
 */
export function useCreateEvent<Context = unknown>(
  options?: runtime.MutationHookOptions<types.CreateEventOutput, types.CreateEventInput, Context>,
): tanstack.UseMutationResult<types.CreateEventOutput, SdkError, types.CreateEventInput, Context> {
  return runtime.useMutationWith(createEventMutationOptions(useClient()), options) as never;
}

/**
 * Create a batch of events
 *
 * Create multiple events in a single request. When `single_session` is true, all events share the same session created from `session_properties`.
 *
 * **Required properties:**
 * - `events` (array of event objects) — Each event must include `event_type` (one of `chain`, `model`, `tool`, `session`) and `inputs`.
 *
 * **Optional properties:**
 * - `single_session` (boolean) — If true, all events share a single session created from `session_properties`. Defaults to false.
 * - `session_properties` (object) — Session metadata used when `single_session` is true. May include `session_name`, `start_time`, `metadata`.
 *
 * Unknown top-level fields and per-event fields are rejected at the SDK boundary; the legacy aliases `is_single_session`, `session`, and per-event `project` are no longer accepted.
 *
 * `POST /v1/events/batch`
 */
export function createEventBatchMutationOptions(
  client: Client,
): runtime.MutationOptions<types.CreateEventBatchOutput, types.CreateEventBatchInput> {
  return runtime.mutation<types.CreateEventBatchOutput, types.CreateEventBatchInput>(
    client,
    'events',
    'createEventBatch',
    operations.createEventBatch,
    ['events', 'experiments'],
  );
}

/**
 * Create a batch of events
 *
 * Create multiple events in a single request. When `single_session` is true, all events share the same session created from `session_properties`.
 *
 * **Required properties:**
 * - `events` (array of event objects) — Each event must include `event_type` (one of `chain`, `model`, `tool`, `session`) and `inputs`.
 *
 * **Optional properties:**
 * - `single_session` (boolean) — If true, all events share a single session created from `session_properties`. Defaults to false.
 * - `session_properties` (object) — Session metadata used when `single_session` is true. May include `session_name`, `start_time`, `metadata`.
 *
 * Unknown top-level fields and per-event fields are rejected at the SDK boundary; the legacy aliases `is_single_session`, `session`, and per-event `project` are no longer accepted.
 *
 * `POST /v1/events/batch`
 */
export function useCreateEventBatch<Context = unknown>(
  options?: runtime.MutationHookOptions<
    types.CreateEventBatchOutput,
    types.CreateEventBatchInput,
    Context
  >,
): tanstack.UseMutationResult<
  types.CreateEventBatchOutput,
  SdkError,
  types.CreateEventBatchInput,
  Context
> {
  return runtime.useMutationWith(createEventBatchMutationOptions(useClient()), options) as never;
}

/**
 * Update an event
 *
 * Update fields on an existing event. Only the provided fields are modified; omitted fields are left unchanged. Extra fields not listed below are accepted by the server but silently ignored.
 *
 * `PUT /v1/events/{event_id}`
 */
export function updateEventMutationOptions(
  client: Client,
): runtime.MutationOptions<types.UpdateEventOutput, types.UpdateEventInput> {
  return runtime.mutation<types.UpdateEventOutput, types.UpdateEventInput>(
    client,
    'events',
    'updateEvent',
    operations.updateEvent,
    ['events', 'experiments'],
  );
}

/**
 * Update an event
 *
 * Update fields on an existing event. Only the provided fields are modified; omitted fields are left unchanged. Extra fields not listed below are accepted by the server but silently ignored.
 *
 * `PUT /v1/events/{event_id}`
 */
export function useUpdateEvent<Context = unknown>(
  options?: runtime.MutationHookOptions<types.UpdateEventOutput, types.UpdateEventInput, Context>,
): tanstack.UseMutationResult<types.UpdateEventOutput, SdkError, types.UpdateEventInput, Context> {
  return runtime.useMutationWith(updateEventMutationOptions(useClient()), options) as never;
}
