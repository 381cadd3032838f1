// Generated from the API description. Do not edit.

import type { Command } from '../../program.ts';

// Help does without the client.
const client = async (): Promise<typeof import('../client.ts')> => import('../client.ts');

export const commands: readonly Command[] = [
  {
    name: 'create',
    operation: 'POST /v1/sessions',
    summary: 'Start a new session',
    description:
      'Start a new session. The request body is a bare session object (no `session` wrapper). The server creates a session event and returns it.\n\n**No required properties** — every field has a server-side fallback.\n\n**Auto-generated properties** (provided by the server when omitted):\n- `session_id` (string, UUID) — Server generates a UUIDv4 if omitted or if the supplied value is not a valid UUID.\n\n**Optional properties with defaults:**\n- `event_name` (string) — Falls back to `session_name` when not provided; defaults to `"unknown"` if both are absent.\n- `source` (string) — Defaults to `"unknown"`.\n\n**Optional properties:**\n- `session_name` (string) — Display name for the session.\n- `start_time` (number) — Session start time as Unix milliseconds. The session normalizer uses `getInt64()` which only accepts numeric types; if a string is passed, the server silently falls back to the current time.\n- `end_time` (number) — Session end time as Unix milliseconds (same numeric-only caveat as `start_time`).\n- `duration` (number) — Session duration in milliseconds.\n- `config` (object) — Configuration associated with the session.\n- `inputs` (object) — Input data for the session.\n- `outputs` (object) — Output data from the session.\n- `metadata` (object) — Arbitrary metadata.\n- `user_properties` (object) — User properties.\n- `children_ids` (array of strings) — IDs of child events.\n\nIdempotent on `session_id`: posting twice with the same `session_id` merges metadata/user_properties into the existing session and returns the existing event.',
    schema: 'CreateSessionInput',
    flags: [
      {
        field: 'session_id',
        name: 'session-id',
        type: 'string',
        description: 'Client-provided session ID (server generates one if omitted)',
      },
      {
        field: 'session_name',
        name: 'session-name',
        type: 'string',
        description: 'Display name for the session',
      },
      {
        field: 'event_name',
        name: 'event-name',
        type: 'string',
        description: 'Fallback name if session_name is not provided',
      },
      {
        field: 'source',
        name: 'source',
        type: 'string',
        description: 'Source of the session (e.g., sdk-python)',
      },
      {
        field: 'start_time',
        name: 'start-time',
        type: 'number',
        description: 'Session start time as Unix milliseconds',
      },
      {
        field: 'end_time',
        name: 'end-time',
        type: 'number',
        description: 'Session end time as Unix milliseconds',
      },
      {
        field: 'duration',
        name: 'duration',
        type: 'number',
        description: 'Session duration in milliseconds',
      },
      {
        field: 'config',
        name: 'config',
        type: 'json',
        description: 'Configuration associated with the session',
      },
      { field: 'inputs', name: 'inputs', type: 'json', description: 'Input data for the session' },
      {
        field: 'outputs',
        name: 'outputs',
        type: 'json',
        description: 'Output data from the session',
      },
      {
        field: 'metadata',
        name: 'metadata',
        type: 'json',
        description: 'Arbitrary metadata for the session',
      },
      {
        field: 'user_properties',
        name: 'user-properties',
        type: 'json',
        description: 'User properties associated with the session',
      },
      {
        field: 'children_ids',
        name: 'children-ids',
        type: 'string',
        repeatable: true,
        description: 'IDs of child events in this session',
      },
    ],
    call: async (target, input, options) =>
      (await client()).call(
        target,
        {
          id: 'createSession',
          method: 'POST',
          path: '/v1/sessions',
          body: { mediaType: 'application/json', required: true },
          accept: ['application/json'],
          ids: ['session_id'],
        },
        input,
        options,
      ),
  },
];
