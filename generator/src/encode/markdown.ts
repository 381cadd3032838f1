// Encoders for Markdown.

/** A text on one line, without any markup of its own. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]>()#+!|~@$]/g, '\\$&');
}

/** Code on one line: the fence is longer than any run of backticks inside. */
export function markdownCode(text: string): string {
  const code = oneLine(text);
  const fence = fenceFor(code, 1);
  return code.startsWith('`') || code.endsWith('`')
    ? `${fence} ${code} ${fence}`
    : `${fence}${code}${fence}`;
}

/** A fenced block. */
export function markdownBlock(code: string, language: string): string {
  const fence = fenceFor(code, 3);
  return `${fence}${language}\n${code.trimEnd()}\n${fence}`;
}

function fenceFor(code: string, least: number): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
}
