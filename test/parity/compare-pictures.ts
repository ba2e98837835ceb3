import type { Picture } from "./picture.ts";

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The bytes, before the colormap, that give a colour: one a channel. Undefined for a colour that none gives. */
export type BytesOf = (colour: Colour) => readonly number[] | undefined;

/** How two pictures differ. */
export interface Difference {
  /** Pixels that are transparent in one of them only, more than a pixel away from the borders of the expected mask. */
  readonly alpha: number;
  /** The 95th percentile of the differences of bytes, away from those borders; 0 where there are none. */
  readonly p95: number;
  /** Pixels that were compared by their bytes. */
  readonly compared: number;
}

/** What comparing leaves out, and compares. */
export interface Comparison {
  readonly bytesOf: BytesOf;
  /** Half the side, in pixels, of the squares of which means are compared; 0, the pixels themselves, unless given. */
  readonly reach?: number;
  /** Whether the pictures show all there is, so that their frame is a border of the mask as well. */
  readonly framed?: boolean;
}

/** How `found` differs from `expected`, both of one size. */
export function comparePictures(
  found: Picture,
  expected: Picture,
  { bytesOf, reach = 0, framed = false }: Comparison,
): Difference {
  const [ours, theirs] = [bytesIn(found, bytesOf), bytesIn(expected, bytesOf)];
  const inside = Array.from(theirs, (bytes, index) => {
    const near = around(expected, index, 1);
    if (framed && near.length < 9) return false;
    return near.every((each) => (theirs[each] !== undefined) === (bytes !== undefined));
  });
  const comparable = (index: number) => inside[index] && theirs[index] !== undefined && ours[index] !== undefined;
  const differences: number[] = [];
  let alpha = 0;
  for (let index = 0; index < theirs.length; index++) {
    if (comparable(index)) {
      const pixels = around(expected, index, reach).filter(comparable);
      differences.push(distance(meanOf(pixels, ours), meanOf(pixels, theirs)));
    } else if (inside[index] && theirs[index] !== ours[index]) alpha++;
  }
  differences.sort((a, b) => a - b);
  const p95 = differences[Math.ceil(0.95 * differences.length) - 1] ?? 0;
  return { alpha, p95, compared: differences.length };
}

/** Pixels of another colour than expected, more than a pixel away from the borders between the expected colours. */
export function differentClasses(found: Picture, expected: Picture): number {
  const [ours, theirs] = [coloursIn(found), coloursIn(expected)];
  return uniformPixels(expected, theirs).filter((index) => ours[index] !== theirs[index]).length;
}

/**
 * The same where a class may have another colour: pixels whose colour is not what most of the pixels of their class have,
 * more than a pixel away from the borders between the classes of `found`.
 */
export function renamedClasses(found: Picture, expected: Picture): number {
  const [ours, theirs] = [coloursIn(found), coloursIn(expected)];
  const counts = new Map<string, Map<string, number>>();
  for (const index of uniformPixels(found, ours)) {
    const [our, their] = [ours[index] as string, theirs[index] as string];
    const count = counts.get(our) ?? new Map<string, number>();
    counts.set(our, count.set(their, (count.get(their) ?? 0) + 1));
  }
  const others = (count: Map<string, number>) => [...count.values()].sort((a, b) => b - a).slice(1);
  return [...counts.values()].flatMap(others).reduce((sum, each) => sum + each, 0);
}

/** The channels themselves are the bytes of pictures that were made of three bands, or of one in grey. */
export const channels: BytesOf = ([red, green, blue]) => [red, green, blue];

/** The bytes of a colormap (RGBA, 4 bytes an entry). Of entries of one colour, the one in their middle. */
export function entriesOf(colormap: Uint8Array): BytesOf {
  const entries = new Map<string, number[]>();
  for (let entry = 0; entry < colormap.length / 4; entry++) {
    const colour = String(colormap.subarray(4 * entry, 4 * entry + 4));
    entries.set(colour, [...(entries.get(colour) ?? []), entry]);
  }
  return (colour) => {
    const found = entries.get(String(colour));
    return found && [found[found.length >> 1] as number];
  };
}

/** The bytes of each pixel, undefined where it is transparent. A colour that nothing gives is infinitely far. */
function bytesIn(picture: Picture, bytesOf: BytesOf): (readonly number[] | undefined)[] {
  return Array.from({ length: picture.width * picture.height }, (_, index) => {
    const colour = colourAt(picture, index);
    return colour[3] === 0 ? undefined : (bytesOf(colour) ?? [Number.POSITIVE_INFINITY]);
  });
}

/** The pixels that have the colour of all around them. */
function uniformPixels(picture: Picture, colours: readonly string[]): number[] {
  return [...colours.keys()].filter((index) =>
    around(picture, index, 1).every((each) => colours[each] === colours[index]),
  );
}

const coloursIn = (picture: Picture): string[] =>
  Array.from({ length: picture.width * picture.height }, (_, index) => {
    const colour = colourAt(picture, index);
    return colour[3] === 0 ? "transparent" : String(colour);
  });

function colourAt({ data }: Picture, index: number): Colour {
  const at = (channel: number) => data[4 * index + channel] as number;
  return [at(0), at(1), at(2), at(3)];
}

/** The pixels of the square around one, itself among them. */
function around({ width, height }: Picture, index: number, reach: number): number[] {
  const [col, row] = [index % width, Math.floor(index / width)];
  const found: number[] = [];
  for (let y = Math.max(0, row - reach); y <= Math.min(height - 1, row + reach); y++) {
    for (let x = Math.max(0, col - reach); x <= Math.min(width - 1, col + reach); x++) found.push(y * width + x);
  }
  return found;
}

/** By channel. Every pixel has bytes. */
function meanOf(pixels: readonly number[], bytes: readonly (readonly number[] | undefined)[]): number[] {
  const sums: number[] = [];
  for (const pixel of pixels) {
    bytes[pixel]?.forEach((byte, channel) => {
      sums[channel] = (sums[channel] ?? 0) + byte;
    });
  }
  return sums.map((sum) => sum / pixels.length);
}

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((byte, channel) => Math.abs(byte - (b[channel] ?? Number.POSITIVE_INFINITY))));
