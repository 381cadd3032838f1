// The judges of the values: who says, beside the compiler, that the table's values are the right ones.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { evaluate as runtimeSchemas, judge } from '../support/runtime.ts';
import type { Generated } from './generated.ts';
import type { Row } from './row.ts';

/** Whether a value is valid by a type's name; undefined where the judge knows no such schema. */
export type Judge = (name: string, value: unknown) => boolean | undefined;

/** The judges of a row by name. Another one that can read a row's schemas is another entry here. */
export const judges: Readonly<Record<string, (row: Row, generated: Generated) => Judge>> = {
  /** A validator that was not written here, on the schemas themselves. */
  ajv(row, { model }) {
    const ajv = new Ajv2020({
      strict: false,
      validateFormats: false,
      ownProperties: true,
      logger: false,
    });
    const byName = (side: 'input' | 'output'): string => {
      const schemas = row.judgedAs ?? sideOf(row.schemas, side);
      const id = `http://row.example/${side}`;
      ajv.addSchema({ $id: id, components: { ...row.components, schemas } });
      return id;
    };
    const bases = { input: byName('input'), output: byName('output') };
    return (name, value) => {
      const id = model.names.schemaNamed(name);
      if (id === undefined) return undefined;
      const isInput = model.names.schema(id, 'output') !== name;
      return ajv.validate({ $ref: `${bases[isInput ? 'input' : 'output']}${id}` }, value);
    };
  },
  /** The runtime schemas of the same row. */
  runtime(_, { model }) {
    const schemas = runtimeSchemas(model);
    return (name, value) => judge(schemas.get(name), value).valid;
  },
};

/** OpenAPI's own rule about sides: a readOnly property is required of responses only, a writeOnly one of requests only. */
function sideOf(
  schemas: Readonly<Record<string, unknown>>,
  side: 'input' | 'output',
): Record<string, unknown> {
  const keyword = side === 'input' ? 'readOnly' : 'writeOnly';
  const marked = new Set<string>();
  const isMarked = (schema: unknown): boolean =>
    isObject(schema) &&
    (schema[keyword] === true ||
      (Array.isArray(schema['allOf']) && schema['allOf'].some(isMarked)) ||
      (typeof schema['$ref'] === 'string' &&
        isMarked(schemas[schema['$ref'].replace('#/components/schemas/', '')])));
  visit(schemas, (node) => {
    for (const [name, property] of Object.entries(node['properties'] ?? {}))
      if (isMarked(property)) marked.add(name);
  });
  const copy = structuredClone(schemas) as Record<string, unknown>;
  if (marked.size === 0) return copy;
  visit(copy, (node) => {
    if (Array.isArray(node['required']))
      node['required'] = node['required'].filter((name) => !marked.has(String(name)));
  });
  return copy;
}

function visit(node: unknown, see: (object: Record<string, unknown>) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (isObject(node)) see(node);
  for (const child of Object.values(node)) visit(child, see);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
