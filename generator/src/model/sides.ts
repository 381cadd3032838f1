// Which schemas look different to the one who sends a value and the one who receives it.
import { walk, type Schema, type SchemaGraph, type SchemaId } from './schema.ts';

/** The sender's side, and the receiver's. */
export type Side = 'input' | 'output';

/** The schemas whose two sides differ: by a difference of their own, or by a reference that reaches one. */
export function differingSchemas(schemas: SchemaGraph): ReadonlySet<SchemaId> {
  const users = new Map<SchemaId, SchemaId[]>();
  const pending: SchemaId[] = [];
  for (const [id, { schema }] of schemas) {
    let isDifferent = false;
    for (const node of walk(schema)) {
      if (node.ref !== undefined) users.set(node.ref, [...(users.get(node.ref) ?? []), id]);
      isDifferent ||= hasDifference(node, schemas);
    }
    if (isDifferent) pending.push(id);
  }
  const differing = new Set(pending);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const user of users.get(id) ?? []) {
      if (differing.has(user)) continue;
      differing.add(user);
      pending.push(user);
    }
  }
  return differing;
}

/** Whether a property of this node stands differently on the two sides. */
export function hasDifference(node: Schema, schemas: SchemaGraph): boolean {
  return [...node.properties].some(([name, property]) =>
    propertyDiffers(node, name, property, schemas),
  );
}

function propertyDiffers(
  owner: Pick<Schema, 'required'>,
  name: string,
  property: Schema,
  schemas: SchemaGraph,
): boolean {
  const input = presence(owner, name, property, 'input', schemas);
  return input !== presence(owner, name, property, 'output', schemas);
}

export type Presence = 'required' | 'optional' | 'absent';

/** How a property stands on one side. A default makes it optional to send and sure to be received. */
export function presence(
  owner: Pick<Schema, 'required'>,
  name: string,
  property: Schema,
  side: Side,
  schemas: SchemaGraph,
): Presence {
  const notes = notesOf(property, schemas);
  if (side === 'input' && notes.readOnly) return 'absent';
  if (side === 'output' && notes.writeOnly) return 'absent';
  if (notes.hasDefault) return side === 'input' ? 'optional' : 'required';
  return owner.required.has(name) ? 'required' : 'optional';
}

/** Whether a schema lists a property that one side leaves out. */
export function isLeftOut(schema: Schema, name: string, side: Side, schemas: SchemaGraph): boolean {
  const property = schema.properties.get(name);
  return property !== undefined && presence(schema, name, property, side, schemas) === 'absent';
}

interface Notes {
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly hasDefault: boolean;
}

/** What a property says of its presence, itself or through references and allOf. */
function notesOf(
  property: Schema,
  schemas: SchemaGraph,
  seen: ReadonlySet<SchemaId> = new Set(),
): Notes {
  const { annotations } = property;
  let notes: Notes = {
    readOnly: annotations.readOnly,
    writeOnly: annotations.writeOnly,
    hasDefault: annotations.default !== undefined,
  };
  const parts = [...property.allOf];
  const next = new Set(seen);
  if (property.ref !== undefined && !seen.has(property.ref)) {
    next.add(property.ref);
    const target = schemas.get(property.ref);
    if (target !== undefined) parts.push(target.schema);
  }
  for (const part of parts) {
    const more = notesOf(part, schemas, next);
    notes = {
      readOnly: notes.readOnly || more.readOnly,
      writeOnly: notes.writeOnly || more.writeOnly,
      hasDefault: notes.hasDefault || more.hasDefault,
    };
  }
  return notes;
}
