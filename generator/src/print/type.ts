// TypeScript types as data, simplified where a person would simplify them.

export type Type =
  | {
      readonly kind: 'keyword';
      readonly name:
        'unknown' | 'never' | 'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'Blob';
    }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'array'; readonly item: Type }
  | {
      readonly kind: 'tuple';
      readonly items: readonly Type[];
      /** How many items must be there. */ readonly required: number;
      readonly rest?: Type;
    }
  | {
      readonly kind: 'object';
      readonly members: readonly Member[];
      /** Of every other key. */ readonly index?: Type;
    }
  | { readonly kind: 'union'; readonly members: readonly Type[] }
  | { readonly kind: 'intersection'; readonly members: readonly Type[] };

export interface Member {
  readonly name: string;
  readonly type: Type;
  readonly optional: boolean;
  readonly doc?: Doc;
}

/** What a comment above a declaration or member says. */
export interface Doc {
  readonly text?: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

export const unknownType: Type = { kind: 'keyword', name: 'unknown' };
export const neverType: Type = { kind: 'keyword', name: 'never' };

export function keyword(name: Extract<Type, { kind: 'keyword' }>['name']): Type {
  return { kind: 'keyword', name };
}

/** A union without repetitions; `unknown` takes the others in. */
export function union(members: readonly Type[]): Type {
  const flat = members.flatMap((member) => (member.kind === 'union' ? member.members : [member]));
  if (flat.some((member) => isKeyword(member, 'unknown'))) return unknownType;
  let distinct = withoutRepetitions(flat).filter((member) => !isKeyword(member, 'never'));
  const hasBoth = [true, false].every((value) =>
    distinct.some((member) => member.kind === 'literal' && member.value === value),
  );
  if (hasBoth)
    distinct = withoutRepetitions(
      distinct.map((member) =>
        member.kind === 'literal' && typeof member.value === 'boolean'
          ? keyword('boolean')
          : member,
      ),
    );
  distinct = distinct.filter(
    (member) =>
      !(
        member.kind === 'literal' && distinct.some((other) => isKeyword(other, typeof member.value))
      ),
  );
  // Null reads best at the end.
  const ordered = [
    ...distinct.filter((member) => !isKeyword(member, 'null')),
    ...distinct.filter((member) => isKeyword(member, 'null')),
  ];
  const [first] = ordered;
  if (first === undefined) return neverType;
  return ordered.length === 1 ? first : { kind: 'union', members: ordered };
}

/** An intersection without repetitions; `never` takes the others in, object literals become one where no member is in two. */
export function intersection(members: readonly Type[]): Type {
  const flat = members.flatMap((member) =>
    member.kind === 'intersection' ? member.members : [member],
  );
  if (flat.some((member) => isKeyword(member, 'never'))) return neverType;
  const distinct = mergeObjects(
    withoutRepetitions(flat).filter((member) => !isKeyword(member, 'unknown')),
  );
  const [first] = distinct;
  if (first === undefined) return unknownType;
  return distinct.length === 1 ? first : { kind: 'intersection', members: distinct };
}

function isKeyword(type: Type, name: string): boolean {
  return type.kind === 'keyword' && type.name === name;
}

function withoutRepetitions(types: readonly Type[]): Type[] {
  const seen = new Set<string>();
  return types.filter((type) => {
    const key = JSON.stringify(type, (name, value: unknown) =>
      name === 'doc' ? undefined : value,
    );
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Joins object literals that do not speak of the same keys; the joined one stands where the last of them stood. */
function mergeObjects(types: readonly Type[]): Type[] {
  const result: Type[] = [];
  for (const type of types) {
    const index = result.findIndex(
      (other) => type.kind === 'object' && other.kind === 'object' && areDisjoint(type, other),
    );
    const other = result[index];
    if (type.kind !== 'object' || other?.kind !== 'object') {
      result.push(type);
      continue;
    }
    result.splice(index, 1);
    result.push({ kind: 'object', members: [...other.members, ...type.members] });
  }
  return result;
}

function areDisjoint(
  a: Extract<Type, { kind: 'object' }>,
  b: Extract<Type, { kind: 'object' }>,
): boolean {
  if (a.index !== undefined || b.index !== undefined) return false;
  const names = new Set(a.members.map(({ name }) => name));
  return b.members.every(({ name }) => !names.has(name));
}

/** The names that a type refers to. */
export function references(type: Type): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Type): void => {
    if (node.kind === 'reference') names.add(node.name);
    if (node.kind === 'array') visit(node.item);
    if (node.kind === 'tuple')
      for (const item of [...node.items, ...(node.rest === undefined ? [] : [node.rest])])
        visit(item);
    if (node.kind === 'union' || node.kind === 'intersection')
      for (const member of node.members) visit(member);
    if (node.kind === 'object') {
      for (const member of node.members) visit(member.type);
      if (node.index !== undefined) visit(node.index);
    }
  };
  visit(type);
  return names;
}
