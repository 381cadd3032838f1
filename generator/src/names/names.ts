// Every name that the packages show, given out here and nowhere else, in an order that does not depend on the description's.
import type { Diagnostic } from '../diagnostics.ts';
import type { Description, Place } from '../load/description.ts';
import type { Api, Operation } from '../model/api.ts';
import { compact, isObject, ownArray } from '../model/json.ts';
import type { SchemaId } from '../model/schema.ts';
import { describedErrors, isQuery } from '../model/responses.ts';
import { differingSchemas, type Side } from '../model/sides.ts';
import { byCodeUnits, sortedBy } from '../order.ts';
import { reservedCommands, reservedGroups } from '../../../packages/cli/src/reserved.ts';
import {
  isCommandName,
  isMemberName,
  kebabCase,
  memberName,
  pascalCase,
  typeName,
  valueName,
} from './identifiers.ts';
import { reservedNames } from './reserved.ts';
import { createScope, type Scope } from './scope.ts';

export interface OperationNames {
  /** `GetRunsInput`, `GetRunsOutput`. */
  readonly input: string;
  readonly output: string;
  /** `GetRunsErrors`, where bodies of errors are described. */
  readonly errors?: string;
  /** The function, from the operationId: `getRuns`. */
  readonly function: string;
  /** The constant that says how the operation goes over the wire: `getRunsOperation`. */
  readonly constant: string;
  readonly hooks: HookNames;
}

export interface HookNames {
  /** `useGetRuns`. */
  readonly hook: string;
  /** `getRunsOptions`, or `createRunMutationOptions`. */
  readonly options: string;
  /** What a query has beside these. */
  readonly query?: QueryNames;
}

export interface QueryNames {
  /** `getRunsQueryKey`. */
  readonly key: string;
  /** `useSuspenseGetRuns`. */
  readonly suspense: string;
  /** `prefetchGetRuns`. */
  readonly prefetch: string;
  /** `getGetRunsData` and `setGetRunsData`. */
  readonly getData: string;
  readonly setData: string;
  /** Of a list in pages. */
  readonly infinite?: InfiniteNames;
}

export interface InfiniteNames {
  /** `useInfiniteGetRuns`. */
  readonly hook: string;
  /** `useSuspenseInfiniteGetRuns`. */
  readonly suspense: string;
  /** `getRunsInfiniteOptions`. */
  readonly options: string;
  /** `getRunsInfiniteQueryKey`. */
  readonly key: string;
}

export interface TagNames {
  /** `experiments` */
  readonly namespace: string;
  /** The namespace's class: `Experiments`. */
  readonly className: string;
  /** The keys of its queries: `experimentsKeys`. */
  readonly keys: string;
  /** The command group, and the name of every file that belongs to the tag. */
  readonly group: string;
}

export interface Names {
  schema(id: SchemaId, side: Side): string;
  /** The schema that a name was given to, on either side. */
  schemaNamed(name: string): SchemaId | undefined;
  operation(operation: Operation): OperationNames;
  /** The method in its tag's namespace: `listRuns`. */
  method(operation: Operation): string;
  /** The command in its tag's group: `list-runs`. */
  command(operation: Operation): string;
  tag(name: string): TagNames;
}

export interface NameOptions {
  /** The client's class: no namespace's class takes its name. */
  readonly className: string;
}

/** Gives every schema, operation and tag its names. Each name that is not the author's own spelling is reported. */
export function giveNames(
  api: Api,
  description: Description,
  options: NameOptions,
): { names: Names; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const scope: ScopeMaker = (reserved, ignoreCase) =>
    createScope(description, diagnostics, { reserved, ignoreCase });

  const types = scope(['paths'], false);
  const schemas = nameSchemas(api, types);
  const { className } = options;
  const hooks = scope([`use${className}`, `${className}Provider`, ...reservedNames.hooks], false);
  const operations = nameOperations(api, types, hooks, scope);
  nameInputSides(api, types, schemas);
  const tags = nameTags(api, description, options, hooks, scope);
  const methods = nameMembers(
    api,
    {
      extension: 'x-ts-sdk-name',
      noun: 'method',
      ignoreCase: false,
      choice: ({ sdk }) => sdk,
      usable: isMemberName,
      derive: (operation) => memberName(withoutTag(operation)),
    },
    scope,
    description,
    diagnostics,
  );
  const commands = nameMembers(
    api,
    {
      extension: 'x-cli-name',
      noun: 'command',
      ignoreCase: true,
      choice: ({ cli }) => cli,
      usable: isCommandName,
      derive: (operation) => commandName(withoutTag(operation)),
    },
    scope,
    description,
    diagnostics,
  );
  const byName = new Map([...schemas.output, ...schemas.input].map(([id, name]) => [name, id]));
  return {
    names: {
      schemaNamed: (name) => byName.get(name),
      schema: (id, side) =>
        found((side === 'input' ? schemas.input.get(id) : undefined) ?? schemas.output.get(id), id),
      operation: (operation) => found(operations.get(operation), operation.id),
      method: (operation) => found(methods.get(operation), operation.id),
      command: (operation) => found(commands.get(operation), operation.id),
      tag: (name) => found(tags.get(name), name),
    },
    diagnostics,
  };
}

