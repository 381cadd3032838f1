import type { Place, Resolved, SourceDocument } from '../load/description.ts';
import { children, type Kind } from '../load/grammar.ts';
import { isObject, member, refOf, setOwn } from '../load/json.ts';
import { childPointer, descendantPointer } from '../load/pointer.ts';
import { resolveRef, type Files } from '../load/resolve.ts';

/** A description with references replaced by what they stand for, and the way back. */
export interface Inlined {
  readonly root: unknown;
  /** Every reference of the description. */
  readonly refs: ReadonlySet<string>;
  /** Where the node that these keys lead to stands in the description. */
  placeOf(keys: readonly (string | number)[]): Place;
}

/** What may stand in many places: it is small, schemas apart. */
const REPEATED: ReadonlySet<Kind> = new Set([
  'Parameter',
  'Header',
  'RequestBody',
  'Response',
  'MediaType',
  'Example',
  'Link',
  'SecurityScheme',
]);

/**
 * Replaces references so that a reader who walks a tree meets every node of the description and no
 * schema twice: written out in full, schemas that refer to each other grow beyond all bounds. So a
 * reference to a schema is replaced only where the schema would not be met otherwise: by the first
 * reference to another file.
 */
export function inline(root: SourceDocument, files: Files): Inlined {
  const places = new Map<object, Place>();
  const refs = new Set<string>();
  const built = new Map<Kind, Map<object, object>>();
  const open = new Set<object>();

  const build = (node: object, kind: Kind, place: Place): object => {
    const known = built.get(kind) ?? new Map<object, object>();
    built.set(kind, known);
    const result =
      known.get(node) ??
      (refOf(node) === undefined ? buildNode(node, kind, place) : buildRef(node, kind, place));
    known.set(node, result);
    return result;
  };

  const buildRef = (node: object, kind: Kind, place: Place): object => {
    const ref = refOf(node) ?? '';
    refs.add(ref);
    const target = resolveRef(ref, place.document, files, place.pointer);
    if (target === undefined || !isObject(target.node) || !isReplaced(target, kind)) {
      return node;
    }
    open.add(target.node);
    const result = build(target.node, kind, target.place);
    open.delete(target.node);
    places.set(result, target.place);
    return result;
  };

  const isReplaced = ({ node, place }: Resolved, kind: Kind): boolean =>
    REPEATED.has(kind)
      ? !open.has(node as object)
      : place.document !== root &&
        built.get(kind)?.has(node as object) !== true &&
        !open.has(node as object);

  const buildNode = (node: object, kind: Kind, place: Place): object => {
    let result = node;
    for (const child of children(node, kind)) {
      const pointer = descendantPointer(place.pointer, child.keys);
      const value = build(child.node, child.kind, { document: place.document, pointer });
      if (value !== child.node) {
        result = result === node ? { ...node } : result;
        replace(result, node, child.keys, value);
      }
    }
    return result;
  };

  const start: Place = { document: root, pointer: '' };
  const tree = isObject(root.root) ? build(root.root, 'Root', start) : root.root;
  return {
    root: tree,
    refs,
    placeOf(keys) {
      let node = tree;
      let place = start;
      for (const key of keys) {
        node = member(node, String(key));
        const known = isObject(node) ? places.get(node) : undefined;
        place = known ?? { document: place.document, pointer: childPointer(place.pointer, key) };
      }
      return place;
    },
  };
}

/** Sets a descendant of a copy, and copies the list or map on the way to it where it is still the original's. */
function replace(copy: object, original: object, keys: readonly string[], value: object): void {
  const [key = '', name] = keys;
  if (name === undefined) {
    setOwn(copy, key, value);
    return;
  }
  const container = member(copy, key) as object;
  if (container === member(original, key)) {
    setOwn(copy, key, Array.isArray(container) ? [...(container as unknown[])] : { ...container });
  }
  setOwn(member(copy, key) as object, name, value);
}
