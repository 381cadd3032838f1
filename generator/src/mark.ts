/** The first line of every generated file: constant, since a date or a version would change every file at once. */
const line = '// Generated from the API description. Do not edit.';

/** The text of a source file with the mark that it is generated; below a `#!` line where there is one. */
export function mark(text: string): string {
  const hashbang = /^#!.*\n/.exec(text)?.[0] ?? '';
  return `${hashbang}${line}\n\n${text.slice(hashbang.length)}`;
}

/** Whether a file carries the mark. */
export function isMarked(text: string): boolean {
  return text.replace(/^#!.*\r?\n/, '').startsWith(line);
}
