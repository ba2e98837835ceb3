/**
 * The values of one key, a small integer a row: the value's id, its place in `values`. Ids are given in the order in
 * which values come, and stay; `ranks` tells their order as strings.
 */
export class KeyColumn {
  /** By id. Some may no longer be used by any row. */
  readonly values: string[] = [];
  /** By row; longer than there are rows. */
  ids = new Uint32Array(256);
  readonly #idsByValue = new Map<string, number>();
  readonly #sorted: number[] = [];
  #ranks = new Uint32Array(0);
  readonly #lowered: string[] = [];

  set(row: number, value: string): void {
    let id = this.#idsByValue.get(value);
    if (id === undefined) {
      id = this.values.push(value) - 1;
      this.#idsByValue.set(value, id);
    }
    if (row >= this.ids.length) this.ids = grown(this.ids, row);
    this.ids[row] = id;
  }

  /** -1 if no row ever had the value. */
  idOf(value: string): number {
    return this.#idsByValue.get(value) ?? -1;
  }

  value(row: number): string {
    return this.values[this.ids[row]!]!;
  }

  /** Ids in the order of their values, by UTF-16 code unit. */
  sorted(): readonly number[] {
    const { values } = this;
    if (this.#sorted.length < values.length) {
      // What came since follows what is sorted: two runs, which the engine's merge sort joins quickly.
      for (let id = this.#sorted.length; id < values.length; id++) this.#sorted.push(id);
      this.#sorted.sort((a, b) => (values[a]! < values[b]! ? -1 : 1));
    }
    return this.#sorted;
  }

  /** By id, the value's place in the order of values. */
  ranks(): Uint32Array {
    const sorted = this.sorted();
    if (this.#ranks.length < sorted.length) {
      this.#ranks = new Uint32Array(sorted.length);
      for (let rank = 0; rank < sorted.length; rank++) this.#ranks[sorted[rank]!] = rank;
    }
    return this.#ranks;
  }

  /** By id, the values in lower case. */
  lowered(): readonly string[] {
    for (let id = this.#lowered.length; id < this.values.length; id++)
      this.#lowered.push(this.values[id]!.toLowerCase());
    return this.#lowered;
  }
}

/** A copy with room for `row`, at least twice as long. */
export function grown(array: Uint32Array<ArrayBuffer>, row: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(row + 1, array.length * 2));
  longer.set(array);
  return longer;
}
