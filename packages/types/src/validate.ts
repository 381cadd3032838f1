// What users do with a runtime schema.
import { describeIssues } from './validation/issues.ts';
import type { AnySchema } from './validation/schema.ts';

export { describeIssues, pathText, type Issue } from './validation/issues.ts';

/** A value is not what its schema says. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError';
  /** Each thing that is wrong, with its place: `events[3].inputs: expected object, got string`. */
  readonly issues: readonly string[];

  constructor(issues: readonly string[]) {
    super(issues.join('\n'));
    this.issues = issues;
  }
}

/**
 * The value as its schema has it: with the defaults that the description gives, in a copy where there are any.
 * Throws a ValidationError that names every place where it is not as it should be, and never the value there.
 */
export function parse<T>(schema: AnySchema<T>, value: unknown): T {
  const result = schema['~standard'].validate(value);
  if (result.issues !== undefined) throw new ValidationError(describeIssues(result.issues));
  return result.value;
}
