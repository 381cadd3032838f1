// The runtime schemas: a constant for each schema and each operation's input and output, those that others are made of first.
import { Code, dataLiteral } from '../encode/typescript.ts';
import type { Api, MediaType, Operation } from '../model/api.ts';
import { successes } from '../model/responses.ts';
import { isSequence } from '../model/sequence.ts';
import { walk, type SchemaGraph, type SchemaId } from '../model/schema.ts';
import { differingSchemas, hasDifference, type Side } from '../model/sides.ts';
import { sortedBy } from '../order.ts';
import {
  namedCode,
  partsOf,
  schemaCode,
  together,
  type CodeContext,
  type Part,
} from '../print/schema-code.ts';
import { schemaType, namedType } from '../print/schema-type.ts';
import { union, type Type } from '../print/type.ts';
import { inputSchema, type InputSchema } from './input-schema.ts';
import { readForm } from './media.ts';
import { shapeOf, type Model, type PlannedFile } from './model.ts';
import { askedFor } from './output.ts';

export interface RuntimeSchema {
  readonly name: string;
  /** Whether what comes out may have more keys than what goes in. */
  readonly fills: boolean;
  readonly code: Code;
}

/** Plans the module of the runtime schemas. */
export function planRuntimeSchemas(model: Model, folder: string): PlannedFile {
  return {
    path: `${folder}/runtime-schemas.ts`,
    template: 'types/runtime-schemas.ts.hbs',
    view: { declarations: runtimeSchemas(model) },
  };
}

/** Every runtime schema, in the order of declaration. */
export function runtimeSchemas(model: Model): RuntimeSchema[] {
  const { api, names } = model;
  const differing = differingSchemas(api.schemas);
  const declared = declarations(model, differing);
  const context = contextFor('input', model, (id, side) => names.schema(id, side));
  for (const operation of sortedBy(api.operations, (one) => names.operation(one).input)) {
    declared.push({
      name: names.operation(operation).input,
      fills: false,
      code: new Code(inputCode(operation, model, context)),
    });
  }
  const received = contextFor('output', model, (id, side) => names.schema(id, side));
  for (const operation of sortedBy(api.operations, (one) => names.operation(one).output)) {
    if (!hasOutputSchema(operation, api)) continue;
    const code = new Code(outputCode(operation, received));
    const fills = reachesDifference(operation, api.schemas, differing);
    declared.push({ name: names.operation(operation).output, fills, code });
  }
  return declared;
}

/** The runtime schema of what an operation resolves to: where that is but a named one, itself. */
export function outputSchemaName(operation: Operation, model: Model): string | undefined {
  if (!hasOutputSchema(operation, model.api)) return undefined;
  const context = contextFor('output', model, (id, side) => model.names.schema(id, side));
  const code = outputCode(operation, context);
  return code.startsWith('s.') ? model.names.operation(operation).output : code;
}

/** Items are read one by one, long after the call. */
function hasOutputSchema(operation: Operation, { schemas }: Api): boolean {
  const contents = successes(operation).flatMap((response) => askedFor(response, schemas));
  return contents.every(({ mediaType }) => !isSequence(mediaType));
}

/** Whether what an operation answers looks different to the one who sends it. */
function reachesDifference(
  operation: Operation,
  schemas: SchemaGraph,
  differing: ReadonlySet<SchemaId>,
): boolean {
  const contents = successes(operation).flatMap(({ content }) => content);
  return contents.some(
    ({ schema }) =>
      schema !== undefined &&
      [...walk(schema)].some(
        (node) =>
          (node.ref !== undefined && differing.has(node.ref)) || hasDifference(node, schemas),
      ),
  );
}

/** A schema on one side, while what it refers to is being declared. */
interface Open {
  readonly schema: RuntimeSchema;
  readonly refers: Iterator<Sided>;
}

interface Sided {
  readonly id: SchemaId;
  readonly side: Side;
}

