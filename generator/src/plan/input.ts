// The type of an operation's input: the call shape in TypeScript.
import type { Schema } from '../model/schema.ts';
import { isLines } from '../model/sequence.ts';
import { schemaDoc } from '../print/doc.ts';
import { namedType, schemaType, type TypeContext } from '../print/schema-type.ts';
import { intersection, neverType, union, type Member, type Type } from '../print/type.ts';
import type { CallShape, Field } from '../shape/call-shape.ts';
import { bodyType } from './media.ts';

export interface Input {
  readonly type: Type;
  /** Whether a call may leave the input out. */
  readonly optional: boolean;
}

/** The input of an operation with this call shape: one flat object. */
export function inputOf(shape: CallShape, context: Omit<TypeContext, 'binary' | 'side'>): Input {
  const type = inputType(shape, context);
  return { type, optional: acceptsEmpty(type, context) };
}

/** Whether `{}` has a type. */
function acceptsEmpty(type: Type, context: Omit<TypeContext, 'binary' | 'side'>): boolean {
  switch (type.kind) {
    case 'object':
      return type.members.every(({ optional }) => optional);
    case 'union':
      return type.members.some((member) => acceptsEmpty(member, context));
    case 'intersection':
      return type.members.every((member) => acceptsEmpty(member, context));
    case 'reference': {
      const named = context.names.schemaNamed(type.name);
      const schema = named === undefined ? undefined : context.schemas.get(named);
      return (
        schema !== undefined &&
        acceptsEmpty(namedType(schema, { ...context, side: 'input', binary: 'string' }), context)
      );
    }
    default:
      return type.kind === 'keyword' && type.name === 'unknown';
  }
}

function inputType(
  { fields, body }: CallShape,
  context: Omit<TypeContext, 'binary' | 'side'>,
): Type {
  const inputContext = { ...context, side: 'input' } as const;
  const members = fields
    .filter((field) => field.in !== 'body')
    .map((field) => parameterMember(field, inputContext));
  if (body === undefined) return objectOf(members);
  const media = {
    mediaType: body.mediaType,
    examples: [],
    ...(body.schema === undefined ? {} : { schema: body.schema }),
  };
  const type =
    isLines(body.mediaType) && body.schema !== undefined
      ? schemaType(body.schema, { ...inputContext, binary: 'string' })
      : bodyType(media, inputContext);
  if (!body.flat) {
    const field = fields.find(({ in: location }) => location === 'body');
    const doc =
      field?.description === undefined ? {} : { doc: { text: field.description, tags: [] } };
    return objectOf([
      ...members,
      { name: field?.name ?? 'body', type, optional: !body.required, ...doc },
    ]);
  }
  if (body.allOrNothing) {
    const none = fields
      .filter(({ in: location }) => location === 'body')
      .map(({ name }): Member => ({ name, type: neverType, optional: true }));
    return intersection([
      ...(members.length === 0 ? [] : [objectOf(members)]),
      union([type, objectOf(none)]),
    ]);
  }
  if (members.length === 0) return type;
  return join(members, spelledOut(body.schema, type, inputContext));
}

function objectOf(members: readonly Member[]): Type {
  return { kind: 'object', members };
}

function parameterMember(
  { name, required, schemas, description, deprecated }: Field,
  context: Omit<TypeContext, 'binary'>,
): Member {
  const [schema] = schemas;
  const type =
    schema === undefined ? undefined : schemaType(schema, { ...context, binary: 'string' });
  const doc =
    schema &&
    schemaDoc(schema, { deprecated, ...(description === undefined ? {} : { description }) });
  return {
    name,
    type: type ?? { kind: 'keyword', name: 'string' },
    optional: !required,
    ...(doc === undefined ? {} : { doc }),
  };
}

/** A body that is a named schema shows its members, where it is an object with nothing else. */
function spelledOut(
  schema: Schema | undefined,
  type: Type,
  context: Omit<TypeContext, 'binary'>,
): Type {
  const named =
    type.kind === 'reference' && schema?.ref !== undefined
      ? context.schemas.get(schema.ref)
      : undefined;
  if (named === undefined) return type;
  const target = namedType(named, { ...context, binary: 'string' });
  return target.kind === 'object' ? target : type;
}

function join(members: readonly Member[], body: Type): Type {
  if (body.kind === 'object') return { ...body, members: [...members, ...body.members] };
  return intersection([objectOf(members), body]);
}
