import { failure } from "../../core/errors.ts";
import type { TypedArray } from "../../core/raster/raster.ts";
import type { BlockShape } from "../codecs/decoder.ts";
import { inflateParts } from "../codecs/deflate.ts";
import type { Layout } from "../tiff/layout.ts";
import { bytesToSamples, samplesArray } from "./samples.ts";

/** Bytes of rows that are made samples at once. */
const groupBytes = 1024 * 1024;

/** Some samples (counted from 0) of each pixel of a decoded block, each as an array of its own. */
export function pickBands(
  block: TypedArray,
  stride: number,
  samples: readonly number[],
): ReadonlyMap<number, TypedArray> {
  const count = block.length / stride;
  // Every typed array is made by its own constructor from a length; the union hides that.
  const Same = block.constructor as new (length: number) => TypedArray;
  return new Map(
    samples.map((sample) => {
      const band = new Same(count);
      for (let i = 0, from = sample; i < count; i++, from += stride) band[i] = block[from] as number;
      return [sample, band];
    }),
  );
}

/** The same of a block that is deflated, without ever holding more than some rows of all of it. Throws DAMAGED. */
export async function inflateBands(
  data: Uint8Array<ArrayBuffer>,
  shape: BlockShape,
  layout: Layout,
  samples: readonly number[],
): Promise<ReadonlyMap<number, TypedArray>> {
  const { width, height, samplesPerPixel, byteLength } = shape;
  const rowBytes = byteLength / height;
  const rows = Math.min(height, Math.max(1, Math.floor(groupBytes / rowBytes)));
  const group = new Uint8Array(rows * rowBytes);
  const bands = new Map(samples.map((sample) => [sample, samplesArray(layout.dataType, width * height)]));
  let row = 0;
  const finish = (count: number) => {
    const part = { width, height: count, samplesPerPixel, byteLength: count * rowBytes };
    const block = bytesToSamples(group.subarray(0, part.byteLength), part, layout, false);
    for (const [sample, band] of pickBands(block, samplesPerPixel, samples)) bands.get(sample)?.set(band, row * width);
    row += count;
  };
  await inflateParts(data, byteLength, (part, at) => {
    for (let taken = 0; taken < part.length; ) {
      const inGroup = (at + taken) % group.length;
      const length = Math.min(part.length - taken, group.length - inGroup);
      group.set(part.subarray(taken, taken + length), inGroup);
      taken += length;
      if (inGroup + length === group.length) finish(rows);
    }
  });
  if (row < height) finish(height - row);
  return bands;
}

/** Who waits for bands of one block: those who come before it is decoded share that. */
export class BandBatch {
  readonly samples = new Set<number>();
  readonly #controller = new AbortController();
  #waiters = 0;

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Takes a band into the batch; when the last one's signal has fired, so does that of the batch. */
  add(sample: number, signal: AbortSignal): void {
    this.samples.add(sample);
    this.#waiters += 1;
    signal.addEventListener("abort", () => {
      this.#waiters -= 1;
      if (this.#waiters === 0) this.#controller.abort(signal.reason);
    });
  }
}

/** The band of a batch's result that was asked for. */
export function bandOf(bands: ReadonlyMap<number, TypedArray> | null, sample: number): TypedArray | null {
  if (bands === null) return null;
  const band = bands.get(sample);
  if (band === undefined) throw failure("DAMAGED", `A block has no sample ${sample}`);
  return band;
}
