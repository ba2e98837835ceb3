import { type GeoKeys, geoKey, textOf } from "./geo-keys.ts";

/** A CRS text in a citation, as ArcGIS and GDAL write one (`ESRI PE String = PROJCS[…]`). */
export interface CitedWkt {
  readonly wkt: string;
  readonly kind: "geographic" | "projected";
}

const citations = [geoKey.projectedCitation, geoKey.citation, geoKey.geographicCitation];
const start =
  /(?:^|=|\|)\s*((?:COMPD_CS|COMPOUNDCRS|BOUNDCRS|PROJC(?:S|RS)|PROJECTEDCRS|GEOGC(?:S|RS)|GEOGRAPHICCRS|GEOD(?:ETIC)?CRS)\s*[[(]\s*["A-Z][\s\S]*)/i;

/** The first text of a CRS, of a projected one if there is any and it may be one. */
export function wktOf(keys: GeoKeys, mayBeProjected: boolean): CitedWkt | undefined {
  const found = citations.flatMap((key): CitedWkt[] => {
    const wkt = start.exec(textOf(keys, key) ?? "")?.[1];
    if (wkt === undefined) return [];
    return [{ wkt, kind: /PROJ(CS|CRS|ECTEDCRS)/i.test(wkt) ? "projected" : "geographic" }];
  });
  return (
    (mayBeProjected ? found.find(({ kind }) => kind === "projected") : undefined) ??
    found.find(({ kind }) => kind === "geographic")
  );
}

/** What the file calls its CRS. */
export function titleOf(keys: GeoKeys): string {
  const texts = citations.map((key) => textOf(keys, key)).filter((text) => text !== undefined && !start.test(text));
  return partOf(texts[0]) || "User-defined";
}

/** The name in the citations of a CRS that is known by code. */
export function firstPart(keys: GeoKeys): string {
  return partOf(textOf(keys, geoKey.citation) ?? textOf(keys, geoKey.projectedCitation));
}

function partOf(citation: string | undefined): string {
  const part = citation?.split("|")[0]?.replace(/^(PCS Name|GCS Name)\s*=\s*/i, "");
  return part?.trim().slice(0, 120) ?? "";
}
