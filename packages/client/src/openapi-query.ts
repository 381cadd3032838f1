// Query strings in the styles that the description declares.
import { brackets } from './brackets.ts';
import type { State } from './client.ts';
import type { AddQuery, QueryStyles } from './codecs.ts';
import { styled } from './style.ts';
import { empty, encode, plain } from './value.ts';

/** Reserved characters stay as they are, except those that mean something in a query, or are not allowed in one. */
function encodeReserved(value: string, at: string): string {
  return encode(value, at).replace(/%(3A|2F|3F|40|24|2C|3B)/g, decodeURIComponent);
}

/** Queries in OpenAPI's styles. @throws InputError for what a style cannot express */
export const openapi: AddQuery = (pairs, parameter, value, at) => {
  if (value === undefined) return;
  const written = parameter.allowReserved ? encodeReserved : encode;
  pairs.push(styled(parameter, 'form', value, at, written));
};

/** Form fields in OpenAPI's styles: where none is declared, objects are JSON, and arrays a field for each item. */
export const openapiForm: AddQuery = (pairs, parameter, value, at) => {
  const { style, explode, allowReserved, json } = parameter;
  const data = plain(value);
  const add = (item: unknown, where: string): void => {
    const own = plain(item);
    const isObject = typeof own === 'object' && own !== null;
    openapi(pairs, isObject ? { ...parameter, json: true } : parameter, own, where);
  };
  if ((style ?? explode ?? allowReserved ?? json) !== undefined)
    openapi(pairs, parameter, data, at);
  else if (!Array.isArray(data)) add(data, at);
  else if (!data.length) throw empty(at);
  else data.forEach((item, index) => add(item, `${at}[${index}]`));
};

/** Queries as `qs` reads them, but for parameters with a style that it does not know (delimiters): those keep it. */
export const bracketsUnlessDeclared: AddQuery = (pairs, parameter, value, at) => {
  const { style = 'form', explode, json } = parameter;
  const isDeclared = json ?? (explode === false || /Delimited/.test(style));
  (isDeclared ? openapi : brackets)(pairs, parameter, value, at);
};

/** Both, for a client whose user may choose. */
export const querystyles: QueryStyles = { brackets: bracketsUnlessDeclared, openapi };

/** How a client's queries are spelled, whatever is in them. */
export function spellingOf({ api, options }: State): AddQuery {
  const { querystyle = api.querystyle } = options;
  return typeof querystyle === 'function' ? querystyle : querystyles[querystyle];
}
