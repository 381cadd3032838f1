// What a type has at a path, as TypeScript finds it by indexed access.
import { intersection, keyword, union, type Type } from './type.ts';

/** The type that a reference stands for. */
export type Named = (reference: string) => Type | undefined;

/** What values are, other than null and undefined. */
export function alternatives(
  type: Type,
  named: Named,
  seen: ReadonlySet<string> = new Set(),
): readonly Type[] {
  if (type.kind === 'union') return type.members.flatMap((one) => alternatives(one, named, seen));
  if (type.kind !== 'reference') return isNull(type) ? [] : [type];
  const target = seen.has(type.name) ? undefined : named(type.name);
  return target === undefined ? [] : alternatives(target, named, new Set([...seen, type.name]));
}

/** Whether a value may be null or undefined. */
export function isNullish(
  type: Type,
  named: Named,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (type.kind === 'union') return type.members.some((one) => isNullish(one, named, seen));
  if (type.kind === 'intersection') return type.members.every((one) => isNullish(one, named, seen));
  if (type.kind !== 'reference') return isNull(type);
  const target = seen.has(type.name) ? undefined : named(type.name);
  return target !== undefined && isNullish(target, named, new Set([...seen, type.name]));
}

/** The member of all alternatives; undefined where one has no member of this name. */
export function memberType(type: Type, name: string, named: Named): Type | undefined {
  return ofAll(type, named, (one) => {
    if (one.kind !== 'object') return undefined;
    const member = one.members.find((own) => own.name === name);
    return member?.optional === true ? union([member.type, keyword('undefined')]) : member?.type;
  });
}

/** The items of all alternatives; undefined where one is no list. */
export function itemType(type: Type, named: Named): Type | undefined {
  return ofAll(type, named, (one) => {
    if (one.kind === 'array') return one.item;
    return one.kind === 'tuple'
      ? union([...one.items, ...(one.rest ? [one.rest] : [])])
      : undefined;
  });
}

/** What is found in all alternatives. */
function ofAll(
  type: Type,
  named: Named,
  find: (one: Type) => Type | undefined,
  seen: ReadonlySet<string> = new Set(),
): Type | undefined {
  const inside = (one: Type): Type | undefined => ofAll(one, named, find, seen);
  if (type.kind === 'union') {
    const found = type.members.filter((one) => !isNull(one)).map(inside);
    return found.every((one) => one !== undefined) && found.length > 0 ? union(found) : undefined;
  }
  if (type.kind === 'intersection') {
    const found = type.members.flatMap((one) => inside(one) ?? []);
    return found.length === 0 ? undefined : intersection(found);
  }
  if (type.kind !== 'reference') return find(type);
  const target = seen.has(type.name) ? undefined : named(type.name);
  return target && ofAll(target, named, find, new Set([...seen, type.name]));
}

function isNull(type: Type): boolean {
  return type.kind === 'keyword' && (type.name === 'null' || type.name === 'undefined');
}
