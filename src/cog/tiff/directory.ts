import { failure, isTerracottaError } from "../../core/errors.ts";
import { notATiff } from "../source/not-a-tiff.ts";
import type { HeaderReader } from "./header-reader.ts";
import { fileTags, indexTags, knownTags, type Tag, tags } from "./tags.ts";

/** An index array of a directory: where its numbers stand. */
export interface IndexArray {
  readonly count: number;
  readonly bytesEach: 2 | 4 | 8;
  /** Offset of the first number in the file. */
  readonly offset: number;
}

/** One image file directory (IFD), its small values read. */
export class Directory {
  /** Where it stands in the file. */
  readonly offset: number;
  /** The directory whose SubIFDs (tag 330) name it; undefined in the chain of directories. */
  readonly parent: Directory | undefined;
  /** Values that are too long to read, by tag: their lengths in bytes. */
  readonly omitted: ReadonlyMap<number, number>;
  readonly #values: ReadonlyMap<number, readonly number[] | string>;
  readonly #arrays: ReadonlyMap<number, IndexArray>;

  constructor(
    values: ReadonlyMap<number, readonly number[] | string>,
    arrays: ReadonlyMap<number, IndexArray>,
    { offset, parent }: { readonly offset: number; readonly parent: Directory | undefined },
    omitted: ReadonlyMap<number, number> = new Map(),
  ) {
    this.#values = values;
    this.#arrays = arrays;
    this.offset = offset;
    this.parent = parent;
    this.omitted = omitted;
  }

  numbers(tag: Tag): readonly number[] | undefined {
    const value = this.#values.get(tag);
    return typeof value === "string" ? undefined : value;
  }

  number(tag: Tag): number | undefined {
    return this.numbers(tag)?.[0];
  }

  /** A text; of GeoAsciiParams a character for each byte, since GeoKeys count bytes, and those of any encoding. */
  text(tag: Tag): string | undefined {
    const value = this.#values.get(tag);
    return typeof value === "string" ? value : undefined;
  }

  array(tag: Tag): IndexArray | undefined {
    return this.#arrays.get(tag);
  }
}

/** The directories of a TIFF: the chain of them in its order, each followed by its SubIFDs. */
export interface Tiff {
  readonly littleEndian: boolean;
  readonly bigTiff: boolean;
  readonly directories: readonly Directory[];
  /** Offset of the first directory: a COG has it at its start. */
  readonly firstDirectoryOffset: number;
  /** Why the chain of directories was not followed to its end. */
  readonly warnings: readonly string[];
}

/** A pyramid with masks has two directories a level; more than this is not one. */
const maxDirectories = 64;
const maxEntries = 4096;
/** Longest value of what is said once for the file (palettes, metadata), bytes. */
const maxFileValueBytes = 1024 * 1024;
/** Of GDAL's metadata: items of every band, of which there may be thousands. */
const maxMetadataBytes = 16 * 1024 * 1024;
/** Of tie points: a geolocation grid has tens of thousands, of 48 bytes each. */
const maxTiepointBytes = 8 * 1024 * 1024;
/** Longest value of what is said for each image (a number a band, JPEG tables), bytes. */
const maxImageValueBytes = 64 * 1024;

const largerValues: ReadonlyMap<number, number> = new Map([
  [tags.modelTiepoint, maxTiepointBytes],
  [tags.gdalMetadata, maxMetadataBytes],
]);

/** Field types by number: bytes each, and how to read one. TIFF 6.0 section 2, BigTIFF. */
const fieldTypes: Readonly<
  Record<number, { bytes: number; read: (view: DataView, at: number, le: boolean) => number }>
