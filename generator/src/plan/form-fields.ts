// How the fields of a form travel, where the description says more of them than their types do.
import type { Encoding, Operation } from '../model/api.ts';
import { compact } from '../model/json.ts';
import { deref, type Schema, type SchemaGraph } from '../model/schema.ts';
import { isForm, isJson } from './media.ts';
import { shapeOf, type Model } from './model.ts';

const styles = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'];

export interface FormField {
  readonly name: string;
  readonly style?: string;
  readonly explode?: boolean;
}

/** The fields of an operation's form that do not travel as their values would alone; undefined where there are none. */
export function formFields(operation: Operation, model: Model): readonly FormField[] | undefined {
  const { body, fields } = shapeOf(operation, model);
  if (body === undefined || !isForm(body.mediaType)) return undefined;
  const isMultipart = /^multipart/i.test(body.mediaType);
  const media = operation.requestBody?.content.find(
    ({ mediaType }) => mediaType === body.mediaType,
  );
  const encodings = new Map<string, Encoding>(media?.encoding);
  for (const { name, in: location, schemas } of fields) {
    const contentType = location === 'body' ? contentTypeOf(schemas, model.api.schemas) : undefined;
    if (isMultipart && contentType !== undefined && encodings.get(name)?.contentType === undefined)
      encodings.set(name, { allowReserved: false, ...encodings.get(name), contentType });
  }
  const said = [...encodings].flatMap(([name, encoding]) => {
    const field = compact(isMultipart ? partField(encoding) : urlencodedField(encoding));
    return Object.keys(field).length === 0 ? [] : [{ name, ...field }];
  });
  return said.length === 0 ? undefined : said;
}

/** The media type that a property, or each item of it, says of what it holds. */
function contentTypeOf([schema]: readonly Schema[], schemas: SchemaGraph): string | undefined {
  const target = schema && deref(schema, schemas);
  const content = target?.items === undefined ? target : deref(target.items, schemas);
  return content?.contentMediaType;
}

function partField({ contentType }: Encoding): object {
  // A part's header holds no line break.
  const isSendable = contentType !== undefined && /^[\x20-\x7e]+$/.test(contentType);
  return { contentType: isSendable ? contentType : undefined };
}

/** Any of the words for styles takes the place of the media type. */
function urlencodedField({ contentType, style, explode, allowReserved }: Encoding): object {
  const known = style !== undefined && styles.includes(style) ? style : undefined;
  const isStyled = known !== undefined || explode !== undefined || allowReserved;
  const isJsonField = !isStyled && contentType !== undefined && isJson(contentType);
  return {
    style: known,
    explode,
    allowReserved: allowReserved ? true : undefined,
    json: isJsonField ? true : undefined,
  };
}
