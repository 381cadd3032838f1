// What every schema here is made with: a value goes in, issues with paths come out.
import * as v from 'valibot';

/** A schema whose values have the type T. */
export type Schema<T = unknown> = v.GenericSchema<T>;

/** A schema that also accepts a value without its defaults, and fills them in. */
export type FillingSchema<T> = v.GenericSchema<unknown, T>;

/** Any schema, by what comes out of it. */
export type AnySchema<T = unknown> = v.GenericSchema<unknown, T>;

export type Output<S extends AnySchema> = v.InferOutput<S>;

export type Issue = v.BaseIssue<unknown>;
export type Config = v.Config<Issue>;

/** The state of one value under one schema. */
export interface Run {
  value: unknown;
  typed?: boolean;
  issues?: [Issue, ...Issue[]] | undefined;
}

/** What was expected and what kind of value was there; not the value: it may be long, or a secret. */
export function expected({ expected: wanted, input }: Pick<Issue, 'expected' | 'input'>): string {
  return `expected ${wanted}${wanted?.includes('"') === true ? '' : `, got ${kindOf(input)}`}`;
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
  expects: string | (() => string),
  judge: (run: Run, config: Config, self: Schema<T>) => Run,
  type = 'json',
): Schema<T> {
  // oxlint-disable-next-line no-underscore-dangle -- valibot's own name
  return v._standardSchema<Schema<T>>({
    kind: 'schema',
    type,
    reference: define as never,
    get expects() {
      return typeof expects === 'string' ? expects : expects();
    },
    async: false,
    '~run'(run, config) {
      return judge(run, config, this) as never;
    },
  });
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
  return define<T>(
    () => schema().expects,
    (run, config) => schema()['~run'](run as never, config),
  );
}

/** Adds an issue: of the value itself, or of one of its keys. */
export function fail(
  run: Run,
  config: Config,
  self: Schema,
  details: {
    readonly expected?: string;
    readonly message?: string;
    readonly path?: [v.IssuePathItem];
  } = {},
): Run {
  const input = run.value;
  const { expected: wanted = self.expects, path } = details;
  const message = details.message ?? expected({ expected: wanted, input });
  run.typed = false;
  adopt(run, [
    {
      ...config,
      kind: 'schema',
      type: self.type,
      input,
      expected: wanted,
      received: kindOf(input),
      message,
      path,
    },
  ]);
  return run;
}

/** Where a child stands in its parent. */
export function pathItem(parent: unknown, key: string | number, value: unknown): v.IssuePathItem {
  return { type: 'unknown', origin: 'value', input: parent, key, value };
}

/** Judges what a value holds under a key; returns what comes out of it. */
export function child(
  run: Run,
  config: Config,
  parent: unknown,
  key: string | number,
  value: unknown,
  schema: AnySchema,
): unknown {
  const result: Run = schema['~run']({ value }, config);
  if (result.issues !== undefined) {
    const item = pathItem(parent, key, value);
    for (const issue of result.issues) {
      if (issue.path === undefined) (issue as { path: unknown }).path = [item];
      else issue.path.unshift(item);
    }
    adopt(run, result.issues);
  }
  if (result.typed !== true) run.typed = false;
  return result.value;
}

/** Adds the issues of another run. */
export function adopt(run: Run, issues: readonly [Issue, ...Issue[]]): void {
  if (run.issues === undefined) run.issues = [...issues];
  else for (const issue of issues) run.issues.push(issue);
}

/** Adds those that another part of the same value has not found already. */
export function adoptNew(run: Run, issues: readonly [Issue, ...Issue[]]): void {
  const known = run.issues;
  if (known === undefined) {
    adopt(run, issues);
    return;
  }
  const text = ({ message, path }: Issue): string =>
    JSON.stringify([message, ...(path ?? []).map(({ key }) => key)]);
  const seen = new Set(known.map(text));
  known.push(...issues.filter((issue) => !seen.has(text(issue))));
}

/** Whether a schema accepts a value. */
export function accepts(schema: AnySchema, value: unknown): boolean {
  return (schema['~run']({ value }, { abortEarly: true }) as Run).issues === undefined;
}
