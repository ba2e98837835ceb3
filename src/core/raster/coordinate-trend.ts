import type { Affine } from "../geo/affine.ts";
import type { SourceCoordinates } from "../geo/source-coordinates.ts";

/** Places along each side of the target that are looked at. */
const probes = 33;

/**
 * The affine (target pixels to source pixels, both corner-based) that coordinates follow where they are known: medians of
 * their steps and of what is left, so that a jump at the antimeridian does not count. It leads on to where they are NaN.
 */
export function coordinateTrend({ width, height, cols, rows }: SourceCoordinates): Affine {
  const known: { x: number; y: number; at: number }[] = [];
  for (let j = 0; j < probes; j++) {
    for (let i = 0; i < probes; i++) {
      const x = Math.round((i * (width - 2)) / (probes - 1));
      const y = Math.round((j * (height - 2)) / (probes - 1));
      const at = y * width + x;
      if (!Number.isNaN((cols[at] as number) + (cols[at + 1] as number) + (cols[at + width] as number)))
        known.push({ x, y, at });
    }
  }
  const along = (values: Float64Array): readonly [across: number, down: number, start: number] => {
    const step = (by: number) => median(known.map(({ at }) => (values[at + by] as number) - (values[at] as number)));
    const [across, down] = [step(1), step(width)];
    const rest = ({ x, y, at }: { x: number; y: number; at: number }) =>
      (values[at] as number) - across * (x + 0.5) - down * (y + 0.5);
    return [across, down, median(known.map(rest))];
  };
  return [...along(cols), ...along(rows)] as const;
}

/** The middle one; 0 of none. */
function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
