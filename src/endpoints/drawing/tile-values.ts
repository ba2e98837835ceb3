import { shownBands, shownResampling } from "../../core/color/shown-values.ts";
import type { Style } from "../../core/color/style.ts";
import type { Tile, TileSize } from "../../core/geo/tile.ts";
import type { Drawn } from "../../engine/engine.ts";
import type { Answer, EndpointContext } from "../request/endpoint.ts";

/** The values that a tile of this style is made of: those that its picture was drawn from, where that is not long ago. */
export async function tileValues(
  { engine }: EndpointContext,
  { style, ...drawn }: Drawn & { readonly style: Style },
  { tile, size }: { readonly tile: Tile; readonly size: TileSize },
  signal?: AbortSignal,
): Promise<Answer> {
  const [bands, resampling] = [shownBands(style), shownResampling(style)];
  return { values: await engine.run({ kind: "values", ...drawn, tile, size, bands, resampling }, signal) };
}