type ScopeMaker = (reserved: Iterable<string>, ignoreCase: boolean) => Scope;

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`No name was given to ${what}.`);
  return value;
}

interface SchemaNames {
  readonly output: Map<SchemaId, string>;
  readonly input: Map<SchemaId, string>;
}

/** Components first: their names are the author's. What else is referred to takes a name from where it stands. */
function nameSchemas(api: Api, types: Scope): SchemaNames {
  const output = new Map<SchemaId, string>();
  const byName = sortedBy(api.schemas.values(), ({ id, hint }) => `${hint}\n${id}`);
  const components = byName.filter(({ component }) => component !== undefined);
  // A spelling that is kept goes before one that has to change into it.
  const kept = components.filter(({ hint }) => typeName(hint) === hint);
  const changed = components.filter(({ hint }) => typeName(hint) !== hint);
  for (const { id, hint, schema } of [...kept, ...changed]) {
    output.set(
      id,
      types.take({
        name: typeName(hint),
        spelled: hint,
        what: `schema ${JSON.stringify(hint)}`,
        place: schema.place,
      }),
    );
  }
  for (const { id, hint, schema, component } of byName) {
    if (component !== undefined) continue;
    output.set(
      id,
      types.take({ name: pascalCase(hint), what: `schema at ${id}`, place: schema.place }),
    );
  }
  return { output, input: new Map() };
}

/** The second, input-side name of a schema whose sides differ. */
function nameInputSides(api: Api, types: Scope, names: SchemaNames): void {
  const differing = differingSchemas(api.schemas);
  for (const id of [...differing].sort(byCodeUnits)) {
    const schema = api.schemas.get(id)?.schema;
    const name = names.output.get(id);
    if (schema === undefined || name === undefined) continue;
    names.input.set(
      id,
      types.take({
        name: `${name}Input`,
        fallback: `${name}SchemaInput`,
        what: `input side of ${name}`,
        place: schema.place,
      }),
    );
  }
}

function nameTags(
  api: Api,
  description: Description,
  options: NameOptions,
  hooks: Scope,
  scope: ScopeMaker,
): Map<string, TagNames> {
  const namespaces = scope(['request', 'withOptions'], true);
  const classes = scope([options.className, ...reservedNames.classes], false);
  const groups = scope(reservedGroups, true);
  const placeOf = tagPlaces(api, description);
  return new Map(
    api.tags.map(({ name }) => {
      const place = placeOf(name);
      const what = `tag ${JSON.stringify(name)}`;
      const namespace = namespaces.take({ name: memberName(name), what, place });
      return [
        name,
        {
          namespace,
          keys: hooks.take({ name: `${valueName(namespace)}Keys`, what: `keys of ${what}`, place }),
          className: classes.take({
            name: pascalCase(name),
            fallback: `${pascalCase(name)}Api`,
            what: `namespace of ${what}`,
            place,
          }),
          group: groups.take({
            name: kebabCase(name) || 'default',
            what: `group of ${what}`,
            place,
          }),
        },
      ];
    }),
  );
}

/** Where a tag is declared, else the first operation that has it. */
function tagPlaces(api: Api, description: Description): (name: string) => Place {
  const document = description.root;
  const root = isObject(document.root) ? document.root : {};
  const declared = ownArray(root, 'tags').map((tag) => (isObject(tag) ? tag['name'] : undefined));
  const first = new Map(api.operations.toReversed().map(({ tag, place }) => [tag, place]));
  return (name) => {
    const index = declared.indexOf(name);
    return index < 0
      ? (first.get(name) ?? { document, pointer: '/tags' })
      : { document, pointer: `/tags/${index}` };
  };
}

