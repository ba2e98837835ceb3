import { failure } from "../../core/errors.ts";
import { type Affine, applyAffine, invertAffine } from "../../core/geo/affine.ts";
import { crsAt } from "../../core/geo/crs/crs-from-definition.ts";
import { crsFromText } from "../../core/geo/crs/wkt/crs-from-text.ts";
import { type Georeference, loadMapping } from "../../core/geo/georeference/georeference.ts";
import type { GroundControlPoint } from "../../core/geo/georeference/pixel-mapping.ts";
import type { Directory } from "../tiff/directory.ts";
import { tags } from "../tiff/tags.ts";
import { crsFromGeoKeys } from "./crs-from-geo-keys.ts";
import type { GeoKeys } from "./geo-keys.ts";

const rasterTypeKey = 1025;
const pixelIsPoint = 2;
/** Coordinates beyond this are nonsense in any CRS. */
const largestCoordinate = 1e12;

/** The GeoKeys of a directory (GeoTIFF 1.1, section 7.1): numbers, texts or lists of doubles by key. What points nowhere is left out. */
export function readGeoKeys(directory: Directory): GeoKeys {
  const entries = directory.numbers(tags.geoKeyDirectory) ?? [];
  const doubles = directory.numbers(tags.geoDoubleParams) ?? [];
  const ascii = directory.text(tags.geoAsciiParams) ?? "";
  const keys = new Map<number, number | string | readonly number[]>();
  const count = Math.min(entries[3] ?? 0, Math.floor(entries.length / 4) - 1);
  for (let i = 1; i <= count; i += 1) {
    const [key = 0, location = 0, length = 0, value = 0] = entries.slice(4 * i, 4 * i + 4);
    if (location === 0) keys.set(key, value);
    else if (location === tags.geoAsciiParams) keys.set(key, keyText(ascii.slice(value, value + length)));
    else if (location === tags.geoDoubleParams && value + length <= doubles.length) {
      const [first, ...rest] = doubles.slice(value, value + length);
      if (first !== undefined) keys.set(key, rest.length === 0 ? first : [first, ...rest]);
    }
  }
  return keys;
}

