// The keywords that ask more of a value, each of values of its own type only.
import type { Check } from './check.ts';
import { multipleIn } from './decimal.ts';
import { accepts, child, isObject, type AnySchema, type Run } from './schema.ts';
import { canonical } from './values.ts';

type Test<T> = (value: T) => boolean;

const ofNumber =
  (expected: string, test: Test<number>): Check =>
  (value) =>
    typeof value !== 'number' || test(value) ? undefined : expected;
const ofString =
  (expected: string, test: Test<string>): Check =>
  (value) =>
    typeof value !== 'string' || test(value) ? undefined : expected;
const ofArray =
  (expected: string, test: Test<readonly unknown[]>): Check =>
  (value) =>
    !Array.isArray(value) || test(value) ? undefined : expected;
const ofObject =
  (expected: string, test: Test<Readonly<Record<string, unknown>>>): Check =>
  (value) =>
    !isObject(value) || test(value) ? undefined : expected;

export function minimum(least: number): Check {
  return ofNumber(`at least ${least}`, (value) => value >= least);
}

export function maximum(most: number): Check {
  return ofNumber(`at most ${most}`, (value) => value <= most);
}

export function above(bound: number): Check {
  return ofNumber(`more than ${bound}`, (value) => value > bound);
}

export function below(bound: number): Check {
  return ofNumber(`less than ${bound}`, (value) => value < bound);
}

export function multipleOf(divisor: number): Check {
  return ofNumber(`a multiple of ${divisor}`, (value) => multipleIn(value, divisor));
}

/** Characters, not UTF-16 units: `length` is never less than they are. */
function length(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

export function minLength(least: number): Check {
  return ofString(
    plural('at least', least, 'character'),
    (value) =>
      // A character is one or two units.
      value.length >= 2 * least || (value.length >= least && length(value) >= least),
  );
}

export function maxLength(most: number): Check {
  return ofString(
    plural('at most', most, 'character'),
    (value) => value.length <= most || (value.length <= 2 * most && length(value) <= most),
  );
}

export function pattern(expression: RegExp): Check {
  return ofString(`text that matches ${String(expression)}`, (value) => expression.test(value));
}

export function format(name: string, test: Test<string>): Check {
  return ofString(name, test);
}

export function minItems(least: number): Check {
  return ofArray(plural('at least', least, 'item'), (value) => value.length >= least);
}

export function maxItems(most: number): Check {
  return ofArray(plural('at most', most, 'item'), (value) => value.length <= most);
}

export function uniqueItems(): Check {
  return ofArray(
    'items that differ',
    (value) => new Set(value.map(canonical)).size === value.length,
  );
}

export function minProperties(least: number): Check {
  return ofObject(plural('at least', least, 'key'), (value) => keysOf(value).length >= least);
}

export function maxProperties(most: number): Check {
  return ofObject(plural('at most', most, 'key'), (value) => keysOf(value).length <= most);
}

function plural(bound: string, count: number, noun: string): string {
  return `${bound} ${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The keys that JSON would have. */
export function keysOf(value: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

/** A number of items that a schema accepts. */
export function contains(schema: AnySchema, least = 1, most: number = Infinity): Check {
  return ofArray(
    `${least === 1 ? 'an item' : plural('at least', least, 'item')} of some kind${most === Infinity ? '' : `, at most ${most}`}`,
    (value) => {
      const count = value.filter((item) => accepts(schema, item)).length;
      return count >= least && count <= most;
    },
  );
}

/** Keys that a schema accepts. */
export function propertyNames(schema: AnySchema): Check {
  return (value) => {
    if (!isObject(value)) return undefined;
    const run: Run = { value };
    for (const key of keysOf(value)) child(run, key, key, schema);
    return run.issues;
  };
}

/** Keys that must be there where another is. */
export function dependentRequired(key: string, others: readonly string[]): Check {
  return ofObject(
    `${others.map((other) => JSON.stringify(other)).join(', ')} beside ${JSON.stringify(key)}`,
    (value) => {
      const keys = keysOf(value);
      return !keys.includes(key) || others.every((other) => keys.includes(other));
    },
  );
}

/** A schema for objects that have a key. */
export function dependentSchema(key: string, schema: AnySchema): Check {
  return (value) =>
    isObject(value) && keysOf(value).includes(key) ? schema['~run']({ value }).issues : undefined;
}

export function not(schema: AnySchema): Check {
  return (value) => (accepts(schema, value) ? 'a value of another kind' : undefined);
}

/** What a value has to be beside its type. */
export function also(schema: AnySchema): Check {
  return (value) => schema['~run']({ value }).issues;
}

/** One schema or another, by whether a first one accepts the value. */
export function either(condition: AnySchema, yes?: AnySchema, no?: AnySchema): Check {
  return (value) => {
    const schema = accepts(condition, value) ? yes : no;
    return schema && schema['~run']({ value }).issues;
  };
}
