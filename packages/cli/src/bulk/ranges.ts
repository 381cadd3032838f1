/** From the first row to the last, both of them included. */
export type Range = readonly [first: number, last: number];

/** A set of row numbers: a range for each run of them, so that few are needed where most are there. */
export class Ranges {
  /** Sorted, with gaps between them. */
  #ranges: Range[];

  constructor(ranges: readonly Range[] = []) {
    this.#ranges = [...ranges];
  }

  get size(): number {
    return this.#ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  }

  has(row: number): boolean {
    const range = this.#ranges[this.#indexOf(row)];
    return range !== undefined && range[0] <= row;
  }

  add(row: number): void {
    if (this.has(row)) return;
    const index = this.#indexOf(row);
    const [before, after] = [this.#ranges[index - 1], this.#ranges[index]];
    const joinsBefore = before !== undefined && before[1] === row - 1;
    const joinsAfter = after !== undefined && after[0] === row + 1;
    this.#ranges.splice(index - (joinsBefore ? 1 : 0), Number(joinsBefore) + Number(joinsAfter), [
      joinsBefore ? before[0] : row,
      joinsAfter ? after[1] : row,
    ]);
  }

  delete(row: number): void {
    if (!this.has(row)) return;
    const index = this.#indexOf(row);
    const [first, last] = this.#ranges[index] as Range;
    const left: Range[] = [];
    if (first < row) left.push([first, row - 1]);
    if (last > row) left.push([row + 1, last]);
    this.#ranges.splice(index, 1, ...left);
  }

  toJSON(): readonly Range[] {
    return this.#ranges;
  }

  /** `1-200, 305`, cut after a few. */
  toString(): string {
    const shown = this.#ranges.slice(0, 20).map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`));
    return shown.join(', ') + (this.#ranges.length > shown.length ? ', …' : '');
  }

  /** Of the first range that does not end before the row. */
  #indexOf(row: number): number {
    let [low, high] = [0, this.#ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranges[middle] as Range)[1] < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
