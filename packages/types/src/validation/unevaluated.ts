// Keys and items that no other keyword has looked at.
import type { Check } from './check.ts';
import { keysOf } from './assertions.ts';
import { accepts, child, isObject, type AnySchema, type Run } from './schema.ts';

/** Adds the keys and indices that a keyword looks at. */
export type Mark = (value: unknown, seen: Set<string | number>) => void;

export function unevaluatedProperties(schema: AnySchema, ...marks: readonly Mark[]): Check {
  return (value) => {
    if (!isObject(value)) return undefined;
    const run: Run = { value };
    const seen = seenBy(marks, value);
    for (const key of keysOf(value)) if (!seen.has(key)) child(run, key, value[key], schema);
    return run.issues;
  };
}

export function unevaluatedItems(schema: AnySchema, ...marks: readonly Mark[]): Check {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const run: Run = { value };
    const seen = seenBy(marks, value);
    for (const [index, item] of value.entries())
      if (!seen.has(index)) child(run, index, item, schema);
    return run.issues;
  };
}

function seenBy(marks: readonly Mark[], value: unknown): Set<string | number> {
  const seen = new Set<string | number>();
  for (const mark of marks) mark(value, seen);
  return seen;
}

/** Every key. */
export const allKeys: Mark = (value, seen) => {
  if (isObject(value)) for (const key of Object.keys(value)) seen.add(key);
};

/** Keys by name or pattern. */
export function keys(names: readonly string[], ...patterns: readonly RegExp[]): Mark {
  return (value, seen) => {
    if (!isObject(value)) return;
    for (const key of Object.keys(value))
      if (names.includes(key) || patterns.some((pattern) => pattern.test(key))) seen.add(key);
  };
}

/** The first items; all where it does not say how many. */
export function items(count: number = Infinity): Mark {
  return (value, seen) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < Math.min(count, value.length); index += 1) seen.add(index);
  };
}

/** The items that a schema accepts. */
export function itemsLike(schema: AnySchema): Mark {
  return (value, seen) => {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) if (accepts(schema, item)) seen.add(index);
  };
}

/** Marks for values that a schema accepts. */
export function where(schema: AnySchema, ...marks: readonly Mark[]): Mark {
  return (value, seen) => {
    if (accepts(schema, value)) for (const mark of marks) mark(value, seen);
  };
}

/** Marks for values that a schema does not accept. */
export function unless(schema: AnySchema, ...marks: readonly Mark[]): Mark {
  return (value, seen) => {
    if (!accepts(schema, value)) for (const mark of marks) mark(value, seen);
  };
}
