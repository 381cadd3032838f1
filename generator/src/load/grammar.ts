import { isObject, refOf } from './json.ts';

/**
 * Which kinds of node an OpenAPI 3.0, 3.1 or 3.2 description is made of, and which node holds
 * which; Swagger 2.0 has some kinds of its own. It says where a `$ref` is a reference: everything that is not listed here (examples,
 * defaults, enum values, extensions) is the author's data and means nothing to us.
 */
export type Kind =
  | 'Root'
  | 'Components'
  | 'PathItem'
  | 'Operation'
  | 'Parameter'
  | 'Header'
  | 'RequestBody'
  | 'Response'
  | 'MediaType'
  | 'Encoding'
  | 'Callback'
  | 'Link'
  | 'Example'
  | 'SecurityScheme'
  | 'Discriminator'
  | 'Schema'
  | 'SchemaMap'
  | 'Swagger'
  | 'SwaggerPathItem'
  | 'SwaggerOperation'
  | 'SwaggerResponse';

/** `one`: the field holds a node; `list`: an array of nodes; `map`: an object of nodes by name. */
export type Shape = 'one' | 'list' | 'map';

export interface Field {
  readonly shape: Shape;
  readonly kind: Kind;
  /** In a map where `x-` keys are extensions, not names. */
  readonly extensible?: boolean;
}

const one = (kind: Kind): Field => ({ shape: 'one', kind });
const list = (kind: Kind): Field => ({ shape: 'list', kind });
const map = (kind: Kind): Field => ({ shape: 'map', kind });
const extensible = (kind: Kind): Field => ({ shape: 'map', kind, extensible: true });

const operation = one('Operation');
const swaggerOperation = one('SwaggerOperation');
const parameterFields = {
  schema: one('Schema'),
  content: map('MediaType'),
  examples: map('Example'),
};

const fields: Readonly<Record<Kind, Readonly<Record<string, Field>>>> = {
  Root: {
    paths: extensible('PathItem'),
    webhooks: map('PathItem'),
    components: one('Components'),
  },
  Components: {
    schemas: map('Schema'),
    responses: map('Response'),
    parameters: map('Parameter'),
    examples: map('Example'),
    requestBodies: map('RequestBody'),
    headers: map('Header'),
    securitySchemes: map('SecurityScheme'),
    links: map('Link'),
    callbacks: map('Callback'),
    pathItems: map('PathItem'),
    mediaTypes: map('MediaType'),
  },
  PathItem: {
    get: operation,
    put: operation,
    post: operation,
    delete: operation,
    options: operation,
    head: operation,
    patch: operation,
    trace: operation,
    query: operation,
    additionalOperations: map('Operation'),
    parameters: list('Parameter'),
  },
  Operation: {
    parameters: list('Parameter'),
    requestBody: one('RequestBody'),
    responses: extensible('Response'),
    callbacks: map('Callback'),
  },
  Parameter: parameterFields,
  Header: parameterFields,
  RequestBody: { content: map('MediaType') },
  Response: { headers: map('Header'), content: map('MediaType'), links: map('Link') },
  MediaType: {
    schema: one('Schema'),
    itemSchema: one('Schema'),
    examples: map('Example'),
    encoding: map('Encoding'),
    prefixEncoding: list('Encoding'),
    itemEncoding: one('Encoding'),
  },
  Encoding: {
    headers: map('Header'),
    encoding: map('Encoding'),
    prefixEncoding: list('Encoding'),
    itemEncoding: one('Encoding'),
  },
  // These are maps themselves, of path items and of schemas; `children` knows.
  Callback: {},
  SchemaMap: {},
  Link: {},
  Example: {},
  SecurityScheme: {},
  Discriminator: {},
  Schema: {
    properties: map('Schema'),
    patternProperties: map('Schema'),
    $defs: map('Schema'),
    definitions: map('Schema'),
    dependentSchemas: map('Schema'),
    dependencies: map('Schema'),
    allOf: list('Schema'),
    anyOf: list('Schema'),
    oneOf: list('Schema'),
    prefixItems: list('Schema'),
    items: one('Schema'),
    additionalItems: one('Schema'),
    additionalProperties: one('Schema'),
    unevaluatedItems: one('Schema'),
    unevaluatedProperties: one('Schema'),
    contains: one('Schema'),
    propertyNames: one('Schema'),
    not: one('Schema'),
    if: one('Schema'),
    then: one('Schema'),
    else: one('Schema'),
    contentSchema: one('Schema'),
    discriminator: one('Discriminator'),
  },
  Swagger: {
    paths: extensible('SwaggerPathItem'),
    definitions: map('Schema'),
    parameters: map('Parameter'),
    responses: map('SwaggerResponse'),
  },
  SwaggerPathItem: {
    get: swaggerOperation,
    put: swaggerOperation,
    post: swaggerOperation,
    delete: swaggerOperation,
    options: swaggerOperation,
    head: swaggerOperation,
    patch: swaggerOperation,
    parameters: list('Parameter'),
  },
  SwaggerOperation: {
    parameters: list('Parameter'),
    responses: extensible('SwaggerResponse'),
  },
  SwaggerResponse: { schema: one('Schema') },
};

/** A node's child: the key that leads to it, or the two keys through a list or a map. */
export interface Child {
  readonly keys: readonly string[];
  readonly kind: Kind;
  readonly node: object;
}

/**
 * The children of a node of the given kind: the objects below it that are nodes of the description,
 * in the order in which they are written. Whatever is not an object (a boolean schema, a mistake)
 * is left out.
 */
export function* children(node: object, kind: Kind): Generator<Child> {
  if (Array.isArray(node)) {
    return;
  }
  if (kind === 'Callback') {
    yield* members(node, [], extensible('PathItem'));
    return;
  }
  if (kind === 'SchemaMap') {
    yield* members(node, [], map('Schema'));
    return;
  }
  const known = fields[kind];
  for (const [key, value] of Object.entries(node)) {
    const field = Object.hasOwn(known, key) ? known[key] : undefined;
    if (field !== undefined && isObject(value)) {
      yield* members(value, [key], field);
    }
  }
}

function* members(value: object, keys: readonly string[], field: Field): Generator<Child> {
  const { shape, kind } = field;
  if (shape === 'one') {
    // `items` may be a list in older drafts of JSON Schema.
    if (Array.isArray(value)) yield* members(value, keys, list(kind));
    else yield { keys, kind, node: value };
    return;
  }
  if (Array.isArray(value) !== (shape === 'list')) {
    return;
  }
  // Authors put a reference in place of a map; a property called `$ref` has a schema, not a text.
  if (kind === 'Schema' && shape === 'map' && keys.length > 0 && refOf(value) !== undefined) {
    yield { keys, kind: 'SchemaMap', node: value };
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    if (isObject(member) && !(field.extensible === true && key.startsWith('x-'))) {
      yield { keys: [...keys, key], kind, node: member };
    }
  }
}
