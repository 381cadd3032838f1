// What is wrong with a value, in words: for errors, logs and terminals.

/** An issue as every Standard Schema reports it. */
export interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: unknown })[] | undefined;
}

/** Each issue with its path before it: `events[3].inputs: expected object, got string`. */
export function describeIssues(issues: readonly Issue[]): string[] {
  return issues.map(({ path, message }) => {
    const place = pathText(path ?? []);
    return place === '' ? message : `${place}: ${message}`;
  });
}

/** A path as one would write it in code: `events[3].inputs`, `filters["a b"]`. */
export function pathText(path: NonNullable<Issue['path']>): string {
  let text = '';
  for (const step of path) {
    const key = typeof step === 'object' ? step.key : step;
    const name = String(key);
    if (/^[a-z_$][\w$]*$/i.test(name)) text += `.${name}`;
    else text += `[${typeof key === 'number' ? name : JSON.stringify(name)}]`;
  }
  return text.replace(/^\./, '');
}
