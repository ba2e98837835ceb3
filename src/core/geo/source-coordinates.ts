import type { Affine } from "./affine.ts";
import { projection } from "./crs/projection.ts";
import { fillPatch, type PixelFunction } from "./cubic-patches.ts";
import { pixelMapping } from "./georeference/georeference.ts";
import { pixelLocator, type RasterPlace } from "./locate.ts";
import { latitudeOf, longitudeOf } from "./mercator.ts";
import { type PixelWindow, windowsOfRaster } from "./pixel-window.ts";

/** A grid of pixels in EPSG:3857; `transform` leads from its pixels (corner-based) to metres. */
export interface MercatorGrid {
  readonly transform: Affine;
  readonly width: number;
  readonly height: number;
}

/**
 * For every pixel centre of a target grid, row by row from the top: where it lies in the source raster, in pixels of
 * level 0, corner-based and fractional. NaN: nowhere. Places outside the raster may be given or be NaN.
 */
export interface SourceCoordinates {
  readonly width: number;
  readonly height: number;
  readonly cols: Float64Array;
  readonly rows: Float64Array;
}

/**
 * Where the pixel centres of `target` lie in `source`; undefined when none lies in the raster or within a pixel of it.
 * No place is off by more than `tolerance` (pixels of level 0); most are off by less than a hundredth of it. A tenth
 * of a pixel of the level that is read is a good tolerance. Exact where axes stay apart (geographic and cylindrical
 * rasters, not rotated) and for EPSG:3857.
 */
export function sourceCoordinates(
  source: RasterPlace,
  target: MercatorGrid,
  tolerance: number,
): SourceCoordinates | undefined {
  const windows = windowsOfRaster(source, target);
  if (windows.length === 0) return undefined;
  const size = target.width * target.height;
  const found: SourceCoordinates = {
    width: target.width,
    height: target.height,
    cols: new Float64Array(size).fill(Number.NaN),
    rows: new Float64Array(size).fill(Number.NaN),
  };
  const { separable, webMercator } = projection(source.georeference.crs);
  const upright = (transform: Affine) => transform[1] === 0 && transform[3] === 0;
  if (
    separable &&
    "transform" in source.georeference &&
    upright(source.georeference.transform) &&
    upright(target.transform)
  ) {
    for (const window of windows) fillSeparable(source, target, window, webMercator, found);
  } else {
    const exact = exactPlace(source, target);
    for (const window of windows) fillPatch(exact, source, window, tolerance / 32, found);
  }
  return touches(found, source) ? found : undefined;
}

/** The exact place of a point of the target grid (corner-based pixels). */
export function exactPlace(source: RasterPlace, { transform }: MercatorGrid): PixelFunction {
  const locate = pixelLocator(source);
  const [a, b, c, d, e, f] = transform;
  return (col, row) => locate(longitudeOf(a * col + b * row + c), latitudeOf(d * col + e * row + f));
}

/** One column of the source for each of the target's columns, one row for each row: no interpolation. */
function fillSeparable(
  source: RasterPlace,
  target: MercatorGrid,
  { col: firstCol, row: firstRow, width, height }: PixelWindow,
  webMercator: boolean,
  { cols, rows }: SourceCoordinates,
): void {
  const [a, , c, , e, f] = target.transform;
  const { toCrs, toPixel } = pixelMapping(source.georeference);
  const { forward, period = 0 } = projection(source.georeference.crs);
  const locate = pixelLocator(source);
  const [middleX, middleY] = toCrs(source.width / 2, source.height / 2);
  const colOf = (x: number): number => {
    if (!webMercator) return locate(longitudeOf(x), 0)?.[0] ?? Number.NaN;
    return toPixel(x - period * Math.round((x - middleX) / period), middleY)[0];
  };
  const rowOf = (y: number): number => {
    const northing = webMercator ? y : forward(0, latitudeOf(y))?.[1];
    return northing === undefined ? Number.NaN : toPixel(middleX, northing)[1];
  };
  const colsOfTarget = Float64Array.from({ length: width }, (_, i) => colOf(a * (firstCol + i + 0.5) + c));
  for (let j = 0; j < height; j++) {
    const start = (firstRow + j) * target.width + firstCol;
    cols.set(colsOfTarget, start);
    rows.fill(rowOf(e * (firstRow + j + 0.5) + f), start, start + width);
  }
}

function touches({ cols, rows }: SourceCoordinates, { width, height }: RasterPlace): boolean {
  for (let i = 0; i < cols.length; i++) {
    const col = cols[i] as number;
    const row = rows[i] as number;
    if (col >= -1 && col <= width + 1 && row >= -1 && row <= height + 1) return true;
  }
  return false;
}

/** Places of the target at which the scale is measured, each way. */
const probes = 5;

/**
 * How many source pixels (level 0) a target pixel is wide, or high, whichever is less; the median of some places of
 * the raster in the target. Undefined when the raster lies elsewhere.
 */
export function sourcePixelsPerTargetPixel(source: RasterPlace, target: MercatorGrid): number | undefined {
  const exact = exactPlace(source, target);
  const { width, height } = source;
  const isIn = ([col, row]: readonly [number, number]) =>
    col >= -1 && col <= width + 1 && row >= -1 && row <= height + 1;
  const measured: number[] = [];
  const measure = (col: number, row: number, anywhere: boolean): void => {
    const here = exact(col, row);
    const right = exact(col + 1, row);
    const below = exact(col, row + 1);
    if (!here || !right || !below || !(anywhere || isIn(here))) return;
    const across = Math.hypot(right[0] - here[0], right[1] - here[1]);
    const down = Math.hypot(below[0] - here[0], below[1] - here[1]);
    measured.push(Math.min(across, down));
  };
  const windows = windowsOfRaster(source, target);
  for (const { col, row, width: w, height: h } of windows) {
    for (let i = 0; i < probes * probes; i++) {
      measure(col + (w * ((i % probes) + 0.5)) / probes, row + (h * (Math.floor(i / probes) + 0.5)) / probes, false);
    }
  }
  // A raster between the probes: the middle of what may show it is near enough.
  const [window] = windows;
  if (measured.length === 0 && window) measure(window.col + window.width / 2, window.row + window.height / 2, true);
  measured.sort((p, q) => p - q);
  return measured[Math.floor(measured.length / 2)];
}
