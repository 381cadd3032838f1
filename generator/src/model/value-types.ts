// Which types the values of a schema have, as far as it says so itself.
import { deref, type JsonType, type Schema, type SchemaGraph } from './schema.ts';

/** The types that a value may have beside null; none where that is not said. References are followed. */
export function valueTypes(schema: Schema, schemas: SchemaGraph): readonly JsonType[] {
  const all = alternatives(schema, schemas).map(ownTypes);
  return all.some((types) => types.length === 0)
    ? []
    : [...new Set(all.flat())].filter((type) => type !== 'null');
}

/** Whether every value is a text, or null. */
export function isText(schema: Schema, schemas: SchemaGraph): boolean {
  const types = valueTypes(schema, schemas);
  return types.length > 0 && types.every((type) => type === 'string');
}

/** Whether every value is an object or an array, by the schema's type or by what it says of their contents. */
export function holdsValues(schema: Schema, schemas: SchemaGraph): boolean {
  // What is made of itself is asked once, and has said nothing until then.
  const known = new Map<Schema, boolean>();
  const holds = (one: Schema): boolean => alternatives(one, schemas).every(holdsItself);
  const holdsItself = (one: Schema): boolean => {
    const found = known.get(one);
    if (found !== undefined) return found;
    known.set(one, false);
    const types = ownTypes(one).filter((type) => type !== 'null');
    const result =
      types.length > 0
        ? types.every((type) => type === 'object' || type === 'array')
        : one.properties.size > 0 ||
          one.items !== undefined ||
          one.additionalProperties !== undefined ||
          one.allOf.some(holds);
    known.set(one, result);
    return result;
  };
  return holds(schema);
}

/** What a value is one of: the schema itself, or what its alternatives come to, each once. */
function alternatives(schema: Schema, schemas: SchemaGraph): Schema[] {
  const nodes = new Set([deref(schema, schemas)]);
  // A set that grows is walked to its end.
  for (const node of nodes)
    for (const branch of branchesOf(node)) nodes.add(deref(branch, schemas));
  return [...nodes].filter((node) => branchesOf(node).length === 0);
}

function branchesOf({ anyOf, oneOf }: Schema): Schema[] {
  return [...anyOf, ...oneOf];
}

function ownTypes(schema: Schema): JsonType[] {
  const values = schema.const === undefined ? schema.enum : [schema.const.value];
  const implied = values?.map((value): JsonType =>
    value === null ? 'null' : (typeof value as JsonType),
  );
  return [...new Set(schema.types ?? implied ?? [])];
}
