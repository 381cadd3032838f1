// What the packages have is what the description has: no more, and no less.
import { HoneyHive } from '@honeyhive/client';
import * as functions from '@honeyhive/client/operations';
import * as runtime from '@honeyhive/client/runtime';
import * as hooks from '@honeyhive/react-hooks';
import { describe, expect, test } from 'vitest';
import { commandNames } from './support/cli.ts';
import { readDeclarations } from './support/declarations.ts';
import { fieldsOf } from './support/inputs.ts';
import {
  cliOperations,
  operations,
  pagedOperations,
  pascalCase,
  reads,
  resolve,
  schemaNames,
  sdkOperations,
  spec,
  type Operation,
} from './support/spec.ts';

test('the description has the parts that everyone counts on', () => {
  expect(
    [schemaNames, operations, sdkOperations, cliOperations].map(({ length }) => length),
  ).toEqual([199, 59, 37, 37]);
});

describe('types', () => {
  const types = readDeclarations('@honeyhive/types');

  test.each(schemaNames)('schema %s, with its properties', (name) => {
    expect(types.names).toContain(name);
    const { properties, required = [] } = resolve(spec.components.schemas[name] ?? {});
    if (!properties) return;
    // What has a default is there in an answer, given or not.
    const expected = Object.entries(properties).map(([key, property]) => [
      key,
      required.includes(key) || resolve(property).default !== undefined ? 'present' : 'optional',
    ]);
    const actual = [...types.properties(name)].map(([key, { optional }]) => [
      key,
      optional ? 'optional' : 'present',
    ]);
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
  });

  test.each(operations)('$id: input and output', (operation) => {
    const name = pascalCase(operation.id);
    expect(types.names).toContain(`${name}Output`);
    const fields = [...types.properties(`${name}Input`)];
    expect(fields.map(([field]) => field).toSorted()).toEqual(
      [...fieldsOf(operation).keys()].toSorted(),
    );
    expect(
      fields
        .filter(([, { optional }]) => !optional)
        .map(([field]) => field)
        .toSorted(),
    ).toEqual(requiredOf(operation).toSorted());
  });

  test('paths: every operation, and no other', () => {
    const methods = [...types.properties('paths')].flatMap(([path, item]) =>
      [...item.properties().keys()]
        .filter((key) => key !== 'parameters')
        .map((method) => `${method} ${path}`),
    );
    expect(methods.toSorted()).toEqual(
      operations.map(({ method, path }) => `${method} ${path}`).toSorted(),
    );
  });
});

/** What must be given: what is required and has no default. */
function requiredOf({ parameters, body }: Operation): string[] {
  const { required = [], properties = {} } = body ? resolve(body) : {};
  return [
    ...parameters.filter((one) => one.required).map(({ name }) => name),
    ...required.filter((name) => resolve(properties[name] ?? {}).default === undefined),
  ];
}

describe('client', () => {
  test('functions', () => {
    // Beside the operations there is what every caller needs: a client, and the errors.
    const own = Object.entries(functions).filter(([name]) => !(name in runtime));
    expect(own.map(([name]) => name).toSorted()).toEqual(
      sdkOperations.map(({ id }) => id).toSorted(),
    );
    for (const [, value] of own) expect(value).toBeTypeOf('function');
  });

  test('methods', () => {
    const client = new HoneyHive();
    const methods = Object.entries(client).flatMap(([namespace, holder]) =>
      Object.getOwnPropertyNames(Object.getPrototypeOf(holder))
        .filter((name) => name !== 'constructor')
        .map((name) => `${namespace}.${name}`),
    );
    expect(methods.toSorted()).toEqual(
      sdkOperations.map(({ sdk }) => `${sdk?.namespace}.${sdk?.method}`).toSorted(),
    );
  });
});

test('commands', async () => {
  expect((await commandNames()).toSorted()).toEqual(
    cliOperations.map(({ cli }) => `${cli?.group} ${cli?.command}`).toSorted(),
  );
});

test('hooks, with the options and keys that they are made of', () => {
  const expected = sdkOperations.flatMap((operation) => {
    const { id } = operation;
    const type = pascalCase(id);
    if (!reads(operation)) return [`use${type}`, `${id}MutationOptions`];
    const query = [
      `use${type}`,
      `useSuspense${type}`,
      `${id}Options`,
      `${id}QueryKey`,
      `prefetch${type}`,
      `get${type}Data`,
      `set${type}Data`,
    ];
    if (!pagedOperations.includes(id)) return query;
    const lists = [`useInfinite${type}`, `useSuspenseInfinite${type}`];
    return [...query, ...lists, `${id}InfiniteOptions`, `${id}InfiniteQueryKey`];
  });
  const tags = new Set(sdkOperations.map(({ sdk }) => `${sdk?.namespace}Keys`));
  expect(Object.keys(hooks).toSorted()).toEqual(
    ['HoneyHiveProvider', 'useHoneyHive', 'optimistic', 'scoped', ...tags, ...expected].toSorted(),
  );
  for (const name of expected) {
    expect(hooks).toHaveProperty(name, expect.any(Function));
  }
});
