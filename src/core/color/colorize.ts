import { failure } from "../errors.ts";
import type { Raster, TypedArray } from "../raster/raster.ts";
import { type Colormap, identityColormap } from "./colormaps/colormap.ts";
import { stretchByte, widenedRange } from "./stretch.ts";
import type { StretchRange, Style } from "./style.ts";

/** What a style names but does not hold. */
export interface ColorTables {
  /** The style's colormap; grey of the byte itself if absent. */
  readonly colormap?: Colormap | undefined;
  /** The file's palette: RGBA, 4 bytes an entry, index = value. */
  readonly palette?: Uint8Array | undefined;
}

/**
 * Colours a raster whose bands are those that the style names, in its order. Returns RGBA, not premultiplied, rgb = 0 where
 * alpha = 0; the mask is the alpha. Throws `INVALID_ARGUMENT` if a palette style comes without palette.
 */
export function colorize(
  raster: Raster,
  style: Style<number>,
  tables: ColorTables = {},
): Uint8ClampedArray<ArrayBuffer> {
  const data = new Uint8ClampedArray(4 * raster.mask.length);
  let soft = false;
  if (style.kind === "rgb") soft = colorizeRgb(raster, style.ranges, data);
  else if (style.kind === "singleband")
    soft = colorizeBand(raster, style.range, tables.colormap ?? identityColormap, data);
  else if (style.kind !== "palette") throw failure("UNSUPPORTED", `The style ${style.kind} is not drawn yet`);
  else if (tables.palette) soft = colorizePalette(raster, tables.palette, data);
  else throw failure("INVALID_ARGUMENT", "The style asks for the file's palette, but there is none.");
  if (soft) fade(raster.mask, data);
  return data;
}

/** Colours by stretched byte: index 0 is transparent, v takes entry v − 1. In the byte order of this machine. */
function colorTable(colormap: Colormap): Uint32Array {
  const bytes = new Uint8Array(4 * 256);
  for (let at = 0; at < colormap.length; at += 4) {
    if (colormap[at + 3] !== 0) bytes.set(colormap.subarray(at, at + 4), at + 4);
  }
  return new Uint32Array(bytes.buffer);
}

type Pixels = Uint8ClampedArray<ArrayBuffer>;

/** Colours what is not masked, as if it were opaque. Returns, as the next two do, whether some of the mask is soft. */
function colorizeBand({ bands, mask }: Raster, range: StretchRange<number>, colormap: Colormap, data: Pixels): boolean {
  const samples = bands[0] as TypedArray;
  const pixels = new Uint32Array(data.buffer);
  const colors = colorTable(colormap);
  const bytes = byteTable(samples, range);
  const first = firstOf(samples);
  const [low, high] = widenedRange(range);
  let soft = 0;
  for (let i = 0; i < mask.length; i++) {
    const opacity = mask[i] as number;
    if (opacity === 0) continue;
    const sample = samples[i] as number;
    const byte = bytes === undefined ? stretchByte(sample, low, high) : (bytes[sample - first] as number);
    pixels[i] = colors[byte] as number;
    soft |= opacity ^ 255;
  }
  return soft !== 0;
}

function colorizeRgb({ bands, mask }: Raster, ranges: readonly StretchRange<number>[], data: Pixels): boolean {
  for (let channel = 0; channel < 3; channel++) {
    const samples = bands[channel] as TypedArray;
    const range = ranges[channel] as StretchRange<number>;
    const [low, high] = widenedRange(range);
    const bytes = samples instanceof Uint8Array && low === 0 && high === 255 ? asItIs : byteTable(samples, range);
    const first = firstOf(samples);
    for (let i = 0; i < mask.length; i++) {
      if (mask[i] === 0) continue;
      const sample = samples[i] as number;
      data[4 * i + channel] = bytes === undefined ? stretchByte(sample, low, high) : (bytes[sample - first] as number);
    }
  }
  let soft = 0;
  for (let i = 0; i < mask.length; i++) {
    const opacity = mask[i] as number;
    if (opacity === 0) continue;
    data[4 * i + 3] = 255;
    soft |= opacity ^ 255;
  }
  return soft !== 0;
}

function colorizePalette({ bands, mask }: Raster, palette: Uint8Array, data: Pixels): boolean {
  const samples = bands[0] as TypedArray;
  const pixels = new Uint32Array(data.buffer);
  const entries = new Uint8Array(palette);
  for (let at = 0; at < entries.length; at += 4) if (entries[at + 3] === 0) entries.fill(0, at, at + 4);
  const colors = new Uint32Array(entries.buffer, 0, entries.length >> 2);
  let soft = 0;
  for (let i = 0; i < mask.length; i++) {
    const opacity = mask[i] as number;
    if (opacity === 0) continue;
    pixels[i] = colors[samples[i] as number] ?? 0;
    soft |= opacity ^ 255;
  }
  return soft !== 0;
}

/** Multiplies the alpha of pixels whose mask is soft. */
function fade(mask: Uint8Array, data: Uint8ClampedArray): void {
  for (let i = 0; i < mask.length; i++) {
    const opacity = mask[i] as number;
    if (opacity === 0 || opacity === 255) continue;
    const alpha = Math.round(((data[4 * i + 3] as number) * opacity) / 255);
    if (alpha === 0) data.fill(0, 4 * i, 4 * i + 4);
    else data[4 * i + 3] = alpha;
  }
}

/** The bytes of 8-bit RGB that is shown unstretched: a picture keeps its pixels. */
const asItIs = Uint8Array.from({ length: 256 }, (_, value) => value);

const firstOf = (samples: TypedArray): number =>
  samples instanceof Int8Array ? -128 : samples instanceof Int16Array ? -32768 : 0;

/** The tables of the last few ranges: the tiles of one view share them, and one of 65,536 entries costs as much as a tile. */
const recentTables = new Map<string, Uint8Array>();
const tablesKept = 12;

/** Stretched bytes of every value of an 8- or 16-bit type, from its lowest; undefined for other types. */
function byteTable(samples: TypedArray, range: StretchRange<number>): Uint8Array | undefined {
  if (samples.BYTES_PER_ELEMENT > 2) return undefined;
  const first = firstOf(samples);
  const key = `${samples.BYTES_PER_ELEMENT} ${first} ${range[0]} ${range[1]}`;
  let table = recentTables.get(key);
  if (table === undefined) {
    const [low, high] = widenedRange(range);
    table = new Uint8Array(2 ** (8 * samples.BYTES_PER_ELEMENT));
    for (let i = 0; i < table.length; i++) table[i] = stretchByte(first + i, low, high);
    const oldest = recentTables.keys().next();
    if (recentTables.size >= tablesKept && !oldest.done) recentTables.delete(oldest.value);
    recentTables.set(key, table);
  }
  return table;
}
