// Responses by their media type.
import type { Reader } from './codecs.ts';

/** Parsed. */
export const json: Reader = { form: 'json' };

/** As a string. */
export const text: Reader = { form: 'text' };

/** As a `Blob`. */
export const blob: Reader = { form: 'blob', read: (response) => response.blob() };
