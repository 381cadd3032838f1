// Reads parameters: the path's and the operation's own, in the order of their locations.
import { byCodeUnits } from '../order.ts';
import type { Parameter, ParameterLocation } from './api.ts';
import { isToken } from './http.ts';
import { compact, isObject, own, ownArray, ownBoolean, ownObject, ownString } from './json.ts';
import { at, follow, report, type Context, type Node } from './node.ts';
import { empty } from './read-schema.ts';

const locations: readonly ParameterLocation[] = ['path', 'query', 'header', 'cookie'];

/** Headers that OpenAPI leaves to the media type and the security scheme. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** The parameters of an operation; an operation's own replaces the path's of the same name and location. */
export function readParameters(
  path: string,
  node: Node,
  item: Node,
  context: Context,
): Parameter[] {
  const byKey = new Map<string, Parameter>();
  for (const owner of [item, node]) {
    const spellings = new Map<string, string>();
    ownArray(owner.object, 'parameters').forEach((value, index) => {
      const place = at(owner.place, 'parameters', index);
      const found = follow(value, place, context);
      // An operation's parameter replaces the path's of the same name and location.
      for (const parameter of found === undefined ? [] : readParameter(found, context)) {
        const key = keyOf(parameter);
        const spelling = spellings.get(key) ?? parameter.name;
        if (spelling !== parameter.name) {
          report(
            context,
            'error',
            'header-twice',
            `The header ${JSON.stringify(spelling)} is declared already: names of headers ignore case.`,
            place,
          );
        }
        spellings.set(key, spelling);
        byKey.set(key, parameter);
      }
    });
  }
  for (const [, name = ''] of path.matchAll(/\{([^}]*)\}/g)) {
    if (byKey.has(`path ${name}`)) continue;
    report(
      context,
      'warning',
      'path-parameter-undeclared',
      `${JSON.stringify(name)} in the path is not declared; it is taken as a string.`,
      node.place,
    );
    byKey.set(`path ${name}`, {
      place: node.place,
      name,
      in: 'path',
      required: true,
      deprecated: false,
      allowReserved: false,
      schema: { ...empty(node.place), types: ['string'] },
    });
  }
  const inPath = (name: string): boolean => path.includes(`{${name}}`);
  const parameters = [...byKey.values()].filter((parameter) => {
    if (parameter.in === 'header') return !ignoredHeaders.has(parameter.name.toLowerCase());
    if (parameter.in !== 'path' || inPath(parameter.name)) return true;
    report(
      context,
      'warning',
      'path-parameter-unused',
      `The path has no {${parameter.name}}: the parameter is left out.`,
      parameter.place,
    );
    return false;
  });
  return locations.flatMap((location) =>
    parameters.filter((parameter) => parameter.in === location),
  );
}

/** What is the same for one parameter in whatever spelling. */
function keyOf({ in: location, name }: Parameter): string {
  return `${location} ${location === 'header' ? name.toLowerCase() : name}`;
}

function readParameter(node: Node, context: Context): Parameter[] {
  const { object, place } = node;
  if (own(object, 'in') === 'querystring') return readQuerystring(node, context);
  const location = locations.find((name) => name === own(object, 'in'));
  const name = ownString(object, 'name');
  if (location === undefined || name === undefined) return [];
  if (location === 'header' && !isToken(name)) {
    report(
      context,
      'error',
      'header-name',
      `${JSON.stringify(name)} cannot be sent as a header: it has ${name === '' ? 'no' : 'other than token'} characters.`,
      at(place, 'name'),
    );
  }
  const content = ownObject(object, 'content');
  const mediaType = content && Object.keys(content).sort(byCodeUnits)[0];
  const media = mediaType === undefined ? undefined : ownObject(content ?? {}, mediaType);
  const [node30, place30] =
    media === undefined
      ? [own(object, 'schema'), at(place, 'schema')]
      : [own(media, 'schema'), at(place, 'content', mediaType ?? '', 'schema')];
  const parameter: Parameter = {
    ...compact({
      description: ownString(object, 'description'),
      style: ownString(object, 'style'),
      explode: ownBoolean(object, 'explode'),
      mediaType: media === undefined ? undefined : mediaType,
    }),
    place,
    name,
    in: location,
    required: location === 'path' || own(object, 'required') === true,
    deprecated: own(object, 'deprecated') === true,
    allowReserved: own(object, 'allowReserved') === true,
    schema: node30 === undefined ? empty(place) : context.schemas.read(node30, place30),
  };
  return [parameter];
}

/**
 * The parameter that is the whole query string: where that is a form, each of its fields is a query
 * parameter, spelled by default as a form spells it.
 */
function readQuerystring(node: Node, context: Context): Parameter[] {
  const { object, place } = node;
  const [mediaType = ''] = Object.keys(ownObject(object, 'content') ?? {});
  const media = follow(
    own(ownObject(object, 'content') ?? {}, mediaType),
    at(place, 'content', mediaType),
    context,
  );
  const schema =
    media === undefined
      ? undefined
      : follow(own(media.object, 'schema'), at(media.place, 'schema'), context);
  const properties = schema && ownObject(schema.object, 'properties');
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(mediaType);
  if (!isForm || schema === undefined || properties === undefined) {
    report(
      context,
      'warning',
      'querystring-parameter',
      'The client cannot write a whole query string but as a form whose fields have names: the parameter is left out.',
      place,
    );
    return [];
  }
  const required = ownArray(schema.object, 'required');
  return Object.entries(properties).map(([name, property]): Parameter => {
    const where = at(schema.place, 'properties', name);
    return {
      ...compact({
        description: isObject(property) ? ownString(property, 'description') : undefined,
      }),
      place: where,
      name,
      in: 'query',
      required: own(object, 'required') === true && required.includes(name),
      deprecated: own(object, 'deprecated') === true,
      allowReserved: false,
      schema: context.schemas.read(property, where),
    };
  });
}
