// The description, read here from its file and by no code of the generator: what the packages are measured by.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly 'application/json': { readonly schema: Schema };
}

/** Those whose lists come in pages, as the overlay says. */
export const pagedOperations: readonly string[] = [
  'getExperimentCompareEvents',
  'getRuns',
  'searchEvents',
];

interface OperationObject {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly 'x-ts-sdk-name'?: string;
  readonly 'x-ts-sdk-exclude'?: boolean;
  readonly 'x-cli-name'?: string;
  readonly 'x-cli-exclude'?: boolean;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One operation, as the description has it. */
export interface Operation {
  readonly id: string;
  /** Lower case, as in the description. */
  readonly method: string;
  /** The template: `/v1/runs/{run_id}`. */
  readonly path: string;
  readonly tag: string;
  readonly parameters: readonly Parameter[];
  /** The body's schema: a reference. Every body of this API is JSON, and required. */
  readonly body?: Schema;
  /** Where the schema of the successful response stands; absent where no content is declared. */
  readonly responsePointer?: string;
  /** Absent: excluded from the client and the hooks. */
  readonly sdk?: { readonly namespace: string; readonly method: string };
  /** Absent: excluded from the command line. */
  readonly cli?: { readonly group: string; readonly command: string };
}

const folder = path.resolve(import.meta.dirname, '../../spec');

export const specFile: string = path.join(folder, 'openapi.yaml');

export const spec = readYaml('openapi.yaml') as Description;

const overlay = readYaml('overlay.yaml') as {
  readonly actions: readonly {
    readonly target: string;
    readonly update?: Readonly<Record<string, unknown>>;
  }[];
};

export const schemaNames: readonly string[] = Object.keys(spec.components.schemas);

export const operations: readonly Operation[] = Object.entries(spec.paths).flatMap(
  ([template, item]) =>
    Object.entries(item).map(([method, object]) => readOperation(template, method, object)),
);

/** What the client and the hooks have. */
export const sdkOperations: readonly Operation[] = operations.filter(({ sdk }) => sdk);

export const cliOperations: readonly Operation[] = operations.filter(({ cli }) => cli);

/** What both have. */
export const sharedOperations: readonly Operation[] = sdkOperations.filter(({ cli }) => cli);

function readOperation(template: string, method: string, object: OperationObject): Operation {
  const { operationId: id, tags, parameters = [], requestBody, responses } = object;
  const [tag] = tags;
  const sdkName = object['x-ts-sdk-name'];
  const cliName = object['x-cli-name'];
  const status = Object.keys(responses).find((code) => code.startsWith('2'));
  if (!status) throw new Error(`${id} declares no success.`);
  // The tests lean on these; a description that breaks one needs more than what they check.
  if (requestBody && !requestBody.required) throw new Error(`The body of ${id} is optional.`);
  if (!sdkName !== Boolean(object['x-ts-sdk-exclude'])) throw new Error(`${id}: x-ts-sdk-name?`);
  if (!cliName !== Boolean(object['x-cli-exclude'])) throw new Error(`${id}: x-cli-name?`);
  const keys = ['paths', template, method, 'responses', status, 'content', 'application/json'];
  return {
    id,
    method,
    path: template,
    tag,
    parameters,
    ...(requestBody && { body: requestBody.content['application/json'].schema }),
    ...(responses[status]?.content && { responsePointer: pointer([...keys, 'schema']) }),
    ...(sdkName && { sdk: { namespace: lowerFirst(tag), method: sdkName } }),
    ...(cliName && { cli: { group: kebabCase(tag), command: cliName } }),
  };
}

/** The schema that a reference leads to, or the schema itself. */
export function resolve(schema: Schema): Schema {
  const name = schema.$ref?.replace('#/components/schemas/', '');
  if (name === undefined) return schema;
  const target = spec.components.schemas[name];
  if (!target) throw new Error(`There is no schema ${name}.`);
  return resolve(target);
}

/** Changes nothing: a `GET`, or what the overlay says of it. Such an operation is a query, the others are mutations. */
export function reads({ id, method }: Operation): boolean {
  return method === 'get' || readsByOverlay.has(id);
}

const readsByOverlay: ReadonlySet<string> = new Set(
  overlay.actions
    .filter(({ update }) => update?.['x-reads'] === true)
    .map(({ target }) => /operationId == '(\w+)'/.exec(target)?.[1] ?? ''),
);

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `dateRange` and `run_ids` as a command line spells them. */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

function readYaml(name: string): unknown {
  return parse(readFileSync(path.join(folder, name), 'utf8'));
}

function pointer(keys: readonly string[]): string {
  return keys
    .map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('');
}
