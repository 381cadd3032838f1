import { usageFailure } from '../failure.ts';
import { cellText, isRecord, valueAt } from './value.ts';

/** The id of an item: what the API's pagination names, `id`, `_id`, or the first key that ends in `_id`. */
export function idOf(item: unknown, key: string | undefined): string {
  const found = key === undefined ? undefined : valueAt(item, key);
  const id = found ?? ownId(item) ?? (isRecord(item) ? innerId(item) : undefined);
  if (id !== undefined && id !== null) return cellText(id);
  throw usageFailure('--quiet prints ids, and the answer has none.', 'Leave it out, or use --jq.');
}

function ownId(item: unknown): unknown {
  if (typeof item === 'string' || typeof item === 'number') return item;
  if (!isRecord(item)) return undefined;
  const name = ['id', '_id'].find((one) => Object.hasOwn(item, one));
  return item[name ?? Object.keys(item).find((one) => /(_id|[a-z]Id)$/.test(one)) ?? 'id'];
}

// An answer that wraps what it is about: `{ "result": { "id": … } }`.
function innerId(item: Readonly<Record<string, unknown>>): unknown {
  const inner = Object.values(item).filter(isRecord);
  return inner.length === 1 ? ownId(inner[0]) : undefined;
}
