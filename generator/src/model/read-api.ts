// Reads the description into the model: operations in a fixed order, every reference to a part resolved.
import type { Diagnostic } from '../diagnostics.ts';
import type { Description, Place } from '../load/description.ts';
import { byCodeUnits, sortedBy } from '../order.ts';
import type {
  Api,
  HttpMethod,
  MediaType,
  Operation,
  Parameter,
  ParameterLocation,
  RequestBody,
  Response,
  SecurityRequirements,
  SecurityScheme,
  Tag,
} from './api.ts';
import {
  compact,
  isObject,
  own,
  ownArray,
  ownBoolean,
  ownObject,
  ownString,
  step,
  type JsonObject,
} from './json.ts';
import { circularSchemas } from './circular.ts';
import { createSchemaReader, empty, type SchemaReader } from './read-schema.ts';
import type { Schema } from './schema.ts';

const methods: readonly HttpMethod[] = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
];
const locations: readonly ParameterLocation[] = ['path', 'query', 'header', 'cookie'];

/** Headers that OpenAPI leaves to the media type and the security scheme. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

export interface ReadOptions {
  /** The extension that says which plane serves an operation, and the plane of those without it. */
  readonly plane: { readonly extension?: string; readonly default: string };
}

interface Node {
  readonly place: Place;
  readonly object: JsonObject;
}

/**
 * Reads the whole description.
 * Problems that leave the model incomplete come back as diagnostics of severity error.
 */
export function readApi(
  description: Description,
  options: ReadOptions,
): { api: Api; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const schemas = createSchemaReader(description, diagnostics);
  const root: Node = {
    place: { document: description.root, pointer: '' },
    object: isObject(description.root.root) ? description.root.root : {},
  };
  const info = ownObject(root.object, 'info') ?? {};
  const context: Context = { description, diagnostics, schemas, options };
  const operations = readOperations(root, context);
  const api = {
    ...compact({
      description: ownString(info, 'description'),
      baseUrl: readBaseUrl(root, context),
    }),
    title: ownString(info, 'title') ?? 'API',
    version: ownString(info, 'version') ?? '',
    tags: readTags(root.object, operations),
    operations,
    securitySchemes: readSecuritySchemes(root, context),
    security: readSecurity(root.object) ?? [],
    schemas: schemas.finish(),
  };
  for (const id of circularSchemas(api.schemas)) {
    const place = api.schemas.get(id)?.schema.place ?? root.place;
    report(
      context,
      'error',
      'circular-schema',
      'This schema is made of itself and nothing else: no value has its type.',
      place,
    );
  }
  return { api, diagnostics };
}

interface Context {
  readonly description: Description;
  readonly diagnostics: Diagnostic[];
  readonly schemas: SchemaReader;
  readonly options: ReadOptions;
}

function report(
  context: Context,
  severity: Diagnostic['severity'],
  rule: string,
  message: string,
  place: Place,
): void {
  context.diagnostics.push({
    rule,
    severity,
    message,
    location: context.description.locate(place),
  });
}

function at(place: Place, ...keys: readonly (string | number)[]): Place {
  return { document: place.document, pointer: step(place.pointer, ...keys) };
}

/** The object at a place, or where its `$ref`s lead; siblings of a `$ref` override the summary and description there. */
function follow(value: unknown, place: Place, context: Context): Node | undefined {
  const seen = new Set<string>();
  let node = { value, place };
  const overrides: Record<string, unknown> = {};
  while (isObject(node.value) && typeof own(node.value, '$ref') === 'string') {
    const ref = own(node.value, '$ref') as string;
    for (const key of ['summary', 'description']) {
      if (Object.hasOwn(node.value, key)) overrides[key] ??= node.value[key];
    }
    const target = context.description.resolve(ref, node.place.document);
    const key = target && `${target.place.document.path}#${target.place.pointer}`;
    if (target === undefined || key === undefined || seen.has(key)) {
      const problem = target === undefined ? 'Nothing is at' : 'References go round in a circle at';
      report(
        context,
        'error',
        'unresolved-reference',
        `${problem} ${JSON.stringify(ref)}.`,
        node.place,
      );
      return undefined;
    }
    seen.add(key);
    node = { value: target.node, place: target.place };
  }
  if (!isObject(node.value)) return undefined;
  return { place: node.place, object: { ...node.value, ...overrides } };
}

