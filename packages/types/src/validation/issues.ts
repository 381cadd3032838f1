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
    if (typeof key === 'number') text += `[${key}]`;
    else if (typeof key === 'string' && /^[A-Za-z_$][\w$]*$/.test(key))
      text += text === '' ? key : `.${key}`;
    else text += `[${JSON.stringify(String(key))}]`;
  }
  return text;
}
