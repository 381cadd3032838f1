// The input of an operation as one schema: what the runtime schemas check, and what JSON Schema says of it.
import { empty } from '../model/read-schema.ts';
import { deref, type Schema, type SchemaGraph } from '../model/schema.ts';
import { isLines } from '../model/sequence.ts';
import type { Place } from '../load/description.ts';
import type { CallShape, Field } from '../shape/call-shape.ts';
import { isForm, isJson, isTextual } from './media.ts';

export interface InputSchema {
  /** The fields that are no part of a flat body; absent where there are none. */
  readonly fields?: Schema;
  /** The flat body, that the other fields are no part of. */
  readonly body?: Schema;
  /** All of it or none. */
  readonly none?: Schema;
  /** Fields and body as one node, where the body is but an object. */
  readonly whole?: Schema;
  /** The keys beside a flat body. */
  readonly beside: readonly string[];
  readonly binary: 'Blob' | 'string';
}

/** The schema of an operation's input. */
export function inputSchema(shape: CallShape, place: Place, graph: SchemaGraph): InputSchema {
  const { fields, body } = shape;
  const others = fields.filter((field) => field.in !== 'body');
  const beside = others.map(({ name }) => name);
  const properties = others.map((field): [Field, Schema] => [field, parameterSchema(field, place)]);
  const isBinary = body !== undefined && !isJson(body.mediaType) && !isLines(body.mediaType);
  const base = { beside, binary: isBinary ? 'Blob' : 'string' } as const;
  if (body === undefined) return { ...base, whole: objectOf(properties, place) };
  const content = bodySchema(body.mediaType, body.schema, place);
  if (!body.flat) {
    const field = fields.find(({ in: location }) => location === 'body');
    if (field !== undefined) properties.push([field, wrapped(content, place)]);
    return { ...base, whole: objectOf(properties, place) };
  }
  if (body.allOrNothing) {
    const inside = fields.filter((field) => field.in === 'body');
    const none: Schema = {
      ...empty(place),
      types: ['object'],
      properties: new Map(inside.map(({ name }) => [name, { ...empty(place), accepts: false }])),
    };
    return {
      ...base,
      body: content,
      none,
      ...(properties.length === 0 ? {} : { fields: objectOf(properties, place) }),
    };
  }
  if (properties.length === 0) return { ...base, whole: content };
  const own = objectOf(properties, place);
  const target = deref(content, graph);
  if (!isBareObject(target)) return { ...base, fields: own, body: content };
  const whole = {
    ...target,
    properties: new Map([...own.properties, ...target.properties]),
    required: new Set([...own.required, ...target.required]),
  };
  return { ...base, whole };
}

/** A node that says of objects which keys they have, and nothing that counts or names all of them. */
function isBareObject(schema: Schema): boolean {
  const { types, constraints } = schema;
  const composition = [...schema.allOf, ...schema.anyOf, ...schema.oneOf];
  const more = [
    schema.ref,
    schema.not,
    schema.if,
    schema.propertyNames,
    schema.unevaluatedProperties,
  ];
  return (
    types?.join() === 'object' &&
    Object.keys(constraints).length + composition.length + schema.dependentSchemas.size === 0 &&
    more.every((keyword) => keyword === undefined)
  );
}

function objectOf(properties: readonly (readonly [Field, Schema])[], place: Place): Schema {
  return {
    ...empty(place),
    types: ['object'],
    properties: new Map(properties.map(([{ name }, schema]) => [name, schema])),
    required: new Set(properties.flatMap(([{ name, required }]) => (required ? [name] : []))),
    // What takes nothing takes no key either.
    ...(properties.length === 0
      ? { additionalProperties: { ...empty(place), accepts: false } }
      : {}),
  };
}

function parameterSchema({ schemas, description, deprecated }: Field, place: Place): Schema {
  const [schema = { ...empty(place), types: ['string'] } satisfies Schema] = schemas;
  const { format, ...rest } = schema;
  const field = wrapped(format === 'binary' ? rest : schema, place);
  const notes = {
    ...field.annotations,
    deprecated,
    ...(description === undefined ? {} : { description }),
  };
  return { ...field, annotations: notes };
}

/** The call shape has said whether a field is required: its schema's own notes are not asked again. */
function wrapped(schema: Schema, place: Place): Schema {
  return { ...empty(place), anyOf: [schema] };
}

function bodySchema(mediaType: string, schema: Schema | undefined, place: Place): Schema {
  if (isJson(mediaType) || isForm(mediaType)) return schema ?? empty(place);
  if (isLines(mediaType) && schema !== undefined) return schema;
  const text: Schema = { ...empty(place), types: ['string'] };
  return isTextual(mediaType) ? text : { ...text, format: 'binary' };
}