function readOperations(root: Node, context: Context): Operation[] {
  const operations: Operation[] = [];
  for (const [path, value] of Object.entries(ownObject(root.object, 'paths') ?? {})) {
    if (!path.startsWith('/')) continue;
    const item = follow(value, at(root.place, 'paths', path), context);
    if (item === undefined) continue;
    for (const method of methods) {
      const node = own(item.object, method);
      const operation =
        node === undefined ? undefined : follow(node, at(item.place, method), context);
      if (operation !== undefined)
        operations.push(readOperation(path, method, operation, item, context));
    }
  }
  return operations.sort(
    (a, b) => byCodeUnits(a.path, b.path) || methods.indexOf(a.method) - methods.indexOf(b.method),
  );
}

function readOperation(
  path: string,
  method: HttpMethod,
  node: Node,
  item: Node,
  context: Context,
): Operation {
  const { object, place } = node;
  const id = ownString(object, 'operationId') ?? '';
  if (id === '') {
    report(
      context,
      'info',
      'operation-id-derived',
      `No operationId: the name is made of method and path: ${idOf(method, path)}.`,
      place,
    );
  }
  const tag = ownArray(object, 'tags').find((name) => typeof name === 'string' && name !== '');
  const plane =
    context.options.plane.extension === undefined
      ? undefined
      : ownString(object, context.options.plane.extension);
  const requestBody = readRequestBody(node, context);
  return {
    ...compact({
      summary: ownString(object, 'summary') ?? ownString(item.object, 'summary'),
      description: ownString(object, 'description') ?? ownString(item.object, 'description'),
      requestBody,
      security: readSecurity(object),
    }),
    place,
    id: id === '' ? idOf(method, path) : id,
    method,
    path,
    deprecated: own(object, 'deprecated') === true,
    tag: typeof tag === 'string' ? tag : tagOf(path),
    parameters: readParameters(path, node, item, context),
    responses: readResponses(node, context),
    plane: plane ?? context.options.plane.default,
    reads: method === 'get' || method === 'head' || readFlag(node, 'x-reads', context),
    sdk: {
      ...compact({ name: ownString(object, 'x-ts-sdk-name') }),
      excluded: readFlag(node, 'x-ts-sdk-exclude', context),
    },
    cli: {
      ...compact({ name: ownString(object, 'x-cli-name') }),
      excluded: readFlag(node, 'x-cli-exclude', context),
    },
  };
}

function readFlag(node: Node, extension: string, context: Context): boolean {
  const value = own(node.object, extension);
  if (value !== undefined && typeof value !== 'boolean') {
    report(
      context,
      'error',
      'extension-value',
      `${extension} is true or false.`,
      at(node.place, extension),
    );
  }
  return value === true;
}

/** `get /users/{id}/posts` is `getUsersByIdPosts`. */
function idOf(method: HttpMethod, path: string): string {
  const words = path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => segment.replaceAll(/\{([^}]*)\}/g, ' by $1 '));
  return `${method} ${words.join(' ')}`
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

/** An operation without a tag belongs to the first segment of its path that names something. */
function tagOf(path: string): string {
  const segment = path
    .split('/')
    .find((text) => text !== '' && !text.startsWith('{') && !/^(api|v\d+)$/i.test(text));
  return segment ?? 'default';
}

