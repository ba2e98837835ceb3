import type { DataType } from "../../core/raster/raster.ts";
import type { BlockIndex } from "./block-index.ts";

/** How the samples of one image (a level, or a level's mask) are stored. Checked: what is here can be decoded. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly dataType: DataType;
  readonly bitsPerSample: number;
  readonly samplesPerPixel: number;
  /** Bands in planes of their own (PlanarConfiguration 2), not side by side in each pixel. */
  readonly planar: boolean;
  readonly tiled: boolean;
  readonly blockWidth: number;
  readonly blockHeight: number;
  /** Rows of a block as it is stored: blocks that are large and not compressed are read in parts of `blockHeight` rows. */
  readonly storedBlockHeight: number;
  /** Blocks are so large that their bands, which lie side by side in each pixel, are kept one by one. */
  readonly byBand: boolean;
  readonly blocksAcross: number;
  readonly blocksDown: number;
  readonly littleEndian: boolean;
  /** The bits of each byte stand in reverse order (FillOrder 2). */
  readonly reversedBits: boolean;
  readonly compression: number;
  readonly predictor: 1 | 2 | 3;
  readonly photometric: number;
  /** The first four samples are cyan, magenta, yellow and black of 8 bits: they are read as red, green, blue and opaque. */
  readonly cmyk: boolean;
  /** 0: unspecified, 1: associated (premultiplied) alpha, 2: unassociated alpha; one entry an extra sample. */
  readonly extraSamples: readonly number[];
  readonly jpegTables: Uint8Array | undefined;
  /** What LERC blobs are packed in. */
  readonly lercPacking: "none" | "deflate" | "zstd";
  readonly index: BlockIndex;
}
