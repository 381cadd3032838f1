// The files of the types package: schemas, inputs and outputs of operations, and `paths`.
import { Code } from '../encode/typescript.ts';
import type { Operation } from '../model/api.ts';
import { differingSchemas, type Side } from '../model/sides.ts';
import { byCodeUnits, sortedBy } from '../order.ts';
import { schemaDoc } from '../print/doc.ts';
import { printDoc, printType } from '../print/print.ts';
import { namedType } from '../print/schema-type.ts';
import { references, type Type } from '../print/type.ts';
import { operationDoc } from './doc.ts';
import { planJsonSchemas } from './json-schemas.ts';
import { contextOf, inputFor, type Model, type PlannedFile } from './model.ts';
import { errorsType, outputType } from './output.ts';
import { planPaths } from './paths.ts';
import { planRuntimeSchemas } from './runtime-schemas.ts';

interface Declaration {
  readonly doc: Code;
  readonly name: string;
  readonly type: Code;
}

/** Plans `src/generated` of the types package. */
export function planTypes(model: Model): PlannedFile[] {
  const folder = 'packages/types/src/generated';
  const paths = planPaths(model);
  const operations = planOperations(model);
  return [
    {
      path: `${folder}/schemas.ts`,
      template: 'types/schemas.ts.hbs',
      view: { declarations: schemaDeclarations(model) },
    },
    { path: `${folder}/operations.ts`, template: 'types/operations.ts.hbs', view: operations },
    { path: `${folder}/paths.ts`, template: 'types/paths.ts.hbs', view: paths },
    { path: `${folder}/index.ts`, template: 'types/index.ts.hbs', view: {} },
    planRuntimeSchemas(model, folder),
    planJsonSchemas(model, folder),
  ];
}

function schemaDeclarations(model: Model): Declaration[] {
  const { api, names } = model;
  const differing = differingSchemas(api.schemas);
  const declarations = [...api.schemas.values()].flatMap((named) => {
    const sides: Side[] = differing.has(named.id) ? ['output', 'input'] : ['output'];
    return sides.map((side) => ({
      doc: new Code(printDoc(schemaDoc(named.schema, { name: named.hint }))),
      name: names.schema(named.id, side),
      type: new Code(printType(namedType(named, { ...contextOf(model), side, binary: 'string' }))),
    }));
  });
  return sortedBy(declarations, ({ name }) => name);
}

function planOperations(model: Model): {
  imports: readonly string[];
  declarations: readonly Declaration[];
} {
  const used = new Set<string>();
  const declare = (name: string, what: string, operation: Operation, type: Type): Declaration => {
    for (const reference of references(type)) used.add(reference);
    return {
      name,
      doc: new Code(printDoc(operationDoc(operation, what))),
      type: new Code(printType(type)),
    };
  };
  const declarations = model.api.operations.flatMap((operation) => {
    const { input, output, errors } = model.names.operation(operation);
    const context = contextOf(model);
    return [
      declare(input, 'What goes into', operation, inputFor(operation, model).type),
      declare(output, 'What comes out of', operation, outputType(operation, context)),
      ...(errors === undefined
        ? []
        : [declare(errors, 'The bodies of errors of', operation, errorsType(operation, context))]),
    ];
  });
  return {
    imports: [...used].sort(byCodeUnits),
    declarations: sortedBy(declarations, ({ name }) => name),
  };
}
