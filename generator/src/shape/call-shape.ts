// The one call shape: how the parts of a request lie side by side in one flat input object.
// Every package is rendered from this, so that a method, a hook and a command cannot drift apart.
import type { Diagnostic } from '../diagnostics.ts';
import type { Description } from '../load/description.ts';
import type { Api, MediaType, Operation, Parameter, ParameterLocation } from '../model/api.ts';
import { empty } from '../model/read-schema.ts';
import { deref, type Schema, type SchemaGraph } from '../model/schema.ts';
import { isLines, lineSchema } from '../model/sequence.ts';
import { presence } from '../model/sides.ts';
import { holdsValues } from '../model/value-types.ts';
import { objectShape } from './properties.ts';

export interface Field {
  /** The key in the input object. */
  readonly name: string;
  readonly in: ParameterLocation | 'body';
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated: boolean;
  /** Every node that describes the field's value. */
  readonly schemas: readonly Schema[];
  /** The parameter that the field stands for; absent for a part of the body. */
  readonly parameter?: Parameter;
}

export interface Body {
  readonly mediaType: string;
  readonly required: boolean;
  /** Its properties are fields of the input; otherwise the field `body` holds it whole. */
  readonly flat: boolean;
  /** Flat, and may be left out as a whole but not in part: it has required properties. */
  readonly allOrNothing: boolean;
  readonly schema?: Schema;
}

export interface CallShape {
  /** Path, query, header, cookie, body. */
  readonly fields: readonly Field[];
  readonly body?: Body;
}

const wholeBody = 'body';

/** Computes the call shape of every operation; each deviation from the flat object is reported. */
export function callShapes(
  api: Api,
  description: Description,
): { shapes: ReadonlyMap<Operation, CallShape>; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const shapes = new Map(
    api.operations.map((operation) => [
      operation,
      callShape(operation, api, (message) => {
        diagnostics.push({
          rule: 'call-shape',
          severity: 'info',
          message,
          location: description.locate(operation.place),
        });
      }),
    ]),
  );
  return { shapes, diagnostics };
}

function callShape(operation: Operation, api: Api, report: (message: string) => void): CallShape {
  const media = preferredMedia(operation.requestBody?.content ?? []);
  const bodyFields = media === undefined ? [] : flatFields(operation, media, api);
  const reason = typeof bodyFields === 'string' ? bodyFields : undefined;
  const isWhole = reason !== undefined;
  if (isWhole && media !== undefined) {
    report(`The body of ${operation.id} is the field ${JSON.stringify(wholeBody)}: ${reason}.`);
  }
  if (media !== undefined && typeof bodyFields !== 'string')
    reportUnwritten(operation, media, bodyFields, api, report);
  const parameters = parameterFields(operation, isWhole, api, report);
  const body = media && bodyOf(media, operation.requestBody?.required === true, bodyFields, api);
  let bodyPart: readonly Field[] = [];
  if (body !== undefined && typeof bodyFields === 'string')
    bodyPart = [wholeField(operation, body)];
  else if (typeof bodyFields !== 'string') {
    bodyPart = bodyFields.map((field) => ({
      ...field,
      required: field.required && body?.required === true,
    }));
  }
  const fields = [...parameters, ...bodyPart];
  return { fields, ...(body === undefined ? {} : { body }) };
}

/** Says which parts have a media type that is not made of objects. */
function reportUnwritten(
  { id }: Operation,
  { encoding }: MediaType,
  fields: readonly Field[],
  { schemas: graph }: Api,
  report: (message: string) => void,
): void {
  for (const { name, schemas } of fields) {
    const type = encoding?.get(name)?.contentType;
    const [schema] = schemas;
    if (type === undefined || schema === undefined || /[/+]json|^text\/plain|\*/i.test(type))
      continue;
    // Each item is a part.
    const { items = schema } = deref(schema, graph);
    if (holdsValues(items, graph))
      report(
        `The field ${JSON.stringify(name)} of ${id} goes as ${type}, which the client cannot write: it is sent where it is a text or a Blob already.`,
      );
  }
}

function bodyOf(
  media: MediaType,
  required: boolean,
  fields: readonly Field[] | string,
  { schemas }: Api,
): Body {
  const flat = typeof fields !== 'string';
  const schema = isLines(media.mediaType) ? linesSchema(media, schemas) : media.schema;
  return {
    mediaType: media.mediaType,
    required,
    flat,
    allOrNothing: flat && !required && fields.some((field) => field.required),
    ...(schema === undefined ? {} : { schema }),
  };
}

