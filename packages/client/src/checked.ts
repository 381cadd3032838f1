// Validation at the boundary: nothing is sent that the description does not allow.
import type { Callable } from './call.ts';
import type { CheckOutput } from './client.ts';
import { InputError, type InputIssue } from './errors.ts';
import { describePath, type RuntimeSchema } from './generated/validation.ts';

/** An operation that checks its input. */
export function checked<C extends Callable>(operation: C, schema: RuntimeSchema): C {
  return {
    ...operation,
    check(input, { validation }) {
      const [first, ...more] = validation === 'off' ? [] : judge(schema, input).issues;
      if (first) throw new InputError(first.field, first.problem, undefined, more);
    },
  };
}

/** A check of outputs, by the schemas of their operations; those that have none pass. */
export function checkedOutputs(schemas: Readonly<Record<string, RuntimeSchema>>): CheckOutput {
  return (output, response, { operation: { id }, refuse }) => {
    const schema = Object.hasOwn(schemas, id) ? schemas[id] : undefined;
    if (!schema) return output;
    const { value, issues } = judge(schema, output);
    if (!issues.length) return value;
    const problems = issues.map(({ field, problem }) => `${field}: ${problem}`.replace(/^: /, ''));
    const problem = `${response.status} with what the description does not allow:`;
    throw refuse(response, [problem, ...problems].join('\n'), output);
  };
}

function judge(schema: RuntimeSchema, given: unknown): { value: unknown; issues: InputIssue[] } {
  const result = schema['~standard'].validate(given);
  const issues = (result.issues ?? []).map(({ message, path = [] }) => ({
    field: describePath(path),
    problem: message,
  }));
  return { value: result.value, issues };
}
