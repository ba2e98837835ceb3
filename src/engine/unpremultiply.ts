import type { Cog } from "../cog/cog.ts";
import type { Raster, TypedArray } from "../core/raster/raster.ts";

/** Bands (counted from 1) of a file whose colours are multiplied by their opacity (associated alpha), divided by it again; of others as they are. */
export function unpremultiply<R extends Raster>(raster: R, cog: Cog, bands: readonly number[]): R {
  if (!cog.premultiplied) return raster;
  // Alpha bands are of 8 or 16 bits, and so are the colours beside them; resampled, they are floats.
  const largest = cog.dataType === "uint16" ? 65535 : 255;
  const divided = raster.bands.map((band, index) =>
    bands[index] === (cog.alphaSample ?? -1) + 1 ? band : divide(band, raster.mask, largest),
  );
  return { ...raster, bands: divided };
}

function divide(band: TypedArray, mask: Uint8Array, largest: number): TypedArray {
  const divided = band.slice();
  for (let i = 0; i < divided.length; i += 1) {
    const opacity = mask[i] as number;
    if (opacity > 0 && opacity < 255) divided[i] = Math.min(largest, ((band[i] as number) * 255) / opacity);
  }
  return divided;
}
