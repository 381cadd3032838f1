// The fields that the client fills with ids of its own are fields of the input, and hold strings; the one that rules that out holds true or false.
import type { Diagnostic } from '../diagnostics.ts';
import type { Description } from '../load/description.ts';
import type { Api, Operation } from '../model/api.ts';
import { at } from '../model/node.ts';
import { deref, type JsonType, type Schema } from '../model/schema.ts';
import type { CallShape } from './call-shape.ts';
import { objectShape } from './properties.ts';

/** Reports every declared field that the input does not have. */
export function checkClientIds(
  api: Api,
  shapes: ReadonlyMap<Operation, CallShape>,
  description: Description,
): Diagnostic[] {
  return [...shapes].flatMap(([operation, shape]) => {
    const { id, place, clientIds, clientIdsUnless: unless } = operation;
    const missing = (field: string, what: string, ...keys: (string | number)[]): Diagnostic => ({
      rule: 'client-id',
      severity: 'error',
      message: `The input of ${id} has no field ${JSON.stringify(field)} that holds ${what}.`,
      location: description.locate(at(place, ...keys)),
    });
    const diagnostics = clientIds.flatMap((path, index) =>
      holds('string', path.split('.'), shape, api)
        ? []
        : [missing(path, 'a string', 'x-client-ids', index)],
    );
    if (unless !== undefined && !holds('boolean', [unless], shape, api))
      diagnostics.push(missing(unless, 'true or false', 'x-client-ids-unless'));
    return diagnostics;
  });
}

function holds(
  type: JsonType,
  [first = '', ...steps]: readonly string[],
  shape: CallShape,
  api: Api,
): boolean {
  const field = shape.fields.find(({ name }) => name === first.replace(/\[\]$/, ''));
  let nodes = inside(field?.schemas ?? [], first, api);
  for (const step of steps) {
    const name = step.replace(/\[\]$/, '');
    const properties = nodes.flatMap(
      (node) => objectShape(node, api.schemas)?.properties.get(name)?.schemas ?? [],
    );
    nodes = inside(properties, step, api);
  }
  return nodes.some((node) => deref(node, api.schemas).types?.includes(type) === true);
}

/** The items where a step is of a list. */
function inside(nodes: readonly Schema[], step: string, { schemas }: Api): readonly Schema[] {
  return step.endsWith('[]') ? nodes.flatMap((node) => deref(node, schemas).items ?? []) : nodes;
}
