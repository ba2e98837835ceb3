import type { Dataset } from "../catalogs.ts";

/** Keys, location and band of up to 256 rows. */
export interface RowChunk {
  /** Key by key: the values that occur, and by row which of them it has. */
  readonly columns: readonly { readonly values: readonly string[]; readonly ids: Uint8Array }[];
  readonly locations: readonly string[];
  /** 0 where a row has no dataset. */
  readonly bands: Uint16Array;
}

export function packRows(keyCount: number, rows: readonly (Dataset | undefined)[]): RowChunk {
  const columns = Array.from({ length: keyCount }, (_, key) => {
    const idsByValue = new Map<string, number>();
    const ids = Uint8Array.from(rows, (row) => {
      if (row === undefined) return 0;
      const value = row.keys[key]!;
      const id = idsByValue.get(value) ?? idsByValue.size;
      idsByValue.set(value, id);
      return id;
    });
    return { values: [...idsByValue.keys()], ids };
  });
  return {
    columns,
    locations: rows.map((row) => row?.location ?? ""),
    bands: Uint16Array.from(rows, (row) => row?.band ?? 0),
  };
}

export function unpackRows({ columns, locations, bands }: RowChunk): (Dataset | undefined)[] {
  return locations.map((location, row) => {
    const band = bands[row]!;
    return band === 0 ? undefined : { keys: columns.map(({ values, ids }) => values[ids[row]!]!), location, band };
  });
}
