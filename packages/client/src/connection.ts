// What errors of `fetch` tell of a connection.

/** The codes of connections that never came to be. */
const unsent =
  /^(E(CONNREFUSED|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|Connect)$/;

/** The code of the innermost cause that has one. */
export function codeOf(error: unknown): string | undefined {
  const { cause, code } = Object(error) as { cause?: unknown; code?: unknown };
  const inner = cause ? codeOf(cause) : undefined;
  // Deno has no codes, but messages with `client error (Connect)`.
  const own = typeof code === 'string' ? code : /client error \((\w+)\)/.exec(String(error))?.[1];
  return inner ?? own;
}

/** Whether an error says that a request did not leave. */
export function neverSent(error: unknown): boolean {
  return unsent.test(codeOf(error) ?? '');
}
