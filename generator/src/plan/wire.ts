// How the API and its operations go over the wire: the data that the client's runtime reads.
import type { Operation, Parameter } from '../model/api.ts';
import { compact } from '../model/json.ts';
import type { Field } from '../shape/call-shape.ts';
import { acceptedTypes, isJson, preferredContent, successes } from './media.ts';
import { shapeOf, type Model } from './model.ts';

const defaultStyles: Readonly<Record<Parameter['in'], string>> = {
  path: 'simple',
  query: 'form',
  header: 'simple',
  cookie: 'form',
};
const styles: Readonly<Record<Parameter['in'], readonly string[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
};

/** What the runtime knows of the API as a whole. */
export function apiData({ api, settings }: Model): object {
  const planes = Object.entries(settings.planes).map(([name, { baseUrl, env }]) => [
    name,
    compact({ baseUrl: baseUrl ?? api.baseUrl, env }),
  ]);
  const schemes = api.securitySchemes.map(({ name, kind, in: location, parameterName }) => [
    name,
    compact({ kind, in: location, name: parameterName }),
  ]);
  return {
    title: api.title,
    version: api.version,
    querystyle: settings.querystyle,
    planes: Object.fromEntries(planes) as object,
    defaultPlane: settings.plane.default,
    securitySchemes: Object.fromEntries(schemes) as object,
    security: api.security,
  };
}

const ownFields = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** The method as it is sent: what OpenAPI has a field for in capitals, any other as it is written. */
export function sentMethod({ method }: Operation): string {
  return ownFields.includes(method) ? method.toUpperCase() : method;
}

/** How an operation goes over the wire, as the client's runtime reads it. */
export function wireData(operation: Operation, model: Model): object {
  const { fields, body } = shapeOf(operation, model);
  const parameters = fields.flatMap((field) =>
    field.parameter === undefined ? [] : [parameterData(field, field.parameter)],
  );
  const { schemas } = model.api;
  const contents = successes(operation).flatMap(
    (response) => preferredContent(response, schemas) ?? [],
  );
  const accept = [...new Set(contents.flatMap((media) => acceptedTypes(media, schemas)))];
  return compact({
    id: operation.id,
    method: sentMethod(operation),
    path: operation.path,
    parameters: parameters.length === 0 ? undefined : parameters,
    body:
      body === undefined
        ? undefined
        : compact({
            mediaType: body.mediaType,
            required: body.required ? true : undefined,
            field: body.flat ? undefined : 'body',
          }),
    accept: accept.length === 0 ? undefined : accept,
    noContent:
      accept.length > 0 && contents.length < successes(operation).length ? true : undefined,
    security: operation.security,
    plane: operation.plane === model.settings.plane.default ? undefined : operation.plane,
  });
}

function parameterData(field: Field, parameter: Parameter): object {
  const style = styles[parameter.in].find(
    (name) => name === parameter.style && name !== defaultStyles[parameter.in],
  );
  const effective = style ?? defaultStyles[parameter.in];
  const explode = parameter.explode === (effective === 'form') ? undefined : parameter.explode;
  return compact({
    name: parameter.name,
    in: parameter.in,
    field: field.name === parameter.name ? undefined : field.name,
    style,
    explode,
    allowReserved: parameter.allowReserved ? true : undefined,
    json: parameter.mediaType !== undefined && isJson(parameter.mediaType) ? true : undefined,
  });
}
