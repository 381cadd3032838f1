// Descriptions made in memory, for the stages after loading.
import { resolveSettings, type Config, type Settings } from '../../src/config.ts';
import type { Diagnostic } from '../../src/diagnostics.ts';
import type { Description, SourceDocument, Version } from '../../src/load/description.ts';
import { resolveRef } from '../../src/load/resolve.ts';
import type { Model } from '../../src/plan/model.ts';
import { buildModel } from '../../src/stages.ts';

/** A description of one document; every place is at line 1. */
export function describe(root: object, version: Version = '3.1'): Description {
  const document: SourceDocument = { path: '/memory/openapi.yaml', text: '', root };
  return {
    root: document,
    version,
    documents: [document],
    files: new Map(),
    sources: new Map(),
    resolve: (ref, from) => resolveRef(ref, from, new Map()),
    locate: ({ pointer }) => ({ file: `${document.path}#${pointer}`, line: 1, column: 1 }),
  };
}

export interface Parts {
  readonly schemas?: Record<string, unknown>;
  readonly paths?: Record<string, unknown>;
  readonly tags?: readonly object[];
  readonly components?: Record<string, unknown>;
  readonly security?: readonly object[];
  readonly servers?: readonly object[];
}

/** A small description around the parts that matter. */
export function openapi(
  { schemas = {}, paths = {}, components = {}, ...rest }: Parts,
  version = '3.1.0',
): object {
  return {
    openapi: version,
    info: { title: 'Acme', version: '1.0.0' },
    paths,
    components: { schemas, ...components },
    ...rest,
  };
}

export const settings: Settings = resolveSettings({}, { name: 'acme', title: 'Acme' });

/** The model of a small description. */
export function model(
  parts: Parts,
  { version = '3.1', config = {} }: { version?: Version; config?: Config } = {},
): { model: Model; diagnostics: Diagnostic[] } {
  return buildModel(
    describe(openapi(parts, `${version}.0`), version),
    resolveSettings(config, { name: 'acme', title: 'Acme' }),
  );
}

/** A JSON request body. */
export function jsonBody(schema: object, required = true): object {
  return { required, content: { 'application/json': { schema } } };
}

/** A successful response, with JSON where a schema is given. */
export function ok(schema?: object): object {
  return {
    200: {
      description: 'ok',
      ...(schema === undefined ? {} : { content: { 'application/json': { schema } } }),
    },
  };
}
