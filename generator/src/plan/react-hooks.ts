// The files of the hooks package: options, keys and a hook per operation, a module per tag.
import { Code } from '../encode/typescript.ts';
import { isQuery, successes } from '../model/sequence.ts';
import { printDoc } from '../print/print.ts';
import { operationDoc } from './doc.ts';
import { byTag, inputFor, type Model, type PlannedFile, type TagOperations } from './model.ts';

/** Plans `src/generated` of the hooks package. */
export function planReactHooks(model: Model): PlannedFile[] {
  const folder = 'packages/react-hooks/src/generated';
  const { settings, names } = model;
  const tags = byTag(model.api, ({ sdk }) => !sdk.excluded);
  const clientPackage = settings.packages.client;
  const { className } = settings;
  return [
    {
      path: `${folder}/client.ts`,
      template: 'react-hooks/client.ts.hbs',
      view: { runtime: `${clientPackage}/runtime` },
    },
    {
      path: `${folder}/provider.ts`,
      template: 'react-hooks/provider.ts.hbs',
      view: {
        clientPackage,
        className,
        providerName: `${className}Provider`,
        hookName: `use${className}`,
      },
    },
    {
      path: `${folder}/index.ts`,
      template: 'react-hooks/index.ts.hbs',
      view: { files: tags.map(({ tag }) => names.tag(tag.name).group) },
    },
    ...tags.map((tag) => ({
      path: `${folder}/hooks/${names.tag(tag.tag.name).group}.ts`,
      template: 'react-hooks/hooks.ts.hbs',
      view: hooksView(tag, model),
    })),
  ];
}

function hooksView({ tag, operations }: TagOperations, model: Model): object {
  const { names, settings } = model;
  const views = operations.map((operation) => {
    const operationNames = names.operation(operation);
    // The cache cannot hold `undefined`: a query without content holds null.
    const empty = successes(operation).every(({ content }) => content.length === 0);
    const maybeEmpty = successes(operation).some(({ content }) => content.length === 0);
    const output = `types.${operationNames.output}`;
    return {
      ...operationNames,
      isQuery: isQuery(operation),
      optional: inputFor(operation, model).optional,
      empty: empty || maybeEmpty,
      data: new Code(empty ? 'null' : maybeEmpty ? `Exclude<${output}, undefined> | null` : output),
      doc: new Code(printDoc(operationDoc(operation))),
    };
  });
  return {
    typesPackage: settings.packages.types,
    operationsModule: `${settings.packages.client}/operations`,
    hookName: `use${settings.className}`,
    scope: settings.scope,
    resource: names.tag(tag.name).namespace,
    queries: views.filter((view) => view.isQuery),
    mutations: views.filter((view) => !view.isQuery),
  };
}
