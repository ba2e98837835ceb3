import type { SourceCoordinates } from "../geo/source-coordinates.ts";

/**
 * Half the size of target pixel `i` = (`x`, `y`) along one source axis, in level-0 pixels: the larger of its steps to the
 * right and downwards, halved. `values` are the coordinates along that axis. Half a pixel where no neighbour lies anywhere.
 */
export function halfFootprint(
  { width, height }: SourceCoordinates,
  values: Float64Array,
  x: number,
  y: number,
): number {
  const i = y * width + x;
  const here = values[i] as number;
  const across = Math.abs((values[x + 1 < width ? i + 1 : i - 1] as number) - here);
  const down = Math.abs((values[y + 1 < height ? i + width : i - width] as number) - here);
  if (across >= down || !(down >= 0)) return across >= 0 ? across / 2 : 0.5;
  return down / 2;
}
