// The files around the generated ones that make a workspace of another API complete.
import type { PackageKey, Settings } from '../config.ts';
import { markdownBlock, markdownCode, markdownText } from '../encode/markdown.ts';
import { Code } from '../encode/typescript.ts';
import type { Toolkit, ToolkitPackage } from '../load/toolkit.ts';
import type { Operation } from '../model/api.ts';
import { compact, isObject, ownObject, type JsonObject } from '../model/json.ts';
import { isQuery, successes } from '../model/responses.ts';
import { isSequence } from '../model/sequence.ts';
import { inputFor, shapeOf, type Model, type PlannedFile } from './model.ts';

/** A file that is written as it is. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  /** The user's to edit: written once, kept after that. */
  readonly scaffold?: true;
}

/** The workspace's own files, and the runtime of each package. Templates lay out the READMEs. */
export function planWorkspace(
  toolkit: Toolkit,
  model: Model,
): { texts: TextFile[]; planned: PlannedFile[] } {
  const names = homeNames(toolkit);
  const texts = [
    scaffold('package.json', json(rootManifest(toolkit, model.settings))),
    scaffold('pnpm-workspace.yaml', 'packages:\n  - packages/*\n'),
    scaffold('.gitignore', 'dist/\nnode_modules/\n'),
    scaffold('tsconfig.base.json', toolkit.tsconfig),
    ...[...toolkit.packages].flatMap(([key, home]) => packageTexts(key, home, names, model)),
  ];
  const planned = [...toolkit.packages.keys()].map((key) => ({
    path: `packages/${key}/README.md`,
    template: `workspace/${key}.md.hbs`,
    view: readmeView(model),
  }));
  return {
    texts,
    planned: [
      { path: 'README.md', template: 'workspace/README.md.hbs', view: readmeView(model) },
      ...planned,
    ],
  };
}

function scaffold(path: string, text: string): TextFile {
  return { path, text, scaffold: true };
}

function packageTexts(
  key: PackageKey,
  home: ToolkitPackage,
  names: ReadonlyMap<string, PackageKey>,
  { settings, api }: Model,
): TextFile[] {
  const folder = `packages/${key}`;
  const sources = [...home.sources].map(([path, text]) => ({
    path: `${folder}/src/${path}`,
    text,
  }));
  return [
    scaffold(
      `${folder}/package.json`,
      json(
        packageManifest(key, JSON.parse(home.manifest) as JsonObject, names, settings, api.title),
      ),
    ),
    scaffold(`${folder}/tsconfig.json`, home.tsconfig),
    ...(home.build === undefined ? [] : [scaffold(`${folder}/build.js`, home.build)]),
    ...sources,
  ];
}

/** Which package each npm name of the toolkit's own packages belongs to. */
function homeNames(toolkit: Toolkit): Map<string, PackageKey> {
  return new Map(
    [...toolkit.packages].map(([key, { manifest }]) => [
      String((JSON.parse(manifest) as JsonObject)['name']),
      key,
    ]),
  );
}

function rootManifest(toolkit: Toolkit, settings: Settings): object {
  const home = JSON.parse(toolkit.manifest) as JsonObject;
  const versions = ownObject(home, 'devDependencies') ?? {};
  return {
    name: `${settings.scope}-packages`,
    private: true,
    type: 'module',
    scripts: { build: 'pnpm -r build', typecheck: 'pnpm -r typecheck' },
    devDependencies: { typescript: versions['typescript'] },
  };
}

const purposes: Readonly<Record<PackageKey, string>> = {
  types: 'TypeScript types and runtime schemas for every schema and operation of',
  client: 'Typed client for',
  cli: 'The command line of',
  'react-hooks': 'TanStack Query hooks for',
};