> = {
  1: { bytes: 1, read: (view, at) => view.getUint8(at) },
  2: { bytes: 1, read: (view, at) => view.getUint8(at) },
  3: { bytes: 2, read: (view, at, le) => view.getUint16(at, le) },
  4: { bytes: 4, read: (view, at, le) => view.getUint32(at, le) },
  5: { bytes: 8, read: (view, at, le) => view.getUint32(at, le) / view.getUint32(at + 4, le) },
  6: { bytes: 1, read: (view, at) => view.getInt8(at) },
  7: { bytes: 1, read: (view, at) => view.getUint8(at) },
  8: { bytes: 2, read: (view, at, le) => view.getInt16(at, le) },
  9: { bytes: 4, read: (view, at, le) => view.getInt32(at, le) },
  10: { bytes: 8, read: (view, at, le) => view.getInt32(at, le) / view.getInt32(at + 4, le) },
  11: { bytes: 4, read: (view, at, le) => view.getFloat32(at, le) },
  12: { bytes: 8, read: (view, at, le) => view.getFloat64(at, le) },
  13: { bytes: 4, read: (view, at, le) => view.getUint32(at, le) },
  16: { bytes: 8, read: readUint64 },
  17: { bytes: 8, read: (view, at, le) => Number(view.getBigInt64(at, le)) },
  18: { bytes: 8, read: readUint64 },
};
const asciiType = 2;

/** A 64-bit unsigned integer; exact up to 2^53, beyond any file. */
export function readUint64(view: DataView, at: number, littleEndian: boolean): number {
  const [low, high] = littleEndian ? [at, at + 4] : [at + 4, at];
  return view.getUint32(high, littleEndian) * 2 ** 32 + view.getUint32(low, littleEndian);
}

/** Follows the chain of directories. Throws NOT_A_TIFF or DAMAGED; a cycle or a broken link after the first ends it. */
export async function readDirectories(reader: HeaderReader, signal: AbortSignal): Promise<Tiff> {
  const { littleEndian, bigTiff, first } = readSignature(reader.header);
  const directories: Directory[] = [];
  const warnings: string[] = [];
  const seen = new Set<number>();
  const waiting: { readonly offset: number; readonly parent: Directory | undefined }[] = [
    { offset: first, parent: undefined },
  ];
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const { offset, parent } = place;
    if (seen.has(offset)) {
      if (parent === undefined) warnings.push("The chain of directories runs in a circle; it was followed once.");
      continue;
    }
    if (directories.length === maxDirectories) {
      warnings.push(`The file has more than ${maxDirectories} directories; the others were ignored.`);
      break;
    }
    seen.add(offset);
    try {
      const { directory, next } = await readDirectory(
        reader,
        place,
        littleEndian,
        bigTiff,
        directories.length === 0,
        signal,
      );
      directories.push(directory);
      // Where SubIFDs are a chain themselves, all of it is of their parent.
      if (next !== 0) waiting.unshift({ offset: next, parent });
      const children = directory.numbers(tags.subIfds)?.slice(0, maxDirectories) ?? [];
      waiting.unshift(...children.map((child) => ({ offset: child, parent: directory })));
    } catch (error) {
      // What only the network did wrong is no fact about the file.
      const isDamage = isTerracottaError(error) && error.code === "DAMAGED";
      if (directories.length === 0 || !isDamage) throw error;
      warnings.push(`Directory ${directories.length + 1} cannot be read: ${error.message}`);
    }
  }
  return { littleEndian, bigTiff, directories, firstDirectoryOffset: first, warnings };
}

function readSignature(header: Uint8Array): { littleEndian: boolean; bigTiff: boolean; first: number } {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const order = header.length >= 8 ? view.getUint16(0) : 0;
  const littleEndian = order === 0x4949;
  const magic = order === 0x4949 || order === 0x4d4d ? view.getUint16(2, littleEndian) : 0;
  if (magic !== 42 && magic !== 43) throw notATiff(header);
  const bigTiff = magic === 43;
  if (bigTiff && (header.length < 16 || view.getUint16(4, littleEndian) !== 8)) {
    throw failure("DAMAGED", "The BigTIFF header is not one: its offsets are not 8 bytes long");
  }
  const first = bigTiff ? readUint64(view, 8, littleEndian) : view.getUint32(4, littleEndian);
  if (first < (bigTiff ? 16 : 8)) throw failure("DAMAGED", `The first directory cannot stand at byte ${first}`);
  return { littleEndian, bigTiff, first };
}

