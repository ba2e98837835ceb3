import { describe, expect, test } from "vitest";
import { BlobSource } from "../../../src/cog/source/source.ts";
import { readDirectories } from "../../../src/cog/tiff/directory.ts";
import { HeaderReader } from "../../../src/cog/tiff/header-reader.ts";
import { tags } from "../../../src/cog/tiff/tags.ts";
import { fixtureBytes } from "../../support/open-bytes.ts";
import { type Entry, type TinyImage, tinyTiff } from "../../support/tiny-tiff.ts";

const { signal } = new AbortController();
/** The directories of a file, and how often it was read. */
async function read(bytes: Uint8Array<ArrayBuffer>) {
  const source = new BlobSource(new Blob([bytes]));
  const reads: number[] = [];
  const counting = {
    byteLength: source.byteLength,
    certainEnd: source.certainEnd,
    etag: undefined,
    isProved: true,
    doubt: () => undefined,
    read: (offset: number, length: number) => {
      reads.push(length);
      return source.read(offset, length);
    },
  };
  const tiff = await readDirectories(await HeaderReader.open(counting, undefined, signal), signal);
  return { ...tiff, reads };
}
const image: TinyImage = {
  width: 3,
  height: 2,
  bits: 16,
  blocks: [new Uint8Array(12)],
  entries: [
    [tags.modelPixelScale, "DOUBLE", [0.1, 1e300, -3]],
    [tags.gdalNodata, "ASCII", "-9999"],
    [tags.imageDescription, "ASCII", "grün"],
  ],
};

describe.each([
  { bigEndian: false, bigTiff: false },
  { bigEndian: true, bigTiff: false },
  { bigEndian: false, bigTiff: true },
  { bigEndian: true, bigTiff: true },
])("a TIFF of %o", (options) => {
  test("gives its values, inline and elsewhere, in one read", async () => {
    const { directories, littleEndian, bigTiff, warnings, reads } = await read(tinyTiff([image], options));
    expect({ littleEndian, bigTiff, warnings }).toEqual({
      littleEndian: !options.bigEndian,
      bigTiff: options.bigTiff,
      warnings: [],
    });
    const [first] = directories;
    expect(first?.number(tags.imageWidth)).toBe(3);
    expect(first?.numbers(tags.bitsPerSample)).toEqual([16]);
    expect(first?.numbers(tags.modelPixelScale)).toEqual([0.1, 1e300, -3]);
    expect(first?.text(tags.gdalNodata)).toBe("-9999");
    expect(first?.text(tags.imageDescription)).toBe("grün");
    expect(first?.number(tags.gdalNodata)).toBeUndefined();
    expect(first?.text(tags.imageWidth)).toBeUndefined();
    expect(first?.array(tags.stripOffsets)).toMatchObject({ count: 1, bytesEach: 4 });
    expect(reads).toEqual([65536]);
  });

  test("gives all its directories", async () => {
    const { directories } = await read(tinyTiff([image, { ...image, width: 2 }, { ...image, width: 1 }], options));
    expect(directories.map((directory) => directory.number(tags.imageWidth))).toEqual([3, 2, 1]);
    // Only the first one says where the file lies.
    expect(directories.map((directory) => directory.numbers(tags.modelPixelScale)?.length)).toEqual([
      3,
      undefined,
      undefined,
    ]);
  });
});

