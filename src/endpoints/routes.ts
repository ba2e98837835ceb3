import type { Endpoint } from "./request/endpoint.ts";
import { cogInfo } from "./routes/cog-info.ts";
import { cogPoint } from "./routes/cog-point.ts";
import { cogPreview } from "./routes/cog-preview.ts";
import { cogStatistics } from "./routes/cog-statistics.ts";
import { cogTerrain } from "./routes/cog-terrain.ts";
import { cogTileJson } from "./routes/cog-tile-json.ts";
import { cogTiles } from "./routes/cog-tiles.ts";
import { colormap } from "./routes/colormap.ts";
import { compute } from "./routes/compute.ts";
import { datasets } from "./routes/datasets.ts";
import { histogram, histogramOfBody } from "./routes/histogram.ts";
import { keys } from "./routes/keys.ts";
import { manyMetadata, metadata } from "./routes/metadata.ts";
import { point } from "./routes/point.ts";
import { rgb } from "./routes/rgb.ts";
import { singleband } from "./routes/singleband.ts";
import { spec } from "./routes/spec.ts";
import { statistics, statisticsOfBody } from "./routes/statistics.ts";
import { terrain } from "./routes/terrain.ts";

/** Every route; a new one is one new file and one new row. */
export const routes: readonly Endpoint[] = [
  ...cogTiles,
  cogTileJson,
  cogInfo,
  cogStatistics,
  cogPoint,
  cogPreview,
  ...cogTerrain,
  keys,
  datasets,
  metadata,
  manyMetadata,
  colormap,
  ...singleband,
  ...rgb,
  ...compute,
  ...terrain,
  point,
  statistics,
  statisticsOfBody,
  histogram,
  histogramOfBody,
  ...spec(() => routes),
];
