// What is told of others' errors and answers, without the secrets that they may repeat.

/** Takes the credentials of a request out of a text. */
export type Redact = (text: string) => string;

/**
 * An error as the cause of another: name, message, code and stack, without secrets. Other fields are left out: some
 * runtimes have the address there, or the bytes that came.
 */
export function safeCause(cause: unknown, redact: Redact, depth = 4): unknown {
  // oxlint-disable-next-line no-base-to-string -- whatever was thrown
  if (!(cause instanceof Error)) return cause && redact(String(cause));
  const { name, message, stack = '', cause: inner } = cause;
  const { code } = cause as { code?: string | number };
  const safe = new Error(
    redact(message),
    inner && depth ? { cause: safeCause(inner, redact, depth - 1) } : undefined,
  );
  Object.assign(
    safe,
    { name, stack: redact(stack) },
    code !== undefined && { code: redact(String(code)) },
  );
  return safe;
}
