import type { Diagnostic, Location } from '../diagnostics.ts';
import type { Place } from './description.ts';
import type { Documents, Refusal } from './documents.ts';
import { children, type Kind } from './grammar.ts';
import { isObject, isRecord, member, refOf } from './json.ts';
import { childPointer, descendantPointer } from './pointer.ts';
import { filePath, isKnownUri, resolveRef, splitRef } from './resolve.ts';

/**
 * A missing example or link is missed by readers only. A reference in place of a map of schemas is
 * none that OpenAPI knows: where it leads to a map, that one is meant.
 */
const harmlessWhenMissing: ReadonlySet<Kind> = new Set(['Example', 'Link', 'SchemaMap']);

/** A node, and what it is. */
interface Visit {
  readonly place: Place;
  readonly node: object;
  readonly kind: Kind;
}

interface Reference {
  readonly ref: string;
  readonly place: Place;
  /** What it should lead to. */
  readonly kind: Kind;
  /** False for what may be a reference and may be a name: a discriminator's mapping. */
  readonly strict: boolean;
}

/**
 * Follows every reference of a description, from its root on, and reads the files that they name.
 * Returns what is wrong with them: that they lead nowhere, out of the folder or to the network.
 */
export async function readReferenced(
  root: Place,
  kind: 'Root' | 'Swagger',
  documents: Documents,
  locate: (place: Place) => Location,
): Promise<Diagnostic[]> {
  const problems: Diagnostic[] = [];
  const report = (reference: Reference, rule: string, message: string): void => {
    const { place, strict } = reference;
    const harmless = rule === 'load/ref-unresolved' && harmlessWhenMissing.has(reference.kind);
    if (strict) {
      problems.push({
        rule,
        severity: harmless ? 'warning' : 'error',
        message,
        location: locate(place),
      });
    }
  };

  const kinds = kindsOf(root, kind);
  const visited = new Map<Kind, Set<object>>();
  const visits: Visit[] = isObject(root.document.root)
    ? [{ place: root, node: root.document.root, kind }]
    : [];
  const follow = (reference: Reference): boolean => {
    const resolved = resolveRef(
      reference.ref,
      reference.place.document,
      documents.files,
      reference.place.pointer,
    );
    if (resolved !== undefined && isObject(resolved.node)) {
      const found = kinds.get(resolved.node);
      if (found !== undefined && isOther(reference.kind, found)) {
        const message = `\`${reference.ref}\` leads to a ${spelled(found)}, and a ${spelled(reference.kind)} is wanted here`;
        report(reference, 'load/ref-kind', message);
      } else visits.push({ place: resolved.place, node: resolved.node, kind: reference.kind });
    }
    return resolved !== undefined;
  };

  // A pointer may pass through a reference to a file that was not read yet: such are tried again.
  let unresolved: Reference[] = [];
  let progress = true;
  while (progress) {
    for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
      const { place, node, kind: visitedKind } = visit;
      const seen = visited.get(visitedKind) ?? new Set();
      if (seen.has(node)) {
        continue;
      }
      visited.set(visitedKind, seen.add(node));
      if (isMisspelt(visit)) {
        const message = 'a `$ref` is a text: the address of what is meant';
        const location = locate({ ...place, pointer: childPointer(place.pointer, '$ref') });
        problems.push({ rule: 'load/ref', severity: 'error', message, location });
      }
      for (const reference of referencesOf(visit)) {
        const refusal = await readTarget(reference, documents);
        if (refusal !== undefined) {
          report(reference, ...explain(reference.ref, refusal));
        } else if (!follow(reference)) {
          unresolved.push(reference);
        }
      }
      for (const child of children(node, visitedKind)) {
        const pointer = descendantPointer(place.pointer, child.keys);
        visits.push({
          place: { document: place.document, pointer },
          node: child.node,
          kind: child.kind,
        });
      }
    }
    const left = unresolved.filter((reference) => !follow(reference));
    progress = left.length < unresolved.length;
    unresolved = left;
  }
  for (const reference of unresolved) {
    report(reference, 'load/ref-unresolved', `\`${reference.ref}\` leads to nothing`);
  }
  return [...problems, ...documents.diagnostics];
}

