// Values without parts.
import * as v from 'valibot';
import { define, expected, fail, type AnySchema, type Schema } from './schema.ts';

export const string: Schema<string> = /* @__PURE__ */ v.string(expected);
export const number: Schema<number> = /* @__PURE__ */ v.number(expected);
export const boolean: Schema<boolean> = /* @__PURE__ */ v.boolean(expected);
const isNull: Schema<null> = /* @__PURE__ */ v.null(expected);
export { isNull as null };
export const unknown: Schema = /* @__PURE__ */ v.unknown();
export const never: Schema<never> = /* @__PURE__ */ v.never(expected);
export const blob: Schema<Blob> = /* @__PURE__ */ v.blob(expected);

/** 1.0 is an integer. */
export const integer: Schema<number> = /* @__PURE__ */ define('integer', (run, config, self) => {
  if (!Number.isInteger(run.value)) return fail(run, config, self);
  run.typed = true;
  return run;
});

/** One of some texts and numbers. */
export function values<const T extends readonly (string | number)[]>(list: T): Schema<T[number]> {
  return v.picklist(list, expected);
}

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** A value equal to one of a list of any JSON. */
export function equal<const T extends readonly unknown[]>(list: T): Schema<Mutable<T[number]>> {
  const texts = list.map(canonical);
  return define(texts.join(' | '), (run, config, self) => {
    if (!texts.includes(canonical(run.value))) return fail(run, config, self);
    run.typed = true;
    return run;
  });
}

/** The same text for equal JSON, whatever the order of keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`,
    );
    return `{${members.sort().join()}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** Null, or what a schema accepts. */
export function nullable<T>(schema: AnySchema<T>): Schema<T | null> {
  return v.nullable(schema) as Schema<T | null>;
}

/** Deeper than any value that means something; far less deep than the stack. */
const deepest = 500;
let depth = 0;

/** A schema that is declared further down, or that holds itself. A value that holds itself does not end. */
export function lazy<T>(schema: () => AnySchema<T>): Schema<T> {
  return define('unknown', (run, config, self) => {
    if (depth >= deepest)
      return fail(run, config, self, { message: `expected at most ${deepest} levels` });
    depth += 1;
    try {
      return schema()['~run'](run as never, config);
    } finally {
      depth -= 1;
    }
  });
}
