// What type a schema has, on the side of the one who sends it or the one who receives it.
import type { Names } from '../names/names.ts';
import {
  walk,
  type Discriminator,
  type JsonType,
  type NamedSchema,
  type Schema,
  type SchemaGraph,
  type SchemaId,
} from '../model/schema.ts';
import { listsAsVariant } from '../model/circular.ts';
import { presence, type Side } from '../model/sides.ts';
import { objectShape } from '../shape/properties.ts';
import { schemaDoc } from './doc.ts';
import {
  intersection,
  keyword,
  union,
  unknownType,
  neverType,
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
export function namedType({ id, schema }: NamedSchema, context: TypeContext): Type {
  const literals = schema.allOf.flatMap((part) => {
    const base = part.ref === undefined ? undefined : context.schemas.get(part.ref)?.schema;
    return base?.discriminator === undefined
      ? []
      : [discriminatorLiteral(id, base.discriminator, context)];
  });
  return intersection([schemaType(schema, { ...context, self: id }), ...literals]);
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
  return intersection(parts);
}

/** What `$ref` and `allOf` add. A base that lists this schema as a variant is taken without its list. */
function partType(id: SchemaId, context: TypeContext): Type {
  const target = context.schemas.get(id)?.schema;
  if (
    context.self === undefined ||
    target === undefined ||
    !listsAsVariant(id, context.self, context.schemas)
  ) {
    return reference(id, context);
  }
  return schemaType({ ...target, anyOf: [], oneOf: [] }, context);
}

/** The context of what a value holds, which may refer to the value's own type. */
function within(context: TypeContext): TypeContext {
  const { self, ...rest } = context;
  return self === undefined ? context : rest;
}

/** A named schema that holds binary data has one name, but is two types: in a form it is spelled out. */
function reference(id: SchemaId, context: TypeContext): Type {
  const spelledOut = context.spelledOut ?? new Set<SchemaId>();
  const target = context.schemas.get(id);
  if (
    context.binary === 'Blob' &&
    target !== undefined &&
    !spelledOut.has(id) &&
    holdsBinary(target.schema, context.schemas)
  ) {
    return namedType(target, { ...context, spelledOut: new Set([...spelledOut, id]) });
  }
  return { kind: 'reference', name: context.names.schema(id, context.side) };
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
function isBinary(schema: Schema): boolean {
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
  const type = schemaType(branch, context, about);
  if (owner.discriminator === undefined || branch.ref === undefined) return type;
  return intersection([type, discriminatorLiteral(branch.ref, owner.discriminator, context)]);
}

/** The literals that mean a schema: those that the mapping gives it, or its own name. Nothing where it says so itself. */
function discriminatorLiteral(
  id: SchemaId,
  { propertyName, mapping }: Discriminator,
  context: TypeContext,
): Type {
  const target = context.schemas.get(id);
  if (target === undefined) return unknownType;
  const property = objectShape(target.schema, context.schemas)?.properties.get(propertyName);
  if (
    property?.schemas.some((node) => node.const !== undefined || node.enum?.length === 1) === true
  )
    return unknownType;
  const mapped = [...mapping].filter(([, mappedId]) => mappedId === id).map(([value]) => value);
  const values = mapped.length > 0 ? mapped : [target.hint];
  const type = union(values.map((value): Type => ({ kind: 'literal', value })));
  return { kind: 'object', members: [{ name: propertyName, type, optional: false }] };
}

/** What the keywords beside the composition say. */
function ownType(schema: Schema, context: TypeContext, about: readonly Schema[]): Type {
  if (schema.const !== undefined) return literalType(schema.const.value);
  if (schema.enum !== undefined)
    return union(schema.enum.filter((value) => isOfType(value, schema.types)).map(literalType));
  const types = schema.types ?? impliedTypes(schema);
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

/** Authors leave out `type` where other keywords only make sense for one. */
function impliedTypes(schema: Schema): readonly JsonType[] | undefined {
  if (
    schema.properties.size > 0 ||
    schema.additionalProperties !== undefined ||
    schema.patternProperties.size > 0
  )
    return ['object'];
  if (schema.items !== undefined || schema.prefixItems.length > 0) return ['array'];
  return undefined;
}

function arrayType(schema: Schema, context: TypeContext): Type {
  const item = schema.items === undefined ? unknownType : schemaType(schema.items, within(context));
  if (schema.prefixItems.length === 0) {
    const closed = schema.items?.accepts === false;
    return closed ? { kind: 'tuple', items: [], required: 0 } : { kind: 'array', item };
  }
  const items = schema.prefixItems.map((prefix) => schemaType(prefix, within(context)));
  const required = Math.min(items.length, schema.constraints.minItems ?? 0);
  const most = schema.constraints.maxItems ?? Number.POSITIVE_INFINITY;
  const closed = schema.items?.accepts === false || most <= items.length;
  return { kind: 'tuple', items, required, ...(closed ? {} : { rest: item }) };
}

function objectType(schema: Schema, context: TypeContext, about: readonly Schema[]): Type {
  const members = [...schema.properties].flatMap(([name, property]): Member[] => {
    const present = presence(schema, name, property, context.side, context.schemas);
    if (present === 'absent') return [];
    return [member(name, property, present === 'optional', context)];
  });
  const composed =
    schema.ref !== undefined || schema.allOf.length + schema.anyOf.length + schema.oneOf.length > 0;
  const more = requiredMembers(schema, context, about);
  const index = indexType(schema, members, context);
  if (members.length + more.length === 0 && index === undefined) {
    // Beside a composition a bare `type: object` adds nothing that a type could show.
    if (composed) return unknownType;
    const closed = schema.additionalProperties?.accepts === false;
    return { kind: 'object', members: [], ...(closed ? {} : { index: unknownType }) };
  }
  return {
    kind: 'object',
    members: [...members, ...more],
    ...(index === undefined ? {} : { index }),
  };
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
function requiredMembers(schema: Schema, context: TypeContext, about: readonly Schema[]): Member[] {
  const elsewhere = [...schema.required].filter((name) => !schema.properties.has(name));
  return elsewhere.flatMap((name): Member[] => {
    const described = about.flatMap((node) => describing(node, name, context));
    const [first] = described;
    if (first === undefined) return [{ name, type: unknownType, optional: false }];
    const owner = { required: new Set([name]) };
    const presences = described.map((node) =>
      presence(owner, name, node, context.side, context.schemas),
    );
    if (presences.includes('absent') || presences.includes('optional')) return [];
    return [
      {
        ...member(name, first, false, context),
        type: intersection(described.map((node) => schemaType(node, within(context)))),
      },
    ];
  });
}

function describing(node: Schema, name: string, context: TypeContext): readonly Schema[] {
  const own = node.properties.get(name);
  if (own !== undefined) return [own];
  const parts = node.ref === undefined ? node.allOf : [...node.allOf, node];
  return parts.flatMap((part) => {
    const target = part.ref === undefined ? part : context.schemas.get(part.ref)?.schema;
    return target === undefined
      ? []
      : (objectShape({ ...target, types: ['object'] }, context.schemas)?.properties.get(name)
          ?.schemas ?? []);
  });
}

/** One member of an object type, with its comment. */
export function member(
  name: string,
  schema: Schema,
  optional: boolean,
  context: TypeContext,
): Member {
  const doc = schemaDoc(schema);
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

function isOfType(value: unknown, types: readonly JsonType[] | undefined): boolean {
  if (types === undefined) return true;
  if (value === null) return types.includes('null');
  if (Array.isArray(value)) return types.includes('array');
  if (typeof value === 'number')
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
  return types.includes(typeof value as JsonType);
}
