import type { Raster } from "../../../core/raster/raster.ts";
import type { FoundClass } from "../layers/layer.ts";

/** The values of a one-band raster as classes, the most frequent first, at most `limit`. Masked pixels do not count. */
export function findClasses(
  raster: Raster,
  labels: Readonly<Record<number, string>> | undefined,
  limit = 256,
): readonly FoundClass[] {
  const [values] = raster.bands;
  if (values === undefined) return [];
  const counts = new Map<number, number>();
  let valid = 0;
  for (let i = 0; i < values.length; i++) {
    if (raster.mask[i] === 0) continue;
    const value = values[i] as number;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    valid++;
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, limit)
    .map(([value, count]) => ({ value, share: count / valid, label: labels?.[value] }));
}
