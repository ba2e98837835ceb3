import type { Raster } from "./raster.ts";

/** Every `step`-th pixel of every `step`-th row, from the first of both: a raster of 1 / `step`² of the pixels. */
export function thin<R extends Raster>(raster: R, step: number): R {
  const [width, height] = [Math.ceil(raster.width / step), Math.ceil(raster.height / step)];
  const take = <Samples extends Raster["mask"] | Raster["bands"][number]>(from: Samples): Samples => {
    // A typed array makes arrays of its own type.
    const to = new (from.constructor as new (length: number) => Samples)(width * height);
    for (let row = 0, at = 0; row < height; row++) {
      let source = row * step * raster.width;
      for (let col = 0; col < width; col++, source += step) to[at++] = from[source] as number;
    }
    return to;
  };
  return { ...raster, width, height, bands: raster.bands.map(take), mask: take(raster.mask) };
}
