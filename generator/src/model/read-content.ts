// Reads bodies: what a request or a response holds, by media type.
import { sortedBy } from '../order.ts';
import type { Encoding, HttpMethod, MediaType, RequestBody, Response } from './api.ts';
import { isWithoutContent } from './http.ts';
import { compact, isObject, own, ownBoolean, ownObject, ownString } from './json.ts';
import { at, follow, report, type Context, type Node } from './node.ts';
import type { Schema } from './schema.ts';
import { isLines } from './sequence.ts';

/** The body of an operation's request; undefined where it has no content. */
export function readRequestBody(node: Node, context: Context): RequestBody | undefined {
  const value = own(node.object, 'requestBody');
  const body =
    value === undefined ? undefined : follow(value, at(node.place, 'requestBody'), context);
  if (body === undefined) return undefined;
  const content = readContent(body, context);
  if (content.length === 0) return undefined;
  for (const { mediaType, itemSchema } of content) {
    if (itemSchema !== undefined && !isLines(mediaType))
      report(
        context,
        'info',
        'sequence-as-text',
        `A body of ${mediaType} is sent as a text or a stream, which the caller makes of its items.`,
        itemSchema.place,
      );
  }
  return {
    ...compact({ description: ownString(body.object, 'description') }),
    place: body.place,
    required: own(body.object, 'required') === true,
    content,
  };
}

/** The responses of an operation, by status. */
export function readResponses(node: Node, method: HttpMethod, context: Context): Response[] {
  const responses = ownObject(node.object, 'responses') ?? {};
  return sortedBy(Object.keys(responses), (status) => status).flatMap((status) => {
    if (!/^([1-5](\d\d|XX)|default)$/i.test(status)) return [];
    const response = follow(responses[status], at(node.place, 'responses', status), context);
    if (response === undefined) return [];
    return [
      {
        status: status.toLowerCase() === 'default' ? 'default' : status.toUpperCase(),
        description: ownString(response.object, 'description') ?? '',
        content: isWithoutContent(method, status)
          ? withoutContent(response, context)
          : readContent(response, context),
      },
    ];
  });
}

/** Leaves out what HTTP never sends. */
function withoutContent(response: Node, context: Context): MediaType[] {
  if (Object.keys(ownObject(response.object, 'content') ?? {}).length > 0) {
    report(
      context,
      'warning',
      'content-never-sent',
      'Responses to HEAD, and those of status 204 and 205, have no content: this one is left out.',
      at(response.place, 'content'),
    );
  }
  return [];
}

function readContent(owner: Node, context: Context): MediaType[] {
  const content = ownObject(owner.object, 'content') ?? {};
  return sortedBy(Object.keys(content), (mediaType) => mediaType).flatMap((mediaType) => {
    const media = follow(content[mediaType], at(owner.place, 'content', mediaType), context);
    if (media === undefined) return [];
    const examples = Object.values(ownObject(media.object, 'examples') ?? {}).flatMap((example) =>
      isObject(example) && Object.hasOwn(example, 'value') ? [example['value']] : [],
    );
    if (Object.hasOwn(media.object, 'example')) examples.unshift(media.object['example']);
    const read = (key: string): Schema | undefined =>
      Object.hasOwn(media.object, key)
        ? context.schemas.read(media.object[key], at(media.place, key))
        : undefined;
    const schema = read('schema');
    const itemSchema = read('itemSchema');
    const encoding = readEncoding(mediaType, media, context);
    return [{ ...compact({ schema, itemSchema, encoding }), mediaType, examples }];
  });
}

/** How the fields of a form are spelled, by their names; undefined where that is not said. */
function readEncoding(
  mediaType: string,
  { object, place }: Node,
  context: Context,
): ReadonlyMap<string, Encoding> | undefined {
  const encodings = ownObject(object, 'encoding');
  if (encodings === undefined || !isFormType(mediaType)) return undefined;
  return new Map(
    Object.keys(encodings).flatMap((name) => {
      const encoding = ownObject(encodings, name);
      if (encoding === undefined) return [];
      const isPart = mediaType.toLowerCase().startsWith('multipart/');
      const unused = ['style', 'explode', 'allowReserved', 'headers'].filter(
        (key) => isPart && Object.hasOwn(encoding, key),
      );
      if (unused.length > 0)
        report(
          context,
          'info',
          'part-encoding',
          `Of a part, ${unused.join(', ')} ${unused.length > 1 ? 'are' : 'is'} not used: it goes by its media type.`,
          at(place, 'encoding', name),
        );
      const read = compact({
        contentType: ownString(encoding, 'contentType'),
        style: ownString(encoding, 'style'),
        explode: ownBoolean(encoding, 'explode'),
      });
      return [[name, { ...read, allowReserved: own(encoding, 'allowReserved') === true }]];
    }),
  );
}

function isFormType(mediaType: string): boolean {
  return /^(multipart\/[^;,]+|application\/x-www-form-urlencoded)\s*(;|$)/i.test(mediaType);
}
