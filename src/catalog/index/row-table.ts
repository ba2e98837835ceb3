import type { KeyColumn } from "./key-column.ts";

const gone = -1;

/** Finds the row that has given values, by their ids: a hash table with open addressing, without a string per row. */
export class RowTable {
  readonly #columns: readonly KeyColumn[];
  /** Row + 1; 0 where nothing ever was, -1 where a row has gone. */
  #slots = new Int32Array(512);
  /** Slots that are not 0. */
  #used = 0;

  constructor(columns: readonly KeyColumn[]) {
    this.#columns = columns;
  }

  /** The row whose ids these are, or -1. */
  find(ids: readonly number[]): number {
    const slot = this.#slotOf((column) => ids[column]!);
    return slot < 0 ? -1 : this.#slots[slot]! - 1;
  }

  /** Adds a row, whose ids the columns have and no other row has. */
  add(row: number): void {
    if (this.#used * 2 >= this.#slots.length) this.#rehash();
    this.#put(row);
  }

  remove(row: number): void {
    const slot = this.#slotOf((column) => this.#columns[column]!.ids[row]!);
    if (slot >= 0) this.#slots[slot] = gone;
  }

  #slotOf(idOf: (column: number) => number): number {
    const columns = this.#columns;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash(columns.length, idOf) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const row = slots[slot]! - 1;
      if (row >= 0 && columns.every(({ ids }, column) => ids[row] === idOf(column))) return slot;
    }
    return -1;
  }

  #put(row: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash(this.#columns.length, (column) => this.#columns[column]!.ids[row]!) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = row + 1;
    this.#used++;
  }

  #rehash(): void {
    const rows = this.#slots.filter((slot) => slot > 0);
    let length = this.#slots.length;
    while (length < rows.length * 4) length *= 2;
    this.#slots = new Int32Array(length);
    this.#used = 0;
    for (const row of rows) this.#put(row - 1);
  }
}

/** FNV-1a over ids, with murmur3's last step. */
function hash(count: number, idOf: (column: number) => number): number {
  let h = 0x811c9dc5;
  for (let column = 0; column < count; column++) h = Math.imul(h ^ idOf(column), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return h ^ (h >>> 13);
}
