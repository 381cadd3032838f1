// Values without parts.
import { define, fail, type AnySchema, type Run, type Schema } from './schema.ts';

export const string: Schema<string> = /* @__PURE__ */ simple(
  'string',
  (value) => typeof value === 'string',
);
export const number: Schema<number> = /* @__PURE__ */ simple('number', Number.isFinite);
export const boolean: Schema<boolean> = /* @__PURE__ */ simple(
  'boolean',
  (value) => typeof value === 'boolean',
);
/** 1.0 is an integer. */
export const integer: Schema<number> = /* @__PURE__ */ simple('integer', Number.isInteger);
const isNull: Schema<null> = /* @__PURE__ */ simple('null', (value) => value === null);
export { isNull as null };
/** What is only asked to be there. */
// oxlint-disable-next-line typescript/no-generated-empty-object-type -- every value but undefined
export const any: Schema<NonNullable<unknown> | null> = /* @__PURE__ */ simple(
  'a value',
  () => true,
);
export const unknown: Schema = /* @__PURE__ */ simple('unknown', () => true);
export const never: Schema<never> = /* @__PURE__ */ simple('never', () => false);
export const blob: Schema<Blob> = /* @__PURE__ */ simple('Blob', (value) => value instanceof Blob);

function simple<T>(expects: string, test: (value: unknown) => boolean, type?: string): Schema<T> {
  return define(
    expects,
    (run, config, self) => {
      if (!test(run.value)) return fail(run, config, self);
      run.typed = true;
      return run;
    },
    type,
  );
}

/** The type of a schema that lists its values. */
const picklist = 'picklist';

/** No value at all. */
export const nothing: Schema<undefined> = /* @__PURE__ */ simple(
  'nothing',
  (value) => value === undefined,
);

/** One of some texts and numbers. */
export function values<const T extends readonly (string | number)[]>(list: T): Schema<T[number]> {
  const names = list.map((value) => JSON.stringify(value)).join(' | ');
  const expects = list.length > 1 ? `(${names})` : names;
  return simple(expects, (value) => list.includes(value as T[number]), picklist);
}

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** A value equal to one of a list of any JSON. */
export function equal<const T extends readonly unknown[]>(list: T): Schema<Mutable<T[number]>> {
  const texts = list.map(canonical);
  return simple(texts.join(' | '), (value) => texts.includes(canonical(value)), picklist);
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
  return define(`${schema.expects} | null`, (run, config, self) => {
    run.typed = true;
    if (run.value === null) return run;
    const result: Run = schema['~run']({ value: run.value }, config);
    // Of another type altogether: null would have done as well.
    const isOther = result.issues?.some(
      ({ path, kind }) => path === undefined && kind === 'schema',
    );
    return isOther === true ? fail({ ...run, typed: false }, config, self) : result;
  });
}
