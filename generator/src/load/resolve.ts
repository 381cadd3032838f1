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

/** The node that a reference in a document points to; undefined where nothing is there or nothing was loaded. */
export function resolveRef(ref: string, from: SourceDocument, files: Files): Resolved | undefined {
  return follow(ref, from, files, { left: MAX_HOPS });
}

interface Hops {
  left: number;
}

function follow(ref: string, from: SourceDocument, files: Files, hops: Hops): Resolved | undefined {
  hops.left -= 1;
  const { uri, fragment } = splitRef(ref);
  const document = uri === undefined ? from : files.get(filePath(uri, from.path) ?? '');
  if (document === undefined || hops.left < 0) {
    return undefined;
  }
  if (fragment !== '' && !fragment.startsWith('/')) {
    return anchorsOf(document).get(fragment);
  }
  let at: Resolved | undefined = { place: { document, pointer: '' }, node: document.root };
  for (const key of pointerKeys(fragment)) {
    at = step(at, key, files, hops);
    if (at === undefined) {
      break;
    }
  }
  return at;
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
    at = ref === undefined ? undefined : follow(ref, at.place.document, files, hops);
  }
  return undefined;
}

const anchors = new WeakMap<SourceDocument, ReadonlyMap<string, Resolved>>();

/** The nodes of a document by their `$anchor`. */
function anchorsOf(document: SourceDocument): ReadonlyMap<string, Resolved> {
  const known = anchors.get(document);
  if (known !== undefined) {
    return known;
  }
  const found = new Map<string, Resolved>();
  const seen = new Set<unknown>();
  const pending: Resolved[] = [{ place: { document, pointer: '' }, node: document.root }];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (!isObject(at.node) || seen.has(at.node)) {
      continue;
    }
    seen.add(at.node);
    for (const key of ['$anchor', '$dynamicAnchor']) {
      const name = member(at.node, key);
      if (typeof name === 'string' && !found.has(name)) {
        found.set(name, at);
      }
    }
    for (const [key, node] of (Object.entries(at.node) as [string, unknown][]).reverse()) {
      pending.push({ place: { document, pointer: childPointer(at.place.pointer, key) }, node });
    }
  }
  anchors.set(document, found);
  return found;
}
