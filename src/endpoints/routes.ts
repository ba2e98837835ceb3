import { cogInfo } from "./cog-info.ts";
import { cogPoint } from "./cog-point.ts";
import { cogPreview } from "./cog-preview.ts";
import { cogStatistics } from "./cog-statistics.ts";
import { cogTileJson } from "./cog-tile-json.ts";
import { cogTiles } from "./cog-tiles.ts";
import { datasets } from "./datasets.ts";
import type { Endpoint } from "./endpoint.ts";
import { keys } from "./keys.ts";
import { manyMetadata, metadata } from "./metadata.ts";

/** Every route; a new one is one new file and one new row. */
export const routes: readonly Endpoint[] = [
  cogTiles,
  cogTileJson,
  cogInfo,
  cogStatistics,
  cogPoint,
  cogPreview,
  keys,
  datasets,
  metadata,
  manyMetadata,
];
