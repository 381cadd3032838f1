// Swagger 2.0 as OpenAPI 3.0, by way of an upgrader; what that one leaves out is added here.
// oxlint-disable-next-line typescript/triple-slash-reference -- it declares a module that cannot be imported
/// <reference path="./scalar-types.d.ts" />
import { upgradeFromTwoToThree } from '@scalar/openapi-upgrader/2.0-to-3.0';
import type { Diagnostic, Location } from '../../diagnostics.ts';
import type { Place, SourceDocument } from '../description.ts';
import { isRecord, member } from '../json.ts';
import { descendantPointer } from '../pointer.ts';
import type { Files } from '../resolve.ts';
import { bundle } from './bundle.ts';
import { operationsOf, pointerBefore } from './places.ts';

export interface Upgraded {
  readonly root: SourceDocument;
  /** Where a place in the upgraded description was written. */
  readonly origin: (place: Place) => Place;
  readonly diagnostics: readonly Diagnostic[];
}

/** Upgrades a description whose files are all read. */
export function upgrade(
  root: SourceDocument,
  files: Files,
  locate: (place: Place) => Location,
): Upgraded {
  const bundled = bundle(root, files);
  const swagger = bundled.root;
  const diagnostics: Diagnostic[] = [];
  const reportAs =
    (severity: Diagnostic['severity']): Report =>
    (rule, message, ...keys) => {
      const location = locate(bundled.origin(descendantPointer('', keys)));
      diagnostics.push({ rule, severity, message, location });
    };
  const warn = reportAs('warning');
  swagger['swagger'] = '2.0';
  dropEmpty(swagger, warn);
  prepare(swagger);
  reportFormats(swagger, warn);
  reportBodies(swagger, reportAs('error'));
  const places = structuredClone(swagger);
  let tree: object = {};
  try {
    // The upgrader writes into what it is given.
    tree = upgradeFromTwoToThree(withoutExamples(swagger));
    complete(tree, swagger);
  } catch (error) {
    const message = `this Swagger 2.0 description cannot be read as OpenAPI 3.0: ${(error as Error).message}`;
    const location = locate({ document: root, pointer: '/swagger' });
    diagnostics.push({ rule: 'load/swagger', severity: 'error', message, location });
  }
  const document: SourceDocument = { path: root.path, text: root.text, root: tree };
  return {
    root: document,
    origin: ({ pointer }) => bundled.origin(pointerBefore(pointer, places)),
    diagnostics,
  };
}

type Report = (rule: string, message: string, ...keys: (string | number)[]) => void;

/** Leaves out path items, operations and responses that nothing was written into. */
function dropEmpty(swagger: object, warn: Report): void {
  const drop = (owner: unknown, keys: readonly string[]): void => {
    for (const [key, value] of Object.entries(isRecord(owner) ? owner : {})) {
      if (value !== null) continue;
      Reflect.deleteProperty(owner as object, key);
      if (!key.startsWith('x-'))
        warn(
          'load/empty',
          `Nothing is said about ${JSON.stringify(key)}: it is left out.`,
          ...keys,
          key,
        );
    }
  };
  const paths = member(swagger, 'paths');
  drop(paths, ['paths']);
  for (const [path, item] of Object.entries(isRecord(paths) ? paths : {}))
    drop(item, ['paths', path]);
  for (const { keys, operation } of operationsOf(swagger)) {
    drop(operation, keys);
    drop(operation['responses'], [...keys, 'responses']);
  }
  drop(member(swagger, 'responses'), ['responses']);
}

const formTypes = ['multipart/form-data', 'application/x-www-form-urlencoded'];

/** Says what the upgrader would have to guess. */
function prepare(swagger: Record<string, unknown>): void {
  const schemes = textsOf(swagger['schemes']).filter((scheme) => /^https?$/.test(scheme));
  // The first server is the default one.
  swagger['schemes'] = schemes.length === 0 || schemes.includes('https') ? ['https'] : ['http'];
  for (const key of ['consumes', 'produces']) {
    if (textsOf(swagger[key]).length === 0) delete swagger[key];
  }
  for (const { operation } of operationsOf(swagger)) {
    for (const key of ['consumes', 'produces']) {
      if (textsOf(operation[key]).length === 0) delete operation[key];
    }
    const fields = formFields(operation);
    if (fields.length === 0) continue;
    const stated = textsOf(operation['consumes'] ?? swagger['consumes']);
    const forms = stated.filter((type) => formTypes.includes(type.replace(/\s*;.*$/, '')));
    const hasFile = fields.some((field) => member(field, 'type') === 'file');
    const [multipart = '', encoded = ''] = formTypes;
    // Files go into no other kind of form.
    const byDefault = hasFile ? [multipart] : forms.length > 0 ? forms : [encoded];
    operation['consumes'] = byDefault;
  }
}

/** Every response that holds something, with the keys that lead to it. */
function* responsesOf(
  swagger: object,
): Generator<{ readonly keys: readonly string[]; readonly response: Record<string, unknown> }> {
  const owners = [
    { keys: [] as readonly string[], owner: swagger },
    ...[...operationsOf(swagger)].map(({ keys, operation }) => ({ keys, owner: operation })),
  ];
  for (const { keys, owner } of owners) {
    const responses = member(owner, 'responses');
    for (const [name, response] of Object.entries(isRecord(responses) ? responses : {}))
      if (isRecord(response)) yield { keys: [...keys, 'responses', name], response };
  }
}

