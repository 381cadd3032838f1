// What a row of the table is.
import type { Version } from '../../src/load/description.ts';

/** A value as a TypeScript expression. */
export interface Value {
  readonly expression: string;
  /** Whether a variable of the type takes it. */
  readonly compiles: boolean;
  /** Whether the schema accepts it; absent where there is no judging it: a Blob is no JSON. */
  readonly isValid?: boolean;
}

/** One generated type, written by hand, with values on either side of its border. */
export interface ExpectedType {
  /** As Prettier prints it, without comments; absent where only the values matter. */
  readonly is?: string;
  /** What compiles and is valid. */
  readonly valid?: readonly string[];
  /** What neither compiles nor is valid. */
  readonly invalid?: readonly string[];
  /** What is invalid, but compiles: TypeScript cannot say it. */
  readonly runtimeOnly?: readonly string[];
  /** What is valid, but does not compile: the type says more than JSON Schema does. */
  readonly typesOnly?: readonly string[];
  /** What compiles, and is no JSON. */
  readonly compiles?: readonly string[];
  /** What does not compile, and is no JSON. */
  readonly fails?: readonly string[];
}

export interface Row {
  readonly what: string;
  /** The construct: `components.schemas`. */
  readonly schemas: Readonly<Record<string, unknown>>;
  readonly paths?: Readonly<Record<string, unknown>>;
  /** Other components. */
  readonly components?: Readonly<Record<string, unknown>>;
  readonly version?: Version;
  /** The types that matter, by name. A schema that is listed without an `…Input` must have none. */
  readonly types: Readonly<Record<string, ExpectedType>>;
  /** The same in terms of JSON Schema 2020-12, where OpenAPI means more than it: what the second judge reads. */
  readonly judgedAs?: Readonly<Record<string, unknown>>;
  /** Every diagnostic, as `severity rule #/pointer`. */
  readonly diagnostics?: readonly string[];
}

/** The rows of one line of FIDELITY.md. */
export interface Construct {
  /** The line's first column. */
  readonly construct: string;
  readonly rows: readonly Row[];
}

/** The values of a type, each with what is expected of it. */
export function valuesOf(type: ExpectedType): Value[] {
  const some = (
    expressions: readonly string[] = [],
    expected: Omit<Value, 'expression'>,
  ): Value[] => expressions.map((expression) => ({ expression, ...expected }));
  return [
    ...some(type.valid, { compiles: true, isValid: true }),
    ...some(type.invalid, { compiles: false, isValid: false }),
    ...some(type.runtimeOnly, { compiles: true, isValid: false }),
    ...some(type.typesOnly, { compiles: false, isValid: true }),
    ...some(type.compiles, { compiles: true }),
    ...some(type.fails, { compiles: false }),
  ];
}

/** A value for the judges. */
export function evaluate(expression: string): unknown {
  // oxlint-disable-next-line typescript/no-implied-eval -- the expressions are those of the table
  return (new Function(`return (${expression});`) as () => unknown)();
}

/** A reference to a component. */
export function ref(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

export const string = { type: 'string' } as const;
export const number = { type: 'number' } as const;
export const boolean = { type: 'boolean' } as const;

/** An object schema; the names that end in `!` are required. */
export function object(
  properties: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const required = Object.keys(properties).flatMap((key) =>
    key.endsWith('!') ? [key.slice(0, -1)] : [],
  );
  const bare = Object.entries(properties).map(([key, schema]) => [key.replace(/!$/, ''), schema]);
  return {
    type: 'object',
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(bare) as Record<string, unknown>,
    ...more,
  };
}
