import { failure } from "../../core/errors.ts";
import type { DataType } from "../../core/raster/raster.ts";
import { isDeflate } from "../codecs.ts";
import { samplesArray } from "./samples.ts";

/** Bytes that a decoded block, or a band of one, may take: what is larger would endanger the page. */
const maxBlockBytes = 256 * 1024 * 1024;
/** Of a block with several bands that is larger, only bands that are asked for are kept. Bytes. */
const largeBlockBytes = 32 * 1024 * 1024;
/** Larger blocks that are not compressed are read in parts of about `partBytes`. */
const [largeRawBytes, partBytes] = [4 * 1024 * 1024, 1024 * 1024];

interface StoredBlock {
  readonly blockWidth: number;
  readonly storedBlockHeight: number;
  readonly rowBytes: number;
  /** Bands side by side in a pixel of the block. */
  readonly bandCount: number;
  readonly compression: number;
  readonly dataType: DataType;
}

/** How blocks are read: in parts of how many rows, and whether their bands are kept one by one. Throws TOO_LARGE. */
export function blockReading(block: StoredBlock): { readonly blockHeight: number; readonly byBand: boolean } {
  const { blockWidth, storedBlockHeight, rowBytes, bandCount, compression, dataType } = block;
  const blockBytes = rowBytes * storedBlockHeight;
  const blockHeight = compression === 1 && blockBytes > largeRawBytes ? rowsOfPart(block) : storedBlockHeight;
  const byBand = bandCount > 1 && blockBytes > largeBlockBytes && blockHeight === storedBlockHeight;
  const bandBytes = blockWidth * storedBlockHeight * samplesArray(dataType, 0).BYTES_PER_ELEMENT;
  // zlib's are decoded row by row, and only the bands that are wanted are ever there.
  const neededBytes = byBand && isDeflate(compression) ? Math.max(bandBytes, rowBytes) : rowBytes * blockHeight;
  if (neededBytes <= maxBlockBytes) return { blockHeight, byBand };
  const bands = bandCount > 1 ? ` of ${bandCount} bands` : "";
  const found = `One block of the file holds ${blockWidth} × ${storedBlockHeight} pixels${bands}`;
  throw failure(
    "TOO_LARGE",
    `${found}: ${megabytes(neededBytes)} MB, at most ${megabytes(maxBlockBytes)} MB can be read at once`,
    {
      hint:
        bandCount > 1
          ? "Blocks are decoded whole. Store the bands apart, in tiles: gdal_translate -co TILED=YES -co INTERLEAVE=BAND -co COMPRESS=DEFLATE IN OUT.tif"
          : "Blocks are decoded whole. Make a file with small tiles: gdal_translate -of COG IN OUT.tif",
    },
  );
}

/** Rows of a part: they divide the block evenly, so that the parts of all blocks make one grid. */
function rowsOfPart({ storedBlockHeight, rowBytes }: StoredBlock): number {
  for (let rows = Math.max(1, Math.floor(partBytes / rowBytes)); rows > 1; rows--) {
    if (storedBlockHeight % rows === 0) return rows;
  }
  return 1;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1e6);
}
