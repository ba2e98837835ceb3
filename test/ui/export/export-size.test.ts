import { describe, expect, test } from "vitest";
import { crsFromEpsg } from "../../../src/core/geo/crs/crs-from-definition.ts";
import { exportFiles } from "../../../src/ui/state/export/export-files.ts";
import { pictureName, pixelsName } from "../../../src/ui/state/export/export-names.ts";
import { checkExportSize, fileSize } from "../../../src/ui/state/export/export-size.ts";

const band = { name: "", nodata: undefined, scale: 1, offset: 0, unit: undefined };
const georeference = { crs: await crsFromEpsg(4326), transform: [1, 0, -180, 0, -1, 90] } as const;
/** Pixels of one degree. */
const world = {
  georeference,
  width: 360,
  height: 180,
  dataType: "uint16",
  bands: [band, band, band],
} as unknown as Parameters<typeof fileSize>[1];

describe("how large pixels are", () => {
  test("of a box is counted in the file's pixels, bands and bytes", () => {
    expect(fileSize("https://h/world.tif", world, [1, 3], [10, 20, 14, 23])).toEqual({
      name: "world_b1-3_x190_y67_4x3.tif",
      width: 4,
      height: 3,
      bandCount: 2,
      byteLength: 4 * 3 * 2 * 2,
    });
  });

  test("of all bands of all of the file is that of the file", () => {
    const whole = { name: "world.tif", width: 360, height: 180, bandCount: 3, byteLength: 360 * 180 * 6 };
    expect(fileSize("https://h/world.tif", world, undefined, undefined)).toEqual(whole);
    expect(fileSize("https://h/world.tif", world, [1, 2, 3], [-180, -90, 180, 90])).toEqual(whole);
  });

  test("counts half floats as the floats that are written", () => {
    const half = { ...world, dataType: "float16" } as typeof world;
    expect(fileSize("a.tif", half, [1], undefined).byteLength).toBe(360 * 180 * 4);
  });

  test("is nothing where the box lies beside the file", () => {
    const north = { ...world, height: 90 };
    expect(() => fileSize("a.tif", north, [1], [10, -60, 14, -50])).toThrow("no pixel");
  });

  test("is refused above 256 MB, with what would help", () => {
    expect(() => checkExportSize(256e6)).not.toThrow();
    expect(() => checkExportSize(300e6)).toThrow(
      expect.objectContaining({ code: "TOO_LARGE", hint: expect.stringContaining("Zoom in") }),
    );
  });
});

describe("names", () => {
  test.each([
    ["Sentinel-2", "Sentinel-2_2026-11-23.png"],
    ["22 · 20190101 · B4", "22-20190101-B4_2026-11-23.png"],
    ["Höhen/über <NN>", "Höhen-über-NN_2026-11-23.png"],
    ["../../etc", "etc_2026-11-23.png"],
    ["", "map_2026-11-23.png"],
    ["x".repeat(300), `${"x".repeat(80)}_2026-11-23.png`],
  ])("a picture titled %j is saved as %s", (title, name) => {
    expect(pictureName(title, "2026-11-23")).toBe(name);
  });

  const window = { x: 12, y: 0, width: 100, height: 50 };
  test.each([
    ["https://h/a/B04.tif?token=secret", undefined, undefined, "B04.tif"],
    ["https://h/a/B04.TIFF", undefined, window, "B04_x12_y0_100x50.tif"],
    ["local:my photo.tif", [3, 2, 1], undefined, "my-photo_b3-2-1.tif"],
    ["https://h/a.tif", Array.from({ length: 30 }, (_, i) => i + 1), undefined, "a_30-bands.tif"],
    ["https://h/", undefined, undefined, "h.tif"],
  ] as const)("pixels of %s are saved as a file of that name", (url, bands, part, name) => {
    expect(pixelsName(url, bands, part)).toBe(name);
  });
});

describe("the files of a layer", () => {
  const source = { url: "https://h/a.tif" };
  const scene = {
    catalogId: "c",
    keys: ["date", "band"],
    values: ["20190101"],
    bands: ["B4", "B3"],
    pixelSelection: "first",
  } as const;
  const records: Readonly<Record<string, { readonly location: string; readonly band: number }>> = {
    "20190101 B4": { location: "https://h/20190101_B4.tif", band: 1 },
    "20190101 B3": { location: "local:20190101.tif", band: 2 },
  };
  // What is looked up is all that is used of a catalog.
  const catalogs = () =>
    ({ get: async (_: string, keys: readonly string[]) => records[keys.join(" ")] }) as unknown as ReturnType<
      Parameters<typeof exportFiles>[2]
    >;

  test("are the one that it is, or one a band of a scene", async () => {
    expect(await exportFiles({ source, scene: undefined }, [2, 1], catalogs)).toEqual([{ source, bands: [2, 1] }]);
    const shown = { url: "local:20190101.tif", blob: new Blob() };
    expect(await exportFiles({ source: shown, scene }, [1, 2], catalogs)).toEqual([
      { source: { url: "https://h/20190101_B4.tif" }, bands: [1] },
      { source: shown, bands: [2] },
    ]);
  });

  test("are none of a mosaic, of a band that is missing, or of a file that is not open", async () => {
    await expect(exportFiles({ source, scene: { ...scene, values: ["*"] } }, [1], catalogs)).rejects.toThrow(
      "several files",
    );
    const other = { ...scene, bands: ["B9"] };
    await expect(exportFiles({ source, scene: other }, [1], catalogs)).rejects.toThrow("no dataset 20190101 · B9");
    await expect(exportFiles({ source, scene }, [2], catalogs)).rejects.toThrow("is not open");
  });
});
