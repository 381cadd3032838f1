// Everything that the view-models are made from.
import type { Settings } from '../config.ts';
import type { Api, Operation } from '../model/api.ts';
import type { Names } from '../names/names.ts';
import { sortedBy } from '../order.ts';
import type { Input } from './input.ts';
import type { TypeContext } from '../print/schema-type.ts';
import type { CallShape } from '../shape/call-shape.ts';

export interface Model {
  readonly api: Api;
  readonly names: Names;
  readonly shapes: ReadonlyMap<Operation, CallShape>;
  readonly inputs: ReadonlyMap<Operation, Input>;
  readonly settings: Settings;
}

/** A file to render: where it goes, from which template, and the data for it. */
export interface PlannedFile {
  /** From the output folder, with slashes. */
  readonly path: string;
  /** From the templates folder. */
  readonly template: string;
  readonly view: object;
}

export interface TagOperations {
  readonly tag: Api['tags'][number];
  readonly operations: readonly Operation[];
}

/** The operations of each tag that has any, in the order of the tags' names. */
export function byTag(api: Api, included: (operation: Operation) => boolean): TagOperations[] {
  return sortedBy(api.tags, ({ name }) => name).flatMap((tag) => {
    const operations = api.operations.filter(
      (operation) => operation.tag === tag.name && included(operation),
    );
    return operations.length === 0 ? [] : [{ tag, operations }];
  });
}

/** The input of an operation of the same model. */
export function inputFor(operation: Operation, { inputs }: Model): Input {
  const input = inputs.get(operation);
  if (input === undefined) throw new Error(`${operation.id} has no input.`);
  return input;
}

/** What the types of a model are printed with. */
export function contextOf({ api, names }: Model): Pick<TypeContext, 'schemas' | 'names'> {
  return { schemas: api.schemas, names };
}

/** The call shape of an operation of the same model. */
export function shapeOf(operation: Operation, { shapes }: Model): CallShape {
  const shape = shapes.get(operation);
  if (shape === undefined) throw new Error(`${operation.id} has no call shape.`);
  return shape;
}
