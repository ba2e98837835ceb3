/** GeoTIFF fixtures read with geotiff.js alone, so that core is tested without our own reader. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fromArrayBuffer, type GeoTIFFImage } from "geotiff";
import { crsFromGeoKeys, type GeoKeys } from "../../src/cog/geo-keys/crs-from-geo-keys.ts";
import type { Georeference } from "../../src/core/geo/georeference/georeference.ts";

const data = new URL("../fixtures/data/", import.meta.url);

interface ExpectedCrs {
  readonly proj4: string;
  readonly wkt2?: string;
  readonly kind: string;
}

/** The part of GDAL's facts of a file that the tests of geo read. */
export interface ExpectedFile {
  readonly width: number;
  readonly height: number;
  readonly mask: string;
  readonly geotransform: readonly [number, number, number, number, number, number] | null;
  readonly crs: ExpectedCrs | null;
  readonly gcps?: { readonly count: number; readonly crs: ExpectedCrs | null };
  readonly bounds_4326: readonly [number, number, number, number] | null;
  readonly samples: readonly { col: number; row: number; lon: number | null; lat: number | null }[];
}

/** Every fixture that GDAL reads, by its path. */
export const expectedFiles = Object.entries(
  (JSON.parse(readFileSync(new URL("expected.json", data), "utf8")) as { files: Record<string, ExpectedFile> }).files,
);

export function expectedFile(path: string): ExpectedFile {
  const found = expectedFiles.find(([name]) => name === path);
  if (!found) throw new Error(`${path} is not a fixture`);
  return found[1];
}

export function fixture(path: string): Buffer {
  return readFileSync(join(fileURLToPath(data), path));
}

export async function readImages(path: string): Promise<GeoTIFFImage[]> {
  const bytes = fixture(path);
  const tiff = await fromArrayBuffer(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  );
  const count = await tiff.getImageCount();
  return Promise.all(Array.from({ length: count }, (_, index) => tiff.getImage(index)));
}

async function tag(
  image: GeoTIFFImage,
  name: "GeoKeyDirectory" | "GeoDoubleParams" | "GeoAsciiParams" | "ModelTiepoint",
): Promise<ArrayLike<number> | string | undefined> {
  return image.fileDirectory.hasTag(name)
    ? ((await image.fileDirectory.loadValue(name)) as ArrayLike<number> | string)
    : undefined;
}

export async function geoKeysOf(path: string): Promise<GeoKeys> {
  const [image] = (await readImages(path)) as [GeoTIFFImage];
  const directory = Array.from(((await tag(image, "GeoKeyDirectory")) ?? []) as ArrayLike<number>);
  const doubles = Array.from(((await tag(image, "GeoDoubleParams")) ?? []) as ArrayLike<number>);
  const text = ((await tag(image, "GeoAsciiParams")) ?? "") as string;
  const keys = new Map<number, number | string | readonly number[]>();
  for (let i = 4; i + 4 <= directory.length; i += 4) {
    const [key, place, count, value] = directory.slice(i, i + 4) as [number, number, number, number];
    if (place === 0) keys.set(key, value);
    else if (place === 34737) keys.set(key, text.slice(value, value + count).replace(/\|$/, ""));
    else keys.set(key, count === 1 ? (doubles[value] as number) : doubles.slice(value, value + count));
  }
  return keys;
}

/** The CRS of the keys with GDAL's transform, or with the file's tie points as control points; undefined without a CRS. */
export async function readPlace(
  path: string,
): Promise<{ georeference: Georeference; width: number; height: number } | undefined> {
  const { width, height, geotransform, gcps } = expectedFile(path);
  const crs = await crsFromGeoKeys(await geoKeysOf(path));
  if (!crs) return undefined;
  if (geotransform) {
    const [c, a, b, f, d, e] = geotransform;
    return { georeference: { crs, transform: [a, b, c, d, e, f] }, width, height };
  }
  if (!gcps) return undefined;
  const [image] = (await readImages(path)) as [GeoTIFFImage];
  const ties = Array.from(((await tag(image, "ModelTiepoint")) ?? []) as ArrayLike<number>);
  const points = Array.from({ length: ties.length / 6 }, (_, i) => {
    const [col, row, , x, y] = ties.slice(6 * i, 6 * i + 5) as [number, number, number, number, number];
    return { col, row, x, y };
  });
  return { georeference: { crs, gcps: points }, width, height };
}
