// Which responses mean what.
import type { Operation, Response } from './api.ts';
import { successes } from './sequence.ts';

/** The responses that mean an error, as far as their bodies are described. */
export function describedErrors(operation: Operation): readonly Response[] {
  const expected = new Set(successes(operation));
  return operation.responses.filter(
    (response) => !expected.has(response) && response.content.length > 0,
  );
}
