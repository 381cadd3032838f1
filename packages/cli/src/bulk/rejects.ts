// The rows that were not taken, a line of JSON for each.
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  writeSync,
} from 'node:fs';

import { toJson } from '../output/json.ts';
import { redact } from '../redact.ts';
import { cleanLine } from '../text.ts';
import { withFile } from '../with-file.ts';

export interface Reject {
  readonly row: number;
  readonly line?: number;
  readonly reason: string;
  /** The item, or the text that is none. */
  readonly item: unknown;
}

const mostKept = 5;

/** Collects them in a file, and the first few for the message at the end. */
export class Rejects {
  readonly first: string[] = [];
  readonly #path: string | undefined;
  readonly #secrets: readonly string[];
  #handle: number | undefined;
  #size = 0;
  #isDirty = false;

  /**
   * @param size how much of the file there is belongs to this import: what a run wrote that was killed does not
   * @param secrets what must not be written
   */
  constructor(path: string | undefined, size: number, secrets: readonly string[]) {
    this.#path = path;
    this.#secrets = secrets;
    if (path === undefined) return;
    withFile('rejects', path, () => {
      const handle = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
      this.#handle = handle;
      this.#size = Math.min(size, fstatSync(handle).size);
      ftruncateSync(handle, this.#size);
    });
  }

  get size(): number {
    return this.#size;
  }

  add({ row, line, reason, item }: Reject): void {
    const text = cleanLine(redact(reason, this.#secrets), 1000);
    if (this.first.length < mostKept)
      this.first.push(`Row ${row}${line === undefined ? '' : ` (line ${line})`}: ${text}`);
    const handle = this.#handle;
    if (handle === undefined) return;
    const json = toJson({ row, ...(line !== undefined && { line }), reason: text, item }, 0);
    const bytes = Buffer.from(`${redact(json, this.#secrets)}\n`);
    withFile('rejects', this.#path ?? '', () => {
      for (let done = 0; done < bytes.length;)
        done += writeSync(handle, bytes, done, undefined, this.#size + done);
    });
    this.#size += bytes.length;
    this.#isDirty = true;
  }

  /** Makes sure that what was added survives. */
  flush(): void {
    if (this.#handle !== undefined && this.#isDirty) fsyncSync(this.#handle);
    this.#isDirty = false;
  }

  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }
}
