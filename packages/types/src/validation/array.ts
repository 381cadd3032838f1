// Arrays and tuples.
import { child, define, fail, type AnySchema, type Output, type Schema } from './schema.ts';
import { never } from './values.ts';

/** An array of one kind of items. */
export function array<T>(item: AnySchema<T>): Schema<T[]> {
  return listed([], item);
}

type Outputs<T extends readonly AnySchema[]> = { -readonly [K in keyof T]: Output<T[K]> };

/**
 * An array whose first items have schemas of their own. Like every keyword, `first` asks nothing of items that
 * are not there; how many must be there is for another check, and shows in the type.
 */
export function tuple<
  const R extends readonly AnySchema[],
  const O extends readonly AnySchema[],
  T = never,
>(
  required: R,
  optional: O,
  rest: AnySchema<T> = never,
): Schema<[...Outputs<R>, ...Partial<Outputs<O>>, ...([T] extends [never] ? [] : T[])]> {
  return listed([...required, ...optional], rest);
}

function listed<T>(first: readonly AnySchema[], rest: AnySchema): Schema<T> {
  return define('array', (run, self) => {
    const input = run.value;
    if (!Array.isArray(input)) return fail(run, self);
    // By index: holes are values too.
    for (let index = 0; index < input.length; index += 1) {
      const item: unknown = input[index];
      const result = child(run, index, item, first[index] ?? rest);
      if (result === item) continue;
      if (run.value === input) run.value = [...input];
      (run.value as unknown[])[index] = result;
    }
    return run;
  });
}
