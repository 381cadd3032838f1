// Ids that the client makes, so that what is sent twice is done once.
import type { Ids } from './codecs.ts';

/** A random UUID; pages that are not served over https have no other way to it. */
function uuid(): string {
  return (
    crypto.randomUUID?.() ??
    '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
      const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
      return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16);
    })
  );
}

function fill(value: unknown, [step = '', ...steps]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const key = step.replace(/\[\]$/, '');
  const own = (value as Readonly<Record<string, unknown>>)[key];
  let next = own;
  if (!steps.length) next ||= uuid();
  else if (Array.isArray(own)) next = own.map((item) => fill(item, steps));
  else next = fill(own, steps);
  return next === own ? value : { ...value, [key]: next };
}

/** Fills the fields that have no id yet, in a copy. */
export const ids: Ids = {
  fill: (input, { ids: paths = [] }) =>
    paths.reduce((filled, path) => fill(filled, path.split('.')) as object, input),
  // What is made beside what has an id is made again.
  protect: (input, { ids: paths = [], idsUnless = '' }) =>
    paths.length > 0 && !(input as Readonly<Record<string, unknown>>)[idsUnless],
};
