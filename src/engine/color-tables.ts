import type { Cog } from "../cog/cog.ts";
import type { ColorTables } from "../core/color/colorize.ts";
import { colormap } from "../core/color/colormaps/colormap.ts";
import { toColormap } from "../core/color/colormaps/to-colormap.ts";
import type { Style } from "../core/color/style.ts";
import type { EngineContext } from "./context.ts";
import type { Drawn, FileBand, Source } from "./engine.ts";
import { readPalette } from "./palette.ts";
import { scaleOf } from "./scale-of.ts";

/**
 * What a style needs besides values: a colormap, or the palette or the scale of the file. For a virtual raster the first file's that can
 * be opened stands; the result of an expression has neither.
 */
export async function colorTables(
  context: EngineContext,
  drawn: Drawn,
  style: Style,
  signal?: AbortSignal,
): Promise<ColorTables> {
  if (style.kind === "singleband") {
    return { colormap: style.colors === undefined ? await colormap(style.colormap) : toColormap(style.colors) };
  }
  if (style.kind !== "palette" && style.kind !== "terrain") return {};
  if ("raster" in drawn && drawn.raster.expression !== undefined) return {};
  const found = await firstOpen(context, candidates(drawn, style.band), signal);
  // A band that there is not is refused where its values are asked for.
  if (found === undefined) return {};
  return style.kind === "palette" ? { palette: readPalette(found.cog) } : scaleOf(found.cog, found.source, found.band);
}

/** Where a band that is drawn comes from. */
function candidates(drawn: Drawn, band: number): readonly FileBand[] {
  if ("source" in drawn) return [{ source: drawn.source, band }];
  return drawn.raster.scenes.map((scene) => scene[band - 1]).filter((fileBand) => fileBand !== undefined);
}

async function firstOpen(
  context: EngineContext,
  bands: readonly FileBand[],
  signal?: AbortSignal,
): Promise<{ readonly cog: Cog; readonly source: Source; readonly band: number } | undefined> {
  let error: unknown;
  for (const { source, band } of bands) {
    try {
      return { cog: await context.open(source, signal), source, band };
    } catch (reason) {
      signal?.throwIfAborted();
      error ??= reason;
    }
  }
  if (bands.length > 0) throw error;
  return undefined;
}
