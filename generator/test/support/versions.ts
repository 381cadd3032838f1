// A description as text, read by every stage up to the printed types.
import path from 'node:path';
import { format } from 'prettier';
import { resolveSettings } from '../../src/config.ts';
import type { Diagnostic } from '../../src/diagnostics.ts';
import { Code } from '../../src/encode/typescript.ts';
import { lint } from '../../src/lint/lint.ts';
import { load } from '../../src/load/load.ts';
import type { Operation } from '../../src/model/api.ts';
import type { Model } from '../../src/plan/model.ts';
import { planTypes } from '../../src/plan/types.ts';
import { apiData, wireData } from '../../src/plan/wire.ts';
import { buildModel } from '../../src/stages.ts';
import { brief, folder, type Content } from './folder.ts';

export interface Read {
  readonly model: Model;
  /** `name:line:column severity rule`: errors and warnings, of the linters only errors. */
  readonly diagnostics: readonly string[];
  /** The types of schemas, inputs and outputs by name. */
  readonly types: ReadonlyMap<string, string>;
  readonly api: object;
  operation(id: string): Operation;
  wire(id: string): object;
}

/** Reads a description that stands in `api.yaml`, beside other files. */
export async function read(
  text: Content,
  more: Readonly<Record<string, Content>> = {},
  from = 'api.yaml',
): Promise<Read> {
  const root = await folder({ [from]: text, ...more });
  const { description, diagnostics } = await load({ spec: path.join(root, from), root });
  const settings = resolveSettings({}, { name: 'acme', title: 'Acme' });
  const built = buildModel(description, settings);
  const findings = (await lint(description)).filter(({ severity }) => severity === 'error');
  const all: Diagnostic[] = [...diagnostics, ...findings, ...built.diagnostics];
  const operation = (id: string): Operation => {
    const found = built.model.api.operations.find((one) => one.id === id);
    if (found === undefined) throw new Error(`There is no operation ${id}.`);
    return found;
  };
  return {
    model: built.model,
    diagnostics: all.filter(({ severity }) => severity !== 'info').map((one) => brief(root, one)),
    types: new Map(
      await Promise.all(
        declarations(built.model).map(async ([name, type]): Promise<[string, string]> => [
          name,
          await pretty(type),
        ]),
      ),
    ),
    api: apiData(built.model),
    operation,
    wire: (id) => wireData(operation(id), built.model),
  };
}

function declarations(model: Model): [string, string][] {
  return planTypes(model)
    .filter(({ path: file }) => /\/(schemas|operations)\.ts$/.test(file))
    .flatMap(({ view }) => (view as { declarations: { name: string; type: Code }[] }).declarations)
    .map(({ name, type }) => [name, type.text]);
}

/** A type on one line if it fits, without its comments. */
export async function pretty(type: string): Promise<string> {
  const bare = type.replaceAll(/\/\*\*.*?\*\/\s*/gs, '');
  const text = await format(`type T = ${bare}`, {
    parser: 'typescript',
    singleQuote: true,
    objectWrap: 'collapse',
    printWidth: 200,
  });
  return text.replace(/^type T =\s*/, '').replace(/;\s*$/, '');
}
