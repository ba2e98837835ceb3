import { failure } from "../../core/errors.ts";
import type { DataType } from "../../core/raster/raster.ts";
import { codecs, unsupportedCodecs } from "../codecs.ts";
import { BlockIndex, type UnknownLength } from "../tiff/block-index.ts";
import type { Directory } from "../tiff/directory.ts";
import type { HeaderReader } from "../tiff/header-reader.ts";
import type { Layout } from "../tiff/layout.ts";
import { tags } from "../tiff/tags.ts";
import { blockReading } from "./block-reading.ts";

const maxDimension = 2 ** 31 - 1;
const maxBands = 4096;
const [photometricCmyk, photometricYCbCr] = [5, 6];

/** Reads and checks how an image is stored. Throws DAMAGED, UNSUPPORTED or TOO_LARGE. */
export function readLayout(directory: Directory, reader: HeaderReader, littleEndian: boolean): Layout {
  const width = dimension(directory.number(tags.imageWidth), "width");
  const height = dimension(directory.number(tags.imageLength), "height");
  const samplesPerPixel = directory.number(tags.samplesPerPixel) ?? 1;
  if (samplesPerPixel < 1 || samplesPerPixel > maxBands) {
    throw failure("DAMAGED", `The file claims ${samplesPerPixel} bands; 1 to ${maxBands} can be read`);
  }
  const bitsPerSample = uniform(directory.numbers(tags.bitsPerSample) ?? [1], "BitsPerSample");
  const compression = directory.number(tags.compression) ?? 1;
  const codec = codecs[compression];
  if (codec === undefined) {
    const name = unsupportedCodecs[compression] ?? "an unknown method";
    throw failure("UNSUPPORTED", `The file is compressed with ${name} (compression ${compression})`, {
      hint: "Convert it: gdal_translate -of COG -co COMPRESS=DEFLATE IN OUT.tif",
      details: { compression },
    });
  }
  const dataType = dataTypeOf(uniform(directory.numbers(tags.sampleFormat) ?? [1], "SampleFormat"), bitsPerSample);
  const planarConfiguration = directory.number(tags.planarConfiguration) ?? 1;
  if (planarConfiguration !== 1 && planarConfiguration !== 2) {
    throw failure("DAMAGED", `PlanarConfiguration is ${planarConfiguration}; 1 and 2 are allowed`);
  }
  const planar = planarConfiguration === 2 && samplesPerPixel > 1;
  const tiled = directory.array(tags.tileOffsets) !== undefined || directory.number(tags.tileWidth) !== undefined;
  const blockWidth = tiled ? dimension(directory.number(tags.tileWidth), "tile width") : width;
  const rows = tiled
    ? directory.number(tags.tileLength)
    : Math.min(height, directory.number(tags.rowsPerStrip) ?? height);
  const storedBlockHeight = dimension(rows, "block height");
  const rowBytes = Math.ceil((blockWidth * (planar ? 1 : samplesPerPixel) * bitsPerSample) / 8);
  const uncompressed = compression === 1;
  const bandCount = planar ? 1 : samplesPerPixel;
  const { blockHeight, byBand } = blockReading({
    blockWidth,
    storedBlockHeight,
    rowBytes,
    bandCount,
    compression,
    dataType,
  });
  const blocksAcross = Math.ceil(width / blockWidth);
  const [blocksDown, storedBlocksDown] = [Math.ceil(height / blockHeight), Math.ceil(height / storedBlockHeight)];
  const offsets = directory.array(tiled ? tags.tileOffsets : tags.stripOffsets);
  const byteCounts = directory.array(tiled ? tags.tileByteCounts : tags.stripByteCounts);
  const blockCount = blocksAcross * storedBlocksDown * (planar ? samplesPerPixel : 1);
  if (offsets === undefined || offsets.count < blockCount) {
    throw failure("DAMAGED", `The image has ${blockCount} blocks, but its index names ${offsets?.count ?? 0}`);
  }
  if (byteCounts !== undefined && byteCounts.count < blockCount) {
    const found = byteCounts.count;
    throw failure("DAMAGED", `The image has ${blockCount} blocks, but the index of their lengths names ${found}`);
  }
  const photometric = directory.number(tags.photometric) ?? 1;
  // Other inks than these four say so.
  const isCmyk = (directory.number(tags.inkSet) ?? 1) === 1 && dataType === "uint8";
  const layout: Omit<Layout, "index"> = {
    width,
    height,
    dataType,
    bitsPerSample,
    samplesPerPixel,
    planar,
    tiled,
    blockWidth,
    blockHeight,
    storedBlockHeight,
    byBand,
    blocksAcross,
    blocksDown,
    littleEndian,
    reversedBits: directory.number(tags.fillOrder) === 2 && codec.ownBitOrder !== true,
    compression,
    predictor: predictorOf(directory.number(tags.predictor) ?? 1, dataType, bitsPerSample),
    photometric,
    cmyk: photometric === photometricCmyk && isCmyk && samplesPerPixel >= 4 && bitsPerSample === 8,
    extraSamples: directory.numbers(tags.extraSamples) ?? [],
    jpegTables: bytesOf(directory.numbers(tags.jpegTables)),
    lercPacking: lercPackings[directory.numbers(tags.lercParameters)?.[1] ?? 0] ?? "none",
  };
  codec.check?.(layout);
  if (layout.photometric === photometricYCbCr && compression !== 7) {
    throw failure("UNSUPPORTED", `YCbCr colours can be read in JPEG blocks only, not in ${codec.name} ones`, {
      hint: "Convert the file: gdal_translate -of COG IN OUT.tif",
    });
  }
  // Of the only strip of a file that is not compressed, the length is known better than any tag says.
  const isOnlyStrip = uncompressed && !tiled && blockCount === 1;
  const index = new BlockIndex(reader, littleEndian, {
    offsets,
    byteCounts: isOnlyStrip ? undefined : byteCounts,
    unknownLength: unknownLength(uncompressed, tiled, blockCount, byteCounts !== undefined),
    uncompressedByteLength: rowBytes * storedBlockHeight,
    parts:
      blockHeight === storedBlockHeight
        ? undefined
        : {
            blocksAcross,
            partsDown: blocksDown,
            blocksDown: storedBlocksDown,
            partsPerBlock: Math.ceil(storedBlockHeight / blockHeight),
            partByteLength: rowBytes * blockHeight,
          },
  });
  return { ...layout, index };
}

