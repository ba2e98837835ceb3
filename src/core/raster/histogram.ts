import type { Summary } from "./summary.ts";

/** Counts in equal bins from minimum to maximum, and the edges of the bins, one more; the last bin includes the maximum. */
export interface Histogram {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** The histogram of what was summed up, as exact as its ranks are. */
export function histogramOf({ minimum, maximum, validCount, ranked }: Summary, bins: number): Histogram {
  const edges = Array.from({ length: bins + 1 }, (_, i) =>
    i === bins ? maximum : minimum * (1 - i / bins) + maximum * (i / bins),
  );
  let below = 0;
  const counts = Array.from({ length: bins }, (_, i) => {
    const end = i === bins - 1 || minimum === maximum ? validCount : countBelow(edges[i + 1] as number, below);
    const count = end - below;
    below = end;
    return count;
  });
  return { edges, counts };

  /** Samples below a value, of which there are at least `from`. */
  function countBelow(value: number, from: number): number {
    let [low, high] = [from, validCount];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (ranked(middle) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
