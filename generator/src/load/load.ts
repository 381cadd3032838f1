import path from 'node:path';
import { DiagnosticsError, hasErrors, type Diagnostic } from '../diagnostics.ts';
import { sortedBy } from '../order.ts';
import type { Description, Version } from './description.ts';
import { Documents } from './documents.ts';
import { isRecord } from './json.ts';
import { createLocator, type OverlaySource } from './locate.ts';
import { applyOverlay } from './overlay.ts';
import { parseText, type ParsedText } from './parse.ts';
import { readText } from './read.ts';
import { readReferenced } from './referenced.ts';
import { resolveRef } from './resolve.ts';
import { upgrade } from './swagger/upgrade.ts';

export interface LoadOptions {
  /** The absolute path of the description. */
  readonly spec: string;
  /** The absolute path of an OpenAPI Overlay 1.0 document. */
  readonly overlay?: string;
  /** The folder that no `$ref` may leave, symbolic links resolved; the description's own if not given. */
  readonly root?: string;
}

/**
 * Reads a description, the overlay on it, and every file that it refers to. Never the network.
 * Throws a DiagnosticsError with all that was found when it cannot go on: a file that is missing or
 * does not parse, a version that is not Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2, an overlay that is malformed or
 * has a target without a match, a `$ref` that leads nowhere, out of the folder or to the network.
 */
export async function load(
  options: LoadOptions,
): Promise<{ description: Description; diagnostics: Diagnostic[] }> {
  const { text, parsed } = await readParsed(options.spec);
  const version = readVersion(parsed, options.spec);
  const overlay =
    options.overlay === undefined ? undefined : await readOverlay(options.overlay, parsed.root);
  const root = {
    path: options.spec,
    text,
    root: overlay === undefined ? parsed.root : overlay.origins.root,
  };

  const read = await Documents.open(
    options.root ?? path.dirname(options.spec),
    root,
    parsed.positions,
  );
  const locate = createLocator(root, read.positions, overlay);
  const kind = version === '2.0' ? 'Swagger' : 'Root';
  const diagnostics = await readReferenced({ document: root, pointer: '' }, kind, read, locate);
  if (hasErrors(diagnostics)) {
    throw new DiagnosticsError(diagnostics);
  }

  const { files, positions } = read;
  const others = [...positions.keys()].filter((document) => document !== root);
  const documents = [root, ...sortedBy(others, (document) => document.path)];
  const sources = new Map(documents.map((document) => [document.path, document.text]));
  if (overlay !== undefined) {
    sources.set(overlay.path, overlay.text);
  }
  const written = { root, documents, files, locate };
  const { description, diagnostics: notes } =
    version === '2.0'
      ? upgraded(written)
      : { description: { ...written, version }, diagnostics: [] };
  if (hasErrors(notes)) {
    throw new DiagnosticsError([...diagnostics, ...notes]);
  }
  const resolve: Description['resolve'] = (ref, from, pointer) =>
    resolveRef(ref, from, description.files, pointer);
  return {
    description: { ...description, sources, resolve },
    diagnostics: [...diagnostics, ...notes],
  };
}

type Loaded = Pick<Description, 'root' | 'documents' | 'files' | 'locate'>;

/** A Swagger 2.0 description as OpenAPI 3.0, in one document. */
function upgraded({ root, files, locate }: Loaded): {
  description: Loaded & { version: Version };
  diagnostics: readonly Diagnostic[];
} {
  const result = upgrade(root, files, locate);
  return {
    description: {
      root: result.root,
      version: '3.0',
      documents: [result.root],
      files: new Map([[root.path, result.root]]),
      locate: (place) => locate(result.origin(place)),
    },
    diagnostics: result.diagnostics,
  };
}

async function readParsed(file: string): Promise<{ text: string; parsed: ParsedText }> {
  const text = await readText(file).catch((error: unknown) => {
    const location = { file, line: 1, column: 1 };
    const message = `cannot read this file: ${(error as Error).message}`;
    throw new DiagnosticsError([{ rule: 'load/file', severity: 'error', message, location }]);
  });
  return { text, parsed: parseText(text, file) };
}

async function readOverlay(file: string, root: unknown): Promise<OverlaySource> {
  const { text, parsed } = await readParsed(file);
  return {
    path: file,
    text,
    positions: parsed.positions,
    origins: applyOverlay(root, parsed, file),
  };
}

function readVersion({ root, positions }: ParsedText, file: string): Version | '2.0' {
  const fail = (key: string, message: string): never => {
    const location = { file, ...positions.locate([key]) };
    throw new DiagnosticsError([{ rule: 'load/version', severity: 'error', message, location }]);
  };
  const { openapi, swagger } = isRecord(root) ? root : {};
  if (swagger !== undefined) {
    // Authors forget the quotes; YAML reads a number then.
    return swagger === '2.0' || swagger === 2
      ? '2.0'
      : fail('swagger', `Swagger ${JSON.stringify(swagger)} is not supported; 2.0 is`);
  }
  if (openapi === undefined) {
    return fail('', 'this is not an OpenAPI description: it has no `openapi: 3.x.y`');
  }
  if (typeof openapi !== 'string') {
    // YAML reads `3.1` as a number, and `3.0` as 3.
    const known = [3, 3.1, 3.2].find((version) => version === openapi) ?? 3.1;
    const quoted = `\`openapi: "${known.toFixed(1)}.0"\``;
    return fail('openapi', `the version must be a text; put it in quotes: ${quoted}`);
  }
  const version = /^(3\.[012])(?:\.\d+(?:-.*)?)?$/.exec(openapi)?.[1];
  return (
    (version as Version | undefined) ??
    fail('openapi', `OpenAPI ${openapi} is not supported; 3.0, 3.1 and 3.2 are`)
  );
}
