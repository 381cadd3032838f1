// What the generator makes of a row.
import { format } from 'prettier';
import type { Code } from '../../src/encode/typescript.ts';
import type { Model, PlannedFile } from '../../src/plan/model.ts';
import { planTypes } from '../../src/plan/types.ts';
import { render, templatesIn } from '../../src/render/render.ts';
import { model } from '../support/description.ts';
import type { Row } from './row.ts';

export interface Generated {
  readonly model: Model;
  /** The printed types by name. */
  readonly types: ReadonlyMap<string, string>;
  /** The modules of the types package, by file name. */
  readonly files: ReadonlyMap<string, string>;
  /** As `severity rule #/pointer`. */
  readonly diagnostics: readonly string[];
}

const templates = templatesIn(new URL('../../../templates/', import.meta.url));

/** Generates the types package of a row, in memory. */
export function generate({ schemas, paths, components, version }: Row): Generated {
  const built = model(
    {
      schemas,
      ...(paths === undefined ? {} : { paths }),
      ...(components === undefined ? {} : { components }),
    },
    version === undefined ? {} : { version },
  );
  // What has errors is not generated.
  const isRefused = built.diagnostics.some(({ severity }) => severity === 'error');
  const planned = isRefused ? [] : planTypes(built.model);
  const types = planned.flatMap(({ view }) => {
    const { declarations = [] } = view as { declarations?: { name: string; type?: Code }[] };
    return declarations.flatMap(({ name, type }): [string, string][] =>
      type === undefined ? [] : [[name, type.text]],
    );
  });
  const diagnostics = built.diagnostics.map(
    ({ severity, rule, location }) =>
      `${severity} ${rule} ${location?.file.slice(location.file.indexOf('#')) ?? ''}`,
  );
  return { model: built.model, types: new Map(types), files: source(planned), diagnostics };
}

/** Planned files as they are rendered, by name. */
export function source(planned: readonly PlannedFile[]): ReadonlyMap<string, string> {
  const files = render(planned, templates);
  return new Map(files.map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text]));
}

/** A type as people read it: formatted, without comments. */
export async function pretty(type: string): Promise<string> {
  const bare = type.replaceAll(/\/\*\*.*?\*\/\n/gs, '');
  return format(`type T = ${bare}`, {
    parser: 'typescript',
    singleQuote: true,
    objectWrap: 'collapse',
  });
}
