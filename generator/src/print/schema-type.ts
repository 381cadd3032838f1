// What type a schema has, on the side of the one who sends it or the one who receives it.
import type { Names } from '../names/names.ts';
import {
  conditionalProperties,
  walk,
  type JsonType,
  type NamedSchema,
  type Schema,
  type SchemaGraph,
  type SchemaId,
} from '../model/schema.ts';
import { asBaseOf, listsAsVariant } from '../model/circular.ts';
import { presence, type Side } from '../model/sides.ts';
import { allowedTypes, allowedValues, excludesAll, impliedTypes } from './allowed.ts';
import {
  canBeSpelled,
  describing,
  listedKeys,
  mapped,
  memberPresence,
  requiredElsewhere,
} from './described.ts';
import { branchMark, markType, variantMarks } from './discriminator.ts';
import { schemaDoc } from './doc.ts';
import {
  intersection,
  keyword,
  union,
  unknownType,
  neverType,
  presentType,
  type Member,
  type Type,
} from './type.ts';

export interface TypeContext {
  readonly schemas: SchemaGraph;
  readonly names: Names;
  readonly side: Side;
  /** What `format: binary` is: a Blob in multipart and binary bodies, text elsewhere. */
  readonly binary: 'Blob' | 'string';
  /** The named schema whose own type this is part of; absent within its properties and items. */
  readonly self?: SchemaId;
  /** The named schemas around this one that are spelled out. */
  readonly spelledOut?: ReadonlySet<SchemaId>;
}

/** The type of a named schema: its own, and the literal by which a discriminated base tells it apart. */
export function namedType(named: NamedSchema, context: TypeContext): Type {
  return intersection([
    schemaType(named.schema, { ...context, self: named.id }),
    ...variantMarks(named, context).map((mark) => markType(mark, context.side)),
  ]);
}

/**
 * The type of a schema. `known` are the nodes that hold for the same value:
 * a part that only requires a property finds its description there.
 */
export function schemaType(
  schema: Schema,
  context: TypeContext,
  known: readonly Schema[] = [],
): Type {
  if (schema.accepts !== undefined) return schema.accepts ? unknownType : neverType;
  const about = [...known, schema];
  const parts: Type[] = [];
  if (schema.ref !== undefined) parts.push(partType(schema.ref, context));
  for (const part of schema.allOf) parts.push(schemaType(part, context, about));
  parts.push(ownType(schema, context, about));
  for (const branches of [schema.anyOf, schema.oneOf]) {
    if (branches.length === 0) continue;
    parts.push(union(branches.map((branch) => branchType(branch, schema, context, about))));
  }
  return intersection(
    parts.some(isLiteral) ? parts.map((part) => plainType(part, context)) : parts,
  );
}

function isLiteral(type: Type): boolean {
  return type.kind === 'union' ? type.members.every(isLiteral) : type.kind === 'literal';
}

/** A name of texts, numbers or literals as what it stands for: beside literals it says nothing more. */
function plainType(type: Type, context: TypeContext): Type {
  const id = type.kind === 'reference' ? context.names.schemaNamed(type.name) : undefined;
  const schema = id === undefined ? undefined : context.schemas.get(id)?.schema;
  const parts = schema === undefined ? [] : [...schema.allOf, ...schema.anyOf, ...schema.oneOf];
  if (schema === undefined || schema.ref !== undefined || parts.length > 0) return type;
  const saysAll = schema.enum !== undefined || schema.const !== undefined || hasPlainTypes(schema);
  return saysAll ? ownType(schema, context, []) : type;
}

function hasPlainTypes({ types }: Schema): boolean {
  return types?.every((type) => type !== 'array' && type !== 'object') === true;
}

/** What `$ref` and `allOf` add. */
function partType(id: SchemaId, context: TypeContext): Type {
  const base = listingBase(id, context);
  return base === undefined ? reference(id, context) : schemaType(base, context);
}

/** A base that lists the schema that this is part of as a variant: without the list. */
export function listingBase(
  id: SchemaId,
  { self, schemas }: Pick<TypeContext, 'self' | 'schemas'>,
): Schema | undefined {
  const target = schemas.get(id)?.schema;
  return self !== undefined && target !== undefined && listsAsVariant(id, self, schemas)
    ? asBaseOf(self, target, schemas)
    : undefined;
}

/** The context of what a value holds, which may refer to the value's own type. */
export function within<C extends TypeContext>(context: C): C {
  if (context.self === undefined) return context;
  const { self: _, ...rest } = context;
  return rest as unknown as C;
}

function reference(id: SchemaId, context: TypeContext): Type {
  const target = spelledOut(id, context);
  return target === undefined
    ? { kind: 'reference', name: context.names.schema(id, context.side) }
    : namedType(target.named, target.context);
}

