import type { Cog } from "../cog/cog.ts";
import { type ColorTables, colorize } from "../core/color/colorize.ts";
import { colormap } from "../core/color/colormaps/colormap.ts";
import { bandsToMeasure, resolveStyle } from "../core/color/stretch.ts";
import type { Style } from "../core/color/style.ts";
import type { MercatorGrid } from "../core/geo/source-coordinates.ts";
import type { Raster } from "../core/raster/raster.ts";
import type { ResamplingMethod } from "../core/raster/resampling.ts";
import type { EngineContext } from "./context.ts";
import type { Drawn, Image, Source } from "./engine.ts";
import { measureBand } from "./measure-band.ts";
import { readPalette } from "./palette.ts";
import { sourceOf } from "./virtual-raster.ts";
import { warpGrid } from "./warp-grid.ts";

/** A file drawn on a Web Mercator grid; null where no pixel of the grid shows it. Values and statistics are read side by side. */
export async function drawGrid(
  context: EngineContext,
  drawn: Drawn,
  grid: MercatorGrid,
  style: Style,
  signal?: AbortSignal,
): Promise<Image | null> {
  const source = sourceOf(drawn);
  const cog = await context.open(source, signal);
  const [raster, resolved, tables] = await Promise.all([
    warpGrid(context, { source, grid, bands: bandsOf(style), resampling: resamplingOf(style) }, signal),
    resolve(context, source, style, signal),
    colorTables(cog, style),
  ]);
  if (raster === null) return null;
  const data = colorize(cog.premultiplied ? unpremultiply(raster) : raster, resolved, tables);
  return { width: raster.width, height: raster.height, data };
}

function bandsOf(style: Style): readonly number[] {
  return style.kind === "rgb" ? style.bands : [style.band];
}

function resamplingOf(style: Style): ResamplingMethod {
  return style.kind === "palette" || style.kind === "classes" ? "nearest" : (style.resampling ?? "bilinear");
}

async function resolve(context: EngineContext, source: Source, style: Style, signal?: AbortSignal) {
  const measured = bandsToMeasure(style).map(
    async (band) => [band, await measureBand(context, source, band, undefined, signal)] as const,
  );
  return resolveStyle(style, new Map(await Promise.all(measured)));
}

async function colorTables(cog: Cog, style: Style): Promise<ColorTables> {
  if (style.kind === "singleband") return { colormap: await colormap(style.colormap) };
  return style.kind === "palette" ? { palette: readPalette(cog) } : {};
}

/** Colours that are multiplied by their opacity (associated alpha), divided by it again. */
function unpremultiply(raster: Raster): Raster {
  const bands = raster.bands.map((band) => {
    const divided = band.slice();
    // Alpha bands are of 8 or 16 bits, and so are the colours beside them.
    const largest = band instanceof Uint16Array ? 65535 : 255;
    for (let i = 0; i < divided.length; i += 1) {
      const opacity = raster.mask[i] as number;
      if (opacity > 0 && opacity < 255) divided[i] = Math.min(largest, ((band[i] as number) * 255) / opacity);
    }
    return divided;
  });
  return { ...raster, bands };
}
