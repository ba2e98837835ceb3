import { type Directory, type IndexArray, readUint64, type Tiff } from "./directory.ts";
import type { HeaderReader } from "./header-reader.ts";
import { tags } from "./tags.ts";

/** A raster with a side that is at most this long needs neither tiles nor overviews. */
const smallSide = 512;
/** A ghost area of GDAL stands between signature and first directory; nothing larger does. Bytes. */
const mostBeforeFirst = 300;
const [reducedImage, transparencyMask] = [1, 4];

/** Whether a file is laid out as a cloud-optimized GeoTIFF; `reasons`: why it is not, or, of one that is, what would make it better. */
export interface CogValidity {
  readonly valid: boolean;
  readonly reasons: readonly string[];
}

/**
 * Judges as rio-cogeo's `cog_validate` (and GDAL's validate_cloud_optimized_geotiff.py) does: directories at the start of the file from large to
 * small, then blocks from small to large, tiles where it is large. Of block indexes, only what has been read anyway is looked at.
 */
export function cogValidity(tiff: Tiff, reader: HeaderReader): CogValidity {
  const [main] = tiff.directories;
  if (main === undefined) return { valid: false, reasons: [] };
  const overviews = tiff.directories.filter((directory) => isOverviewOf(main, directory));
  const errors = [
    ...(isInStrips(main) ? ["It is stored in strips, not in tiles."] : []),
    ...(overviews.some(isInStrips) ? ["Its overviews are stored in strips, not in tiles."] : []),
    ...(main.offset > mostBeforeFirst ? [`Its header stands behind its pixels, at byte ${main.offset}.`] : []),
    ...(isKnownIncompatible(reader) ? ["It was changed after it had been made, which broke its layout."] : []),
    ...orderProblems(main, overviews),
    ...blockProblems(tiff, reader, [main, ...overviews]),
  ];
  const advice = isLarge(main) && overviews.length === 0 ? ["It has no overviews."] : [];
  return { valid: errors.length === 0, reasons: [...errors, ...advice] };
}

function sizeOf(directory: Directory): readonly [width: number, height: number] {
  return [directory.number(tags.imageWidth) ?? 0, directory.number(tags.imageLength) ?? 0];
}

function isOverviewOf(main: Directory, directory: Directory): boolean {
  const kind = directory.number(tags.newSubfileType) ?? 0;
  const isPart = (kind & reducedImage) !== 0 && (kind & transparencyMask) === 0;
  const bands = (one: Directory) => one.number(tags.samplesPerPixel) ?? 1;
  return directory !== main && isPart && bands(directory) === bands(main);
}

function isLarge(directory: Directory): boolean {
  return sizeOf(directory).every((side) => side > smallSide);
}

function isInStrips(directory: Directory): boolean {
  const [width] = sizeOf(directory);
  return isLarge(directory) && (directory.number(tags.tileWidth) ?? width) === width;
}

/** GDAL's own mark, in the ghost area behind the signature. */
function isKnownIncompatible({ header }: HeaderReader): boolean {
  const start = String.fromCharCode(...header.subarray(0, 2 * mostBeforeFirst));
  return start.includes("GDAL_STRUCTURAL_METADATA_SIZE=") && start.includes("KNOWN_INCOMPATIBLE_EDITION=YES");
}

function orderProblems(main: Directory, overviews: readonly Directory[]): readonly string[] {
  const [width] = sizeOf(main);
  const factors = overviews.map((overview) => Math.round(width / sizeOf(overview)[0]));
  const problems: string[] = [];
  if (factors.some((factor, i) => factor < (factors[i - 1] ?? 0)))
    problems.push("Its overviews are not sorted by size.");
  if (factors.some((factor) => !(factor > 1))) problems.push("An overview is hardly smaller than the image.");
  const all = [main, ...overviews];
  if (all.some(({ offset }, i) => offset < (all[i - 1]?.offset ?? 0))) {
    problems.push("Its directories do not follow each other from the largest image to the smallest.");
  }
  return problems;
}

function blockProblems(tiff: Tiff, reader: HeaderReader, images: readonly Directory[]): readonly string[] {
  // Of an image without blocks, nothing stands in the wrong place.
  const firsts = images.map((image) => firstBlock(tiff, reader, image)).filter((offset) => offset !== undefined);
  const problems: string[] = [];
  const last = images.at(-1);
  if ((firsts.at(-1) ?? Number.POSITIVE_INFINITY) < (last?.offset ?? 0))
    problems.push("Its pixels stand before its header.");
  if (firsts.some((offset, i) => offset < (firsts[i + 1] ?? 0))) {
    problems.push("Its pixels do not follow each other from the smallest overview to the full size.");
  }
  return problems;
}

/** Where the first block with bytes stands; undefined where none has, or where the index has not been read so far. */
function firstBlock({ littleEndian }: Tiff, reader: HeaderReader, image: Directory): number | undefined {
  const index: IndexArray | undefined = image.array(tags.tileOffsets) ?? image.array(tags.stripOffsets);
  if (index === undefined) return undefined;
  const { bytesEach, count, offset } = index;
  const known = reader.peek(offset, count * bytesEach);
  const view = new DataView(known.buffer, known.byteOffset, known.byteLength);
  for (let at = 0; at + bytesEach <= known.length; at += bytesEach) {
    const found =
      bytesEach === 8
        ? readUint64(view, at, littleEndian)
        : bytesEach === 4
          ? view.getUint32(at, littleEndian)
          : view.getUint16(at, littleEndian);
    if (found > 0) return found;
  }
  return undefined;
}
