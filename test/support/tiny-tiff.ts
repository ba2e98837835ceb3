/** TIFFs of a few bytes, written value by value: any tags, either byte order, classic or BigTIFF. */

const fieldTypes = {
  BYTE: { code: 1, bytes: 1 },
  ASCII: { code: 2, bytes: 1 },
  SHORT: { code: 3, bytes: 2 },
  LONG: { code: 4, bytes: 4 },
  UNDEFINED: { code: 7, bytes: 1 },
  DOUBLE: { code: 12, bytes: 8 },
  LONG8: { code: 16, bytes: 8 },
} as const;

export type Entry = readonly [tag: number, type: keyof typeof fieldTypes, values: readonly number[] | string];

export interface TinyImage {
  readonly width: number;
  readonly height: number;
  /** 8 unless given. */
  readonly bits?: number;
  /** 1 unsigned, 2 signed, 3 float, 5 and 6 complex. */
  readonly format?: number;
  readonly bands?: number;
  readonly compression?: number;
  /** Sides of the tiles; strips of `rowsPerStrip` rows, or one strip, where there are none. */
  readonly tile?: readonly [width: number, height: number];
  readonly rowsPerStrip?: number;
  /** The bytes of each block, as they stand in the file; an empty one is sparse. */
  readonly blocks: readonly Uint8Array[];
  /** More entries; one of the same tag replaces what is written otherwise. */
  readonly entries?: readonly Entry[];
}

export interface TinyTiffOptions {
  readonly bigEndian?: boolean;
  readonly bigTiff?: boolean;
  /** Bytes between the header and the first block, so that what follows stands outside the first request. */
  readonly padding?: number;
  /** Where the first block stands, when not before the directories: outside the first request, for example. */
  readonly blocksFrom?: number;
  /** Where the last directory says that the next one stands; 0: nowhere. `"first"`: a circle. */
  readonly next?: number | "first";
}

/** The bytes of a TIFF with a directory for each image. */
export function tinyTiff(
  images: readonly TinyImage[],
  { bigEndian = false, bigTiff = false, padding = 0, blocksFrom, next = 0 }: TinyTiffOptions = {},
): Uint8Array<ArrayBuffer> {
  const [countBytes, entryBytes, offsetBytes] = bigTiff ? [8, 20, 8] : [2, 12, 4];
  const parts: { at: number; bytes: Uint8Array }[] = [];
  let end = (bigTiff ? 16 : 8) + padding;
  const place = (bytes: Uint8Array) => {
    const at = end;
    parts.push({ at, bytes });
    end += bytes.length + (bytes.length % 2);
    return at;
  };
  let blocksEnd = blocksFrom ?? 0;
  const placeBlock = (bytes: Uint8Array) => {
    if (blocksFrom === undefined) return place(bytes);
    const at = blocksEnd;
    parts.push({ at, bytes });
    blocksEnd += bytes.length;
    return at;
  };
  const write = (length: number, fill: (view: DataView) => void) => {
    const bytes = new Uint8Array(length);
    fill(new DataView(bytes.buffer));
    return bytes;
  };
  const put = (view: DataView, at: number, bytes: number, value: number) => {
    if (bytes === 8) view.setBigUint64(at, BigInt(value), !bigEndian);
    else if (bytes === 4) view.setUint32(at, value, !bigEndian);
    else if (bytes === 2) view.setUint16(at, value, !bigEndian);
    else view.setUint8(at, value);
  };
  const encode = ([, type, values]: Entry) => {
    const list = typeof values === "string" ? [...new TextEncoder().encode(`${values}\0`)] : values;
    const { bytes } = fieldTypes[type];
    return write(list.length * bytes, (view) => {
      for (const [i, value] of list.entries()) {
        if (type === "DOUBLE") view.setFloat64(i * 8, value, !bigEndian);
        else put(view, i * bytes, bytes, value);
      }
    });
  };

  const placed = images.map((image) => {
    const entries = entriesOf(
      image,
      image.blocks.map((block) => (block.length === 0 ? 0 : placeBlock(block))),
    );
    // As libtiff does: the directory, then the values that have no room in it.
    const at = place(new Uint8Array(countBytes + entries.length * entryBytes + offsetBytes));
    const outside = entries.map((entry) => {
      const bytes = encode(entry);
      return { bytes, at: bytes.length > offsetBytes ? place(bytes) : undefined };
    });
    return { entries, outside, at };
  });
  const first = placed[0]?.at ?? 0;
  const last = next === "first" ? first : next;
  for (const [index, { entries, outside, at }] of placed.entries()) {
    const length = countBytes + entries.length * entryBytes + offsetBytes;
    const bytes = write(length, (view) => {
      put(view, 0, countBytes, entries.length);
      for (const [i, [tag, type]] of entries.entries()) {
        const value = outside[i];
        const entryAt = countBytes + i * entryBytes;
        put(view, entryAt, 2, tag);
        put(view, entryAt + 2, 2, fieldTypes[type].code);
        put(view, entryAt + 4, offsetBytes, (value?.bytes.length ?? 0) / fieldTypes[type].bytes);
        if (value?.at !== undefined) put(view, entryAt + 4 + offsetBytes, offsetBytes, value.at);
        else new Uint8Array(view.buffer).set(value?.bytes ?? [], entryAt + 4 + offsetBytes);
      }
      put(view, length - offsetBytes, offsetBytes, placed[index + 1]?.at ?? last);
    });
    parts.push({ at, bytes });
  }
  const signature = write(bigTiff ? 16 : 8, (view) => {
    view.setUint16(0, bigEndian ? 0x4d4d : 0x4949);
    put(view, 2, 2, bigTiff ? 43 : 42);
    if (bigTiff) put(view, 4, 2, 8);
    put(view, bigTiff ? 8 : 4, offsetBytes, first);
  });
  const file = new Uint8Array(Math.max(end, blocksEnd));
  for (const { at, bytes } of [{ at: 0, bytes: signature }, ...parts]) file.set(bytes, at);
  return file;
}

function entriesOf(image: TinyImage, offsets: readonly number[]): readonly Entry[] {
  const { width, height, bits = 8, format = 1, bands = 1, compression = 1, tile, rowsPerStrip, blocks } = image;
  const each = (value: number) => new Array<number>(bands).fill(value);
  const own: Entry[] = [
    [256, "LONG", [width]],
    [257, "LONG", [height]],
    [258, "SHORT", each(bits)],
    [259, "SHORT", [compression]],
    [277, "SHORT", [bands]],
    [tile ? 324 : 273, "LONG", offsets],
    [tile ? 325 : 279, "LONG", blocks.map(({ length }) => length)],
    [339, "SHORT", each(format)],
  ];
  if (tile) own.push([322, "LONG", [tile[0]]], [323, "LONG", [tile[1]]]);
  else own.push([278, "LONG", [rowsPerStrip ?? height]]);
  const given = image.entries ?? [];
  return [...own.filter(([tag]) => !given.some(([other]) => other === tag)), ...given].toSorted(([a], [b]) => a - b);
}

/** The entries that put a raster at 0, 0 in EPSG:4326 with pixels of one degree. */
export const oneDegreePixels: readonly Entry[] = [
  [33550, "DOUBLE", [1, 1, 0]],
  [33922, "DOUBLE", [0, 0, 0, 0, 0, 0]],
  [34735, "SHORT", [1, 1, 0, 2, 1024, 0, 1, 2, 2048, 0, 1, 4326]],
];
