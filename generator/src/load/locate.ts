import type { Location } from '../diagnostics.ts';
import type { Place, SourceDocument } from './description.ts';
import type { Origins } from './origins.ts';
import { pointerKeys } from './pointer.ts';
import type { Positions } from './positions.ts';

/** An overlay that was applied: its text, and what it has to do with which node. */
export interface OverlaySource {
  readonly path: string;
  readonly text: string;
  readonly positions: Positions;
  readonly origins: Origins;
}

/** Finds places in the texts: in the overlay's for what the overlay added to the root document. */
export function createLocator(
  root: SourceDocument,
  positions: ReadonlyMap<SourceDocument, Positions>,
  overlay: OverlaySource | undefined,
): (place: Place) => Location {
  return ({ document, pointer }) => {
    const keys = pointerKeys(pointer);
    const origin = document === root ? overlay?.origins.originOf(keys) : undefined;
    if (overlay !== undefined && origin?.overlay === true) {
      return { file: overlay.path, ...overlay.positions.locate(pointerKeys(origin.pointer)) };
    }
    const written = origin === undefined ? keys : pointerKeys(origin.pointer);
    return {
      file: document.path,
      ...(positions.get(document)?.locate(written) ?? { line: 1, column: 1 }),
    };
  };
}
