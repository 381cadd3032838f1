// Names the flags of a command: kebab-case, the same whatever the order of the fields.
import { batchFlags, pageFlags, reservedFlags } from '../../../packages/cli/src/reserved.ts';
import type { Operation } from '../model/api.ts';
import type { Field } from '../shape/call-shape.ts';
import { kebabCase } from './identifiers.ts';

const usable = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * The flag of each field that can have one. A kebab-case name that two fields want, or that the command line keeps for
 * itself, gives way: to the name with the field's location behind it, and to the field's own spelling after that. The
 * size of a page is always `page-size`: `limit` counts items across pages.
 */
export function flagNames(
  fields: readonly Field[],
  { pagination, batch }: Pick<Operation, 'pagination' | 'batch'> = {},
): ReadonlyMap<Field, string> {
  const kebab = (field: Field): string => kebabCase(field.name);
  const located = (field: Field): string => `${kebab(field)}-${field.in}`;
  const names = new Map<Field, string>();
  const taken = new Set([
    ...reservedFlags,
    ...(pagination ? pageFlags : []),
    ...(batch ? batchFlags : []),
  ]);
  const size = fields.find(({ name }) => name === pagination?.size);
  if (size) names.set(size, 'page-size');
  let pending: readonly Field[] = fields.filter((field) => field !== size);
  for (const candidate of [kebab, located, (field: Field): string => field.name]) {
    const wanted = Map.groupBy(pending, candidate);
    const given = pending.filter((field) => {
      const name = candidate(field);
      return usable.test(name) && !taken.has(name) && wanted.get(name)?.length === 1;
    });
    for (const field of given) {
      names.set(field, candidate(field));
      taken.add(candidate(field));
    }
    pending = pending.filter((field) => !names.has(field));
  }
  return names;
}
