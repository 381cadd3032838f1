// What a schema that surely describes an object lets one set by name.
import { acceptsAnything, type Schema, type SchemaGraph, type SchemaId } from '../model/schema.ts';

export interface Property {
  /** Every node that describes the property: one for each part of the schema that lists it. */
  readonly schemas: readonly Schema[];
  readonly required: boolean;
}

export interface ObjectShape {
  /** In the author's order. */
  readonly properties: ReadonlyMap<string, Property>;
  /** Whether the schema says what keys it does not name hold: `additionalProperties` or `patternProperties`. */
  readonly map: 'none' | 'anything' | 'typed';
}

/** The properties of a schema through references, allOf, oneOf and anyOf; undefined where a value might be no object. */
export function objectShape(
  schema: Schema,
  schemas: SchemaGraph,
  seen: ReadonlySet<SchemaId> = new Set(),
): ObjectShape | undefined {
  if (schema.accepts !== undefined || schema.enum !== undefined || schema.const !== undefined)
    return undefined;
  if (schema.types !== undefined && (schema.types.length !== 1 || schema.types[0] !== 'object'))
    return undefined;

  const parts: (ObjectShape | undefined)[] = [];
  if (schema.ref !== undefined) {
    const target = schemas.get(schema.ref);
    if (target === undefined || seen.has(schema.ref)) return undefined;
    parts.push(objectShape(target.schema, schemas, new Set([...seen, schema.ref])));
  }
  for (const part of schema.allOf) parts.push(objectShape(part, schemas, seen));
  for (const branches of [schema.anyOf, schema.oneOf]) {
    if (branches.length > 0)
      parts.push(either(branches.map((branch) => objectShape(branch, schemas, seen))));
  }
  const known = parts.filter((part) => part !== undefined);
  const isObject = schema.types !== undefined || schema.properties.size > 0 || known.length > 0;
  if (!isObject) return undefined;

  const own = [...schema.properties].map(([name, property]): [string, Property] => [
    name,
    { schemas: [property], required: schema.required.has(name) },
  ]);
  const merged = both([{ properties: new Map(own), map: mapOf(schema) }, ...known]);
  // `required` may list what another part describes.
  const properties = [...merged.properties].map(([name, property]): [string, Property] => [
    name,
    { ...property, required: property.required || schema.required.has(name) },
  ]);
  return { properties: new Map(properties), map: merged.map };
}

function mapOf(schema: Schema): ObjectShape['map'] {
  const rest = schema.additionalProperties;
  if (schema.patternProperties.size > 0) return 'typed';
  if (rest === undefined || rest.accepts === false) return 'none';
  return acceptsAnything(rest) ? 'anything' : 'typed';
}

function both(shapes: readonly ObjectShape[]): ObjectShape {
  const properties = new Map<string, Property>();
  for (const shape of shapes) {
    for (const [name, property] of shape.properties) {
      const other = properties.get(name);
      properties.set(name, {
        schemas: [...(other?.schemas ?? []), ...property.schemas],
        required: property.required || other?.required === true,
      });
    }
  }
  const maps = shapes.map(({ map }) => map);
  return {
    properties,
    map: maps.includes('typed') ? 'typed' : maps.includes('anything') ? 'anything' : 'none',
  };
}

/** A property of some branches only is optional; a branch that is no object makes the whole none. */
function either(branches: readonly (ObjectShape | undefined)[]): ObjectShape | undefined {
  const known = branches.filter((branch) => branch !== undefined);
  if (known.length < branches.length) return undefined;
  const all = both(known);
  const properties = [...all.properties].map(([name, property]): [string, Property] => [
    name,
    {
      ...property,
      required: known.every((branch) => branch.properties.get(name)?.required === true),
    },
  ]);
  return { ...all, properties: new Map(properties) };
}
