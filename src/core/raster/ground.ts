import type { Affine } from "../geo/affine.ts";
import { mercatorExtent } from "../geo/tile.ts";
import { nearestValid, squared } from "./nearest-valid.ts";
import type { Raster, TypedArray } from "./raster.ts";

/** What lies where a dataset has no values: one surface for all of its tiles, so that they meet at their borders. */
export interface Ground {
  /** The lowest value of the dataset, which is everywhere far from it. */
  readonly lowest: number;
  /** Values at the pixel centres of a coarse north-up grid in EPSG:3857; beyond it, and everywhere without it, `lowest`. */
  readonly surface:
    | { readonly transform: Affine; readonly width: number; readonly height: number; readonly values: Float64Array }
    | undefined;
}

/** Pixels of a tile over which its own edge passes into the coarser surface. */
const reach = 48;

/**
 * The ground of a dataset, of a coarse picture of its values with `margin` pixels of nothing at each side: the nearest valid value, sinking
 * to the lowest at a distance of `margin` pixels. Undefined where no pixel is valid.
 */
export function groundOf(
  { width, height, bands, mask }: Raster,
  transform: Affine,
  margin: number,
): Ground | undefined {
  const samples = bands[0] as TypedArray;
  const nearest = nearestValid(mask, width, height);
  if (nearest[0] === undefined || nearest[0] === -1) return undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] !== 0) lowest = Math.min(lowest, samples[i] as number);
  }
  const values = new Float64Array(mask.length);
  for (let i = 0; i < values.length; i++) {
    const from = nearest[i] as number;
    const distance = Math.sqrt(squared(from, i % width, Math.floor(i / width), width));
    values[i] = lowest + ((samples[from] as number) - lowest) * nearness(distance / margin);
  }
  return { lowest, surface: { transform, width, height, values } };
}

/**
 * A raster of one band whose invalid pixels lie on the ground; near valid ones they rise or fall to these, so that no step is left at the
 * edge. Valid pixels keep their values. `transform` leads from pixels to EPSG:3857.
 */
export function filledFromGround({ width, height, bands, mask }: Raster, transform: Affine, ground: Ground): Raster {
  const samples = bands[0] as TypedArray;
  const filled = Float64Array.from(samples);
  const [a, , c, , e, f] = transform;
  const groundAt = (x: number, y: number) => groundValue(ground, a * (x + 0.5) + c, e * (y + 0.5) + f);
  const nearest = ground.surface && nearestValid(mask, width, height);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (mask[i] !== 0) continue;
      const value = groundAt(x, y);
      const from = nearest?.[i] ?? -1;
      const weight = from === -1 ? 0 : nearness(Math.sqrt(squared(from, x, y, width)) / reach);
      const step = weight === 0 ? 0 : (samples[from] as number) - groundAt(from % width, Math.floor(from / width));
      filled[i] = value + weight * step;
    }
  }
  return { width, height, bands: [filled], mask: new Uint8Array(mask.length).fill(255) };
}

/** The ground at a place in EPSG:3857, between the pixel centres of its surface bilinearly. */
function groundValue({ lowest, surface }: Ground, mercatorX: number, mercatorY: number): number {
  if (surface === undefined) return lowest;
  const { transform, width, height, values } = surface;
  const [a, , c, , e, f] = transform;
  const middle = c + (a * width) / 2;
  // The surface may cross the antimeridian.
  const x = mercatorX + 2 * mercatorExtent * Math.round((middle - mercatorX) / (2 * mercatorExtent));
  const [col, row] = [(x - c) / a - 0.5, (mercatorY - f) / e - 0.5];
  const [left, top] = [Math.floor(col), Math.floor(row)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return lowest;
  const at = top * width + left;
  const [right, down] = [col - left, row - top];
  const upper = (values[at] as number) * (1 - right) + (values[at + 1] as number) * right;
  const lower = (values[at + width] as number) * (1 - right) + (values[at + width + 1] as number) * right;
  return upper * (1 - down) + lower * down;
}

/** 1 at no distance, 0 at 1 and beyond, level at both ends. */
function nearness(distance: number): number {
  const t = Math.min(1, distance);
  return 1 - t * t * (3 - 2 * t);
}