/** Lines are given as the list of their values, or as the text that they are. */
function linesSchema(media: MediaType, schemas: SchemaGraph): Schema | undefined {
  const place = media.schema?.place ?? media.itemSchema?.place;
  if (place === undefined) return undefined;
  const items = lineSchema(media, schemas) ?? empty(place);
  const list: Schema = { ...empty(place), types: ['array'], items };
  return { ...empty(place), anyOf: [list, { ...empty(place), types: ['string'] }] };
}

/** JSON before forms before anything else; among equals the first by name. */
function preferredMedia(content: readonly MediaType[]): MediaType | undefined {
  const rank = (mediaType: string): number => {
    const order = [
      /^application\/json\b/i,
      /[/+]json\b/i,
      /^multipart\/form-data\b/i,
      /^application\/x-www-form-urlencoded\b/i,
    ];
    const index = order.findIndex((pattern) => pattern.test(mediaType));
    return index < 0 ? order.length : index;
  };
  return content.toSorted((a, b) => rank(a.mediaType) - rank(b.mediaType))[0];
}

/** Whether a body of this media type is made of named parts. */
function hasNamedParts(mediaType: string): boolean {
  return /^(application\/(json|[^;,]*\+json|x-www-form-urlencoded)|multipart\/form-data)\s*([;,]|$)/i.test(
    mediaType,
  );
}

/** The body's properties as fields, or why they cannot be. */
function flatFields(operation: Operation, media: MediaType, api: Api): readonly Field[] | string {
  if (media.schema === undefined) return 'it has no schema';
  if (!hasNamedParts(media.mediaType)) return `${media.mediaType} has no named fields`;
  const shape = objectShape(media.schema, api.schemas);
  if (shape === undefined) return 'it is not surely an object';
  if (shape.map === 'typed') return 'its keys are not all known by name';
  if (shape.properties.size === 0) return 'it names no properties';
  const parameterNames = new Set(operation.parameters.map(({ name }) => name));
  const fields = [...shape.properties].flatMap(([name, property]): Field[] => {
    const owner = { required: new Set(property.required ? [name] : []) };
    const presences = property.schemas.map((schema) =>
      presence(owner, name, schema, 'input', api.schemas),
    );
    if (presences.includes('absent')) return [];
    const annotated = property.schemas.map(({ annotations }) => annotations);
    const description = annotated.find(
      (annotations) => annotations.description !== undefined,
    )?.description;
    return [
      {
        name,
        in: 'body',
        required: property.required && !presences.includes('optional'),
        deprecated: annotated.some(({ deprecated }) => deprecated),
        schemas: property.schemas,
        ...(description === undefined ? {} : { description }),
      },
    ];
  });
  const twice = fields.find(({ name }) => parameterNames.has(name));
  if (twice !== undefined) return `${JSON.stringify(twice.name)} is a parameter too`;
  return fields;
}

function wholeField(operation: Operation, body: Body): Field {
  const description = operation.requestBody?.description ?? body.schema?.annotations.description;
  return {
    name: wholeBody,
    in: 'body',
    required: body.required,
    deprecated: false,
    schemas: body.schema === undefined ? [] : [body.schema],
    ...(description === undefined ? {} : { description }),
  };
}

/** A name that an earlier location has, or that the whole body needs, takes its location as a suffix: `id_query`. */
function parameterFields(
  operation: Operation,
  bodyIsWhole: boolean,
  api: Api,
  report: (message: string) => void,
): Field[] {
  const taken = new Set(bodyIsWhole ? [wholeBody] : []);
  const spelled = new Set(operation.parameters.map(({ name }) => name));
  return operation.parameters.map((parameter) => {
    let name = parameter.name;
    while (taken.has(name)) {
      name += `_${parameter.in}`;
      while (spelled.has(name)) name += `_${parameter.in}`;
    }
    if (name !== parameter.name) {
      report(
        `The ${parameter.in} parameter ${JSON.stringify(parameter.name)} of ${operation.id} is the field ${JSON.stringify(name)}: the name is taken.`,
      );
    }
    taken.add(name);
    const { description } = parameter;
    const hasDefault =
      presence({ required: new Set([name]) }, name, parameter.schema, 'input', api.schemas) ===
      'optional';
    return {
      name,
      in: parameter.in,
      required: parameter.required && (parameter.in === 'path' || !hasDefault),
      deprecated: parameter.deprecated || parameter.schema.annotations.deprecated,
      schemas: [parameter.schema],
      parameter,
      ...(description === undefined ? {} : { description }),
    };
  });
}
