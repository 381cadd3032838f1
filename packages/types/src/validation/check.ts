// What is asked of a value beyond its type.
import {
  adoptNew,
  define,
  fail,
  type AnySchema,
  type Config,
  type Issue,
  type Run,
  type Schema,
} from './schema.ts';

/** Returns what was expected, or issues, where a value is not as it should be. Says nothing of other types. */
export type Check = (
  value: unknown,
  config: Config,
) => string | readonly [Issue, ...Issue[]] | undefined;

/** A schema with more asked of its values. */
export function check<T>(schema: AnySchema<T>, ...checks: readonly Check[]): Schema<T> {
  return define(schema.expects, (run, config, self) => {
    // Before defaults are filled in.
    const { value } = run;
    const result: Run = schema['~run'](run as never, config);
    const { typed } = result;
    if (typed !== true) return result;
    for (const one of checks) {
      const found = one(value, config);
      if (found === undefined) continue;
      if (typeof found === 'string')
        fail(result, config, self, { expected: found, message: `expected ${found}` });
      else adoptNew(result, found);
    }
    result.typed = typed;
    return result;
  });
}
