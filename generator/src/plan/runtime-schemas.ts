// The runtime schemas: a constant for each schema and each operation's input, those that others are made of first.
import { Code, dataLiteral } from '../encode/typescript.ts';
import type { Operation } from '../model/api.ts';
import type { SchemaId } from '../model/schema.ts';
import { differingSchemas, type Side } from '../model/sides.ts';
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
import { shapeOf, type Model, type PlannedFile } from './model.ts';

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
  const declared: RuntimeSchema[] = [];
  const states = new Map<string, 'open' | 'done'>();

  const context = (side: Side): CodeContext => ({
    schemas: api.schemas,
    names,
    side,
    binary: 'string',
    refer,
  });

  function declare(id: SchemaId, side: Side): void {
    const named = api.schemas.get(id);
    const name = names.schema(id, side);
    if (named === undefined || states.has(name)) return;
    states.set(name, 'open');
    const code = new Code(namedCode(named, context(side)));
    declared.push({ name, fills: side === 'output' && differing.has(id), code });
    states.set(name, 'done');
  }

  /** What stands further down is asked for when it is needed. */
  function refer(id: SchemaId, side: Side): string {
    declare(id, side);
    const name = names.schema(id, side);
    return states.get(name) === 'open' ? `s.lazy(() => ${name})` : name;
  }

  for (const { id } of sortedBy(api.schemas.values(), ({ id: key }) =>
    names.schema(key, 'output'),
  )) {
    declare(id, 'output');
    if (differing.has(id)) declare(id, 'input');
  }
  for (const operation of sortedBy(api.operations, (one) => names.operation(one).input)) {
    declared.push({
      name: names.operation(operation).input,
      fills: false,
      code: new Code(inputCode(operation, model, context('input'))),
    });
  }
  return declared;
}

function inputCode(operation: Operation, model: Model, context: CodeContext): string {
  const input = inputSchema(shapeOf(operation, model), operation.place, model.api.schemas);
  const withBinary: CodeContext = { ...context, binary: input.binary };
  if (input.whole !== undefined) return schemaCode(input.whole, withBinary);
  const fields: Part[] =
    input.fields === undefined ? [] : [...partsOf(input.fields, context).parts];
  return together({ parts: [...fields, bodyPart(input, withBinary)], checks: [] });
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
