// Values that several schemas filled keys into.
import { isObject } from './schema.ts';

/** What two parts made of one value: each may have filled keys in. */
export function merge(input: unknown, one: unknown, other: unknown): unknown {
  if (other === input) return one;
  if (one === input) return other;
  if (Array.isArray(input) && Array.isArray(one) && Array.isArray(other))
    return one.map((item, index) => merge(input[index], item, other[index]));
  if (!isObject(one) || !isObject(other)) return one;
  const entries = Object.entries(other).map(([key, value]) => {
    const before = isObject(input) && Object.hasOwn(input, key) ? input[key] : undefined;
    return [key, Object.hasOwn(one, key) ? merge(before, one[key], value) : value];
  });
  return { ...one, ...Object.fromEntries(entries) };
}
