import { msg, str } from "@lit/localize";
import { writeColorTransforms } from "../../../core/color/color-transform-text.ts";
import { identityName } from "../../../core/color/colormaps/colormap.ts";
import type { StretchBound, StretchRange, Style } from "../../../core/color/style.ts";
import type { BandInfo } from "../../../engine/engine.ts";
import { indexName } from "../expressions/sensor-spectrum.ts";
import { digitsWithin, formatNumber } from "../format.ts";
import { type Layer, openedLayer } from "../layers/layer.ts";
import { changedParameters } from "./style-parameters.ts";

/** What a person calls a colormap. */
export const colormapTitle = (name: string): string =>
  name === identityName ? msg("grey") : name.replaceAll("_", " ");

/** `4 · NIR`, or `Band 4` where nobody has named it. */
export function bandTitle(band: Pick<BandInfo, "name"> | undefined, number: number): string {
  const name = band?.name ?? "";
  return name === "" || name === String(number) || name.toLowerCase() === `band ${number}`
    ? msg(str`Band ${number}`)
    : `${number} · ${name}`;
}

/** What the bands of a layer are called: those of a scene are the values of a key. */
export const bandTitles = ({ scene }: Pick<Layer, "scene">, bands: readonly BandInfo[]): readonly string[] =>
  bands.map((band, i) => scene?.bands[i] ?? bandTitle(band, i + 1));

/** Whether a layer is shown in another way than at first. */
export function isRestyled({ style, expression, opening }: Layer): boolean {
  if (opening.status !== "opened" || style === undefined) return false;
  return Object.keys(changedParameters(style, opening.firstLook.style, expression)).length > 0;
}

/** How a layer is shown, in words: those of the first look until it is changed. */
export function styleWords(layer: Layer): string {
  const opened = openedLayer(layer);
  const { style, expression } = layer;
  if (opened === undefined || style === undefined) return "";
  const { words } = opened.firstLook;
  if (!isRestyled(layer)) return words;
  const [subject = ""] = words.split(" → ");
  const look = lookWords(layer, style, expression === undefined ? opened.info.bands : []);
  return [subject, ...(expression === undefined ? [] : [indexName(layer) ?? expression]), look].join(" → ");
}

function lookWords({ scene }: Layer, style: Style, bands: readonly BandInfo[]): string {
  const nameOf = (band: number) => scene?.bands[band - 1] ?? String(band);
  switch (style.kind) {
    case "singleband": {
      const which = bands.length > 1 ? [msg(str`band ${nameOf(style.band)}`)] : [];
      const colors =
        style.colors === undefined ? colormapTitle(style.colormap) : msg(str`${style.colors.length} own colours`);
      return [...which, colors, rangeWords(style.range, bands[style.band - 1]), ...transformWords(style)].join(", ");
    }
    case "rgb":
      return [msg(str`RGB of bands ${style.bands.map(nameOf).join(", ")}`), ...transformWords(style)].join(", ");
    case "palette":
      return msg("its own palette");
    case "classes":
      return style.classes.length === 1 ? msg("1 class") : msg(str`${style.classes.length} classes`);
    case "terrain":
      return msg("heights");
  }
}

function transformWords({ transforms = [] }: Style & { readonly kind: "singleband" | "rgb" }): readonly string[] {
  return transforms.length === 0 ? [] : [writeColorTransforms(transforms)];
}

/** A range in the band's own units, the smaller end first unless it is inverted. */
function rangeWords(range: StretchRange, band: BandInfo | undefined): string {
  const { scale = 1, offset = 0 } = band ?? {};
  const [low, high] = scale < 0 ? [mirrored(range[1]), mirrored(range[0])] : range;
  if (low === null && high === null) return msg("minimum to maximum");
  if (isPercentile(low) && isPercentile(high)) return `${low.slice(1)}–${high.slice(1)} %`;
  const numbers = [low, high].flatMap((bound) => (typeof bound === "number" ? [bound * scale + offset] : []));
  const digits = digitsWithin(Math.min(...numbers), Math.max(...numbers), 6);
  const word = (bound: StretchBound, end: string) => {
    if (bound === null) return end;
    return isPercentile(bound) ? `${bound.slice(1)} %` : formatNumber(bound * scale + offset, digits);
  };
  return msg(str`${word(low, msg("minimum"))} to ${word(high, msg("maximum"))}`);
}

/** The percentile of stored values as one of values that fall when those rise. */
const mirrored = (bound: StretchBound): StretchBound =>
  isPercentile(bound) ? `p${Number((100 - Number(bound.slice(1))).toFixed(6))}` : bound;
const isPercentile = (bound: StretchBound): bound is `p${number}` => typeof bound === "string";
