// Which types and values `type`, `enum`, `const` and `not` leave to a schema.
import { canonicalJson } from '../model/json.ts';
import { acceptsAnything, isOfType, type JsonType, type Schema } from '../model/schema.ts';

/** `not: {}`: nothing is left. */
export function excludesAll({ not }: Schema): boolean {
  return not !== undefined && acceptsAnything(not) && hasNoBounds(not);
}

/** Whether `not` speaks of nothing but types and values. */
function isPlain(not: Schema): boolean {
  const { types, const: constant, enum: list, ...rest } = not;
  return (
    acceptsAnything(rest) &&
    hasNoBounds(rest) &&
    [types, constant, list].filter((part) => part !== undefined).length === 1
  );
}

function hasNoBounds({ constraints, accepts, format }: Schema): boolean {
  return accepts === undefined && format === undefined && Object.keys(constraints).length === 0;
}

/** The types without those that `not` takes away. */
export function allowedTypes({ types, not }: Schema): readonly JsonType[] | undefined {
  if (types === undefined || not?.types === undefined || !isPlain(not)) return types;
  const taken = new Set(not.types);
  return types.filter((type) => !taken.has(type) && !(type === 'integer' && taken.has('number')));
}

/** The values that `enum`, `const`, `type` and `not` agree on. */
export function allowedValues(schema: Schema): readonly unknown[] {
  const { const: constant, not } = schema;
  const text = canonicalJson;
  const taken =
    not === undefined || !isPlain(not)
      ? []
      : (not.enum ?? (not.const === undefined ? [] : [not.const.value])).map(text);
  return (schema.enum ?? [constant?.value])
    .filter((value) => isOfType(value, allowedTypes(schema)))
    .filter((value) => constant === undefined || text(value) === text(constant.value))
    .filter((value) => !taken.includes(text(value)));
}

/** Authors leave out `type` where other keywords only make sense for one. */
export function impliedTypes(schema: Schema): readonly JsonType[] | undefined {
  if (
    schema.properties.size > 0 ||
    schema.additionalProperties !== undefined ||
    schema.patternProperties.size > 0
  )
    return ['object'];
  if (schema.items !== undefined || schema.prefixItems.length > 0) return ['array'];
  return undefined;
}