/** The toolkit's manifest with this API's names; what is particular to the toolkit's own API is left out. */
function packageManifest(
  key: PackageKey,
  home: JsonObject,
  names: ReadonlyMap<string, PackageKey>,
  settings: Settings,
  title: string,
): object {
  const { type, sideEffects, imports, exports, files, engines, publishConfig, scripts } = home;
  const rename = (field: string): object | undefined => {
    const versions = ownObject(home, field);
    if (versions === undefined) return undefined;
    return Object.fromEntries(
      Object.entries(versions).map(([name, version]) => {
        const own = names.get(name);
        return [own === undefined ? name : settings.packages[own], version];
      }),
    );
  };
  const bin = isObject(home['bin'])
    ? { [settings.command]: Object.values(home['bin'])[0] }
    : undefined;
  return compact({
    name: settings.packages[key],
    version: '0.0.0',
    description: `${purposes[key]} the ${title}.`,
    type,
    sideEffects,
    bin,
    imports,
    exports,
    files,
    engines,
    publishConfig,
    scripts,
    dependencies: rename('dependencies'),
    peerDependencies: rename('peerDependencies'),
    devDependencies: rename('devDependencies'),
  });
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** What the READMEs show: the names, and the first call that needs the least. */
function readmeView(model: Model): object {
  const { settings, api } = model;
  const operation = exampleOperation(model);
  const packages = Object.fromEntries(
    Object.entries(settings.packages).map(([key, name]) => [
      key.replace('-', ''),
      new Code(markdownCode(name)),
    ]),
  );
  const example = operation && exampleView(operation, model);
  return {
    title: new Code(markdownText(api.title)),
    command: new Code(markdownCode(settings.command)),
    packages,
    env: new Code(markdownCode(settings.planes[settings.plane.default]?.env.apiKey ?? '')),
    example: example ?? false,
    stream: streamView(model) ?? false,
  };
}

/** The first operation that has nothing but items to give. */
function streamView(model: Model): Code | undefined {
  const operation = model.api.operations.find((one) => {
    const contents = successes(one).flatMap(({ content }) => content);
    const isStream = contents.every(({ mediaType }) => isSequence(mediaType));
    return contents.length > 0 && isStream && !one.sdk.excluded;
  });
  if (operation === undefined) return undefined;
  const call = `client.${model.names.tag(operation.tag).namespace}.${model.names.method(operation)}`;
  const items = `await ${call}(${requiredInput(operation, model)})`;
  return new Code(markdownBlock(`for await (const item of ${items}) console.log(item);`, 'ts'));
}

/** The input of an example, with what has to be there. */
function requiredInput(operation: Operation, model: Model): string {
  const required = shapeOf(operation, model)
    .fields.filter((field) => field.required)
    .map(({ name }) => `${JSON.stringify(name)}: …`);
  return required.length === 0 ? '' : `{ ${required.join(', ')} }`;
}

/** A read without required input, else the first operation that the client has. */
function exampleOperation(model: Model): Operation | undefined {
  const included = model.api.operations.filter(({ sdk, cli }) => !sdk.excluded && !cli.excluded);
  return (
    included.find((operation) => isQuery(operation) && inputFor(operation, model).optional) ??
    included[0]
  );
}

function exampleView(operation: Operation, model: Model): object {
  const { settings, names } = model;
  const { packages, className, command } = settings;
  const { namespace, group } = names.tag(operation.tag);
  const { function: fn, hooks, input: inputName, output } = names.operation(operation);
  const input = requiredInput(operation, model);
  const args = (...more: string[]): string =>
    [...more, input].filter((text) => text !== '').join(', ');
  const block = (lines: readonly string[], language: string): Code =>
    new Code(markdownBlock(lines.join('\n'), language));
  return {
    types: block([`import type { ${output} } from '${packages.types}';`], 'ts'),
    schemas: block(
      [
        `import { ${inputName} } from '${packages.types}/schemas';`,
        `import { parse } from '${packages.types}/validate';`,
        '',
        `const checked = parse(${inputName}, JSON.parse(text));`,
      ],
      'ts',
    ),
    client: block(
      [
        `import { ${className} } from '${packages.client}';`,
        '',
        `const client = new ${className}();`,
        `const result = await client.${namespace}.${names.method(operation)}(${input});`,
      ],
      'ts',
    ),
    operations: block(
      [
        `import { createClient, ${fn} } from '${packages.client}/operations';`,
        '',
        `const result = await ${fn}(${args('createClient()')});`,
      ],
      'ts',
    ),
    cli: block([`${command} ${group} ${names.command(operation)} --help`], 'sh'),
    hooks: block(
      [
        `import { ${hooks.hook} } from '${packages['react-hooks']}';`,
        '',
        isQuery(operation)
          ? `const { data, error } = ${hooks.hook}(${input});`
          : `const { mutate } = ${hooks.hook}();`,
      ],
      'tsx',
    ),
  };
}
