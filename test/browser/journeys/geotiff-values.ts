import { fromArrayBuffer } from "geotiff";
import proj4 from "proj4";

/** A band of a file as geotiff.js reads it, and where its pixels lie. */
export interface FileValues {
  readonly width: number;
  readonly height: number;
  readonly values: ArrayLike<number>;
  /** `EPSG:…` of its GeoKeys. */
  readonly crs: string;
  /** The file's first corner and the size of a pixel, in the CRS. */
  readonly origin: readonly [x: number, y: number];
  readonly resolution: readonly [x: number, y: number];
}

/** Reads one band (counted from 0) of a GeoTIFF, of a level of its pyramid. */
export async function fileValues(bytes: Uint8Array, { level = 0, band = 0 } = {}): Promise<FileValues> {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const tiff = await fromArrayBuffer(buffer);
  const full = await tiff.getImage(0);
  const image = await tiff.getImage(level);
  const [values] = (await image.readRasters({ samples: [band] })) as unknown as readonly ArrayLike<number>[];
  const [x = 0, y = 0] = full.getOrigin();
  const [dx = 1, dy = 1] = full.getResolution();
  const [width, height] = [image.getWidth(), image.getHeight()];
  // Of files whose pixels are points, geotiff.js gives the centre of the first one.
  const shift = full.getGeoKeys()?.GTRasterTypeGeoKey === 2 ? 0.5 : 0;
  return {
    width,
    height,
    values: values as ArrayLike<number>,
    crs: `EPSG:${full.getGeoKeys()?.ProjectedCSTypeGeoKey}`,
    origin: [x - shift * dx, y - shift * dy],
    resolution: [(dx * full.getWidth()) / width, (dy * full.getHeight()) / height],
  };
}

/** The pixel of several bands whose neighbours differ least from it: what is resampled around it hardly matters. */
export function smoothest(bands: readonly FileValues[]): readonly [col: number, row: number] {
  const { width, height } = bands[0] as FileValues;
  let best: readonly [number, number] = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (let row = 4; row < height - 4; row++) {
    for (let col = 4; col < width - 4; col++) {
      const spreads = bands.map(({ values }) => spread(values, width, col, row));
      const sum = spreads.reduce((total, one) => total + one, 0);
      if (sum < least) [least, best] = [sum, [col, row]];
    }
  }
  return best;
}

/** How far the values around a pixel are apart; infinite where one of them means none. */
function spread(values: ArrayLike<number>, width: number, col: number, row: number): number {
  const around = [-3, -2, -1, 0, 1, 2, 3].flatMap((dy) =>
    [-3, -2, -1, 0, 1, 2, 3].map((dx) => values[(row + dy) * width + col + dx] ?? 0),
  );
  return around.includes(0) ? Number.POSITIVE_INFINITY : Math.max(...around) - Math.min(...around);
}

/** The longitude and latitude of the centre of a pixel, by proj4 alone. */
export function placeOf({ origin, resolution, crs }: FileValues, col: number, row: number): [number, number] {
  const point = [origin[0] + (col + 0.5) * resolution[0], origin[1] + (row + 0.5) * resolution[1]];
  return proj4(definitions[crs] ?? crs, "EPSG:4326", point) as [number, number];
}

/** The value of the pixel at a place, given in longitude and latitude. */
export function valueAt(
  { values, width, origin, resolution, crs }: FileValues,
  place: readonly [number, number],
): number {
  const [x, y] = proj4("EPSG:4326", definitions[crs] ?? crs, [...place]) as [number, number];
  const [col, row] = [Math.floor((x - origin[0]) / resolution[0]), Math.floor((y - origin[1]) / resolution[1])];
  return values[row * width + col] ?? Number.NaN;
}

const definitions: Readonly<Record<string, string>> = {
  "EPSG:2056":
    "+proj=somerc +lat_0=46.95240555555556 +lon_0=7.439583333333333 +k_0=1 +x_0=2600000 +y_0=1200000 +ellps=bessel +towgs84=674.374,15.056,405.346,0,0,0,0",
  "EPSG:32618": "+proj=utm +zone=18 +datum=WGS84",
  "EPSG:32628": "+proj=utm +zone=28 +datum=WGS84",
  "EPSG:32629": "+proj=utm +zone=29 +datum=WGS84",
};
