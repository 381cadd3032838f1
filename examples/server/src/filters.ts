import type { EventSearchFilter } from '@honeyhive/types';

/** Whether an event is what a filter asks for. A field may lie deeper: `metadata.run_id`. */
export function matches(event: object, filter: EventSearchFilter): boolean {
  const { operator, value, type } = filter;
  const actual = valueAt(event, filter.field);
  const isThere = actual !== undefined && actual !== null;
  switch (operator) {
    case 'exists':
      return isThere;
    case 'not exists':
      return !isThere;
    case 'is':
      return text(actual) === text(value);
    case 'is not':
      return text(actual) !== text(value);
    case 'contains':
      return isThere && text(actual).includes(text(value));
    case 'not contains':
      return !isThere || !text(actual).includes(text(value));
    case 'greater than':
    case 'after':
      return isThere && rank(actual, type) > rank(value, type);
    case 'less than':
    case 'before':
      return isThere && rank(actual, type) < rank(value, type);
    default:
      return operator satisfies never;
  }
}

function valueAt(event: object, field: string): unknown {
  // A key may hold dots itself.
  if (Object.hasOwn(event, field)) return event[field as keyof typeof event];
  let value: unknown = event;
  for (const key of field.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = value[key as keyof typeof value];
  }
  return value;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** A number, or an instant in milliseconds. */
function rank(value: unknown, type: EventSearchFilter['type']): number {
  if (typeof value === 'number') return value;
  const number = Number(value);
  return type === 'datetime' || Number.isNaN(number) ? Date.parse(text(value)) : number;
}
