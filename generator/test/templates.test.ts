// Templates hold no logic beyond layout, and no value that did not go through the helper for its place.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { helpers, render } from '../src/render/render.ts';
import { repository } from './support/compile.ts';

const folder = path.join(repository, 'templates');
const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.hbs'),
);

test('there are templates', () => {
  expect(templates.length).toBeGreaterThan(15);
});

test.each(templates)('%s puts every value through a helper', (file) => {
  expect(valuesWithoutHelper(readFileSync(path.join(folder, file), 'utf8'))).toEqual([]);
});

test('a value without a helper is found', () => {
  expect(valuesWithoutHelper('{{#each a}}{{name}}{{/each}}{{{b}}}{{string c}}{{> part}}')).toEqual([
    'name',
    'b',
    'PartialStatement',
  ]);
});

test.each([
  ['code', 'plain text'],
  ['ident', 'a b'],
  ['ident', 'x;alert(1)'],
  ['string', 5],
  ['members', 'text'],
])('the helper %s refuses %j', (helper, value) => {
  const template = () => `{{${helper} value}}`;
  expect(() => render([{ path: 'a.ts', template: 'a', view: { value } }], template)).toThrow(
    /is not an identifier|expected here|source text|come from an object/,
  );
});

test('a template that asks for what its view lacks is an error', () => {
  expect(() =>
    render([{ path: 'a.ts', template: 'a', view: {} }], () => '{{string missing}}'),
  ).toThrow('not undefined');
});

function valuesWithoutHelper(source: string): string[] {
  const found: string[] = [];
  class Visitor extends Handlebars.Visitor {
    override MustacheStatement(node: hbs.AST.MustacheStatement): void {
      const name = (node.path as hbs.AST.PathExpression).original;
      if (!Object.hasOwn(helpers, name) || node.params.length === 0) found.push(name);
    }

    override PartialStatement(): void {
      found.push('PartialStatement');
    }
  }
  new Visitor().accept(Handlebars.parse(source));
  return found;
}
