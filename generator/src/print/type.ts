// TypeScript types as data, simplified where a person would simplify them.

export type Type =
  | {
      readonly kind: 'keyword';
      readonly name:
        | 'unknown'
        | 'never'
        | 'string'
        | 'number'
        | 'boolean'
        | 'null'
        | 'undefined'
        | 'Blob'
        | '{}';
    }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly name: string }
  | { readonly kind: 'array'; readonly item: Type }
  /** Items as they arrive. */
  | { readonly kind: 'stream'; readonly item: Type }
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
      /** Any object, since nothing is said of its keys: beside an object that says more, it says nothing. */ readonly isBare?: true;
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

/** Any value: what makes an optional member of another part required, and says nothing of its type. */
export const presentType: Type = { kind: 'union', members: [keyword('{}'), keyword('null')] };

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

/**
 * An intersection without repetitions; `never` takes the others in, what is said of texts, numbers and literals becomes
 * one union of them, and object literals become one.
 */
export function intersection(members: readonly Type[]): Type {
  const flat = members
    .flatMap((member) => (member.kind === 'intersection' ? member.members : [member]))
    .filter((member) => !isKeyword(member, 'unknown'));
  const telling = flat.filter((member) => !isPresent(member));
  const known = telling.length > 0 ? telling : flat;
  const distinct = withoutBare(mergeObjects(meetPlain(withoutRepetitions(known))));
  if (distinct.some((member) => isKeyword(member, 'never'))) return neverType;
  const [first] = distinct;
  if (first === undefined) return unknownType;
  return distinct.length === 1 ? first : { kind: 'intersection', members: distinct };
}

/** Makes one union of those that hold nothing but keywords and literals; it stands where the first of them stood. */
function meetPlain(types: readonly Type[]): Type[] {
  const plain = types.filter(isPlain);
  const [first, ...others] = plain;
  if (first === undefined || others.length === 0) return [...types];
  const met = others.reduce(
    (one, other) => union(atomsOf(one).flatMap((atom) => meets(atom, atomsOf(other)))),
    first,
  );
  return types.flatMap((type) => (type === first ? [met] : plain.includes(type) ? [] : [type]));
}

function isPresent(type: Type): boolean {
  return type.kind === 'union' && type.members.some((member) => isKeyword(member, '{}'));
}

function isPlain(type: Type): boolean {
  if (type.kind === 'union') return type.members.every(isPlain);
  const isObject = type.kind === 'keyword' && (type.name === 'Blob' || type.name === '{}');
  return type.kind === 'literal' || (type.kind === 'keyword' && !isObject);
}

function atomsOf(type: Type): readonly Type[] {
  return type.kind === 'union' ? type.members : [type];
}

function meets(atom: Type, others: readonly Type[]): Type[] {
  return others.flatMap((other) => {
    if (isWithin(atom, other)) return [atom];
    return isWithin(other, atom) ? [other] : [];
  });
}

/** Whether a literal is one of a keyword's, or of the same value. */
function isWithin(atom: Type, other: Type): boolean {
  if (atom.kind === 'literal')
    return other.kind === 'literal'
      ? atom.value === other.value
      : isKeyword(other, typeof atom.value);
  return atom.kind === 'keyword' && isKeyword(other, atom.name);
}

/** Leaves out what says only that a value is an object, or an array, where another says more of it. */
function withoutBare(types: readonly Type[]): Type[] {
  const some = (kinds: readonly Type['kind'][], except: Type): boolean =>
    types.some(
      (type) => type !== except && atomsOf(type).every((atom) => kinds.includes(atom.kind)),
    );
  return types.filter((type) => {
    if (type.kind === 'array' && isKeyword(type.item, 'unknown'))
      return !some(['array', 'tuple'], type);
    return !(type.kind === 'object' && type.isBare && some(['object', 'reference'], type));
  });
}

function isKeyword(type: Type, name: string): boolean {
  return type.kind === 'keyword' && type.name === name;
}

function withoutRepetitions(types: readonly Type[]): Type[] {
  const seen = new Set<string>();
  return types.filter((type) => {
    const key = JSON.stringify(type, (name, value: unknown) =>
      name === 'doc' || name === 'isBare' ? undefined : value,
    );
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

type ObjectType = Extract<Type, { kind: 'object' }>;

/** Joins object literals, unless the keys without a name have a type; the joined one stands where the last of them stood. */
function mergeObjects(types: readonly Type[]): Type[] {
  const result: Type[] = [];
  for (const type of types) {
    const index = result.findIndex((other) => canJoin(type) && canJoin(other));
    const other = result[index];
    if (type.kind !== 'object' || other?.kind !== 'object') {
      result.push(type);
      continue;
    }
    result.splice(index, 1);
    result.push(joinObjects(other, type));
  }
  return result;
}

function canJoin(type: Type): boolean {
  if (type.kind !== 'object' || type.isBare) return false;
  return type.index === undefined ? type.members.length > 0 : isKeyword(type.index, 'unknown');
}

function joinObjects(one: ObjectType, other: ObjectType): ObjectType {
  const members = new Map(one.members.map((member) => [member.name, member]));
  for (const member of other.members) {
    const same = members.get(member.name);
    const doc = member.doc ?? same?.doc;
    members.set(
      member.name,
      same === undefined
        ? member
        : {
            name: member.name,
            type: intersection([same.type, member.type]),
            optional: same.optional && member.optional,
            ...(doc === undefined ? {} : { doc }),
          },
    );
  }
  const index = one.index ?? other.index;
  return {
    kind: 'object',
    members: [...members.values()],
    ...(index === undefined ? {} : { index }),
  };
}

/** The names that a type refers to. */
export function references(type: Type): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Type): void => {
    if (node.kind === 'reference') names.add(node.name);
    if (node.kind === 'array' || node.kind === 'stream') visit(node.item);
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
