// Reads schemas out of the description into the model, following each reference once.
import { posix, relative, dirname, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics.ts';
import type { Description, Place, Resolved } from '../load/description.ts';
import { annotationsOf, from30, from31, isNullableComposition } from './dialect.ts';
import { byCodeUnits, sortedBy } from '../order.ts';
import { defaultFits } from './default.ts';
import { remarksOn } from './schema-remarks.ts';
import {
  compact,
  isObject,
  own,
  ownArray,
  ownBoolean,
  ownNumber,
  ownObject,
  ownString,
  step,
  type JsonObject,
} from './json.ts';
import { at } from './node.ts';
import type {
  Annotations,
  Constraints,
  Discriminator,
  JsonType,
  NamedSchema,
  Schema,
  SchemaId,
} from './schema.ts';

/** Deeper than any schema that a person wrote; keeps recursion off the stack's end. */
const maximumDepth = 256;

const jsonTypes: readonly string[] = [
  'null',
  'boolean',
  'integer',
  'number',
  'string',
  'array',
  'object',
];

export interface SchemaReader {
  /** Reads the schema at a place; reports what it cannot read. */
  read(node: unknown, place: Place): Schema;
  /** Reads everything that references reach, and returns it by id. */
  finish(): ReadonlyMap<SchemaId, NamedSchema>;
}

/** Creates a reader whose named schemas start with the components of the root document. */
export function createSchemaReader(
  description: Description,
  diagnostics: Diagnostic[],
): SchemaReader {
  const named = new Map<SchemaId, NamedSchema | undefined>();
  const pending: { id: SchemaId; place: Place; node: unknown }[] = [];

  function report(
    rule: string,
    message: string,
    place: Place,
    severity: Diagnostic['severity'] = 'error',
  ): void {
    diagnostics.push({ rule, severity, message, location: description.locate(place) });
  }

  function idOf(place: Place): SchemaId {
    const folder = dirname(description.root.path);
    const file =
      place.document === description.root
        ? ''
        : relative(folder, place.document.path).split(sep).join(posix.sep);
    return `${file}#${place.pointer}`;
  }

  const components = readComponents(description);
  /** What a component stands for by nothing but a `$ref` goes by the component's name. */
  const claimed = new Map<SchemaId, SchemaId>();
  for (const { id, target } of components) {
    const targetId = target && idOf(target.place);
    if (targetId === undefined || claimed.has(targetId)) continue;
    if (!components.some((other) => other.id === targetId)) claimed.set(targetId, id);
  }

  function refer(ref: string, place: Place): SchemaId | undefined {
    const target = resolve(ref, place);
    if (target === undefined) {
      report('unresolved-reference', `Nothing is at ${JSON.stringify(ref)}.`, place);
      return undefined;
    }
    const id = claimed.get(idOf(target.place)) ?? idOf(target.place);
    if (!named.has(id)) {
      named.set(id, undefined);
      pending.push({ id, place: target.place, node: target.node });
    }
    return id;
  }

  const resolve = (ref: string, from: Place): Resolved | undefined =>
    description.resolve(ref, from.document, from.pointer);
  const normalise = description.version === '3.0' ? from30 : from31;

  /** The annotations of a node; a default that is none of its values is left out. */
  function notesOf(node: JsonObject, raw: JsonObject, place: Place): Annotations {
    const notes = readAnnotations(node);
    if (
      notes.default === undefined ||
      defaultFits(notes.default.value, raw, place, { resolve, normalise })
    )
      return notes;
    report(
      'default-not-used',
      'The schema does not allow its own default: it is taken as if there were none.',
      at(place, 'default'),
      'warning',
    );
    const { default: _, ...rest } = notes;
    return rest;
  }

  function read(raw: unknown, place: Place, depth = 0): Schema {
    if (typeof raw === 'boolean') return { ...empty(place), accepts: raw };
    if (!isObject(raw)) {
      report('schema-shape', 'A schema is an object, true or false.', place);
      return empty(place);
    }
    if (depth > maximumDepth) {
      report('schema-depth', `Schemas nest deeper than ${maximumDepth} levels here.`, place);
      return empty(place);
    }
    if (isNullableComposition(raw)) {
      const rest = { ...raw, nullable: false };
      return {
        ...empty(place),
        annotations: notesOf(annotationsOf(raw), raw, place),
        anyOf: [read(rest, place, depth + 1), { ...empty(place), types: ['null'] }],
      };
    }
    const node = normalise(raw);
    for (const { rule, message, where } of remarksOn(node, place, resolve))
      report(rule, message, where, 'warning');
    const child = (key: string): Schema | undefined => {
      const value = own(node, key);
      return value === undefined ? undefined : read(value, at(place, key), depth + 1);
    };
    const list = (key: string): Schema[] =>
      ownArray(node, key).map((value, index) => read(value, at(place, key, index), depth + 1));
    const map = (key: string): Map<string, Schema> => {
      const { object, place: source } = readMap(own(node, key), at(place, key));
      return new Map(
        Object.entries(object).map(([name, value]) => [
          name,
          read(value, at(source, name), depth + 1),
        ]),
      );
    };
    // Before 2019-09 one keyword was both: a list of keys, or a schema.
    const oldDependencies = Object.entries(ownObject(node, 'dependencies') ?? {}).flatMap(
      ([key, value]): [string, Schema][] =>
        Array.isArray(value) ? [] : [[key, read(value, at(place, 'dependencies', key), depth + 1)]],
    );
    // Before 2020-12 a list in `items` was the first items, and `additionalItems` the others.
    const isOldTuple = Array.isArray(own(node, 'items'));
    const [ref, ...otherRefs] = readRefs(node, place);
    return compact({
      place,
      ref,
      types: readTypes(node, place),
      enum: Array.isArray(own(node, 'enum')) ? ownArray(node, 'enum') : undefined,
      const: Object.hasOwn(node, 'const') ? { value: node['const'] } : undefined,
      properties: map('properties'),
      required: new Set(ownArray(node, 'required').filter((name) => typeof name === 'string')),
      additionalProperties: child('additionalProperties'),
      patternProperties: map('patternProperties'),
      items: child(isOldTuple ? 'additionalItems' : 'items'),
      prefixItems: list(isOldTuple ? 'items' : 'prefixItems'),
      allOf: [...list('allOf'), ...otherRefs.map((id) => ({ ...empty(place), ref: id }))],
      anyOf: list('anyOf'),
      oneOf: list('oneOf'),
      not: child('not'),
      if: child('if'),
      then: child('then'),
      else: child('else'),
      contains: child('contains'),
      propertyNames: child('propertyNames'),
      dependentRequired: readDependentRequired(node),
      dependentSchemas: new Map([...oldDependencies, ...map('dependentSchemas')]),
      unevaluatedProperties: child('unevaluatedProperties'),
      unevaluatedItems: child('unevaluatedItems'),
      discriminator: readDiscriminator(node, place),
      format: ownString(node, 'format'),
      contentEncoding: ownString(node, 'contentEncoding'),
      contentMediaType: ownString(node, 'contentMediaType'),
      contentSchema: child('contentSchema'),
      constraints: readConstraints(node),
      annotations: notesOf(node, raw, place),
    }) as Schema;
  }

  /** The references of a node. A dynamic one is read as if nothing that extends the schema had its anchor. */
  function readRefs(node: JsonObject, place: Place): SchemaId[] {
    return ['$ref', '$dynamicRef', '$recursiveRef'].flatMap((keyword) => {
      const ref =
        keyword === '$recursiveRef' ? recursiveRef(node, place) : ownString(node, keyword);
      if (ref === undefined) return [];
      if (keyword === '$dynamicRef') {
        // `not: {}` waits for another schema to take its place.
        const target = resolve(ref, place)?.node;
        const not = isObject(target) ? own(target, 'not') : undefined;
        const isOpen = isObject(not) && Object.keys(not).length === 0;
        report(
          'dynamic-reference',
          isOpen
            ? `${JSON.stringify(ref)} stands for whatever extends this schema: it is read as any value.`
            : `${JSON.stringify(ref)} is read as a plain $ref: what extends this schema cannot put another in its place.`,
          at(place, keyword),
          'warning',
        );
        if (isOpen) return [];
      }
      return refer(ref, place) ?? [];
    });
  }

  /** Where `$recursiveRef` (2019-09) leads: to the innermost schema around it with the anchor, as if nothing extended it. */
  function recursiveRef(node: JsonObject, place: Place): string | undefined {
    if (ownString(node, '$recursiveRef') !== '#') return undefined;
    const keys = place.pointer.split('/');
    for (let count = keys.length; count > 0; count -= 1) {
      const ref = `#${keys.slice(0, count).join('/')}`;
      const around = resolve(ref, { ...place, pointer: '' })?.node;
      if (isObject(around) && own(around, '$recursiveAnchor') === true) return ref;
    }
    return undefined;
  }

  /** A map of schemas. Authors put a `$ref` in place of one; a property called `$ref` has a schema, not a text. */
  function readMap(value: unknown, place: Place): { object: JsonObject; place: Place } {
    if (!isObject(value)) return { object: {}, place };
    const ref = ownString(value, '$ref');
    if (ref === undefined) return { object: value, place };
    const target = resolve(ref, place);
    if (target !== undefined && isObject(target.node))
      return { object: target.node, place: target.place };
    report(
      'unresolved-reference',
      `${JSON.stringify(ref)} stands in place of the names here and leads to no object: they are unknown.`,
      place,
      'warning',
    );
    return { object: {}, place };
  }

  function readTypes(node: JsonObject, place: Place): readonly JsonType[] | undefined {
    const value = own(node, 'type');
    if (value === undefined) return undefined;
    const types: unknown[] = Array.isArray(value) ? value : [value];
    const unknownType = types.find((type) => typeof type !== 'string' || !jsonTypes.includes(type));
    if (unknownType !== undefined) {
      report(
        'schema-type',
        `${JSON.stringify(unknownType)} is not a type; the types are ${jsonTypes.join(', ')}.`,
        at(place, 'type'),
      );
      return undefined;
    }
    return [...new Set(types as JsonType[])];
  }

  function readDiscriminator(node: JsonObject, place: Place): Discriminator | undefined {
    const discriminator = ownObject(node, 'discriminator');
    const propertyName = discriminator && ownString(discriminator, 'propertyName');
    if (discriminator === undefined || propertyName === undefined) return undefined;
    const mapping = new Map<string, SchemaId>();
    for (const [value, target] of Object.entries(ownObject(discriminator, 'mapping') ?? {})) {
      if (typeof target !== 'string') continue;
      const id = referByName(target, place, at(place, 'discriminator', 'mapping', value));
      if (id !== undefined) mapping.set(value, id);
    }
    const fallback = ownString(discriminator, 'defaultMapping');
    const otherwise =
      fallback === undefined
        ? undefined
        : referByName(fallback, place, at(place, 'discriminator', 'defaultMapping'));
    return { propertyName, mapping, ...(otherwise === undefined ? {} : { otherwise }) };
  }

  /** What a mapping says: the name of a component, or a reference. */
  function referByName(target: string, from: Place, place: Place): SchemaId | undefined {
    const isName = /^[A-Za-z0-9._-]+$/.test(target) && resolve(target, from) === undefined;
    return refer(isName ? `#/components/schemas/${target}` : target, place);
  }

  function finish(): ReadonlyMap<SchemaId, NamedSchema> {
    for (const { id, component, place, node, target } of components) {
      const claims = target !== undefined && claimed.get(idOf(target.place)) === id;
      const source = claims ? target : { place, node };
      named.set(id, { id, component, hint: component, schema: read(source.node, source.place) });
    }
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (named.get(next.id) !== undefined) continue;
      named.set(next.id, {
        id: next.id,
        hint: hintOf(next.place),
        schema: read(next.node, next.place),
      });
    }
    const result = [...named].flatMap(([id, schema]) =>
      schema === undefined ? [] : [[id, schema] as const],
    );
    return new Map(result.sort(([a], [b]) => byCodeUnits(a, b)));
  }

  return { read, finish };
}

