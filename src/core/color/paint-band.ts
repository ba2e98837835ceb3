import { BoundedMap } from "../bounded-map.ts";
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
 * Paints a band's samples, whatever the mask says. `colors` are the pixels by stretched byte, 256 of them; 0 is for NaN. They replace what
 * the pixels hold, or are `added` to it by `or`. Types of 8 and 16 bits go through a table of all their values, the others through float64.
 */
export function paintBand(
  samples: TypedArray,
  stretch: BandStretch,
  colors: Uint32Array,
  pixels: Uint32Array,
  added = false,
): void {
  const type = smallType(samples);
  if (type === undefined) {
    paintValues(samples, stretch, colors, pixels, added);
    return;
  }
  const table = byteTable(type, stretch);
  const patterns = bitPatterns(samples);
  // What is replaced is not read: new memory costs more than the arithmetic.
  if (added) {
    for (let i = 0; i < pixels.length; i++) {
      pixels[i] = (pixels[i] as number) | (colors[table[patterns[i] as number] as number] as number);
    }
  } else {
    for (let i = 0; i < pixels.length; i++) pixels[i] = colors[table[patterns[i] as number] as number] as number;
  }
}

/** Values on their way from a sample's type: the loops below see float64 only, and so stay fast whatever files there are. */
const values = new Float64Array(4096);
/** Their stretched bytes. What is stored here is rounded half to even and clipped, as `rint` and `clip` do, and NaN becomes 0. */
const bytes = new Uint8ClampedArray(values.length);

function paintValues(
  samples: TypedArray,
  stretch: BandStretch,
  colors: Uint32Array,
  pixels: Uint32Array,
  added: boolean,
): void {
  const range = widenedRange(stretch.range);
  const curve = recentCurve(stretch.transforms);
  for (let start = 0; start < samples.length; start += values.length) {
    const part = samples.subarray(start, start + values.length);
    values.set(part);
    if (curve === undefined) stretchValues(range, part.length);
    else curveValues(range, curve, part.length);
    const painted = pixels.subarray(start, start + part.length);
    if (added)
      for (let i = 0; i < painted.length; i++)
        painted[i] = (painted[i] as number) | (colors[bytes[i] as number] as number);
    else for (let i = 0; i < painted.length; i++) painted[i] = colors[bytes[i] as number] as number;
  }
}

/** As `stretchByte`, without a branch or a division: where a value lies right between two bytes, it may take the other one. */
function stretchValues([low, high]: StretchRange<number>, count: number): void {
  const bytesPerUnit = 254 / (high - low);
  for (let i = 0; i < count; i++) bytes[i] = Math.max(1, 1 + ((values[i] as number) - low) * bytesPerUnit);
}

function curveValues([low, high]: StretchRange<number>, curve: ByteCurve, count: number): void {
  for (let i = 0; i < count; i++) bytes[i] = curveByte(curve, ((values[i] as number) - low) / (high - low));
}

/** Bytes of every value of a type, by bit pattern. */
function byteTable(type: SmallType, stretch: BandStretch): Uint8Array {
  const key = `${type.count} ${type.first} ${stretch.range} ${JSON.stringify(stretch.transforms)}`;
  return tables.getOrMake(key, () => {
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
  return transforms.length === 0
    ? undefined
    : curves.getOrMake(JSON.stringify(transforms), () => byteCurve(transforms));
}

/** What the last few stretches needed: the tiles of one view share it, and making it costs as much as a tile. */
const tables = new BoundedMap<string, Uint8Array>(12);
const curves = new BoundedMap<string, ByteCurve | undefined>(12);
