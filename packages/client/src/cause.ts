/** An error as the cause of another. Some runtimes tell the whole address, and with it a key that travels in the query. */
export function safeCause(cause: unknown, redact: (text: string) => string): unknown {
  const told = `${String(cause)}: ${String((Object(cause) as Error).cause)}`;
  const safe = redact(told);
  return safe === told ? cause : new Error(safe);
}
