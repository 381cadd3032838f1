// The files of the types package: schemas, inputs and outputs of operations, and `paths`.
import { Code, stringLiteral, typeKey } from '../encode/typescript.ts';
import type { MediaType, Operation, Parameter, ParameterLocation } from '../model/api.ts';
import { differingSchemas, type Side } from '../model/sides.ts';
import { byCodeUnits, sortedBy } from '../order.ts';
import { schemaDoc } from '../print/doc.ts';
import { printDoc, printType } from '../print/print.ts';
import { member, namedType, type TypeContext } from '../print/schema-type.ts';
import { references, type Type } from '../print/type.ts';
import { operationDoc } from './doc.ts';
import { bodyType, outputType } from './media.ts';
import { inputFor, type Model, type PlannedFile } from './model.ts';

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
  ];
}

type Base = Omit<TypeContext, 'binary' | 'side'>;

function baseContext({ api, names }: Model): Base {
  return { schemas: api.schemas, names };
}

function schemaDeclarations(model: Model): Declaration[] {
  const { api, names } = model;
  const differing = differingSchemas(api.schemas);
  const declarations = [...api.schemas.values()].flatMap((named) => {
    const sides: Side[] = differing.has(named.id) ? ['output', 'input'] : ['output'];
    return sides.map((side) => ({
      doc: new Code(printDoc(schemaDoc(named.schema))),
      name: names.schema(named.id, side),
      type: new Code(
        printType(namedType(named, { ...baseContext(model), side, binary: 'string' })),
      ),
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
    const { input, output } = model.names.operation(operation);
    return [
      declare(input, 'What goes into', operation, inputFor(operation, model).type),
      declare(output, 'What comes out of', operation, outputType(operation, baseContext(model))),
    ];
  });
  return {
    imports: [...used].sort(byCodeUnits),
    declarations: sortedBy(declarations, ({ name }) => name),
  };
}

/** `paths` as openapi-fetch and openapi-react-query read it. */
function planPaths(model: Model): { imports: readonly string[]; body: Code } {
  const used = new Set<string>();
  const print = (type: Type): string => {
    for (const reference of references(type)) used.add(reference);
    return printType(type);
  };
  const byPath = new Map<string, Operation[]>();
  for (const operation of model.api.operations) {
    byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation]);
  }
  const entries = [...byPath].map(([path, operations]) => {
    const methods = operations.map(
      (operation) =>
        `${printDoc(operationDoc(operation))}${operation.method}: ${printOperation(operation, model, print)};`,
    );
    return `${stringLiteral(path)}: {\n${methods.join('\n')}\n};`;
  });
  return { body: new Code(entries.join('\n')), imports: [...used].sort(byCodeUnits) };
}

type Print = (type: Type) => string;

function printOperation(operation: Operation, model: Model, print: Print): string {
  const locations: ParameterLocation[] = ['query', 'header', 'path', 'cookie'];
  const parameters = locations.map((location) => {
    const some = operation.parameters.filter((parameter) => parameter.in === location);
    if (some.length === 0) return `${location}?: never;`;
    const optional = some.every(({ required }) => !required);
    return `${location}${optional ? '?' : ''}: ${print(parametersType(some, model))};`;
  });
  const responses = operation.responses.map(({ status, description, content }) => {
    const headers = 'headers: { [name: string]: unknown };';
    const doc = description === '' ? '' : printDoc({ text: description, tags: [] });
    return `${doc}${/^\d+$/.test(status) ? status : stringLiteral(status)}: {\n${headers}\n${printContent(content, 'output', model, print)}\n};`;
  });
  const body = operation.requestBody;
  const requestBody =
    body === undefined
      ? 'requestBody?: never;'
      : `requestBody${body.required ? '' : '?'}: { ${printContent(body.content, 'input', model, print)} };`;
  return `{\nparameters: {\n${parameters.join('\n')}\n};\n${requestBody}\nresponses: {\n${responses.join('\n')}\n};\n}`;
}

function parametersType(parameters: readonly Parameter[], model: Model): Type {
  const context: TypeContext = { ...baseContext(model), side: 'input', binary: 'string' };
  return {
    kind: 'object',
    members: parameters.map(({ name, schema, required, description, deprecated }) => {
      const doc = schemaDoc(schema, {
        deprecated,
        ...(description === undefined ? {} : { description }),
      });
      const { type } = member(name, schema, !required, context);
      return { name, type, optional: !required, ...(doc === undefined ? {} : { doc }) };
    }),
  };
}

function printContent(
  content: readonly MediaType[],
  side: Side,
  model: Model,
  print: Print,
): string {
  if (content.length === 0) return 'content?: never;';
  const types = content.map(
    (media) =>
      `${typeKey(media.mediaType)}: ${print(bodyType(media, { ...baseContext(model), side }))};`,
  );
  return `content: {\n${types.join('\n')}\n};`;
}
