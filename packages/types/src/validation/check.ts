// What is asked of a value beyond its type.
import { adoptNew, define, fail, type AnySchema, type Issue, type Schema } from './schema.ts';

/** Returns what was expected, or issues, where a value is not as it should be. Says nothing of other types. */
export type Check = (value: unknown) => string | readonly [Issue, ...Issue[]] | undefined;

/** A schema with more asked of its values. */
export function check<T>(schema: AnySchema<T>, ...checks: readonly Check[]): Schema<T> {
  return define(schema.expects, (run, self) => {
    // Before defaults are filled in.
    const { value } = run;
    const result = schema['~run'](run);
    if (result.mistyped === true) return result;
    for (const one of checks) {
      const found = one(value);
      if (found === undefined) continue;
      if (typeof found === 'string') fail(result, self, `expected ${found}`);
      else adoptNew(result, found);
    }
    result.mistyped = false;
    return result;
  });
}
