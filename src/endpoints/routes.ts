import { cogInfo } from "./cog-info.ts";
import { cogPoint } from "./cog-point.ts";
import { cogPreview } from "./cog-preview.ts";
import { cogStatistics } from "./cog-statistics.ts";
import { cogTerrain } from "./cog-terrain.ts";
import { cogTileJson } from "./cog-tile-json.ts";
import { cogTiles } from "./cog-tiles.ts";
import { colormap } from "./colormap.ts";
import { compute } from "./compute.ts";
import { datasets } from "./datasets.ts";
import type { Endpoint } from "./endpoint.ts";
import { histogram, histogramOfBody } from "./histogram.ts";
import { keys } from "./keys.ts";
import { manyMetadata, metadata } from "./metadata.ts";
import { point } from "./point.ts";
import { rgb } from "./rgb.ts";
import { singleband } from "./singleband.ts";
import { spec } from "./spec.ts";
import { statistics, statisticsOfBody } from "./statistics.ts";
import { terrain } from "./terrain.ts";

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
