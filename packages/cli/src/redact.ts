/** The text without the secrets. Very short ones are left: they would be found in any text. */
export function redact(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const secret of secrets) {
    for (const form of formsOf(secret)) {
      if (form.length > 7) safe = safe.replaceAll(form, '[redacted]');
    }
  }
  return safe;
}

// As it is, in an address, in JSON, and in the header of basic authentication.
function formsOf(secret: string): string[] {
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
  ];
}

/** Headers whose values are credentials. */
export const secretHeaders: RegExp =
  /^(authorization|proxy-authorization|cookie|set-cookie)$|api-?key|token|secret|signature/i;

/** Headers as lines, without the credentials among them. */
export function headerLines(headers: Headers): string[] {
  return [...headers].map(
    ([name, value]) => `${name}: ${secretHeaders.test(name) ? '[redacted]' : value}`,
  );
}
