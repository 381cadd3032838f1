// What all that is known of a value says of one of its keys.
import { judgePattern } from '../model/pattern.ts';
import { deref, walk, type Schema, type SchemaGraph } from '../model/schema.ts';
import { presence, type Presence, type Side } from '../model/sides.ts';
import { objectShape } from '../shape/properties.ts';

interface Context {
  readonly schemas: SchemaGraph;
  readonly side: Side;
}

/** The keys of an object, where `propertyNames` lists them. */
export function listedKeys({ propertyNames }: Schema, schemas: SchemaGraph): string[] | undefined {
  const { enum: list, const: constant } =
    propertyNames === undefined ? {} : deref(propertyNames, schemas);
  const values = constant === undefined ? list : [constant.value];
  return values === undefined
    ? undefined
    : [...new Set(values.filter((value) => typeof value === 'string'))];
}

/** What a node says of a key that it does not name: by the patterns that match it, or as of all others. */
export function mapped(schema: Schema, name: string): readonly Schema[] {
  const matching = [...schema.patternProperties].flatMap(([pattern, node]) => {
    const { flags } = judgePattern(pattern);
    return flags !== undefined && new RegExp(pattern, flags).test(name) ? [node] : [];
  });
  const rest = schema.additionalProperties;
  if (matching.length > 0) return matching;
  return rest === undefined ? [] : [rest];
}

/** The keys that a node requires and does not list. */
export function requiredElsewhere({ required, properties }: Schema): string[] {
  return [...required].filter((name) => !properties.has(name));
}

/**
 * Whether what describes a property is written out again where the property is required: not if it holds for some
 * alternatives only, nor if it does the same with properties of its own, perhaps without end.
 */
export function canBeSpelled(described: readonly Described[]): boolean {
  return described.every(
    ({ schema, varies }) =>
      !varies && [...walk(schema)].every((node) => requiredElsewhere(node).length === 0),
  );
}

export interface Described {
  readonly schema: Schema;
  /** Whether it holds for some alternatives only. */
  readonly varies: boolean;
}

/** What a node, or what it is made of, says of a property. */
export function describing(node: Schema, name: string, context: Context): Described[] {
  const own = node.properties.get(name);
  if (own !== undefined) return [{ schema: own, varies: false }];
  const parts = node.ref === undefined ? node.allOf : [...node.allOf, node];
  return parts.flatMap((part) => {
    const target = part.ref === undefined ? part : context.schemas.get(part.ref)?.schema;
    if (target === undefined) return [];
    const shape = objectShape({ ...target, types: ['object'] }, context.schemas, part.ref);
    const { schemas = [], varies = false } = shape?.properties.get(name) ?? {};
    return schemas.map((schema) => ({ schema, varies }));
  });
}

/**
 * How a property that a node lists stands on a side, by all that is known of the value: a part that leaves it out, or
 * that has a default for it, speaks for the others.
 */
export function memberPresence(
  schema: Schema,
  name: string,
  context: Context,
  about: readonly Schema[],
): Presence {
  const { side, schemas } = context;
  const own = schema.properties.get(name);
  if (own === undefined) throw new Error(`${name} is not listed.`);
  const present = presence(schema, name, own, side, schemas);
  const others = about.filter((node) => node !== schema);
  if (present === 'absent' || others.length === 0) return present;
  const owner = { required: new Set([name]) };
  const elsewhere = others
    .flatMap((node) => describing(node, name, context))
    .map((node) => presence(owner, name, node.schema, side, schemas));
  if (elsewhere.includes('absent')) return 'absent';
  return elsewhere.includes('optional') ? 'optional' : present;
}
