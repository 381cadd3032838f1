// `paths`, as openapi-fetch and openapi-react-query read it.
import { Code, identifier, stringLiteral, typeKey } from '../encode/typescript.ts';
import type { MediaType, Operation, Parameter, ParameterLocation } from '../model/api.ts';
import type { Side } from '../model/sides.ts';
import { byCodeUnits } from '../order.ts';
import { schemaDoc } from '../print/doc.ts';
import { printDoc, printType } from '../print/print.ts';
import { member, type TypeContext } from '../print/schema-type.ts';
import { references, type Type } from '../print/type.ts';
import { operationDoc } from './doc.ts';
import { bodyType } from './media.ts';
import { contextOf, inputFor, type Model } from './model.ts';
import { outputType } from './output.ts';

export interface PathsView {
  readonly body: Code;
  /** The names from the modules of schemas and operations. */
  readonly schemas: readonly string[];
  readonly operations: readonly string[];
}

/** Plans the type of all paths. */
export function planPaths(model: Model): PathsView {
  const schemas = new Set<string>();
  const operations = new Set<string>();
  const print = (type: Type): string => {
    for (const reference of references(type)) schemas.add(reference);
    return printType(type);
  };
  const byPath = Map.groupBy(model.api.operations, ({ path }) => path);
  const entries = [...byPath].map(([path, some]) => {
    const methods = some.map((operation) => {
      const named = namedBodies(operation, model);
      const printBody = (type: Type): string => {
        const name = isSpelledOut(type) ? named.get(printType(type)) : undefined;
        if (name === undefined) return print(type);
        operations.add(name);
        return identifier(name);
      };
      return `${printDoc(operationDoc(operation))}${typeKey(operation.method)}: ${printOperation(operation, model, print, printBody)};`;
    });
    return `${stringLiteral(path)}: {\n${methods.join('\n')}\n};`;
  });
  return {
    body: new Code(entries.join('\n')),
    schemas: [...schemas].sort(byCodeUnits),
    operations: [...operations].sort(byCodeUnits),
  };
}

/** The types of an operation's input and output by their text: what is all of one goes by its name. */
function namedBodies(operation: Operation, model: Model): ReadonlyMap<string, string> {
  const { input, output } = model.names.operation(operation);
  return new Map([
    [printType(inputFor(operation, model).type), input],
    [printType(outputType(operation, contextOf(model))), output],
  ]);
}

/** Whether a type is more than a name or a keyword, or a list of them. */
function isSpelledOut(type: Type): boolean {
  if (type.kind === 'array') return isSpelledOut(type.item);
  return !['keyword', 'literal', 'reference'].includes(type.kind);
}

type Print = (type: Type) => string;

function printOperation(
  operation: Operation,
  model: Model,
  print: Print,
  printBody: Print,
): string {
  const locations: ParameterLocation[] = ['query', 'header', 'path', 'cookie'];
  const parameters = locations.map((location) => {
    const some = operation.parameters.filter((parameter) => parameter.in === location);
    if (some.length === 0) return `${location}?: never;`;
    const optional = some.every(({ required }) => !required);
    return `${location}${optional ? '?' : ''}: ${print(parametersType(some, model))};`;
  });
  const responses = operation.responses.map(({ status, description, content }) => {
    const doc = description === '' ? '' : printDoc({ text: description, tags: [] });
    return `${doc}${/^\d+$/.test(status) ? status : stringLiteral(status)}: { ${printContent(content, 'output', model, printBody)} };`;
  });
  const body = operation.requestBody;
  const requestBody =
    body === undefined
      ? 'requestBody?: never;'
      : `requestBody${body.required ? '' : '?'}: { ${printContent(body.content, 'input', model, printBody)} };`;
  return `{\nparameters: {\n${parameters.join('\n')}\n};\n${requestBody}\nresponses: {\n${responses.join('\n')}\n};\n}`;
}

function parametersType(parameters: readonly Parameter[], model: Model): Type {
  const context: TypeContext = { ...contextOf(model), side: 'input', binary: 'string' };
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
      `${typeKey(media.mediaType)}: ${print(bodyType(media, { ...contextOf(model), side }))};`,
  );
  return `content: {\n${types.join('\n')}\n};`;
}
