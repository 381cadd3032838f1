// @vitest-environment jsdom
// What goes over the wire for every operation, said directly: method, address, headers, body.
import { describe, expect, test } from 'vitest';
import { hook } from './support/hook.tsx';
import { flat, fullInput, minimalInput } from './support/inputs.ts';
import { record } from './support/recorder.ts';
import { commandFile, commandFlags, method, tree } from './support/ways.ts';

const apiKey = 'key-for-nobody';
const baseUrl = 'https://api.example.com/base/';

/** What the client adds to what its caller gave: ids, where the API takes them. */
function withIds(id: string, body: unknown): unknown {
  const uuid = expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/) as unknown;
  if (id === 'createEvent') return { event_id: uuid, ...Object(body) };
  if (id === 'createSession') return { session_id: uuid, ...Object(body) };
  if (id !== 'createEventBatch') return body;
  const { events, ...rest } = body as { events: object[] };
  return { ...rest, events: events.map((event) => ({ event_id: uuid, ...event })) };
}

describe.each([method, tree, commandFlags, commandFile, hook])('$name', (way) => {
  test.each(way.operations)('$id', async (operation) => {
    for (const input of [minimalInput(operation), fullInput(operation)]) {
      const recorder = record(async () =>
        operation.responsePointer ? Response.json({}) : new Response(),
      );
      await way.call(operation, flat(input), { apiKey, baseUrl, fetch: recorder.fetch });

      const request = recorder.one();
      expect(request.method).toBe(operation.method.toUpperCase());
      expect(request.url.origin).toBe('https://api.example.com');
      const path = operation.path.replace(/{(\w+)}/g, (_, name: string) =>
        encodeURIComponent(String(input.path[name])),
      );
      expect(request.url.pathname).toBe(`/base${path}`);
      // The values are for a server to understand; here no parameter is missing, or is one too many.
      const names = [...request.url.searchParams.keys()].map((name) => name.replace(/\[.*/, ''));
      expect(names.toSorted()).toEqual(Object.keys(input.query).toSorted());
      expect(request.body).toEqual(operation.body ? withIds(operation.id, input.body) : undefined);
      expect(request.headers.get('authorization')).toBe(`Bearer ${apiKey}`);
      const json = 'application/json';
      expect(request.headers.get('content-type')).toBe(operation.body ? json : null);
      expect(request.headers.get('accept')).toBe(operation.responsePointer ? json : null);
    }
  });
});
