// Spelling: how a text from the description becomes an identifier, a kebab-case name or a file name.

import { reservedCommands } from '../../../packages/cli/src/reserved.ts';

/** Words that cannot name a binding in a module, and `async` names that read as syntax. */
const reservedWords: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function globalThis if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/** Names that TypeScript keeps for its own types. */
const reservedTypes: ReadonlySet<string> = new Set(
  'any as async bigint boolean declare infer intrinsic keyof module namespace never number object of readonly string symbol type unique unknown'.split(
    ' ',
  ),
);

/** What the generated schemas are written with, where each of them is a constant. */
const schemaModule: ReadonlySet<string> = new Set(['s', 't', 'RegExp']);

/** Members that every object has, or that make it look like a promise. */
const reservedMembers: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'then',
  'prototype',
]);

const identifier = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Whether a text can stand as it is where a member of a class is named. */
export function isMemberName(text: string): boolean {
  return identifier.test(text) && !reservedMembers.has(text);
}

/** Whether a text can stand as it is where a command is named. */
export function isCommandName(text: string): boolean {
  return (
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) &&
    text.length <= 64 &&
    !reservedCommands.includes(text)
  );
}

/** The author's spelling where it is an identifier, else its words in PascalCase. */
export function typeName(text: string): string {
  const name = identifier.test(text) ? text : pascalCase(text);
  return [reservedTypes, reservedWords, schemaModule].some((names) => names.has(name))
    ? `${name}_`
    : name;
}

/** The author's spelling, or its words, in camelCase; usable as a binding. */
export function valueName(text: string): string {
  const name = camelCase(text);
  return reservedWords.has(name) ? `${name}_` : name;
}

/** The same for a member of a class: reserved words are fine there, inherited members are not. */
export function memberName(text: string): string {
  const name = camelCase(text);
  return reservedMembers.has(name) ? `${name}_` : name;
}

export function pascalCase(text: string): string {
  const name = identifier.test(text)
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : words(text)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
  return startable(name);
}

export function camelCase(text: string): string {
  if (identifier.test(text)) return lowerFirst(text);
  return startable(
    words(text)
      .map((word, index) =>
        index === 0 ? lowerFirst(word) : word.charAt(0).toUpperCase() + word.slice(1),
      )
      .join(''),
  );
}

/** `dateRange`, `date_range` and `Date Range` are `date-range`. */
export function kebabCase(text: string): string {
  const spaced = words(text)
    .join(' ')
    .replaceAll(/[_$]/g, ' ')
    .replaceAll(
      /[A-Z]{2,}s(?![a-z])/g,
      (plural) => plural.charAt(0) + plural.slice(1).toLowerCase(),
    )
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
  return spaced
    .split(' ')
    .filter((word) => word !== '')
    .join('-')
    .toLowerCase();
}

export function screamingCase(text: string): string {
  return kebabCase(text).replaceAll('-', '_').toUpperCase();
}

/** `ID` is `id`, `IPs` is `ips`, `APIKeys` is `apiKeys`, `Datasets` is `datasets`. */
function lowerFirst(text: string): string {
  return text.replace(/^[A-Z]{2,}s(?![a-z])|^[A-Z]+(?=[A-Z][a-z]|[0-9_$]|$)|^[A-Z]/, (start) =>
    start.toLowerCase(),
  );
}

/** Splits at everything that is no identifier character, after spelling letters of other scripts in ASCII. */
function words(text: string): string[] {
  const ascii = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\P{ASCII}/gu, (letter) =>
      /[\p{L}\p{N}]/u.test(letter)
        ? ` u${letter.codePointAt(0)?.toString(16).toUpperCase()} `
        : ' ',
    );
  return ascii.split(/[^A-Za-z0-9_$]+/).filter((word) => word !== '');
}

function startable(name: string): string {
  return /^[A-Za-z_$]/.test(name) ? name : `_${name}`;
}
