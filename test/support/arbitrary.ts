// Values for a JSON Schema, valid and nearly so: made by fast-check, from a seed.
import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };
export type Resolve = (ref: string) => JsonSchema;

const anything: Arbitrary<unknown> = fc.jsonValue({ maxDepth: 2 });

/** Texts that formats and counts of characters tell apart. */
const texts: Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(
    '',
    '𝒳',
    '2024-02-30T00:00:00Z',
    '2024-02-29T23:59:60Z',
    '1',
    'null',
    '__proto__',
  ),
);

/** Values that a schema accepts, as far as its keywords are known here. */
export function valuesOf(schema: JsonSchema, resolve: Resolve, depth = 0): Arbitrary<unknown> {
  if (typeof schema === 'boolean') return anything;
  const at = (key: string): unknown => schema[key];
  if (typeof schema['$ref'] === 'string')
    return valuesOf(resolve(schema['$ref']), resolve, depth + 1);
  const branches = (at('anyOf') ?? at('oneOf')) as readonly JsonSchema[] | undefined;
  if (branches !== undefined)
    return fc.oneof(...branches.map((branch) => valuesOf(branch, resolve, depth + 1)));
  const list = at('enum') as readonly unknown[] | undefined;
  if (list !== undefined) return fc.constantFrom(...list);
  const types = [at('type') ?? []].flat() as unknown as readonly string[];
  if (types.length === 0) return anything;
  return fc.oneof(...types.map((type) => valuesOfType(type, schema, resolve, depth)));
}

function valuesOfType(
  type: string,
  schema: { readonly [keyword: string]: unknown },
  resolve: Resolve,
  depth: number,
): Arbitrary<unknown> {
  const number = (key: string): number | undefined => schema[key] as number | undefined;
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number': {
      const min = number('minimum') ?? number('exclusiveMinimum') ?? -1000;
      const max = number('maximum') ?? number('exclusiveMaximum') ?? min + 100_000;
      const edges = fc.constantFrom(min, max);
      if (type === 'integer') return fc.oneof(edges, fc.integer({ min: Math.ceil(min), max }));
      return fc.oneof(edges, fc.double({ min, max, noNaN: true }));
    }
    case 'string':
      return stringsOf(schema);
    case 'array': {
      const item = valuesOf((schema['items'] ?? true) as JsonSchema, resolve, depth + 1);
      const minLength = number('minItems') ?? 0;
      return fc.array(item, { minLength, maxLength: Math.max(minLength, depth > 3 ? 1 : 3) });
    }
    case 'object':
      return objectsOf(schema, resolve, depth);
    default:
      throw new Error(`There is no type ${type}.`);
  }
}

function stringsOf(schema: { readonly [keyword: string]: unknown }): Arbitrary<string> {
  if (schema['format'] === 'uuid') return fc.uuid();
  if (schema['format'] === 'date-time')
    return fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
      .map((date) => date.toISOString());
  const minLength = (schema['minLength'] as number | undefined) ?? 0;
  const maxLength = (schema['maxLength'] as number | undefined) ?? minLength + 20;
  const some = fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 20) });
  return maxLength > 100 || maxLength < minLength + 20
    ? fc.oneof(
        { weight: 8, arbitrary: some },
        fc.constantFrom('x', '𝒳').map((unit) => unit.repeat(maxLength)),
      )
    : some;
}

function objectsOf(
  schema: { readonly [keyword: string]: unknown },
  resolve: Resolve,
  depth: number,
): Arbitrary<unknown> {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  const required = (schema['required'] ?? []) as readonly string[];
  const rest = schema['additionalProperties'] as JsonSchema | undefined;
  const known = fc.record(
    Object.fromEntries(properties.map(([key, node]) => [key, valuesOf(node, resolve, depth + 1)])),
    { requiredKeys: required.filter((key) => properties.some(([name]) => name === key)) },
  );
  if (rest === false || (rest === undefined && properties.length > 0)) return known.map(plain);
  const others = fc.dictionary(
    fc.string({ maxLength: 6 }),
    valuesOf(rest ?? true, resolve, depth + 1),
    {
      maxKeys: 2,
    },
  );
  return fc.tuple(others, known).map(([more, some]) => plain({ ...more, ...some }));
}

/** As JSON has it: fast-check makes some objects without a prototype. */
function plain(value: object): object {
  return Object.fromEntries(Object.entries(value));
}

/** What may happen to a value, at one place in it. */
export interface Mutation {
  /** Which place, between 0 and 1. */
  readonly where: number;
  readonly what: 'delete' | 'add' | 'replace' | 'nudge';
  readonly key: string;
  readonly value: unknown;
}

export const mutations: Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    what: fc.constantFrom('delete', 'add', 'replace', 'nudge'),
    key: fc.constantFrom('x', '__proto__', 'constructor', 'toString', 'a b', '$gte'),
    value: fc.oneof(anything, texts, fc.constantFrom(null, 0, -1, 1.5, 1e21, true, [], {})),
  }) as Arbitrary<Mutation>,
  { minLength: 1, maxLength: 2 },
);

/** A copy of a value with some things done to it. */
export function mutate(value: unknown, list: readonly Mutation[]): unknown {
  let root: unknown = structuredClone(value);
  for (const { where, what, key, value: other } of list) {
    const places = placesIn(root);
    const place = places[Math.floor(where * (places.length + 1)) - 1];
    if (place === undefined) {
      root = what === 'add' ? withKey(root, key, other) : other;
      continue;
    }
    const { holder, step } = place;
    const now = (holder as Record<PropertyKey, unknown>)[step];
    if (what === 'delete') {
      if (Array.isArray(holder)) holder.splice(Number(step), 1);
      else Reflect.deleteProperty(holder, step);
    } else
      set(
        holder,
        step,
        what === 'add' ? withKey(now, key, other) : what === 'nudge' ? nudge(now) : other,
      );
  }
  return root;
}

function withKey(value: unknown, key: string, other: unknown): unknown {
  if (Array.isArray(value)) return [...value, other];
  if (typeof value !== 'object' || value === null) return other;
  return Object.fromEntries([...Object.entries(value), [key, other]]);
}

/** A little more or less than it was. */
function nudge(value: unknown): unknown {
  if (typeof value === 'number') return value + 0.5;
  if (typeof value === 'string') return value.length > 3 ? `${value}!` : value.slice(1);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return Array.isArray(value) ? value.slice(1) : String(value);
}

function set(holder: object, step: PropertyKey, value: unknown): void {
  Object.defineProperty(holder, step, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

function placesIn(value: unknown): { holder: object; step: PropertyKey }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((step) => [
    { holder: value, step },
    ...placesIn((value as Record<string, unknown>)[step]),
  ]);
}
