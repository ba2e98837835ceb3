import type { MercatorGrid } from "../core/geo/source-coordinates.ts";
import type { GridValues } from "./engine.ts";

/** Values of a grid that are all masked. */
export function maskedValues({ width, height }: MercatorGrid, bandCount: number): GridValues {
  const bands = Array.from({ length: bandCount }, () => new Uint8Array(width * height));
  return { width, height, bands, mask: new Uint8Array(width * height), level: 0 };
}
