import { usageFailure, type Failure } from '../failure.ts';
import { JsonError, parseJson } from '../json.ts';
import { cleanLine } from '../text.ts';

/** An item as it was found: it is parsed when it is wanted, and not at all where it was sent before. */
export interface Row {
  readonly line?: number;
  /** In bytes, or about so many. */
  readonly size: number;
  /** What it was read from, to be shown where it is no value. */
  readonly source: unknown;
  /** @throws RowError for a row that cannot be sent, Failure where the rows after it cannot be told apart */
  value(): unknown;
}

/** One row is not as it should be; those around it may be. */
export class RowError extends Error {
  override readonly name = 'RowError';
}

/** More is no row, but a file of another kind: memory ends somewhere. */
export const largestRow: number = 8 * 1024 * 1024;

/** Nothing after this place can be read. */
export function brokenFile(place: string, problem: string): Failure {
  return usageFailure(`--from: ${place} ${cleanLine(problem, 200)}.`);
}

/** @throws RowError */
function utf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new RowError('is not UTF-8 text');
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * A row of JSON.
 * @param refuse what is thrown where it is none
 */
export function jsonRow(
  bytes: Uint8Array,
  refuse: (error: JsonError) => Error,
  line?: number,
): Row {
  return {
    ...(line !== undefined && { line }),
    size: bytes.length,
    get source() {
      return new TextDecoder().decode(bytes).trim();
    },
    value() {
      try {
        return parseJson(utf8(bytes));
      } catch (error) {
        throw error instanceof JsonError ? refuse(error) : error;
      }
    },
  };
}
