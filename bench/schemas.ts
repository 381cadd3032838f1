// Size, speed and messages of runtime schemas: valibot and zod/mini in their own words, and ours as generated.
// Prints a table; sizes are of a browser bundle, minified and gzipped.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { resolveSettings } from '../generator/src/config.ts';
import { load } from '../generator/src/load/load.ts';
import type { Schema, SchemaGraph, SchemaId } from '../generator/src/model/schema.ts';
import { inputSchema } from '../generator/src/plan/input-schema.ts';
import { shapeOf } from '../generator/src/plan/model.ts';
import { buildModel } from '../generator/src/stages.ts';
import { batch } from './batch.ts';

const repository = path.resolve(import.meta.dirname, '..');
const { description } = await load({ spec: path.join(repository, 'spec/openapi.yaml') });
const { model } = buildModel(description, resolveSettings({}, { name: 'bench', title: 'Bench' }));

/** How a library spells what the description says. */
interface Library {
  readonly imports: string;
  readonly scalar: (schema: Schema) => string;
  readonly values: (list: readonly unknown[]) => string;
  readonly object: (members: readonly string[], closed: boolean) => string;
  readonly record: (value: string) => string;
  readonly optional: (code: string) => string;
  readonly array: (item: string, schema: Schema) => string;
  readonly union: (codes: readonly string[]) => string;
  readonly nullable: (code: string) => string;
  readonly unknown: string;
}

const valibot: Library = {
  imports: `import * as v from 'valibot';`,
  scalar: ({ types, constraints: c, format }) => {
    const checks = [
      c.minLength === undefined ? '' : `v.minLength(${c.minLength})`,
      c.maxLength === undefined ? '' : `v.maxLength(${c.maxLength})`,
      types?.includes('integer') === true ? 'v.integer()' : '',
      c.minimum === undefined ? '' : `v.minValue(${c.minimum})`,
      c.maximum === undefined ? '' : `v.maxValue(${c.maximum})`,
      c.exclusiveMinimum === undefined ? '' : `v.gtValue(${c.exclusiveMinimum})`,
      format === 'uuid' ? 'v.uuid()' : format === 'date-time' ? 'v.isoTimestamp()' : '',
    ].filter((check) => check !== '');
    const type = types?.find((one) => one !== 'null') ?? 'null';
    const base = `v.${type === 'integer' ? 'number' : type}()`;
    return checks.length === 0 ? base : `v.pipe(${base}, ${checks.join(', ')})`;
  },
  values: (list) => `v.picklist(${JSON.stringify(list)})`,
  object: (members, closed) =>
    `v.${closed ? 'strictObject' : 'looseObject'}({ ${members.join(', ')} })`,
  record: (value) => `v.record(v.string(), ${value})`,
  optional: (code) => `v.exactOptional(${code})`,
  array: (item, { constraints: c }) =>
    c.minItems === undefined
      ? `v.array(${item})`
      : `v.pipe(v.array(${item}), v.minLength(${c.minItems}))`,
  union: (codes) => `v.union([${codes.join(', ')}])`,
  nullable: (code) => `v.nullable(${code})`,
  unknown: 'v.unknown()',
};

const zod: Library = {
  imports: `import * as z from 'zod/mini';`,
  scalar: ({ types, constraints: c, format }) => {
    const checks = [
      c.minLength === undefined ? '' : `z.minLength(${c.minLength})`,
      c.maxLength === undefined ? '' : `z.maxLength(${c.maxLength})`,
      c.minimum === undefined ? '' : `z.gte(${c.minimum})`,
      c.maximum === undefined ? '' : `z.lte(${c.maximum})`,
      c.exclusiveMinimum === undefined ? '' : `z.gt(${c.exclusiveMinimum})`,
    ].filter((check) => check !== '');
    const type = types?.find((one) => one !== 'null') ?? 'null';
    const base =
      format === 'uuid'
        ? 'z.uuid()'
        : format === 'date-time'
          ? 'z.iso.datetime()'
          : type === 'integer'
            ? 'z.int()'
            : `z.${type}()`;
    return checks.length === 0 ? base : `${base}.check(${checks.join(', ')})`;
  },
  values: (list) => `z.enum(${JSON.stringify(list)})`,
  object: (members, closed) =>
    `z.${closed ? 'strictObject' : 'looseObject'}({ ${members.join(', ')} })`,
  record: (value) => `z.record(z.string(), ${value})`,
  optional: (code) => `z.optional(${code})`,
  array: (item, { constraints: c }) =>
    c.minItems === undefined
      ? `z.array(${item})`
      : `z.array(${item}).check(z.minLength(${c.minItems}))`,
  union: (codes) => `z.union([${codes.join(', ')}])`,
  nullable: (code) => `z.nullable(${code})`,
  unknown: 'z.unknown()',
};

