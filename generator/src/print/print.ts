// Spells types as TypeScript. Layout is left to the formatter; nothing else writes a type.
import {
  commentLines,
  docComment,
  identifier,
  stringLiteral,
  typeKey,
} from '../encode/typescript.ts';
import { neverType, type Doc, type Member, type Type } from './type.ts';

/** The source text of a type. */
export function printType(type: Type): string {
  switch (type.kind) {
    case 'keyword':
      // A schema may be called Blob.
      return type.name === 'Blob' ? 'globalThis.Blob' : type.name;
    case 'literal':
      return typeof type.value === 'string' ? stringLiteral(type.value) : String(type.value);
    case 'reference':
      return identifier(type.name);
    case 'array':
      return `${nested(type.item)}[]`;
    case 'stream':
      // As with Blob.
      return `globalThis.AsyncIterable<${printType(type.item)}>`;
    case 'tuple':
      return `[${printItems(type).join(', ')}]`;
    case 'object':
      return printObject(type.members, type.index);
    case 'union':
      return type.members
        .map((member) => (member.kind === 'intersection' ? nested(member) : printType(member)))
        .join(' | ');
    case 'intersection':
      return type.members
        .map((member) => (member.kind === 'union' ? nested(member) : printType(member)))
        .join(' & ');
    default:
      return type satisfies never;
  }
}

function nested(type: Type): string {
  const text = printType(type);
  return type.kind === 'union' || type.kind === 'intersection' ? `(${text})` : text;
}

function printItems({ items, required, rest }: Extract<Type, { kind: 'tuple' }>): string[] {
  const printed = items.map((item, index) =>
    index < required ? printType(item) : `${nested(item)}?`,
  );
  return rest === undefined ? printed : [...printed, `...${nested(rest)}[]`];
}

function printObject(members: readonly Member[], index: Type | undefined): string {
  const rest = `[key: string]: ${printType(index ?? neverType)};`;
  // A map reads best on one line; `{}` would accept any value but null.
  if (members.length === 0) return `{ ${rest} }`;
  const lines = members.map(printMember);
  return `{\n${[...lines, ...(index === undefined ? [] : [rest])].join('\n')}\n}`;
}

function printMember({ name, type, optional, doc }: Member): string {
  return `${printDoc(doc)}${typeKey(name)}${optional ? '?' : ''}: ${printType(type)};`;
}

/** The comment of a declaration or member, with its line end; empty where there is none. */
export function printDoc(doc: Doc | undefined): string {
  if (doc === undefined) return '';
  const text = doc.text === undefined || doc.text.trim() === '' ? [] : commentLines(doc.text);
  const tags = doc.tags.flatMap(({ name, text: value }) => {
    const [first = '', ...more] = value === '' ? [''] : commentLines(value);
    return [`@${identifier(name)} ${first}`.trimEnd(), ...more];
  });
  return docComment([...text, ...(text.length > 0 && tags.length > 0 ? [''] : []), ...tags]);
}