interface Component {
  readonly id: SchemaId;
  readonly component: string;
  readonly place: Place;
  readonly node: unknown;
  /** Where its `$ref` leads, if it is nothing else. */
  readonly target: Resolved | undefined;
}

/** The component schemas of the root document, by name. */
function readComponents(description: Description): Component[] {
  const root = isObject(description.root.root) ? description.root.root : {};
  const schemas = ownObject(ownObject(root, 'components') ?? {}, 'schemas') ?? {};
  return sortedBy(Object.entries(schemas), ([component]) => component).map(([component, node]) => {
    const pointer = step('', 'components', 'schemas', component);
    const ref =
      isObject(node) && Object.keys(node).length === 1 ? ownString(node, '$ref') : undefined;
    const target =
      ref === undefined ? undefined : description.resolve(ref, description.root, pointer);
    return {
      id: `#${pointer}`,
      component,
      place: { document: description.root, pointer },
      node,
      target,
    };
  });
}

/** A schema that accepts everything. */
export function empty(place: Place): Schema {
  return {
    place,
    properties: new Map(),
    required: new Set(),
    patternProperties: new Map(),
    prefixItems: [],
    allOf: [],
    anyOf: [],
    oneOf: [],
    dependentRequired: new Map(),
    dependentSchemas: new Map(),
    constraints: {},
    annotations: { examples: [], deprecated: false, readOnly: false, writeOnly: false },
  };
}

