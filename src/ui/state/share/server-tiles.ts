import { msg } from "@lit/localize";
import { writeColorTransforms } from "../../../core/color/color-transform-text.ts";
import { identityName } from "../../../core/color/colormaps/colormap.ts";
import { writeRgba } from "../../../core/color/rgba.ts";
import { resolveStyle } from "../../../core/color/stretch.ts";
import type { Style } from "../../../core/color/style.ts";
import { tokenize } from "../../../core/expression/tokens.ts";
import { type Layer, openedLayer } from "../layers/layer.ts";
import { isMosaic } from "../layers/scene.ts";
import { withoutSecrets } from "../links/secrets.ts";

/** Where a server gives the same tiles, or why it cannot. */
export interface ServerTiles {
  readonly text: string | undefined;
  readonly note: string;
}

const refusal = (note: string): ServerTiles => ({ text: undefined, note });
const yourServer = () => msg("Put your server's address in the place of the host.");

/** The tiles of a layer from a Terracotta server (0.9) that has the same catalog. */
export function terracottaTiles(layer: Layer, style: Style): ServerTiles {
  const { scene, expression } = layer;
  if (scene === undefined)
    return refusal(msg("Terracotta finds files by keys: show the dataset from a catalog first."));
  if (isMosaic(scene)) return refusal(msg("Terracotta's server lays no datasets over each other."));
  const name = (band: number) => scene.bands[band - 1] ?? "";
  const numbers = inNumbers(layer, style);
  const colors = ofTerracotta(numbers);
  if (colors === undefined)
    return refusal(msg("Terracotta's server has no intervals, terrain and colours of your own."));
  const path = (route: string, keys: readonly string[]) =>
    `https://terracotta.example.org/${route}/${keys.map(encodeURIComponent).join("/")}/{z}/{x}/{y}.png`;
  const { values } = scene;
  const note =
    style.resampling === undefined
      ? yourServer()
      : msg("Put your server's address in the place of the host. How pixels are resampled is its own setting.");
  if (expression !== undefined) {
    const { text, operands } = numbered(expression, scene.bands);
    const query = new URLSearchParams({ expression: text, ...operands, ...colors });
    return { text: `${path("compute", values)}?${query}`, note };
  }
  if (numbers.kind === "rgb") {
    const [r = "", g = "", b = ""] = numbers.bands.map(name);
    const query = new URLSearchParams({ r, g, b, ...colors });
    return { text: `${path("rgb", values)}?${query}`, note };
  }
  return { text: `${path("singleband", [...values, name(numbers.band)])}?${new URLSearchParams(colors)}`, note };
}

/** The parameters of Terracotta that colour values; undefined for what it does not have. */
function ofTerracotta(style: Style<number>): Record<string, string> | undefined {
  if (style.kind === "rgb") {
    const [r_range, g_range, b_range] = style.ranges.map((range) => JSON.stringify(range));
    return {
      r_range: r_range ?? "",
      g_range: g_range ?? "",
      b_range: b_range ?? "",
      ...transforms("color_transform", style),
    };
  }
  if (style.kind === "singleband") {
    if (style.colors !== undefined) return undefined;
    const colormap = style.colormap === identityName ? {} : { colormap: style.colormap };
    return { ...colormap, stretch_range: JSON.stringify(style.range), ...transforms("color_transform", style) };
  }
  if (style.kind !== "classes" || style.classes.some(({ low, high }) => low !== high)) return undefined;
  const map = Object.fromEntries(style.classes.map(({ low, color }) => [low, writeRgba(color)]));
  return { colormap: "explicit", explicit_color_map: JSON.stringify(map) };
}

/** The tiles of a layer from a TiTiler server (0.18 and later). */
export function titilerTiles(layer: Layer, style: Style): ServerTiles {
  const { scene, source, expression } = layer;
  if (scene !== undefined && (style.kind === "rgb" || expression !== undefined)) {
    return refusal(msg("TiTiler reads one file at a time: several files need its STAC or mosaic routes."));
  }
  if (scene !== undefined && isMosaic(scene)) return refusal(msg("TiTiler needs a MosaicJSON for this."));
  const parameters = new URLSearchParams({ url: withoutSecrets(source.url).url });
  if (expression !== undefined) parameters.set("expression", expression);
  if (source.nodata !== undefined) parameters.set("nodata", String(source.nodata).toLowerCase());
  if (style.resampling !== undefined) parameters.set("resampling", style.resampling);
  const addBands = (bands: readonly number[]) => {
    if (expression !== undefined) return;
    for (const band of bands) parameters.append("bidx", String(scene === undefined ? band : (layer.band ?? 1)));
  };
  const numbers = inNumbers(layer, style);
  if (numbers.kind === "terrain") return refusal(msg("Ask TiTiler for its terrainrgb algorithm."));
  addBands(numbers.kind === "rgb" ? numbers.bands : [numbers.band]);
  if (numbers.kind === "rgb") for (const range of numbers.ranges) parameters.append("rescale", range.join(","));
  if (numbers.kind === "singleband") {
    parameters.set("rescale", numbers.range.join(","));
    if (numbers.colors !== undefined)
      return refusal(msg("TiTiler takes colours of your own as 256 entries: choose a colormap."));
    if (numbers.colormap !== identityName) parameters.set("colormap_name", numbers.colormap);
  }
  if (numbers.kind === "classes") {
    const intervals = numbers.classes.map(({ low, high, color }) => [[low, low === high ? low + 1 : high], color]);
    if (intervals.some(([ends]) => !ends?.every(Number.isFinite)))
      return refusal(msg("TiTiler's intervals have two ends."));
    parameters.set("colormap", JSON.stringify(intervals));
  }
  for (const [name, value] of Object.entries(transforms("color_formula", numbers))) parameters.set(name, value);
  return {
    text: `https://titiler.example.org/cog/tiles/WebMercatorQuad/{z}/{x}/{y}.png?${parameters}`,
    note: yourServer(),
  };
}

function transforms(name: string, style: Style<number>): Record<string, string> {
  const steps = style.kind === "rgb" || style.kind === "singleband" ? style.transforms : undefined;
  return steps === undefined || steps.length === 0 ? {} : { [name]: writeColorTransforms(steps) };
}

/** An expression whose operands are called `v1`, `v2`, … as Terracotta's server wants it. */
function numbered(expression: string, names: readonly string[]) {
  const used: string[] = [];
  let text = "";
  let end = 0;
  for (const { kind, text: name, at, length } of tokenize(expression)) {
    text += expression.slice(end, at);
    end = at + length;
    if (!(kind === "quoted" || kind === "name") || !names.includes(name)) text += expression.slice(at, end);
    else {
      if (!used.includes(name)) used.push(name);
      text += `v${used.indexOf(name) + 1}`;
    }
  }
  return { text, operands: Object.fromEntries(used.map((name, i) => [`v${i + 1}`, name])) };
}

/** The style with percentiles as the numbers that they are for this file: other servers may not know them. */
const inNumbers = (layer: Layer, style: Style): Style<number> =>
  resolveStyle(style, openedLayer(layer)?.statistics ?? new Map());