/** A copy in which examples stand only where nothing else says what a response is: the upgrader lets them say it. */
function withoutExamples(swagger: Record<string, unknown>): Record<string, unknown> {
  const copy = structuredClone(swagger);
  for (const { response } of responsesOf(copy))
    if (response['schema'] !== undefined) delete response['examples'];
  return copy;
}

/** Adds what the upgrader leaves out. */
function complete(tree: object, swagger: object): void {
  // Without a host there are no addresses that they could be part of.
  Reflect.deleteProperty(tree, 'schemes');
  for (const { keys, operation } of operationsOf(swagger)) {
    const upgraded = at(tree, keys);
    const body = member(upgraded, 'requestBody');
    const fields = formFields(operation);
    if (isRecord(body) && fields.length > 0) {
      if (fields.some((field) => member(field, 'required') === true)) body['required'] = true;
      dropEmptyRequired(body);
    }
  }
  for (const { keys, response } of responsesOf(swagger)) {
    const upgraded = at(tree, keys[0] === 'responses' ? ['components', ...keys] : keys);
    completeResponse(upgraded, response);
  }
}

/** Examples stand beside what they show. A file is not JSON, whatever `produces` says by default; a header has no `collectionFormat` any more. */
function completeResponse(response: unknown, before: object): void {
  const content = member(response, 'content');
  const examples = member(before, 'examples');
  for (const [type, example] of Object.entries(isRecord(examples) ? examples : {})) {
    const media = member(content, type);
    if (isRecord(media) && media['examples'] === undefined) media['example'] = example;
  }
  if (isRecord(content) && at(before, ['schema', 'type']) === 'file') {
    const types = Object.keys(content);
    const json = types.filter((type) => /[/+]json\b/i.test(type));
    const [first] = json;
    if (json.length === types.length && first !== undefined) {
      const media = content[first];
      for (const type of json) delete content[type];
      content['application/octet-stream'] = media;
    }
  }
  const headers = member(response, 'headers');
  for (const header of Object.values(isRecord(headers) ? headers : {})) {
    if (isRecord(header)) delete header['collectionFormat'];
  }
}

/** OpenAPI 3.0 has no empty `required`. */
function dropEmptyRequired(body: object): void {
  const content = member(body, 'content');
  for (const media of Object.values(isRecord(content) ? content : {})) {
    const schema = member(media, 'schema');
    const required = member(schema, 'required');
    if (isRecord(schema) && Array.isArray(required) && required.length === 0)
      delete schema['required'];
  }
}

/** How lists are spelled that OpenAPI 3 cannot say. */
function reportFormats(swagger: object, warn: Report): void {
  const check = (owner: unknown, keys: readonly (string | number)[]): void => {
    const format = member(owner, 'collectionFormat');
    const location = String(member(owner, 'in'));
    const isQuery = location === 'query' || location === 'formData';
    if (typeof format !== 'string' || format === 'csv' || format === 'multi') return;
    if (isQuery && format !== 'tsv') return;
    const instead = isQuery ? 'repeated, a value each' : 'separated by commas';
    warn(
      'load/collection-format',
      `OpenAPI 3 has no \`collectionFormat: ${format}\` here: the values are sent ${instead}.`,
      ...keys,
      'collectionFormat',
    );
  };
  const checkAll = (owner: unknown, keys: readonly (string | number)[]): void => {
    const parameters = member(owner, 'parameters');
    for (const [key, parameter] of Object.entries(
      isRecord(parameters) || Array.isArray(parameters) ? parameters : {},
    ))
      check(parameter, [...keys, 'parameters', key]);
  };
  checkAll(swagger, []);
  const paths = member(swagger, 'paths');
  for (const [path, item] of Object.entries(isRecord(paths) ? paths : {}))
    checkAll(item, ['paths', path]);
  for (const { keys, operation } of operationsOf(swagger)) checkAll(operation, keys);
}

/** A request has one body; which of several is meant, nobody can tell. */
function reportBodies(swagger: object, fail: Report): void {
  for (const { keys, operation } of operationsOf(swagger)) {
    const parameters = member(operation, 'parameters');
    const bodies = (Array.isArray(parameters) ? (parameters as unknown[]) : []).flatMap(
      (parameter, index) => (member(parameter, 'in') === 'body' ? [index] : []),
    );
    for (const index of bodies.slice(1))
      fail(
        'load/body',
        'This is the second body of one request: join them to one schema.',
        ...keys,
        'parameters',
        index,
      );
  }
}

function formFields(operation: object): object[] {
  const parameters = member(operation, 'parameters');
  return (Array.isArray(parameters) ? (parameters as unknown[]) : [])
    .filter(isRecord)
    .filter((parameter) => parameter['in'] === 'formData');
}

function at(node: unknown, keys: readonly string[]): unknown {
  let found = node;
  for (const key of keys) found = member(found, key);
  return found;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
