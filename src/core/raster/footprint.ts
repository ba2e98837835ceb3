import type { SourceCoordinates } from "../geo/source-coordinates.ts";

/**
 * Half the size of target pixel (`x`, `y`) along one source axis, in level-0 pixels: the larger of its steps across and
 * down, halved. `values` are the coordinates along that axis. Half a pixel where no neighbour lies anywhere.
 */
export function halfFootprint(
  { width, height }: SourceCoordinates,
  values: Float64Array,
  x: number,
  y: number,
): number {
  const i = y * width + x;
  const here = values[i] as number;
  const across = smaller(
    x + 1 < width ? Math.abs((values[i + 1] as number) - here) : Number.NaN,
    x > 0 ? Math.abs((values[i - 1] as number) - here) : Number.NaN,
  );
  const down = smaller(
    y + 1 < height ? Math.abs((values[i + width] as number) - here) : Number.NaN,
    y > 0 ? Math.abs((values[i - width] as number) - here) : Number.NaN,
  );
  const step = across > down || Number.isNaN(down) ? across : down;
  return step > 0 ? step / 2 : 0.5;
}

/** The smaller step, since one of two may lead across the antimeridian; the other one where one is NaN. */
function smaller(a: number, b: number): number {
  return a <= b || Number.isNaN(b) ? a : b;
}
