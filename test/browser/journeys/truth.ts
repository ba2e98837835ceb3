import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const recorded = JSON.parse(
  gunzipSync(readFileSync(new URL("../../fixtures/terracotta/colormaps.json.gz", import.meta.url))).toString(),
);

/** The colour that Terracotta's colormap of a name gives a value of a range: RGB. */
export function colorOf(colormap: string, value: number, [low, high]: readonly [number, number]): readonly number[] {
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  const isReversed = colormap.endsWith("_r");
  const entry = isReversed ? 254 - Math.round(254 * share) : Math.round(254 * share);
  const bytes = Buffer.from(recorded.maps[colormap.replace(/_r$/, "")], "hex");
  return [...bytes.subarray(3 * entry, 3 * entry + 3)];
}

/** A percentile of values but those that mean none, as numpy's default gives it. */
export function percentile(values: ArrayLike<number>, percent: number, nodata?: number): number {
  const sorted = Float64Array.from(values)
    .filter((value) => value !== nodata)
    .sort();
  const at = ((sorted.length - 1) * percent) / 100;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** The largest difference of a channel of two colours. */
export const difference = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...[0, 1, 2].map((channel) => Math.abs((one[channel] ?? 0) - (other[channel] ?? 0))));