/**
 * How long a block is whose length is missing or 0, though it stands somewhere. Tiles with lengths of 0 are empty, and so are strips among
 * others; libtiff estimates the length of the only one.
 */
function unknownLength(uncompressed: boolean, tiled: boolean, count: number, hasCounts: boolean): UnknownLength {
  if (hasCounts && (tiled || (count > 1 && !uncompressed))) return "empty";
  return uncompressed ? "uncompressed" : "up to the next";
}

const lercPackings: readonly Layout["lercPacking"][] = ["none", "deflate", "zstd"];

/** The bytes of an array of byte values. */
function bytesOf(values: readonly number[] | undefined): Uint8Array | undefined {
  return values === undefined ? undefined : Uint8Array.from(values);
}

function dimension(value: number | undefined, name: string): number {
  if (value !== undefined && Number.isInteger(value) && value >= 1 && value <= maxDimension) return value;
  throw failure("DAMAGED", `The image's ${name} is ${value ?? "missing"}`);
}

function uniform(values: readonly number[], name: string): number {
  const first = values[0] ?? 0;
  if (values.every((value) => value === first)) return first;
  throw failure("UNSUPPORTED", `${name} differs between the bands: ${values.slice(0, 8).join(", ")}`, {
    hint: "Give all bands one type: gdal_translate -ot Float32 IN OUT.tif",
  });
}

/** SampleFormat 1 unsigned, 2 signed, 3 float, 5 complex integer, 6 complex float; 4 is undefined, read as unsigned. */
function dataTypeOf(sampleFormat: number, bits: number): DataType {
  const exact: Readonly<Record<string, DataType>> = {
    "2/8": "int8",
    "2/16": "int16",
    "2/32": "int32",
    "2/64": "int64",
    "3/16": "float16",
    "3/32": "float32",
    "3/64": "float64",
    "5/32": "complex_int16",
    "5/64": "complex_int32",
    "6/64": "complex64",
    "6/128": "complex128",
  };
  const found = exact[`${sampleFormat}/${bits}`];
  if (found !== undefined) return found;
  if ((sampleFormat === 1 || sampleFormat === 4) && bits >= 1 && bits <= 64) {
    if (bits <= 8) return "uint8";
    if (bits <= 16) return "uint16";
    if (bits <= 32) return "uint32";
    if (bits === 64) return "uint64";
  }
  throw failure("UNSUPPORTED", `Samples of ${bits} bits in SampleFormat ${sampleFormat} cannot be read`, {
    hint: "Convert the file: gdal_translate -ot Float32 IN OUT.tif",
  });
}

function predictorOf(predictor: number, dataType: DataType, bits: number): 1 | 2 | 3 {
  const isFloat = dataType.startsWith("float");
  if (predictor === 1) return 1;
  if (predictor === 2 && [8, 16, 32, 64].includes(bits) && !dataType.startsWith("complex")) return 2;
  if (predictor === 3 && isFloat) return 3;
  throw failure("UNSUPPORTED", `Predictor ${predictor} does not go with ${bits}-bit ${dataType} samples`);
}
