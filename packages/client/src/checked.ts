// Validation at the boundary: nothing is sent that the description does not allow.
import type { Callable } from './call.ts';
import { InputError, type InputIssue } from './errors.ts';
import { describePath, type InputSchema } from './generated/validation.ts';

/** An operation that checks its input. */
export function checked<C extends Callable>(operation: C, schema: InputSchema): C {
  return { ...operation, check: (input) => check(schema, input) };
}

function check(schema: InputSchema, input: object): void {
  const result = schema['~standard'].validate(input);
  if (result instanceof Promise || !result.issues) return;
  const issues = result.issues.map(({ message, path = [] }): InputIssue => ({
    field: describePath(path),
    problem: message,
  }));
  const [first = { field: '', problem: 'is refused' }, ...more] = issues;
  throw new InputError(first.field, first.problem, undefined, more);
}