/** A named schema that holds binary data has one name, but is two types: in a form it is spelled out. */
export function spelledOut<C extends TypeContext>(
  id: SchemaId,
  context: C,
): { readonly named: NamedSchema; readonly context: C } | undefined {
  const around = context.spelledOut ?? new Set<SchemaId>();
  const named = context.schemas.get(id);
  const isSpelledOut =
    context.binary === 'Blob' &&
    named !== undefined &&
    !around.has(id) &&
    holdsBinary(named.schema, context.schemas);
  return isSpelledOut
    ? { named, context: { ...context, spelledOut: new Set([...around, id]) } }
    : undefined;
}

function holdsBinary(
  schema: Schema,
  schemas: SchemaGraph,
  seen: Set<SchemaId> = new Set(),
): boolean {
  for (const node of walk(schema)) {
    if (isBinary(node)) return true;
    if (node.ref === undefined || seen.has(node.ref)) continue;
    seen.add(node.ref);
    const target = schemas.get(node.ref);
    if (target !== undefined && holdsBinary(target.schema, schemas, seen)) return true;
  }
  return false;
}

/** 3.0 says it by format, 3.1 by a media type without an encoding. */
export function isBinary(schema: Schema): boolean {
  return (
    schema.format === 'binary' ||
    (schema.contentMediaType !== undefined &&
      schema.contentEncoding === undefined &&
      !/json|text/i.test(schema.contentMediaType))
  );
}

/** A branch of a discriminated union carries the literal that means it. */
function branchType(
  branch: Schema,
  owner: Schema,
  context: TypeContext,
  about: readonly Schema[],
): Type {
  // A variant that is made of this schema takes it without the list, and so can be referred to.
  const type = schemaType(branch, within(context), about);
  return intersection([type, markType(branchMark(branch, owner, context), context.side)]);
}

/** What the keywords beside the composition say. */
export function ownType(schema: Schema, context: TypeContext, about: readonly Schema[]): Type {
  if (excludesAll(schema)) return neverType;
  if (schema.const !== undefined || schema.enum !== undefined)
    return union(allowedValues(schema).map(literalType));
  const types = allowedTypes(schema) ?? impliedTypes(schema);
  if (types === undefined) return requiredOnly(schema, context, about);
  return union(types.map((type) => typed(type, schema, context, about)));
}

function typed(
  type: JsonType,
  schema: Schema,
  context: TypeContext,
  about: readonly Schema[],
): Type {
  switch (type) {
    case 'integer':
    case 'number':
      return keyword('number');
    case 'string':
      return keyword(isBinary(schema) ? context.binary : 'string');
    case 'array':
      return arrayType(schema, context);
    case 'object':
      return objectType(schema, context, about);
    default:
      return keyword(type);
  }
}

function arrayType(schema: Schema, context: TypeContext): Type {
  const item = schema.items === undefined ? unknownType : schemaType(schema.items, within(context));
  if (schema.prefixItems.length === 0) {
    const closed = schema.items?.accepts === false;
    return closed ? { kind: 'tuple', items: [], required: 0 } : { kind: 'array', item };
  }
  const { count, required, isClosed } = tupleShape(schema);
  const items = schema.prefixItems
    .slice(0, count)
    .map((prefix) => schemaType(prefix, within(context)));
  return { kind: 'tuple', items, required, ...(isClosed ? {} : { rest: item }) };
}

/** How many items of a tuple there are at most, how many there must be, and whether no others may follow. */
export function tupleShape(schema: Schema): {
  readonly count: number;
  readonly required: number;
  readonly isClosed: boolean;
} {
  const { prefixItems, items, unevaluatedItems, constraints } = schema;
  const most = constraints.maxItems ?? Number.POSITIVE_INFINITY;
  const count = Math.min(prefixItems.length, most);
  const isComposed = schema.allOf.length + schema.anyOf.length + schema.oneOf.length > 0;
  const isEvaluated =
    items === undefined && unevaluatedItems?.accepts === false && !isComposed && !hasMarks(schema);
  const isClosed = items?.accepts === false || most <= prefixItems.length || isEvaluated;
  return { count, required: Math.min(count, constraints.minItems ?? 0), isClosed };
}

/** Whether other keywords may have looked at items. */
function hasMarks(schema: Schema): boolean {
  const { ref, contains, if: condition } = schema;
  return ref !== undefined || contains !== undefined || condition !== undefined;
}

