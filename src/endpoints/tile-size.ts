import type { Query } from "./query.ts";

const maxTileSize = 4096;

/** `tile_size`: pixels a side of a tile; less where `scale` enlarges it. */
export function parseTileSize(query: Query, scale = 1): number {
  return (query.integer("tile_size", 1, maxTileSize / scale) ?? 256) * scale;
}
