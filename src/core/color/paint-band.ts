import type { TypedArray } from "../raster/raster.ts";
import { bitPatterns, byPattern, type SmallType, smallType } from "./bit-patterns.ts";
import { type ByteCurve, byteCurve, curveByte } from "./byte-curve.ts";
import type { ChannelTransform } from "./color-transform.ts";
import { stretchByte, widenedRange } from "./stretch.ts";
import type { StretchRange } from "./style.ts";

/** What becomes of the samples of a band before they are coloured. */
export interface BandStretch {
  readonly range: StretchRange<number>;
  readonly transforms: readonly ChannelTransform[];
}

/**
 * Adds (by `or`) to the pixels what a band's samples are coloured in, whatever the mask says. `colors` are the pixels by stretched
 * byte, 256 of them; 0 is for NaN. Types of 8 and 16 bits go through a table of all their values, the others through float64.
 */
export function paintBand(samples: TypedArray, stretch: BandStretch, colors: Uint32Array, pixels: Uint32Array): void {
  const type = smallType(samples);
  if (type === undefined) {
    paintValues(samples, stretch, colors, pixels);
    return;
  }
  const bytes = byteTable(type, stretch);
  const patterns = bitPatterns(samples);
  for (let i = 0; i < pixels.length; i++) {
    pixels[i] = (pixels[i] as number) | (colors[bytes[patterns[i] as number] as number] as number);
  }
}

/** Values on their way from a sample's type: the loops below see float64 only, and so stay fast whatever files there are. */
const values = new Float64Array(4096);

function paintValues(samples: TypedArray, stretch: BandStretch, colors: Uint32Array, pixels: Uint32Array): void {
  const range = widenedRange(stretch.range);
  const curve = recentCurve(stretch.transforms);
  for (let start = 0; start < samples.length; start += values.length) {
    const part = samples.subarray(start, start + values.length);
    values.set(part);
    const painted = pixels.subarray(start, start + part.length);
    if (curve === undefined) paintLinear(range, colors, painted);
    else paintCurved(range, curve, colors, painted);
  }
}

function paintLinear([low, high]: StretchRange<number>, colors: Uint32Array, pixels: Uint32Array): void {
  for (let i = 0; i < pixels.length; i++) {
    const byte = stretchByte(values[i] as number, low, high);
    pixels[i] = (pixels[i] as number) | (colors[byte] as number);
  }
}

function paintCurved([low, high]: StretchRange<number>, curve: ByteCurve, colors: Uint32Array, pixels: Uint32Array) {
  for (let i = 0; i < pixels.length; i++) {
    const byte = curveByte(curve, ((values[i] as number) - low) / (high - low));
    pixels[i] = (pixels[i] as number) | (colors[byte] as number);
  }
}

/** Bytes of every value of a type, by bit pattern. */
function byteTable(type: SmallType, stretch: BandStretch): Uint8Array {
  const key = `${type.count} ${type.first} ${stretch.range} ${JSON.stringify(stretch.transforms)}`;
  return recent(tables, key, () => {
    const [low, high] = widenedRange(stretch.range);
    const curve = recentCurve(stretch.transforms);
    const table = new Uint8Array(type.count);
    for (let i = 0; i < table.length; i++) {
      const value = type.first + i;
      table[i] = curve === undefined ? stretchByte(value, low, high) : curveByte(curve, (value - low) / (high - low));
    }
    return byPattern(table, type);
  });
}

function recentCurve(transforms: readonly ChannelTransform[]): ByteCurve | undefined {
  return transforms.length === 0 ? undefined : recent(curves, JSON.stringify(transforms), () => byteCurve(transforms));
}

/** What the last few stretches needed: the tiles of one view share it, and making it costs as much as a tile. */
const tables = new Map<string, Uint8Array>();
const curves = new Map<string, ByteCurve | undefined>();
const kept = 12;

function recent<Item>(items: Map<string, Item>, key: string, make: () => Item): Item {
  const known = items.get(key);
  if (known !== undefined) return known;
  const made = make();
  const oldest = items.keys().next();
  if (items.size >= kept && !oldest.done) items.delete(oldest.value);
  items.set(key, made);
  return made;
}
