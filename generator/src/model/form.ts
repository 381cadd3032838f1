// The form of an extension's value.
import type { Place } from '../load/description.ts';
import { isObject, own } from './json.ts';
import { at } from './node.ts';

/** A text, a count of at least 1, or an object with these members. */
export type Form =
  | 'text'
  | 'count'
  | { readonly members: Readonly<Record<string, Form>>; readonly required: readonly string[] };

export interface Problem {
  readonly message: string;
  readonly place: Place;
}

/** What in a value does not have the form. */
export function* misfits(
  value: unknown,
  expected: Form,
  name: string,
  place: Place,
): Generator<Problem> {
  if (expected === 'text') {
    if (typeof value !== 'string') yield { message: `${name} is a text.`, place };
  } else if (expected === 'count') {
    if (!Number.isSafeInteger(value) || Number(value) < 1)
      yield { message: `${name} is a whole number, at least 1.`, place };
  } else if (isObject(value)) {
    for (const missing of expected.required.filter((key) => own(value, key) === undefined))
      yield { message: `${name} has no ${missing}.`, place };
    for (const [key, member] of Object.entries(value)) {
      const known = Object.hasOwn(expected.members, key) ? expected.members[key] : undefined;
      if (known !== undefined) yield* misfits(member, known, key, at(place, key));
      else {
        const names = Object.keys(expected.members).join(', ');
        yield {
          message: `${name} knows no ${JSON.stringify(key)}, but ${names}.`,
          place: at(place, key),
        };
      }
    }
  } else yield { message: `${name} is an object.`, place };
}
