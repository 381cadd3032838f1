// Schemas made of schemas.
import {
  adopt,
  define,
  isObject,
  type AnySchema,
  type Output,
  type Run,
  type Schema,
} from './schema.ts';

type Schemas = readonly [AnySchema, ...AnySchema[]];

type All<T extends readonly AnySchema[]> = T extends readonly [
  infer First extends AnySchema,
  ...infer More extends readonly AnySchema[],
]
  ? Output<First> & All<More>
  : unknown;

/** What every schema accepts. */
export function allOf<const T extends Schemas>(...parts: T): Schema<All<T>> {
  return define(parts[0].expects, (run, config) => {
    const input = run.value;
    run.typed = true;
    for (const part of parts) {
      const result: Run = part['~run']({ value: input }, config);
      if (result.issues !== undefined) adopt(run, result.issues);
      if (result.typed !== true) run.typed = false;
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

/** What two parts made of one value: each may have filled keys in. */
function merge(input: unknown, one: unknown, other: unknown): unknown {
  if (other === input) return one;
  if (one === input) return other;
  if (Array.isArray(input) && Array.isArray(one) && Array.isArray(other))
    return one.map((item, index) => merge(input[index], item, other[index]));
  if (!isObject(one) || !isObject(other)) return one;
  const entries = Object.entries(other).map(([key, value]) => {
    const before = isObject(input) && Object.hasOwn(input, key) ? input[key] : undefined;
    return [key, Object.hasOwn(one, key) ? merge(before, one[key], value) : value];
  });
  return { ...one, ...Object.fromEntries(entries) };
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
  return define(schema.expects, (run, config) => {
    if (concerns(run.value)) return schema['~run'](run as never, config);
    run.typed = true;
    return run;
  });
}

/** What a schema accepts when some keys are left out. */
export function without<T>(keys: readonly string[], schema: AnySchema<T>): Schema<T> {
  return define(schema.expects, (run, config) => {
    const { value } = run;
    if (!isObject(value)) return schema['~run'](run as never, config);
    const rest = Object.entries(value).filter(([key]) => !keys.includes(key));
    const result: Run = schema['~run']({ value: Object.fromEntries(rest) }, config);
    return { ...result, value };
  });
}
