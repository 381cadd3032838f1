// How the API and its operations go over the wire: the data that the client's runtime reads.
import { Code, stringLiteral, valueKey } from '../encode/typescript.ts';
import type { Operation, Pagination, Parameter, SecurityScheme } from '../model/api.ts';
import { compact } from '../model/json.ts';
import { valueTypes } from '../model/value-types.ts';
import { successes } from '../model/responses.ts';
import { isEventStream, isLines, isSequence } from '../model/sequence.ts';
import type { Field } from '../shape/call-shape.ts';
import { formFields } from './form-fields.ts';
import { acceptedTypes, isForm, isJson, readForm } from './media.ts';
import { shapeOf, type Model } from './model.ts';
import { askedFor, operationEvents } from './output.ts';
import { paginationData } from './pagination.ts';

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
  return {
    querystyle: settings.querystyle,
    planes: Object.fromEntries(planes) as object,
    defaultPlane: settings.plane.default,
    logLevelEnv: settings.logLevelEnv,
    security: api.security,
  };
}

/** The security schemes by their names, as the runtime has them. */
export function schemesCode({ api }: Model): Code {
  const members = api.securitySchemes.map(
    (scheme) => `${valueKey(scheme.name)}: ${schemeCode(scheme)}`,
  );
  return new Code(`{ ${members.join(', ')} }`);
}

/** Where a credential goes, as one of the runtime's schemes. */
function schemeCode({ kind, in: location, parameterName = '' }: SecurityScheme): string {
  if (kind !== 'apiKey') return `schemes.${kind}`;
  return `schemes.${location ?? 'header'}Key(${stringLiteral(parameterName)})`;
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
  const asked = successes(operation).map((response) => askedFor(response, schemas));
  const contents = asked.flat();
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
            fields: formFields(operation, model),
          }),
    accept: accept.length === 0 ? undefined : accept,
    events: operationEvents(operation, schemas),
    noContent: contents.length > 0 && asked.some(({ length }) => length === 0) ? true : undefined,
    idempotent: isDeclaredIdempotent(operation) ? true : undefined,
    ids: operation.clientIds.length === 0 ? undefined : operation.clientIds,
    idsUnless: operation.clientIdsUnless,
    pagination: paginationData(operation, model),
    security: operation.security,
    plane: operation.plane === model.settings.plane.default ? undefined : operation.plane,
  });
}

/** Where the method does not say so. */
function isDeclaredIdempotent({ method, idempotent, reads }: Operation): boolean {
  return (idempotent || reads) && method !== 'get' && method !== 'head';
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

/** What an operation needs of the runtime, by the names that it has there. */
export function codecsCode(operation: Operation, model: Model): Code {
  const { fields, body } = shapeOf(operation, model);
  const parameters = fields.flatMap(({ parameter }) => parameter ?? []);
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const query = queryCodec(inQuery, model);
  const isSingle = inQuery.every((parameter) => holdsSingleValues(parameter, model));
  const members = [
    operation.path.includes('{') ? 'path: runtime.expandPath' : [],
    inQuery.length === 0
      ? []
      : isSingle
        ? 'query: runtime.singleQuery'
        : [`query: ${query}`, 'querystyle: runtime.chosenStyle'],
    parameters.some(({ in: location }) => location === 'header' || location === 'cookie')
      ? 'parameter: runtime.addParameter'
      : [],
    body === undefined ? [] : `body: ${bodyCodec(operation, body.mediaType, model)}`,
    operation.clientIds.length > 0 ? 'ids: runtime.ids' : [],
    operation.pagination === undefined ? [] : `steps: runtime.${stepsCodec(operation.pagination)}`,
    `read: [${readers(operation, model).join(', ')}]`,
  ].flat();
  return new Code(`{ ${members.join(', ')} }`);
}

function stepsCodec({ cursor }: Pagination): string {
  return cursor === undefined ? 'byNumber' : 'byCursor';
}

function queryCodec(
  inQuery: readonly Pick<Parameter, 'explode' | 'style'>[],
  { settings }: Model,
): string {
  if (settings.querystyle === 'openapi') return 'runtime.openapi';
  const isDeclared = inQuery.some(
    ({ explode, style }) => explode === false || /Delimited/.test(style ?? ''),
  );
  return isDeclared ? 'runtime.bracketsUnlessDeclared' : 'runtime.brackets';
}

/** Whether a parameter has one spelling, whatever the style. */
function holdsSingleValues(
  { schema, mediaType, allowReserved }: Parameter,
  { api: { schemas } }: Model,
): boolean {
  if (mediaType !== undefined || allowReserved) return false;
  const types = valueTypes(schema, schemas);
  return types.length > 0 && types.every((type) => type !== 'array' && type !== 'object');
}

function bodyCodec(operation: Operation, mediaType: string, model: Model): string {
  if (isJson(mediaType)) return 'runtime.jsonBody';
  if (/^multipart\/form-data/i.test(mediaType)) return 'runtime.multipartBody';
  if (isLines(mediaType)) return 'runtime.linesBody';
  if (!isForm(mediaType)) return 'runtime.rawBody';
  const query = queryCodec(formFields(operation, model) ?? [], model);
  const field = query === 'runtime.openapi' ? 'runtime.openapiForm' : query;
  return `/* @__PURE__ */ runtime.formBody(${field})`;
}

/** By the forms that successful responses have; the first is that of a response without a type. */
function readers(operation: Operation, { api: { schemas } }: Model): string[] {
  const contents = successes(operation).flatMap((response) => askedFor(response, schemas));
  const forms = contents.flatMap((media) => {
    if (isSequence(media.mediaType)) return isEventStream(media.mediaType) ? 'events' : 'lines';
    return readForm(media, schemas) ?? ['json', 'text', 'blob'];
  });
  return [...new Set(forms)].map((form) => `runtime.${form}`);
}
