import type { Metadata } from "../../core/metadata.ts";
import type { Json } from "../catalogs.ts";
import type { Knowledge } from "../record-clones.ts";

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
  for (let row = 0; row < rows.length; row++) starts[row + 1] = starts[row]! + countNumbers(rows[row]?.metadata);
  const numbers = new Float64Array(starts[rows.length]!);
  rows.forEach((row, i) => {
    if (row?.metadata) writeMetadata(numbers, starts[i]!, row.metadata);
  });
  return { starts, numbers, user: rows.map((row) => row?.userMetadata) };
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

/** Numbers before the percentiles. */
const fixed = 11;

function countNumbers(metadata: Metadata | undefined): number {
  if (!metadata) return 0;
  let count = fixed + metadata.percentiles.length;
  for (const ring of metadata.convex_hull.coordinates) count += 1 + 2 * ring.length;
  return count;
}

function writeMetadata(numbers: Float64Array, start: number, metadata: Metadata): void {
  const { bounds, convex_hull, valid_percentage, range, mean, stdev, percentiles, sampled } = metadata;
  numbers.set([Number(sampled), ...bounds, valid_percentage, ...range, mean, stdev, percentiles.length], start);
  numbers.set(percentiles, start + fixed);
  let next = start + fixed + percentiles.length;
  for (const ring of convex_hull.coordinates) {
    numbers[next++] = ring.length;
    for (const position of ring) {
      numbers[next++] = position[0]!;
      numbers[next++] = position[1]!;
    }
  }
}

function readMetadata(numbers: Float64Array): Metadata {
  const [sampled, west, south, east, north, valid, minimum, maximum, mean, stdev, count] = numbers.subarray(0, fixed);
  const percentiles = new Array<number>(count!);
  for (let i = 0; i < count!; i++) percentiles[i] = numbers[fixed + i]!;
  return {
    bounds: [west!, south!, east!, north!],
    convex_hull: { type: "Polygon", coordinates: readRings(numbers, fixed + count!) },
    valid_percentage: valid!,
    range: [minimum!, maximum!],
    mean: mean!,
    stdev: stdev!,
    percentiles,
    sampled: sampled === 1,
  };
}

function readRings(numbers: Float64Array, start: number): GeoJSON.Position[][] {
  const rings: GeoJSON.Position[][] = [];
  let next = start;
  while (next < numbers.length) {
    const end = next + 1 + 2 * numbers[next]!;
    const ring: GeoJSON.Position[] = [];
    for (next++; next < end; next += 2) ring.push([numbers[next]!, numbers[next + 1]!]);
    rings.push(ring);
  }
  return rings;
}
