import { isTerracottaError } from "../../../errors.ts";
import type { Crs } from "../crs.ts";
import { geographicOfCode, geographicOfDatum, geographicOfName } from "../crs-database.ts";
import { differenceOf } from "../crs-difference.ts";
import { crsFromDefinition, crsFromEpsg } from "../crs-from-definition.ts";
import type { GeographicPart } from "../tables/geographic.ts";
import { hasAxes } from "./ellipsoid-axes.ts";
import type { WktBase } from "./wkt-base.ts";
import { readWkt, unknownMethod, type WktCrs } from "./wkt-crs.ts";

/**
 * The CRS that an untrusted WKT describes: its parameters, and the shift of its datum: the text's own, or what is known of a
 * datum of that code or name. A code that the text gives itself counts where it says the same. Throws UNKNOWN_CRS.
 */
export async function crsFromWkt(text: string): Promise<Crs> {
  const wkt = readWkt(text);
  const crs = await described(wkt);
  const coded = wkt.base.shift === undefined ? await codedCrs(wkt) : undefined;
  if (!coded) return crs;
  const difference = differenceOf(coded, crs);
  if (difference !== undefined && difference < 1) return { ...coded, warnings: [...wkt.warnings, ...coded.warnings] };
  const warning = `The file's CRS text calls itself ${coded.code}, but says something else; what it says is used.`;
  return { ...crs, warnings: [warning, ...crs.warnings] };
}

async function described(wkt: WktCrs): Promise<Crs> {
  const geographic = wkt.base.shift === undefined ? await knownDatum(wkt.base) : undefined;
  try {
    const crs = crsFromDefinition(wholeDefinition(wkt), undefined, wkt.name.slice(0, 120), geographic?.shifts);
    return { ...crs, warnings: [...wkt.warnings, ...crs.warnings] };
  } catch (error) {
    // What the text calls its projection says more than PROJ's words for it.
    if (wkt.method && isTerracottaError(error) && error.code === "UNKNOWN_CRS") throw unknownMethod(wkt.method);
    throw error;
  }
}

async function codedCrs({ code }: WktCrs): Promise<Crs | undefined> {
  if (code === undefined || !/^(EPSG|ESRI)$/.test(code.authority)) return undefined;
  return crsFromEpsg(code.code).catch((error) => {
    if (isTerracottaError(error) && error.code !== "NETWORK") return undefined;
    throw error;
  });
}

/** What is known of a text's datum, by its codes and names, as long as it has the ellipsoid that the text says. */
async function knownDatum(base: WktBase): Promise<GeographicPart | undefined> {
  const { code, datumCode, names } = base;
  const fits = (part: GeographicPart | undefined) => part !== undefined && hasAxes(part.ellipsoid, ellipsoidOf(base));
  const coded = code && /^(EPSG|ESRI)$/.test(code.authority) ? await geographicOfCode(code.code) : undefined;
  if (fits(coded)) return coded;
  const byDatum = datumCode === undefined ? undefined : await geographicOfDatum(datumCode);
  if (fits(byDatum)) return byDatum;
  for (const name of names) {
    const named = await geographicOfName(name);
    if (fits(named)) return named;
  }
  return undefined;
}

/** A WKT in PROJ's words: projection, ellipsoid, meridian, and the shift where the text has one. */
export function wholeDefinition({ definition, base }: WktCrs): string {
  if (/\+(ellps|datum|a|R)=/.test(definition)) return definition;
  const onSphere = definition.includes(" +sphere");
  const shift = definition.includes("+nadgrids=") ? undefined : base.shift;
  const parts = [
    definition.replace(" +sphere", ""),
    onSphere ? `+a=${base.semiMajorAxis} +b=${base.semiMajorAxis}` : ellipsoidOf(base),
    base.meridian === 0 ? undefined : `+pm=${base.meridian}`,
    shift,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}

function ellipsoidOf({ semiMajorAxis: a, inverseFlattening: rf }: WktBase): string {
  return rf === 0 ? `+a=${a} +b=${a}` : `+a=${a} +rf=${rf}`;
}
