import type { TypedArray } from "../../../src/core/raster/raster.ts";
import type { FileInfo, GridValues } from "../../../src/engine/engine.ts";
import { type Check, type Subject, verdict } from "../check.ts";
import { type ExpectedFile, type ExpectedTile, toleranceOf } from "../expected.ts";

const size = 256;
const pixels = size * size;
/** Share of pixels that another projection library may put on the other side of a source pixel's edge. */
const allowedShare = 0.005;

/** The planes of a `tiles/*.bin.gz`, unpacked: the bands, then coverage (0 nothing, 255 whole). */
export interface TilePlanes {
  readonly bands: readonly TypedArray[];
  readonly coverage: Uint8Array;
}

/** One Web Mercator tile, of the level that GDAL read, band by band. */
export async function checkTile(
  subject: Subject,
  info: FileInfo,
  expected: ExpectedFile,
  tile: ExpectedTile,
  planes: TilePlanes,
): Promise<Check> {
  const { z, x, y, method, ovr } = tile;
  const check = `tile ${z}/${x}/${y} ${method} ${ovr}`;
  const [width, height] = tile.overview_size;
  const level = info.overviews.find((overview) => overview.width === width && overview.height === height)?.level;
  if (level === undefined) return verdict(check, "", [`there is no overview of ${width} × ${height}`]);

  const found: string[] = [];
  const covered = new Uint8Array(pixels);
  let worst = 0;
  for (let band = 1; band <= tile.bands; band++) {
    const ours: GridValues | null = await subject.engine.run({
      kind: "values",
      source: subject.source,
      tile: { z, x, y },
      size,
      bands: [band],
      resampling: method === "near" ? "nearest" : "bilinear",
      level,
    });
    if (ours && ours.level !== level) found.push(`level ${ours.level} was read instead of ${level}`);
    for (let pixel = 0; pixel < pixels; pixel++) covered[pixel] ||= ours?.mask[pixel] ?? 0;
    const isTied = method === "near" && (tile.ties_percent ?? 0) > 0;
    if (!ours || isTied) continue;
    const { share, difference } = compareBand(ours, planes, band, method, tolerance(expected, tile, planes, band));
    worst = Math.max(worst, share);
    if (share > allowedShare) {
      found.push(`band ${band}: ${percent(share)} of the pixels differ, by up to ${difference}`);
    }
  }
  const strays = strayCoverage(covered, planes.coverage);
  if (strays > 0) found.push(`coverage differs in ${strays} pixels that are no edge`);
  return verdict(check, `${percent(worst)} of pixels`, found);
}

/** How many of the pixels that both have differ by more than `allowed`, and by how much at most. */
function compareBand(ours: GridValues, planes: TilePlanes, band: number, method: string, allowed: number) {
  const values = ours.bands[0]!;
  const truth = planes.bands[band - 1]!;
  const least = method === "near" ? 1 : 255;
  let compared = 0;
  let differing = 0;
  let difference = 0;
  for (let pixel = 0; pixel < pixels; pixel++) {
    if (planes.coverage[pixel]! < least || ours.mask[pixel] === 0) continue;
    if (Number.isNaN(truth[pixel])) continue;
    compared++;
    const distance = Math.abs(values[pixel]! - truth[pixel]!);
    if (distance <= allowed) continue;
    differing++;
    difference = Math.max(difference, distance);
  }
  return { share: compared === 0 ? 0 : differing / compared, difference };
}

/** Nearest: none (lossy codecs aside). Bilinear: a thousandth of the range of values, and 1 for integers, which GDAL rounds. */
function tolerance(expected: ExpectedFile, tile: ExpectedTile, planes: TilePlanes, band: number): number {
  const lossy = toleranceOf(expected).value;
  if (tile.method === "near") return lossy;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const [pixel, value] of planes.bands[band - 1]!.entries()) {
    if (planes.coverage[pixel] !== 255 || Number.isNaN(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return Math.max(lossy, (high - low) / 1000, tile.dtype.includes("int") ? 1 : 0);
}

/** Pixels that only one of the two covers, and that are further than one pixel from an edge of GDAL's coverage. */
function strayCoverage(ours: Uint8Array, theirs: Uint8Array): number {
  let strays = 0;
  for (let pixel = 0; pixel < pixels; pixel++) {
    const isCovered = theirs[pixel]! > 0;
    if (ours[pixel]! > 0 === isCovered) continue;
    const [column, row] = [pixel % size, Math.floor(pixel / size)];
    let isEdge = false;
    for (let y = Math.max(0, row - 1); y <= Math.min(size - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(size - 1, column + 1); x++) {
        if (theirs[y * size + x]! > 0 !== isCovered) isEdge = true;
      }
    }
    if (!isEdge) strays++;
  }
  return strays;
}

const arrays = {
  uint8: Uint8Array,
  int8: Int8Array,
  uint16: Uint16Array,
  int16: Int16Array,
  uint32: Uint32Array,
  int32: Int32Array,
  float32: Float32Array,
  float64: Float64Array,
} satisfies Record<string, new (buffer: ArrayBuffer, offset: number, length: number) => TypedArray>;

/** Unpacks the gzip'ed planes of a tile. */
export async function unpackTile(gzipped: Blob, tile: ExpectedTile): Promise<TilePlanes> {
  const Values = arrays[tile.dtype as keyof typeof arrays]; // a name that is no key gives undefined, told below
  if (!Values) throw new Error(`Tiles of ${tile.dtype} are not known here.`);
  const buffer = await new Response(gzipped.stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  const byteLength = Values.BYTES_PER_ELEMENT * pixels;
  return {
    bands: Array.from({ length: tile.bands }, (_, band) => new Values(buffer, band * byteLength, pixels)),
    coverage: new Uint8Array(buffer, tile.bands * byteLength, pixels),
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.001 ? 4 : 2)} %`;
}
