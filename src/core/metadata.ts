import type { Bounds } from "./geo/bounds.ts";

/**
 * What a catalog knows of one band of a file: Terracotta's fields under Terracotta's names, since this is what its
 * `/metadata` answers and what catalogs exchange. Valid are samples that are not nodata, not masked and finite.
 */
export interface Metadata {
  /** In EPSG:4326, degrees; west > east means that the box crosses the antimeridian. */
  readonly bounds: Bounds;
  /** The area of the valid pixels in EPSG:4326; the four corners of the raster when all are valid. */
  readonly convex_hull: GeoJSON.Polygon;
  /** Valid pixels, 0 to 100. */
  readonly valid_percentage: number;
  readonly range: readonly [minimum: number, maximum: number];
  readonly mean: number;
  /** Population standard deviation. */
  readonly stdev: number;
  /** 99 values: the 1st to the 99th percentile, linear interpolation. */
  readonly percentiles: readonly number[];
  /** True when it was measured on an overview instead of on every pixel. */
  readonly sampled: boolean;
}
