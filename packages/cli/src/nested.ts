// Flags for what lies within a field: `--metadata.user-id x`.
import { usageFailure } from './failure.ts';
import { JsonError, parseJson } from './json.ts';
import type { CommandInfo, Flag } from './program.ts';
import { cleanLine } from './text.ts';

/** A place in a field. */
export interface NestedFlag {
  /** As it was typed, without the dashes. */
  readonly name: string;
  readonly flag: Flag;
  readonly path: readonly string[];
}

/** The flags among the words that are dotted paths into a field that takes JSON. */
export function nestedFlags(command: CommandInfo, words: readonly string[]): NestedFlag[] {
  const found = new Map<string, NestedFlag>();
  for (const word of words) {
    const [, name = '', fieldName = '', path = ''] =
      /^--(([^\s=.<>[\],|]+)\.([^\s=<>[\],|]+))(=[^]*)?$/.exec(word) ?? [];
    const isOwn = command.flags.some((flag) => flag.name === name);
    const flag = command.flags.find((one) => one.name === fieldName);
    const takesJson = flag?.type === 'json' || flag?.type === 'string-or-json';
    if (isOwn || flag === undefined || !takesJson || flag.repeatable === true) continue;
    if (path.split('.').includes(''))
      throw usageFailure(`--${cleanLine(name, 80)} has an empty step.`);
    found.set(name, { name, flag, path: path.split('.') });
  }
  return [...found.values()];
}

/** What a schema says of a place: the keys on the way as they are spelled there, and whether it holds a text alone. */
export interface Place {
  readonly path: readonly string[];
  readonly isText: boolean;
}

/**
 * Finds a path in the input's JSON Schema. A step is the property that it is the kebab-case spelling of; where the schema
 * names none, it is taken as it is.
 */
export function placeOf(schema: unknown, { flag, path }: NestedFlag): Place {
  const root = schema;
  let nodes = resolve(schema, root).flatMap((node) => propertyOf(node, flag.field));
  const keys = path.map((step) => {
    const all = nodes.flatMap((node) => resolve(node, root));
    const names = all.flatMap((node) => Object.keys(objectAt(node, 'properties')));
    const key = names.includes(step) ? step : (names.find((name) => kebab(name) === step) ?? step);
    nodes = all.flatMap((node) => propertyOf(node, key));
    return key;
  });
  const types = nodes.flatMap((node) => resolve(node, root)).map((node) => node['type']);
  return { path: keys, isText: types.length > 0 && types.every((type) => type === 'string') };
}

/** The types that the input's JSON Schema gives to a place in the items of a list; none: it says nothing of it. */
export function typesAt(schema: unknown, list: string, path: readonly string[]): unknown[] {
  const all = (nodes: readonly unknown[]): Node[] => nodes.flatMap((node) => resolve(node, schema));
  let nodes = all(all([schema]).flatMap((node) => propertyOf(node, list))).map(
    (node) => node['items'],
  );
  for (const step of path) nodes = all(nodes).flatMap((node) => propertyOf(node, step));
  return all(nodes).map((node) => node['type']);
}

/** Sets a value in a field, in a copy of what is there. */
export function setNested(
  current: unknown,
  { name }: NestedFlag,
  path: readonly string[],
  value: unknown,
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (
    current !== undefined &&
    (typeof current !== 'object' || current === null || Array.isArray(current))
  ) {
    throw usageFailure(`--${cleanLine(name, 80)} goes into a value that is no object.`);
  }
  const entries = new Map(Object.entries(current ?? {}));
  entries.set(step, setNested(entries.get(step), { name } as NestedFlag, rest, value));
  return Object.fromEntries(entries);
}

/** The value of a text: JSON where it is JSON (`5`, `true`, `null`, `"5"`, `{…}`), else the text itself. */
export function looseValue({ name }: NestedFlag, text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    if (/^\s*[[{"]/.test(text) || /cannot be kept/.test(error.message)) {
      throw usageFailure(
        `--${cleanLine(name, 80)}: ${cleanLine(error.message)}.`,
        `A value that starts with {, [ or " is JSON. For the text itself, quote it as JSON: '"…"'.`,
      );
    }
    return text;
  }
}

type Node = Readonly<Record<string, unknown>>;

// The schemas that a value has to fit, as far as references and combinations go.
function resolve(schema: unknown, root: unknown, depth = 0): Node[] {
  if (typeof schema !== 'object' || schema === null || depth > 8) return [];
  const node = schema as Node;
  const ref = typeof node['$ref'] === 'string' ? node['$ref'] : undefined;
  const target =
    ref === undefined ? undefined : objectAt(root, '$defs')[ref.replace('#/$defs/', '')];
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap(
    (key) => (node[key] as unknown[] | undefined) ?? [],
  );
  return [
    ...(ref === undefined && parts.length === 0
      ? [node]
      : Object.hasOwn(node, 'properties')
        ? [node]
        : []),
    ...[target, ...parts].flatMap((part) => resolve(part, root, depth + 1)),
  ];
}

function propertyOf(node: unknown, key: string): unknown[] {
  const properties = objectAt(node, 'properties');
  return Object.hasOwn(properties, key) ? [properties[key]] : [];
}

function objectAt(node: unknown, key: string): Node {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return {};
  const value = (node as Node)[key];
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}

function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}