async function readDirectory(
  reader: HeaderReader,
  { offset, parent }: { readonly offset: number; readonly parent: Directory | undefined },
  littleEndian: boolean,
  bigTiff: boolean,
  isFirst: boolean,
  signal: AbortSignal,
): Promise<{ directory: Directory; next: number }> {
  const [countBytes, entryBytes, inlineBytes] = bigTiff ? [8, 20, 8] : [2, 12, 4];
  const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const readOffset = (view: DataView, at: number) =>
    bigTiff ? readUint64(view, at, littleEndian) : view.getUint32(at, littleEndian);

  const countView = viewOf(await reader.bytes(offset, countBytes, signal));
  const count = bigTiff ? readUint64(countView, 0, littleEndian) : countView.getUint16(0, littleEndian);
  if (count === 0 || count > maxEntries) throw failure("DAMAGED", `A directory claims ${count} entries`);
  const view = viewOf(await reader.bytes(offset, countBytes + count * entryBytes + inlineBytes, signal));

  const values = new Map<number, readonly number[] | string>();
  const arrays = new Map<number, IndexArray>();
  const omitted = new Map<number, number>();
  for (let at = countBytes; at < countBytes + count * entryBytes; at += entryBytes) {
    const tag = view.getUint16(at, littleEndian);
    const type = view.getUint16(at + 2, littleEndian);
    const field = fieldTypes[type];
    if (field === undefined || !knownTags.has(tag) || (fileTags.has(tag) && !isFirst)) continue;
    // Of a tag that comes twice, the first counts, as for libtiff.
    if (values.has(tag) || arrays.has(tag)) continue;
    const length = bigTiff ? readUint64(view, at + 4, littleEndian) : view.getUint32(at + 4, littleEndian);
    const valueAt = at + entryBytes - inlineBytes;
    const inline = length * field.bytes <= inlineBytes;
    const valueOffset = inline ? offset + valueAt : readOffset(view, valueAt);
    if (indexTags.has(tag)) {
      if (field.bytes !== 2 && field.bytes !== 4 && field.bytes !== 8) continue;
      arrays.set(tag, { count: length, bytesEach: field.bytes, offset: valueOffset });
      continue;
    }
    // A value that is absurdly long or beyond the end counts as absent: what needs it says so.
    const maxFileBytes = largerValues.get(tag) ?? maxFileValueBytes;
    const maxBytes = fileTags.has(tag) ? maxFileBytes : maxImageValueBytes;
    if (length * field.bytes > maxBytes || !isWithin(reader, valueOffset, length * field.bytes)) {
      omitted.set(tag, length * field.bytes);
      continue;
    }
    const bytes = await reader.bytes(valueOffset, length * field.bytes, signal);
    const decode = tag === tags.geoAsciiParams ? byteText : decodeText;
    values.set(tag, type === asciiType ? decode(bytes) : readNumbers(viewOf(bytes), field, length, littleEndian));
  }
  const directory = new Directory(values, arrays, { offset, parent }, omitted);
  return { directory, next: readOffset(view, countBytes + count * entryBytes) };
}

function isWithin(reader: HeaderReader, offset: number, length: number): boolean {
  return offset + length <= reader.source.certainEnd;
}

function readNumbers(
  view: DataView,
  { bytes, read }: { bytes: number; read: (view: DataView, at: number, le: boolean) => number },
  count: number,
  littleEndian: boolean,
): readonly number[] {
  return Array.from({ length: count }, (_, i) => read(view, i * bytes, littleEndian));
}

/** Text up to the first NUL; what is not UTF-8 becomes U+FFFD. */
function decodeText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

function byteText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
