import { msg } from "@lit/localize";
import { identityName } from "../../../core/color/colormaps/colormap.ts";
import type { StretchRange, Style } from "../../../core/color/style.ts";
import type { BandInfo } from "../../../engine/engine.ts";
import { spectrumOf } from "../expressions/sensor-spectrum.ts";
import type { Intent } from "../intents.ts";
import type { Layer, Opened } from "../layers/layer.ts";
import type { Look, StyleMode } from "./look.ts";
import { rememberedLook } from "./remembered-styles.ts";

/** The modes in the order in which they are offered. */
export const styleModes: readonly { readonly mode: StyleMode; readonly title: () => string }[] = [
  { mode: "single", title: () => msg("Single band") },
  { mode: "rgb", title: () => "RGB" },
  { mode: "compute", title: () => msg("Compute") },
  { mode: "classes", title: () => msg("Classes") },
];

/** The mode that a look is of. Classes of what is computed are classes. */
export function modeOf({ style, expression }: Look): StyleMode {
  if (style.kind === "classes" || style.kind === "palette") return "classes";
  if (expression !== undefined) return "compute";
  return style.kind === "rgb" ? "rgb" : "single";
}

/** Whether a mode makes sense for a layer of these bands: RGB takes three that are no alpha. */
export const isOffered = (mode: StyleMode, bands: readonly BandInfo[]): boolean =>
  mode !== "rgb" || colorBands(bands).length >= 3;

/**
 * How a layer looks in a mode: as it was last shown in it, as at first, or as that mode begins. Undefined where the person has to say
 * more first: what to compute, or into which classes to part the values.
 */
export function lookIn(mode: StyleMode, layer: Layer, opened: Opened): Look | undefined {
  const remembered = rememberedLook(layer.id, mode);
  if (remembered !== undefined) return remembered;
  const first = { style: opened.firstLook.style, expression: undefined };
  if (modeOf(first) === mode) return first;
  const style = styleIn(mode, layer, opened);
  return style && { style, expression: undefined };
}

/** What brings a layer into a look. */
export const showing = ({ id, expression }: Layer, look: Look): Intent =>
  expression === look.expression
    ? { kind: "style", id, style: look.style }
    : { kind: "expression", id, expression: look.expression, style: look.style };

function styleIn(mode: StyleMode, layer: Layer, { info, firstLook }: Opened): Style | undefined {
  const { style } = layer;
  const [one = 1, two, three] = colorBands(info.bands);
  if (mode === "rgb" && two !== undefined && three !== undefined) {
    // As the eye would see it, where the bands are known.
    const { red, green, blue } = spectrumOf(layer, info).roles;
    const bands = red && green && blue ? ([red, green, blue] as const) : ([one, two, three] as const);
    return { kind: "rgb", bands, ranges: [middle, middle, middle] };
  }
  if (mode === "classes" && info.palette !== undefined) return { kind: "palette", band: one };
  if (mode !== "single") return undefined;
  const band = style?.kind === "rgb" ? style.bands[0] : (style?.band ?? one);
  const crisp = firstLook.style.kind === "palette" ? ({ resampling: "nearest" } as const) : {};
  const colormap = info.bands.length === 1 ? identityName : "viridis";
  return { kind: "singleband", band, range: middle, colormap, ...crisp };
}

const middle: StretchRange = ["p2", "p98"];

/** Whether a file may hold heights: one band, of a type that can. */
export const mayBeHeights = ({ bands, palette }: Opened["info"]): boolean => {
  const [band, another] = colorBands(bands);
  const type = bands[(band ?? 1) - 1]?.dataType ?? "uint8";
  return another === undefined && palette === undefined && /^(u?int(16|32)|float)/.test(type);
};

const colorBands = (bands: readonly BandInfo[]): readonly number[] =>
  bands.flatMap(({ colorInterpretation }, i) => (colorInterpretation === "alpha" ? [] : [i + 1]));
