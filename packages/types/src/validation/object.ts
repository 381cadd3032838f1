// Objects: own keys only, whatever they are called. A key that holds undefined is not there, as in JSON.
import {
  child,
  define,
  fail,
  isObject,
  type AnySchema,
  type Output,
  type Run,
  type Schema,
} from './schema.ts';
import { merge } from './merge.ts';
import { never, unknown } from './values.ts';

export type Entries = Readonly<Record<string, AnySchema>>;

/** None, and not any. */
type NoEntries = { readonly [key in never]: AnySchema };

type Members<R extends Entries, O extends Entries> = { [K in keyof R]: 0 } & { [K in keyof O]?: 0 };

type Of<R extends Entries, O extends Entries, K, Rest> = K extends keyof R
  ? Output<R[K]>
  : K extends keyof O
    ? Output<O[K]>
    : Rest;

/** The keys of T with what is said of each; a mapped type over T itself keeps what is optional. */
type Filled<T, R extends Entries, O extends Entries, Rest> = {
  [K in keyof T]: Of<R, O, K, Rest>;
};

export type ObjectOf<R extends Entries, O extends Entries> = Filled<Members<R, O>, R, O, never>;

type Optional<O extends Entries> = { [K in keyof O]: Output<O[K]> | undefined }[keyof O];

type Index<R extends Entries, O extends Entries, Rest> =
  Rest | { [K in keyof R]: Output<R[K]> }[keyof R] | Optional<O>;

export type RecordOf<R extends Entries, O extends Entries, Rest> = Filled<
  Members<R, O> & { [key: string]: 0 | undefined },
  R,
  O,
  Index<R, O, Rest>
>;

/** An object with these keys, and any others. */
export function object<R extends Entries, O extends Entries = NoEntries>(
  required: R,
  optional?: O,
): Schema<ObjectOf<R, O>> {
  return keyed(required, optional);
}

/** An object with these keys, and no others. */
export function closed<R extends Entries, O extends Entries = NoEntries>(
  required: R,
  optional?: O,
): Schema<ObjectOf<R, O>> {
  return keyed(required, optional, (run, self, input) => {
    for (const key in input) {
      if (has(input, key) && !isNamed(key, required, optional))
        fail(run, self, unknownKey(key), key);
    }
  });
}

/** An object with these keys, and others of one kind; or by the patterns that their names match. */
export function record<
  R extends Entries,
  O extends Entries,
  Rest extends AnySchema | null | undefined,
  const P extends readonly (readonly [RegExp | undefined, AnySchema])[] = readonly [],
>(
  required: R,
  optional: O,
  rest: Rest,
  patterns?: P,
): Schema<RecordOf<R, O, Output<Extract<Rest, AnySchema> | P[number][1]>>> {
  const others: AnySchema | null | undefined = rest;
  return keyed(required, optional, (run, self, input) => {
    for (const key of Object.keys(input)) {
      if (input[key] === undefined) continue;
      let isKnown = isNamed(key, required, optional);
      // A pattern that is undefined matches some keys, and nobody knows which.
      for (const [pattern, schema] of patterns ?? []) {
        if (pattern?.test(key) === false) continue;
        isKnown = true;
        if (pattern !== undefined) enter(run, input, key, schema, merge);
      }
      if (isKnown || others === undefined || others === unknown) continue;
      if (others === null || others === never) fail(run, self, unknownKey(key), key);
      else enter(run, input, key, others, merge);
    }
  });
}

/** An object with any keys, all of one kind. */
export function map<T>(values: AnySchema<T>): Schema<{ [key: string]: T }> {
  return record({}, {}, values);
}

type Input = Readonly<Record<string, unknown>>;

/** The named keys, and what `judgeOthers` says of the others. */
function keyed<T>(
  required: Entries,
  optional: Entries = {},
  judgeOthers?: (run: Run, self: Schema, input: Input) => void,
): Schema<T> {
  return define('object', (run, self) => {
    const input = run.value;
    if (!isObject(input)) return fail(run, self);
    for (const key in required) {
      const schema = required[key] as AnySchema & { fallback?: () => unknown };
      if (has(input, key)) enter(run, input, key, schema);
      else if (schema.fallback !== undefined)
        run.value = { ...(run.value as object), [key]: schema.fallback() };
      else fail(run, self, `required key ${JSON.stringify(key)} is missing`, key);
    }
    for (const key in optional)
      if (has(input, key)) enter(run, input, key, optional[key] as AnySchema);
    judgeOthers?.(run, self, input);
    return run;
  });
}

/**
 * Judges a key, and keeps what comes out of it, in a copy: the value that was given is never changed.
 * @param join for a key that a name or another pattern may have filled keys into
 */
function enter(run: Run, input: Input, key: string, schema: AnySchema, join?: typeof merge): void {
  const before = input[key];
  const kept = (run.value as Input)[key];
  const judged = child(run, key, before, schema);
  const after = join === undefined ? judged : join(before, kept, judged);
  if (after === before) return;
  if (run.value === input) run.value = { ...input };
  // The copy has the key, so that one called __proto__ is a key like any.
  (run.value as Record<string, unknown>)[key] = after;
}

const unknownKey = (key: string): string => `unknown key ${JSON.stringify(key)}`;

function isNamed(key: string, required: Entries, optional: Entries = {}): boolean {
  return Object.hasOwn(required, key) || Object.hasOwn(optional, key);
}

function has(input: Readonly<Record<string, unknown>>, key: string): boolean {
  return Object.hasOwn(input, key) && input[key] !== undefined;
}

/** A key that is filled where it is missing. */
export function fallback<T>(schema: AnySchema<T>, make: () => unknown): Schema<T> {
  const result = define<T>(schema.expects, (run) => schema['~run'](run));
  return Object.assign(result, {
    fallback: (): unknown => {
      const value = make();
      const run = schema['~run']({ value });
      return run.issues === undefined ? run.value : value;
    },
  });
}

/** The type of a key that another part of the schema describes: here it only has to be there. */
export function present<T>(schema: AnySchema<T>): Schema<T> {
  return define(schema.expects, (run) => run);
}
