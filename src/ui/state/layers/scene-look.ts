import { type FirstLook, firstLook } from "../../../core/color/first-look.ts";
import { resolveStyle } from "../../../core/color/stretch.ts";
import type { Style } from "../../../core/color/style.ts";
import type { BandStatistics } from "../../../core/raster/statistics.ts";
import type { StyleParameters } from "../style/style-parameters.ts";
import type { ReadScene } from "./scene-reader.ts";

/**
 * How a scene is first shown: its band as a file of that band alone would be, the range in numbers. `mosaicRange` takes the place of the
 * band's own percentiles where datasets lie over each other.
 */
export function sceneLook(
  { scene, band, source, info }: ReadScene,
  statistics: ReadonlyMap<number, BandStatistics | undefined>,
  mosaicRange: readonly [low: number, high: number] | undefined,
): FirstLook {
  const alone = { ...info, url: source.url, bands: info.bands.slice(band - 1, band) };
  const { style, words, isElevation = false } = firstLook(alone, new Map([[1, statistics.get(band)]]));
  const isStretched = style.kind === "singleband" && style.range.some((bound) => typeof bound !== "number");
  const ranged = isStretched && mosaicRange ? { ...style, range: mosaicRange } : style;
  const [subject = "", look = ""] = words.split(" → ");
  const count = scene.bands.length;
  return {
    // One band alone is never shown as colours of three.
    style: resolveStyle(ranged.kind === "rgb" ? ranged : { ...ranged, band }, statistics),
    words: count === 1 ? words : `${subject.replace(/^1 band/, `${count} bands`)} → ${scene.bands[band - 1]}, ${look}`,
    isElevation,
  };
}

/** The bands of a scene's style by their names, escaped: another catalog may count them otherwise. */
export function namesOfBands(style: Style, names: readonly string[]): string {
  const bands = style.kind === "rgb" ? style.bands : [style.band];
  return bands.map((band) => encodeURIComponent(names[band - 1] ?? "")).join(",");
}

/** The band of a scene that parameters name first: `bands` of a scene are values of the last key, escaped, for catalogs may change. */
export function wantedBand({ bands }: StyleParameters): string | undefined {
  const [first = ""] = bands?.split(",") ?? [];
  return first === "" ? undefined : decoded(first);
}

/** The parameters of a scene with its bands by their numbers, as those of a file are; of bands that there are not, without them. */
export function numberedBands({ bands, ...others }: StyleParameters, names: readonly string[]): StyleParameters {
  const numbers = bands?.split(",").map((name) => names.indexOf(decoded(name)) + 1) ?? [];
  return numbers.length === 0 || numbers.includes(0) ? others : { ...others, bands: numbers.join(",") };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
