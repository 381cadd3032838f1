// Where what an upgraded description says was written in Swagger 2.0.
import { isObject, isRecord, member } from '../json.ts';
import { descendantPointer, pointerKeys } from '../pointer.ts';

/** The pointer in a Swagger 2.0 tree to what a pointer leads to in the tree that it was upgraded to. */
export function pointerBefore(pointer: string, swagger: object): string {
  return descendantPointer('', before(pointerKeys(pointer), swagger));
}

function before(keys: readonly string[], swagger: object): readonly string[] {
  const [section, name = '', ...rest] = keys;
  switch (section) {
    case 'openapi':
      return ['swagger'];
    case 'servers':
      return Object.hasOwn(swagger, 'host') ? ['host'] : ['basePath'];
    case 'components':
      return beforeComponent(name, rest);
    case 'paths':
      return ['paths', name, ...beforeItem(rest, member(member(swagger, 'paths'), name))];
    default:
      return keys;
  }
}

function beforeComponent(section: string, [name, ...rest]: readonly string[]): readonly string[] {
  const own = name === undefined ? [] : [name];
  switch (section) {
    case 'schemas':
      return ['definitions', ...own, ...beforeSchema(rest)];
    case 'parameters':
      return ['parameters', ...own, ...beforeParameter(rest)];
    case 'responses':
      return ['responses', ...own, ...beforeResponse(rest)];
    case 'securitySchemes':
      return ['securityDefinitions', ...own, ...(rest[0] === 'flows' ? rest.slice(2) : rest)];
    default:
      return [];
  }
}

function beforeItem(keys: readonly string[], item: unknown): readonly string[] {
  const [method, ...rest] = keys;
  if (method === undefined) return [];
  if (method === 'parameters') return beforeParameters(rest, item);
  const operation = member(item, method);
  const [key, ...inner] = rest;
  switch (key) {
    case 'parameters':
      return [method, ...beforeParameters(inner, operation)];
    case 'requestBody':
      return [method, ...beforeBody(inner, operation)];
    case 'responses': {
      const [status, ...last] = inner;
      return [
        method,
        'responses',
        ...(status === undefined ? [] : [status, ...beforeResponse(last)]),
      ];
    }
    default:
      return keys;
  }
}

interface Indexed {
  readonly index: string;
  readonly parameter: object;
}

function parametersOf(owner: unknown): Indexed[] {
  const parameters = member(owner, 'parameters');
  return (Array.isArray(parameters) ? (parameters as unknown[]) : []).flatMap((parameter, index) =>
    isObject(parameter) ? [{ index: String(index), parameter }] : [],
  );
}

function isIn(location: string): (parameter: Indexed) => boolean {
  return ({ parameter }) => member(parameter, 'in') === location;
}

/** Parameters keep their order; those of bodies and forms have left. */
function beforeParameters([index, ...rest]: readonly string[], owner: unknown): readonly string[] {
  if (index === undefined) return ['parameters'];
  const left = parametersOf(owner).filter(
    (parameter) => !isIn('body')(parameter) && !isIn('formData')(parameter),
  );
  const found = left[Number(index)];
  return found === undefined
    ? ['parameters']
    : ['parameters', found.index, ...beforeParameter(rest)];
}

function beforeBody(keys: readonly string[], operation: unknown): readonly string[] {
  const parameters = parametersOf(operation);
  const [content, , key, ...rest] = keys;
  const inSchema = content === 'content' && key === 'schema';
  const body = parameters.find(isIn('body'));
  if (body !== undefined) {
    return ['parameters', body.index, ...(inSchema ? ['schema', ...beforeSchema(rest)] : [])];
  }
  const fields = parameters.filter(isIn('formData'));
  const [properties, name, ...inner] = rest;
  const isField = inSchema && properties === 'properties';
  const field = fields.find(({ parameter }) => isField && member(parameter, 'name') === name);
  if (field !== undefined) return ['parameters', field.index, ...beforeSchema(inner)];
  const [first] = fields;
  return first === undefined ? ['parameters'] : ['parameters', first.index];
}

function beforeParameter(keys: readonly string[]): readonly string[] {
  const [key, ...rest] = keys;
  if (key === 'schema') return beforeSchema(rest);
  return key === 'style' || key === 'explode' ? ['collectionFormat'] : keys;
}

function beforeResponse(keys: readonly string[]): readonly string[] {
  const [key, name, inner, ...rest] = keys;
  if (key === 'content') {
    if (inner === 'schema') return ['schema', ...beforeSchema(rest)];
    return inner === 'example' && name !== undefined ? ['examples', name, ...rest] : [];
  }
  if (key === 'headers' && inner === 'schema' && name !== undefined) {
    return ['headers', name, ...beforeSchema(rest)];
  }
  return keys;
}

function beforeSchema(keys: readonly string[]): readonly string[] {
  const last = keys.at(-1);
  if (last === 'nullable') return [...keys.slice(0, -1), 'x-nullable'];
  if (last === 'propertyName' && keys.at(-2) === 'discriminator') return keys.slice(0, -1);
  return keys;
}

/** The operations of a Swagger 2.0 tree with the keys that lead to them. */
export function* operationsOf(swagger: object): Generator<{
  readonly keys: readonly [string, string, string];
  readonly operation: Record<string, unknown>;
}> {
  const paths = member(swagger, 'paths');
  for (const [path, item] of Object.entries(isRecord(paths) ? paths : {})) {
    if (path.startsWith('x-')) continue;
    for (const method of ['get', 'put', 'post', 'delete', 'options', 'head', 'patch']) {
      const operation = member(item, method);
      if (isRecord(operation)) yield { keys: ['paths', path, method], operation };
    }
  }
}