function readParameters(path: string, node: Node, item: Node, context: Context): Parameter[] {
  const byKey = new Map<string, Parameter>();
  for (const owner of [item, node]) {
    ownArray(owner.object, 'parameters').forEach((value, index) => {
      const found = follow(value, at(owner.place, 'parameters', index), context);
      const parameter = found && readParameter(found, context);
      // An operation's parameter replaces the path's of the same name and location.
      if (parameter !== undefined) byKey.set(`${parameter.in} ${parameter.name}`, parameter);
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

function readParameter(node: Node, context: Context): Parameter | undefined {
  const { object, place } = node;
  const location = locations.find((name) => name === own(object, 'in'));
  const name = ownString(object, 'name');
  if (location === undefined || name === undefined) return undefined;
  const content = ownObject(object, 'content');
  const mediaType = content && Object.keys(content).sort(byCodeUnits)[0];
  const media = mediaType === undefined ? undefined : ownObject(content ?? {}, mediaType);
  const [node30, place30] =
    media === undefined
      ? [own(object, 'schema'), at(place, 'schema')]
      : [own(media, 'schema'), at(place, 'content', mediaType ?? '', 'schema')];
  return {
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
}

function readRequestBody(node: Node, context: Context): RequestBody | undefined {
  const value = own(node.object, 'requestBody');
  const body =
    value === undefined ? undefined : follow(value, at(node.place, 'requestBody'), context);
  if (body === undefined) return undefined;
  const content = readContent(body, context);
  if (content.length === 0) return undefined;
  return {
    ...compact({ description: ownString(body.object, 'description') }),
    place: body.place,
    required: own(body.object, 'required') === true,
    content,
  };
}

function readResponses(node: Node, context: Context): Response[] {
  const responses = ownObject(node.object, 'responses') ?? {};
  return sortedBy(Object.keys(responses), (status) => status).flatMap((status) => {
    if (!/^([1-5](\d\d|XX)|default)$/i.test(status)) return [];
    const response = follow(responses[status], at(node.place, 'responses', status), context);
    if (response === undefined) return [];
    return [
      {
        status: status.toLowerCase() === 'default' ? 'default' : status.toUpperCase(),
        description: ownString(response.object, 'description') ?? '',
        content: readContent(response, context),
      },
    ];
  });
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
    const schema: Schema | undefined = Object.hasOwn(media.object, 'schema')
      ? context.schemas.read(media.object['schema'], at(media.place, 'schema'))
      : undefined;
    return [{ ...compact({ schema }), mediaType, examples }];
  });
}

function readTags(root: JsonObject, operations: readonly Operation[]): Tag[] {
  const tags = new Map<string, Tag>(operations.map(({ tag }) => [tag, { name: tag }]));
  for (const tag of ownArray(root, 'tags')) {
    const name = isObject(tag) ? ownString(tag, 'name') : undefined;
    if (!isObject(tag) || name === undefined || !tags.has(name)) continue;
    tags.set(name, { name, ...compact({ description: ownString(tag, 'description') }) });
  }
  return sortedBy(tags.values(), ({ name }) => name);
}

/** The first server, with the defaults of its variables; undefined where it is relative or not http. */
function readBaseUrl(root: Node, context: Context): string | undefined {
  const [server] = ownArray(root.object, 'servers');
  const template = isObject(server) ? ownString(server, 'url') : undefined;
  if (!isObject(server) || template === undefined) return undefined;
  const variables = ownObject(server, 'variables') ?? {};
  const url = template.replaceAll(/\{([^}]*)\}/g, (whole, name: string) => {
    const variable = ownObject(variables, name);
    const value = variable && own(variable, 'default');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '');
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    report(
      context,
      'warning',
      'server-url',
      'The server is not an http or https URL: the client has no default base URL.',
      at(root.place, 'servers', 0, 'url'),
    );
  }
  return undefined;
}

function readSecurity(owner: JsonObject): SecurityRequirements | undefined {
  if (!Array.isArray(own(owner, 'security'))) return undefined;
  return ownArray(owner, 'security')
    .filter(isObject)
    .map((alternative) => Object.keys(alternative).sort(byCodeUnits));
}

function readSecuritySchemes(root: Node, context: Context): SecurityScheme[] {
  const components = ownObject(root.object, 'components') ?? {};
  const place = at(root.place, 'components', 'securitySchemes');
  return sortedBy(
    Object.entries(ownObject(components, 'securitySchemes') ?? {}),
    ([name]) => name,
  ).flatMap(([name, value]) => {
    const scheme = follow(value, at(place, name), context);
    const credential = scheme && credentialOf(scheme.object);
    if (credential === undefined) {
      report(
        context,
        'warning',
        'security-scheme',
        `The client does not know this security scheme; pass its credential as a header.`,
        at(place, name),
      );
      return [];
    }
    return [{ name, ...credential }];
  });
}

function credentialOf(scheme: JsonObject): Omit<SecurityScheme, 'name'> | undefined {
  switch (own(scheme, 'type')) {
    case 'oauth2':
    case 'openIdConnect':
      return { kind: 'bearer' };
    case 'http': {
      const kind = (['bearer', 'basic'] as const).find(
        (name) => name === ownString(scheme, 'scheme')?.toLowerCase(),
      );
      return kind && { kind };
    }
    case 'apiKey': {
      const location = (['header', 'query', 'cookie'] as const).find(
        (name) => name === own(scheme, 'in'),
      );
      const parameterName = ownString(scheme, 'name');
      return location && parameterName
        ? { kind: 'apiKey', in: location, parameterName }
        : undefined;
    }
    default:
      return undefined;
  }
}
