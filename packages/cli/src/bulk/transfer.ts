// The way of the rows: read, checked, sent in batches, and what became of each of them.
import { issuesOf, keysOf, placeText, type Schema } from '../check.ts';
import { exit } from '../exit.ts';
import { Failure } from '../failure.ts';
import type { Batch } from '../program.ts';
import { cleanLine } from '../text.ts';
import type { Rejects } from './rejects.ts';
import { RowError, type Row } from './row.ts';
import { withIds } from './row-id.ts';
import type { State } from './state.ts';
import { verdictOn } from './verdict.ts';

export interface Plan {
  readonly rows: AsyncGenerator<Row>;
  /** What goes with each request. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly batch: Batch;
  readonly schema: Schema | undefined;
  /** Items in a request. */
  readonly size: number;
  readonly concurrency: number;
  /** Send the rows, too, of which nobody knows whether they arrived. */
  readonly resend: boolean;
  readonly state: State;
  readonly rejects: Rejects;
  /** Absent: rows are checked only. */
  readonly send?: (input: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** @param done rows that are settled */
  readonly onProgress: (done: number) => void;
}

interface Item {
  readonly row: number;
  readonly line?: number;
  /** As it was read. */
  readonly value: unknown;
  /** With its ids. */
  readonly sent: unknown;
}

/** More are not sent at once, however few items that is. */
const largestBatch = 4 * 1024 * 1024;

/** So many rows that the API refuses one by one, before it took any, are no bad rows, but a bad request. */
const mostRefused = 100;

/** Whether rows can be sent any number of times. */
function isRepeatable(
  { ids = [], idsUnless }: Batch,
  fields: Readonly<Record<string, unknown>>,
): boolean {
  return ids.length > 0 && (idsUnless === undefined || !fields[idsUnless]);
}

/** One run of an import. */
export class Transfer {
  /** Rows that were read. */
  read = 0;
  /** Those of them that an earlier run was done with. */
  earlier = 0;
  /** Those that would be sent. */
  valid = 0;
  readonly #plan: Plan;
  readonly #isRepeatable: boolean;
  readonly #active = new Set<Promise<void>>();
  #accepted = 0;
  #refused = 0;
  #isStopped = false;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#isRepeatable = isRepeatable(plan.batch, plan.fields);
  }

  /** Sends all rows, or stops at the first failure that is not that of single rows. */
  async run(): Promise<void> {
    const batches = this.#batches();
    const workers = Array.from({ length: this.#plan.concurrency }, async () => this.#work(batches));
    try {
      await Promise.all(workers);
    } catch (error) {
      this.stop();
      // What is on its way arrives, or not: then it is known.
      await Promise.allSettled(this.#active);
      throw error;
    } finally {
      // Not awaited: a read may never end.
      batches.return(undefined).catch(() => {});
    }
  }

  /** No further request is begun. */
  stop(): void {
    this.#isStopped = true;
  }

  // As many at a time as there are workers: nothing is read before somebody wants it.
  async #work(batches: AsyncGenerator<readonly Item[]>): Promise<void> {
    while (!this.#isStopped) {
      const next = await batches.next();
      if (next.done === true) return;
      const delivery = this.#deliver(this.#checked(next.value));
      this.#active.add(delivery);
      try {
        await delivery;
      } finally {
        this.#active.delete(delivery);
      }
    }
  }

  async *#batches(): AsyncGenerator<readonly Item[]> {
    const { rows, size, state, batch, resend } = this.#plan;
    let items: Item[] = [];
    let bytes = 0;
    for await (const found of rows) {
      const row = ++this.read;
      if (state.settled.has(row)) {
        this.earlier++;
        continue;
      }
      if (state.unknown.has(row) && !resend) continue;
      const item = { row, ...(found.line !== undefined && { line: found.line }) };
      try {
        const value = found.value();
        items.push({ ...item, value, sent: withIds(value, batch.ids ?? [], state.id, row) });
        bytes += found.size;
      } catch (error) {
        if (!(error instanceof RowError)) throw error;
        this.#reject({ ...item, value: found.source }, error.message);
      }
      if (items.length === size || bytes > largestBatch) {
        yield items;
        [items, bytes] = [[], 0];
      }
    }
    if (items.length > 0) yield items;
  }

  /** The items that fit the schema; the others are rejected. */
  #checked(items: readonly Item[]): readonly Item[] {
    const { schema, fields, batch } = this.#plan;
    const values = items.map(({ sent }) => sent);
    const reasons = new Map<number, string[]>();
    for (const issue of issuesOf(schema, { ...fields, [batch.items]: values })) {
      const [field, index, ...keys] = keysOf(issue);
      if (field !== batch.items || typeof index !== 'number') continue;
      const place = placeText(keys).replace(/^\./, '');
      const reason = cleanLine(`${place === '' ? '' : `${place}: `}${issue.message}`, 300);
      reasons.set(index, [...(reasons.get(index) ?? []), reason]);
    }
    return items.filter((item, index) => {
      const reason = reasons.get(index);
      if (reason !== undefined) this.#reject(item, reason.slice(0, 5).join('; '));
      return reason === undefined;
    });
  }

  /** Sends items; where the API does not want them, each half for itself, down to those that it does not want. */
  async #deliver(items: readonly Item[]): Promise<void> {
    const { send, fields, batch, state, onProgress } = this.#plan;
    if (items.length === 0 || this.#isStopped) return;
    if (send === undefined) {
      this.valid += items.length;
      onProgress(this.valid);
      return;
    }
    // If this process ends before the answer comes, the next one has to know.
    const news = this.#isRepeatable ? [] : items.filter(({ row }) => !state.unknown.has(row));
    for (const { row } of news) state.unknown.add(row);
    if (news.length > 0) state.save();
    try {
      await send({ ...fields, [batch.items]: items.map(({ sent }) => sent) });
    } catch (error) {
      const verdict = verdictOn(error);
      if (verdict !== 'unknown') for (const { row } of news) state.unknown.delete(row);
      if (verdict !== 'rows') {
        this.stop();
        throw error;
      }
      const [first, ...others] = items;
      if (first !== undefined && others.length === 0) {
        this.#refuse(first, error as Error);
        return;
      }
      const middle = items.length >> 1;
      await this.#deliver(items.slice(0, middle));
      await this.#deliver(items.slice(middle));
      return;
    }
    this.#accepted += items.length;
    state.sent += items.length;
    for (const { row } of items) {
      state.settled.add(row);
      state.unknown.delete(row);
    }
    this.#settled(!this.#isRepeatable);
  }

  #refuse(item: Item, error: Error): void {
    this.#reject(item, error.message);
    if (++this.#refused < mostRefused || this.#accepted > 0) return;
    this.stop();
    throw new Failure(
      exit.rejected,
      `The API took none of the first rows, and refused ${this.#refused} of them one by one.`,
      { why: [cleanLine(error.message, 500)], fix: ['Check what goes with each request.'] },
    );
  }

  #reject({ row, line, value }: Omit<Item, 'sent'>, reason: string): void {
    const { state, rejects } = this.#plan;
    rejects.add({ row, ...(line !== undefined && { line }), reason, item: value });
    state.rejected++;
    state.settled.add(row);
    state.unknown.delete(row);
    this.#settled(false);
  }

  #settled(isUrgent: boolean): void {
    const { state, onProgress } = this.#plan;
    state.save(isUrgent);
    onProgress(state.sent + state.rejected);
  }
}
