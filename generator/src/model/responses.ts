// Which responses mean what.
import type { Operation, Response } from './api.ts';
import { isSequence } from './sequence.ts';

/** The responses that mean success; `default` does where no other does. */
export function successes(operation: Operation): readonly Response[] {
  const some = operation.responses.filter(({ status }) => status.startsWith('2'));
  return some.length > 0 ? some : operation.responses.filter(({ status }) => status === 'default');
}

/** The responses that mean an error, as far as their bodies are described. */
export function describedErrors(operation: Operation): readonly Response[] {
  const expected = new Set(successes(operation));
  return operation.responses.filter(
    (response) => !expected.has(response) && response.content.length > 0,
  );
}

/** Whether hooks read an operation as a query: it reads, and answers with a value, which a cache can hold. */
export function isQuery(operation: Operation): boolean {
  const contents = successes(operation).flatMap(({ content }) => content);
  return operation.reads && !contents.some(({ mediaType }) => isSequence(mediaType));
}
