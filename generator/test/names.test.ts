// Names: what is kept, what is changed, who goes first, and that every change is reported.
import { expect, test } from 'vitest';
import {
  camelCase,
  kebabCase,
  memberName,
  pascalCase,
  typeName,
  valueName,
} from '../src/names/identifiers.ts';
import { flagNames } from '../src/names/flags.ts';
import { callShapes } from '../src/shape/call-shape.ts';
import { describe, jsonBody, model, ok, openapi } from './support/description.ts';

test.each([
  ['Event', 'Event'],
  ['FooBarID', 'FooBarID'],
  ['simple-user', 'SimpleUser'],
  ['a.b', 'AB'],
  ['2fa', '_2fa'],
  ['string', 'string_'],
  ['class', 'class_'],
  ['Promise', 'Promise'],
  ['Größe', 'GroUDFE'],
  ['日本', 'U65E5U672C'],
  ['é', 'E'],
  ['e\u0301', 'E'],
  ['!!!', '_'],
  ['X={};evil();type Y', 'XEvilTypeY'],
])('the schema %j is the type %s', (text, name) => {
  expect(typeName(text)).toBe(name);
});

test.each([
  ['Datasets', 'datasets'],
  ['API Keys', 'apiKeys'],
  ['IPs', 'ips'],
  ['ID', 'id'],
  ['list-data-sets', 'listDataSets'],
])('%j is %s in camelCase', (text, name) => {
  expect(camelCase(text)).toBe(name);
});

test.each([
  ['dateRange', 'date-range'],
  ['dataset_id', 'dataset-id'],
  ['Floating IPs', 'floating-ips'],
  ['HTTPServer2', 'http-server2'],
  ['$gte', 'gte'],
  ['X-Request-ID', 'x-request-id'],
])('%j is %s in kebab-case', (text, name) => {
  expect(kebabCase(text)).toBe(name);
});

test('reserved words change where they cannot stand', () => {
  expect([
    valueName('delete'),
    memberName('delete'),
    memberName('constructor'),
    memberName('then'),
    pascalCase('delete'),
  ]).toEqual(['delete_', 'delete', 'constructor_', 'then_', 'Delete']);
});

const get = (operationId: string, more: object = {}): object => ({
  get: { operationId, responses: ok(), ...more },
});

test('schemas keep their names, what is derived gives way', () => {
  const { model: built, diagnostics } = model({
    schemas: { CreateEventInput: {}, createEvent: {} },
    paths: { '/a': get('createEvent') },
  });
  const [operation] = built.api.operations;
  expect(operation && built.names.operation(operation)).toMatchObject({
    input: 'CreateEventOperationInput',
    output: 'CreateEventOutput',
    function: 'createEvent',
  });
  expect([...built.api.schemas.keys()].map((id) => built.names.schema(id, 'output'))).toEqual([
    'CreateEventInput',
    'createEvent',
  ]);
  expect(
    diagnostics.map(({ rule, severity, message }) => [rule, severity, message]),
  ).toContainEqual([
    'renamed',
    'warning',
    'The input of operation "createEvent" is called CreateEventOperationInput: the name CreateEventInput belongs to the schema "CreateEventInput".',
  ]);
});

test('a spelling that is kept goes before one that changes into it', () => {
  const { model: built, diagnostics } = model({
    schemas: { 'foo-bar': {}, FooBar: {}, 'foo.bar': {} },
  });
  expect(
    [...built.api.schemas.values()].map(({ hint, id }) => [hint, built.names.schema(id, 'output')]),
  ).toEqual([
    ['FooBar', 'FooBar'],
    ['foo-bar', 'FooBar2'],
    ['foo.bar', 'FooBar3'],
  ]);
  expect(diagnostics.filter(({ rule }) => rule === 'renamed')).toHaveLength(2);
});

test('names of tags become files: they differ in more than case', () => {
  const { model: built } = model({
    paths: { '/a': get('a', { tags: ['Pets'] }), '/b': get('b', { tags: ['pets'] }) },
  });
  expect(built.api.tags.map(({ name }) => built.names.tag(name))).toEqual([
    { namespace: 'pets', className: 'Pets', keys: 'petsKeys', group: 'pets' },
    { namespace: 'pets2', className: 'PetsApi', keys: 'pets2Keys', group: 'pets2' },
  ]);
});