function objectType(schema: Schema, context: TypeContext, about: readonly Schema[]): Type {
  const members = [...schema.properties].flatMap(([name, property]): Member[] => {
    const present = memberPresence(schema, name, context, about);
    if (present === 'absent') return [];
    return [member(name, property, present === 'optional', context)];
  });
  const composed =
    schema.ref !== undefined || schema.allOf.length + schema.anyOf.length + schema.oneOf.length > 0;
  const more = requiredMembers(schema, context, about);
  more.push(...conditionalMembers(schema, [...members, ...more], context));
  const listed = listedMembers(schema, [...members, ...more], context);
  const all = [...members, ...more, ...(listed ?? [])];
  const index = listed === undefined ? indexType(schema, all, context) : undefined;
  if (all.length === 0 && index === undefined) {
    // Beside a composition a bare `type: object` adds nothing that a type could show.
    if (composed) return unknownType;
    const closed = schema.additionalProperties?.accepts === false;
    return closed
      ? { kind: 'object', members: [] }
      : { kind: 'object', members: [], index: unknownType, isBare: true };
  }
  return { kind: 'object', members: all, ...(index === undefined ? {} : { index }) };
}

/** What only a condition names: optional, since it may not hold. */
function conditionalMembers(
  schema: Schema,
  present: readonly Member[],
  context: TypeContext,
): Member[] {
  const names = new Set(present.map(({ name }) => name));
  return [...conditionalProperties(schema, context.schemas)]
    .filter(([name]) => !names.has(name))
    .map(([name, nodes]) => {
      const doc = nodes[0] && schemaDoc(nodes[0], { name });
      const type = union(nodes.map((node) => schemaType(node, within(context))));
      return { name, type, optional: true, ...(doc === undefined ? {} : { doc }) };
    });
}

/** The members of an object that `propertyNames` lists the keys of, without those that are there already. */
function listedMembers(
  schema: Schema,
  present: readonly Member[],
  context: TypeContext,
): readonly Member[] | undefined {
  const keys = listedKeys(schema, context.schemas);
  const names = new Set([...present.map(({ name }) => name), ...schema.properties.keys()]);
  return keys
    ?.filter((key) => !names.has(key))
    .map((name) => ({ name, type: mappedType(schema, name, context), optional: true }));
}

function mappedType(schema: Schema, name: string, context: TypeContext): Type {
  return intersection(mapped(schema, name).map((node) => schemaType(node, within(context))));
}

/** The type of keys without a name; TypeScript asks that it covers the named ones too. */
function indexType(
  schema: Schema,
  members: readonly Member[],
  context: TypeContext,
): Type | undefined {
  const rest = schema.additionalProperties;
  const patterns = [...schema.patternProperties.values()].map((pattern) =>
    schemaType(pattern, within(context)),
  );
  const open =
    rest === undefined || rest.accepts === false ? undefined : schemaType(rest, within(context));
  if (open === undefined && patterns.length === 0) return undefined;
  const named = members.flatMap(({ type, optional }) =>
    optional ? [type, keyword('undefined')] : [type],
  );
  return union([...patterns, ...(open === undefined ? [] : [open]), ...named]);
}

/** A node that only requires properties: `{required: [a]}` beside or below the node that describes `a`. */
function requiredOnly(schema: Schema, context: TypeContext, about: readonly Schema[]): Type {
  const members = requiredMembers(schema, context, about);
  return members.length === 0 ? unknownType : { kind: 'object', members };
}

/** The required properties that the node does not describe itself, as other nodes about the same value do. */
export function requiredMembers(
  schema: Schema,
  context: TypeContext,
  about: readonly Schema[],
): Member[] {
  return requiredElsewhere(schema).flatMap((name): Member[] => {
    const described = about.flatMap((node) => describing(node, name, context));
    const [first] = described;
    if (first === undefined)
      return [{ name, type: mappedType(schema, name, context), optional: false }];
    const owner = { required: new Set([name]) };
    const presences = described.map((node) =>
      presence(owner, name, node.schema, context.side, context.schemas),
    );
    if (presences.includes('absent') || presences.includes('optional')) return [];
    const type = canBeSpelled(described)
      ? intersection(described.map((node) => schemaType(node.schema, within(context))))
      : presentType;
    const doc = schemaDoc(first.schema, { name });
    return [{ name, type, optional: false, ...(doc === undefined ? {} : { doc }) }];
  });
}

/** One member of an object type, with its comment. */
export function member(
  name: string,
  schema: Schema,
  optional: boolean,
  context: TypeContext,
): Member {
  const doc = schemaDoc(schema, { name });
  return {
    name,
    type: schemaType(schema, within(context)),
    optional,
    ...(doc === undefined ? {} : { doc }),
  };
}

/** The type of one JSON value. */
export function literalType(value: unknown): Type {
  if (value === null) return keyword('null');
  if (Array.isArray(value))
    return { kind: 'tuple', items: value.map(literalType), required: value.length };
  if (typeof value === 'object') {
    const members = Object.entries(value).map(([name, item]): Member => ({
      name,
      type: literalType(item),
      optional: false,
    }));
    return { kind: 'object', members };
  }
  if (typeof value === 'string' || typeof value === 'boolean') return { kind: 'literal', value };
  return typeof value === 'number' && Number.isFinite(value)
    ? { kind: 'literal', value }
    : keyword('number');
}
