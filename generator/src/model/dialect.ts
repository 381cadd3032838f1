// Schemas of every version in the terms of JSON Schema 2020-12, so that the model knows one dialect.
import { own, type JsonObject } from './json.ts';

const wrapped = ['$ref', 'allOf', 'anyOf', 'oneOf'];
/** What says of a node without a type what it is. */
const telling = ['properties', 'additionalProperties', 'items'];
const annotations = [
  'title',
  'description',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'example',
];

/**
 * Rewrites one 3.0 schema node (its children keep their places and are rewritten when they are read).
 * A `nullable` beside a composition allows null beside all of it, which is what authors mean by it.
 */
export function from30(schema: JsonObject): JsonObject {
  return own(schema, '$ref') === undefined ? from31(schema) : only(schema, ['$ref']);
}

/**
 * Rewrites what authors took from older versions into a node of a newer one: `nullable`, bounds that are
 * exclusive by `true`, as in draft 4, and a null that YAML read in place of the type's name.
 */
export function from31(schema: JsonObject): JsonObject {
  const result: Record<string, unknown> = { ...schema };
  exclusiveBound(result, 'minimum', 'exclusiveMinimum');
  exclusiveBound(result, 'maximum', 'exclusiveMaximum');
  const types = own(schema, 'type');
  if (Array.isArray(types)) result['type'] = types.map((type: unknown) => type ?? 'null');
  delete result['nullable'];
  if (own(schema, 'nullable') !== true) return result;
  if (Array.isArray(result['enum']) && !result['enum'].includes(null)) {
    result['enum'] = [...(result['enum'] as unknown[]), null];
  }
  if (result['type'] !== undefined) result['type'] = [result['type'], 'null'].flat();
  return result;
}

/** Whether a node allows null beside its composition, or beside a type that it leaves out: the reader adds the branch. */
export function isNullableComposition(schema: JsonObject): boolean {
  if (own(schema, 'nullable') !== true) return false;
  const keys = own(schema, 'type') === undefined ? [...wrapped, ...telling] : wrapped;
  return keys.some((key) => own(schema, key) !== undefined);
}

/** The annotations of a node, without what it validates. */
export function annotationsOf(schema: JsonObject): JsonObject {
  return only(schema, annotations);
}

function only(schema: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.filter((key) => Object.hasOwn(schema, key)).map((key) => [key, schema[key]]),
  );
}

function exclusiveBound(schema: Record<string, unknown>, bound: string, exclusive: string): void {
  if (schema[exclusive] === true && typeof schema[bound] === 'number') {
    schema[exclusive] = schema[bound];
    delete schema[bound];
  } else if (typeof schema[exclusive] === 'boolean') {
    delete schema[exclusive];
  }
}
