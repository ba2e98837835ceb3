import { parameterOf } from "../proj4-definition.ts";
import { degree } from "./plane.ts";

const { abs, asin, atan, cos, pow, sin, sqrt, tan, PI } = Math;

/**
 * Hotine's projection through two points as the one by the azimuth of its centre (Snyder, USGS 1395, pp. 72-74): the
 * definition with `+alpha` and `+lonc` in the place of the points.
 */
export function twoPointAzimuth(definition: string, es: number): string {
  const angle = (key: string) => Number(parameterOf(definition, key) ?? 0) * degree;
  const [lat0, lat1, lat2, lon1] = [angle("lat_0"), angle("lat_1"), angle("lat_2"), angle("lon_1")];
  const e = sqrt(es);
  const isometric = (latitude: number) =>
    tan(PI / 4 - latitude / 2) / pow((1 - e * sin(latitude)) / (1 + e * sin(latitude)), e / 2);
  const b = sqrt(1 + (es * cos(lat0) ** 4) / (1 - es));
  const d = (b * sqrt(1 - es)) / (cos(lat0) * sqrt(1 - es * sin(lat0) ** 2));
  const f = d + Math.sign(lat0 || 1) * sqrt(Math.max(0, d * d - 1));
  const constant = f * pow(isometric(lat0), b);
  const [h, l] = [pow(isometric(lat1), b), pow(isometric(lat2), b)];
  const g = constant / h;
  const j = (constant * constant - l * h) / (constant * constant + l * h);
  const p = (l - h) / (l + h);
  let lon2 = angle("lon_2");
  if (abs(lon1 - lon2) > PI) lon2 += Math.sign(lon1 - lon2) * 2 * PI;
  const lon0 = (lon1 + lon2) / 2 - atan((j * tan((b * (lon1 - lon2)) / 2)) / p) / b;
  const start = turned(lon0);
  const gamma0 = atan((2 * sin(b * turned(lon1 - start))) / (g - 1 / g));
  const alpha = asin(d * sin(gamma0));
  const centre = start + asin(((f - 1 / f) / 2) * tan(gamma0)) / b;
  const rest = definition.replace(/\s\+(lat_1|lon_1|lat_2|lon_2|lon_0)=\S+/g, "");
  return `${rest} +alpha=${alpha / degree} +gamma=${alpha / degree} +lonc=${centre / degree}`;
}

/**
 * Polar Stereographic variant C, whose false northing counts from the parallel of true scale (IOGP 373-7-2, 3.3.2.3), as
 * variant B, where it counts from the pole.
 */
export function polarOrigin(definition: string, a: number, es: number): string {
  const parallel = Number(parameterOf(definition, "lat_ts") ?? 90) * degree;
  const rho = (a * cos(parallel)) / sqrt(1 - es * sin(parallel) ** 2);
  const northing = Number(parameterOf(definition, "y_0") ?? 0) + (parallel < 0 ? -rho : rho);
  return `${definition.replace(/\s\+(variant_c|y_0=\S+)/g, "")} +y_0=${northing}`;
}

/** The central meridian of a two-point projection lies half-way. */
export function betweenPoints(definition: string): string {
  const [west, east] = ["lon_1", "lon_2"].map((key) => Number(parameterOf(definition, key) ?? 0) * degree);
  const middle = (west ?? 0) + turned((east ?? 0) - (west ?? 0)) / 2;
  return `${definition.replace(/\s\+lon_0=\S+/, "")} +lon_0=${turned(middle) / degree}`;
}

function turned(angle: number): number {
  return angle - 2 * PI * Math.round(angle / (2 * PI));
}
