// What a schema asks beyond what a type can say, as checks of the runtime schema.
import { stringLiteral } from '../encode/typescript.ts';
import type { Constraints, JsonType, Schema, SchemaGraph } from '../model/schema.ts';
import { isLeftOut, type Side } from '../model/sides.ts';
import { regExp } from './reg-exp.ts';
import { unevaluatedChecks } from './unevaluated.ts';

export interface CheckContext {
  /** The expression of a subschema; `unevaluated` in place of what the context has. */
  readonly code: (schema: Schema, unevaluated?: ReadonlySet<string>) => string;
  /** The places whose unevaluated keys or items are being asked for. */
  readonly unevaluated?: ReadonlySet<string>;
  readonly schemas: SchemaGraph;
  readonly side: Side;
}

/** The formats that are checked, by the names of their checks; the others are notes, as in JSON Schema. */
const formats: ReadonlyMap<string, string> = new Map([
  ['date', 'date'],
  ['date-time', 'dateTime'],
  ['email', 'email'],
  ['ipv4', 'ipv4'],
  ['ipv6', 'ipv6'],
  ['time', 'time'],
  ['uri', 'uri'],
  ['uuid', 'uuid'],
]);

const bounds: readonly (readonly [
  name: keyof Constraints,
  check: string,
  types: readonly JsonType[],
])[] = [
  ['minimum', 'minimum', ['integer', 'number']],
  ['maximum', 'maximum', ['integer', 'number']],
  ['exclusiveMinimum', 'above', ['integer', 'number']],
  ['exclusiveMaximum', 'below', ['integer', 'number']],
  ['multipleOf', 'multipleOf', ['integer', 'number']],
  ['minLength', 'minLength', ['string']],
  ['maxLength', 'maxLength', ['string']],
  ['minItems', 'minItems', ['array']],
  ['maxItems', 'maxItems', ['array']],
  ['minProperties', 'minProperties', ['object']],
  ['maxProperties', 'maxProperties', ['object']],
];

/** The checks of one node. What cannot concern a value of its types is left out. */
export function checksOf(schema: Schema, context: CheckContext): string[] {
  const { constraints } = schema;
  const { code } = context;
  const concerns = (types: readonly JsonType[]): boolean =>
    schema.types === undefined || schema.types.some((type) => types.includes(type));
  const checks: string[] = [];
  for (const [name, check, types] of bounds) {
    const value = constraints[name];
    if (typeof value === 'number' && concerns(types) && isTelling(name, value))
      checks.push(`s.${check}(${value})`);
  }
  if (concerns(['string'])) checks.push(...textChecks(schema));
  if (concerns(['array'])) {
    if (constraints.uniqueItems === true) checks.push('s.uniqueItems()');
    if (schema.contains !== undefined)
      checks.push(containsCheck(schema.contains, constraints, code));
  }
  if (concerns(['object'])) checks.push(...objectChecks(schema, context));
  if (schema.not !== undefined) checks.push(`s.not(${code(schema.not)})`);
  if (schema.if !== undefined && (schema.then ?? schema.else) !== undefined) {
    const branches = [schema.then, schema.else].map((branch) =>
      branch === undefined ? 'undefined' : code(branch),
    );
    checks.push(`s.either(${[code(schema.if), ...branches].join(', ')})`);
  }
  return [...checks, ...unevaluatedChecks(schema, context)];
}

/** A least of nothing asks nothing. */
function isTelling(name: keyof Constraints, value: number): boolean {
  return !(['minLength', 'minItems', 'minProperties'].includes(name) && value <= 0);
}

function textChecks({ constraints, format }: Schema): string[] {
  const checks: string[] = [];
  if (constraints.pattern !== undefined) {
    const expression = regExp(constraints.pattern);
    if (expression !== undefined) checks.push(`s.pattern(${expression})`);
  }
  const check = formats.get(format ?? '');
  if (check !== undefined) checks.push(`s.${check}`);
  return checks;
}

function containsCheck(
  contains: Schema,
  { minContains, maxContains }: Constraints,
  code: CheckContext['code'],
): string {
  const counts =
    maxContains === undefined
      ? minContains === undefined
        ? []
        : [minContains]
      : [minContains ?? 1, maxContains];
  return `s.contains(${[code(contains), ...counts].join(', ')})`;
}

function objectChecks(schema: Schema, context: CheckContext): string[] {
  const { code } = context;
  const checks: string[] = [];
  if (schema.propertyNames !== undefined)
    checks.push(`s.propertyNames(${code(schema.propertyNames)})`);
  for (const [key, names] of schema.dependentRequired) {
    const list = names
      .filter((name) => !isLeftOut(schema, name, context.side, context.schemas))
      .map(stringLiteral);
    if (list.length > 0)
      checks.push(`s.dependentRequired(${stringLiteral(key)}, [${list.join(', ')}])`);
  }
  for (const [key, node] of schema.dependentSchemas)
    checks.push(`s.dependentSchema(${stringLiteral(key)}, ${code(node)})`);
  return checks;
}
