import type { Location } from '../diagnostics.ts';
import type { Files } from './resolve.ts';

export interface SourceDocument {
  /** An absolute path. */
  readonly path: string;
  readonly text: string;
  /** The parsed text; in the root document with the overlay applied. */
  readonly root: unknown;
}

/** A node's place: a document and a JSON pointer in it ('' is the root; RFC 6901 escapes, as in `/paths/~1v1/get`). */
export interface Place {
  readonly document: SourceDocument;
  readonly pointer: string;
}

export interface Resolved {
  readonly place: Place;
  readonly node: unknown;
}

export type Version = '3.0' | '3.1' | '3.2';

/** A description as it was loaded: its documents, and how to find one's way in them. */
export interface Description {
  readonly root: SourceDocument;
  readonly version: Version;
  /** The root first, then the others by path. */
  readonly documents: readonly SourceDocument[];
  /** The documents by every absolute path that a reference names them by. */
  readonly files: Files;
  /** The texts by path, the overlay's included: what a code frame is cut from. */
  readonly sources: ReadonlyMap<string, string>;
  /**
   * The node that a `$ref` points to, from the document that holds it; undefined where nothing is
   * there. The node may be a reference in turn. A pointer that passes through a `$ref` is followed.
   * The pointer is that of the node with the reference: `$id` and `$anchor` mean the nearest ones.
   */
  readonly resolve: (ref: string, from: SourceDocument, pointer?: string) => Resolved | undefined;
  /**
   * Where a place stands in the text: at its key, or at the item of a list. Where the text has no
   * such node, at the nearest one above it. What an overlay added stands in the overlay's file.
   */
  readonly locate: (place: Place) => Location;
}
