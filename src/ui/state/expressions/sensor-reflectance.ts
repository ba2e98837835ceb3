import { msg } from "@lit/localize";
import type { BandInfo } from "../../../engine/engine.ts";
import type { SensorName } from "./sensor-bands.ts";

/** How stored values become reflectance, 0 to 1: `value · scale + offset`; `words` say who says so. */
export interface Reflectance {
  readonly scale: number;
  readonly offset: number;
  readonly words: string;
}

/**
 * The reflectance of stored values: the file's own scale and offset, or those that the sensor's products have. Sources: ESA's Sentinel-2
 * products (quantification value 10000), USGS's Landsat Collection 2 (surface reflectance 0.0000275 and −0.2, level 1 0.00002 and −0.1)
 * and MOD09 (0.0001).
 */
export function reflectanceOf(
  sensor: SensorName | undefined,
  names: readonly string[],
  { scale, offset, dataType }: Pick<BandInfo, "scale" | "offset" | "dataType">,
): Reflectance {
  if (scale !== 1 || offset !== 0) return { scale, offset, words: msg("The file gives this scale.") };
  const integer = /^u?int16$/.test(dataType);
  if (integer && names.some((name) => /sr_b\d/i.test(name)))
    return { scale: 0.0000275, offset: -0.2, words: msg("As in Landsat’s Collection 2, surface reflectance.") };
  if (integer && sensor === "landsat-8")
    return { scale: 0.00002, offset: -0.1, words: msg("As in Landsat’s level 1.") };
  if (integer && sensor === "sentinel-2")
    return {
      scale: 0.0001,
      offset: 0,
      words: msg("As in Sentinel-2’s products. Some since 2022 have an offset of −0.1."),
    };
  if (integer && sensor === "modis") return { scale: 0.0001, offset: 0, words: msg("As in MODIS’s products.") };
  if (dataType === "uint8")
    return { scale: 1 / 255, offset: 0, words: msg("Bytes are no reflectance: 0 to 255 is taken for 0 to 1.") };
  if (integer) return { scale: 0.0001, offset: 0, words: msg("A guess: reflectance is often stored 10,000-fold.") };
  return { scale: 1, offset: 0, words: msg("Values are taken for reflectance as they are.") };
}
