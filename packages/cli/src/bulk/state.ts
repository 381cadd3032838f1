// How far an import is, in a file that is whole at any time and does not grow with the rows.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

import { exit } from '../exit.ts';
import { Failure } from '../failure.ts';
import { parseJson } from '../json.ts';
import { cleanLine } from '../text.ts';
import { withFile } from '../with-file.ts';
import { writeWhole } from './atomic.ts';
import { lock } from './lock.ts';
import { Ranges, type Range } from './ranges.ts';

/** What an import is bound to: of another one, its state says nothing. */
export interface Identity {
  readonly command: string;
  /** Of the input file. */
  readonly file: string;
  /** Of everything else that changes what is sent, and where. */
  readonly flags: string;
}

/** The text of what was hashed, in a form that tells nothing of it. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** Saving costs a millisecond or more; what was sent since is only sent again, with the same ids. */
const pause = 100;

/** The rows of an import and what became of them, with a file behind it or without one. */
export class State {
  /** The namespace of the ids of its rows. */
  readonly id: string;
  /** What is done with: sent or rejected. */
  readonly settled: Ranges;
  /** What was sent, and nobody knows whether it arrived. */
  readonly unknown: Ranges;
  sent: number;
  rejected: number;
  /** How long the file of rejected rows is, without what came after this state. */
  rejectsSize: number;
  /** Makes what this state says of other files true. */
  beforeSave: () => void = () => {};
  readonly #identity: Identity;
  readonly #path: string | undefined;
  readonly #unlock: () => void;
  #isClosed = false;
  #savedAt = 0;

  /** @param path absent: nothing is kept */
  constructor(identity: Identity, path?: string) {
    this.#identity = identity;
    this.#path = path;
    this.#unlock = path === undefined ? () => {} : withFile('state', path, () => lock(path));
    try {
      const kept = path === undefined ? undefined : withFile('state', path, () => read(path));
      if (path !== undefined && kept !== undefined) refuseOther(path, kept.identity, identity);
      this.id = kept?.id ?? randomUUID();
      this.settled = new Ranges(kept?.settled);
      this.unknown = new Ranges(kept?.unknown);
      this.sent = kept?.sent ?? 0;
      this.rejected = kept?.rejected ?? 0;
      this.rejectsSize = kept?.rejectsSize ?? 0;
    } catch (error) {
      this.#unlock();
      throw error;
    }
  }

  /** Whether the file is there to go on from. */
  get isKept(): boolean {
    return this.#path !== undefined;
  }

  /** Writes it to its file. @param isUrgent also where that was done a moment ago */
  save(isUrgent = true): void {
    const path = this.#path;
    const now = performance.now();
    if (path === undefined || this.#isClosed || (!isUrgent && now - this.#savedAt < pause)) return;
    this.beforeSave();
    withFile('state', path, () => writeWhole(path, `${JSON.stringify(this.#kept())}\n`));
    this.#savedAt = performance.now();
  }

  /** Lets others have the file: it is not written any more. */
  close(): void {
    this.#isClosed = true;
    this.#unlock();
  }

  #kept(): Kept {
    return {
      version: 1,
      id: this.id,
      identity: this.#identity,
      settled: this.settled.toJSON(),
      unknown: this.unknown.toJSON(),
      sent: this.sent,
      rejected: this.rejected,
      rejectsSize: this.rejectsSize,
    };
  }
}

interface Kept {
  readonly version: 1;
  readonly id: string;
  readonly identity: Identity;
  readonly settled: readonly Range[];
  readonly unknown: readonly Range[];
  readonly sent: number;
  readonly rejected: number;
  readonly rejectsSize: number;
}

function read(path: string): Kept | undefined {
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  try {
    const kept = parseJson(text) as Kept;
    if (isKept(kept)) return kept;
  } catch {
    // Refused like any other file.
  }
  throw new Failure(
    exit.configuration,
    `The file ${cleanLine(path, 200)} is no state of an import.`,
    {
      fix: ['Name another file, or remove this one to begin anew.'],
    },
  );
}

function isKept(value: Partial<Kept> | null): boolean {
  const { version, id, identity, settled, unknown, ...counts } = Object(value) as Partial<Kept>;
  return (
    version === 1 &&
    typeof id === 'string' &&
    typeof identity === 'object' &&
    [settled, unknown].every((ranges) => Array.isArray(ranges)) &&
    [counts.sent, counts.rejected, counts.rejectsSize].every(Number.isSafeInteger)
  );
}

function refuseOther(path: string, kept: Identity, own: Identity): void {
  const what = { command: 'command', file: 'input file', flags: 'flags or the address' };
  const others = (['command', 'file', 'flags'] as const).filter((key) => kept[key] !== own[key]);
  if (others.length === 0) return;
  throw new Failure(
    exit.configuration,
    `The state in ${cleanLine(path, 200)} is that of another import: the ${others.map((key) => what[key]).join(' and the ')} differ${others.length === 1 && others[0] !== 'flags' ? 's' : ''}.`,
    { why: ['Nothing was sent.'], fix: ['Repeat the command as it was, or name another file.'] },
  );
}
