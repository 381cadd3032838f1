// What the comment above a type says: the author's words, and what the type cannot show.
import type { Schema } from '../model/schema.ts';
import type { Doc } from './type.ts';

/** The comment of a schema's declaration or member; undefined where there is nothing to say. */
export function schemaDoc(
  schema: Schema,
  also: {
    readonly description?: string;
    readonly deprecated?: boolean;
    /** What it is called: a title that says no more is left out. */
    readonly name?: string;
  } = {},
): Doc | undefined {
  const { annotations, constraints, format } = schema;
  const { title } = annotations;
  const isTelling = title !== undefined && lettersOf(title) !== lettersOf(also.name ?? '');
  const text = also.description ?? annotations.description ?? (isTelling ? title : undefined);
  const tags = [
    ...(also.deprecated === true || annotations.deprecated
      ? [{ name: 'deprecated', text: '' }]
      : []),
    ...(format === undefined || format === 'binary' ? [] : [{ name: 'format', text: format }]),
    ...Object.entries(constraints).map(([name, value]) => ({ name, text: String(value) })),
    ...(annotations.default === undefined
      ? []
      : [{ name: 'default', text: inline(annotations.default.value) }]),
    ...annotations.examples
      .slice(0, 3)
      .map((example) => ({ name: 'example', text: inline(example) })),
  ];
  return text === undefined && tags.length === 0
    ? undefined
    : { ...(text === undefined ? {} : { text }), tags };
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** A value on one line, cut where it is too long to help. */
function inline(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
