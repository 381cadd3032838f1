// Reads `x-batch`: where the list is that an operation takes, so that it can be sent in parts.
import type { Batch, Operation } from './api.ts';
import { misfits, type Form } from './form.ts';
import { compact, own } from './json.ts';
import { at, report, type Context, type Node } from './node.ts';

const extension = 'x-batch';

const form: Form = { members: { items: 'text', maxSize: 'count' }, required: ['items'] };

/** How an operation takes many items; what is wrong in it is reported, and then it does not. */
export function readBatch(node: Node, context: Context): Operation['batch'] {
  const value = own(node.object, extension);
  if (value === undefined) return undefined;
  const problems = [...misfits(value, form, extension, at(node.place, extension))];
  for (const { message, place } of problems) report(context, 'error', 'batch', message, place);
  if (problems.length > 0) return undefined;
  // Its members are those of the form.
  const { items, maxSize } = value as Batch;
  return compact({ items, maxSize });
}
