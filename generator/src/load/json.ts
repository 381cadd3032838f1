/** True for an object or an array. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** True for an object that is not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !Array.isArray(value);
}

/** The member of that name, or the item of that index; undefined where the value has none of its own. */
export function member(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    return /^(?:0|[1-9]\d{0,15})$/.test(key) ? (value[Number(key)] as unknown) : undefined;
  }
  return isObject(value) && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** The `$ref` of a node that has one of its own, if it is a string. */
export function refOf(node: unknown): string | undefined {
  const ref = Array.isArray(node) ? undefined : member(node, '$ref');
  return typeof ref === 'string' ? ref : undefined;
}

/** Sets a member of the object itself, whatever its name: assigning to `__proto__` would not. */
export function setOwn(target: object, key: string | number, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
