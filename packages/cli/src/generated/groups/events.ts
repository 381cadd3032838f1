// Generated from the API description. Do not edit.

import { paged } from '../../paged.ts';
import type { Command } from '../../program.ts';

// Help does without the client.
const client = async (): Promise<typeof import('../client.ts')> => import('../client.ts');

export const commands: readonly Command[] = [
  {
    name: 'create',
    operation: 'POST /v1/events',
    summary: 'Create a new event',
    description:
      'Create a new event (span) within a session trace. The request body is a bare event object (no `event` wrapper).\n\n**Required properties:**\n- `event_type` (string) — Must be one of: `chain`, `model`, `tool`, `session`.\n- `inputs` (object) — Input data for the event.\n\n**Auto-generated properties** (provided by the server when omitted):\n- `event_id` (string, UUID) — Unique identifier for the event.\n- `session_id` (string, UUID) — Session/trace identifier.\n- `parent_id` (string, UUID) — Parent event ID. Defaults to `session_id`.\n\n**Optional properties with defaults:**\n- `event_name` (string) — Name of the event. Defaults to `"unknown"`.\n- `source` (string) — Source of the event (e.g. `sdk-python`). Defaults to `"unknown"`.\n\n**Optional properties:**\n- `config` (object) — Configuration data (e.g. model parameters, prompt templates).\n- `outputs` (object) — Output data from the event.\n- `error` (string or null) — Error message if the event failed.\n- `children_ids` (array of strings) — IDs of child events.\n- `duration` (number) — Duration of the event in milliseconds.\n- `start_time` (number) — Unix timestamp in milliseconds for event start.\n- `end_time` (number) — Unix timestamp in milliseconds for event end.\n- `metadata` (object) — Additional metadata (e.g. token counts, cost).\n- `metrics` (object) — Custom metrics.\n- `feedback` (object) — Feedback data (e.g. ratings, ground truth).\n- `user_properties` (object) — User properties associated with the event.',
    reportsSuccess: true,
    schema: 'CreateEventInput',
    flags: [
      { field: 'project_id', name: 'project-id', type: 'string', description: 'Project ID' },
      {
        field: 'source',
        name: 'source',
        type: 'string',
        description: 'Source of the event (e.g., sdk-python)',
      },
      { field: 'event_name', name: 'event-name', type: 'string', description: 'Name of the event' },
      {
        field: 'event_type',
        name: 'event-type',
        type: 'string',
        choices: ['model', 'tool', 'chain', 'session'],
        required: true,
        description: 'Type of event (model, tool, chain, or session)',
      },
      {
        field: 'event_id',
        name: 'event-id',
        type: 'string',
        description: 'Unique event identifier',
      },
      {
        field: 'session_id',
        name: 'session-id',
        type: 'string',
        description: 'Session this event belongs to',
      },
      {
        field: 'parent_id',
        name: 'parent-id',
        type: 'string',
        description: 'Parent event ID in the trace hierarchy',
      },
      {
        field: 'children_ids',
        name: 'children-ids',
        type: 'string',
        repeatable: true,
        description: 'Child event IDs in the trace hierarchy',
      },
      {
        field: 'config',
        name: 'config',
        type: 'json',
        description: 'Configuration used for this event',
      },
      {
        field: 'inputs',
        name: 'inputs',
        type: 'json',
        required: true,
        description: 'Input data for the event',
      },
      {
        field: 'outputs',
        name: 'outputs',
        type: 'json',
        description: 'Output data from the event',
      },
      {
        field: 'error',
        name: 'error',
        type: 'string',
        description: 'Error message if the event failed',
      },
      {
        field: 'start_time',
        name: 'start-time',
        type: 'number',
        description: 'Event start time as Unix milliseconds',
      },
      {
        field: 'end_time',
        name: 'end-time',
        type: 'number',
        description: 'Event end time as Unix milliseconds',
      },
      {
        field: 'duration',
        name: 'duration',
        type: 'number',
        description: 'Event duration in milliseconds',
      },
      {
        field: 'metadata',
        name: 'metadata',
        type: 'json',
        description: 'Arbitrary metadata for the event',
      },
      {
        field: 'feedback',
        name: 'feedback',
        type: 'json',
        description: 'Feedback data associated with the event',
      },
      {
        field: 'metrics',
        name: 'metrics',
        type: 'json',
        description: 'Metric values computed for the event',
      },
      {
        field: 'user_properties',
        name: 'user-properties',
        type: 'json',
        description: 'User properties associated with the event',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'createEvent',
          method: 'POST',
          path: '/v1/events',
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
          ids: ['event_id'],
        },
        input,
        options,
      ),
  },
  {
    name: 'create-batch',
    operation: 'POST /v1/events/batch',
    summary: 'Create a batch of events',
    description:
      'Create multiple events in a single request. When `single_session` is true, all events share the same session created from `session_properties`.\n\n**Required properties:**\n- `events` (array of event objects) — Each event must include `event_type` (one of `chain`, `model`, `tool`, `session`) and `inputs`.\n\n**Optional properties:**\n- `single_session` (boolean) — If true, all events share a single session created from `session_properties`. Defaults to false.\n- `session_properties` (object) — Session metadata used when `single_session` is true. May include `session_name`, `start_time`, `metadata`.\n\nUnknown top-level fields and per-event fields are rejected at the SDK boundary; the legacy aliases `is_single_session`, `session`, and per-event `project` are no longer accepted.',
    reportsSuccess: true,
    schema: 'CreateEventBatchInput',
    batch: { items: 'events', ids: ['event_id'], idsUnless: 'single_session' },
    flags: [
      {
        field: 'events',
        name: 'events',
        type: 'json',
        required: true,
        description: 'Array of events to create',
      },
      {
        field: 'single_session',
        name: 'single-session',
        type: 'boolean',
        description: 'If true, all events share the same session',
      },
      {
        field: 'session_properties',
        name: 'session-properties',
        type: 'json',
        description: 'Session properties for batch event creation',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'createEventBatch',
          method: 'POST',
          path: '/v1/events/batch',
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
          ids: ['events[].event_id'],
          idsUnless: 'single_session',
        },
        input,
        options,
      ),
  },
  {
    name: 'search',
    operation: 'POST /v1/events/search',
    summary: 'Retrieve events based on filters',
    description:
      'Search events via POST with filtering and pagination. This is the primary method for retrieving events from HoneyHive.',
    schema: 'SearchEventsInput',
    flags: [
      {
        field: 'filters',
        name: 'filters',
        type: 'json',
        description: 'Array of filter criteria to apply',
      },
      { field: 'dateRange', name: 'date-range', type: 'json' },
      {
        field: 'limit',
        name: 'page-size',
        type: 'integer',
        description: 'Limit number of results (default 1000, max 1000)',
      },
      {
        field: 'page',
        name: 'page',
        type: 'integer',
        description: 'Page number of results (default 1)',
      },
      {
        field: 'ignore_order',
        name: 'ignore-order',
        type: 'boolean',
        description:
          'Deprecated: accepted for SDK back-compat but treated as a no-op. Pagination requires a stable ORDER BY to produce consistent pages, and with the 1000-row cap skipping the sort is not worth the inconsistency. The route always orders by start_time DESC.',
      },
      {
        field: 'evaluation_id',
        name: 'evaluation-id',
        type: 'string',
        description: 'Filter by evaluation/experiment run ID',
      },
    ],
    ...paged({
      id: 'searchEvents',
      method: 'POST',
      path: '/v1/events/search',
      body: { mediaType: 'application/json', required: true },
      accept: ['application/json'],
      idempotent: true,
      pagination: {
        items: 'events',
        page: 'page',
        size: 'limit',
        maxSize: 1000,
        key: 'event_id',
        pin: { field: 'dateRange', from: 'start_time', to: 'end_time' },
      },
    }),
  },
  {
    name: 'update',
    operation: 'PUT /v1/events/{event_id}',
    summary: 'Update an event',
    description:
      'Update fields on an existing event. Only the provided fields are modified; omitted fields are left unchanged. Extra fields not listed below are accepted by the server but silently ignored.',
    schema: 'UpdateEventInput',
    flags: [
      {
        field: 'event_id',
        name: 'event-id',
        type: 'string',
        required: true,
        description: 'The unique identifier of the event to update',
      },
      {
        field: 'metadata',
        name: 'metadata',
        type: 'json',
        description: 'Metadata fields to merge into the event',
      },
      {
        field: 'feedback',
        name: 'feedback',
        type: 'json',
        description: 'Feedback fields to merge into the event',
      },
      {
        field: 'metrics',
        name: 'metrics',
        type: 'json',
        description: 'Metric values to merge into the event',
      },
      {
        field: 'outputs',
        name: 'outputs',
        type: 'json',
        description:
          'Output data to replace on the event (accepts objects, strings, arrays, or scalars)',
      },
      {
        field: 'config',
        name: 'config',
        type: 'json',
        description: 'Configuration fields to merge into the event',
      },
      {
        field: 'user_properties',
        name: 'user-properties',
        type: 'json',
        description: 'User properties to merge into the event',
      },
      {
        field: 'duration',
        name: 'duration',
        type: 'number',
        description: 'Event duration in milliseconds',
      },
      {
        field: 'end_time',
        name: 'end-time',
        type: 'number',
        description: 'Unix timestamp in milliseconds for event end',
      },
      {
        field: 'children_ids',
        name: 'children-ids',
        type: 'string',
        repeatable: true,
        description: 'IDs of child events to set (must be non-empty; an empty array is ignored)',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'updateEvent',
          method: 'PUT',
          path: '/v1/events/{event_id}',
          parameters: [{ name: 'event_id', in: 'path' }],
          body: { mediaType: 'application/json', required: true },
        },
        input,
        options,
      ),
  },
];
