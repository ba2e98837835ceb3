import { failure } from "../../core/errors.ts";
import type { Dataset, DatasetQuery, KeyValues, ValueCount, Where } from "../catalogs.ts";
import { grown, KeyColumn } from "./key-column.ts";
import { RowTable } from "./row-table.ts";
import { matchesWildcard } from "./wildcard.ts";

/**
 * The datasets of one catalog in memory, for queries. A dataset has a row, a number that it keeps; rows without one may
 * lie between. Changes are cheap; the first query after them sorts all rows again (linear: a counting pass a key).
 */
export class CatalogIndex {
  readonly names: readonly string[];
  readonly #columns: readonly KeyColumn[];
  readonly #table: RowTable;
  readonly #locations: string[] = [];
  /** Of the first rows, as far as they have been needed. */
  readonly #lowered: string[] = [];
  /** 0 where a row has no dataset. */
  #bands = new Uint32Array(256);
  #end = 0;
  #count = 0;
  #order: Uint32Array | undefined;

  constructor(names: readonly string[]) {
    this.names = names;
    this.#columns = names.map(() => new KeyColumn());
    this.#table = new RowTable(this.#columns);
  }

  /** Datasets. */
  get count(): number {
    return this.#count;
  }

  /** Above every row that has ever been set. */
  get end(): number {
    return this.#end;
  }

  /** The row of a dataset, or -1. */
  find(keys: KeyValues): number {
    if (keys.length !== this.names.length) return -1;
    const ids = this.#columns.map((column, i) => column.idOf(keys[i]!));
    return ids.includes(-1) ? -1 : this.#table.find(ids);
  }

