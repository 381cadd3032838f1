// Reads operations: who they are, what goes in, what comes out.
import { byCodeUnits } from '../order.ts';
import type { HttpMethod, Operation } from './api.ts';
import { isToken } from './http.ts';
import { compact, isObject, own, ownArray, ownObject, ownString, type JsonObject } from './json.ts';
import { at, follow, report, type Context, type Node } from './node.ts';
import { readBatch } from './read-batch.ts';
import { readRequestBody, readResponses } from './read-content.ts';
import { readPagination } from './read-pagination.ts';
import { readParameters } from './read-parameters.ts';
import { readSecurity } from './read-security.ts';

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

/** Every operation, by path and method. */
export function readOperations(root: Node, context: Context): Operation[] {
  const operations: Operation[] = [];
  for (const [path, value] of Object.entries(ownObject(root.object, 'paths') ?? {})) {
    if (!path.startsWith('/')) {
      if (!path.startsWith('x-')) reportPath(path, root, context);
      continue;
    }
    const item = follow(value, at(root.place, 'paths', path), context);
    if (item === undefined) continue;
    for (const method of methods) {
      const node = own(item.object, method);
      const operation =
        node === undefined ? undefined : follow(node, at(item.place, method), context);
      if (operation !== undefined)
        operations.push(readOperation(path, method, operation, item, context));
    }
    const additional = ownObject(item.object, 'additionalOperations') ?? {};
    for (const [method, node] of Object.entries(additional)) {
      const place = at(item.place, 'additionalOperations', method);
      const operation = follow(node, place, context);
      if (operation === undefined) continue;
      const problem = methodProblem(method);
      if (problem === undefined)
        operations.push(readOperation(path, method, operation, item, context));
      else report(context, 'error', 'method', `${JSON.stringify(method)} ${problem}.`, place);
    }
  }
  const rank = ({ method }: Operation): number =>
    methods.includes(method) ? methods.indexOf(method) : methods.length;
  return operations.sort(
    (a, b) => byCodeUnits(a.path, b.path) || rank(a) - rank(b) || byCodeUnits(a.method, b.method),
  );
}

function reportPath(path: string, root: Node, context: Context): void {
  report(
    context,
    'error',
    'path',
    `A path begins with /: write ${JSON.stringify(`/${path}`)}.`,
    at(root.place, 'paths', path),
  );
}

/** Why a method cannot stand among the additional operations. */
function methodProblem(method: string): string | undefined {
  if (!isToken(method))
    return `cannot be sent as a method: it has ${method === '' ? 'no' : 'other than token'} characters`;
  const field = method.toLowerCase();
  return methods.includes(field)
    ? `is no additional method: it is the field \`${field}\``
    : undefined;
}

/** Says that the servers of an operation, or else of its path, are not asked: a plane is how they are. */
function reportServers(node: Node, item: Node, context: Context): void {
  const owner = [node, item].find(({ object }) => ownArray(object, 'servers').length > 0);
  const { root } = context.description.root;
  if (owner === undefined || (isObject(root) && serverOf(owner.object) === serverOf(root))) return;
  report(
    context,
    'warning',
    'servers-ignored',
    "Calls go to the description's first server, not to this one: name it in the configuration's `planes`, or call these operations with a client that has it as its `baseUrl`.",
    at(owner.place, 'servers'),
  );
}

/** The template of the first server's address. */
function serverOf(owner: JsonObject): string | undefined {
  const [server] = ownArray(owner, 'servers');
  return isObject(server) ? ownString(server, 'url') : undefined;
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
  if (plane === undefined) reportServers(node, item, context);
  const requestBody = readRequestBody(node, context);
  return {
    ...compact({
      summary: ownString(object, 'summary') ?? ownString(item.object, 'summary'),
      description: ownString(object, 'description') ?? ownString(item.object, 'description'),
      requestBody,
      security: readSecurity(object),
      pagination: readPagination(node, context),
      batch: readBatch(node, context),
      clientIdsUnless: readClientIdsUnless(node, context),
      invalidates: readInvalidates(node, context),
    }),
    place,
    id: id === '' ? idOf(method, path) : id,
    method,
    path,
    deprecated: own(object, 'deprecated') === true,
    tag: typeof tag === 'string' ? tag : tagOf(path),
    parameters: readParameters(path, node, item, context),
    responses: readResponses(node, method, context),
    plane: plane ?? context.options.plane.default,
    reads: method === 'get' || method === 'head' || readFlag(node, 'x-reads', context),
    idempotent: readFlag(node, 'x-idempotent', context),
    clientIds: readClientIds(node, context),
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

function readClientIds(node: Node, context: Context): readonly string[] {
  const value = own(node.object, 'x-client-ids');
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((field) => typeof field === 'string')) return value;
  report(
    context,
    'error',
    'extension-value',
    'x-client-ids is a list of fields, such as `event_id` or `events[].event_id`.',
    at(node.place, 'x-client-ids'),
  );
  return [];
}

function readClientIdsUnless(node: Node, context: Context): string | undefined {
  const extension = 'x-client-ids-unless';
  const value = own(node.object, extension);
  if (value === undefined || typeof value === 'string') return value;
  const place = at(node.place, extension);
  report(context, 'error', 'extension-value', `${extension} is the name of a field.`, place);
  return undefined;
}

function readInvalidates(node: Node, context: Context): readonly string[] | undefined {
  const extension = 'x-invalidates';
  const value = own(node.object, extension);
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((resource) => typeof resource === 'string')) return value;
  const place = at(node.place, extension);
  const message = `${extension} is a list of resources, such as \`datasets\`.`;
  report(context, 'error', 'extension-value', message, place);
  return undefined;
}

/** `get /users/{id}/posts` is `getUsersByIdPosts`. */
function idOf(method: HttpMethod, path: string): string {
  const words = path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => segment.replaceAll(/\{([^}]*)\}/g, ' by $1 '));
  return `${method.toLowerCase()} ${words.join(' ')}`
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