/** The words of a place that say what is there: `pets.yaml` and `#/components/schemas/Pet/properties/id` give "Pet id". */
function hintOf(place: Place): string {
  const structural = new Set([
    'components',
    'schemas',
    'definitions',
    '$defs',
    'properties',
    'paths',
    'content',
    'schema',
  ]);
  const words = place.pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .filter((key) => !structural.has(key));
  if (words.length > 0) return words.join(' ');
  return posix.basename(place.document.path.split(sep).join(posix.sep)).replace(/\.[^.]*$/, '');
}

function readDependentRequired(node: JsonObject): Map<string, readonly string[]> {
  const all = ['dependencies', 'dependentRequired'].flatMap((keyword) =>
    Object.entries(ownObject(node, keyword) ?? {}),
  );
  return new Map(
    all.flatMap(([key, names]) =>
      Array.isArray(names) ? [[key, names.filter((name) => typeof name === 'string')]] : [],
    ),
  );
}

function readConstraints(node: JsonObject): Constraints {
  const divisor = ownNumber(node, 'multipleOf');
  return compact({
    minimum: ownNumber(node, 'minimum'),
    maximum: ownNumber(node, 'maximum'),
    exclusiveMinimum: ownNumber(node, 'exclusiveMinimum'),
    exclusiveMaximum: ownNumber(node, 'exclusiveMaximum'),
    multipleOf: divisor !== undefined && divisor > 0 ? divisor : undefined,
    minLength: ownNumber(node, 'minLength'),
    maxLength: ownNumber(node, 'maxLength'),
    pattern: ownString(node, 'pattern'),
    minItems: ownNumber(node, 'minItems'),
    maxItems: ownNumber(node, 'maxItems'),
    uniqueItems: ownBoolean(node, 'uniqueItems'),
    minContains: ownNumber(node, 'minContains'),
    maxContains: ownNumber(node, 'maxContains'),
    minProperties: ownNumber(node, 'minProperties'),
    maxProperties: ownNumber(node, 'maxProperties'),
  });
}

function readAnnotations(node: JsonObject): Annotations {
  const example = Object.hasOwn(node, 'example') ? [node['example']] : [];
  return {
    ...compact({ title: ownString(node, 'title'), description: ownString(node, 'description') }),
    ...(Object.hasOwn(node, 'default') ? { default: { value: node['default'] } } : {}),
    examples: [...ownArray(node, 'examples'), ...example],
    deprecated: own(node, 'deprecated') === true,
    readOnly: own(node, 'readOnly') === true,
    writeOnly: own(node, 'writeOnly') === true,
  };
}
