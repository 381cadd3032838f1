// Lists that can be sent in parts: held against the description, and what the command line knows of them.
import type { Batch as BatchData } from '../../../packages/cli/src/program.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { Description } from '../load/description.ts';
import type { Operation } from '../model/api.ts';
import { compact } from '../model/json.ts';
import { at } from '../model/node.ts';
import { deref, type Schema } from '../model/schema.ts';
import { valueTypes } from '../model/value-types.ts';
import { shapeOf, type Model } from './model.ts';

/** Reports every field that is no list of the input, and more items than it may have. */
export function checkBatches(model: Model, description: Description): Diagnostic[] {
  return model.api.operations.flatMap((operation) => {
    const { id, place, batch } = operation;
    if (batch === undefined) return [];
    const problem = (message: string, key: string): Diagnostic => ({
      rule: 'batch',
      severity: 'error',
      message,
      location: description.locate(at(place, 'x-batch', key)),
    });
    const field = JSON.stringify(batch.items);
    const lists = listsOf(operation, model);
    if (lists.length === 0)
      return [problem(`The input of ${id} has no field ${field} that holds a list.`, 'items')];
    const most = mostItems(lists);
    if (batch.maxSize === undefined || batch.maxSize <= most) return [];
    return [problem(`maxSize is more than the maxItems of ${field}, ${most}.`, 'maxSize')];
  });
}

function listsOf(operation: Operation, model: Model): readonly Schema[] {
  const { schemas } = model.api;
  const field = shapeOf(operation, model).fields.find(
    ({ name }) => name === operation.batch?.items,
  );
  const nodes = field?.schemas ?? [];
  return nodes.some((node) => valueTypes(node, schemas).join() === 'array')
    ? nodes.map((node) => deref(node, schemas))
    : [];
}

function mostItems(lists: readonly Schema[]): number {
  return Math.min(...lists.map(({ constraints: { maxItems = Infinity } }) => maxItems));
}

/** What is declared, with what the description says of it; absent: the list is sent whole. */
export function batchData(operation: Operation, model: Model): BatchData | undefined {
  const { batch, clientIds, clientIdsUnless } = operation;
  if (batch === undefined) return undefined;
  const { items, maxSize = mostItems(listsOf(operation, model)) } = batch;
  const prefix = `${items}[].`;
  const ids = clientIds.map((path) => path.slice(prefix.length));
  // With an id elsewhere, a part that is sent again is not the same.
  const isOwn = clientIds.every(
    (path, index) => path.startsWith(prefix) && !/[.[]/.test(ids[index] ?? ''),
  );
  const hasIds = isOwn && ids.length > 0;
  return compact({
    items,
    maxSize: maxSize === Infinity ? undefined : maxSize,
    ids: hasIds ? ids : undefined,
    idsUnless: hasIds ? clientIdsUnless : undefined,
  });
}
