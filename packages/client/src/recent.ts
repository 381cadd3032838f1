/** A set of the values that came last, so that it takes constant memory. */
export class Recent {
  #young = new Set<unknown>();
  #old = new Set<unknown>();

  /**
   * Adds a value, as the last.
   * @param least how many are remembered; it may be twice as many
   * @returns whether it was there
   */
  add(value: unknown, least: number): boolean {
    const wasThere = this.#young.has(value) || this.#old.has(value);
    this.#young.add(value);
    if (this.#young.size >= least) {
      this.#old = this.#young;
      this.#young = new Set();
    }
    return wasThere;
  }
}
