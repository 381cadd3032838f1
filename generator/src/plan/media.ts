// What a media type means for a body: what it is read as, and what type that has.
import type { MediaType, Operation, Response } from '../model/api.ts';
import type { SchemaGraph } from '../model/schema.ts';
import { holdsValues } from '../model/value-types.ts';
import type { Side } from '../model/sides.ts';
import { schemaType, type TypeContext } from '../print/schema-type.ts';
import { keyword, union, unknownType, type Type } from '../print/type.ts';

export function isJson(mediaType: string): boolean {
  return /^(application|text)\/([^;]+\+)?json\s*([;,]|$)/i.test(mediaType);
}

export function isForm(mediaType: string): boolean {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)\s*(;|$)/i.test(mediaType);
}

export function isText(mediaType: string): boolean {
  return /^text\/|^application\/([^;]+\+)?(xml|yaml|x-ndjson|jsonl)\s*([;,]|$)/i.test(mediaType);
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

/** The type of a body: JSON and forms have their schema's, text is a string, everything else is binary. */
export function bodyType(media: MediaType, context: Omit<TypeContext, 'binary'>): Type {
  const isJsonBody =
    context.side === 'output' ? isReadAsJson(media, context.schemas) : isJson(media.mediaType);
  if (isJsonBody) {
    return media.schema === undefined
      ? unknownType
      : schemaType(media.schema, { ...context, binary: 'string' });
  }
  if (isForm(media.mediaType)) {
    return media.schema === undefined
      ? keyword('unknown')
      : schemaType(media.schema, { ...context, binary: 'Blob' });
  }
  return keyword(isText(media.mediaType) ? 'string' : 'Blob');
}

/** The responses that mean success; `default` does where no other does. */
export function successes(operation: Operation): readonly Response[] {
  const some = operation.responses.filter(({ status }) => status.startsWith('2'));
  return some.length > 0 ? some : operation.responses.filter(({ status }) => status === 'default');
}

/** The one content of a response that the client asks for: JSON before anything else. */
export function preferredContent(
  { content }: Response,
  schemas: SchemaGraph,
): MediaType | undefined {
  return (
    content.find(({ mediaType }) => isJson(mediaType)) ??
    content.find((media) => isReadAsJson(media, schemas)) ??
    content[0]
  );
}

/** What an operation resolves to; `undefined` where the description declares no content. */
export function outputType(
  operation: Operation,
  context: Omit<TypeContext, 'binary' | 'side'>,
): Type {
  const side: Side = 'output';
  const types = successes(operation).map((response) => {
    const media = preferredContent(response, context.schemas);
    return media === undefined ? keyword('undefined') : bodyType(media, { ...context, side });
  });
  return types.length === 0 ? keyword('undefined') : union(types);
}
