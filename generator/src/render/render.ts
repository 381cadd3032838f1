// Fills the templates. A template lays out; every value in it goes through the one helper for its place.
import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { Code, dataLiteral, identifier, stringLiteral, valueKey } from '../encode/typescript.ts';
import type { PlannedFile } from '../plan/model.ts';

export interface RenderedFile {
  readonly path: string;
  readonly text: string;
}

/** The templates by name, as read from their folder. */
export type Templates = (name: string) => string;

/** Reads templates from a folder. */
export function templatesIn(folder: URL): Templates {
  return (name) => readFileSync(new URL(name, folder), 'utf8');
}

/** Renders planned files. Throws where a template asks for what its view lacks, or a value does not fit its place. */
export function render(files: readonly PlannedFile[], templates: Templates): RenderedFile[] {
  const handlebars = createHandlebars();
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  return files.map(({ path, template, view }) => {
    const existing = compiled.get(template) ?? compile(handlebars, templates(template));
    compiled.set(template, existing);
    return { path, text: existing(view) };
  });
}

function compile(handlebars: typeof Handlebars, source: string): Handlebars.TemplateDelegate {
  // noEscape: HTML's escapes are wrong in source text; each helper escapes for its own place.
  return handlebars.compile(source, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(Object.keys(helpers).map((name) => [name, true])) as never,
  });
}

function createHandlebars(): typeof Handlebars {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(helpers);
  return handlebars;
}

/** The helpers that a template may call, one for each kind of place. */
export const helpers = {
  /** Source text that a printer made. */
  code(value: unknown): string {
    if (!(value instanceof Code))
      throw new TypeError('Only source text that was printed may stand in a template as it is.');
    return value.text;
  },
  /** An identifier. */
  ident(value: unknown): string {
    return identifier(expectText(value));
  },
  /** A string literal. */
  string(value: unknown): string {
    return stringLiteral(expectText(value));
  },
  /** A module specifier, made of constant parts and names of files. */
  module(...args: readonly unknown[]): string {
    return stringLiteral(args.slice(0, -1).map(expectText).join(''));
  },
  /** JSON data as members of an object literal, without its braces. */
  members(value: unknown): string {
    if (typeof value !== 'object' || value === null)
      throw new TypeError('Members come from an object.');
    return Object.entries(value)
      .map(([key, item]) => `${valueKey(key)}: ${dataLiteral(item)},`)
      .join('\n');
  },
};

function expectText(value: unknown): string {
  if (typeof value !== 'string')
    throw new TypeError(`A text is expected here, not ${typeof value}.`);
  return value;
}
