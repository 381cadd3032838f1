// Finding one's way in the description: nodes with their places, references followed, problems reported.
import type { Diagnostic } from '../diagnostics.ts';
import type { Description, Place } from '../load/description.ts';
import { isObject, own, step, type JsonObject } from './json.ts';
import type { SchemaReader } from './read-schema.ts';

export interface Node {
  readonly place: Place;
  readonly object: JsonObject;
}

export interface Context {
  readonly description: Description;
  readonly diagnostics: Diagnostic[];
  readonly schemas: SchemaReader;
  readonly options: ReadOptions;
}

/** Reports a problem at a place. */
export function report(
  context: Context,
  severity: Diagnostic['severity'],
  rule: string,
  message: string,
  place: Place,
): void {
  context.diagnostics.push({
    rule,
    severity,
    message,
    location: context.description.locate(place),
  });
}

/** A place within a place. */
export function at(place: Place, ...keys: readonly (string | number)[]): Place {
  return { document: place.document, pointer: step(place.pointer, ...keys) };
}

/** The object at a place, or where its `$ref`s lead; siblings of a `$ref` override the summary and description there. */
export function follow(value: unknown, place: Place, context: Context): Node | undefined {
  const seen = new Set<string>();
  let node = { value, place };
  const overrides: Record<string, unknown> = {};
  while (isObject(node.value) && typeof own(node.value, '$ref') === 'string') {
    const ref = own(node.value, '$ref') as string;
    for (const key of ['summary', 'description']) {
      if (Object.hasOwn(node.value, key)) overrides[key] ??= node.value[key];
    }
    const target = context.description.resolve(ref, node.place.document, node.place.pointer);
    const key = target && `${target.place.document.path}#${target.place.pointer}`;
    if (target === undefined || key === undefined || seen.has(key)) {
      const problem = target === undefined ? 'Nothing is at' : 'References go round in a circle at';
      report(
        context,
        'error',
        'unresolved-reference',
        `${problem} ${JSON.stringify(ref)}.`,
        node.place,
      );
      return undefined;
    }
    seen.add(key);
    node = { value: target.node, place: target.place };
  }
  if (!isObject(node.value)) return undefined;
  return { place: node.place, object: { ...node.value, ...overrides } };
}

export interface ReadOptions {
  /** The extension that says which plane serves an operation, and the plane of those without it. */
  readonly plane: { readonly extension?: string; readonly default: string };
}