  has(row: number): boolean {
    return (this.#bands[row] ?? 0) > 0;
  }

  /** The dataset of a row that has one. */
  dataset(row: number): Dataset {
    return {
      keys: this.#columns.map((column) => column.value(row)),
      location: this.#locations[row]!,
      band: this.#bands[row]!,
    };
  }

  /** Gives a row its dataset, whose keys no other row has. */
  set(row: number, { keys, location, band }: Dataset): void {
    const sameKeys = this.has(row) && this.#columns.every((column, i) => column.value(row) === keys[i]);
    if (!sameKeys) {
      this.remove(row);
      for (let i = 0; i < keys.length; i++) this.#columns[i]!.set(row, keys[i]!);
      this.#table.add(row);
      this.#count++;
      this.#order = undefined;
    }
    // Without holes, arrays stay fast.
    while (this.#locations.length < row) this.#locations.push("");
    this.#locations[row] = location;
    if (row < this.#lowered.length) this.#lowered[row] = location.toLowerCase();
    if (row >= this.#bands.length) this.#bands = grown(this.#bands, row);
    this.#bands[row] = band;
    this.#end = Math.max(this.#end, row + 1);
  }

  remove(row: number): void {
    if (!this.has(row)) return;
    this.#table.remove(row);
    this.#bands[row] = 0;
    this.#locations[row] = "";
    this.#count--;
    this.#order = undefined;
  }

  /** Rows that have no dataset, the lowest first; without an end. */
  *freeRows(): Generator<number, never> {
    if (this.#count < this.#end) for (let row = 0; row < this.#end; row++) if (!this.has(row)) yield row;
    for (let row = this.#end; ; row++) yield row;
  }

  /** Those of the locations that no dataset has, but for the datasets of `except`. */
  unused(locations: Iterable<string>, except: { has(row: number): boolean } = new Set<number>()): Set<string> {
    const unused = new Set(locations);
    for (let row = 0; row < this.#end && unused.size > 0; row++) {
      if (unused.has(this.#locations[row]!) && !except.has(row)) unused.delete(this.#locations[row]!);
    }
    return unused;
  }

  /** Rows of all datasets, sorted by all keys in order. */
  rows(): Uint32Array {
    this.#order ??= this.#sort();
    return this.#order;
  }

  /** Rows of a page of datasets, and how many there are on all pages. Throws INVALID_ARGUMENT. */
  select({ where, search, sort = [], page = 0, limit = 100 }: DatasetQuery): { rows: Uint32Array; total: number } {
    checkCount("page", page);
    if (limit !== Number.POSITIVE_INFINITY) checkCount("limit", limit);
    let rows = this.#filter(where, search);
    for (const { key, descending = false } of sort.toReversed()) rows = sortRows(rows, this.#column(key), descending);
    const start = Math.min(page === 0 ? 0 : page * limit, rows.length);
    return { rows: rows.subarray(start, Math.min(start + limit, rows.length)), total: rows.length };
  }

  /** Values of a key with their counts, in the order of the values. Throws INVALID_ARGUMENT. */
  values(key: string, where?: Where): readonly ValueCount[] {
    const column = this.#column(key);
    const counts = new Uint32Array(column.values.length);
    const { ids } = column;
    const rows = this.#filter(where, undefined);
    for (let i = 0; i < rows.length; i++) counts[ids[rows[i]!]!]!++;
    const answer: ValueCount[] = [];
    for (const id of column.sorted())
      if (counts[id]! > 0) answer.push({ value: column.values[id]!, count: counts[id]! });
    return answer;
  }

  #column(name: string): KeyColumn {
    const column = this.#columns[this.names.indexOf(name)];
    if (column) return column;
    throw failure("INVALID_ARGUMENT", `There is no key ${name}; the keys are ${this.names.join(", ")}.`, {
      details: { key: name, keys: this.names.join(", ") },
    });
  }

  #sort(): Uint32Array {
    let rows: Uint32Array = new Uint32Array(this.#count);
    let count = 0;
    for (let row = 0; row < this.#end; row++) if (this.#bands[row] !== 0) rows[count++] = row;
    for (const column of this.#columns.toReversed()) rows = sortRows(rows, column, false);
    return rows;
  }

  #filter(where: Where = {}, search = ""): Uint32Array {
    let rows = this.rows();
    for (const [name, values] of Object.entries(where)) {
      const column = this.#column(name);
      rows = keepRows(rows, column.ids, allowedIds(column, values));
    }
    for (const word of search.toLowerCase().split(/\s+/)) if (word !== "") rows = this.#keepWord(rows, word);
    return rows;
  }

  /** The rows that have a word in a key or in the location. */
  #keepWord(rows: Uint32Array, word: string): Uint32Array {
    const hits = this.#columns.map((column) =>
      Uint8Array.from(column.lowered(), (value) => Number(value.includes(word))),
    );
    const columns = this.#columns.filter((_, i) => hits[i]!.includes(1));
    const useful = hits.filter((hit) => hit.includes(1));
    return rows.filter((row) => {
      for (let i = 0; i < columns.length; i++) if (useful[i]![columns[i]!.ids[row]!]) return true;
      return this.#loweredLocation(row).includes(word);
    });
  }

  #loweredLocation(row: number): string {
    for (let next = this.#lowered.length; next <= row; next++) this.#lowered.push(this.#locations[next]!.toLowerCase());
    return this.#lowered[row]!;
  }
}

/** By id, 1 for the values that are allowed. */
function allowedIds(column: KeyColumn, values: readonly string[]): Uint8Array {
  const allowed = new Uint8Array(column.values.length);
  for (const value of values) {
    if (value.includes("*")) {
      for (let id = 0; id < allowed.length; id++) if (matchesWildcard(value, column.values[id]!)) allowed[id] = 1;
    } else {
      const id = column.idOf(value);
      if (id >= 0) allowed[id] = 1;
    }
  }
  return allowed;
}

function keepRows(rows: Uint32Array, ids: Uint32Array, allowed: Uint8Array): Uint32Array {
  const kept = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (allowed[ids[rows[i]!]!] === 1) kept[count++] = rows[i]!;
  return kept.subarray(0, count);
}

/** Rows by a column's values; rows of the same value keep their order. */
function sortRows(rows: Uint32Array, column: KeyColumn, descending: boolean): Uint32Array {
  const { ids } = column;
  const ranks = column.ranks();
  const last = ranks.length - 1;
  const places = new Uint32Array(ranks.length + 1);
  const placeOf = descending ? (row: number) => last - ranks[ids[row]!]! : (row: number) => ranks[ids[row]!]!;
  for (let i = 0; i < rows.length; i++) places[placeOf(rows[i]!) + 1]!++;
  for (let place = 1; place < places.length; place++) places[place]! += places[place - 1]!;
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[places[placeOf(rows[i]!)]!++] = rows[i]!;
  return sorted;
}

function checkCount(name: string, count: number): void {
  if (Number.isSafeInteger(count) && count >= 0) return;
  throw failure("INVALID_ARGUMENT", `${name} must be a whole number from 0, not ${count}.`);
}
