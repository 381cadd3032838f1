import { isObject, member, setOwn } from './json.ts';
import { childPointer } from './pointer.ts';

/** Where a node was written: a JSON pointer into the text of the description or of the overlay. */
export interface Origin {
  readonly overlay: boolean;
  readonly pointer: string;
}

/** A container that may be changed, and where it was written. */
export interface Spot {
  readonly node: object;
  readonly origin: Origin;
}

const AT_ROOT: Origin = { overlay: false, pointer: '' };

/**
 * A copy of a tree that is made only as far as it is changed, and that remembers where each node
 * was written though indexes move and nodes come from elsewhere.
 */
export class Origins {
  #root: unknown;
  /** The origins of the children of each container that was copied; those of all others follow. */
  readonly #children = new Map<unknown, Map<string, Origin> | Origin[]>();

  constructor(root: unknown) {
    this.#root = root;
  }

  /** The tree as it is now. */
  get root(): unknown {
    return this.#root;
  }

  /** Where the node that the keys lead to was written; below what exists, as if it existed. */
  originOf(keys: Iterable<string>): Origin {
    let node = this.#root;
    let origin = AT_ROOT;
    for (const key of keys) {
      origin = this.#childOrigin(node, key, origin);
      node = member(node, key);
    }
    return origin;
  }

  /** The container at the path, made changeable. Every key on the way must exist. */
  own(path: readonly (string | number)[]): Spot {
    this.#root = this.#copied(this.#root as object, AT_ROOT);
    let spot: Spot = { node: this.#root as object, origin: AT_ROOT };
    for (const key of path) {
      spot = this.ownChild(spot, key);
    }
    return spot;
  }

  /** The container under that key of a changeable one, made changeable. */
  ownChild(parent: Spot, key: string | number): Spot {
    const origin = this.#childOrigin(parent.node, String(key), parent.origin);
    const node = this.#copied(member(parent.node, String(key)) as object, origin);
    setOwn(parent.node, key, node);
    return { node, origin };
  }

  /** Sets a member of a changeable object. */
  set({ node }: Spot, key: string, value: unknown, origin: Origin): void {
    setOwn(node, key, value);
    (this.#children.get(node) as Map<string, Origin>).set(key, origin);
  }

  /** Appends to a changeable array. */
  push({ node }: Spot, value: unknown, origin: Origin): void {
    (node as unknown[]).push(value);
    (this.#children.get(node) as Origin[]).push(origin);
  }

  /** Removes the node at the path; the root stays. */
  remove(path: readonly (string | number)[]): void {
    const key = path.at(-1);
    if (key === undefined) {
      return;
    }
    const { node } = this.own(path.slice(0, -1));
    const children = this.#children.get(node);
    if (Array.isArray(node) && Array.isArray(children)) {
      node.splice(Number(key), 1);
      children.splice(Number(key), 1);
    } else {
      Reflect.deleteProperty(node, key);
    }
  }

  #copied(node: object, origin: Origin): object {
    if (this.#children.has(node)) {
      return node;
    }
    const copy: object = Array.isArray(node) ? [...(node as unknown[])] : { ...node };
    const origins = Object.keys(copy).map((key): [string, Origin] => [key, follow(origin, key)]);
    this.#children.set(
      copy,
      Array.isArray(node) ? origins.map(([, child]) => child) : new Map(origins),
    );
    return copy;
  }

  #childOrigin(node: unknown, key: string, origin: Origin): Origin {
    const children = isObject(node) ? this.#children.get(node) : undefined;
    const known = Array.isArray(children) ? children[Number(key)] : children?.get(key);
    return known ?? follow(origin, key);
  }
}

function follow({ overlay, pointer }: Origin, key: string): Origin {
  return { overlay, pointer: childPointer(pointer, key) };
}
