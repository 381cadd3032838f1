// The cycles of a graph, found in one pass over it (Tarjan), without recursion.

export interface StrongComponents<T> {
  /** Whether each of two nodes leads to the other; a node always leads to itself. */
  readonly connects: (one: T, other: T) => boolean;
  /** Whether steps from a node, at least one, lead back to it. */
  readonly isOnCycle: (node: T) => boolean;
}

interface Visit<T> {
  readonly node: T;
  readonly index: number;
  readonly next: readonly T[];
  /** How many of `next` were followed. */
  followed: number;
  /** The earliest visit, of those whose component is open, that this one leads to. */
  low: number;
}

/** The strongly connected components of what can be reached from `starts`. */
export function strongComponents<T>(
  starts: Iterable<T>,
  next: (node: T) => readonly T[],
): StrongComponents<T> {
  const indices = new Map<T, number>();
  const components = new Map<T, number>();
  const onCycle = new Set<T>();
  const path: Visit<T>[] = [];
  /** What was visited and has no component yet. */
  const open: T[] = [];

  function enter(node: T): void {
    const index = indices.size;
    indices.set(node, index);
    open.push(node);
    path.push({ node, index, next: next(node), followed: 0, low: index });
  }

  function close({ node, index }: Visit<T>): void {
    const members = open.splice(open.lastIndexOf(node));
    for (const member of members) {
      components.set(member, index);
      if (members.length > 1) onCycle.add(member);
    }
  }

  function follow(visit: Visit<T>, to: T): void {
    visit.followed += 1;
    if (to === visit.node) onCycle.add(to);
    const known = indices.get(to);
    if (known === undefined) enter(to);
    else if (!components.has(to)) visit.low = Math.min(visit.low, known);
  }

  for (const start of starts) {
    if (!indices.has(start)) enter(start);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      if (visit.followed < visit.next.length) {
        follow(visit, visit.next[visit.followed] as T);
        continue;
      }
      path.pop();
      const user = path.at(-1);
      if (user !== undefined) user.low = Math.min(user.low, visit.low);
      if (visit.low === visit.index) close(visit);
    }
  }

  return {
    connects: (one, other) =>
      one === other || (components.has(one) && components.get(one) === components.get(other)),
    isOnCycle: (node) => onCycle.has(node),
  };
}
