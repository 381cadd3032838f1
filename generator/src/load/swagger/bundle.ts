import { isObject, isRecord, member, refOf, setOwn } from '../json.ts';
import type { Place, Resolved, SourceDocument } from '../description.ts';
import { children, type Kind } from '../grammar.ts';
import { childPointer, descendantPointer, pointerKeys } from '../pointer.ts';
import { resolveRef, type Files } from '../resolve.ts';

export interface Bundle {
  /** The whole description as one tree of its own; what is data in it is shared. */
  readonly root: Record<string, unknown>;
  /** Where a place in the tree was written. */
  readonly origin: (pointer: string) => Place;
}

/** Where the root holds the parts that references may name. */
const sections: Partial<Readonly<Record<Kind, string>>> = {
  Schema: 'definitions',
  Parameter: 'parameters',
  SwaggerResponse: 'responses',
};

/** A reference that needs more hops than this goes in circles. */
const MAX_HOPS = 1000;

/**
 * Copies a Swagger 2.0 description of several files into one tree, in which every reference names a
 * definition, parameter or response of the root: the upgrader knows no others. Path items and
 * parameters of bodies and forms are written out where they are referred to, and those of a path
 * item go to its operations, because they become the request bodies of these.
 */
export function bundle(root: SourceDocument, files: Files): Bundle {
  const origins = new Map<string, Place>();
  const names = new Map<string, string>();
  const pending: (() => void)[] = [];
  const result: Record<string, unknown> = {};

  /** The section of the root, made where it is missing. */
  const sectionOf = (name: string): object => {
    const existing = member(result, name);
    if (isRecord(existing)) return existing;
    const section = {};
    setOwn(result, name, section);
    return section;
  };

  /** The reference to a target in the tree; a target that is no part of the root by name becomes one. */
  const nameTarget = ({ place, node }: Resolved, kind: Kind): string => {
    const section = sections[kind] ?? '';
    const keys = pointerKeys(place.pointer);
    if (place.document === root && keys.length === 2 && keys[0] === section) {
      return `#${encode(place.pointer)}`;
    }
    const id = `${kind} ${place.document.path}#${place.pointer}`;
    let name = names.get(id);
    if (name === undefined) {
      name = freeName(place, (taken) => {
        const own = member(root.root, section);
        return member(own, taken) !== undefined || member(sectionOf(section), taken) !== undefined;
      });
      names.set(id, name);
      const pointer = descendantPointer('', [section, name]);
      origins.set(pointer, place);
      // The name is held at once, so that no other takes it.
      setOwn(sectionOf(section), name, {});
      const held = name;
      pending.push(() => {
        const value = copy({ place, node }, kind, pointer);
        setOwn(sectionOf(section), held, value);
      });
    }
    return `#${encode(descendantPointer('', [section, name]))}`;
  };

  /** What a chain of references leads to. */
  const follow = (start: Resolved): Resolved => {
    let at = start;
    for (let hops = MAX_HOPS; hops > 0; hops -= 1) {
      const ref = refOf(at.node);
      const target = ref === undefined ? undefined : resolveRef(ref, at.place.document, files);
      if (target === undefined) return at;
      at = target;
    }
    return at;
  };

  const copy = (from: Resolved, kind: Kind, pointer: string): unknown => {
    const { place, node } = from;
    if (!isObject(node) || Array.isArray(node)) return node;
    const ref = refOf(node);
    if (ref !== undefined && kind === 'SwaggerPathItem') {
      const target = follow(from);
      origins.set(pointer, target.place);
      return refOf(target.node) === undefined ? copy(target, kind, pointer) : {};
    }
    if (ref !== undefined && sections[kind] !== undefined) {
      const target = resolveRef(ref, place.document, files);
      return target === undefined ? { ...node } : { ...node, $ref: nameTarget(target, kind) };
    }
    const copied: object = { ...node };
    for (const child of children(node, kind)) {
      const inner = descendantPointer(place.pointer, child.keys);
      const value = copy(
        { place: { document: place.document, pointer: inner }, node: child.node },
        child.kind,
        descendantPointer(pointer, child.keys),
      );
      setIn(copied, node, child.keys, value);
    }
    if (kind === 'SwaggerPathItem') moveBodies(copied, from, pointer);
    return copied;
  };

  /** Writes out the parameters of bodies and forms in the operations of a path item. */
  const moveBodies = (item: object, from: Resolved, pointer: string): void => {
    const shared = parametersOf(from);
    const isBody = ({ node }: Resolved): boolean =>
      ['body', 'formData'].includes(String(member(follow({ node, place: from.place }).node, 'in')));
    const write = (owner: object, at: string, parameters: readonly Resolved[]): void => {
      const written = parameters.map((parameter, index) => {
        const target = isBody(parameter) ? follow(parameter) : parameter;
        const own = descendantPointer(at, ['parameters', index]);
        origins.set(own, target.place);
        return copy(target, 'Parameter', own);
      });
      if (written.length > 0 || Object.hasOwn(owner, 'parameters'))
        setOwn(owner, 'parameters', written);
    };
    for (const child of children(from.node as object, 'SwaggerPathItem')) {
      const [method = ''] = child.keys;
      const operation = member(item, method);
      if (child.kind !== 'SwaggerOperation' || !isRecord(operation)) continue;
      const place = { ...from.place, pointer: childPointer(from.place.pointer, method) };
      const own = parametersOf({ place, node: child.node });
      // An operation's own body replaces the path's.
      const inherited = own.some(isBody) ? [] : shared.filter(isBody);
      write(operation, childPointer(pointer, method), [...own, ...inherited]);
    }
    write(
      item,
      pointer,
      shared.filter((parameter) => !isBody(parameter)),
    );
  };

  const start: Resolved = { place: { document: root, pointer: '' }, node: root.root };
  const tree = copy(start, 'Swagger', '');
  for (const [key, value] of Object.entries(isObject(tree) ? tree : {})) {
    const made = member(result, key);
    setOwn(result, key, isRecord(made) && isRecord(value) ? { ...value, ...made } : value);
  }
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) next();
  // They are written out where they are used.
  const parameters = member(result, 'parameters');
  for (const [name, parameter] of Object.entries(isRecord(parameters) ? parameters : {})) {
    if (['body', 'formData'].includes(String(member(parameter, 'in'))))
      Reflect.deleteProperty(parameters as object, name);
  }
  return {
    root: result,
    origin: (pointer) => originOf(pointer, root, origins),
  };
}

