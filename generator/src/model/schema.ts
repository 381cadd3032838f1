// The schema half of the model: JSON Schema (2020-12), each node kept whole, references kept as references.
import type { Place } from '../load/description.ts';

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

/** Identifies a schema that a `$ref` can reach: its document and pointer. */
export type SchemaId = string;

export interface Discriminator {
  readonly propertyName: string;
  /** Property value by branch, as the description maps it; a branch not listed goes by its name. */
  readonly mapping: ReadonlyMap<string, SchemaId>;
  /** The branch of a value whose property is missing, or is none of the others' (OpenAPI 3.2). */
  readonly otherwise?: SchemaId;
}

export interface Constraints {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

export interface Annotations {
  readonly title?: string;
  readonly description?: string;
  /** Boxed, since `null` and `undefined` differ. */
  readonly default?: { readonly value: unknown };
  readonly examples: readonly unknown[];
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

/** One schema node. A boolean schema has `accepts` and nothing else. */
export interface Schema {
  readonly place: Place;
  /** `true` and `false` as schemas. */
  readonly accepts?: boolean;
  readonly ref?: SchemaId;
  /** Absent: any type. */
  readonly types?: readonly JsonType[];
  readonly enum?: readonly unknown[];
  readonly const?: { readonly value: unknown };
  /** In the author's order. */
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: ReadonlySet<string>;
  readonly additionalProperties?: Schema;
  readonly patternProperties: ReadonlyMap<string, Schema>;
  readonly items?: Schema;
  readonly prefixItems: readonly Schema[];
  readonly allOf: readonly Schema[];
  readonly anyOf: readonly Schema[];
  readonly oneOf: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly contains?: Schema;
  readonly propertyNames?: Schema;
  /** The keys that must be there where another is. */
  readonly dependentRequired: ReadonlyMap<string, readonly string[]>;
  readonly dependentSchemas: ReadonlyMap<string, Schema>;
  readonly unevaluatedProperties?: Schema;
  readonly unevaluatedItems?: Schema;
  readonly discriminator?: Discriminator;
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  /** Of what a text holds, for those who read it: no value of this schema is judged by it. */
  readonly contentSchema?: Schema;
  readonly constraints: Constraints;
  readonly annotations: Annotations;
}

/** A schema that has a name of its own: a component, or something else that a `$ref` points at. */
export interface NamedSchema {
  readonly id: SchemaId;
  readonly schema: Schema;
  /** The author's name: the key under `components.schemas`. */
  readonly component?: string;
  /** What a name is derived from where there is no author's name: the words of its place. */
  readonly hint: string;
}

/** Reads references; every id in the model resolves. */
export type SchemaGraph = ReadonlyMap<SchemaId, NamedSchema>;

/** The node that a chain of plain references leads to: siblings of a `$ref` end the chain. */
export function deref(schema: Schema, graph: SchemaGraph): Schema {
  let current = schema;
  const seen = new Set<SchemaId>();
  while (current.ref !== undefined && isPlainRef(current) && !seen.has(current.ref)) {
    seen.add(current.ref);
    const target = graph.get(current.ref);
    if (target === undefined) break;
    current = target.schema;
  }
  return current;
}

/** Whether a node is nothing but a `$ref`, annotations and bounds. */
export function isPlainRef(schema: Schema): boolean {
  return schema.ref !== undefined && !hasShape(schema);
}

/** `{}` and `true`, whatever they are annotated with. */
export function acceptsAnything(schema: Schema): boolean {
  return schema.accepts ?? (schema.ref === undefined && !hasShape(schema));
}

/** Whether a node says, beside a reference, what values look like. */
function hasShape(schema: Schema): boolean {
  return (
    schema.types !== undefined ||
    schema.enum !== undefined ||
    schema.const !== undefined ||
    schema.properties.size > 0 ||
    schema.required.size > 0 ||
    schema.patternProperties.size > 0 ||
    schema.dependentRequired.size > 0 ||
    children(schema).length > 0
  );
}

/** Every node of one schema, itself first; does not follow references. */
export function* walk(schema: Schema): Generator<Schema> {
  const pending = [schema];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    pending.push(...children(node));
  }
}

/** The direct subschemas of a node. */
export function children(schema: Schema): Schema[] {
  const single = [
    schema.additionalProperties,
    schema.items,
    schema.not,
    schema.if,
    schema.then,
    schema.else,
    schema.contains,
    schema.propertyNames,
    schema.unevaluatedProperties,
    schema.unevaluatedItems,
  ];
  return [
    ...schema.properties.values(),
    ...schema.patternProperties.values(),
    ...schema.prefixItems,
    ...schema.allOf,
    ...schema.anyOf,
    ...schema.oneOf,
    ...schema.dependentSchemas.values(),
    ...single.filter((child) => child !== undefined),
  ];
}

/** Whether a JSON value is of one of some types; of any, where none is asked for. */
export function isOfType(value: unknown, types: readonly JsonType[] | undefined): boolean {
  if (types === undefined) return true;
  if (value === null) return types.includes('null');
  if (Array.isArray(value)) return types.includes('array');
  if (typeof value === 'number')
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
  return types.includes(typeof value as JsonType);
}

/**
 * The properties that only `then`, `else` or `dependentSchemas` name, each with what they say of it. None where the
 * node itself says of all keys what they hold.
 */
export function conditionalProperties(
  schema: Schema,
  graph: SchemaGraph,
): ReadonlyMap<string, readonly Schema[]> {
  const found = new Map<string, readonly Schema[]>();
  const rest = schema.additionalProperties;
  if (schema.patternProperties.size > 0 || (rest !== undefined && !acceptsAnything(rest)))
    return found;
  for (const branch of [schema.then, schema.else, ...schema.dependentSchemas.values()]) {
    if (branch === undefined) continue;
    for (const [name, property] of deref(branch, graph).properties)
      if (!schema.properties.has(name) && property.accepts !== false)
        found.set(name, [...(found.get(name) ?? []), property]);
  }
  return found;
}
