import { identityName } from "../../core/color/colormaps/colormap.ts";
import type { StretchBound, StretchRange, Style } from "../../core/color/style.ts";
import { formatNumber } from "./format.ts";
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
  return `${subject} → ${lookWords(style, opened.info.bands.length)}`;
}

function lookWords(style: Style, bandCount: number): string {
  switch (style.kind) {
    case "singleband":
      return `${bandCount > 1 ? `band ${style.band}, ` : ""}${colormapTitle(style.colormap)}, ${rangeWords(style.range)}`;
    case "rgb":
      return `RGB of bands ${style.bands.join(", ")}`;
    case "palette":
      return "its own palette";
  }
}

function rangeWords([low, high]: StretchRange): string {
  if (low === null && high === null) return "minimum to maximum";
  if (isPercentile(low) && isPercentile(high)) return `${low.slice(1)}–${high.slice(1)} %`;
  const word = (bound: StretchBound, end: string) =>
    bound === null ? end : isPercentile(bound) ? `${bound.slice(1)} %` : formatNumber(bound, 5);
  return `${word(low, "minimum")} to ${word(high, "maximum")}`;
}

const isPercentile = (bound: StretchBound): bound is `p${number}` => typeof bound === "string";
