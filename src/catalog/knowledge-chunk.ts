import type { Metadata } from "../core/metadata.ts";
import type { Json } from "./catalogs.ts";
import type { Knowledge } from "./record-clones.ts";

/**
 * What is known of the datasets of some rows. Metadata are numbers, about 1 kB a dataset; as one array they are stored
 * several times faster than as objects.
 */
export interface KnowledgeChunk {
  /** By row, where its numbers begin, and a last entry, where they end; a row without metadata has none. */
  readonly starts: Uint32Array;
  /**
   * Of each row: sampled (0 or 1), the bounds (4), valid percentage, range (2), mean, stdev, the count of percentiles and
   * the percentiles, then for each ring of the hull the count of its positions and the positions (x, y).
   */
  readonly numbers: Float64Array;
  /** By row; nothing where the user has given none. */
  readonly user: readonly (Json | undefined)[];
}

/** Undefined if nothing is known of any row. */
export function packKnowledge(rows: readonly (Knowledge | undefined)[]): KnowledgeChunk | undefined {
  if (rows.every((row) => row?.metadata === undefined && row?.userMetadata === undefined)) return undefined;
  const starts = new Uint32Array(rows.length + 1);
  const numbers: number[] = [];
  rows.forEach((row, i) => {
    if (row?.metadata) writeMetadata(numbers, row.metadata);
    starts[i + 1] = numbers.length;
  });
  return { starts, numbers: Float64Array.from(numbers), user: rows.map((row) => row?.userMetadata) };
}

export function unpackKnowledge(chunk: KnowledgeChunk): (Knowledge | undefined)[] {
  return chunk.user.map((_, row) => unpackRow(chunk, row));
}

/** What is known of one row of a chunk. */
export function unpackRow({ starts, numbers, user }: KnowledgeChunk, row: number): Knowledge | undefined {
  const of = numbers.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);
  const userMetadata = user[row];
  if (of.length === 0 && userMetadata === undefined) return undefined;
  return {
    ...(of.length === 0 ? {} : { metadata: readMetadata(of) }),
    ...(userMetadata === undefined ? {} : { userMetadata }),
  };
}

function writeMetadata(numbers: number[], metadata: Metadata): void {
  const { bounds, convex_hull, valid_percentage, range, mean, stdev, percentiles, sampled } = metadata;
  numbers.push(Number(sampled), ...bounds, valid_percentage, ...range, mean, stdev, percentiles.length, ...percentiles);
  for (const ring of convex_hull.coordinates) {
    numbers.push(ring.length);
    for (const position of ring) numbers.push(position[0]!, position[1]!);
  }
}

function readMetadata(numbers: Float64Array): Metadata {
  let next = 0;
  const read = () => numbers[next++]!;
  return {
    sampled: read() === 1,
    bounds: [read(), read(), read(), read()],
    valid_percentage: read(),
    range: [read(), read()],
    mean: read(),
    stdev: read(),
    percentiles: Array.from({ length: read() }, read),
    convex_hull: { type: "Polygon", coordinates: readRings() },
  };

  function readRings(): GeoJSON.Position[][] {
    const rings: GeoJSON.Position[][] = [];
    while (next < numbers.length) rings.push(Array.from({ length: read() }, () => [read(), read()]));
    return rings;
  }
}
