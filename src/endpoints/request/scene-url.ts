import type { Style } from "../../core/color/style.ts";
import { styleQuery } from "./style-query.ts";
import { scheme } from "./tile-url.ts";

/** Datasets of a catalog in a style. */
export interface DrawnScene {
  /** Where there is more than one catalog. */
  readonly catalogId?: string | undefined;
  /** A value for each key but the last; `*` stands for any text. */
  readonly values: readonly string[];
  /** Values of the last key, which the style's bands count from 1. */
  readonly bands: readonly string[];
  readonly style: Style;
  /** Computed of values of the last key, which it names; the style is of the result, its range in numbers. */
  readonly expression?: string | undefined;
  readonly pixelSelection?: string | undefined;
  /** Pixels of a tile's side; 256 unless given. */
  readonly size?: number | undefined;
}

/** The tile URL of datasets of a catalog, with `{z}`, `{x}` and `{y}` to be filled in by the map. */
export function sceneTileUrl(scene: DrawnScene): string {
  const { catalogId, values, expression, style, pixelSelection = "first", size = 256 } = scene;
  const { route, keys, query } =
    expression === undefined ? drawn(scene) : { route: "compute", keys: values, query: computed(style, expression) };
  const parameters = new URLSearchParams({
    ...query,
    ...(pixelSelection === "first" ? {} : { pixel_selection: pixelSelection }),
    ...(size === 256 ? {} : { tile_size: String(size) }),
  });
  const catalog = catalogId === undefined ? "" : `catalogs/${encodeURIComponent(catalogId)}/`;
  const path = keys.map((key) => encodeURIComponent(key)).join("/");
  return `${scheme}://${catalog}${route}/${path}/{z}/{x}/{y}.png?${parameters}`;
}

function computed(style: Style, expression: string): Readonly<Record<string, string>> {
  const { bands: _, ...query } = styleQuery(style);
  return { expression, ...query };
}

function drawn({ values, bands, style }: DrawnScene) {
  const name = (band: number) => bands[band - 1] ?? "";
  if (style.kind === "rgb") {
    const { bands: _, stretch_range: __, ...query } = styleQuery(style);
    const [red, green, blue] = style.bands;
    const [r_range, g_range, b_range] = style.ranges.map((range) => JSON.stringify(range)) as [string, string, string];
    const channels = { r: name(red), g: name(green), b: name(blue), r_range, g_range, b_range };
    return { route: "rgb", keys: values, query: { ...channels, ...query } };
  }
  const { bands: _, band: __, ...query } = styleQuery(style);
  const keys = [...values, name(style.band)];
  return { route: style.kind === "terrain" ? "terrain" : "singleband", keys, query };
}
