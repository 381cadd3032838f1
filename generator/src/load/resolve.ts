import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Resolved, SourceDocument } from './description.ts';
import { isObject, member, refOf } from './json.ts';
import { childPointer, pointerKeys } from './pointer.ts';

/** Documents by every absolute path that a reference may name them by. */
export type Files = ReadonlyMap<string, SourceDocument>;

/** A reference that needs more hops than this goes in circles. */
const MAX_HOPS = 1000;

/** The two parts of a reference: the file (undefined: the document itself) and the fragment, decoded. */
export function splitRef(ref: string): { uri: string | undefined; fragment: string } {
  const hash = ref.indexOf('#');
  const uri = hash === -1 ? ref : ref.slice(0, hash);
  return {
    uri: uri === '' ? undefined : uri,
    fragment: hash === -1 ? '' : decode(ref.slice(hash + 1)),
  };
}

/** The absolute path of the file that the URI of a reference names; undefined if it does not name a local file. */
export function filePath(uri: string, from: string): string | undefined {
  if (/^file:/i.test(uri)) {
    try {
      const url = new URL(uri);
      return url.hostname === '' ? fileURLToPath(url) : undefined;
    } catch {
      return undefined;
    }
  }
  // Schemes have two letters or more here: one is a Windows drive. `//host` and `\\host` are network paths.
  if (/^(?:[a-z][a-z\d+.-]+:|[/\\]{2})/i.test(uri)) {
    return undefined;
  }
  return path.resolve(path.dirname(from), decode(uri));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The node that a reference in a document points to; undefined where nothing is there or nothing
 * was loaded. `at` is the pointer of the node that holds it: inside of a schema with an `$id`, and
 * in a document with `$self`, a reference means that one first and the files by their paths after it.
 */
export function resolveRef(
  ref: string,
  from: SourceDocument,
  files: Files,
  at = '',
): Resolved | undefined {
  return follow(ref, from, files, { left: MAX_HOPS }, at);
}

/** Whether a reference names, by its URI, a schema or document that is loaded, wherever its file is. */
export function isKnownUri(ref: string, from: SourceDocument, files: Files, at: string): boolean {
  const { uri } = splitRef(ref);
  return uri !== undefined && resourceNamed(uri, from, files, at) !== undefined;
}

interface Hops {
  left: number;
}

function follow(
  ref: string,
  from: SourceDocument,
  files: Files,
  hops: Hops,
  at: string,
): Resolved | undefined {
  hops.left -= 1;
  if (hops.left < 0) {
    return undefined;
  }
  const { uri, fragment } = splitRef(ref);
  const resource = uri === undefined ? enclosing(from, at) : resourceNamed(uri, from, files, at);
  const found = resource && within(resource, fragment, files, hops, at);
  if (found !== undefined) {
    return found;
  }
  const document = uri === undefined ? from : files.get(filePath(uri, from.path) ?? '');
  return document && within(rootOf(document), fragment, files, hops, at);
}

/** The schema or document that is known by a URI. */
function resourceNamed(
  uri: string,
  from: SourceDocument,
  files: Files,
  at: string,
): Resolved | undefined {
  const base = enclosing(from, at)?.base;
  const full = absolute(uri, base);
  if (full === undefined) {
    return undefined;
  }
  // A relative reference that has no base means a file, or an identifier of its own document.
  const isRelative = base === undefined && !/^[a-z][a-z\d+.-]+:/i.test(uri);
  for (const document of isRelative ? [from] : new Set([from, ...files.values()])) {
    const found = resourcesOf(document).byUri.get(full);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** The innermost schema with an `$id` around a place; undefined where the document has none there. */
function enclosing(document: SourceDocument, at: string): Resource | undefined {
  const { byPointer } = resourcesOf(document);
  if (byPointer.size === 0) {
    return undefined;
  }
  for (let pointer = at; ; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const found = byPointer.get(pointer);
    if (found !== undefined || pointer === '') {
      return found;
    }
  }
}

/** What a fragment leads to: an anchor, or a pointer that may pass through references. */
function within(
  start: Resolved,
  fragment: string,
  files: Files,
  hops: Hops,
  at: string,
): Resolved | undefined {
  if (fragment !== '' && !fragment.startsWith('/')) {
    return anchorOf(start, fragment, at);
  }
  let reached: Resolved | undefined = start;
  for (const key of pointerKeys(fragment)) {
    reached = step(reached, key, files, hops);
    if (reached === undefined) {
      break;
    }
  }
  return reached;
}

function rootOf(document: SourceDocument): Resolved {
  return { place: { document, pointer: '' }, node: document.root };
}

/** One key further; where the node has no such member of its own, through the reference that it is. */
function step(from: Resolved, key: string, files: Files, hops: Hops): Resolved | undefined {
  let at: Resolved | undefined = from;
  while (at !== undefined) {
    const node = member(at.node, key);
    if (node !== undefined) {
      const { document, pointer } = at.place;
      return { place: { document, pointer: childPointer(pointer, key) }, node };
    }
    const ref = refOf(at.node);
    at =
      ref === undefined ? undefined : follow(ref, at.place.document, files, hops, at.place.pointer);
  }
  return undefined;
}

/** A schema with an `$id`, or a document with `$self`. */
interface Resource extends Resolved {
  /** Its URI, which relative references in it count from. */
  readonly base: string;
}

interface Resources {
  readonly byUri: ReadonlyMap<string, Resource>;
  readonly byPointer: ReadonlyMap<string, Resource>;
  /** The nodes by their `$anchor`, in the document's order. */
  readonly anchors: ReadonlyMap<string, readonly Resolved[]>;
}

const resources = new WeakMap<SourceDocument, Resources>();

/** What of a document has a URI or an anchor of its own. */
function resourcesOf(document: SourceDocument): Resources {
  const known = resources.get(document);
  if (known !== undefined) {
    return known;
  }
  const byUri = new Map<string, Resource>();
  const byPointer = new Map<string, Resource>();
  const anchors = new Map<string, Resolved[]>();
  const seen = new Set<unknown>();
  const pending: (Resolved & { readonly base: string | undefined })[] = [
    { ...rootOf(document), base: undefined },
  ];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const { node, place } = at;
    if (!isObject(node) || seen.has(node)) {
      continue;
    }
    seen.add(node);
    for (const key of ['$anchor', '$dynamicAnchor']) {
      const name = member(node, key);
      if (typeof name === 'string') {
        anchors.set(name, [...(anchors.get(name) ?? []), { place, node }]);
      }
    }
    let { base } = at;
    const id = member(node, place.pointer === '' ? '$self' : '$id');
    const uri = typeof id === 'string' ? absolute(id, base) : undefined;
    if (uri !== undefined) {
      base = uri;
      const resource = { place, node, base };
      byPointer.set(place.pointer, resource);
      if (!byUri.has(uri)) {
        byUri.set(uri, resource);
      }
    }
    for (const [key, child] of (Object.entries(node) as [string, unknown][]).reverse()) {
      if (isObject(child)) {
        const pointer = childPointer(place.pointer, key);
        pending.push({ place: { document, pointer }, node: child, base });
      }
    }
  }
  const found = { byUri, byPointer, anchors };
  resources.set(document, found);
  return found;
}

/** A URI without its fragment, against a base; an identifier that is no URI and has no base counts from nowhere. */
function absolute(uri: string, base: string | undefined): string | undefined {
  const [bare = ''] = uri.split('#');
  try {
    return new URL(bare, base ?? 'id:///').href;
  } catch {
    return undefined;
  }
}

/** The node with an anchor: around the reference, else in the schema, else anywhere in the document. */
function anchorOf({ place }: Resolved, name: string, at: string): Resolved | undefined {
  const found = resourcesOf(place.document).anchors.get(name) ?? [];
  const isBelow = (pointer: string, above: string): boolean =>
    `${pointer}/`.startsWith(`${above}/`);
  const inside = found.filter((one) => isBelow(one.place.pointer, place.pointer));
  return inside.findLast((one) => isBelow(at, one.place.pointer)) ?? inside[0] ?? found[0];
}
