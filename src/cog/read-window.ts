import { failure } from "../core/errors.ts";
import type { PixelWindow } from "../core/geo/pixel-window.ts";
import type { Raster, TypedArray } from "../core/raster/raster.ts";
import { largestAlpha, maskByAlpha } from "./alpha.ts";
import type { Block } from "./blocks/blocks.ts";
import { samplesArray } from "./blocks/samples.ts";
import type { Nodata } from "./nodata.ts";
import type { Level } from "./pyramid.ts";
import type { Layout } from "./tiff/layout.ts";

/** What makes a file's pixels invalid. */
export interface Masking {
  readonly nodata: Nodata | undefined;
  readonly alphaSample: number | undefined;
  /** Whether the alpha sample is the opacity of the others. */
  readonly alphaCounts: boolean;
  /** The alpha that means opaque, where `largest` is the largest of the window. */
  readonly opaqueAlpha: (largest: number) => number | Promise<number>;
  /** The value of pixels whose blocks have no bytes. */
  readonly sparseValue: number;
}

/**
 * In which bands nodata makes a pixel invalid: in all that are asked for (`every`), as for a picture of them, where the nodata of one band is a
 * value beside those of others (gdalwarp -dstalpha, rasterio's dataset_mask); or in any (`any`), as for what is computed of them.
 */
export type NodataIn = "every" | "any";

/** A block; of it one sample of each pixel, where a sample (counted from 0) is given. */
type ReadBlock = (block: number, sample?: number) => Promise<Block>;

/** Bytes of samples that one read may hold: all bands together. */
const maxSampleBytes = 192 * 1024 * 1024;

/**
 * Reads some bands (counted from 1) of a window that lies within the level, and its mask: 0 where they are nodata (in `every` or `any` of
 * them), where any is not finite, or where the file's mask says so; the alpha band's opacity where there is one. The alpha band itself is
 * never masked. `lend`: where the window is a block of one band, its samples may be the block's own, not to be changed.
 */
export async function readWindow(
  { image, mask: maskImage }: Level,
  window: PixelWindow,
  bands: readonly number[],
  { nodata, alphaSample, alphaCounts, opaqueAlpha, sparseValue }: Masking,
  nodataIn: NodataIn,
  read: { readonly image: ReadBlock; readonly mask: ReadBlock | undefined; readonly lend?: boolean },
): Promise<Raster> {
  const { width, height } = window;
  const samples = bands.map((band) => band - 1);
  const colors = samples.filter((sample) => sample !== alphaSample);
  const alpha = alphaCounts && colors.length > 0 ? alphaSample : undefined;
  const wanted = new Set(alpha === undefined ? samples : [...samples, alpha]);
  // Each colour is made of two inks.
  if (image.cmyk) for (let ink = 0; ink < 4; ink += 1) wanted.add(ink);
  checkWindow(image, window, wanted.size);
  const mask = new Uint8Array(width * height).fill(255);
  const lent = read.lend && image.samplesPerPixel === 1 ? blockOfWindow(image, window) : undefined;
  const block = lent === undefined ? null : await read.image(lent);
  const outputs = new Map([...wanted].map((sample) => [sample, block ?? samplesArray(image.dataType, width * height)]));
  const work = block ? [] : [readSamples(image, window, outputs, sparseValue, read.image)];
  if (maskImage !== undefined && read.mask !== undefined && colors.length > 0) {
    work.push(readSamples(maskImage, window, new Map([[0, mask]]), 0, read.mask));
  }
  await Promise.all(work);
  const output = (sample: number) => outputs.get(sample) as TypedArray;
  if (image.cmyk) toRgba([output(0), output(1), output(2)], output(3));
  if (maskImage !== undefined) for (let i = 0; i < mask.length; i += 1) if (mask[i] !== 0) mask[i] = 255;
  const arrays = [...new Set(colors)].map(output);
  // First: of NaN, which may be the nodata value, no colour can be made, whatever the others are.
  for (const array of arrays) {
    if (array instanceof Float32Array || array instanceof Float64Array) maskNotFinite(array, mask);
  }
  if (nodata !== undefined && nodataIn === "any") for (const array of arrays) maskRange([array], nodata, mask);
  if (nodata !== undefined && nodataIn === "every" && arrays.length > 0) maskRange(arrays, nodata, mask);
  if (alpha !== undefined) {
    const opacity = output(alpha);
    const largest = largestAlpha(opacity, mask);
    if (largest > 0) maskByAlpha(opacity, await opaqueAlpha(largest), mask);
    else mask.fill(0);
  }
  return { width, height, bands: samples.map(output), mask };
}

/** Cyan, magenta, yellow and black, in place, to red, green, blue and opaque, as libtiff (and so GDAL) has it. */
function toRgba(inks: readonly TypedArray[], black: TypedArray): void {
  for (const ink of inks) {
    for (let i = 0; i < ink.length; i += 1) {
      ink[i] = Math.floor(((255 - (black[i] as number)) * (255 - (ink[i] as number))) / 255);
    }
  }
  black.fill(255);
}

