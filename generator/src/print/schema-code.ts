// The runtime schema of a schema, as source text. It follows schema-type.ts step by step, so that the type
// which the compiler infers from it is the one that is printed there; what a type cannot say becomes checks.
import { dataLiteral, valueKey } from '../encode/typescript.ts';
import {
  acceptsAnything,
  conditionalProperties,
  deref,
  type JsonType,
  type NamedSchema,
  type Schema,
  type SchemaGraph,
  type SchemaId,
} from '../model/schema.ts';
import type { Side } from '../model/sides.ts';
import { regExp } from './reg-exp.ts';
import { branchMark, markType, variantMarks, type Mark } from './discriminator.ts';
import { checksOf } from './schema-checks.ts';
import { allowedTypes, allowedValues, excludesAll } from './allowed.ts';
import { canBeSpelled, describing, listedKeys, mapped, memberPresence } from './described.ts';
import {
  isBinary,
  listingBase,
  ownType,
  requiredMembers,
  schemaType,
  spelledOut,
  tupleShape,
  within,
  type TypeContext,
} from './schema-type.ts';
import { intersection, neverType, union, type Type } from './type.ts';

export interface CodeContext extends TypeContext {
  /** The expression that stands for a named schema. */
  readonly refer: (id: SchemaId, side: Side) => string;
  /** See `CheckContext`. */
  readonly unevaluated?: ReadonlySet<string>;
}

/** An expression, and the type of what it accepts. */
export interface Part {
  readonly type: Type;
  readonly code: string;
}

/** What holds for one value: schemas that make up its type, and checks. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly checks: readonly string[];
}

/** The expression of a named schema. */
export function namedCode(named: NamedSchema, context: CodeContext): string {
  return together(namedParts(named, context));
}

/** The expression of a schema. */
export function schemaCode(
  schema: Schema,
  context: CodeContext,
  known: readonly Schema[] = [],
): string {
  return together(partsOf(schema, context, known));
}

function namedParts(named: NamedSchema, context: CodeContext): Parts {
  const own = partsOf(named.schema, { ...context, self: named.id });
  const marks = variantMarks(named, context).map((mark) => markPart(mark, context));
  return { parts: [...own.parts, ...marks], checks: own.checks };
}

/** The key that tells a variant apart. */
function markPart(mark: Mark, { side }: CodeContext): Part {
  const member = `{ ${valueKey(mark.key)}: ${literalsCode(mark.values)} }`;
  const code = `s.ifObject(s.object(${mark.hasDefault ? `{}, ${member}` : member}))`;
  return { type: markType(mark, side), code };
}

/** The parts of a schema; `known` are the nodes that hold for the same value. */
export function partsOf(
  schema: Schema,
  context: CodeContext,
  known: readonly Schema[] = [],
): Parts {
  if (schema.accepts !== undefined)
    return { parts: schema.accepts ? [] : [{ type: neverType, code: 's.never' }], checks: [] };
  const about = [...known, schema];
  const found: Parts[] = [];
  if (schema.ref !== undefined) found.push(referenceParts(schema.ref, context));
  for (const part of schema.allOf) found.push(partsOf(part, context, about));
  found.push(ownParts(schema, context, about));
  for (const kind of ['anyOf', 'oneOf'] as const) {
    if (schema[kind].length > 0) found.push(branchParts(schema, kind, context, about));
  }
  return {
    parts: found.flatMap(({ parts }) => parts),
    checks: [
      ...found.flatMap(({ checks }) => checks),
      ...checksOf(schema, {
        ...context,
        code: (node, unevaluated) =>
          schemaCode(node, { ...within(context), ...(unevaluated && { unevaluated }) }),
      }),
    ],
  };
}

function referenceParts(id: SchemaId, context: CodeContext): Parts {
  const base = listingBase(id, context);
  if (base !== undefined) return partsOf(base, context);
  const inline = spelledOut(id, context);
  if (inline !== undefined) return namedParts(inline.named, inline.context);
  const type: Type = { kind: 'reference', name: context.names.schema(id, context.side) };
  return { parts: [{ type, code: context.refer(id, context.side) }], checks: [] };
}

