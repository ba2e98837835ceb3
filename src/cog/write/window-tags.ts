import type { ColorRole } from "../../core/color/color-role.ts";
import type { PixelWindow } from "../../core/geo/pixel-window.ts";
import type { Cog } from "../cog.ts";
import { geoKey } from "../geo-keys/geo-keys.ts";
import { areaOrPoint, isScale, readGeoKeys } from "../geo-keys/georeference-from-tags.ts";
import { tags } from "../tiff/tags.ts";
import type { TiffEntry } from "./write-geotiff.ts";

/**
 * The entries that place a window of a file as the file is placed: its own GeoKeys, or those of an EPSG code that replaces its CRS, and
 * its scale and tie point, or its matrix, moved to the window's first pixel.
 */
export function placeEntries({ directory }: Cog, { col, row }: PixelWindow, epsg?: EpsgCode): readonly TiffEntry[] {
  const [scale, ties] = [directory.numbers(tags.modelPixelScale), directory.numbers(tags.modelTiepoint)];
  const matrix = directory.numbers(tags.modelTransformation);
  const keys = epsg ? keysOf(epsg, areaOrPoint(readGeoKeys(directory)) === "point") : copied(directory);
  // In the order in which they count when the file is read. A tie point and a matrix name the same spot of a pixel in the window as before.
  if (scale !== undefined && isScale(scale) && ties !== undefined && ties.length >= 6) {
    const [sx, sy] = [scale[0] as number, Math.abs(scale[1] as number)];
    const [i, j, k, x, y, z] = ties as [number, number, number, number, number, number];
    const tie = [0, 0, k, x + (col - i) * sx, y - (row - j) * sy, z];
    return [...keys, [tags.modelPixelScale, "double", scale], [tags.modelTiepoint, "double", tie]];
  }
  if (matrix === undefined) return keys;
  const moved = [...matrix];
  for (const at of [0, 4]) {
    const [a = 0, b = 0, , c = 0] = matrix.slice(at);
    moved[at + 3] = a * col + b * row + c;
  }
  return [...keys, [tags.modelTransformation, "double", moved]];
}

/** A CRS that GeoKeys can name by its number. */
export interface EpsgCode {
  readonly code: number;
  readonly kind: "geographic" | "projected";
}

function copied(directory: Cog["directory"]): readonly TiffEntry[] {
  const entries = directory.numbers(tags.geoKeyDirectory);
  const doubles = directory.numbers(tags.geoDoubleParams);
  const texts = directory.text(tags.geoAsciiParams);
  return [
    ...(entries ? [[tags.geoKeyDirectory, "short", entries] as const] : []),
    ...(doubles ? [[tags.geoDoubleParams, "double", doubles] as const] : []),
    ...(texts === undefined
      ? []
      : [[tags.geoAsciiParams, "ascii", Uint8Array.from(texts, (byte) => byte.charCodeAt(0))] as const]),
  ];
}

const rasterTypeKey = 1025;

function keysOf({ code, kind }: EpsgCode, isPoint: boolean): readonly TiffEntry[] {
  const isProjected = kind === "projected";
  const keys = [
    [geoKey.modelType, isProjected ? 1 : 2],
    [rasterTypeKey, isPoint ? 2 : 1],
    [isProjected ? geoKey.projectedCrs : geoKey.geographicCrs, code],
  ] as const;
  return [
    [tags.geoKeyDirectory, "short", [1, 1, 0, keys.length, ...keys.flatMap(([key, value]) => [key, 0, 1, value])]],
  ];
}