/** A key's text, of which each character is a byte of UTF-8, or else of Windows' western encoding. */
function keyText(byteText: string): string {
  const bytes = Uint8Array.from(byteText.replace(/\|?\0*$/, ""), (byte) => byte.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Whether coordinates name pixel centres (PixelIsPoint) or corners (PixelIsArea). */
export function areaOrPoint(keys: GeoKeys): "area" | "point" {
  return keys.get(rasterTypeKey) === pixelIsPoint ? "point" : "area";
}

/**
 * Where the file says it lies; `crs` (an EPSG code or a proj4 definition) replaces its own CRS.
 * Throws NO_GEOREFERENCE or UNKNOWN_CRS.
 */
export async function readGeoreference(directory: Directory, crs: string | undefined): Promise<Georeference> {
  const keys = readGeoKeys(directory);
  const placed = placement(directory, areaOrPoint(keys) === "point" ? 0.5 : 0);
  if ("rpcTag" in placed) return await rpcPlace(placed.rpcTag);
  const resolved = crs === undefined ? await crsFromGeoKeys(keys) : await crsFromText(crs);
  if (resolved === undefined) {
    throw failure("UNKNOWN_CRS", "The file does not name its coordinate reference system", {
      hint: "Give an EPSG code or a proj4 definition, or write it into the file: gdal_edit.py -a_srs EPSG:… FILE",
    });
  }
  const [x, y] = middle(directory, placed);
  const georeference = { crs: crsAt(resolved, x, y), ...placed };
  await loadMapping(georeference);
  return georeference;
}

/** About where the raster lies, in the units of its CRS. */
function middle(
  directory: Directory,
  placed: { transform: Affine } | { gcps: readonly GroundControlPoint[] },
): readonly [x: number, y: number] {
  if ("transform" in placed) {
    const [width, height] = [tags.imageWidth, tags.imageLength].map((tag) => directory.numbers(tag)?.[0] ?? 0);
    return applyAffine(placed.transform, (width ?? 0) / 2, (height ?? 0) / 2);
  }
  const gcp = placed.gcps[Math.floor(placed.gcps.length / 2)];
  return [gcp?.x ?? 0, gcp?.y ?? 0];
}

/** An RPC speaks of longitude, latitude and height on WGS 84, whatever the file, or who opens it, says of other coordinates. */
async function rpcPlace(tag: readonly number[]): Promise<Georeference> {
  const { readRpc } = await import("../../core/geo/georeference/rpc.ts");
  const georeference = { crs: await crsFromText("EPSG:4326"), rpc: readRpc(tag) };
  await loadMapping(georeference);
  return georeference;
}

/** `shift`: half a pixel where the tags speak of pixel centres. */
function placement(
  directory: Directory,
  shift: number,
): { transform: Affine } | { gcps: readonly GroundControlPoint[] } | { rpcTag: readonly number[] } {
  const matrix = directory.numbers(tags.modelTransformation);
  const scale = directory.numbers(tags.modelPixelScale);
  const tiepoints = directory.numbers(tags.modelTiepoint) ?? [];
  // Some write a scale of 0 beside a matrix that says all.
  if (scale !== undefined && isScale(scale) && tiepoints.length >= 6) {
    // GDAL, too, takes the height of a pixel as positive, whatever its sign.
    const [sx, sy] = [scale[0] as number, Math.abs(scale[1] as number)];
    const [col, row, , x, y] = tiepoints as [number, number, number, number, number];
    return { transform: checked([sx, 0, x - (col + shift) * sx, 0, -sy, y + (row + shift) * sy]) };
  }
  if (matrix !== undefined && matrix.length >= 8) {
    const [a, b, , c, d, e, , f] = matrix as [number, number, number, number, number, number, number, number];
    const [x, y] = applyAffine([a, b, c, d, e, f], -shift, -shift);
    return { transform: checked([a, b, x, d, e, y]) };
  }
  if (tiepoints.length >= 18) return { gcps: readGcps(tiepoints, shift) };
  const rpcTag = directory.numbers(tags.rpcCoefficients);
  if (rpcTag !== undefined) return { rpcTag };
  throw failure("NO_GEOREFERENCE", "The file does not say where on Earth it lies", {
    hint: "Give it bounds and a CRS: gdal_translate -a_ullr WEST NORTH EAST SOUTH -a_srs EPSG:4326 IN OUT.tif",
  });
}

function readGcps(tiepoints: readonly number[], shift: number): readonly GroundControlPoint[] {
  const gcps: GroundControlPoint[] = [];
  for (let i = 0; i + 6 <= tiepoints.length; i += 6) {
    const [col, row, , x, y] = tiepoints.slice(i, i + 5) as [number, number, number, number, number];
    gcps.push({ col: col + shift, row: row + shift, x, y });
  }
  if (gcps.every(({ col, row, x, y }) => [col, row, x, y].every(isPlausible))) return gcps;
  throw failure("NO_GEOREFERENCE", "The file's ground control points are not numbers that make sense");
}

/** Whether a pixel has a size: a scale of 0 says nothing. */
export function isScale([x = 0, y = 0]: readonly number[]): boolean {
  return x !== 0 && y !== 0;
}

function checked(transform: Affine): Affine {
  if (transform.every(isPlausible) && invertAffine(transform) !== undefined) return transform;
  throw failure("NO_GEOREFERENCE", `The file's transform makes no sense: ${transform.join(", ")}`, {
    hint: "Correct it: gdal_edit.py -a_ullr WEST NORTH EAST SOUTH FILE",
  });
}

function isPlausible(value: number): boolean {
  return Math.abs(value) <= largestCoordinate;
}