function branchParts(
  schema: Schema,
  kind: 'anyOf' | 'oneOf',
  context: CodeContext,
  about: readonly Schema[],
): Parts {
  const branches = schema[kind].map((branch): Parts => {
    const own = partsOf(branch, within(context), about);
    const mark = branchMark(branch, schema, context);
    const marks = mark === undefined ? [] : [markPart(mark, context)];
    return { parts: [...own.parts, ...marks], checks: own.checks };
  });
  const [first] = branches;
  if (first !== undefined && branches.length === 1) return first;
  const areDisjoint = haveDisjointTypes(schema[kind], context.schemas);
  const nulls = schema[kind].filter(isNull);
  const isNullable = nulls.length === 1 && (kind === 'anyOf' || areDisjoint);
  const listed = isNullable
    ? branches.filter((_, index) => !isNull(schema[kind][index]))
    : branches;
  const name = kind === 'oneOf' && !areDisjoint ? 'oneOf' : 'anyOf';
  const codes = listed.map(together);
  const code = codes.length === 1 ? (codes[0] ?? '') : `s.${name}(${codes.join(', ')})`;
  const type = union(branches.map(({ parts }) => intersection(parts.map((part) => part.type))));
  return { parts: [{ type, code: isNullable ? `s.nullable(${code})` : code }], checks: [] };
}

/** `{type: 'null'}`, whatever it is annotated with. */
function isNull(schema: Schema | undefined): boolean {
  if (schema === undefined) return false;
  const { types, ...rest } = schema;
  return types?.join() === 'null' && acceptsAnything(rest);
}

/** Whether no value can be of two branches, by their types alone. */
function haveDisjointTypes(branches: readonly Schema[], schemas: SchemaGraph): boolean {
  const types = branches.map((branch) => deref(branch, schemas).types);
  const all = types.flatMap((list) =>
    (list ?? []).map((type) => (type === 'integer' ? 'number' : type)),
  );
  return types.every((list) => list !== undefined) && new Set(all).size === all.length;
}

/** What the keywords beside the composition say. */
function ownParts(schema: Schema, context: CodeContext, about: readonly Schema[]): Parts {
  const type = ownType(schema, context, about);
  if (excludesAll(schema)) return { parts: [{ type, code: 's.never' }], checks: [] };
  if (schema.const !== undefined || schema.enum !== undefined) {
    return {
      parts: [{ type, code: literalsCode(allowedValues(schema)) }],
      checks: structures(schema, context, about).map((code) => `s.also(${code})`),
    };
  }
  if (schema.types === undefined) {
    const codes = structures(schema, context, about);
    const [first, ...others] = isUnknown(type) ? [undefined, ...codes] : codes;
    return {
      parts: first === undefined ? [] : [{ type, code: first }],
      checks: others.map((code) => `s.also(${code})`),
    };
  }
  const allowed = allowedTypes(schema) ?? [];
  const types = allowed.filter((one) => one !== 'integer' || !allowed.includes('number'));
  const isNullable = types.includes('null') && types.length > 1;
  const codes = types
    .filter((one) => !isNullable || one !== 'null')
    .map((one) => typedCode(one, schema, context, about));
  const some =
    codes.length === 1
      ? (codes[0] ?? '')
      : codes.length === 0
        ? 's.never'
        : `s.anyOf(${codes.join(', ')})`;
  const code = isNullable ? `s.nullable(${some})` : some;
  return isUnknown(type)
    ? { parts: [], checks: [`s.also(${code})`] }
    : { parts: [{ type, code }], checks: [] };
}

function isUnknown(type: Type): boolean {
  return type.kind === 'keyword' && type.name === 'unknown';
}

/** What a node without a type asks of objects, and of arrays; the first of them is in its type. */
function structures(schema: Schema, context: CodeContext, about: readonly Schema[]): string[] {
  const allowed = (type: JsonType): boolean => schema.types?.includes(type) !== false;
  const hasObject =
    schema.properties.size > 0 ||
    schema.required.size > 0 ||
    schema.additionalProperties !== undefined ||
    schema.patternProperties.size > 0;
  const hasArray = schema.items !== undefined || schema.prefixItems.length > 0;
  return [
    ...(hasObject && allowed('object')
      ? [`s.ifObject(${objectCode(schema, context, about)})`]
      : []),
    ...(hasArray && allowed('array') ? [`s.ifArray(${arrayCode(schema, context)})`] : []),
  ];
}

