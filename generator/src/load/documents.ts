import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { DiagnosticsError, type Diagnostic } from '../diagnostics.ts';
import type { SourceDocument } from './description.ts';
import { parseText } from './parse.ts';
import type { Positions } from './positions.ts';
import { readText, reason } from './read.ts';

/** Why a file was not read; what is `broken` has diagnostics of its own. */
export type Refusal =
  | { readonly why: 'remote' | 'outside' | 'broken' }
  | { readonly why: 'unreadable'; readonly message: string };

const MAX_DOCUMENTS = 10_000;

/** The files of a description, each read once, by whatever name; none from outside of one folder. */
export class Documents {
  /** By every path that they were asked for by, and by their own. */
  readonly files = new Map<string, SourceDocument>();
  readonly positions = new Map<SourceDocument, Positions>();
  /** What is wrong in the files themselves. */
  readonly diagnostics: Diagnostic[] = [];
  readonly #folder: string;
  readonly #realFolder: string;
  readonly #byRealPath = new Map<string, SourceDocument | Refusal>();

  private constructor(folder: string, realFolder: string) {
    this.#folder = folder;
    this.#realFolder = realFolder;
  }

  /** Starts with the root document, which may stand anywhere. Throws where the folder does not exist. */
  static async open(
    folder: string,
    root: SourceDocument,
    positions: Positions,
  ): Promise<Documents> {
    const documents = new Documents(folder, await realpath(folder));
    documents.files.set(root.path, root);
    documents.positions.set(root, positions);
    documents.#byRealPath.set(await realpath(root.path), root);
    return documents;
  }

  /** The document at an absolute path, read if it was not yet; or why it is not to be had. */
  async read(file: string): Promise<SourceDocument | Refusal> {
    const known = this.files.get(file);
    if (known !== undefined) {
      return known;
    }
    // Asking the disk about a path outside would already tell whether something is there.
    if (!isInside(this.#folder, file) && !isInside(this.#realFolder, file)) {
      return { why: 'outside' };
    }
    let real: string;
    try {
      real = await realpath(file);
    } catch (error) {
      return { why: 'unreadable', message: reason(error) };
    }
    const document = this.#byRealPath.get(real) ?? (await this.#readNew(real));
    this.#byRealPath.set(real, document);
    if (!('why' in document)) {
      this.files.set(file, document);
      this.files.set(document.path, document);
    }
    return document;
  }

  async #readNew(real: string): Promise<SourceDocument | Refusal> {
    if (!isInside(this.#realFolder, real)) {
      return { why: 'outside' };
    }
    if (this.positions.size >= MAX_DOCUMENTS) {
      return { why: 'unreadable', message: `a description has at most ${MAX_DOCUMENTS} files` };
    }
    // One name per file, whichever of its names is met first.
    const name = path.join(this.#folder, path.relative(this.#realFolder, real));
    let text: string;
    try {
      text = await readText(real);
    } catch (error) {
      return { why: 'unreadable', message: (error as Error).message };
    }
    try {
      const { root, positions } = parseText(text, name);
      const document = { path: name, text, root };
      this.positions.set(document, positions);
      return document;
    } catch (error) {
      if (!(error instanceof DiagnosticsError)) {
        throw error;
      }
      this.diagnostics.push(...error.diagnostics);
      return { why: 'broken' };
    }
  }
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return (
    relative !== '' &&
    relative !== '..' &&
    !relative.startsWith(`..${path.sep}`) &&
    !path.isAbsolute(relative)
  );
}