test.each([
  ['x-cli-name', '--help'],
  ['x-cli-name', '-x'],
  ['x-cli-name', 'a b'],
  ['x-cli-name', ''],
  ['x-cli-name', '__proto__'],
  ['x-cli-name', 'help'],
  ['x-cli-name', 'x'.repeat(300)],
  ['x-cli-name', 'Get'],
  ['x-ts-sdk-name', 'then'],
  ['x-ts-sdk-name', 'constructor'],
  ['x-ts-sdk-name', '__proto__'],
  ['x-ts-sdk-name', 'get(){};evil()'],
])('%s %j is refused', (extension, name) => {
  const { diagnostics } = model({ paths: { '/a': get('a', { [extension]: name }) } });
  expect(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  ).toEqual(['chosen-name']);
});

test('a chosen name goes before a derived one, and cannot be there twice', () => {
  const once = model({
    paths: { '/a': get('list'), '/b': get('other', { 'x-ts-sdk-name': 'list' }) },
  });
  expect(once.model.api.operations.map((operation) => once.model.names.method(operation))).toEqual([
    'list',
    'list',
  ]);
  const same = { tags: ['t'], 'x-ts-sdk-name': 'list' };
  const twice = model({
    paths: { '/a': get('a', same), '/b': get('b', same), '/c': get('list', { tags: ['t'] }) },
  });
  expect(
    twice.model.api.operations.map((operation) => twice.model.names.method(operation)),
  ).toEqual(['list', 'list2', 'list3']);
  expect(twice.diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1);
});

test.each([
  ['actions/list-artifacts', 'actions', 'listArtifacts', 'list-artifacts'],
  ['annotationQueues_listQueues', 'AnnotationQueues', 'listQueues', 'list-queues'],
  ['delete', 'Pets', 'delete', 'delete'],
  ['petsList', 'Pets', 'petsList', 'pets-list'],
  ['pets/', 'Pets', 'pets', 'pets'],
])('%j in the tag %j is the method %s and the command %s', (id, tag, method, command) => {
  const { model: built } = model({ paths: { '/a': get(id, { tags: [tag] }) } });
  expect(
    built.api.operations.map((operation) => [
      built.names.method(operation),
      built.names.command(operation),
    ]),
  ).toEqual([[method, command]]);
});

test('an operation without an id takes its method and path', () => {
  const { model: built } = model({
    paths: { '/users/{user_id}/posts': { get: { responses: ok() } } },
  });
  expect(built.api.operations.map(({ id, tag }) => [id, tag])).toEqual([
    ['getUsersByUserIdPosts', 'users'],
  ]);
});

test.each([
  [
    ['fooBar', 'foo_bar', 'foo-bar'],
    { fooBar: 'fooBar', foo_bar: 'foo_bar', 'foo-bar': 'foo-bar' },
  ],
  [['file', 'verbose', 'help'], { file: 'file-body', verbose: 'verbose-body', help: 'help-body' }],
  [['+1', '-1', 'name'], { name: 'name' }],
])('flags of %j', (fields, flags) => {
  const properties = Object.fromEntries(fields.map((field) => [field, { type: 'string' }]));
  const description = describe(
    openapi({
      paths: {
        '/a': {
          post: {
            operationId: 'a',
            requestBody: jsonBody({ type: 'object', properties }),
            responses: ok(),
          },
        },
      },
    }),
  );
  const { model: built } = model({
    paths: {
      '/a': {
        post: {
          operationId: 'a',
          requestBody: jsonBody({ type: 'object', properties }),
          responses: ok(),
        },
      },
    },
  });
  const [shape] = callShapes(built.api, description).shapes.values();
  const names = [...flagNames(shape?.fields ?? [])].map(([field, name]) => [field.name, name]);
  expect(Object.fromEntries(names)).toEqual(flags);
});
