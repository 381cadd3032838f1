// Ajv is the second judge of the runtime schemas: on the description's own schemas, and on the JSON Schema of each
// input, values from a seed get the same verdict. `VALUES` says how many; `pnpm --filter end-to-end-tests differential`
// takes 100,000.
import * as jsonSchemas from '@honeyhive/types/json-schema';
import * as schemas from '@honeyhive/types/schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutate, mutations, valuesOf, type JsonSchema } from './support/arbitrary.ts';
import { operations, pascalCase, schemaNames, spec } from './support/spec.ts';

const seed = 20;
const wanted = Number(process.env['VALUES'] ?? 6000);
const perSchema = Math.ceil(wanted / schemaNames.length);

interface Standard {
  readonly '~standard': { validate(value: unknown): { readonly issues?: readonly unknown[] } };
}

const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(ajv);
ajv.addSchema(spec, 'spec');

const specSchemas = spec.components.schemas as unknown as Record<string, JsonSchema>;
const inSpec = (ref: string): JsonSchema => specSchemas[ref.split('/').at(-1) ?? ''] ?? true;

let judged = 0;
let accepted = 0;

test.each(schemaNames)('%s', (name) => {
  compare(
    name,
    { $ref: `spec#/components/schemas/${name}` },
    valuesOf(specSchemas[name] ?? true, inSpec),
  );
});

test.each(operations.map(({ id }) => `${pascalCase(id)}Input`))(
  '%s, by its JSON Schema',
  (name) => {
    const schema = (
      jsonSchemas as unknown as Record<string, { $defs?: Record<string, JsonSchema> }>
    )[name];
    if (schema === undefined) throw new Error(`${name} has no JSON Schema.`);
    expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null]);
    expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"(?!#)/);
    const resolve = (ref: string): JsonSchema =>
      schema.$defs?.[ref.split('/').at(-1) ?? ''] ?? true;
    compare(name, schema, valuesOf(schema, resolve));
  },
);

test('both verdicts were given often', () => {
  console.log(`${judged} values, ${accepted} of them valid, the same verdict on all`);
  expect(judged).toBeGreaterThanOrEqual(wanted);
  expect(accepted).toBeGreaterThan(judged / 5);
  expect(accepted).toBeLessThan((judged * 4) / 5);
});

function compare(name: string, schema: object, arbitrary: fc.Arbitrary<unknown>): void {
  const own = (schemas as unknown as Record<string, Standard>)[name];
  if (own === undefined) throw new Error(`There is no schema ${name}.`);
  const validate = ajv.compile(schema);
  const pairs = fc.sample(fc.tuple(arbitrary, mutations), {
    numRuns: Math.ceil(perSchema / 2),
    seed,
  });
  for (const [value, changes] of pairs) {
    for (const candidate of [value, mutate(value, changes)]) {
      const text = JSON.stringify(candidate);
      const valid = validate(candidate);
      const result = own['~standard'].validate(candidate);
      expect([text, result.issues === undefined]).toEqual([text, valid]);
      // Judging changes nothing.
      expect(JSON.stringify(candidate)).toBe(text);
      judged += 1;
      if (valid) accepted += 1;
    }
  }
}
