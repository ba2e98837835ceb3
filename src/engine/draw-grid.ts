import { colorize } from "../core/color/colorize.ts";
import { shownBands, shownResampling } from "../core/color/shown-values.ts";
import { bandsToMeasure, resolveStyle } from "../core/color/stretch.ts";
import type { StretchRange, Style } from "../core/color/style.ts";
import { failure } from "../core/errors.ts";
import type { MercatorGrid } from "../core/geo/source-coordinates.ts";
import { filledFromGround } from "../core/raster/ground.ts";
import type { Raster } from "../core/raster/raster.ts";
import { thin } from "../core/raster/thin.ts";
import { colorTables } from "./color-tables.ts";
import type { EngineContext } from "./context.ts";
import type { Drawn, GridValues, Image } from "./engine.ts";
import { maskedValues } from "./masked-values.ts";
import { measureBand } from "./measure-band.ts";
import { terrainGround } from "./terrain-ground.ts";
import { unpremultiply } from "./unpremultiply.ts";
import { warpVirtualRaster } from "./virtual-raster.ts";
import { warpGrid } from "./warp-grid.ts";

/**
 * A file or a virtual raster drawn on a Web Mercator grid; null where no pixel of the grid shows it, unless the style is terrain. Values,
 * statistics and colours are read side by side. `draft` colours every second pixel of every second row only. Throws INVALID_ARGUMENT for a
 * virtual raster with ranges that are not numbers.
 */
export async function drawGrid(
  context: EngineContext,
  drawn: Drawn,
  grid: MercatorGrid,
  style: Style,
  signal?: AbortSignal,
  draft = false,
): Promise<Image | null> {
  if ("raster" in drawn) refuseOpenRanges(style);
  const [values, resolved, tables] = await Promise.all([
    valuesOf(context, drawn, grid, style, signal),
    resolve(context, drawn, style, signal),
    colorTables(context, drawn, style, signal),
  ]);
  if (values === null && style.kind !== "terrain") return null;
  const known = values ?? maskedValues(grid, 1);
  const full = style.kind === "terrain" ? await withGround(context, drawn, known, grid, style, signal) : known;
  const shown = draft ? thin(full, 2) : full;
  const { width, height } = shown;
  const data = colorize(shown, resolved, tables);
  return values?.problems ? { width, height, data, problems: values.problems } : { width, height, data };
}

/** Heights without gaps, as far as anybody knows what lies in them. */
async function withGround(
  context: EngineContext,
  drawn: Drawn,
  values: GridValues,
  { transform }: MercatorGrid,
  style: Style & { readonly kind: "terrain" },
  signal?: AbortSignal,
): Promise<Raster> {
  if (!values.mask.includes(0)) return values;
  const ground =
    style.ground === undefined
      ? await terrainGround(context, drawn, style.band, signal)
      : { lowest: style.ground, surface: undefined };
  return ground === undefined ? values : filledFromGround(values, transform, ground);
}

async function valuesOf(
  context: EngineContext,
  drawn: Drawn,
  grid: MercatorGrid,
  style: Style,
  signal?: AbortSignal,
): Promise<GridValues | null> {
  const [bands, resampling] = [shownBands(style), shownResampling(style)];
  if ("raster" in drawn) return warpVirtualRaster(context, drawn.raster, bands, { grid, resampling }, signal);
  const cog = await context.open(drawn.source, signal);
  const values = await warpGrid(context, drawn.source, { grid, bands, resampling }, signal);
  return values && unpremultiply(values, cog, bands);
}

/** Throws INVALID_ARGUMENT for a range whose ends are not numbers: the values of a virtual raster are known tile by tile only. */
function refuseOpenRanges(style: Style): void {
  const ranges: readonly StretchRange[] =
    style.kind === "rgb" ? style.ranges : style.kind === "singleband" ? [style.range] : [];
  const bound = ranges.flat().find((end) => typeof end !== "number");
  if (bound === undefined) return;
  throw failure(
    "INVALID_ARGUMENT",
    `The stretch bound ${JSON.stringify(bound)} was asked for, but a virtual raster has no percentiles, minimum or maximum`,
    { hint: "Give numbers as the ends of the range." },
  );
}

async function resolve(
  context: EngineContext,
  drawn: Drawn,
  style: Style,
  signal?: AbortSignal,
): Promise<Style<number>> {
  if ("raster" in drawn) return resolveStyle(style, new Map());
  const measured = bandsToMeasure(style).map(
    async (band) => [band, await measureBand(context, drawn.source, band, undefined, signal)] as const,
  );
  return resolveStyle(style, new Map(await Promise.all(measured)));
}