function typedCode(
  type: JsonType,
  schema: Schema,
  context: CodeContext,
  about: readonly Schema[],
): string {
  switch (type) {
    case 'string':
      return isBinary(schema) && context.binary === 'Blob' ? 's.blob' : 's.string';
    case 'array':
      return arrayCode(schema, context);
    case 'object':
      return objectCode(schema, context, about);
    default:
      return `s.${type}`;
  }
}

function literalsCode(values: readonly unknown[]): string {
  const others = values.filter((value) => value !== null);
  if (values.length === 0) return 's.never';
  if (others.length === 0) return 's.null';
  // A number that no double holds is any number to the types.
  if (others.some((value) => typeof value === 'number' && !Number.isFinite(value)))
    return 's.number';
  const isPlain = others.every((value) => typeof value === 'string' || typeof value === 'number');
  const list = `s.${isPlain ? 'values' : 'equal'}([${others.map(dataLiteral).join(', ')}])`;
  return others.length === values.length ? list : `s.nullable(${list})`;
}

function arrayCode(schema: Schema, context: CodeContext): string {
  const item = schema.items === undefined ? 's.unknown' : schemaCode(schema.items, within(context));
  if (schema.prefixItems.length === 0)
    return schema.items?.accepts === false ? 's.tuple([], [])' : `s.array(${item})`;
  const { count, required, isClosed } = tupleShape(schema);
  const items = schema.prefixItems
    .slice(0, count)
    .map((prefix) => schemaCode(prefix, within(context)));
  const [some, more] = [items.slice(0, required), items.slice(required)].map(
    (list) => `[${list.join(', ')}]`,
  );
  return `s.tuple(${some}, ${more}${isClosed ? '' : `, ${item}`})`;
}

function objectCode(schema: Schema, context: CodeContext, about: readonly Schema[]): string {
  const required: string[] = [];
  const optional: string[] = [];
  for (const [name, property] of schema.properties) {
    const present = memberPresence(schema, name, context, about);
    if (present === 'absent') continue;
    const code = schemaCode(property, within(context));
    const isFilled = present === 'required' && !schema.required.has(name);
    const entry = isFilled
      ? `s.fallback(${code}, () => ${defaultLiteral(property, context.schemas)})`
      : code;
    (present === 'required' ? required : optional).push(`${valueKey(name)}: ${entry}`);
  }
  const known = [...schema.properties.keys()];
  const elsewhere = requiredMembers(schema, context, about);
  for (const [name, nodes] of conditionalProperties(schema, context.schemas)) {
    if (elsewhere.some((member) => member.name === name)) continue;
    known.push(name);
    // Judged where the condition is.
    const codes = nodes.map((node) => schemaCode(node, within(context)));
    const code = codes.length === 1 ? codes[0] : `s.anyOf(${codes.join(', ')})`;
    optional.push(`${valueKey(name)}: s.present(${code})`);
  }
  for (const name of listedKeys(schema, context.schemas) ?? []) {
    if (known.includes(name) || elsewhere.some((member) => member.name === name)) continue;
    optional.push(`${valueKey(name)}: ${mappedCode(schema, name, context)}`);
  }
  const more = elsewhere.map(({ name }) => requiredCode(schema, name, context, about));
  if (more.length === 0) return spellObject(schema, required, optional, context);
  const isOpen = schema.additionalProperties === undefined && schema.patternProperties.size === 0;
  if (isOpen) return spellObject(schema, [...required, ...more], optional, context);
  // To the keyword for the other keys these are others.
  const own = spellObject(schema, required, optional, context);
  return `s.joined(${own}, s.object({ ${more.join(', ')} }))`;
}

/** A key that has to be there, and that another node about the same value describes, or none. */
function requiredCode(
  schema: Schema,
  name: string,
  context: CodeContext,
  about: readonly Schema[],
): string {
  const described = about.flatMap((node) => describing(node, name, context));
  const key = valueKey(name);
  if (described.length === 0) return `${key}: ${mappedCode(schema, name, context)}`;
  if (!canBeSpelled(described)) return `${key}: s.any`;
  const nodes = described.map((node) => node.schema);
  return `${key}: s.present(${allCode(nodes, context)})`;
}

