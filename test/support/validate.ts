// Whether data fits the description, as Ajv sees it.
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { spec, type Operation } from './spec.ts';

// An OpenAPI document holds schemas without being one.
const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
formats.default(ajv);
ajv.addSchema(spec, 'description');

/** What is wrong with an operation's successful answer; nothing where it fits. */
export function responseProblems(operation: Operation, data: unknown): string[] {
  const { responsePointer } = operation;
  // An operation without declared content answers nothing: undefined, and null in a cache.
  if (!responsePointer)
    return data === undefined || data === null ? [] : ['content is not declared'];
  return problems(`description#${responsePointer}`, data);
}

/** What is wrong with a request's body. */
export function bodyProblems({ body }: Operation, data: unknown): string[] {
  return body ? problems(`description${body.$ref ?? '#'}`, data) : [];
}

function problems($ref: string, data: unknown): string[] {
  const validate = ajv.getSchema($ref) ?? ajv.compile({ $ref });
  void validate(data);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || 'the whole'} ${message} ${JSON.stringify(params)}`,
  );
}
