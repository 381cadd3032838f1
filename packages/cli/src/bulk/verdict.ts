// What the failure of a request means for the rows in it.

/**
 * `rows`: the API does not want some of them. `unsent`: nothing was done, and nothing will be. `unknown`: it may have been
 * done.
 */
export type Verdict = 'rows' | 'unsent' | 'unknown';

const unwanted: readonly unknown[] = [400, 409, 413, 422];

const unconnected: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'];

export function verdictOn(error: unknown): Verdict {
  // Of the client's errors: the first is an answer's, the second that of an input that it refused.
  const { status, field } = Object(error) as { status?: unknown; field?: unknown };
  if (unwanted.includes(status)) return 'rows';
  if (typeof field === 'string') return 'unsent';
  if (typeof status === 'number')
    return status >= 400 && status < 500 && status !== 408 ? 'unsent' : 'unknown';
  return unconnected.includes(codeIn(error)) ? 'unsent' : 'unknown';
}

/** The code of the innermost cause. */
function codeIn(error: unknown): unknown {
  let code: unknown;
  let cause = error;
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++) {
    code = (cause as NodeJS.ErrnoException).code ?? code;
    ({ cause } = cause);
  }
  return code;
}
