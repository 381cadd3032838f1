// The files of the hooks package: options, keys and hooks for each operation, a module per tag.
import { Code, identifier, stringLiteral } from '../encode/typescript.ts';
import type { Operation } from '../model/api.ts';
import { isQuery, successes } from '../model/responses.ts';
import { byCodeUnits } from '../order.ts';
import { printDoc } from '../print/print.ts';
import { operationDoc } from './doc.ts';
import { invalidatedBy } from './invalidates.ts';
import { byTag, inputFor, type Model, type PlannedFile, type TagOperations } from './model.ts';
import { paginationData } from './pagination.ts';

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
      view: { runtime: `${clientPackage}/runtime`, scope: settings.scope },
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
  const { namespace, keys } = names.tag(tag.name);
  const queries = operations.filter(isQuery);
  const mutations = operations.filter((operation) => !isQuery(operation));
  const steps = queries.flatMap((operation) => stepsOf(operation) ?? []);
  return {
    typesPackage: settings.packages.types,
    operationsModule: `${settings.packages.client}/operations`,
    hookName: `use${settings.className}`,
    resource: namespace,
    keys,
    steps: [...new Set(steps)].sort(byCodeUnits),
    queries: queries.map((operation) => queryView(operation, model)),
    mutations: mutations.map((operation) => mutationView(operation, model)),
  };
}

/** How pages follow each other. */
function stepsOf({ pagination }: Operation): string | undefined {
  return pagination && (pagination.cursor ? 'byCursor' : 'byNumber');
}

function commonView(operation: Operation, model: Model): object {
  return {
    ...model.names.operation(operation),
    optional: inputFor(operation, model).optional,
    doc: new Code(printDoc(operationDoc(operation))),
  };
}

function queryView(operation: Operation, model: Model): object {
  const { output, hooks, function: name } = model.names.operation(operation);
  // The cache cannot hold `undefined`: a query without content holds null.
  const isEmpty = successes(operation).every(({ content }) => content.length === 0);
  const mayBeEmpty = successes(operation).some(({ content }) => content.length === 0);
  const type = `types.${identifier(output)}`;
  const data = isEmpty ? 'null' : mayBeEmpty ? `Exclude<${type}, undefined> | null` : type;
  const call = `operations.${identifier(name)}`;
  return {
    ...commonView(operation, model),
    data: new Code(data),
    dataOrNone: new Code(`${data} | undefined`),
    run: new Code(
      isEmpty || mayBeEmpty ? `async (...call) => (await ${call}(...call)) ?? null` : call,
    ),
    infinite: hooks.query?.infinite ?? false,
    pagination: paginationData(operation, model) ?? {},
    steps: stepsOf(operation) ?? '',
  };
}

function mutationView(operation: Operation, model: Model): object {
  const { function: name } = model.names.operation(operation);
  const resources = invalidatedBy(operation, model).map(stringLiteral);
  return {
    ...commonView(operation, model),
    run: new Code(`operations.${identifier(name)}`),
    invalidates: new Code(`[${resources.join(', ')}]`),
  };
}
