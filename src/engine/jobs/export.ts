import type { Cog } from "../../cog/cog.ts";
import { tags } from "../../cog/tiff/tags.ts";
import { encodeMaskTile, encodeTile, writtenType } from "../../cog/write/encode-tile.ts";
import { type EpsgCode, placeEntries, sampleEntries } from "../../cog/write/window-tags.ts";
import { type TiffEntry, writeGeotiff } from "../../cog/write/write-geotiff.ts";
import { failure } from "../../core/errors.ts";
import { windowOfBounds } from "../../core/geo/bounds-window.ts";
import type { Crs } from "../../core/geo/crs/crs.ts";
import type { PixelWindow } from "../../core/geo/pixel-window.ts";
import { type EngineContext, placeOf } from "../context.ts";
import type { JobResult, JobTypes, OnProgress, Source } from "../engine.ts";
import { readAhead, type Windows } from "../read-ahead.ts";

const defaultMaxBytes = 256e6;
const mostBytes = 1e9;
/** Sides of the tiles that are written, and bytes of one of them: of many bands they are smaller. */
const [largestSide, smallestSide] = [256, 16];
const tileBytes = 16e6;
/** A tag holds a code of two bytes. */
const largestCode = 65_535;
const deflated = 8;
const [maskSubfile, maskPhotometric] = [4, 4];

/**
 * The stored pixels of a box, or of all of a file, as a GeoTIFF: tiles, deflate. Half floats become floats. A mask is written as the mask
 * inside the file; without the alpha band, what it hides is open.
 */
export async function exportWindow(
  context: EngineContext,
  { source, bands, bbox, maxBytes = defaultMaxBytes }: JobTypes["export"]["job"],
  signal?: AbortSignal,
  onProgress?: OnProgress,
): Promise<JobResult<"export">> {
  const cog = await context.open(source, signal);
  const place = await placeOf(cog, source);
  if (!("transform" in place.georeference)) {
    const [what, option] = "gcps" in place.georeference ? ["ground control points", ""] : ["an RPC", "-rpc "];
    throw failure("UNSUPPORTED", `The file is placed by ${what}, which are not cut out here`, {
      hint: `Warp it first: gdalwarp ${option}IN OUT.tif`,
    });
  }
  const epsg = epsgOf(source, place.georeference.crs);
  const { dataType, width, height } = cog;
  const { bytes, sampleFormat } = writtenType(dataType);
  const chosen = bands ?? Array.from({ length: cog.bandCount }, (_, i) => i + 1);
  if (chosen.length === 0) throw failure("INVALID_ARGUMENT", "No band was asked for; at least one is needed");
  const window = bbox ? windowOfBounds(bbox, place) : { col: 0, row: 0, width, height };
  checkSize(window, chosen.length, bytes, maxBytes);

  const side = sideOf(chosen.length * bytes);
  const { tiles, masks } = await encodedTiles(cog, window, chosen, side, signal, onProgress);
  const isMasked = cog.levels[0].mask !== undefined;
  const each = (value: number) => chosen.map(() => value);
  const entries: readonly TiffEntry[] = [
    ...imageEntries(window, side),
    [tags.bitsPerSample, "short", each(bytes * 8)],
    [tags.samplesPerPixel, "short", [chosen.length]],
    [tags.sampleFormat, "short", each(sampleFormat)],
    ...sampleEntries(cog, chosen, bytes * 8, source.nodata),
    ...placeEntries(cog, window, epsg),
  ];
  const maskEntries: readonly TiffEntry[] = [
    ...imageEntries(window, side),
    [tags.newSubfileType, "long", [maskSubfile]],
    [tags.bitsPerSample, "short", [1]],
    [tags.samplesPerPixel, "short", [1]],
    [tags.photometric, "short", [maskPhotometric]],
  ];
  const { col: x, row: y } = window;
  return {
    bytes: writeGeotiff([{ entries, tiles }, ...(isMasked ? [{ entries: maskEntries, tiles: masks }] : [])]),
    window: { x, y, width: window.width, height: window.height },
  };
}

/** The number of the CRS that stands in for the file's. Throws UNSUPPORTED for one that has none. */
function epsgOf({ crs }: Source, { code, kind }: Crs): EpsgCode | undefined {
  if (crs === undefined) return undefined;
  const number = Number(code?.replace("EPSG:", ""));
  if (number <= largestCode) return { code: number, kind };
  throw failure("UNSUPPORTED", "The CRS that replaces the file's own has no EPSG code, and cannot be written", {
    hint: "Give the EPSG code of the file's coordinates",
  });
}

function checkSize({ width, height }: PixelWindow, bandCount: number, bytes: number, maxBytes: number): void {
  if (!(maxBytes > 0)) throw failure("INVALID_ARGUMENT", `maxBytes is ${maxBytes}; it must be above 0`);
  const size = width * height * bandCount * bytes;
  const most = Math.min(maxBytes, mostBytes);
  if (size <= most) return;
  const [found, allowed] = [size, most].map((count) => `${megabytes(count)} MB`);
  const what = `${width} × ${height} pixels of ${bandCount === 1 ? "a band" : `${bandCount} bands`}`;
  throw failure("TOO_LARGE", `${what} are ${found} before compression; ${allowed} may be exported`, {
    hint: "Ask for a smaller box or fewer bands",
    details: { bytes: size, maxBytes: most },
  });
}

/** To two digits, so that what is just too much does not look like what is allowed; in whole ones from 100 on. */
function megabytes(bytes: number): number {
  const count = bytes / 1e6;
  return count < 100 ? Number(count.toPrecision(2)) : Math.ceil(count);
}

function sideOf(pixelBytes: number): number {
  let side = largestSide;
  while (side > smallestSide && side * side * pixelBytes > tileBytes) side /= 2;
  return side;
}

function imageEntries({ width, height }: PixelWindow, side: number): readonly TiffEntry[] {
  return [
    [tags.imageWidth, "long", [width]],
    [tags.imageLength, "long", [height]],
    [tags.compression, "short", [deflated]],
    [tags.planarConfiguration, "short", [1]],
    [tags.tileWidth, "short", [side]],
    [tags.tileLength, "short", [side]],
  ];
}

/** The tiles of a window, row by row, and those of its mask. */
async function encodedTiles(
  cog: Cog,
  window: PixelWindow,
  bands: readonly number[],
  side: number,
  signal: AbortSignal | undefined,
  onProgress: OnProgress | undefined,
) {
  const across = Math.ceil(window.width / side);
  const windows: Windows = {
    count: across * Math.ceil(window.height / side),
    at(index) {
      const [col, row] = [side * (index % across), side * Math.floor(index / across)];
      const [width, height] = [Math.min(side, window.width - col), Math.min(side, window.height - row)];
      return { col: window.col + col, row: window.row + row, width, height };
    },
    byteLength: side * side * bands.length * writtenType(cog.dataType).bytes,
  };
  const [tiles, masks]: [Uint8Array[], Uint8Array[]] = [[], []];
  await readAhead(
    windows,
    (part, shared) => cog.read(0, part, bands, shared),
    async (part, raster) => {
      tiles.push(await encodeTile(raster, side, cog.dataType));
      if (cog.levels[0].mask !== undefined) masks.push(await encodeMaskTile(raster.mask, part.width, side));
    },
    signal,
    onProgress,
  );
  return { tiles, masks };
}
