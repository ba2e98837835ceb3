import type { Crs } from "./crs.ts";
import { crsFromDefinition } from "./crs-from-definition.ts";
import { isLongLat, parameterOf } from "./proj4-definition.ts";
import { projection } from "./projection.ts";

/** Ellipsoids of the datums that proj4 knows by name. */
const ellipsoids: Readonly<Record<string, string>> = { WGS84: "WGS84", NAD83: "GRS80", NAD27: "clrk66" };
const metresPerDegree = 111_319.5;

/**
 * How far apart two CRS put the same places around the first one's origin, in metres of the first, each on its own
 * datum: shifts of datums do not count, other parameters, units and ellipsoids do. Undefined where they cannot be compared.
 */
export function differenceOf(one: Crs, other: Crs): number | undefined {
  const [a, b] = [one, other].map((crs) => projection(withoutShift(crs)));
  if (!a || !b) return undefined;
  const numberOf = (...keys: readonly string[]) =>
    Number(keys.map((key) => parameterOf(one.proj4, key)).find((value) => value !== undefined) ?? 0);
  const zone = numberOf("zone");
  const longitude = (zone > 0 ? 6 * zone - 183 : numberOf("lon_0", "lonc")) + numberOf("pm");
  const middle = numberOf("lat_1", "lat_ts", "lat_0") || 30;
  const latitude = Math.abs(middle) > 80 ? Math.sign(middle) * 80 : middle;
  const unit = isLongLat(one.proj4) ? metresPerDegree : numberOf("to_meter") || 1;
  let worst: number | undefined;
  for (const [dx, dy] of [
    [-2, -3],
    [1, 2],
    [3, -1],
  ] as const) {
    const [p, q] = [a, b].map(({ forward }) => forward(longitude + dx, latitude + dy));
    if (p && q) worst = Math.max(worst ?? 0, Math.hypot(p[0] - q[0], p[1] - q[1]) * unit);
  }
  return worst;
}

function withoutShift(crs: Crs): Crs {
  const datum = ellipsoids[parameterOf(crs.proj4, "datum") ?? ""];
  const definition = crs.proj4
    .replace(/\s\+(towgs84|nadgrids)=\S+/g, "")
    .replace(/\+datum=\S+/, (whole) => (datum ? `+ellps=${datum}` : whole));
  return crsFromDefinition(definition, crs.code, crs.name);
}
