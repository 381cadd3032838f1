// Which resources are out of date after an operation: declared, and held against the tags' names.
import type { Diagnostic } from '../diagnostics.ts';
import type { Description } from '../load/description.ts';
import type { Operation } from '../model/api.ts';
import { at } from '../model/node.ts';
import { isQuery } from '../model/responses.ts';
import type { Model } from './model.ts';

/** The resources, by the keys of their queries. What writes changes its own, where nothing is declared. */
export function invalidatedBy(operation: Operation, { names }: Model): readonly string[] {
  const { invalidates, reads, tag } = operation;
  return invalidates ?? (reads ? [] : [names.tag(tag).namespace]);
}

/** Reports every resource that the API does not have, and what is declared of an operation that is a query. */
export function checkInvalidates({ api, names }: Model, description: Description): Diagnostic[] {
  const known = api.tags.map(({ name }) => names.tag(name).namespace);
  return api.operations.flatMap((operation) => {
    const { id, place, invalidates = [] } = operation;
    const problem = (message: string, ...keys: (string | number)[]): Diagnostic => ({
      rule: 'invalidates',
      severity: 'error',
      message,
      location: description.locate(at(place, 'x-invalidates', ...keys)),
    });
    if (operation.invalidates && isQuery(operation))
      return [problem(`${id} reads: nothing is out of date after it.`)];
    return invalidates.flatMap((resource, index) =>
      known.includes(resource)
        ? []
        : [
            problem(
              `There is no resource ${JSON.stringify(resource)}, but ${known.join(', ')}.`,
              index,
            ),
          ],
    );
  });
}