/** The block that a window is, edge to edge; undefined where it is more, or less. */
function blockOfWindow({ blockWidth, blockHeight, blocksAcross }: Layout, window: PixelWindow): number | undefined {
  const { col, row, width, height } = window;
  const isBlock = width === blockWidth && height === blockHeight && col % width === 0 && row % height === 0;
  return isBlock ? (row / height) * blocksAcross + col / width : undefined;
}

function checkWindow(image: Layout, { col, row, width, height }: PixelWindow, bandCount: number): void {
  const inside =
    col >= 0 && row >= 0 && width >= 1 && height >= 1 && col + width <= image.width && row + height <= image.height;
  if (!inside || ![col, row, width, height].every(Number.isInteger)) {
    const found = `${width} × ${height} at ${col}, ${row}`;
    throw failure("INVALID_ARGUMENT", `The window ${found} is not within ${image.width} × ${image.height} pixels`);
  }
  if (width * height * bandCount * samplesArray(image.dataType, 0).BYTES_PER_ELEMENT <= maxSampleBytes) return;
  throw failure(
    "TOO_LARGE",
    `${width} × ${height} pixels of ${bandCount === 1 ? "a band" : `${bandCount} bands`} would have to be read at once`,
    {
      hint: "Zoom in, or give the file overviews: gdaladdo FILE",
    },
  );
}

/** Copies the samples of all blocks that meet the window into `outputs` (by sample number); sparse blocks give `fill`. */
async function readSamples(
  image: Layout,
  window: PixelWindow,
  outputs: ReadonlyMap<number, TypedArray>,
  fill: number,
  read: ReadBlock,
): Promise<void> {
  const { blockWidth, blockHeight, blocksAcross, blocksDown } = image;
  const lastColumn = Math.floor((window.col + window.width - 1) / blockWidth);
  const lastRow = Math.floor((window.row + window.height - 1) / blockHeight);
  const work: Promise<void>[] = [];
  for (let blockRow = Math.floor(window.row / blockHeight); blockRow <= lastRow; blockRow += 1) {
    for (let blockColumn = Math.floor(window.col / blockWidth); blockColumn <= lastColumn; blockColumn += 1) {
      const number = blockRow * blocksAcross + blockColumn;
      const origin = { col: blockColumn * blockWidth, row: blockRow * blockHeight };
      if (image.byBand) {
        for (const [sample, output] of outputs) {
          work.push(read(number, sample).then((block) => copyBlock(image, block, origin, 0, 1, window, output, fill)));
        }
      } else if (image.planar) {
        for (const [sample, output] of outputs) {
          const plane = sample * blocksAcross * blocksDown;
          work.push(read(plane + number).then((block) => copyBlock(image, block, origin, 0, 1, window, output, fill)));
        }
      } else {
        work.push(
          read(number).then((block) => {
            for (const [sample, output] of outputs) {
              copyBlock(image, block, origin, sample, image.samplesPerPixel, window, output, fill);
            }
          }),
        );
      }
    }
  }
  await Promise.all(work);
}

function copyBlock(
  image: Layout,
  block: Block,
  origin: { readonly col: number; readonly row: number },
  sample: number,
  stride: number,
  window: PixelWindow,
  output: TypedArray,
  fill: number,
): void {
  const fromCol = Math.max(origin.col, window.col);
  const toCol = Math.min(origin.col + image.blockWidth, window.col + window.width);
  const toRow = Math.min(origin.row + image.blockHeight, window.row + window.height);
  const count = toCol - fromCol;
  for (let row = Math.max(origin.row, window.row); row < toRow; row += 1) {
    const to = (row - window.row) * window.width + fromCol - window.col;
    if (block === null) {
      output.fill(fill, to, to + count);
      continue;
    }
    const from = ((row - origin.row) * image.blockWidth + fromCol - origin.col) * stride + sample;
    if (stride === 1) output.set(block.subarray(from, from + count), to);
    else for (let i = 0, at = from; i < count; i += 1, at += stride) output[to + i] = block[at] as number;
  }
}

function maskNotFinite(array: Float32Array | Float64Array, mask: Uint8Array): void {
  for (let i = 0; i < mask.length; i += 1) if (!Number.isFinite(array[i])) mask[i] = 0;
}

/** Masks the pixels whose samples in all of the arrays are nodata. */
function maskRange(arrays: readonly TypedArray[], { low, high }: Nodata, mask: Uint8Array): void {
  const [array = mask, ...others] = arrays;
  const { length } = mask;
  // One value, as of integers; where it does not occur, the platform's own search says so in a quarter of the time.
  const first = low === high ? array.indexOf(low) : 0;
  next: for (let i = first < 0 ? length : first; i < length; i += 1) {
    const value = array[i] as number;
    if (!(value >= low && value <= high)) continue;
    for (let o = 0; o < others.length; o += 1) {
      const other = others[o]?.[i] as number;
      if (!(other >= low && other <= high)) continue next;
    }
    mask[i] = 0;
  }
}
