/** What the first line of every generated file says: constant, since a date or a version would change every file at once. */
const words = 'Generated from the API description. Do not edit.';
const line = `// ${words}`;
const markdownLine = `<!-- ${words} -->`;

/** The text of a file with the mark that it is generated; below a `#!` line where there is one. */
export function mark(text: string, path = ''): string {
  const hashbang = /^#!.*\n/.exec(text)?.[0] ?? '';
  const first = path.endsWith('.md') ? markdownLine : line;
  return `${hashbang}${first}\n\n${text.slice(hashbang.length)}`;
}

/** Whether a file carries the mark. */
export function isMarked(text: string): boolean {
  const start = text.replace(/^#!.*\r?\n/, '');
  return start.startsWith(line) || start.startsWith(markdownLine);
}
