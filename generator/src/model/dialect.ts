// OpenAPI 3.0 schemas in the terms of JSON Schema 2020-12, so that the model knows one dialect.
import { own, type JsonObject } from './json.ts';

const wrapped = ['$ref', 'allOf', 'anyOf', 'oneOf'];
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
  if (own(schema, '$ref') !== undefined) return only(schema, ['$ref']);
  const result: Record<string, unknown> = { ...schema };
  exclusiveBound(result, 'minimum', 'exclusiveMinimum');
  exclusiveBound(result, 'maximum', 'exclusiveMaximum');
  delete result['nullable'];
  if (own(schema, 'nullable') !== true) return result;
  if (Array.isArray(result['enum']) && !result['enum'].includes(null)) {
    result['enum'] = [...(result['enum'] as unknown[]), null];
  }
  if (typeof result['type'] === 'string') result['type'] = [result['type'], 'null'];
  return result;
}

/** Whether a 3.0 node allows null beside its composition: the reader adds the branch. */
export function isNullableComposition(schema: JsonObject): boolean {
  return own(schema, 'nullable') === true && wrapped.some((key) => own(schema, key) !== undefined);
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
