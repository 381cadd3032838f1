// The files of the client package: the API's facts, a function and a constant per operation, a namespace per tag.
import { Code, identifier } from '../encode/typescript.ts';
import type { Operation } from '../model/api.ts';
import { byCodeUnits } from '../order.ts';
import { printDoc } from '../print/print.ts';
import { operationDoc } from './doc.ts';
import { byTag, inputFor, type Model, type PlannedFile, type TagOperations } from './model.ts';
import { outputSchemaName } from './runtime-schemas.ts';
import { itemTypeText } from './pagination.ts';
import { apiData, codecsCode, schemesCode, wireData } from './wire.ts';

/** Plans `src/generated` of the client package. */
export function planClient(model: Model): PlannedFile[] {
  const folder = 'packages/client/src/generated';
  const { settings, names } = model;
  const tags = byTag(model.api, ({ sdk }) => !sdk.excluded);
  const typesPackage = settings.packages.types;
  const namespaces = tags.map(({ tag }) => ({
    ...names.tag(tag.name),
    file: names.tag(tag.name).group,
    doc: tagDoc(tag),
  }));
  return [
    {
      path: `${folder}/api.ts`,
      template: 'client/api.ts.hbs',
      view: {
        api: apiData(model),
        schemes: schemesCode(model),
        authorize: model.api.securitySchemes.length > 1 ? 'anyKeys' : 'oneKey',
      },
    },
    { path: `${folder}/types.ts`, template: 'client/types.ts.hbs', view: { typesPackage } },
    { path: `${folder}/create-client.ts`, template: 'client/create-client.ts.hbs', view: {} },
    {
      path: `${folder}/validation.ts`,
      template: 'client/validation.ts.hbs',
      view: { validateModule: `${typesPackage}/validate` },
    },
    {
      path: `${folder}/outputs.ts`,
      template: 'client/outputs.ts.hbs',
      view: {
        schemasModule: `${typesPackage}/schemas`,
        outputs: tags
          .flatMap(({ operations }) => operations)
          .map((operation) => ({ id: operation.id, schema: outputSchemaName(operation, model) })),
      },
    },
    ...['operations', 'unchecked'].map((kind) => ({
      path: `${folder}/${kind}.ts`,
      template: 'client/operations.ts.hbs',
      view: { namespaces, folder: `./${kind}/` },
    })),
    {
      path: `${folder}/client.ts`,
      template: 'client/client.ts.hbs',
      view: {
        namespaces,
        typesPackage,
        className: settings.className,
        doc: new Code(printDoc({ text: `A client for the ${model.api.title}.`, tags: [] })),
      },
    },
    ...tags.flatMap((tag) => {
      const { group } = names.tag(tag.tag.name);
      const view = tagView(tag, model);
      return [
        {
          path: `${folder}/unchecked/${group}.ts`,
          template: 'client/unchecked-of-tag.ts.hbs',
          view,
        },
        {
          path: `${folder}/operations/${group}.ts`,
          template: 'client/operations-of-tag.ts.hbs',
          view,
        },
        { path: `${folder}/namespaces/${group}.ts`, template: 'client/namespace.ts.hbs', view },
      ];
    }),
  ];
}

function tagView({ tag, operations }: TagOperations, model: Model): object {
  const { names, settings } = model;
  return {
    typesPackage: settings.packages.types,
    schemasModule: `${settings.packages.types}/schemas`,
    className: names.tag(tag.name).className,
    classDoc: tagDoc(tag),
    file: names.tag(tag.name).group,
    operations: operations.map((operation) => ({
      ...names.operation(operation),
      method: names.method(operation),
      optional: inputFor(operation, model).optional,
      doc: new Code(printDoc(operationDoc(operation))),
      wire: wireData(operation, model),
      codecs: codecsCode(operation, model),
      ...resultView(operation, model),
    })),
    hasPages: operations.some(({ pagination }) => pagination !== undefined),
    hasCalls: operations.some(({ pagination }) => pagination === undefined),
    types: operations
      .flatMap((operation) => [names.operation(operation).input, names.operation(operation).output])
      .sort(byCodeUnits),
  };
}

/** What calls an operation, and what that returns: with the types' names on their own, and below `types`. */
function resultView(operation: Operation, model: Model): object {
  const { pagination } = operation;
  const output = identifier(model.names.operation(operation).output);
  const result = (name: string): Code =>
    new Code(
      pagination === undefined
        ? `CallPromise<${name}>`
        : `PagedPromise<${name}, ${itemTypeText(operation, pagination, name, model)}>`,
    );
  return {
    call: pagination === undefined ? 'call' : 'paginate',
    callable: pagination === undefined ? 'Callable' : 'PagedCallable',
    result: result(`types.${output}`),
    uncheckedResult: result(output),
  };
}

function tagDoc({ description }: TagOperations['tag']): Code {
  return new Code(
    printDoc(description === undefined ? undefined : { text: description, tags: [] }),
  );
}
