// What a schema asks that the types do not show, or that nothing checks: said at its place, once.
import type { Place, Resolved } from '../load/description.ts';
import {
  isObject,
  own,
  ownArray,
  ownNumber,
  ownObject,
  ownString,
  type JsonObject,
} from './json.ts';
import { at } from './node.ts';
import { judgePattern } from './pattern.ts';

export interface Remark {
  readonly rule: string;
  readonly message: string;
  readonly where: Place;
}

type Resolve = (ref: string, place: Place) => Resolved | undefined;

/** Keywords that narrow what is valid, and that types cannot show. */
const notInTypes = [
  'if',
  'dependentSchemas',
  'dependencies',
  'dependentRequired',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contains',
  'propertyNames',
];

/** Keywords that narrow what is valid, and that nothing here understands. */
const notUnderstood = ['$recursiveRef'];

/** The remarks on one node, in the terms of JSON Schema 2020-12; its children have their own. */
export function remarksOn(node: JsonObject, place: Place, resolve: Resolve): Remark[] {
  return [
    ...keywordRemarks(node, place, resolve),
    ...patternRemarks(node, place),
    ...numberRemarks(node, place),
  ];
}

function keywordRemarks(node: JsonObject, place: Place, resolve: Resolve): Remark[] {
  const hidden = notInTypes
    .filter((keyword) => Object.hasOwn(node, keyword))
    .filter((keyword) => keyword !== 'propertyNames' || !listsKeys(node, place, resolve))
    .map((keyword) => ({
      rule: 'keyword-not-in-types',
      message: `The types do not show what ${keyword} asks; the runtime schemas check it.`,
      where: at(place, keyword),
    }));
  // `#` is understood.
  const unknown = notUnderstood
    .filter((keyword) => Object.hasOwn(node, keyword) && node[keyword] !== '#')
    .map((keyword) => ({
      rule: 'keyword-not-understood',
      message: `Neither the types nor the runtime schemas know what ${keyword} asks.`,
      where: at(place, keyword),
    }));
  return [...hidden, ...unknown];
}

/** Whether `propertyNames` lists the keys, itself or where its reference leads: the types show them then. */
function listsKeys(node: JsonObject, place: Place, resolve: Resolve): boolean {
  const names = ownObject(node, 'propertyNames');
  const ref = names && ownString(names, '$ref');
  const target = ref === undefined ? names : resolve(ref, place)?.node;
  return isObject(target) && (Object.hasOwn(target, 'enum') || Object.hasOwn(target, 'const'));
}

function patternRemarks(node: JsonObject, place: Place): Remark[] {
  const pattern = ownString(node, 'pattern');
  const keys = Object.keys(ownObject(node, 'patternProperties') ?? {});
  const found = [
    ...(pattern === undefined ? [] : [{ source: pattern, where: at(place, 'pattern') }]),
    ...keys.map((key) => ({ source: key, where: at(place, 'patternProperties', key) })),
  ];
  return found.flatMap(({ source, where }) => {
    const { problem } = judgePattern(source);
    if (problem === undefined) return [];
    const message = `The runtime schemas do not check this pattern: ${problem}.`;
    return [{ rule: 'pattern-not-checked', message, where }];
  });
}

/** Numbers that nothing can be divided by, or that no double holds. */
function numberRemarks(node: JsonObject, place: Place): Remark[] {
  const divisor = ownNumber(node, 'multipleOf');
  const unchecked: Remark[] =
    divisor === undefined || divisor > 0
      ? []
      : [
          {
            rule: 'constraint-not-checked',
            message: 'Nothing is a multiple of 0 or less: this is not checked.',
            where: at(place, 'multipleOf'),
          },
        ];
  const values: [unknown, Place][] = [
    ...ownArray(node, 'enum').map((value, index): [unknown, Place] => [
      value,
      at(place, 'enum', index),
    ]),
    [own(node, 'const'), at(place, 'const')],
  ];
  const rounded = values
    .filter(([value]) => typeof value === 'number' && isRounded(value))
    .map(([, where]) => ({
      rule: 'number-not-exact',
      message:
        'JavaScript rounds this number, also where it is received: its neighbours look the same. As a string it would be exact.',
      where,
    }));
  return [...unchecked, ...rounded];
}

/** Whether a whole number is one of those of 64 bits that a double does not hold as they are written. */
function isRounded(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) <= 2 ** 64;
}
