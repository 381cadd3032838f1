import { createHash } from 'node:crypto';

/** A UUID that is the same for the same name. */
export function uuidOf(name: string): string {
  const hex = hash(name);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** An id as datasets and datapoints have it, the same for the same name. */
export function shortIdOf(name: string): string {
  return hash(name).slice(0, 24);
}

function hash(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}
