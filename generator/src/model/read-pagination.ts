// Reads `x-pagination`: how the list that an operation answers with goes on.
import type { Operation, Pagination } from './api.ts';
import { misfits, type Form } from './form.ts';
import { compact, own } from './json.ts';
import { at, report, type Context, type Node } from './node.ts';

const extension = 'x-pagination';

const form: Form = {
  members: {
    items: 'text',
    page: 'text',
    offset: 'text',
    cursor: { members: { field: 'text', next: 'text' }, required: ['field', 'next'] },
    size: 'text',
    maxSize: 'count',
    more: 'text',
    total: 'text',
    key: 'text',
    pin: { members: { field: 'text', from: 'text', to: 'text' }, required: ['field', 'to'] },
  },
  required: ['items'],
};

/** The pagination of an operation; what is wrong in it is reported, and then there is none. */
export function readPagination(node: Node, context: Context): Operation['pagination'] {
  const value = own(node.object, extension);
  if (value === undefined) return undefined;
  const place = at(node.place, extension);
  const problems = [...misfits(value, form, extension, place)];
  // Its members are those of the form.
  const pagination = value as Pagination;
  if (problems.length === 0) {
    const { page, offset, cursor, size, maxSize } = pagination;
    if ([page, offset, cursor].filter((one) => one !== undefined).length !== 1)
      problems.push({ message: `${extension} has one of page, offset and cursor.`, place });
    if (maxSize !== undefined && size === undefined)
      problems.push({ message: 'maxSize needs size.', place: at(place, 'maxSize') });
  }
  for (const problem of problems)
    report(context, 'error', 'pagination', problem.message, problem.place);
  return problems.length === 0 ? inOrder(pagination) : undefined;
}

/** In an order of its own, not the author's. */
function inOrder({ cursor, pin, ...rest }: Pagination): Pagination {
  const { items, page, offset, size, maxSize, more, total, key } = rest;
  return compact({
    items,
    page,
    offset,
    cursor: cursor && { field: cursor.field, next: cursor.next },
    size,
    maxSize,
    more,
    total,
    key,
    pin: pin && compact({ field: pin.field, from: pin.from, to: pin.to }),
  });
}
