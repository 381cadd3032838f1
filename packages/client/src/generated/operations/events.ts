// Generated from the API description. Do not edit.

import type * as types from '@honeyhive/types';
import * as schemas from '@honeyhive/types/schemas';
import type { CallOptions, Client } from '../../client.ts';
import { checked } from '../../checked.ts';
import * as runtime from '../../operation.ts';
import * as operations from '../unchecked/events.ts';

const createEventOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.createEventOperation,
  schemas.CreateEventInput,
);

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
export function createEvent(
  client: Client,
  input: types.CreateEventInput,
  options?: CallOptions,
): runtime.CallPromise<types.CreateEventOutput> {
  return runtime.call(client, createEventOperation, input, options);
}

const createEventBatchOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.createEventBatchOperation,
  schemas.CreateEventBatchInput,
);

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
export function createEventBatch(
  client: Client,
  input: types.CreateEventBatchInput,
  options?: CallOptions,
): runtime.CallPromise<types.CreateEventBatchOutput> {
  return runtime.call(client, createEventBatchOperation, input, options);
}

const searchEventsOperation: runtime.PagedCallable = /* @__PURE__ */ checked(
  operations.searchEventsOperation,
  schemas.SearchEventsInput,
);

/**
 * Retrieve events based on filters
 *
 * Search events via POST with filtering and pagination. This is the primary method for retrieving events from HoneyHive.
 *
 * `POST /v1/events/search`
 */
export function searchEvents(
  client: Client,
  input?: types.SearchEventsInput,
  options?: CallOptions,
): runtime.PagedPromise<types.SearchEventsOutput, types.SearchEventsOutput['events'][number]> {
  return runtime.paginate(client, searchEventsOperation, input, options);
}

const updateEventOperation: runtime.Callable = /* @__PURE__ */ checked(
  operations.updateEventOperation,
  schemas.UpdateEventInput,
);

/**
 * Update an event
 *
 * Update fields on an existing event. Only the provided fields are modified; omitted fields are left unchanged. Extra fields not listed below are accepted by the server but silently ignored.
 *
 * `PUT /v1/events/{event_id}`
 */
export function updateEvent(
  client: Client,
  input: types.UpdateEventInput,
  options?: CallOptions,
): runtime.CallPromise<types.UpdateEventOutput> {
  return runtime.call(client, updateEventOperation, input, options);
}
