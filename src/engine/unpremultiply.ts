import type { Raster } from "../core/raster/raster.ts";

/** Colours that are multiplied by their opacity (associated alpha), divided by it again. */
export function unpremultiply<R extends Raster>(raster: R): R {
  const bands = raster.bands.map((band) => {
    const divided = band.slice();
    // Alpha bands are of 8 or 16 bits, and so are the colours beside them.
    const largest = band instanceof Uint16Array ? 65535 : 255;
    for (let i = 0; i < divided.length; i += 1) {
      const opacity = raster.mask[i] as number;
      if (opacity > 0 && opacity < 255) divided[i] = Math.min(largest, ((band[i] as number) * 255) / opacity);
    }
    return divided;
  });
  return { ...raster, bands };
}
