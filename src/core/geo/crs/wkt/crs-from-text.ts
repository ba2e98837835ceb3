import { failure } from "../../../errors.ts";
import type { Crs } from "../crs.ts";
import { crsFromDefinition, crsFromEpsg } from "../crs-from-definition.ts";

const hint = "Give an EPSG code or a proj4 definition (+proj=…) of the file's coordinates.";
const longestText = 8192;
/** A compound CRS in WKT 2, with its datum's ensembles, shifts and areas of use, may be longer. */
const longestWkt = 32_768;

/** A code in one of its spellings; of a compound one (`EPSG:25832+7837`), the first counts. */
const code =
  /^(?:(?:EPSG|ESRI)::?|urn:ogc:def:crs:(?:EPSG|ESRI):[\d.]*:|urn:ogc:def:crs,crs:EPSG:[\d.]*:|https?:\/\/www\.opengis\.net\/def\/crs\/(?:EPSG|ESRI)\/[\d.]+\/|\+init=epsg:)?(\d{1,9})(?:\+(?:(?:EPSG|ESRI):)?\d{1,9}|,crs:EPSG:[\d.]*:\d{1,9}|(?:\s+\+(?:no_defs|type=crs|wktext|over))+)?$/i;
/** OGC's own names: CRS84, CRS83 and CRS27, longitude first. */
const ogc =
  /^(?:OGC:|urn:ogc:def:crs:OGC:[\d.]*:|https?:\/\/www\.opengis\.net\/def\/crs\/OGC\/[\d.]+\/)?CRS(84h?|83|27)$/i;
const ogcCodes: Readonly<Record<string, number>> = { "84": 4326, "84h": 4326, "83": 4269, "27": 4267 };

/**
 * The CRS that a text means: `EPSG:32629`, `32629`, a proj4 definition, WKT 1 or 2, an ESRI PE string; of compound ones
 * the horizontal part. The text is untrusted: it is only parsed, and its length is bounded. Throws UNKNOWN_CRS when it
 * cannot be understood.
 */
export async function crsFromText(text: string): Promise<Crs> {
  const trimmed = text.trim().replace(/^ESRI PE String\s*=\s*/i, "");
  if (trimmed.length > (isWkt(trimmed) ? longestWkt : longestText)) {
    throw failure("UNKNOWN_CRS", `A CRS of ${trimmed.length} characters is too long.`, { hint });
  }
  const number = code.exec(trimmed)?.[1];
  if (number) return crsFromEpsg(Number(number));
  const ogcName = ogc.exec(trimmed)?.[1]?.toLowerCase();
  if (ogcName) return crsFromEpsg(ogcCodes[ogcName] as number);
  if (trimmed.startsWith("+")) return crsFromDefinition(trimmed, undefined, "User-defined");
  if (isWkt(trimmed)) {
    const { crsFromWkt } = await import("./crs-from-wkt.ts");
    return crsFromWkt(trimmed);
  }
  const shown = trimmed.length > 60 ? `${trimmed.slice(0, 57)}…` : trimmed;
  throw failure("UNKNOWN_CRS", `"${shown}" is not a coordinate reference system.`, { hint });
}

/** Whether a text looks like WKT: a keyword and a bracket. */
export function isWkt(text: string): boolean {
  return /^[A-Z][A-Z_0-9]*\s*[[(]/i.test(text.trimStart());
}