/** The place that the longest known beginning of a pointer came from, and the rest of the way from there. */
function originOf(
  pointer: string,
  root: SourceDocument,
  origins: ReadonlyMap<string, Place>,
): Place {
  const keys = pointerKeys(pointer);
  for (let length = keys.length; length > 0; length -= 1) {
    const origin = origins.get(descendantPointer('', keys.slice(0, length)));
    if (origin !== undefined) {
      const rest = keys.slice(length);
      return { document: origin.document, pointer: descendantPointer(origin.pointer, rest) };
    }
  }
  return { document: root, pointer };
}

function parametersOf({ place, node }: Resolved): Resolved[] {
  const parameters = member(node, 'parameters');
  return (Array.isArray(parameters) ? (parameters as unknown[]) : []).map((parameter, index) => ({
    place: {
      document: place.document,
      pointer: descendantPointer(place.pointer, ['parameters', index]),
    },
    node: parameter,
  }));
}

/** Sets a child of a copy; the list or map that holds it is copied first. */
function setIn(
  copy: object,
  original: object,
  [key = '', inner]: readonly string[],
  value: unknown,
): void {
  if (inner === undefined) {
    setOwn(copy, key, value);
    return;
  }
  const before = member(original, key);
  let holder = member(copy, key);
  if (holder === before) {
    holder = Array.isArray(before) ? [...(before as unknown[])] : { ...(before as object) };
    setOwn(copy, key, holder);
  }
  setOwn(holder as object, inner, value);
}

const structural = ['definitions', 'parameters', 'responses', 'properties', 'paths'];

/** A name made of a place: of the words of its pointer, or of the file where it is all of it. */
function freeName({ document, pointer }: Place, isTaken: (name: string) => boolean): string {
  const words = pointerKeys(pointer).filter((key) => !structural.includes(key));
  const file = document.path.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const base = (words.length > 0 ? words : [file]).join('.').replaceAll(/[^A-Za-z0-9._-]+/g, '_');
  let name = base;
  for (let number = 2; isTaken(name); number += 1) name = `${base}_${number}`;
  return name;
}

/** A pointer as the fragment of a URI. */
function encode(pointer: string): string {
  return pointer.split('/').map(encodeURIComponent).join('/');
}
