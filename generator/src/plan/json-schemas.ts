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
import { jsonDefinition, jsonSchema, type Json, type JsonContext } from '../print/json-schema.ts';
import { inputSchema, type InputSchema } from './input-schema.ts';
import { shapeOf, type Model, type PlannedFile } from './model.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** A JSON Schema, and the definitions that it refers to itself, by name. */
interface Referring {
  readonly schema: Json;
  readonly refers: ReadonlyMap<string, SchemaId>;
}

/** A definition in source text: each is made once, whatever number of inputs need it. */
interface Definition {
  readonly code: Code;
  readonly refers: ReadonlyMap<string, SchemaId>;
}

interface Input {
  readonly name: string;
  readonly members: readonly string[];
  /** The names of the definitions that it needs. */
  readonly definitions: readonly string[];
}

/** Plans the module of JSON Schemas. */
export function planJsonSchemas(model: Model, folder: string): PlannedFile {
  const definitions = new Map<string, Definition>();
  const inputs = sortedBy(model.api.operations, (one) => model.names.operation(one).input).map(
    (operation) => inputOf(operation, model, definitions),
  );
  const lists = sharedLists(inputs, [...definitions.keys(), ...inputs.map(({ name }) => name)]);
  const shared = sortedBy(definitions, ([name]) => name).map(([name, { code }]) => ({
    name,
    schema: code,
  }));
  return {
    path: `${folder}/json-schemas.ts`,
    template: 'types/json-schemas.ts.hbs',
    view: {
      definitions: [
        ...shared,
        ...[...lists].map(([list, name]) => ({ name, schema: new Code(`{ ${list} }`) })),
      ],
      declarations: inputs.map((input) => ({
        name: input.name,
        schema: inputLiteral(input, lists),
      })),
    },
  };
}

/** One operation's input; new definitions are added. */
function inputOf(operation: Operation, model: Model, definitions: Map<string, Definition>): Input {
  const input = inputSchema(shapeOf(operation, model), operation.place, model.api.schemas);
  const { schema: root, refers } = referring(model, (context) =>
    jsonSchema(rootOf(input, operation, model.api.schemas), context),
  );
  const members = Object.entries(root === true ? {} : root === false ? { not: {} } : root).map(
    ([key, value]) => `${identifier(key)}: ${dataLiteral(value)}`,
  );
  const { input: name } = model.names.operation(operation);
  return { name, members, definitions: reached(refers, model, definitions) };
}

function inputLiteral({ members, definitions }: Input, lists: ReadonlyMap<string, string>): Code {
  const list = listOf(definitions);
  const named = lists.get(list);
  const all = [`$schema: ${dataLiteral(dialect)}`, ...members];
  if (definitions.length > 0) all.push(`$defs: ${named ?? `{ ${list} }`}`);
  return new Code(`{ ${all.join(', ')} }`);
}

function listOf(definitions: readonly string[]): string {
  return definitions.map(identifier).join(', ');
}

/** Shorter lists read best where they are needed. */
const longList = 100;

/** The long lists of definitions that several inputs need, with a constant's name for each. */
function sharedLists(inputs: readonly Input[], taken: readonly string[]): Map<string, string> {
  const long = inputs.filter(({ definitions }) => definitions.length > longList);
  const byList = Map.groupBy(long, ({ definitions }) => listOf(definitions));
  const names = new Set(taken);
  const shared = [...byList].filter(([, some]) => some.length > 1);
  return new Map(
    shared.map(([list], index) => {
      let name = `$defs${index + 1}`;
      while (names.has(name)) name += '_';
      return [list, name];
    }),
  );
}

function referring({ api, names }: Model, make: (context: JsonContext) => Json): Referring {
  const refers = new Map<string, SchemaId>();
  const schema = make({
    schemas: api.schemas,
    names,
    side: 'input',
    binary: 'string',
    refer(id, side) {
      const name = names.schema(id, side);
      refers.set(name, id);
      return `#/$defs/${name}`;
    },
  });
  return { schema, refers };
}

/** The names of the definitions that these lead to, themselves too; new definitions are added. */
function reached(
  refers: ReadonlyMap<string, SchemaId>,
  model: Model,
  definitions: Map<string, Definition>,
): string[] {
  const found = new Map(refers);
  // The loop comes to what is added on the way, too.
  for (const [name, id] of found) {
    const definition = definitions.get(name) ?? definitionOf(id, model);
    definitions.set(name, definition);
    for (const [other, otherId] of definition.refers) found.set(other, otherId);
  }
  return [...found.keys()].sort();
}

function definitionOf(id: SchemaId, model: Model): Definition {
  const { schema, refers } = referring(model, (context) => jsonDefinition(id, context));
  return { code: new Code(dataLiteral(schema)), refers };
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
