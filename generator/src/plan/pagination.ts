// How lists that come in pages go on: held against the description, the runtime's data, and the type of an item.
import type { Diagnostic } from '../diagnostics.ts';
import { stringLiteral } from '../encode/typescript.ts';
import type { Description } from '../load/description.ts';
import type { Operation, Pagination } from '../model/api.ts';
import { circularSchemas } from '../model/circular.ts';
import { compact } from '../model/json.ts';
import { at } from '../model/node.ts';
import { deref, type Schema } from '../model/schema.ts';
import { valueTypes } from '../model/value-types.ts';
import { namedType } from '../print/schema-type.ts';
import { alternatives, isNullish, itemType, memberType, type Named } from '../print/type-path.ts';
import type { Type } from '../print/type.ts';
import { objectShape } from '../shape/properties.ts';
import { contextOf, shapeOf, type Model } from './model.ts';
import { outputType } from './output.ts';

/** Reports every name and path that the description does not have. */
export function checkPagination(model: Model, description: Description): Diagnostic[] {
  const { operations, schemas } = model.api;
  if (operations.every(({ pagination }) => pagination === undefined)) return [];
  // What is made of itself has no type to look into, and is reported.
  if (circularSchemas(schemas).length > 0) return [];
  return operations.flatMap((operation) => {
    const { pagination, place } = operation;
    if (pagination === undefined) return [];
    return [
      ...inputProblems(operation, pagination, model),
      ...outputProblems(operation, pagination, model),
    ].map(([message, ...keys]): Diagnostic => ({
      rule: 'pagination',
      severity: 'error',
      message,
      location: description.locate(at(place, 'x-pagination', ...keys)),
    }));
  });
}

/** What is wrong, and where in the extension. */
type Problem = readonly [message: string, ...keys: readonly string[]];

function* inputProblems(
  operation: Operation,
  { page, offset, cursor, size, maxSize = 0, pin }: Pagination,
  model: Model,
): Generator<Problem> {
  const { schemas } = model.api;
  const holds = (nodes: readonly Schema[], ...types: readonly string[]): boolean =>
    nodes.some((node) => valueTypes(node, schemas).some((type) => types.includes(type)));
  const no = (field: string, what: string): string =>
    `The input of ${operation.id} has no field ${JSON.stringify(field)} that holds ${what}.`;

  for (const [key, field] of Object.entries({ page, offset, size })) {
    if (field !== undefined && !holds(schemasOf(field, operation, model), 'number', 'integer'))
      yield [no(field, 'a number'), key];
  }
  if (cursor && !holds(schemasOf(cursor.field, operation, model), 'string', 'number', 'integer'))
    yield [no(cursor.field, 'a string or a number'), 'cursor', 'field'];
  for (const node of size === undefined ? [] : schemasOf(size, operation, model)) {
    const { maximum = Infinity } = deref(node, schemas).constraints;
    if (maxSize > maximum)
      yield [`maxSize is more than the maximum of ${JSON.stringify(size)}, ${maximum}.`, 'maxSize'];
  }
  if (pin === undefined) return;
  const shapes = schemasOf(pin.field, operation, model).flatMap(
    (node) => objectShape(node, schemas) ?? [],
  );
  if (shapes.length === 0) yield [no(pin.field, 'an object'), 'pin', 'field'];
  for (const { properties } of shapes) {
    for (const [key, name] of Object.entries({ from: pin.from, to: pin.to })) {
      if (name === undefined) continue;
      const nodes = properties.get(name)?.schemas ?? [];
      const isTime = ({ format = 'date-time' }: Schema): boolean => format === 'date-time';
      if (!holds(nodes, 'string') || !nodes.every((node) => isTime(deref(node, schemas))))
        yield [no(`${pin.field}.${name}`, 'a date-time'), 'pin', key];
    }
    const left = [...properties].find(
      ([name, { required }]) => required && name !== pin.from && name !== pin.to,
    );
    if (left) yield [`The pin leaves out ${JSON.stringify(left[0])}, which is required.`, 'pin'];
  }
}

function schemasOf(field: string, operation: Operation, model: Model): readonly Schema[] {
  return shapeOf(operation, model).fields.find(({ name }) => name === field)?.schemas ?? [];
}

function* outputProblems(
  operation: Operation,
  { items, more, total, cursor, key }: Pagination,
  model: Model,
): Generator<Problem> {
  const named = typesOf(model);
  const output = outputType(operation, contextOf(model));
  const no = (what: string, path: string, kind: string): string =>
    `${what} of ${operation.id} has no ${JSON.stringify(path)} that holds ${kind}.`;
  const holds = (type: Type | undefined, ...kinds: readonly string[]): boolean =>
    type !== undefined && alternatives(type, named).some((one) => kinds.includes(kindOf(one)));

  const list = typeAt(output, items, named);
  const item = list && itemType(list, named);
  if (item === undefined) yield [no('The output', items, 'a list'), 'items'];
  if (more !== undefined && !holds(typeAt(output, more, named), 'boolean'))
    yield [no('The output', more, 'true or false'), 'more'];
  if (total !== undefined && !holds(typeAt(output, total, named), 'number'))
    yield [no('The output', total, 'a number'), 'total'];
  if (cursor && !holds(typeAt(output, cursor.next, named), 'string', 'number'))
    yield [no('The output', cursor.next, 'a string or a number'), 'cursor', 'next'];
  if (key !== undefined && item && !holds(typeAt(item, key, named), 'string', 'number'))
    yield [no('An item', key, 'a string or a number'), 'key'];
}

function kindOf(type: Type): string {
  if (type.kind === 'literal') return typeof type.value;
  return type.kind === 'keyword' ? type.name : type.kind;
}

function typesOf({ api, names }: Model): Named {
  const context = { schemas: api.schemas, names, side: 'output', binary: 'string' } as const;
  return (name) => {
    const schema = api.schemas.get(names.schemaNamed(name) ?? '');
    return schema && namedType(schema, context);
  };
}

function stepsOf(path: string): string[] {
  return path === '' ? [] : path.split('.');
}

function typeAt(type: Type, path: string, named: Named): Type | undefined {
  let found: Type | undefined = type;
  for (const step of stepsOf(path)) found = found && memberType(found, step, named);
  return found;
}

/** The type of an item, as an indexed access of the output's type, whose name this is. */
export function itemTypeText(
  operation: Operation,
  { items }: Pagination,
  output: string,
  model: Model,
): string {
  const named = typesOf(model);
  let type: Type | undefined = outputType(operation, contextOf(model));
  let text = output;
  for (const step of [...stepsOf(items), undefined]) {
    if (type && isNullish(type, named)) text = `NonNullable<${text}>`;
    text += `[${step === undefined ? 'number' : stringLiteral(step)}]`;
    type = type && step !== undefined ? memberType(type, step, named) : undefined;
  }
  return text;
}

/** What the runtime knows of it: what is declared, and where the description begins to count pages. */
export function paginationData(operation: Operation, model: Model): object | undefined {
  if (operation.pagination === undefined) return undefined;
  const { items, page, ...rest } = operation.pagination;
  const defaults =
    page === undefined
      ? []
      : schemasOf(page, operation, model).map(
          (node) => node.annotations.default ?? deref(node, model.api.schemas).annotations.default,
        );
  const first = defaults.map((fallback) => fallback?.value).find(Number.isSafeInteger);
  return compact({ items, page, first: first === 1 ? undefined : first, ...rest });
}
