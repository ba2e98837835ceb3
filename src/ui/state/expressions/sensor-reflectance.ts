import { msg } from "@lit/localize";
import { meaningOf } from "../../../core/radiometry/scaling.ts";
import type { BandInfo } from "../../../engine/engine.ts";
import { sourceWords } from "../layers/value-words.ts";
import type { SensorName } from "./sensor-bands.ts";

/** How stored values become reflectance, 0 to 1: `value · scale + offset`; `words` say who says so. */
export interface Reflectance {
  readonly scale: number;
  readonly offset: number;
  readonly words: string;
}

/**
 * The reflectance of stored values, by the surest source: a person, the document that describes the file, the file itself, its product. What
 * is guessed after that is called so.
 */
export function reflectanceOf(sensor: SensorName | undefined, band: ReflectiveBand): Reflectance {
  const meaning = meaningOf(band);
  if (meaning !== undefined) return { scale: meaning.scale, offset: meaning.offset, words: sourceWords(meaning) };
  const { dataType } = band;
  const integer = /^u?int16$/.test(dataType);
  const guess = sensor === undefined ? undefined : guesses[sensor];
  if (integer && guess !== undefined) return { scale: guess.scale, offset: guess.offset, words: guess.words() };
  if (dataType === "uint8")
    return { scale: 1 / 255, offset: 0, words: msg("Bytes are no reflectance: 0 to 255 is taken for 0 to 1.") };
  if (integer) return { scale: 0.0001, offset: 0, words: msg("A guess: reflectance is often stored 10,000-fold.") };
  return { scale: 1, offset: 0, words: msg("Values are taken for reflectance as they are.") };
}

type ReflectiveBand = Pick<BandInfo, "scale" | "offset" | "dataType" | "scaledBy" | "rule">;

/** What the products of a sensor mostly have. */
const guesses: Readonly<Partial<Record<SensorName, Omit<Reflectance, "words"> & { readonly words: () => string }>>> = {
  "sentinel-2": {
    scale: 0.0001,
    offset: 0,
    words: () =>
      msg("As in Sentinel-2’s products. Some since 2022 have an offset of −0.1, which neither name nor metadata tell."),
  },
  "landsat-8": {
    scale: 0.00002,
    offset: -0.1,
    words: () => msg("Taken for Landsat’s level 1, whose bands are so called."),
  },
  modis: { scale: 0.0001, offset: 0, words: () => msg("As in MODIS’s products.") },
};
