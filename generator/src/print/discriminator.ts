// Which value of a key tells a variant apart: the mapping's, or the variant's name.
import { listsAsVariant } from '../model/circular.ts';
import {
  deref,
  type Discriminator,
  type NamedSchema,
  type Schema,
  type SchemaGraph,
  type SchemaId,
} from '../model/schema.ts';
import { presence, type Side } from '../model/sides.ts';
import { objectShape } from '../shape/properties.ts';
import { union, unknownType, type Type } from './type.ts';

interface Context {
  readonly schemas: SchemaGraph;
  readonly side: Side;
}

/** The key that tells a variant apart, and what it holds. */
export interface Mark {
  readonly key: string;
  readonly values: readonly (string | number | boolean)[];
  /** Whether a default stands for a key that is left out. */
  readonly hasDefault: boolean;
}

/** The type of a mark; where there is none, it adds nothing. */
export function markType(mark: Mark | undefined, side: Side): Type {
  if (mark === undefined) return unknownType;
  const type = union(mark.values.map((value): Type => ({ kind: 'literal', value })));
  const optional = mark.hasDefault && side === 'input';
  return { kind: 'object', members: [{ name: mark.key, type, optional }] };
}

/** What the discriminator of a union says of one of its branches. */
export function branchMark(branch: Schema, owner: Schema, context: Context): Mark | undefined {
  const { discriminator } = owner;
  const named = branch.ref === undefined ? undefined : context.schemas.get(branch.ref);
  if (discriminator === undefined || named === undefined) return undefined;
  const mark = markOf(named, ownValues(named, discriminator), discriminator, context);
  const inherited = variantMarks(named, context).find(({ key }) => key === mark?.key);
  // The variant says it itself.
  if (mark === undefined || inherited?.values.every((value) => mark.values.includes(value)))
    return undefined;
  return mark;
}

/** What the discriminators of the bases that a schema is made of say of it, and of what is made of it in turn. */
export function variantMarks(named: NamedSchema, context: Context): Mark[] {
  const { schemas } = context;
  return basesOf(named.id, schemas).flatMap((base) => {
    const { discriminator } = base.schema;
    if (discriminator === undefined || !isBaseOf(base, named.id, schemas)) return [];
    const isDirect = refsOf(named).includes(base.id);
    const values = [named.id, ...derivedOf(named.id, schemas)].flatMap((id) => {
      const derived = schemas.get(id);
      if (derived === undefined) return [];
      const isNamed = isDirect && id === named.id;
      // Where there is a mapping, what is made of a variant is not always another one.
      const isListed = [...discriminator.mapping.values()].includes(id);
      return isNamed || isListed || discriminator.mapping.size === 0
        ? ownValues(derived, discriminator)
        : [];
    });
    const mark = markOf(named, values, discriminator, context);
    return mark === undefined ? [] : [mark];
  });
}

/** A schema that only describes its variants, or that lists this one among them. */
function isBaseOf({ id, schema }: NamedSchema, variant: SchemaId, schemas: SchemaGraph): boolean {
  const isUnion = schema.anyOf.length + schema.oneOf.length > 0;
  return !isUnion || listsAsVariant(id, variant, schemas);
}

/** The values that the mapping gives a schema, or its name. */
function ownValues({ id, hint }: NamedSchema, { mapping }: Discriminator): string[] {
  const mapped = [...mapping].filter(([, target]) => target === id).map(([value]) => value);
  return mapped.length > 0 ? mapped : [hint];
}

/** The mark of a schema; nothing where the schema says as much itself, says otherwise, or has no such key on this side. */
function markOf(
  { id, schema }: NamedSchema,
  spelled: readonly string[],
  { propertyName: key, mapping, otherwise }: Discriminator,
  { schemas, side }: Context,
): Mark | undefined {
  const target = deref(schema, schemas);
  const isUnion = target.anyOf.length + target.oneOf.length > 0;
  const isListed = [...mapping.values()].includes(id);
  // Any value may lead to it.
  if (id === otherwise) return undefined;
  // A union tells its own branches apart.
  if (isUnion && !isListed && target.discriminator?.propertyName === key) return undefined;
  const property = objectShape(schema, schemas, id)?.properties.get(key);
  const nodes = property?.schemas ?? [];
  const owner = { required: new Set([key]) };
  const has = (what: string, on: Side): boolean =>
    nodes.some((node) => presence(owner, key, node, on, schemas) === what);
  if (has('absent', side)) return undefined;
  const values = spelled.flatMap((text) => valueOf(text, nodes, schemas) ?? []);
  if (values.length < spelled.length) return undefined;
  const lists = nodes.map((node) => listOf(node, schemas));
  const isSaidBy = (list: readonly unknown[] | undefined): boolean =>
    list?.every((value) => values.includes(value as string)) === true;
  const mark = { key, values, hasDefault: has('optional', 'input') };
  if (isUnion) {
    // The branches have keys of their own: nothing is known unless all of them say it.
    const isSaid = property?.required === true && lists.every(isSaidBy);
    const mayDiffer = lists.some((list) => list !== undefined);
    return isSaid || (mayDiffer && !isListed) ? undefined : mark;
  }
  const fitting = values.filter((value) => lists.every((list) => list?.includes(value) !== false));
  return fitting.length === 0 || lists.some(isSaidBy) ? undefined : { ...mark, values: fitting };
}

/** A mapping's keys are texts; what they stand for has the type of the property. Undefined where it has no such value. */
function valueOf(
  text: string,
  nodes: readonly Schema[],
  schemas: SchemaGraph,
): string | number | boolean | undefined {
  const types = nodes.flatMap((node) => deref(node, schemas).types ?? []);
  if (types.length === 0 || types.includes('string')) return text;
  const isNumber = types.includes('number') || types.includes('integer');
  if (isNumber && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  return types.includes('boolean') && /^(true|false)$/.test(text) ? text === 'true' : undefined;
}

/** The values that a node lists. */
function listOf(schema: Schema, schemas: SchemaGraph): readonly unknown[] | undefined {
  const { enum: list, const: constant } = deref(schema, schemas);
  return constant === undefined ? list : [constant.value];
}

function refsOf({ schema }: NamedSchema): SchemaId[] {
  return schema.allOf.flatMap(({ ref }) => (ref === undefined ? [] : [ref]));
}

/** Everything that a schema is made of through allOf. */
function basesOf(id: SchemaId, schemas: SchemaGraph): NamedSchema[] {
  return closure(id, (one) => {
    const named = schemas.get(one);
    return named === undefined ? [] : refsOf(named);
  }).flatMap((base) => schemas.get(base) ?? []);
}

const derived = new WeakMap<SchemaGraph, ReadonlyMap<SchemaId, readonly SchemaId[]>>();

/** Everything that is made of a schema through allOf. */
function derivedOf(id: SchemaId, schemas: SchemaGraph): SchemaId[] {
  let known = derived.get(schemas);
  if (known === undefined) {
    const found = new Map<SchemaId, SchemaId[]>();
    for (const named of schemas.values())
      for (const base of refsOf(named)) found.set(base, [...(found.get(base) ?? []), named.id]);
    known = found;
    derived.set(schemas, known);
  }
  return closure(id, (one) => known.get(one) ?? []);
}

/** What steps lead to from a schema, without itself. */
function closure(start: SchemaId, next: (id: SchemaId) => readonly SchemaId[]): SchemaId[] {
  const seen = new Set([start]);
  const pending = [...next(start)];
  for (let id = pending.shift(); id !== undefined; id = pending.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    pending.push(...next(id));
  }
  seen.delete(start);
  return [...seen];
}
