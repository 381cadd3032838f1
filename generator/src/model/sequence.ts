// Contents that are sequences: events, and values in lines.
import type { MediaType } from './api.ts';
import { deref, type Schema, type SchemaGraph } from './schema.ts';
import { isText, valueTypes } from './value-types.ts';

/** Server-sent events. */
export function isEventStream(mediaType: string): boolean {
  return /^text\/event-stream\b/i.test(mediaType);
}

/** JSON values in lines, or after record separators (RFC 7464). */
export function isLines(mediaType: string): boolean {
  return /[/+](x-)?(nd-?json|jsonl|json-?lines|json-seq)\s*([;,]|$)/i.test(mediaType);
}

/** What comes in items. */
export function isSequence(mediaType: string): boolean {
  return isEventStream(mediaType) || isLines(mediaType);
}

/** OpenAPI 3.2 says what an item is; before it, authors describe an item, or all of them as an array. */
export function itemSchema(
  { schema, itemSchema: own }: MediaType,
  schemas: SchemaGraph,
): Schema | undefined {
  if (own !== undefined || schema === undefined) return own;
  const { items, prefixItems } = deref(schema, schemas);
  const isList = prefixItems.length === 0 && valueTypes(schema, schemas).join() === 'array';
  return isList && items !== undefined ? items : schema;
}

/** What a line holds, where that is said: a text is what authors write who mean the whole body. */
export function lineSchema(media: MediaType, schemas: SchemaGraph): Schema | undefined {
  const item = itemSchema(media, schemas);
  const isWholeBody = item !== undefined && item === media.schema && isText(item, schemas);
  return isWholeBody ? undefined : item;
}
