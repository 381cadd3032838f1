// Responses by their media type.
import type { Reader } from './codecs.ts';
import { jsonTypes } from './json.ts';

/** Parsed. */
export const json: Reader = { types: jsonTypes };

/** As a string. */
export const text: Reader = {
  form: 'text',
  types: /^text\/|[/+](xml|yaml)\s*(;|$)/i,
  read: (response) => response.text(),
};

/** As a `Blob`, whatever it is. */
export const blob: Reader = { form: 'blob', read: (response) => response.blob() };
