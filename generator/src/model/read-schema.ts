// Reads schemas out of the description into the model, following each reference once.
import { posix, relative, dirname, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics.ts';
import type { Description, Place, Resolved } from '../load/description.ts';
import { annotationsOf, from30, isNullableComposition } from './dialect.ts';
import { byCodeUnits, sortedBy } from '../order.ts';
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

/** Keywords that narrow what is valid, and that types cannot show. */
const notInTypes = [
  'if',
  'dependentSchemas',
  'dependentRequired',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contains',
  'propertyNames',
  '$dynamicRef',
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
    const target = description.resolve(ref, place.document);
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
    if (description.version === '3.0' && isNullableComposition(raw)) {
      const rest = { ...raw, nullable: false };
      return {
        ...empty(place),
        annotations: readAnnotations(annotationsOf(raw)),
        anyOf: [read(rest, place, depth + 1), { ...empty(place), types: ['null'] }],
      };
    }
    const node = description.version === '3.0' ? from30(raw) : raw;
    for (const keyword of notInTypes) {
      if (Object.hasOwn(node, keyword)) {
        report(
          'keyword-not-in-types',
          `The types do not show what ${keyword} asks.`,
          at(place, keyword),
          'warning',
        );
      }
    }
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
    const ref = ownString(node, '$ref');
    return compact({
      place,
      ref: ref === undefined ? undefined : refer(ref, place),
      types: readTypes(node, place),
      enum: Array.isArray(own(node, 'enum')) ? ownArray(node, 'enum') : undefined,
      const: Object.hasOwn(node, 'const') ? { value: node['const'] } : undefined,
      properties: map('properties'),
      required: new Set(ownArray(node, 'required').filter((name) => typeof name === 'string')),
      additionalProperties: child('additionalProperties'),
      patternProperties: map('patternProperties'),
      items: child('items'),
      prefixItems: list('prefixItems'),
      allOf: list('allOf'),
      anyOf: list('anyOf'),
      oneOf: list('oneOf'),
      not: child('not'),
      discriminator: readDiscriminator(node, place),
      format: ownString(node, 'format'),
      contentEncoding: ownString(node, 'contentEncoding'),
      contentMediaType: ownString(node, 'contentMediaType'),
      constraints: readConstraints(node),
      annotations: readAnnotations(node),
    }) as Schema;
  }

  /** A map of schemas. Authors put a `$ref` in place of one; a property called `$ref` has a schema, not a text. */
  function readMap(value: unknown, place: Place): { object: JsonObject; place: Place } {
    if (!isObject(value)) return { object: {}, place };
    const ref = ownString(value, '$ref');
    const target = ref === undefined ? undefined : description.resolve(ref, place.document);
    return target !== undefined && isObject(target.node)
      ? { object: target.node, place: target.place }
      : { object: value, place };
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
      // A mapping names a component or is a reference.
      const ref =
        /^[A-Za-z0-9._-]+$/.test(target) &&
        description.resolve(target, place.document) === undefined
          ? `#/components/schemas/${target}`
          : target;
      const id = refer(ref, at(place, 'discriminator', 'mapping', value));
      if (id !== undefined) mapping.set(value, id);
    }
    return { propertyName, mapping };
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
    const target = ref === undefined ? undefined : description.resolve(ref, description.root);
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

function readConstraints(node: JsonObject): Constraints {
  return compact({
    minimum: ownNumber(node, 'minimum'),
    maximum: ownNumber(node, 'maximum'),
    exclusiveMinimum: ownNumber(node, 'exclusiveMinimum'),
    exclusiveMaximum: ownNumber(node, 'exclusiveMaximum'),
    multipleOf: ownNumber(node, 'multipleOf'),
    minLength: ownNumber(node, 'minLength'),
    maxLength: ownNumber(node, 'maxLength'),
    pattern: ownString(node, 'pattern'),
    minItems: ownNumber(node, 'minItems'),
    maxItems: ownNumber(node, 'maxItems'),
    uniqueItems: ownBoolean(node, 'uniqueItems'),
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
