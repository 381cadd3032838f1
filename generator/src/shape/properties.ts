// What a schema that surely describes an object lets one set by name.
import {
  acceptsAnything,
  conditionalProperties,
  type Schema,
  type SchemaGraph,
  type SchemaId,
} from '../model/schema.ts';

export interface Property {
  /** Every node that describes the property: one for each part of the schema that lists it. */
  readonly schemas: readonly Schema[];
  readonly required: boolean;
  /** Whether some of the nodes hold in one alternative only. */
  readonly varies: boolean;
}

export interface ObjectShape {
  /** In the author's order. */
  readonly properties: ReadonlyMap<string, Property>;
  /** Whether the schema says what keys it does not name hold: `additionalProperties` or `patternProperties`. */
  readonly map: 'none' | 'anything' | 'typed';
}

/**
 * The properties of a schema through references, allOf, oneOf and anyOf; undefined where a value might be no object.
 * A base that lists variants is taken without the list by what is made of it: by a variant, whose id is `self` where
 * it is not reached through a reference.
 */
export function objectShape(
  schema: Schema,
  schemas: SchemaGraph,
  self?: SchemaId,
): ObjectShape | undefined {
  const found = findingsOf(schema, { schemas, open: new Set(self === undefined ? [] : [self]) });
  if (found.values !== 'objects') return undefined;
  const properties = [...found.properties].map(([name, nodes]): [string, Property] => [
    name,
    { schemas: nodes, required: found.required.has(name), varies: found.varying.has(name) },
  ]);
  return { properties: new Map(properties), map: found.map };
}

interface Findings {
  /** `any` where a node says nothing of the type, as `{required: [a]}`. */
  readonly values: 'objects' | 'any' | 'others too';
  readonly properties: ReadonlyMap<string, readonly Schema[]>;
  readonly required: ReadonlySet<string>;
  readonly varying: ReadonlySet<string>;
  readonly map: ObjectShape['map'];
}

interface Path {
  readonly schemas: SchemaGraph;
  /** The named schemas that a node is within, and, marked by `-`, those that are taken without their lists. */
  readonly open: ReadonlySet<string>;
}

function findingsOf(schema: Schema, path: Path): Findings {
  const parts = [
    own(schema),
    conditional(schema, path),
    ...schema.allOf.map((part) => findingsOf(part, path)),
  ];
  if (schema.ref !== undefined) parts.push(referred(schema.ref, path));
  for (const branches of [schema.anyOf, schema.oneOf]) {
    const leadsBack = branches.some(({ ref }) => ref !== undefined && path.open.has(ref));
    if (branches.length > 0 && !leadsBack)
      parts.push(either(branches.map((branch) => findingsOf(branch, path))));
  }
  return both(parts);
}

function referred(id: SchemaId, { schemas, open }: Path): Findings {
  const target = schemas.get(id)?.schema;
  if (target === undefined || open.has(`-${id}`)) return othersToo;
  return open.has(id)
    ? findingsOf(
        { ...target, anyOf: [], oneOf: [] },
        { schemas, open: new Set([...open, `-${id}`]) },
      )
    : findingsOf(target, { schemas, open: new Set([...open, id]) });
}

const nothing: Findings = {
  values: 'any',
  properties: new Map(),
  required: new Set(),
  varying: new Set(),
  map: 'none',
};

const othersToo: Findings = { ...nothing, values: 'others too' };

function own(schema: Schema): Findings {
  const { properties, required, types } = schema;
  const isLiteral =
    schema.accepts === false || schema.enum !== undefined || schema.const !== undefined;
  if (isLiteral || (types !== undefined && types.join() !== 'object')) return othersToo;
  const implied =
    properties.size > 0 ||
    schema.additionalProperties !== undefined ||
    schema.patternProperties.size > 0;
  return {
    values: types !== undefined || implied ? 'objects' : 'any',
    properties: new Map([...properties].map(([name, property]) => [name, [property]])),
    required,
    varying: new Set(),
    map: mapOf(schema),
  };
}

/** What only a condition names. */
function conditional(schema: Schema, { schemas }: Path): Findings {
  const properties = conditionalProperties(schema, schemas);
  return { ...nothing, properties, varying: new Set(properties.keys()) };
}

function mapOf(schema: Schema): ObjectShape['map'] {
  const rest = schema.additionalProperties;
  if (schema.patternProperties.size > 0) return 'typed';
  if (rest === undefined || rest.accepts === false) return 'none';
  return acceptsAnything(rest) ? 'anything' : 'typed';
}

/** What holds where all of the parts do. */
function both(parts: readonly Findings[]): Findings {
  const values = parts.map((part) => part.values);
  return {
    values: values.includes('others too')
      ? 'others too'
      : values.includes('objects')
        ? 'objects'
        : 'any',
    ...merged(parts),
    required: new Set(parts.flatMap(({ required }) => [...required])),
    varying: new Set(parts.flatMap(({ varying }) => [...varying])),
  };
}

/** What holds where one of the branches does. */
function either(branches: readonly Findings[]): Findings {
  const values = branches.map((branch) => branch.values);
  const [first, ...others] = branches;
  const inAll = [...(first?.required ?? [])].filter((name) =>
    others.every(({ required }) => required.has(name)),
  );
  return {
    values: values.includes('others too')
      ? 'others too'
      : values.includes('any')
        ? 'any'
        : 'objects',
    ...merged(branches),
    required: new Set(inAll),
    varying: new Set(
      branches.flatMap(({ properties, varying }) =>
        others.length > 0 ? [...properties.keys()] : [...varying],
      ),
    ),
  };
}

function merged(parts: readonly Findings[]): Pick<Findings, 'properties' | 'map'> {
  const properties = new Map<string, readonly Schema[]>();
  for (const part of parts) {
    for (const [name, nodes] of part.properties)
      properties.set(name, [...(properties.get(name) ?? []), ...nodes]);
  }
  const maps = parts.map(({ map }) => map);
  return {
    properties,
    map: maps.includes('typed') ? 'typed' : maps.includes('anything') ? 'anything' : 'none',
  };
}
