// What the input of a command looks like.
import type { Arguments } from './argv.ts';
import { usageFailure } from './failure.ts';
import type { Io } from './io.ts';
import { toJson } from './output/json.ts';
import type { Command, Program } from './program.ts';

/** Writes the input's JSON Schema, or an input to fill in. */
export async function writeSchema(
  program: Program,
  command: Command,
  { globals }: Arguments,
  io: Io,
): Promise<void> {
  if (globals.has('schema') && globals.has('skeleton')) {
    throw usageFailure('--schema and --skeleton exclude each other.');
  }
  const schema = (await program.jsonSchemas?.())?.[command.schema ?? ''];
  if (schema === undefined) throw usageFailure('This command has no schema.');
  io.stdout.write(`${toJson(globals.has('schema') ? schema : skeletonOf(schema, schema))}\n`);
}

type Node = Readonly<Record<string, unknown>>;

/** A value of the schema's form: what it proposes (default, example, first choice), else an empty value. */
function skeletonOf(schema: unknown, root: unknown, above: readonly string[] = []): unknown {
  if (typeof schema !== 'object' || schema === null) return null;
  const node = schema as Node;
  const proposals = [
    node['const'],
    node['default'],
    listAt(node, 'examples')[0],
    listAt(node, 'enum')[0],
  ];
  const proposed = proposals.find((value) => value !== undefined);
  if (proposed !== undefined) return proposed;
  if (typeof node['$ref'] === 'string') {
    const name = node['$ref'].replace('#/$defs/', '');
    // What holds itself is left empty the second time.
    if (above.includes(name)) return null;
    const definitions = (root as Node)['$defs'] as Node | undefined;
    return skeletonOf(definitions?.[name], root, [...above, name]);
  }
  const [choice] = [...listAt(node, 'anyOf'), ...listAt(node, 'oneOf')];
  const parts = listAt(node, 'allOf').map((part) => skeletonOf(part, root, above));
  const properties = Object.entries((node['properties'] ?? {}) as Node);
  if (parts.length > 0 || properties.length > 0) {
    const required = listAt(node, 'required');
    const isRequired = ([key]: readonly [string, unknown]): boolean => required.includes(key);
    const own = [...properties.filter(isRequired), ...properties.filter((one) => !isRequired(one))];
    return Object.fromEntries([
      ...parts.flatMap((part) =>
        typeof part === 'object' && part !== null ? Object.entries(part) : [],
      ),
      ...own.map(([key, value]) => [key, skeletonOf(value, root, above)] as const),
    ]);
  }
  if (choice !== undefined) return skeletonOf(choice, root, above);
  const type = Array.isArray(node['type']) ? (node['type'] as unknown[])[0] : node['type'];
  switch (type) {
    case 'string':
      return '';
    case 'integer':
    case 'number':
      return node['minimum'] ?? 0;
    case 'boolean':
      return false;
    case 'array': {
      const item = skeletonOf(node['items'], root, above);
      return item === null ? [] : [item];
    }
    case 'object':
      return {};
    default:
      return null;
  }
}

function listAt(node: Node, key: string): readonly unknown[] {
  const value = node[key];
  return Array.isArray(value) ? value : [];
}