function mappedCode(schema: Schema, name: string, context: CodeContext): string {
  return allCode(mapped(schema, name), context);
}

function allCode(nodes: readonly Schema[], context: CodeContext): string {
  const parts = nodes.map((node): Part => ({
    type: schemaType(node, within(context)),
    code: schemaCode(node, within(context)),
  }));
  return together({ parts, checks: [] });
}

function spellObject(
  schema: Schema,
  required: readonly string[],
  optional: readonly string[],
  context: CodeContext,
): string {
  const rest = schema.additionalProperties;
  const members = [required, optional].map((list) =>
    list.length === 0 ? '{}' : `{ ${list.join(', ')} }`,
  );
  const isEmpty = required.length + optional.length === 0;
  const fewest = (optional.length === 0 ? members.slice(0, 1) : members).join(', ');
  const all = members.join(', ');
  if (schema.patternProperties.size > 0) {
    const patterns = [...schema.patternProperties].map(([pattern, node]) => {
      return `[${regExp(pattern) ?? 'undefined'}, ${schemaCode(node, within(context))}]`;
    });
    const others =
      rest === undefined
        ? 'undefined'
        : rest.accepts === false
          ? 'null'
          : schemaCode(rest, within(context));
    return `s.record(${all}, ${others}, [${patterns.join(', ')}])`;
  }
  if (rest === undefined) return isEmpty ? 's.map(s.unknown)' : `s.object(${fewest})`;
  if (rest.accepts === false) return isEmpty ? 's.map(s.never)' : `s.closed(${fewest})`;
  const others = schemaCode(rest, within(context));
  return isEmpty ? `s.map(${others})` : `s.record(${all}, ${others})`;
}

/** The default of a property, its own or through references and allOf. */
function defaultLiteral(property: Schema, schemas: SchemaGraph): string {
  const found = findDefault(property, schemas, new Set());
  const text = dataLiteral(found?.value ?? null);
  return text.startsWith('{') ? `(${text})` : text;
}

function findDefault(
  schema: Schema,
  schemas: SchemaGraph,
  seen: ReadonlySet<SchemaId>,
): { readonly value: unknown } | undefined {
  if (schema.annotations.default !== undefined) return schema.annotations.default;
  const parts = [...schema.allOf];
  const next = new Set(seen);
  if (schema.ref !== undefined && !seen.has(schema.ref)) {
    next.add(schema.ref);
    const target = schemas.get(schema.ref);
    if (target !== undefined) parts.push(target.schema);
  }
  for (const part of parts) {
    const found = findDefault(part, schemas, next);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** One expression of several parts: object literals that the type shows as one become one. */
export function together({ parts, checks }: Parts): string {
  const groups: { type: Type; key: string; codes: string[] }[] = [];
  for (const { type, code } of parts) {
    const key = keyOf(type);
    const same = groups.find((group) => group.key === key);
    if (same !== undefined) {
      if (!same.codes.includes(code)) same.codes.push(code);
      continue;
    }
    const joined = groups.findIndex((group) => intersection([group.type, type]).kind === 'object');
    const other = groups[joined];
    if (other === undefined || type.kind !== 'object') groups.push({ type, key, codes: [code] });
    else {
      groups.splice(joined, 1);
      const merged = intersection([other.type, type]);
      groups.push({ type: merged, key: keyOf(merged), codes: [...other.codes, code] });
    }
  }
  const codes = groups.map(({ type, codes: list }) => {
    if (list.length === 1) return list[0] ?? '';
    return `s.${type.kind === 'object' ? 'joined' : 'allOf'}(${list.join(', ')})`;
  });
  const [first = 's.unknown'] = codes;
  const whole = codes.length > 1 ? `s.allOf(${codes.join(', ')})` : first;
  const all = [...new Set(checks)];
  return all.length === 0 ? whole : `s.check(${whole}, ${all.join(', ')})`;
}

function keyOf(type: Type): string {
  return JSON.stringify(type, (name, value: unknown) => (name === 'doc' ? undefined : value));
}
