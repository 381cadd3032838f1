// Schemas that are made of themselves: `A` is `B` is `A`. Recursion through properties or items is fine, this is not.
import type { Schema, SchemaGraph, SchemaId } from './schema.ts';
import { strongComponents, type StrongComponents } from './strong-components.ts';

interface MadeOf {
  /** What a value of a schema also is: `$ref`, `allOf`. */
  readonly parts: SchemaId[];
  /** What it may be: `anyOf`, `oneOf`. */
  readonly variants: SchemaId[];
  /** What else it is held against: `if`, `not` and the like. */
  readonly tests: SchemaId[];
}

function madeOf(schema: Schema): MadeOf {
  const found: MadeOf = { parts: [], variants: [], tests: [] };
  const pending: { node: Schema; as: keyof MadeOf }[] = [{ node: schema, as: 'parts' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, as } = next;
    if (node.ref !== undefined) found[as].push(node.ref);
    const add = (nodes: readonly (Schema | undefined)[], how: keyof MadeOf): void => {
      for (const one of nodes)
        if (one !== undefined) pending.push({ node: one, as: as === 'tests' ? as : how });
    };
    add(node.allOf, as);
    add([...node.anyOf, ...node.oneOf], 'variants');
    add([node.if, node.then, node.else, node.not, ...node.dependentSchemas.values()], 'tests');
  }
  return found;
}

const known = new WeakMap<SchemaGraph, StrongComponents<SchemaId>>();

/** Which schemas are made of each other, variants and all. */
function madeOfEachOther(schemas: SchemaGraph): StrongComponents<SchemaId> {
  let found = known.get(schemas);
  if (found === undefined) {
    found = strongComponents(schemas.keys(), (id) => {
      const schema = schemas.get(id)?.schema;
      if (schema === undefined) return [];
      const { parts, variants } = madeOf(schema);
      return [...parts, ...variants];
    });
    known.set(schemas, found);
  }
  return found;
}

/**
 * Whether `part`, which `whole` is made of, is in turn made of `whole`: a base that lists its variants.
 * The variant takes the base without the list then.
 */
export function listsAsVariant(part: SchemaId, whole: SchemaId, schemas: SchemaGraph): boolean {
  return madeOfEachOther(schemas).connects(part, whole);
}

/** A schema as the base of one of its variants: without the lists that the variant stands in. */
export function asBaseOf(variant: SchemaId, base: Schema, schemas: SchemaGraph): Schema {
  const leadsBack = (branch: Schema): boolean => {
    const { parts, variants } = madeOf(branch);
    return [...parts, ...variants].some(
      (id) => id === variant || listsAsVariant(id, variant, schemas),
    );
  };
  const rest = (list: readonly Schema[]): readonly Schema[] => (list.some(leadsBack) ? [] : list);
  return { ...base, anyOf: rest(base.anyOf), oneOf: rest(base.oneOf) };
}

/** The schemas that no type can be made for: they stay circular when variants take their bases without the lists. */
export function circularSchemas(schemas: SchemaGraph): SchemaId[] {
  const next = (node: string): string[] => {
    const id = node.slice(1);
    const schema = schemas.get(id)?.schema;
    if (schema === undefined) return [];
    const { parts, variants, tests } = madeOf(schema);
    const held = tests.map((test) => `=${test}`);
    // `=` is a schema as it is, `-` one without its variants.
    if (node.startsWith('-')) return [...held, ...parts.map((part) => `-${part}`)];
    return [
      ...held,
      ...parts.map((part) => (listsAsVariant(part, id, schemas) ? `-${part}` : `=${part}`)),
      ...variants.map((variant) => `=${variant}`),
    ];
  };
  const nodes = [...schemas.keys()].flatMap((id) => [`=${id}`, `-${id}`]);
  const { isOnCycle } = strongComponents(nodes, next);
  return [...schemas.keys()].filter((id) => isOnCycle(`=${id}`) || isOnCycle(`-${id}`));
}
