// Whether a default is a value of its own schema, as far as types and lists of values tell.
import type { Place, Resolved } from '../load/description.ts';
import { canonicalJson, isObject, own, ownArray, ownString, type JsonObject } from './json.ts';
import { at } from './node.ts';
import { isOfType, type JsonType } from './schema.ts';

interface Reader {
  readonly resolve: (ref: string, place: Place) => Resolved | undefined;
  /** A node in the terms of JSON Schema 2020-12. */
  readonly normalise: (node: JsonObject) => JsonObject;
}

/** More references than authors chain; a cycle ends here. */
const deepest = 20;

export function defaultFits(
  value: unknown,
  raw: unknown,
  place: Place,
  reader: Reader,
  depth = 0,
): boolean {
  if (!isObject(raw) || depth > deepest) return raw !== false;
  if (value === null && own(raw, 'nullable') === true) return true;
  const node = reader.normalise(raw);
  const fits = (part: unknown, where: Place): boolean =>
    defaultFits(value, part, where, reader, depth + 1);
  const type = own(node, 'type');
  const types = type === undefined ? undefined : ([type].flat() as JsonType[]);
  if (!isOfType(value, types)) return false;
  const lists = [
    ...(Object.hasOwn(node, 'const') ? [[own(node, 'const')]] : []),
    ...(Array.isArray(own(node, 'enum')) ? [ownArray(node, 'enum')] : []),
  ];
  const text = canonicalJson(value);
  if (!lists.every((list) => list.some((item) => canonicalJson(item) === text))) return false;
  const ref = ownString(node, '$ref');
  const target = ref === undefined ? undefined : reader.resolve(ref, place);
  if (target !== undefined && !fits(target.node, target.place)) return false;
  const branches = (key: string): boolean[] =>
    ownArray(node, key).map((part, index) => fits(part, at(place, key, index)));
  if (branches('allOf').includes(false)) return false;
  return ['anyOf', 'oneOf'].every((key) => {
    const found = branches(key);
    return found.length === 0 || found.includes(true);
  });
}
