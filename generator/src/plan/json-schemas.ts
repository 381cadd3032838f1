// The input of each operation as JSON Schema: self-contained constants, that share their definitions.
import { Code, dataLiteral, identifier } from '../encode/typescript.ts';
import type { Operation } from '../model/api.ts';
import {
  acceptsAnything,
  deref,
  type Schema,
  type SchemaGraph,
  type SchemaId,
} from '../model/schema.ts';
import { empty } from '../model/read-schema.ts';
import { sortedBy } from '../order.ts';
import { jsonDefinition, jsonSchema, type JsonContext } from '../print/json-schema.ts';
import { inputSchema, type InputSchema } from './input-schema.ts';
import { shapeOf, type Model, type PlannedFile } from './model.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** Plans the module of JSON Schemas. */
export function planJsonSchemas(model: Model, folder: string): PlannedFile {
  const definitions = new Map<string, Code>();
  const declarations = sortedBy(
    model.api.operations,
    (one) => model.names.operation(one).input,
  ).map((operation) => ({
    name: model.names.operation(operation).input,
    schema: inputLiteral(operation, model, definitions),
  }));
  const shared = sortedBy(definitions, ([name]) => name).map(([name, schema]) => ({
    name,
    schema,
  }));
  return {
    path: `${folder}/json-schemas.ts`,
    template: 'types/json-schemas.ts.hbs',
    view: { definitions: shared, declarations },
  };
}

/** One operation's input, with the names of the definitions that it needs; new definitions are added. */
function inputLiteral(operation: Operation, model: Model, definitions: Map<string, Code>): Code {
  const { api, names } = model;
  const input = inputSchema(shapeOf(operation, model), operation.place, api.schemas);
  const used = new Map<string, SchemaId>();
  const context: JsonContext = {
    schemas: api.schemas,
    names,
    side: 'input',
    binary: 'string',
    refer(id, side) {
      const name = names.schema(id, side);
      if (!used.has(name)) {
        used.set(name, id);
        // A definition may use others: it is made anew for each input, to know which.
        const definition = jsonDefinition(id, context);
        definitions.set(name, new Code(dataLiteral(definition)));
      }
      return `#/$defs/${name}`;
    },
  };
  const root = jsonSchema(rootOf(input, operation, api.schemas), context);
  const members = Object.entries(root === true ? {} : root === false ? { not: {} } : root).map(
    ([key, value]) => `${identifier(key)}: ${dataLiteral(value)}`,
  );
  const shared = [...used.keys()].sort();
  if (shared.length > 0) members.push(`$defs: { ${shared.map(identifier).join(', ')} }`);
  return new Code(`{ $schema: ${dataLiteral(dialect)}, ${members.join(', ')} }`);
}

/** The input as one node; a body that is a named schema is written out. */
function rootOf(
  { whole, fields, body, none, beside }: InputSchema,
  operation: Operation,
  graph: SchemaGraph,
): Schema {
  if (whole !== undefined) return deref(whole, graph);
  if (body === undefined) return empty(operation.place);
  const alone = tolerant(body, beside, graph, new Set());
  const node = empty(operation.place);
  const either = none === undefined ? alone : { ...node, anyOf: [alone, none] };
  return { ...node, allOf: fields === undefined ? [either] : [fields, either] };
}

/** A schema that leaves some keys to others: where it closes an object, they are named. */
function tolerant(
  schema: Schema,
  keys: readonly string[],
  graph: SchemaGraph,
  seen: ReadonlySet<SchemaId>,
): Schema {
  if (keys.length === 0) return schema;
  const each = (node: Schema): Schema => tolerant(node, keys, graph, seen);
  const target =
    schema.ref === undefined || seen.has(schema.ref) ? undefined : graph.get(schema.ref);
  const rest = schema.additionalProperties;
  const closes =
    (rest !== undefined && !acceptsAnything(rest)) || schema.unevaluatedProperties !== undefined;
  const open = keys.map((key): [string, Schema] => [
    key,
    { ...empty(schema.place), accepts: true },
  ]);
  const { ref, ...others } = schema;
  const own: Schema = {
    ...others,
    ...(ref === undefined || target !== undefined ? {} : { ref }),
    allOf: [
      ...schema.allOf.map(each),
      ...(target === undefined
        ? []
        : [tolerant(target.schema, keys, graph, new Set([...seen, target.id]))]),
    ],
    anyOf: schema.anyOf.map(each),
    oneOf: schema.oneOf.map(each),
  };
  return closes ? { ...own, properties: new Map([...open, ...schema.properties]) } : own;
}
