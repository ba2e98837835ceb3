import { identityName } from "../../core/color/colormaps/colormap.ts";
import type { StretchBound, StretchRange, Style } from "../../core/color/style.ts";
import type { BandInfo } from "../../engine/engine.ts";
import { digitsWithin, formatNumber } from "./format.ts";
import { type Layer, openedLayer } from "./page-state.ts";
import { changedParameters } from "./style-parameters.ts";

/** What a person calls a colormap. */
export const colormapTitle = (name: string): string => (name === identityName ? "grey" : name.replaceAll("_", " "));

/** How a layer is shown, in words: those of the first look until it is changed. */
export function styleWords(layer: Layer): string {
  const opened = openedLayer(layer);
  const { style } = layer;
  if (opened === undefined || style === undefined) return "";
  const { words, style: first } = opened.firstLook;
  if (Object.keys(changedParameters(style, first)).length === 0) return words;
  const [subject = ""] = words.split(" → ");
  return `${subject} → ${lookWords(style, opened.info.bands)}`;
}

function lookWords(style: Style, bands: readonly BandInfo[]): string {
  switch (style.kind) {
    case "singleband":
      return `${bands.length > 1 ? `band ${style.band}, ` : ""}${colormapTitle(style.colormap)}, ${rangeWords(style.range, bands[style.band - 1])}`;
    case "rgb":
      return `RGB of bands ${style.bands.join(", ")}`;
    case "palette":
      return "its own palette";
    case "classes":
      return `${style.classes.length} classes`;
    case "terrain":
      return "heights";
  }
}

/** A range in the band's own units, the smaller end first unless it is inverted. */
function rangeWords(range: StretchRange, band: BandInfo | undefined): string {
  const { scale = 1, offset = 0 } = band ?? {};
  const [low, high] = scale < 0 ? [mirrored(range[1]), mirrored(range[0])] : range;
  if (low === null && high === null) return "minimum to maximum";
  if (isPercentile(low) && isPercentile(high)) return `${low.slice(1)}–${high.slice(1)} %`;
  const numbers = [low, high].flatMap((bound) => (typeof bound === "number" ? [bound * scale + offset] : []));
  const digits = digitsWithin(Math.min(...numbers), Math.max(...numbers), 6);
  const word = (bound: StretchBound, end: string) => {
    if (bound === null) return end;
    return isPercentile(bound) ? `${bound.slice(1)} %` : formatNumber(bound * scale + offset, digits);
  };
  return `${word(low, "minimum")} to ${word(high, "maximum")}`;
}

/** The percentile of stored values as one of values that fall when those rise. */
const mirrored = (bound: StretchBound): StretchBound =>
  isPercentile(bound) ? `p${Number((100 - Number(bound.slice(1))).toFixed(6))}` : bound;
const isPercentile = (bound: StretchBound): bound is `p${number}` => typeof bound === "string";
