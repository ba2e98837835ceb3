import { failure } from "../core/errors.ts";
import type { PixelWindow } from "../core/geo/pixel-window.ts";
import type { Raster, TypedArray } from "../core/raster/raster.ts";
import type { Block } from "./blocks.ts";
import type { Layout } from "./layout.ts";
import type { Nodata } from "./nodata.ts";
import type { Level } from "./pyramid.ts";
import { samplesArray } from "./samples.ts";

/** What makes a file's pixels invalid. */
export interface Masking {
  readonly nodata: Nodata | undefined;
  readonly alphaSample: number | undefined;
  /** Whether the alpha sample is the opacity of the others. */
  readonly alphaCounts: boolean;
  /** The value of pixels whose blocks have no bytes. */
  readonly sparseValue: number;
}

type ReadBlock = (block: number) => Promise<Block>;

/** Bytes of samples that one read may hold: all bands together. */
const maxSampleBytes = 192 * 1024 * 1024;

/**
 * Reads some bands (counted from 1) of a window that lies within the level, and its mask: 0 where any of the bands is
 * nodata, not finite or masked; the alpha band's opacity where there is one. The alpha band itself is never masked.
 * `lend`: where the window is a block of one band, its samples may be the block's own, not to be changed.
 */
export async function readWindow(
  { image, mask: maskImage }: Level,
  window: PixelWindow,
  bands: readonly number[],
  { nodata, alphaSample, alphaCounts, sparseValue }: Masking,
  read: { readonly image: ReadBlock; readonly mask: ReadBlock | undefined; readonly lend?: boolean },
): Promise<Raster> {
  const { width, height } = window;
  const samples = bands.map((band) => band - 1);
  const colors = samples.filter((sample) => sample !== alphaSample);
  const alpha = alphaCounts && colors.length > 0 ? alphaSample : undefined;
  const wanted = new Set(alpha === undefined ? samples : [...samples, alpha]);
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
  if (maskImage !== undefined) for (let i = 0; i < mask.length; i += 1) if (mask[i] !== 0) mask[i] = 255;
  for (const sample of colors) {
    const array = output(sample);
    if (array instanceof Float32Array || array instanceof Float64Array) maskNotFinite(array, mask);
    if (nodata !== undefined) maskRange(array, nodata.low, nodata.high, mask);
  }
  if (alpha !== undefined) maskByAlpha(output(alpha), mask);
  return { width, height, bands: samples.map(output), mask };
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
      if (image.planar) {
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

function maskRange(array: TypedArray, low: number, high: number, mask: Uint8Array): void {
  const { length } = mask;
  // One value, as of integers; where it does not occur, the platform's own search says so in a quarter of the time.
  if (low === high) {
    const first = array.indexOf(low);
    for (let i = first < 0 ? length : first; i < length; i += 1) if (array[i] === low) mask[i] = 0;
    return;
  }
  for (let i = 0; i < length; i += 1) {
    const value = array[i] as number;
    if (value >= low && value <= high) mask[i] = 0;
  }
}

/** Opacity from an 8 or 16 bit alpha band; what is not quite transparent stays visible. */
function maskByAlpha(alpha: TypedArray, mask: Uint8Array): void {
  const scale = alpha instanceof Uint16Array ? 1 / 257 : 1;
  for (let i = 0; i < mask.length; i += 1) {
    if (mask[i] === 0) continue;
    const value = alpha[i] as number;
    mask[i] = value === 0 ? 0 : Math.max(1, Math.round(value * scale));
  }
}
