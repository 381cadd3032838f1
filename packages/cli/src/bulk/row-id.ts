import { createHash } from 'node:crypto';

/** The id that a row of an import has in every run: a UUID of version 5 (RFC 9562). */
export function rowId(importId: string, row: number, field: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(importId.replaceAll('-', ''), 'hex'))
    .update(`${row} ${field}`)
    .digest();
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The item with an id in each of the fields that have none. */
export function withIds(
  item: unknown,
  fields: readonly string[],
  importId: string,
  row: number,
): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const missing = fields.filter((field) => !(item as Readonly<Record<string, unknown>>)[field]);
  if (missing.length === 0) return item;
  return {
    ...item,
    ...Object.fromEntries(missing.map((field) => [field, rowId(importId, row, field)])),
  };
}
