// No generated module imports or declares a name twice, whatever the description calls its parts.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { render, templatesIn } from '../src/render/render.ts';
import { plan } from '../src/stages.ts';
import { repository } from './support/compile.ts';
import { model, ok } from './support/description.ts';

const folder = path.join(repository, 'templates');

/** Every word of the templates, since each might be imported or declared: bare, and as what a hook is made of. */
const words = [
  ...new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts.hbs'))
      .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').match(/[A-Za-z]+/g) ?? [])
      .flatMap((word) => [word, word.replace(/^use(?=[A-Z])/, '')]),
  ),
];

/** What a module imports and declares at its top, types and values apart as the compiler has them. */
function namesOf(text: string): string[] {
  const imports = [...text.matchAll(/^import (?:type )?(?:\* as (\w+)|\{([^}]*)\})/gm)].flatMap(
    ([, whole, list = '']) => whole ?? list.split(','),
  );
  const declared = [...text.matchAll(/^(?:export )?(?:async )?(?:const|function|class) ([\w$]+)/gm)]
    .map(([, name = '']) => name)
    // A function's overloads follow each other.
    .filter((name, index, all) => name !== all[index - 1]);
  return [...imports.map((name) => name.trim().replace(/^.* as |^type /, '')), ...declared].filter(
    (name) => name !== '',
  );
}

const templates = templatesIn(pathToFileURL(`${folder}/`));

test.each(['get', 'post'])(
  'with operations (%s), schemas and tags of all these names',
  (method) => {
    const { model: built } = model({
      schemas: Object.fromEntries(words.map((word) => [word, { type: 'string' }])),
      paths: Object.fromEntries(
        words.map((word, index) => [
          `/${index}`,
          { [method]: { operationId: word, tags: [word], responses: ok() } },
        ]),
      ),
    });
    const files = render(plan(built, ['types', 'client', 'cli', 'react-hooks']), templates);
    const twice = files.flatMap(({ path: file, text }) => {
      const names = namesOf(text);
      return names
        .filter((name, index) => names.indexOf(name) !== index)
        .map((name) => `${file}: ${name}`);
    });
    expect(words).toEqual(
      expect.arrayContaining(['QueryWith', 'query', 's', 't', 'Client', 'call']),
    );
    expect([...new Set(twice)]).toEqual([]);
  },
);

test('a name that is the generated code’s changes by a word', () => {
  const { model: built } = model({
    schemas: { s: {}, t: {}, intrinsic: {}, globalThis: {}, RegExp: {}, JsonSchema: {} },
    paths: { '/a': { get: { operationId: 'query', tags: ['Promise'], responses: ok() } } },
  });
  const [operation] = built.api.operations;
  expect(operation && built.names.operation(operation)).toMatchObject({
    function: 'query',
    hooks: {
      hook: 'useQueryOperation',
      options: 'queryOptions',
      query: { key: 'queryQueryKey', suspense: 'useSuspenseQueryOperation' },
    },
  });
  expect(built.names.tag('Promise')).toMatchObject({
    namespace: 'promise',
    className: 'PromiseApi',
  });
  expect(
    [...built.api.schemas.keys()].map((id) => built.names.schema(id, 'output')).sort(),
  ).toEqual(['JsonSchema', 'RegExp_', 'globalThis_', 'intrinsic_', 's_', 't_']);
});
