// From the description to the files: each stage takes what the one before it returned.
import type { Settings } from './config.ts';
import type { PackageKey } from './config.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { Description } from './load/description.ts';
import { readApi } from './model/read-api.ts';
import { giveNames } from './names/names.ts';
import { checkBatches } from './plan/batch.ts';
import { checkInvalidates } from './plan/invalidates.ts';
import { planCli } from './plan/cli.ts';
import { inputOf } from './plan/input.ts';
import { planClient } from './plan/client.ts';
import type { Model, PlannedFile } from './plan/model.ts';
import { checkPagination } from './plan/pagination.ts';
import { planReactHooks } from './plan/react-hooks.ts';
import { planTypes } from './plan/types.ts';
import { callShapes } from './shape/call-shape.ts';
import { checkClientIds } from './shape/client-ids.ts';

const planners: Readonly<Record<PackageKey, (model: Model) => PlannedFile[]>> = {
  types: planTypes,
  client: planClient,
  cli: planCli,
  'react-hooks': planReactHooks,
};

/** Reads a description into the model that every package is planned from. */
export function buildModel(
  description: Description,
  settings: Settings,
): { model: Model; diagnostics: Diagnostic[] } {
  const read = readApi(description, settings);
  const named = giveNames(read.api, description, settings);
  const shaped = callShapes(read.api, description);
  const context = { schemas: read.api.schemas, names: named.names };
  const inputs = new Map(
    [...shaped.shapes].map(([operation, shape]) => [operation, inputOf(shape, context)]),
  );
  const model = { api: read.api, names: named.names, shapes: shaped.shapes, inputs, settings };
  return {
    model,
    diagnostics: [
      ...read.diagnostics,
      ...named.diagnostics,
      ...shaped.diagnostics,
      ...checkClientIds(read.api, shaped.shapes, description),
      ...checkPagination(model, description),
      ...checkBatches(model, description),
      ...checkInvalidates(model, description),
    ],
  };
}

/** The generated files of some packages. */
export function plan(model: Model, packages: readonly PackageKey[]): PlannedFile[] {
  return packages.flatMap((key) => planners[key](model));
}
