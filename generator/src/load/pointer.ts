/** The keys of a JSON pointer (RFC 6901); '' has none. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The JSON pointer one step further. */
export function childPointer(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The JSON pointer some steps further. */
export function descendantPointer(pointer: string, keys: Iterable<string | number>): string {
  let result = pointer;
  for (const key of keys) {
    result = childPointer(result, key);
  }
  return result;
}
