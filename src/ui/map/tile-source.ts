import { type AddProtocolAction, addSourceType, RasterTileSource, type SourceClass, type Tile } from "maplibre-gl";

/** The type under which a style names the sources of {@link addTileSource}. */
export const tileSourceType = "terracotta-tiles";

/** A source of raster tiles whose picture can be replaced at once. */
export interface TileSource extends RasterTileSource {
  /**
   * Makes the pictures of all tiles in view for another tile URL with `{z}/{x}/{y}`, and resolves with what puts them in the place of
   * those that are there, for the next frame. Undefined where MapLibre is loading some of the tiles itself. A draft has a quarter of the
   * pixels.
   */
  restyle(tiles: string, draft: boolean, abort: AbortController): Promise<(() => void) | undefined>;
}

/**
 * Adds a type of source to MapLibre, once for all maps. Its tiles come from `answer`, and load as those of any raster source. Beyond
 * that, `restyle` keeps the textures that are there, and tells MapLibre of nothing: replacing a view costs one frame.
 */
export function addTileSource(answer: AddProtocolAction): void {
  class Source extends RasterTileSource implements TileSource {
    /** Those in view, and those that MapLibre keeps for later. */
    readonly #tiles = new Set<Tile>();

    override async loadTile(tile: Tile): Promise<void> {
      this.#tiles.add(tile);
      const before = tile.texture;
      await super.loadTile(tile);
      // MapLibre would leave the texture of a tile that is loaded again to the garbage collector.
      if (before && before !== tile.texture) this.map.painter.saveTileTexture(before);
    }

    override async unloadTile(tile: Tile): Promise<void> {
      this.#tiles.delete(tile);
      await super.unloadTile(tile);
    }

    async restyle(tiles: string, draft: boolean, abort: AbortController): Promise<(() => void) | undefined> {
      const inView = [...this.#tiles].filter(({ uses }) => uses > 0);
      if (inView.some(({ state }) => state !== "loaded")) return undefined;
      // Tiles that come into view from now on.
      this.tiles = [tiles];
      const pictureUrls = draft ? withDraft(tiles) : tiles;
      const pictures = await Promise.all(inView.map((tile) => pictureOf(tile, pictureUrls, answer, abort)));
      return () => {
        for (const [i, tile] of inView.entries()) {
          const picture = pictures[i];
          if (!picture) continue;
          if (tile.uses > 0 && tile.state === "loaded")
            // Smaller copies are for views from afar, and cost as much as the picture itself: MapLibre makes them at rest.
            tile.texture.update(picture, { useMipmap: false, premultiply: true });
          // A task later: until then it is in use.
          setTimeout(() => picture.close());
        }
      };
    }
  }
  // A source class makes any kind of source. What can fail is a second type of this name, whose class would be the same.
  void addSourceType(tileSourceType, Source as unknown as SourceClass).catch(() => undefined);
}

const withDraft = (tiles: string): string => `${tiles}${tiles.includes("?") ? "&" : "?"}draft=true`;

/** Null where the tile shows nothing, whatever the style. */
async function pictureOf(
  { tileID }: Tile,
  tiles: string,
  answer: AddProtocolAction,
  abort: AbortController,
): Promise<ImageBitmap | null> {
  const { z, x, y } = tileID.canonical;
  const url = tiles.replace("{z}", String(z)).replace("{x}", String(x)).replace("{y}", String(y));
  const { data } = await answer({ url }, abort);
  // What answers tiles makes bitmaps.
  return data as ImageBitmap | null;
}