/** What each node of the root document is by its place there; a reference says only what it should be. */
function kindsOf({ document }: Place, kind: Kind): ReadonlyMap<object, Kind> {
  const kinds = new Map<object, Kind>();
  const pending: Omit<Visit, 'place'>[] = isObject(document.root)
    ? [{ node: document.root, kind }]
    : [];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (kinds.has(next.node)) continue;
    kinds.set(next.node, next.kind);
    pending.push(...children(next.node, next.kind));
  }
  return kinds;
}

/** Kinds whose nodes cannot stand for one another, with their names in English. */
const distinct: Partial<Readonly<Record<Kind, string>>> = {
  Schema: 'schema',
  Parameter: 'parameter',
  RequestBody: 'request body',
  Response: 'response',
  SwaggerResponse: 'response',
  PathItem: 'path item',
  SwaggerPathItem: 'path item',
  SecurityScheme: 'security scheme',
};

function isOther(wanted: Kind, found: Kind): boolean {
  return wanted !== found && distinct[wanted] !== undefined && distinct[found] !== undefined;
}

function spelled(kind: Kind): string {
  return distinct[kind] ?? kind;
}

/** A reference whose address is none. In a map, `$ref` may be the name of a member. */
function isMisspelt({ node, kind }: Visit): boolean {
  const ref = Array.isArray(node) ? undefined : member(node, '$ref');
  return distinct[kind] !== undefined && ref !== undefined && typeof ref !== 'string';
}

function* referencesOf({ node, kind, place: { document, pointer } }: Visit): Generator<Reference> {
  const at = (...keys: string[]): Place => ({
    document,
    pointer: descendantPointer(pointer, keys),
  });
  const ref = refOf(node);
  if (ref !== undefined) {
    yield { ref, kind, place: at('$ref'), strict: true };
  }
  const dynamicRef = kind === 'Schema' ? member(node, '$dynamicRef') : undefined;
  if (typeof dynamicRef === 'string') {
    yield { ref: dynamicRef, kind, place: at('$dynamicRef'), strict: true };
  }
  if (kind === 'Discriminator') {
    const mapping = member(node, 'mapping');
    for (const [name, value] of isRecord(mapping) ? Object.entries(mapping) : []) {
      if (looksLikeReference(value)) {
        yield { ref: value, kind: 'Schema', place: at('mapping', name), strict: false };
      }
    }
  }
  const operationRef = kind === 'Link' ? member(node, 'operationRef') : undefined;
  if (looksLikeReference(operationRef)) {
    yield { ref: operationRef, kind: 'Operation', place: at('operationRef'), strict: false };
  }
}

function looksLikeReference(value: unknown): value is string {
  return typeof value === 'string' && /[#/]|\.(?:ya?ml|json)$/i.test(value);
}

async function readTarget(
  { ref, place }: Reference,
  documents: Documents,
): Promise<Refusal | undefined> {
  const { uri } = splitRef(ref);
  const { document, pointer } = place;
  if (uri === undefined || isKnownUri(ref, document, documents.files, pointer)) {
    return undefined;
  }
  const file = filePath(uri, place.document.path);
  const result = file === undefined ? { why: 'remote' as const } : await documents.read(file);
  return 'why' in result ? result : undefined;
}

function explain(ref: string, refusal: Refusal): [rule: string, message: string] {
  switch (refusal.why) {
    case 'remote':
      return [
        'load/ref-forbidden',
        `\`${ref}\` is not read: references are followed to files only, never over the network; ` +
          'save a copy beside the description and refer to it by its relative path',
      ];
    case 'outside':
      return [
        'load/ref-forbidden',
        `\`${ref}\` is not read: it leads out of the description's folder; name a folder that holds both with --root, or copy the file below the description's`,
      ];
    case 'broken':
      return ['load/ref-unresolved', `\`${ref}\` leads to a file that cannot be read: see there`];
    case 'unreadable':
      return ['load/ref-unresolved', `\`${ref}\` leads to nothing: ${refusal.message}`];
  }
}
