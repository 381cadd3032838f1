// Schemas that hold themselves.
import { define, fail, type AnySchema, type Issue, type Run, type Schema } from './schema.ts';

/** Deeper than any value that means something; far less deep than the stack. */
const deepest = 500;
let depth = 0;

/** What was found of each object, by schema: alternatives and conditions ask the same again, twice for every level. */
const known = new Map<object, Map<AnySchema, Run | 'open'>>();

/** A schema that is declared further down, or that holds itself. A value that holds itself is none. */
export function lazy<T>(schema: () => AnySchema<T>): Schema<T> {
  return define('unknown', (run, self) => {
    const target = schema();
    const { value } = run;
    if (typeof value !== 'object' || value === null) return target['~run'](run);
    const ofValue = known.get(value) ?? new Map<AnySchema, Run | 'open'>();
    const found = ofValue.get(target);
    if (found === 'open') return fail(run, self, 'expected a value that ends');
    if (found !== undefined) return copyOf(found);
    if (depth >= deepest) return fail(run, self, `expected at most ${deepest} levels`);
    known.set(value, ofValue.set(target, 'open'));
    depth += 1;
    try {
      const result = target['~run'](run);
      ofValue.set(target, copyOf(result));
      return result;
    } finally {
      depth -= 1;
      if (depth === 0) known.clear();
    }
  });
}

/** Whoever gets issues writes their own path in front of them. */
function copyOf({ issues, ...run }: Run): Run {
  if (issues === undefined) return run;
  const copies = issues.map((issue) => ({ ...issue, path: [...issue.path] }));
  return { ...run, issues: copies as [Issue, ...Issue[]] };
}