function nameOperations(
  api: Api,
  types: Scope,
  hooks: Scope,
  scope: ScopeMaker,
): Map<Operation, OperationNames> {
  const functions = scope(reservedNames.functions, false);
  const names = new Map<Operation, OperationNames>();
  const bySpelling = sortedBy(
    api.operations,
    ({ id, path, method }) => `${id}\n${path}\n${method}`,
  );
  const kept = bySpelling.filter(({ id }) => valueName(id) === id);
  const changed = bySpelling.filter(({ id }) => valueName(id) !== id);
  const ordered = [...kept, ...changed];
  const functionNames = new Map(
    ordered.map((operation) => {
      const { id, place } = operation;
      return [
        operation,
        functions.take({
          name: valueName(id),
          spelled: id,
          what: `operation ${JSON.stringify(id)}`,
          place,
        }),
      ];
    }),
  );
  for (const operation of ordered) {
    const { id, place } = operation;
    const what = `operation ${JSON.stringify(id)}`;
    const fn = found(functionNames.get(operation), id);
    const type = pascalCase(fn);
    const typed = (side: string): string =>
      types.take({
        name: `${type}${side}`,
        fallback: `${type}Operation${side}`,
        what: `${side.toLowerCase()} of ${what}`,
        place,
      });
    const hooked = (name: string, fallback?: string): string =>
      hooks.take({ name, what: `hook of ${what}`, place, ...compact({ fallback }) });
    const withKind = (prefix: string): string =>
      hooked(`use${prefix}${type}`, `use${prefix}${type}Operation`);
    names.set(operation, {
      input: typed('Input'),
      output: typed('Output'),
      ...(describedErrors(operation).length > 0 ? { errors: typed('Errors') } : {}),
      function: fn,
      constant: functions.take({ name: `${fn}Operation`, what: `constant of ${what}`, place }),
      hooks: {
        hook: withKind(''),
        options: hooked(isQuery(operation) ? `${fn}Options` : `${fn}MutationOptions`),
        ...compact({
          query: isQuery(operation)
            ? {
                key: hooked(`${fn}QueryKey`),
                suspense: withKind('Suspense'),
                prefetch: hooked(`prefetch${type}`),
                getData: hooked(`get${type}Data`),
                setData: hooked(`set${type}Data`),
                ...compact({
                  infinite: operation.pagination && {
                    hook: withKind('Infinite'),
                    suspense: withKind('SuspenseInfinite'),
                    options: hooked(`${fn}InfiniteOptions`),
                    key: hooked(`${fn}InfiniteQueryKey`),
                  },
                }),
              }
            : undefined,
        }),
      },
    });
  }
  return names;
}

/** How the operations of each tag are called on one surface, and which extension lets the author choose. */
interface Surface {
  readonly extension: string;
  readonly noun: string;
  readonly ignoreCase: boolean;
  choice(operation: Operation): { readonly name?: string; readonly excluded: boolean };
  derive(operation: Operation): string;
  usable(name: string): boolean;
}

/** A name that the author chose is taken as it is or refused, and goes first; one that is derived may change. */
function nameMembers(
  api: Api,
  surface: Surface,
  scope: ScopeMaker,
  description: Description,
  diagnostics: Diagnostic[],
): Map<Operation, string> {
  const scopes = new Map(api.tags.map(({ name }) => [name, scope([], surface.ignoreCase)]));
  const included = sortedBy(
    api.operations,
    ({ id, path, method }) => `${id}\n${path}\n${method}`,
  ).filter((operation) => !surface.choice(operation).excluded);
  const chosen = included.filter((operation) => surface.choice(operation).name !== undefined);
  const derived = included.filter((operation) => surface.choice(operation).name === undefined);
  const names = new Map<Operation, string>();
  for (const operation of [...chosen, ...derived]) {
    const { name } = surface.choice(operation);
    const taken = found(scopes.get(operation.tag), operation.tag).take({
      name: name ?? surface.derive(operation),
      what: `${surface.noun} of operation ${JSON.stringify(operation.id)}`,
      place: operation.place,
    });
    const problem =
      name === undefined
        ? undefined
        : !surface.usable(name)
          ? 'cannot be a name here'
          : taken !== name
            ? `is there twice in the tag ${JSON.stringify(operation.tag)}`
            : undefined;
    if (problem !== undefined) {
      diagnostics.push({
        rule: 'chosen-name',
        severity: 'error',
        message: `${surface.extension} ${JSON.stringify(name)} ${problem}: choose another in the description or an overlay.`,
        location: description.locate(operation.place),
      });
    }
    names.set(operation, taken);
  }
  return names;
}

/** `actions/list` in the tag `actions` is `list`: the namespace says the rest. */
function withoutTag({ id, tag }: Operation): string {
  const wanted = kebabCase(tag);
  for (const { index } of id.matchAll(/[^A-Za-z0-9]/g)) {
    const rest = id.slice(index + 1);
    if (kebabCase(id.slice(0, index)) === wanted && /[A-Za-z]/.test(rest)) return rest;
  }
  return id;
}

function commandName(id: string): string {
  const name = kebabCase(id) || 'call';
  return reservedCommands.includes(name) ? `${name}-command` : name;
}
