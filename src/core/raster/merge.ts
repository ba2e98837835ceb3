import type { PixelSelection } from "./pixel-selection.ts";
import type { Raster, TypedArray } from "./raster.ts";

/** Rasters of one size and as many bands, laid under each other one after another. */
export interface Merge {
  /** Lays a raster under those before it. It is not changed, and may become the result as it is. */
  add(raster: Raster): void;
  /** Whether no further raster can change the result. */
  isFull(): boolean;
  /** What has come together; undefined as long as nothing was added. A pixel is as opaque as what gave it its values. */
  result(): Raster | undefined;
}

/**
 * How pixels are selected; a new way is a new row. Where the bands of two rasters differ in type, the result holds both without loss:
 * float32, or float64 for 32-bit integers and float64. Of equally high or low pixels the first one counts.
 */
export const merges = {
  first: () => new Choice(0),
  highest: () => new Choice(1),
  lowest: () => new Choice(-1),
  mean: () => new Mean(),
} as const satisfies Record<PixelSelection, () => Merge>;

/** Every pixel from one raster: the first valid one (`sign` 0), that with the highest (1) or lowest (-1) value of the last band. */
class Choice implements Merge {
  readonly #sign: -1 | 0 | 1;
  #raster: Raster | undefined;
  #isShared = true;
  #missing = Number.POSITIVE_INFINITY;

  constructor(sign: -1 | 0 | 1) {
    this.#sign = sign;
  }

  add(raster: Raster): void {
    if (this.#raster === undefined) {
      this.#raster = raster;
      this.#missing = countMissing(raster.mask);
      return;
    }
    const own = widened(this.#raster, raster, this.#isShared);
    this.#isShared = false;
    this.#raster = own;
    const taken = this.#take(own, raster);
    for (const [index, band] of own.bands.entries()) copyTaken(taken, raster.bands[index] as TypedArray, band);
    copyTaken(taken, raster.mask, own.mask);
  }

  isFull(): boolean {
    return this.#sign === 0 && this.#missing === 0;
  }

  result(): Raster | undefined {
    return this.#raster;
  }

  /** Which pixels (1) come from `other`. */
  #take(own: Raster, other: Raster): Uint8Array {
    const taken = new Uint8Array(own.mask.length);
    const sign = this.#sign;
    const [values, others] = [own.bands.at(-1) as TypedArray, other.bands.at(-1) as TypedArray];
    for (let i = 0; i < taken.length; i++) {
      if (other.mask[i] === 0) continue;
      if (own.mask[i] === 0) {
        taken[i] = 1;
        this.#missing--;
      } else if (sign * ((others[i] as number) - (values[i] as number)) > 0) taken[i] = 1;
    }
    return taken;
  }
}

/** The mean of all valid pixels, summed up in float64; float32, or float64 for types that need it. */
class Mean implements Merge {
  #sums: Float64Array[] = [];
  #isWide = false;
  #size: { readonly width: number; readonly height: number } | undefined;
  #counts = new Uint32Array(0);
  #mask = new Uint8Array(0);

  add({ width, height, bands, mask }: Raster): void {
    if (this.#size === undefined) {
      this.#size = { width, height };
      this.#sums = bands.map(() => new Float64Array(mask.length));
      this.#counts = new Uint32Array(mask.length);
      this.#mask = new Uint8Array(mask.length);
    }
    const [counts, opacity] = [this.#counts, this.#mask];
    for (let i = 0; i < mask.length; i++) {
      if (mask[i] === 0) continue;
      counts[i] = (counts[i] as number) + 1;
      if ((mask[i] as number) > (opacity[i] as number)) opacity[i] = mask[i] as number;
    }
    for (const [index, band] of bands.entries()) {
      const sums = this.#sums[index] as Float64Array;
      for (let i = 0; i < mask.length; i++) if (mask[i] !== 0) sums[i] = (sums[i] as number) + (band[i] as number);
      this.#isWide ||= isWide(band);
    }
  }

  isFull(): boolean {
    return false;
  }

  result(): Raster | undefined {
    if (this.#size === undefined) return undefined;
    const counts = this.#counts;
    const bands = this.#sums.map((sums) => {
      const band = this.#isWide ? new Float64Array(sums.length) : new Float32Array(sums.length);
      for (let i = 0; i < sums.length; i++) if (counts[i] !== 0) band[i] = (sums[i] as number) / (counts[i] as number);
      return band;
    });
    return { ...this.#size, bands, mask: this.#mask };
  }
}

function countMissing(mask: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < mask.length; i++) if (mask[i] === 0) count++;
  return count;
}

/** A raster whose bands can hold those of another one, too; a copy where it is to be kept as it is. */
function widened(raster: Raster, other: Raster, copy: boolean): Raster {
  const bands = raster.bands.map((band, index) => {
    const added = other.bands[index] as TypedArray;
    if (band.constructor === added.constructor) return copy ? band.slice() : band;
    const Wide = isWide(band) || isWide(added) ? Float64Array : Float32Array;
    return band instanceof Wide && !copy ? band : new Wide(band);
  });
  return { ...raster, bands, mask: copy ? raster.mask.slice() : raster.mask };
}

/** Whether float32 cannot hold every value of the type. */
function isWide(band: TypedArray): boolean {
  return band instanceof Float64Array || band instanceof Int32Array || band instanceof Uint32Array;
}

function copyTaken(taken: Uint8Array, from: TypedArray, to: TypedArray): void {
  for (let i = 0; i < taken.length; i++) if (taken[i] === 1) to[i] = from[i] as number;
}
