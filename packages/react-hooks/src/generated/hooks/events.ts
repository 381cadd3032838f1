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
export function searchEventsQueryKey(
  input: types.SearchEventsInput = {},
): QueryKey<types.SearchEventsOutput, types.SearchEventsInput> {
  return queryKey('honeyhive', 'events', 'searchEvents', input);
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
  input: types.SearchEventsInput = {},
): QueryOptions<types.SearchEventsOutput, types.SearchEventsInput> {
  return query(searchEventsQueryKey(input), (signal) =>
    operations.searchEvents(client, input, { signal, maxRetries: 0 }),
  );
}

/**
 * Retrieve events based on filters
 *
 * Search events via POST with filtering and pagination. This is the primary method for retrieving events from HoneyHive.
 *
 * `POST /v1/events/search`
 */
export function useSearchEvents<Data = types.SearchEventsOutput>(
  input: types.SearchEventsInput = {},
  options?: QueryHookOptions<types.SearchEventsOutput, types.SearchEventsInput, Data>,
): UseQueryResult<Data, SdkError> {
  return useQueryWith(searchEventsOptions(useClient(), input), options);
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
): MutationOptions<types.CreateEventOutput, types.CreateEventInput> {
  return mutation(['honeyhive', 'events', 'createEvent'], (input) =>
    operations.createEvent(client, input, { maxRetries: 0 }),
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
  options?: MutationHookOptions<types.CreateEventOutput, types.CreateEventInput, Context>,
): UseMutationResult<types.CreateEventOutput, SdkError, types.CreateEventInput, Context> {
  return useMutationWith(createEventMutationOptions(useClient()), options);
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
): MutationOptions<types.CreateEventBatchOutput, types.CreateEventBatchInput> {
  return mutation(['honeyhive', 'events', 'createEventBatch'], (input) =>
    operations.createEventBatch(client, input, { maxRetries: 0 }),
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
  options?: MutationHookOptions<types.CreateEventBatchOutput, types.CreateEventBatchInput, Context>,
): UseMutationResult<types.CreateEventBatchOutput, SdkError, types.CreateEventBatchInput, Context> {
  return useMutationWith(createEventBatchMutationOptions(useClient()), options);
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
): MutationOptions<types.UpdateEventOutput, types.UpdateEventInput> {
  return mutation(['honeyhive', 'events', 'updateEvent'], (input) =>
    operations.updateEvent(client, input, { maxRetries: 0 }),
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
  options?: MutationHookOptions<types.UpdateEventOutput, types.UpdateEventInput, Context>,
): UseMutationResult<types.UpdateEventOutput, SdkError, types.UpdateEventInput, Context> {
  return useMutationWith(updateEventMutationOptions(useClient()), options);
}