/** The constants of the named schemas, by name; what one refers to stands before it, unless it refers back. */
function declarations(model: Model, differing: ReadonlySet<SchemaId>): RuntimeSchema[] {
  const { api, names } = model;
  const declared: RuntimeSchema[] = [];
  const known = new Set<string>();
  // The path from a root: a chain of schemas may be longer than the call stack is deep.
  const path: Open[] = [];
  const open = new Set<string>();

  function enter({ id, side }: Sided): void {
    const named = api.schemas.get(id);
    const name = names.schema(id, side);
    if (named === undefined || known.has(name)) return;
    known.add(name);
    open.add(name);
    const refers = new Map<string, Sided>();
    const context = contextFor(side, model, (target, on) => {
      const other = names.schema(target, on);
      refers.set(other, { id: target, side: on });
      // What stands further down is asked for when it is needed.
      return open.has(other) ? `s.lazy(() => ${other})` : other;
    });
    const code = new Code(namedCode(named, context));
    const fills = side === 'output' && differing.has(id);
    path.push({ schema: { name, fills, code }, refers: refers.values() });
  }

  for (const { id } of sortedBy(api.schemas.values(), ({ id: key }) =>
    names.schema(key, 'output'),
  )) {
    for (const side of sidesOf(id, differing)) {
      enter({ id, side });
      for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
        const next = last.refers.next();
        if (next.done !== true) {
          enter(next.value);
          continue;
        }
        path.pop();
        open.delete(last.schema.name);
        declared.push(last.schema);
      }
    }
  }
  return declared;
}

function sidesOf(id: SchemaId, differing: ReadonlySet<SchemaId>): readonly Side[] {
  return differing.has(id) ? ['output', 'input'] : ['output'];
}

function contextFor(side: Side, { api, names }: Model, refer: CodeContext['refer']): CodeContext {
  return { schemas: api.schemas, names, side, binary: 'string', refer };
}

function inputCode(operation: Operation, model: Model, context: CodeContext): string {
  const input = inputSchema(shapeOf(operation, model), operation.place, model.api.schemas);
  const withBinary: CodeContext = { ...context, binary: input.binary };
  if (input.whole !== undefined) return schemaCode(input.whole, withBinary);
  const fields: Part[] =
    input.fields === undefined ? [] : [...partsOf(input.fields, context).parts];
  return together({ parts: [...fields, bodyPart(input, withBinary)], checks: [] });
}

/** What an operation resolves to, whatever the status of its success. */
function outputCode(operation: Operation, context: CodeContext): string {
  const codes = successes(operation).flatMap((response) => {
    const contents = askedFor(response, context.schemas);
    return contents.length === 0
      ? ['s.nothing']
      : contents.map((media) => contentCode(media, context));
  });
  const [first = 's.nothing', ...others] = new Set(codes);
  return others.length === 0 ? first : `s.anyOf(${[first, ...others].join(', ')})`;
}

function contentCode(media: MediaType, context: CodeContext): string {
  const form = readForm(media, context.schemas);
  if (form === 'text') return 's.string';
  if (form === 'blob') return 's.blob';
  return form === undefined || media.schema === undefined
    ? 's.unknown'
    : schemaCode(media.schema, context);
}

/** The flat body, judged without the keys beside it. */
function bodyPart({ body, none, beside }: InputSchema, context: CodeContext): Part {
  if (body === undefined) throw new Error('An input has a body or is whole.');
  const inside = schemaCode(body, context);
  const alone = beside.length === 0 ? inside : `s.without(${dataLiteral(beside)}, ${inside})`;
  const type = spelledOutType(schemaType(body, context), body.ref, context);
  if (none === undefined) return { type, code: alone };
  return {
    type: union([type, schemaType(none, context)]),
    code: `s.anyOf(${alone}, ${schemaCode(none, context)})`,
  };
}

/** A reference stays one, unless it stands for an object's members. */
function spelledOutType(type: Type, ref: SchemaId | undefined, context: CodeContext): Type {
  const named =
    type.kind === 'reference' && ref !== undefined ? context.schemas.get(ref) : undefined;
  if (named === undefined) return type;
  const target = namedType(named, context);
  return target.kind === 'object' ? target : type;
}
