/** The types of values that are written: TIFF 6.0, section 2. */
const fieldTypes = {
  ascii: { code: 2, bytes: 1 },
  short: { code: 3, bytes: 2 },
  long: { code: 4, bytes: 4 },
  double: { code: 12, bytes: 8 },
} as const;

/** A value of a directory. A text as bytes has its NUL at its end already. */
export type TiffEntry =
  | readonly [tag: number, type: "ascii", text: string | Uint8Array]
  | readonly [tag: number, type: "short" | "long" | "double", values: readonly number[]];

/** An image of a TIFF: its entries but for the offsets and lengths of its tiles, and the tiles as they will stand in the file. */
export interface TiffImage {
  readonly entries: readonly TiffEntry[];
  readonly tiles: readonly Uint8Array[];
}

const [tileOffsets, tileByteCounts] = [324, 325];
const signatureBytes = 8;
const entryBytes = 12;

/** The bytes of a classic TIFF, little-endian: all directories at its start, then the tiles. They must end below 4 GiB. */
export function writeGeotiff(images: readonly TiffImage[]): Uint8Array<ArrayBuffer> {
  const directories = images.map(({ entries, tiles }) => {
    const counts: TiffEntry = [tileByteCounts, "long", tiles.map(({ length }) => length)];
    // Offsets are known as soon as it is known how long the directories are.
    const offsets: TiffEntry = [tileOffsets, "long", tiles.map(() => 0)];
    return { entries: [...entries, offsets, counts].toSorted(([a], [b]) => a - b), tiles };
  });
  let end = signatureBytes;
  const starts = directories.map(({ entries }) => {
    const start = end;
    end += directoryLength(entries);
    return start;
  });
  const offsets = directories.map(({ tiles }) =>
    tiles.map(({ length }) => {
      const offset = end;
      end += even(length);
      return offset;
    }),
  );
  const file = new Uint8Array(end);
  const view = new DataView(file.buffer);
  view.setUint16(0, 0x4949);
  view.setUint16(2, 42, true);
  view.setUint32(4, signatureBytes, true);
  for (const [number, { entries, tiles }] of directories.entries()) {
    const own = offsets[number] ?? [];
    const placed = entries.map((entry): TiffEntry => (entry[0] === tileOffsets ? [tileOffsets, "long", own] : entry));
    writeDirectory(view, starts[number] ?? 0, placed, starts[number + 1] ?? 0);
    for (const [index, tile] of tiles.entries()) file.set(tile, own[index]);
  }
  return file;
}

/** With the values that have no room in it, which follow it. */
function directoryLength(entries: readonly TiffEntry[]): number {
  return entries.reduce((sum, entry) => sum + outsideLength(entry), tableLength(entries.length));
}

function tableLength(count: number): number {
  return even(2 + entryBytes * count + 4);
}

function outsideLength(entry: TiffEntry): number {
  const { length } = bytesOf(entry);
  return length > 4 ? even(length) : 0;
}

function writeDirectory(view: DataView, start: number, entries: readonly TiffEntry[], next: number): void {
  const file = new Uint8Array(view.buffer);
  view.setUint16(start, entries.length, true);
  let outside = start + tableLength(entries.length);
  for (const [i, entry] of entries.entries()) {
    const [tag, type] = entry;
    const bytes = bytesOf(entry);
    const at = start + 2 + entryBytes * i;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, fieldTypes[type].code, true);
    view.setUint32(at + 4, bytes.length / fieldTypes[type].bytes, true);
    if (bytes.length <= 4) file.set(bytes, at + 8);
    else {
      view.setUint32(at + 8, outside, true);
      file.set(bytes, outside);
      outside += even(bytes.length);
    }
  }
  view.setUint32(start + 2 + entryBytes * entries.length, next, true);
}

function bytesOf([, type, value]: TiffEntry): Uint8Array {
  if (type === "ascii") return typeof value === "string" ? new TextEncoder().encode(`${value}\0`) : value;
  const { bytes } = fieldTypes[type];
  const view = new DataView(new ArrayBuffer(value.length * bytes));
  for (const [i, number] of value.entries()) {
    if (type === "double") view.setFloat64(i * bytes, number, true);
    else if (type === "long") view.setUint32(i * bytes, number, true);
    else view.setUint16(i * bytes, number, true);
  }
  return new Uint8Array(view.buffer);
}

/** TIFF wants what an offset leads to at even ones. */
function even(length: number): number {
  return length + (length % 2);
}
