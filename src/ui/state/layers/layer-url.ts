import type { Style } from "../../../core/color/style.ts";
import type { Tile } from "../../../core/geo/tile.ts";
import type { GridValues } from "../../../engine/engine.ts";
import type { Protocol } from "../../../protocol/protocol.ts";
import { sceneTileUrl, tileUrl } from "../../../protocol/url.ts";
import { tileSize } from "../../map/tile-size.ts";
import type { Layer } from "./layer.ts";

/** The tile URL of a layer in a style, with `{z}`, `{x}` and `{y}` to be filled in. */
export function layerUrl(
  { source, scene, expression }: Pick<Layer, "source" | "scene" | "expression">,
  style: Style,
): string {
  if (scene !== undefined) return sceneTileUrl({ ...scene, style, expression, size: tileSize });
  return tileUrl({ source, style, expression, size: tileSize });
}

/**
 * The values that a layer shows in a tile, uncoloured: of one band, of three, or of the result of its expression; null where it has none.
 * A tile that is drawn has them at hand: nothing is requested for them then.
 */
export async function layerValues(
  answer: Protocol["answer"],
  layer: Layer,
  tile: Tile,
  signal?: AbortSignal,
): Promise<GridValues | null> {
  if (layer.style === undefined) return null;
  const url = layerUrl(layer, layer.style).replace("{z}/{x}/{y}.png", `${tile.z}/${tile.x}/${tile.y}.values`);
  const found = await answer(url, signal);
  return "values" in found ? found.values : null;
}

/** What expressions call the bands of a layer: `b1`, `b2`, … in a file, the values of the last key in a scene. */
export function bandNames({ scene }: Pick<Layer, "scene">, bandCount: number): readonly string[] {
  return scene?.bands ?? Array.from({ length: bandCount }, (_, i) => `b${i + 1}`);
}
