// Runtime schemas that run: the generated source text, evaluated in memory.
import type { Model } from '../../src/plan/model.ts';
import { runtimeSchemas } from '../../src/plan/runtime-schemas.ts';
import * as validation from '../../../packages/types/src/validation/index.ts';

/** The runtime schemas of a model by name. */
export function evaluate(model: Model): ReadonlyMap<string, validation.AnySchema> {
  const declarations = runtimeSchemas(model);
  const source = declarations.map(({ name, code }) => `const ${name} = ${code.text};`).join('\n');
  const names = declarations.map(({ name }) => name).join(', ');
  // oxlint-disable-next-line typescript/no-implied-eval -- the generated text is what is tested
  const run = new Function('s', `'use strict';\n${source}\nreturn { ${names} };`) as (
    s: typeof validation,
  ) => Record<string, validation.AnySchema>;
  return new Map(Object.entries(run(validation)));
}

export interface Verdict {
  readonly valid: boolean;
  /** What came out. */
  readonly value?: unknown;
  readonly messages: readonly string[];
}

/** What a runtime schema says of a value, by way of Standard Schema. */
export function judge(schema: validation.AnySchema | undefined, value: unknown): Verdict {
  if (schema === undefined) throw new Error('There is no such schema.');
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) throw new Error('A schema is not asynchronous.');
  if (result.issues === undefined) return { valid: true, value: result.value, messages: [] };
  return { valid: false, messages: result.issues.map(({ message }) => message) };
}
