import { randomUUID } from 'node:crypto';
import type * as t from '@honeyhive/types';
import * as s from '@honeyhive/types/schemas';
import { matches } from './filters.ts';
import { isOfRun } from './run-events.ts';
import { route, type Route } from './route.ts';
import { find, projectId, type Store, type StoredEvent } from './store.ts';

export const eventRoutes: readonly Route[] = [
  route('POST /v1/sessions', s.CreateSessionInput, createSession),
  route('POST /v1/events', s.CreateEventInput, createEvent),
  route('POST /v1/events/batch', s.CreateEventBatchInput, createEvents),
  route('POST /v1/events/search', s.SearchEventsInput, searchEvents),
  route('PUT /v1/events/{event_id}', s.UpdateEventInput, updateEvent),
];

function createSession(
  store: Store,
  { session_name, event_name = session_name ?? 'unknown', ...rest }: t.CreateSessionInput,
): t.CreateSessionOutput {
  const session_id = rest.session_id ?? randomUUID();
  const event = put(store, {
    inputs: {},
    ...rest,
    event_name,
    session_id,
    event_id: session_id,
    event_type: 'session',
  });
  return {
    ...event,
    org_id: 'example-org',
    workspace_id: 'example-workspace',
    project_id: projectId,
  };
}

function createEvent(store: Store, input: t.CreateEventInput): t.CreateEventOutput {
  return { success: true, event_id: put(store, input).event_id };
}

function createEvents(
  store: Store,
  { events, single_session, session_properties }: t.CreateEventBatchInput,
): t.CreateEventBatchOutput {
  const session = single_session
    ? createSession(store, session_properties ?? {}).session_id
    : undefined;
  const event_ids = events.map(
    (event) => put(store, { ...event, ...(session && { session_id: session }) }).event_id,
  );
  return { success: true, event_ids, ...(session && { session_id: session }) };
}

/** What comes again with an id that is known is merged into what is there. */
function put({ events }: Store, input: t.PostEventRequest): StoredEvent {
  const event_id = input.event_id ?? randomUUID();
  const known = events.get(event_id);
  if (known) return merge(known, input);
  const session_id = input.session_id ?? randomUUID();
  const start_time = input.start_time ?? Date.now();
  const event: StoredEvent = {
    project_id: projectId,
    source: 'unknown',
    event_name: 'unknown',
    ...(event_id !== session_id && { parent_id: session_id }),
    ...(input.duration !== undefined && { end_time: start_time + input.duration }),
    ...input,
    event_id,
    session_id,
    start_time,
  };
  events.set(event_id, event);
  return event;
}

const mergedFields = ['metadata', 'feedback', 'metrics', 'config', 'user_properties'] as const;

function merge(event: StoredEvent, changes: Partial<t.PostEventRequest>): StoredEvent {
  const merged = mergedFields.map((field) => [field, { ...event[field], ...changes[field] }]);
  const filled = merged.filter(([, value]) => Object.keys(value as object).length > 0);
  return Object.assign(event, changes, Object.fromEntries(filled));
}

function updateEvent({ events }: Store, { event_id, ...changes }: t.UpdateEventInput): undefined {
  merge(find(events, event_id, 'event'), changes as Partial<t.PostEventRequest>);
}

/** Newest first. `count` is that of all matching events, not of the page. */
function searchEvents(store: Store, input: t.SearchEventsInput): t.SearchEventsOutput {
  const { filters = [], dateRange, evaluation_id, limit = 1000, page = 1 } = input;
  const run = evaluation_id === undefined ? undefined : store.runs.get(evaluation_id);
  const from = dateRange ? Date.parse(dateRange.start_time) : -Infinity;
  const to = dateRange ? Date.parse(dateRange.end_time) : Infinity;
  const found = [...store.events.values()]
    .filter(
      (event) =>
        event.start_time >= from &&
        event.start_time <= to &&
        (evaluation_id === undefined || (run !== undefined && isOfRun(event, run))) &&
        filters.every((filter) => matches(event, filter)),
    )
    .toSorted((one, other) => other.start_time - one.start_time);
  return { events: found.slice((page - 1) * limit, page * limit), count: found.length };
}
