// Schemas that are made of themselves: `A` is `B` is `A`. Recursion through properties or items is fine, this is not.
import type { Schema, SchemaGraph, SchemaId } from './schema.ts';

/** What a value of a schema also is (`$ref`, `allOf`), and what it may be (`anyOf`, `oneOf`). */
function madeOf(schema: Schema): { parts: SchemaId[]; variants: SchemaId[] } {
  const parts: SchemaId[] = [];
  const variants: SchemaId[] = [];
  const pending = [{ node: schema, found: parts }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, found } = next;
    if (node.ref !== undefined) found.push(node.ref);
    pending.push(...node.allOf.map((part) => ({ node: part, found })));
    pending.push(
      ...[...node.anyOf, ...node.oneOf].map((variant) => ({ node: variant, found: variants })),
    );
  }
  return { parts, variants };
}

/**
 * Whether `part`, which `whole` is made of, is in turn made of `whole`: a base that lists its variants.
 * The variant takes the base without the list then.
 */
export function listsAsVariant(part: SchemaId, whole: SchemaId, schemas: SchemaGraph): boolean {
  return reaches(
    [part],
    (id) => id === whole,
    (id) => {
      const schema = schemas.get(id)?.schema;
      if (schema === undefined) return [];
      const { parts, variants } = madeOf(schema);
      return [...parts, ...variants];
    },
  );
}

/** The schemas that no type can be made for: they stay circular when variants take their bases without the lists. */
export function circularSchemas(schemas: SchemaGraph): SchemaId[] {
  const next = (node: string): string[] => {
    const id = node.slice(1);
    const schema = schemas.get(id)?.schema;
    if (schema === undefined) return [];
    const { parts, variants } = madeOf(schema);
    // `=` is a schema as it is, `-` one without its variants.
    if (node.startsWith('-')) return parts.map((part) => `-${part}`);
    return [
      ...parts.map((part) => (listsAsVariant(part, id, schemas) ? `-${part}` : `=${part}`)),
      ...variants.map((variant) => `=${variant}`),
    ];
  };
  return [...schemas.keys()].filter(
    (id) =>
      reaches(next(`=${id}`), (node) => node === `=${id}`, next) ||
      reaches(next(`-${id}`), (node) => node === `-${id}`, next),
  );
}

function reaches(
  start: readonly string[],
  isGoal: (node: string) => boolean,
  next: (node: string) => string[],
): boolean {
  const seen = new Set<string>();
  const pending = [...start];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isGoal(node)) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    pending.push(...next(node));
  }
  return false;
}
