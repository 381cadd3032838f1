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
 * does not parse, a version that is not OpenAPI 3.0, 3.1 or 3.2, an overlay that is malformed or
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
  const diagnostics = await readReferenced({ document: root, pointer: '' }, read, locate);
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
  const resolve: Description['resolve'] = (ref, from) => resolveRef(ref, from, files);
  return {
    description: { root, version, documents, files, sources, resolve, locate },
    diagnostics,
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

function readVersion({ root, positions }: ParsedText, file: string): Version {
  const fail = (key: string, message: string): never => {
    const location = { file, ...positions.locate([key]) };
    throw new DiagnosticsError([{ rule: 'load/version', severity: 'error', message, location }]);
  };
  const { openapi, swagger } = isRecord(root) ? root : {};
  if (swagger !== undefined) {
    return fail(
      'swagger',
      'Swagger 2.0 is not supported; convert the description to OpenAPI 3 first',
    );
  }
  if (openapi === undefined) {
    return fail('', 'this is not an OpenAPI description: it has no `openapi: 3.x.y`');
  }
  if (typeof openapi !== 'string') {
    return fail('openapi', 'the version must be a text; put it in quotes');
  }
  const version = /^(3\.[012])(?:\.\d+(?:-.*)?)?$/.exec(openapi)?.[1];
  return (
    (version as Version | undefined) ??
    fail('openapi', `OpenAPI ${openapi} is not supported; 3.0, 3.1 and 3.2 are`)
  );
}
