import { failure } from "../errors.ts";
import type { Raster, TypedArray } from "../raster/raster.ts";
import { channelTransforms } from "./color-transform.ts";
import { type Colormap, identityColormap } from "./colormaps/colormap.ts";
import { paintBand } from "./paint-band.ts";
import { paintClasses } from "./paint-classes.ts";
import { paintRgb } from "./paint-rgb.ts";
import type { Style } from "./style.ts";
import { paintTerrain } from "./terrain.ts";

/** What a style names but does not hold. */
export interface ColorTables {
  /** The style's colormap, or its own colours as one; grey of the byte itself if absent. */
  readonly colormap?: Colormap | undefined;
  /** The file's palette: RGBA, 4 bytes an entry, index = value. */
  readonly palette?: Uint8Array | undefined;
  /** Heights of a terrain style are `sample · scale + offset` metres; 1 and 0 if absent. */
  readonly scale?: number | undefined;
  readonly offset?: number | undefined;
}

/**
 * Colours a raster whose bands are those that the style names, in its order. Returns RGBA, not premultiplied, rgb = 0 where
 * alpha = 0; the mask is the alpha. Terrain is opaque everywhere. Throws `INVALID_ARGUMENT` if a palette style comes without palette.
 */
export function colorize(
  raster: Raster,
  style: Style<number>,
  tables: ColorTables = {},
): Uint8ClampedArray<ArrayBuffer> {
  const { bands, mask } = raster;
  const samples = bands[0] as TypedArray;
  const data = new Uint8ClampedArray(4 * mask.length);
  const pixels = new Uint32Array(data.buffer);
  switch (style.kind) {
    case "singleband": {
      const stretch = { range: style.range, transforms: channelTransforms(style.transforms, "r") };
      paintBand(samples, stretch, byteColors(tables.colormap ?? identityColormap), pixels);
      break;
    }
    case "rgb":
      paintRgb(bands, style, pixels);
      break;
    case "classes":
      paintClasses(samples, style.classes, pixels);
      break;
    case "palette":
      if (!tables.palette) {
        throw failure("INVALID_ARGUMENT", "The style asks for the file's palette, but there is none.");
      }
      paintPalette(samples, tables.palette, pixels);
      break;
    case "terrain":
      paintTerrain(raster, style.encoding, { scale: tables.scale ?? 1, offset: tables.offset ?? 0 }, data);
      return data;
  }
  applyMask(mask, data, pixels);
  return data;
}

/** Pixels by stretched byte, in the byte order of this machine: 0 is transparent, v takes the colormap's entry v − 1. */
function byteColors(colormap: Colormap): Uint32Array {
  let colors = colorsOf.get(colormap);
  if (colors === undefined) {
    colors = makeByteColors(colormap);
    colorsOf.set(colormap, colors);
  }
  return colors;
}

/** Made once for a colormap: all tiles share it. */
const colorsOf = new WeakMap<Colormap, Uint32Array>();

function makeByteColors(colormap: Colormap): Uint32Array {
  const bytes = new Uint8Array(4 * 256);
  for (let at = 0; at < colormap.length; at += 4) {
    if (colormap[at + 3] !== 0) bytes.set(colormap.subarray(at, at + 4), at + 4);
  }
  return new Uint32Array(bytes.buffer);
}

function paintPalette(samples: TypedArray, palette: Uint8Array, pixels: Uint32Array): void {
  const entries = new Uint8Array(palette);
  for (let at = 0; at < entries.length; at += 4) if (entries[at + 3] === 0) entries.fill(0, at, at + 4);
  const colors = new Uint32Array(entries.buffer, 0, entries.length >> 2);
  for (let i = 0; i < pixels.length; i++) pixels[i] = colors[samples[i] as number] ?? 0;
}

/** Makes masked pixels transparent, and multiplies the alpha of those whose mask is soft. */
function applyMask(mask: Uint8Array, data: Uint8ClampedArray, pixels: Uint32Array): void {
  // Most pixels are valid, so four at a time are looked at. (Words begin at multiples of 4 bytes.)
  const aligned = mask.byteOffset % 4 === 0 ? mask : mask.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  for (let word = 0; word < words.length; word++) {
    if (words[word] !== 0xffffffff) maskPixels(mask, data, pixels, 4 * word, 4 * word + 4);
  }
  maskPixels(mask, data, pixels, 4 * words.length, mask.length);
}

function maskPixels(mask: Uint8Array, data: Uint8ClampedArray, pixels: Uint32Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const opacity = mask[i] as number;
    if (opacity === 255) continue;
    // Most of these have no opacity, and need no arithmetic.
    const alpha = opacity === 0 ? 0 : Math.round(((data[4 * i + 3] as number) * opacity) / 255);
    if (alpha === 0) pixels[i] = 0;
    else data[4 * i + 3] = alpha;
  }
}
