// Schemas made of schemas.
import { merge } from './merge.ts';
import { adoptNew, define, isObject, type AnySchema, type Output, type Schema } from './schema.ts';

type Schemas = readonly [AnySchema, ...AnySchema[]];

/** Each step is the last thing that it does: the compiler takes a thousand of such, of others fifty. */
type All<T extends readonly AnySchema[], Known = unknown> = T extends readonly [
  infer First extends AnySchema,
  ...infer More extends readonly AnySchema[],
]
  ? All<More, Known & Output<First>>
  : Known;

/** What every schema accepts. */
export function allOf<const T extends Schemas>(...parts: T): Schema<All<T>> {
  return define(parts[0].expects, (run) => {
    const input = run.value;
    for (const part of parts) {
      const result = part['~run']({ value: input });
      if (result.issues !== undefined) adoptNew(run, result.issues);
      if (result.mistyped === true) run.mistyped = true;
      run.value = merge(input, run.value, result.value);
    }
    return run;
  });
}

type Flat<T> = { [K in keyof T]: T[K] };

/** What every schema accepts, where all are objects and read best as one. */
export function joined<const T extends Schemas>(...parts: T): Schema<Flat<All<T>>> {
  return allOf(...parts) as Schema<Flat<All<T>>>;
}

/** What the author says of objects, who leaves out that it is one: other values pass, as JSON Schema has it. */
export function ifObject<T>(schema: AnySchema<T>): Schema<T> {
  return only(isObject, schema);
}

/** The same of arrays. */
export function ifArray<T>(schema: AnySchema<T>): Schema<T> {
  return only(Array.isArray, schema);
}

function only<T>(concerns: (value: unknown) => boolean, schema: AnySchema<T>): Schema<T> {
  return define(schema.expects, (run) => {
    if (concerns(run.value)) return schema['~run'](run);
    return run;
  });
}

/** What a schema accepts when some keys are left out. */
export function without<T>(keys: readonly string[], schema: AnySchema<T>): Schema<T> {
  return define(schema.expects, (run) => {
    const { value } = run;
    if (!isObject(value)) return schema['~run'](run);
    const rest = Object.entries(value).filter(([key]) => !keys.includes(key));
    const result = schema['~run']({ value: Object.fromEntries(rest) });
    return { ...result, value };
  });
}
