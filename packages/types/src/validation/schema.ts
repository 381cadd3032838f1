// What every schema here is made with: a value goes in, issues with paths come out.

/** A schema whose values have the type T. */
export type Schema<T = unknown> = SchemaOf<T, T>;

/** A schema that also accepts a value without its defaults, and fills them in. */
export type FillingSchema<T> = SchemaOf<unknown, T>;

/** Any schema, by what comes out of it. */
export type AnySchema<T = unknown> = SchemaOf<unknown, T>;

/** A Standard Schema, with what other schemas ask of it. */
export interface SchemaOf<In, Out> {
  /** Those that it lists. */
  readonly literals: string | undefined;
  /** What it accepts, in words. */
  readonly expects: string;
  readonly '~run': (run: Run) => Run;
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Result<Out>;
    readonly types?: { readonly input: In; readonly output: Out } | undefined;
  };
}

export type Output<S extends AnySchema> = NonNullable<S['~standard']['types']>['output'];

/** The value as it comes out, or what is wrong with it. */
export type Result<T> =
  { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

/** One thing that is wrong, and the keys that lead to it; none where it is the value itself. */
export interface Issue {
  readonly message: string;
  /** Of which one was expected. */
  readonly literals: string | undefined;
  readonly path: (string | number)[];
}

/** The state of one value under one schema. */
export interface Run {
  value: unknown;
  /** Of another type, or with something of another type in it: nothing more can be asked of it. */
  mistyped?: boolean;
  issues?: [Issue, ...Issue[]] | undefined;
}

/** What was expected and what kind of value was there; not the value: it may be long, or a secret. */
export function expected(wanted: string, value: unknown): string {
  return `expected ${wanted}${wanted.includes('"') ? '' : `, got ${kindOf(value)}`}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Makes a schema of a function that judges a run. */
export function define<T>(
  expects: string,
  judge: (run: Run, self: Schema<T>) => Run,
  literals?: string,
): Schema<T> {
  const schema: Schema<T> = {
    expects,
    literals,
    '~run': (run) => judge(run, schema),
    '~standard': {
      version: 1,
      vendor: 'generated',
      validate: (value) => judge({ value }, schema) as Result<T>,
    },
  };
  return schema;
}

/**
 * A schema under the type that it is declared with. One call around all of the others: bundlers leave out a call
 * that is marked as pure, and look no deeper. That the types are the same is for tests to prove: a description whose
 * types the compiler writes in another way has to compile too.
 */
export function of<T>(make: () => AnySchema): Schema<T> {
  let made: AnySchema | undefined;
  // Most of a module's schemas are not used, and making all of them takes time.
  const schema = (): AnySchema => (made ??= make());
  return {
    ...define<T>('', (run) => schema()['~run'](run)),
    get expects() {
      return schema().expects;
    },
  };
}

/** Adds an issue: of the value itself, or of one of its keys. */
export function fail(
  run: Run,
  self: Schema,
  message: string = expected(self.expects, run.value),
  ...path: (string | number)[]
): Run {
  run.mistyped = true;
  adopt(run, [{ message, literals: self.literals, path }]);
  return run;
}

/** Judges what a value holds under a key; returns what comes out of it. */
export function child(run: Run, key: string | number, value: unknown, schema: AnySchema): unknown {
  const result = schema['~run']({ value });
  if (result.issues !== undefined) {
    for (const issue of result.issues) issue.path.unshift(key);
    adopt(run, result.issues);
  }
  if (result.mistyped === true) run.mistyped = true;
  return result.value;
}

/** Adds the issues of another run. */
export function adopt(run: Run, issues: readonly [Issue, ...Issue[]]): void {
  const known: Issue[] = (run.issues ??= [] as unknown as [Issue]);
  for (const issue of issues) known.push(issue);
}

/** Adds those that another part of the same value has not found already. */
export function adoptNew(run: Run, issues: readonly [Issue, ...Issue[]]): void {
  const known = run.issues;
  if (known === undefined) {
    adopt(run, issues);
    return;
  }
  const text = ({ message, path }: Issue): string => JSON.stringify([message, ...path]);
  const seen = new Set(known.map(text));
  known.push(...issues.filter((issue) => !seen.has(text(issue))));
}

/** Whether a schema accepts a value. */
export function accepts(schema: AnySchema, value: unknown): boolean {
  return schema['~run']({ value }).issues === undefined;
}
