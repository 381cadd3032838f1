// What an operation answers: which contents are asked for, and what type they and its errors come to.
import type { MediaType, Operation, Response } from '../model/api.ts';
import type { SchemaGraph } from '../model/schema.ts';
import { describedErrors, successes } from '../model/responses.ts';
import { isEventStream, isSequence } from '../model/sequence.ts';
import type { TypeContext } from '../print/schema-type.ts';
import { keyword, union, type Member, type Type } from '../print/type.ts';
import { eventsMode, itemType, type EventsMode } from './items.ts';
import { bodyType, isJson, isReadAsJson } from './media.ts';

/**
 * The contents of a response that the client asks for: JSON where there is JSON, and beside it sequences, since a field
 * of the request says which of the two comes; where there is no JSON, all of them.
 */
export function askedFor({ content }: Response, schemas: SchemaGraph): readonly MediaType[] {
  const json =
    content.find(({ mediaType }) => isJson(mediaType)) ??
    content.find((media) => isReadAsJson(media, schemas));
  if (json === undefined) return content;
  return [json, ...content.filter(({ mediaType }) => isSequence(mediaType))];
}

/** How an operation gives events: as all of its responses do, else whole and as text. */
export function operationEvents(operation: Operation, schemas: SchemaGraph): EventsMode {
  const contents = successes(operation).flatMap((response) => askedFor(response, schemas));
  const modes = contents
    .filter(({ mediaType }) => isEventStream(mediaType))
    .map((media) => eventsMode(media, schemas));
  return modes.every((mode) => mode === modes[0]) ? modes[0] : undefined;
}

/** What an operation resolves to; `undefined` where the description declares no content. */
export function outputType(
  operation: Operation,
  context: Omit<TypeContext, 'binary' | 'side'>,
): Type {
  const mode = operationEvents(operation, context.schemas);
  const types = successes(operation).flatMap((response) => {
    const contents = askedFor(response, context.schemas);
    if (contents.length === 0) return [keyword('undefined')];
    return contents.map((media): Type =>
      isSequence(media.mediaType)
        ? { kind: 'stream', item: itemType(media, mode, context) }
        : bodyType(media, { ...context, side: 'output' }),
    );
  });
  return types.length === 0 ? keyword('undefined') : union(types);
}

/** The bodies of an operation's errors by their status, as an error holds them: parsed where they are JSON, else as text. */
export function errorsType(
  operation: Operation,
  context: Omit<TypeContext, 'binary' | 'side'>,
): Type {
  const members = describedErrors(operation).map(({ status, content }): Member => {
    const types = content.map((media) =>
      isReadAsJson(media, context.schemas)
        ? bodyType(media, { ...context, side: 'output' })
        : keyword('string'),
    );
    return { name: status, type: union(types), optional: false };
  });
  return { kind: 'object', members };
}
