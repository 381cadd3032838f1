import { isRecord, valueAt } from './value.ts';

/** The list in an answer, and what stands beside it. */
export interface Rows {
  readonly items: readonly unknown[];
  /** Top-level keys that are not in the rows. */
  readonly beside: readonly string[];
}

/**
 * The list that an answer is about: itself, what the API's pagination names, or the only list of objects in an object
 * that has no id of its own. Undefined where it is one thing.
 */
export function rowsOf(answer: unknown, path: string | undefined): Rows | undefined {
  if (Array.isArray(answer)) return { items: answer, beside: [] };
  if (!isRecord(answer)) return undefined;
  if (path !== undefined) {
    const items = path === '' ? answer : valueAt(answer, path);
    if (Array.isArray(items)) return { items, beside: others(answer, path.split('.', 1)[0]) };
  }
  const lists = Object.entries(answer).filter(([, value]) => Array.isArray(value));
  const [only] = lists;
  if (only === undefined || lists.length > 1 || hasId(answer)) return undefined;
  const items = only[1] as readonly unknown[];
  // Of an empty list nobody knows what it would hold.
  const isIt = items.length > 0 ? items.every(isRecord) : Object.keys(answer).length === 1;
  return isIt ? { items, beside: others(answer, only[0]) } : undefined;
}

function others(answer: object, list: string | undefined): string[] {
  return Object.keys(answer).filter((key) => key !== list);
}

function hasId(answer: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(answer).some(
    ([key, value]) => typeof value === 'string' && /^_?id$|_id$/i.test(key),
  );
}
