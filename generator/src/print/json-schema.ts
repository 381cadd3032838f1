// A schema as JSON Schema 2020-12, on the side of the one who sends the value or the one who receives it.
import { compact } from '../model/json.ts';
import { judgePattern } from '../model/pattern.ts';
import type { Constraints, Schema, SchemaId } from '../model/schema.ts';
import { isLeftOut, type Side } from '../model/sides.ts';
import { memberPresence } from './described.ts';
import { branchMark, variantMarks, type Mark } from './discriminator.ts';
import { listingBase, requiredMembers, within, type TypeContext } from './schema-type.ts';

export type Json = Readonly<Record<string, unknown>> | boolean;

export interface JsonContext extends TypeContext {
  /** Where the definition of a named schema is. */
  readonly refer: (id: SchemaId, side: Side) => string;
}

/** A node as JSON Schema; `known` are the nodes that hold for the same value. */
export function jsonSchema(
  schema: Schema,
  context: JsonContext,
  known: readonly Schema[] = [],
): Json {
  if (schema.accepts !== undefined) return schema.accepts;
  const about = [...known, schema];
  const inside = within(context);
  const part = (node: Schema | undefined): Json | undefined =>
    node === undefined ? undefined : jsonSchema(node, inside);
  const list = (nodes: readonly Schema[]): Json[] | undefined =>
    nodes.length === 0 ? undefined : nodes.map((node) => jsonSchema(node, context, about));
  const map = (nodes: ReadonlyMap<string, Schema>): object | undefined =>
    nodes.size === 0
      ? undefined
      : fromEntries([...nodes].map(([key, node]) => [key, jsonSchema(node, inside)]));
  const shown = [...schema.properties].filter(
    ([name]) => memberPresence(schema, name, context, about) !== 'absent',
  );
  const { annotations, constraints } = schema;
  const { pattern, ...bounds } = constraints;
  const base = schema.ref === undefined ? undefined : listingBase(schema.ref, context);
  const parts = base === undefined ? schema.allOf : [base, ...schema.allOf];
  const node = compact({
    $ref:
      schema.ref === undefined || base !== undefined
        ? undefined
        : context.refer(schema.ref, context.side),
    title: annotations.title,
    description: annotations.description,
    type: schema.types?.length === 1 ? schema.types[0] : schema.types,
    enum: schema.enum,
    properties: map(new Map(shown)),
    required: requiredNames(schema, context, about),
    additionalProperties: part(schema.additionalProperties),
    patternProperties: map(runnable(schema.patternProperties)),
    propertyNames: part(schema.propertyNames),
    dependentRequired: dependentRequired(schema, context),
    dependentSchemas: map(schema.dependentSchemas),
    unevaluatedProperties: part(schema.unevaluatedProperties),
    items: part(schema.items),
    prefixItems:
      schema.prefixItems.length === 0 ? undefined : schema.prefixItems.map((item) => part(item)),
    contains: part(schema.contains),
    unevaluatedItems: part(schema.unevaluatedItems),
    ...(bounds satisfies Constraints),
    pattern: pattern !== undefined && judgePattern(pattern).flags === 'u' ? pattern : undefined,
    format: schema.format,
    contentEncoding: schema.contentEncoding,
    contentMediaType: schema.contentMediaType,
    allOf: list(parts),
    anyOf: branches(schema, 'anyOf', context, about),
    oneOf: branches(schema, 'oneOf', context, about),
    not: part(schema.not),
    if: part(schema.if),
    then: part(schema.then),
    else: part(schema.else),
    deprecated: annotations.deprecated ? true : undefined,
    examples: annotations.examples.length === 0 ? undefined : annotations.examples,
  });
  // Boxed in the model, since they may be null.
  const boxed = {
    ...(schema.const === undefined ? {} : { const: schema.const.value }),
    ...(annotations.default === undefined ? {} : { default: annotations.default.value }),
  };
  return onlyBranch({ ...node, ...boxed });
}

/** The definition of a named schema: its own, and the literal by which a discriminated base tells it apart. */
export function jsonDefinition(id: SchemaId, context: JsonContext): Json {
  const named = context.schemas.get(id);
  if (named === undefined) throw new Error(`There is no schema ${id}.`);
  const literals = variantMarks(named, context).map(markSchema);
  const own = jsonSchema(named.schema, { ...context, self: id });
  return literals.length === 0 ? own : { allOf: [own, ...literals] };
}

function branches(
  schema: Schema,
  kind: 'anyOf' | 'oneOf',
  context: JsonContext,
  about: readonly Schema[],
): Json[] | undefined {
  if (schema[kind].length === 0) return undefined;
  return schema[kind].map((branch) => {
    const own = jsonSchema(branch, within(context), about);
    const mark = branchMark(branch, schema, context);
    const literals = mark === undefined ? [] : [markSchema(mark)];
    return literals.length === 0 ? own : { allOf: [own, ...literals] };
  });
}

function markSchema({ key, values, hasDefault }: Mark): Json {
  return {
    properties: fromEntries([[key, { enum: values }]]),
    ...(hasDefault ? {} : { required: [key] }),
  };
}

function requiredNames(
  schema: Schema,
  context: JsonContext,
  about: readonly Schema[],
): string[] | undefined {
  const own = [...schema.properties.keys()].flatMap((name) => {
    const present = memberPresence(schema, name, context, about);
    return present === 'required' && schema.required.has(name) ? [name] : [];
  });
  const names = [...own, ...requiredMembers(schema, context, about).map(({ name }) => name)];
  return names.length === 0 ? undefined : names;
}

function dependentRequired(schema: Schema, { side, schemas }: JsonContext): object | undefined {
  const entries = [...schema.dependentRequired].map(
    ([key, names]) =>
      [key, names.filter((name) => !isLeftOut(schema, name, side, schemas))] as const,
  );
  return entries.length === 0 ? undefined : fromEntries(entries);
}

/** Patterns that anybody may run; keys that match another are not looked at. */
function runnable(patterns: ReadonlyMap<string, Schema>): ReadonlyMap<string, Schema> {
  return new Map([...patterns].filter(([pattern]) => judgePattern(pattern).flags === 'u'));
}

/** A node that is nothing but one alternative, and notes on it, is that alternative. */
function onlyBranch(node: Readonly<Record<string, unknown>>): Json {
  const { anyOf, ...notes } = node;
  const [branch, ...others] = Array.isArray(anyOf) ? (anyOf as Json[]) : [];
  if (branch === undefined || others.length > 0) return node;
  if (!Object.keys(notes).every((key) => ['title', 'description', 'deprecated'].includes(key)))
    return node;
  return typeof branch === 'boolean'
    ? Object.keys(notes).length === 0
      ? branch
      : node
    : { ...branch, ...notes };
}

/** Own members, whatever they are called. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries);
}