describe("a chain of directories", () => {
  test("that runs in a circle is followed once", async () => {
    const { directories, warnings } = await read(tinyTiff([image, image], { next: "first" }));
    expect(directories.length).toBe(2);
    expect(warnings).toEqual(["The chain of directories runs in a circle; it was followed once."]);
  });

  test("of thousands is followed 64 times", async () => {
    const { directories, warnings } = await read(tinyTiff(new Array(4000).fill(image)));
    expect(directories.length).toBe(64);
    expect(warnings).toEqual(["The file has more than 64 directories; the others were ignored."]);
  });

  test("that leads out of the file ends there", async () => {
    const { directories, warnings } = await read(tinyTiff([image], { next: 1e6 }));
    expect(directories.length).toBe(1);
    expect(warnings).toEqual([expect.stringMatching(/^Directory 2 cannot be read: .* the file ends at \d+$/)]);
  });

  test("does not hide that the network failed", async () => {
    const bytes = tinyTiff([image, image]);
    const source = new BlobSource(new Blob([bytes]));
    let reads = 0;
    const failing = {
      byteLength: 1e6,
      certainEnd: 1e6,
      etag: undefined,
      isProved: true,
      doubt: () => undefined,
      read: async (offset: number, length: number) => {
        reads += 1;
        if (reads > 1) throw Object.assign(new Error("offline"), { code: "NETWORK" });
        return (await source.read(offset, length)).slice(0, bytes.length - 100);
      },
    };
    const reader = await HeaderReader.open(failing, undefined, signal);
    await expect(readDirectories(reader, signal)).rejects.toThrow("offline");
  });
});

describe("hostile values", () => {
  const withEntries = (entries: readonly Entry[]) => tinyTiff([{ ...image, entries }]);

  test("of megabytes count as absent where only a few numbers make sense", async () => {
    const { directories, reads } = await read(withEntries([[tags.bitsPerSample, "SHORT", new Array(50_000).fill(16)]]));
    expect(directories[0]?.numbers(tags.bitsPerSample)).toBeUndefined();
    expect(reads.length).toBeLessThanOrEqual(2);
  });

  test("of a tag that comes again count as those of the first", async () => {
    const description: Entry = [tags.imageDescription, "ASCII", "first"];
    const { directories } = await read(
      withEntries([description, ...new Array(100).fill([tags.imageDescription, "ASCII", "again"])]),
    );
    expect(directories[0]?.text(tags.imageDescription)).toBe("first");
  });

  test("that are not UTF-8 become U+FFFD", async () => {
    const { directories } = await read(withEntries([[tags.imageDescription, "ASCII", [0xff, 0x41, 0, 0x42]]]));
    expect(directories[0]?.text(tags.imageDescription)).toBe("\uFFFDA");
  });
});

describe("what is not a TIFF", () => {
  const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  test.each([
    ["", "This file is empty", "short"],
    ["II", "This file has only 2 bytes", "short"],
    ["  <!DOCTYPE html><html>", "This is a web page, not a TIFF", "html"],
    ["<?xml version='1.0'?><Error>", "This is an XML document, perhaps the host's error message, not a TIFF", "xml"],
    ["<VRTDataset rasterXSize='1'>", "This is a GDAL virtual raster, not a TIFF", "vrt"],
    ['{"error": 1}', "This is a JSON document, not a TIFF", "json"],
    [
      "version https://git-lfs.github.com/spec/v1",
      "This is a Git LFS pointer, which stands for the file, not a TIFF",
      "lfs",
    ],
    ["\x89PNG\r\n\x1a\n", "This is a PNG picture, not a TIFF", "png"],
    ["\x1f\x8b\x08\0\0\0\0\0", "This is a gzip archive, not a TIFF", "gzip"],
    ["PK\x03\x04\0\0\0\0", "This is a zip archive, not a TIFF", "zip"],
    ["\x89HDF\r\n\x1a\n", "This is an HDF5 or NetCDF file, not a TIFF", "hdf"],
    ["something else", "This is not a TIFF: its first bytes are unknown", "unknown"],
  ])("%j is called by its name", async (text, message, format) => {
    const hint = expect.stringMatching(/\.$/);
    await expect(read(bytesOf(text))).rejects.toMatchObject({ code: "NOT_A_TIFF", message, hint, details: { format } });
  });

  test.each(["jpeg2000", "png", "gzip", "html-404"])("broken/%s.tif neither", async (name) => {
    await expect(read(fixtureBytes(`broken/${name}.tif`))).rejects.toMatchObject({ code: "NOT_A_TIFF" });
  });

  test.each(["magic-only", "ifd-0-entries", "ifd-65535-entries", "ifd-offset-in-header", "ifd-offset-past-eof"])(
    "broken/%s.tif is damaged",
    async (name) => {
      await expect(read(fixtureBytes(`broken/${name}.tif`))).rejects.toMatchObject({ code: "DAMAGED" });
    },
  );
});
