import type { TypedArray } from "../raster/raster.ts";
import { type Channel, type ColorTransform, channelTransforms, transformCurve } from "./color-transform.ts";
import { paintBand } from "./paint-band.ts";
import { saturate } from "./saturation.ts";
import { stretchByte, widenedRange } from "./stretch.ts";
import type { StretchRange, Style } from "./style.ts";

/** Colours three bands, opaque, whatever the mask says. */
export function paintRgb(
  bands: readonly TypedArray[],
  { ranges, transforms = [] }: Style<number> & { readonly kind: "rgb" },
  pixels: Uint32Array,
): void {
  if (transforms.some(({ kind }) => kind === "saturation")) {
    paintSaturated(bands, ranges, transforms, pixels);
    return;
  }
  for (const [index, channel] of channels.entries()) {
    const samples = bands[index] as TypedArray;
    const range = ranges[index] as StretchRange<number>;
    const own = channelTransforms(transforms, channel);
    const colors = channelColors[index] as Uint32Array;
    if (own.length > 0 || !isPicture(samples, range))
      paintBand(samples, { range, transforms: own }, colors, pixels, index > 0);
    else
      for (let i = 0; i < pixels.length; i++)
        pixels[i] = (pixels[i] as number) | (colors[samples[i] as number] as number);
  }
}

const channels = ["r", "g", "b"] as const satisfies readonly Channel[];

/** Whether a band is of 8 bits and shown unstretched: a picture keeps its pixels. */
const isPicture = (samples: TypedArray, [low, high]: StretchRange<number>): samples is Uint8Array =>
  samples instanceof Uint8Array && low === 0 && high === 255;

/** Opaque pixels with one channel alone, by its byte, in the byte order of this machine. */
const channelColors: readonly Uint32Array[] = channels.map((_, channel) => {
  const bytes = new Uint8Array(4 * 256).map((_, i) => (i % 4 === channel ? i >> 2 : i % 4 === 3 ? 255 : 0));
  return new Uint32Array(bytes.buffer);
});

/** As many pixels are stretched and transformed at a time. */
const chunk = 4096;

/** The way through float64, for transforms that need all three channels at once. */
function paintSaturated(
  bands: readonly TypedArray[],
  ranges: readonly StretchRange<number>[],
  transforms: readonly ColorTransform[],
  pixels: Uint32Array,
): void {
  const parts = channels.map(() => new Float64Array(chunk));
  const [red, green, blue] = parts as [Float64Array, Float64Array, Float64Array];
  const steps = transforms.map((transform) => {
    if (transform.kind === "saturation") return () => saturate(red, green, blue, transform.proportion);
    const curve = transformCurve(transform);
    const changed = parts.filter((_, index) => transform.channels.includes(channels[index] as Channel));
    return () => {
      for (const part of changed) apply(curve, part);
    };
  });
  const [reds, greens, blues] = channelColors as [Uint32Array, Uint32Array, Uint32Array];
  for (let start = 0; start < pixels.length; start += chunk) {
    for (const [index, part] of parts.entries()) {
      part.set((bands[index] as TypedArray).subarray(start, start + chunk));
      stretch(part, ranges[index] as StretchRange<number>);
    }
    for (const step of steps) step();
    const end = Math.min(chunk, pixels.length - start);
    for (let i = 0; i < end; i++) {
      pixels[start + i] =
        (reds[stretchByte(red[i] as number, 0, 1)] as number) |
        (greens[stretchByte(green[i] as number, 0, 1)] as number) |
        (blues[stretchByte(blue[i] as number, 0, 1)] as number);
    }
  }
}

/** Values become their places in a range, 0 at its low end and 1 at its high one. */
function stretch(values: Float64Array, range: StretchRange<number>): void {
  const [low, high] = widenedRange(range);
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.min(1, Math.max(0, ((values[i] as number) - low) / (high - low)));
  }
}

function apply(curve: (t: number) => number, values: Float64Array): void {
  for (let i = 0; i < values.length; i++) values[i] = curve(values[i] as number);
}
