import { failure } from "../../core/errors.ts";
import { unitOfCode } from "../../core/geo/crs/crs-database.ts";
import { type GeoKeys, geoKey, numberOf, userDefined } from "./geo-keys.ts";

/** EPSG's code of what most files count in: no table is loaded for it. */
const metre = 9001;

/** Metres of one unit of the coordinates; undefined where the keys do not say it. Throws UNKNOWN_CRS. */
export async function linearUnit(keys: GeoKeys): Promise<number | undefined> {
  const code = numberOf(keys, geoKey.linearUnits);
  const size = numberOf(keys, geoKey.linearUnitSize);
  if (code === undefined || code === 0 || code === userDefined) return size && size > 0 ? size : undefined;
  if (code === metre) return 1;
  const known = await unitOfCode(code);
  if (known === undefined)
    throw failure("UNKNOWN_CRS", `The linear unit EPSG:${code} is not known.`, {
      hint: "Give an EPSG code or a proj4 definition (+proj=…) of the file's coordinates.",
    });
  // Some write the unit of angles here as well.
  return known.kind === "length" ? known.size : undefined;
}
