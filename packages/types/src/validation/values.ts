// Values without parts.
import { define, fail, type AnySchema, type Schema } from './schema.ts';

export const string: Schema<string> = /* @__PURE__ */ simple(
  'string',
  (value) => typeof value === 'string',
);
export const number: Schema<number> = /* @__PURE__ */ simple('number', (value) =>
  Number.isFinite(value),
);
export const boolean: Schema<boolean> = /* @__PURE__ */ simple(
  'boolean',
  (value) => typeof value === 'boolean',
);
/** 1.0 is an integer. */
export const integer: Schema<number> = /* @__PURE__ */ simple('integer', (value) =>
  Number.isInteger(value),
);
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

function simple<T>(
  expects: string,
  test: (value: unknown) => boolean,
  literals?: string,
): Schema<T> {
  return define(expects, (run, self) => (test(run.value) ? run : fail(run, self)), literals);
}

/** No value at all. */
export const nothing: Schema<undefined> = /* @__PURE__ */ simple(
  'nothing',
  (value) => value === undefined,
);

/** One of some texts and numbers. */
export function values<const T extends readonly (string | number)[]>(list: T): Schema<T[number]> {
  const names = list.map((value) => JSON.stringify(value)).join(' | ');
  const expects = list.length > 1 ? `(${names})` : names;
  return simple(expects, (value) => list.includes(value as T[number]), names);
}

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** A value equal to one of a list of any JSON. */
export function equal<const T extends readonly unknown[]>(list: T): Schema<Mutable<T[number]>> {
  const texts = list.map(canonical);
  const names = texts.join(' | ');
  return simple(names, (value) => texts.includes(canonical(value)), names);
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
  return define(`${schema.expects} | null`, (run, self) => {
    if (run.value === null) return run;
    const result = schema['~run']({ value: run.value });
    // Of another type altogether: null would have done as well.
    const isOther = result.issues?.some(({ path }) => path.length === 0);
    return isOther === true ? fail(run, self) : result;
  });
}
