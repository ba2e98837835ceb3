import type { Raster, TypedArray } from "../raster/raster.ts";
import type { TerrainEncoding } from "./style.ts";

/** A height is `red · 65536 + green · 256 + blue` steps above the lowest. */
interface Encoding {
  /** In metres. */
  readonly lowest: number;
  readonly stepsPerMetre: number;
}

/** As MapLibre's `raster-dem` sources read them. */
const encodings = {
  terrarium: { lowest: -32768, stepsPerMetre: 256 },
  mapbox: { lowest: -10000, stepsPerMetre: 10 },
} as const satisfies Record<TerrainEncoding, Encoding>;

const mostSteps = 2 ** 24 - 1;

/** The height in metres that a colour stands for. */
export function decodeHeight(encoding: TerrainEncoding, red: number, green: number, blue: number): number {
  const { lowest, stepsPerMetre } = encodings[encoding];
  return lowest + (red * 65536 + green * 256 + blue) / stepsPerMetre;
}

/**
 * Writes heights, `sample · scale + offset` metres, as colours: the nearest step, within what can be encoded. Always opaque: what
 * is still without a value is 0 m high.
 */
export function paintTerrain(
  { bands, mask }: Raster,
  encoding: TerrainEncoding,
  { scale, offset }: { readonly scale: number; readonly offset: number },
  data: Uint8ClampedArray,
): void {
  const samples = bands[0] as TypedArray;
  const { lowest, stepsPerMetre } = encodings[encoding];
  for (let i = 0; i < mask.length; i++) {
    const value = (samples[i] as number) * scale + offset;
    const height = mask[i] === 0 || Number.isNaN(value) ? 0 : value;
    const steps = Math.min(mostSteps, Math.max(0, Math.round((height - lowest) * stepsPerMetre)));
    data[4 * i] = steps >> 16;
    data[4 * i + 1] = (steps >> 8) & 255;
    data[4 * i + 2] = steps & 255;
    data[4 * i + 3] = 255;
  }
}
