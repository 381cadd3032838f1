// `unevaluatedProperties` and `unevaluatedItems`: which keys and items other keywords have looked at.
import { stringLiteral } from '../encode/typescript.ts';
import type { Schema, SchemaId } from '../model/schema.ts';
import { isLeftOut } from '../model/sides.ts';
import { regExp } from './reg-exp.ts';
import type { CheckContext as Context } from './schema-checks.ts';

/** The checks of both keywords; none for a node that has neither. */
export function unevaluatedChecks(schema: Schema, context: Context): string[] {
  const { unevaluatedProperties, unevaluatedItems, ...others } = schema;
  if (unevaluatedProperties === undefined && unevaluatedItems === undefined) return [];
  const { document, pointer } = schema.place;
  const place = `${document.path}#${pointer}`;
  const open = context.unevaluated ?? new Set<string>();
  // To find out which alternative holds, the alternatives are written out: not again within themselves, without end.
  if (open.has(place)) return [];
  const within = new Set([...open, place]);
  const inner = { ...context, code: (node: Schema) => context.code(node, within) };
  const checks: string[] = [];
  const keywords = [
    ['unevaluatedProperties', unevaluatedProperties],
    ['unevaluatedItems', unevaluatedItems],
  ] as const;
  for (const [name, node] of keywords) {
    if (node === undefined) continue;
    const marks = marksOf(others, inner, new Set());
    checks.push(`s.${name}(${[context.code(node), ...marks].join(', ')})`);
  }
  return checks;
}

/** What a node marks as seen, itself and through what holds for the same value. */
function marksOf(schema: Schema, context: Context, seen: ReadonlySet<SchemaId>): string[] {
  const marks = ownMarks(schema, context);
  const within = (node: Schema): string[] => marksOf(node, context, seen);
  const when = (name: string, condition: string, nodes: readonly (Schema | undefined)[]): void => {
    const inner = nodes.flatMap((node) => (node === undefined ? [] : within(node)));
    if (inner.length > 0) marks.push(`s.${name}(${[condition, ...inner].join(', ')})`);
  };
  const target = schema.ref === undefined ? undefined : context.schemas.get(schema.ref);
  if (target !== undefined && !seen.has(target.id))
    marks.push(...marksOf(target.schema, context, new Set([...seen, target.id])));
  marks.push(...schema.allOf.flatMap(within));
  for (const branch of [...schema.anyOf, ...schema.oneOf])
    when('where', context.code(branch), [branch]);
  if (schema.if !== undefined) {
    when('where', context.code(schema.if), [schema.if, schema.then]);
    when('unless', context.code(schema.if), [schema.else]);
  }
  for (const [key, node] of schema.dependentSchemas)
    when('where', `s.object({ [${stringLiteral(key)}]: s.unknown })`, [node]);
  return marks;
}

function ownMarks(schema: Schema, context: Context): string[] {
  const { code, side, schemas } = context;
  const marks: string[] = [];
  const patterns = [...schema.patternProperties.keys()].map(
    (pattern) => regExp(pattern) ?? 'new RegExp("")',
  );
  if (schema.additionalProperties !== undefined || schema.unevaluatedProperties !== undefined)
    marks.push('s.allKeys');
  else if (schema.properties.size + patterns.length > 0) {
    const names = [...schema.properties.keys()]
      .filter((name) => !isLeftOut(schema, name, side, schemas))
      .map(stringLiteral)
      .join(', ');
    marks.push(`s.keys([${names}]${patterns.map((pattern) => `, ${pattern}`).join('')})`);
  }
  if (schema.items !== undefined || schema.unevaluatedItems !== undefined) marks.push('s.items()');
  else if (schema.prefixItems.length > 0) marks.push(`s.items(${schema.prefixItems.length})`);
  if (schema.contains !== undefined) marks.push(`s.itemsLike(${code(schema.contains)})`);
  return marks;
}
