// Reads the description into the model: operations in a fixed order, every reference to a part resolved.
import type { Diagnostic } from '../diagnostics.ts';
import type { Description } from '../load/description.ts';
import { sortedBy } from '../order.ts';
import type { Api, Operation, Tag } from './api.ts';
import { circularSchemas } from './circular.ts';
import { compact, isObject, own, ownArray, ownObject, ownString, type JsonObject } from './json.ts';
import { at, report, type Context, type Node, type ReadOptions } from './node.ts';
import { readOperations } from './read-operation.ts';
import { createSchemaReader } from './read-schema.ts';
import { readSecurity, readSecuritySchemes } from './read-security.ts';

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
