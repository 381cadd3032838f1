// What a media type means for a body: what it is read as, and what type that has.
import type { MediaType } from '../model/api.ts';
import { deref, type SchemaGraph } from '../model/schema.ts';
import { isSequence } from '../model/sequence.ts';
import { holdsValues, isText } from '../model/value-types.ts';
import { isBinary, schemaType, type TypeContext } from '../print/schema-type.ts';
import { keyword, unknownType, type Type } from '../print/type.ts';

export function isJson(mediaType: string): boolean {
  return /^(application|text)\/([^;]+\+)?json\s*([;,]|$)/i.test(mediaType);
}

export function isForm(mediaType: string): boolean {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)\s*(;|$)/i.test(mediaType);
}

export function isTextual(mediaType: string): boolean {
  return (
    /^text\/|^application\/([^;]+\+)?(xml|yaml)\s*([;,]|$)/i.test(mediaType) ||
    isSequence(mediaType)
  );
}

/** Whether a response is read as JSON: it is said to be, or to be anything, and is an object or an array. */
export function isReadAsJson({ mediaType, schema }: MediaType, schemas: SchemaGraph): boolean {
  return (
    isJson(mediaType) ||
    (isAnything(mediaType) && schema !== undefined && holdsValues(schema, schemas))
  );
}

/** The media types that are asked for to get a content; whoever says anything may answer with anything. */
export function acceptedTypes(media: MediaType, schemas: SchemaGraph): readonly string[] {
  return isReadAsJson(media, schemas) && !isJson(media.mediaType)
    ? ['application/json', '*/*']
    : [media.mediaType];
}

function isAnything(mediaType: string): boolean {
  return /^(\*|application)\/\*\s*(;|$)/i.test(mediaType);
}

/** The form that a response is read in; absent where that is for the response to say. */
export function readForm(
  media: MediaType,
  schemas: SchemaGraph,
): 'json' | 'text' | 'blob' | undefined {
  const { mediaType, schema } = media;
  if (isReadAsJson(media, schemas)) return 'json';
  if (mediaType !== '*/*') return isTextual(mediaType) ? 'text' : 'blob';
  if (schema === undefined || !isText(schema, schemas)) return undefined;
  return isBinary(deref(schema, schemas)) ? 'blob' : 'text';
}

/** The type of a body: JSON and forms have their schema's, text is a string, everything else is binary. */
export function bodyType(media: MediaType, context: Omit<TypeContext, 'binary'>): Type {
  const { mediaType, schema } = media;
  const ofSchema = (binary: TypeContext['binary']): Type =>
    schema === undefined ? unknownType : schemaType(schema, { ...context, binary });
  if (context.side === 'input') {
    if (isJson(mediaType)) return ofSchema('string');
    if (isForm(mediaType)) return ofSchema('Blob');
    return keyword(isTextual(mediaType) ? 'string' : 'Blob');
  }
  const form = readForm(media, context.schemas);
  if (form === undefined) return unknownType;
  if (form === 'json') return ofSchema('string');
  return keyword(form === 'text' ? 'string' : 'Blob');
}