/** The entries that say what the samples of some bands (counted from 1) mean: colours, opacity, nodata, names, scales. */
export function sampleEntries(cog: Cog, bands: readonly number[], bits: number, nodata?: number): readonly TiffEntry[] {
  const { directory } = cog;
  const { photometric, colors } = photometricOf(cog, bands);
  const extra = bands.slice(colors).map((band) => (band - 1 === cog.alphaSample ? (cog.premultiplied ? 1 : 2) : 0));
  const nodataText = nodata === undefined ? directory.text(tags.gdalNodata) : String(nodata).toLowerCase();
  const description = directory.text(tags.imageDescription);
  const written = bands.map((_, i) => (photometric === photometrics.rgb ? rgb[i] : i === 0 ? "gray" : "undefined"));
  const metadata = metadataXml(cog, bands, written);
  return [
    [tags.photometric, "short", [photometric]],
    ...(extra.length > 0 ? [[tags.extraSamples, "short", extra] as const] : []),
    ...(photometric === photometrics.palette ? [[tags.colorMap, "short", colorMap(cog, bits)] as const] : []),
    ...(nodataText === undefined ? [] : [[tags.gdalNodata, "ascii", nodataText] as const]),
    ...(description === undefined ? [] : [[tags.imageDescription, "ascii", description] as const]),
    ...(metadata === undefined ? [] : [[tags.gdalMetadata, "ascii", metadata] as const]),
  ];
}

const photometrics = { whiteIsZero: 0, blackIsZero: 1, rgb: 2, palette: 3 } as const;
const rgb: readonly ColorRole[] = ["red", "green", "blue"];

/** The photometric interpretation, and how many bands it gives a meaning to. */
function photometricOf({ levels, directory, roles }: Cog, bands: readonly number[]) {
  const { photometric } = levels[0].image;
  const isColored = rgb.every((role, i) => roles[(bands[i] ?? 0) - 1] === role);
  if (isColored) return { photometric: photometrics.rgb, colors: 3 };
  const isPalette = photometric === photometrics.palette && bands[0] === 1 && directory.numbers(tags.colorMap);
  if (isPalette) return { photometric: photometrics.palette, colors: 1 };
  const isInverted = photometric === photometrics.whiteIsZero;
  return { photometric: isInverted ? photometrics.whiteIsZero : photometrics.blackIsZero, colors: 1 };
}

/** The palette for samples of so many bits: one of fewer colours is filled up with black. */
function colorMap({ directory }: Cog, bits: number): readonly number[] {
  const own = directory.numbers(tags.colorMap) ?? [];
  const count = Math.floor(own.length / 3);
  const size = 2 ** bits;
  return [0, 1, 2].flatMap((color) =>
    Array.from({ length: size }, (_, i) => (i < count ? (own[color * count + i] ?? 0) : 0)),
  );
}

/** GDAL_METADATA of the bands in their new order, whose roles the tags tell as `written`; undefined where there is nothing to say. */
function metadataXml(
  { metadata, roles }: Cog,
  bands: readonly number[],
  written: readonly (ColorRole | undefined)[],
): string | undefined {
  const ofFile = Object.entries(metadata.file).map(([name, value]) => item(`name="${escapeXml(name)}"`, value));
  const ofBands = bands.flatMap((band, sample) => {
    const { description, scale, offset, unit } = metadata.bands.get(band) ?? {};
    const role = roles[band - 1];
    // Tags can say alpha and palette; of other colours, only red, green and blue in this order.
    const isSaid = role === written[sample] || role === "alpha" || role === "palette" || role === "undefined";
    const colorinterp = isSaid || role === undefined ? undefined : role.charAt(0).toUpperCase() + role.slice(1);
    const said = { description, offset, scale, unittype: unit, colorinterp };
    return Object.entries(said).flatMap(([role, value]) =>
      value === undefined ? [] : item(`name="${role.toUpperCase()}" sample="${sample}" role="${role}"`, String(value)),
    );
  });
  const items = [...ofFile, ...ofBands];
  return items.length === 0 ? undefined : `<GDALMetadata>\n${items.join("")}</GDALMetadata>\n`;
}

/** GDAL escapes the value itself, and then once more as XML. */
function item(attributes: string, value: string): string {
  return `  <Item ${attributes}>${escapeXml(escapeXml(value))}</Item>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
