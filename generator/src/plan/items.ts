// What the items of a sequence are: of events, whole or their data alone, as text or as JSON.
import type { MediaType } from '../model/api.ts';
import { empty } from '../model/read-schema.ts';
import { acceptsAnything, deref, type Schema, type SchemaGraph } from '../model/schema.ts';
import { isEventStream, itemSchema, lineSchema } from '../model/sequence.ts';
import { isText, valueTypes } from '../model/value-types.ts';
import { schemaType, type TypeContext } from '../print/schema-type.ts';
import { keyword, unknownType, type Type } from '../print/type.ts';
import { objectShape } from '../shape/properties.ts';
import { isJson } from './media.ts';

/** What is given of each event: the event, the event with its data parsed, or the parsed data alone. */
export type EventsMode = 'json' | 'data' | undefined;

/** How the events of a response are given. */
export function eventsMode(media: MediaType, schemas: SchemaGraph): EventsMode {
  return eventsOf(media, schemas).mode;
}

/** The type of an item; of an event, as the operation gives events, which another response may have settled. */
export function itemType(
  media: MediaType,
  mode: EventsMode,
  context: Omit<TypeContext, 'binary' | 'side'>,
): Type {
  const { schemas } = context;
  const typeOf = (schema: Schema): Type =>
    schemaType(schema, { ...context, side: 'output', binary: 'string' });
  if (!isEventStream(media.mediaType)) {
    const line = lineSchema(media, schemas);
    return line === undefined ? unknownType : typeOf(line);
  }
  const events = eventsOf(media, schemas);
  if (events.mode === mode && events.schema !== undefined) return typeOf(events.schema);
  return mode === 'data'
    ? unknownType
    : anyEvent(mode === 'json' ? unknownType : keyword('string'));
}

function anyEvent(data: Type): Type {
  return {
    kind: 'object',
    members: [
      { name: 'event', type: keyword('string'), optional: true },
      { name: 'data', type: data, optional: false },
      { name: 'id', type: keyword('string'), optional: true },
      { name: 'retry', type: keyword('number'), optional: true },
    ],
  };
}

interface Events {
  readonly mode: EventsMode;
  /** Of what is given; absent: any event. */
  readonly schema?: Schema;
}

const anyText: Events = { mode: undefined };

function eventsOf(media: MediaType, schemas: SchemaGraph): Events {
  const item = itemSchema(media, schemas);
  if (item === undefined) return anyText;
  const data = dataOfEvent(item, schemas);
  if (data !== undefined) return wholeEvents(item, data, schemas);
  const json = jsonSchema(item, schemas);
  return json === undefined ? anyText : { mode: 'data', schema: json };
}

/** What describes the `data` of events, where the schema is of events as they are sent, and not of their data. */
function dataOfEvent(item: Schema, schemas: SchemaGraph): readonly Schema[] | undefined {
  const properties = objectShape(item, schemas)?.properties;
  const isEvent = [...(properties ?? [])].every(
    ([name, property]) =>
      ['event', 'data', 'retry'].includes(name) ||
      (name === 'id' && property.schemas.every((schema) => isText(schema, schemas))),
  );
  return isEvent ? properties?.get('data')?.schemas : undefined;
}

/** Events whose data is JSON, or text; where it may be either, any events: nothing tells them apart. */
function wholeEvents(item: Schema, data: readonly Schema[], schemas: SchemaGraph): Events {
  const target = deref(item, schemas);
  const own = target.properties.get('data');
  const json = own && jsonSchema(own, schemas);
  if (own !== undefined && json !== undefined && json !== own && data.length === 1)
    return {
      mode: 'json',
      schema: { ...target, properties: new Map([...target.properties, ['data', json]]) },
    };
  const some = data.filter((schema) => !isEndMark(schema, schemas));
  const types = some.map((schema) => valueTypes(schema, schemas));
  if (some.length > 0 && types.every((one) => one.length > 0 && !one.includes('string')))
    return { mode: 'json', schema: item };
  return types.every((one) => one.every((type) => type === 'string'))
    ? { mode: undefined, schema: item }
    : anyText;
}

/** What a schema says of JSON: of its own values or, where they are texts that hold it, of those in them. */
function jsonSchema(schema: Schema, schemas: SchemaGraph): Schema | undefined {
  const target = deref(schema, schemas);
  const { contentMediaType, contentSchema } = target;
  if (contentMediaType !== undefined)
    return isJson(contentMediaType) ? (contentSchema ?? empty(target.place)) : undefined;
  return acceptsAnything(target) || isText(target, schemas) ? undefined : schema;
}

/** What many APIs send in place of JSON when all is said: the client ends there. */
function isEndMark(schema: Schema, schemas: SchemaGraph): boolean {
  const { enum: values, const: only } = deref(schema, schemas);
  return (values ?? [only?.value]).join() === '[DONE]';
}
