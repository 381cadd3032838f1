// One scope gives out names: unique, in the order in which they are asked for.
import type { Diagnostic } from '../diagnostics.ts';
import type { Description, Place } from '../load/description.ts';

export interface Wish {
  /** What the name should be. */
  readonly name: string;
  /** Used instead when that is taken, before numbers are. */
  readonly fallback?: string;
  /** What is named, for the diagnostic: `operation "list"`. */
  readonly what: string;
  /** What the description calls it; a name that differs from it is reported. */
  readonly spelled?: string;
  readonly place: Place;
}

export interface Scope {
  take(wish: Wish): string;
}

export interface ScopeOptions {
  readonly reserved?: Iterable<string>;
  /** Names that differ only in case are the same name: they become files or commands. */
  readonly ignoreCase?: boolean;
}

export function createScope(
  description: Description,
  diagnostics: Diagnostic[],
  options: ScopeOptions = {},
): Scope {
  const owners = new Map<string, string>();
  const keyOf = (name: string): string => (options.ignoreCase === true ? name.toLowerCase() : name);
  for (const name of options.reserved ?? []) owners.set(keyOf(name), 'the generated code');

  return {
    take({ name, fallback, what, spelled, place }) {
      const base = fallback !== undefined && owners.has(keyOf(name)) ? fallback : name;
      let taken = base;
      for (let number = 2; owners.has(keyOf(taken)); number += 1) taken = `${base}${number}`;
      if (taken !== name || (spelled !== undefined && taken !== spelled)) {
        const owner = owners.get(keyOf(name));
        const cause =
          owner === undefined
            ? `${JSON.stringify(spelled ?? name)} is not usable as a name here`
            : `the name ${name} belongs to ${owner}`;
        diagnostics.push({
          rule: 'renamed',
          severity: owner === undefined ? 'info' : 'warning',
          message: `The ${what} is called ${taken}: ${cause}.`,
          location: description.locate(place),
        });
      }
      owners.set(keyOf(taken), `the ${what}`);
      return taken;
    },
  };
}