/** A module with every schema and input in a library's own words. */
function spell(library: Library): string {
  const graph: SchemaGraph = model.api.schemas;
  const lines: string[] = [];
  const done = new Set<SchemaId>();
  const declare = (id: SchemaId): string => {
    const name = model.names.schema(id, 'output');
    const named = graph.get(id);
    if (!done.has(id) && named !== undefined) {
      done.add(id);
      const code = spellNode(named.schema);
      lines.push(`export const ${name} = /* @__PURE__ */ (() => ${code})();`);
    }
    return name;
  };
  const spellNode = (schema: Schema): string => {
    if (schema.ref !== undefined) return declare(schema.ref);
    const branches = [...schema.anyOf, ...schema.oneOf];
    if (branches.length === 1 && branches[0] !== undefined) return spellNode(branches[0]);
    if (branches.length > 0) return library.union(branches.map(spellNode));
    if (schema.enum !== undefined) {
      const list = library.values(schema.enum.filter((value) => value !== null));
      return schema.types?.includes('null') === true ? library.nullable(list) : list;
    }
    const type = schema.types?.find((one) => one !== 'null');
    if (schema.types === undefined) return library.unknown;
    const code =
      type === 'object'
        ? spellObject(schema)
        : type === 'array'
          ? library.array(
              schema.items === undefined ? library.unknown : spellNode(schema.items),
              schema,
            )
          : library.scalar(schema);
    return schema.types.length > 1 ? library.nullable(code) : code;
  };
  const spellObject = (schema: Schema): string => {
    const rest = schema.additionalProperties;
    if (schema.properties.size === 0)
      return library.record(rest === undefined ? library.unknown : spellNode(rest));
    const members = [...schema.properties].map(([name, node]) => {
      const code = spellNode(node);
      return `${JSON.stringify(name)}: ${schema.required.has(name) ? code : library.optional(code)}`;
    });
    return library.object(members, rest?.accepts === false);
  };
  for (const id of graph.keys()) declare(id);
  for (const operation of model.api.operations) {
    const { whole } = inputSchema(shapeOf(operation, model), operation.place, graph);
    if (whole === undefined) throw new Error(`${operation.id} is not one node.`);
    lines.push(
      `export const ${model.names.operation(operation).input} = /* @__PURE__ */ (() => ${spellNode(whole)})();`,
    );
  }
  return [library.imports, ...lines, ''].join('\n');
}

const folder = mkdtempSync(path.join(tmpdir(), 'bench-schemas-'));
mkdirSync(path.join(folder, 'node_modules'));
for (const name of ['valibot', 'zod'])
  symlinkSync(
    path.join(import.meta.dirname, 'node_modules', name),
    path.join(folder, 'node_modules', name),
  );
writeFileSync(path.join(folder, 'package.json'), '{"type":"module","sideEffects":false}');
writeFileSync(path.join(folder, 'valibot.js'), spell(valibot));
writeFileSync(path.join(folder, 'zod.js'), spell(zod));
execFileSync(process.execPath, [
  path.join(repository, 'node_modules/typescript/bin/tsc'),
  '-p',
  path.join(repository, 'packages/types'),
]);
const ours = path.join(repository, 'packages/types/dist/schemas.js');
const modules = { valibot: './valibot.js', 'zod/mini': './zod.js', generated: ours };

async function size(module: string, names: readonly string[] | '*'): Promise<number> {
  const contents =
    names === '*'
      ? `export * from ${JSON.stringify(module)};`
      : `export { ${names.join(', ')} } from ${JSON.stringify(module)};`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

const inputs = model.api.operations
  .filter(({ sdk }) => !sdk.excluded)
  .map((operation) => model.names.operation(operation).input);
const bundles: Record<string, readonly string[] | '*'> = {
  'one small schema (PassingRange)': ['PassingRange'],
  'one input of 3 fields (AddDatapointsInput)': ['AddDatapointsInput'],
  'one input (CreateEventBatchInput)': ['CreateEventBatchInput'],
  'one input (GetRunsInput)': ['GetRunsInput'],
  [`the client's ${inputs.length} inputs`]: inputs,
  'all schemas and inputs': '*',
};
console.log(`| gzip, bytes | ${Object.keys(modules).join(' | ')} |`);
for (const [what, names] of Object.entries(bundles)) {
  const sizes = await Promise.all(Object.values(modules).map((module) => size(module, names)));
  console.log(`| ${what} | ${sizes.join(' | ')} |`);
}

const invalid = {
  events: batch.events.map((item, index) =>
    index % 10 === 0 ? { ...item, inputs: 'text', event_type: 'x' } : item,
  ),
};

interface Standard {
  readonly '~standard': {
    validate(value: unknown): {
      issues?: readonly { message: string; path?: readonly unknown[] }[];
    };
  };
}

const median = (run: () => void): number => {
  for (let round = 0; round < 20; round += 1) run();
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[30] ?? 0;
};
console.log('\n| 1,000 events, ms (median of 60) | valid | invalid |');
for (const [name, module] of Object.entries(modules)) {
  const url = pathToFileURL(path.resolve(folder, module)).href;
  const { PostEventBatchRequest: schema } = (await import(url)) as {
    PostEventBatchRequest: Standard;
  };
  const check = (value: unknown, wanted: boolean): void => {
    if ((schema['~standard'].validate(value).issues === undefined) !== wanted)
      throw new Error(`${name} is wrong`);
  };
  const times = [median(() => check(batch, true)), median(() => check(invalid, false))];
  console.log(`| ${name} | ${times.map((time) => time.toFixed(2)).join(' | ')} |`);
  const issue = schema['~standard'].validate(invalid).issues?.[0];
  console.log(
    `    ${JSON.stringify(issue?.message)} at ${JSON.stringify(issue?.path?.map((step) => (typeof step === 'object' ? (step as { key: unknown }).key : step)))}`,
  );
}
console.log(`| JSON.stringify | ${median(() => void JSON.stringify(batch)).toFixed(2)} | |`);
rmSync(folder, { recursive: true });
