import { angle, type MakePlane, nowhere, type Plane } from "./plane.ts";
import { inverseByNewton } from "./solve.ts";

const { PI, acos, asin, atan2, cos, hypot, sin, sqrt } = Math;

/** Views and distances (Snyder, USGS 1395 and 1993). */
export const globes: Readonly<Record<string, MakePlane>> = {
  /** Vertical perspective, seen from a height (Snyder, USGS 1395, pp. 173-176), on a sphere. */
  nsper: (given) => {
    const p = 1 + Number(given.parameter("h")) / given.a;
    const { lat0 } = given;
    return {
      forward(longitude, latitude) {
        const c = sin(lat0) * sin(latitude) + cos(lat0) * cos(latitude) * cos(longitude);
        if (c < 1 / p) return nowhere;
        const k = (p - 1) / (p - c);
        return [
          k * cos(latitude) * sin(longitude),
          k * (cos(lat0) * sin(latitude) - sin(lat0) * cos(latitude) * cos(longitude)),
        ];
      },
      inverse(x, y) {
        const r = hypot(x, y);
        if (r === 0) return [0, lat0];
        const under = 1 - (r * r * (p + 1)) / (p - 1);
        if (under < 0) return nowhere;
        const s = (p - sqrt(under)) / ((p - 1) / r + r / (p - 1));
        const c = sqrt(1 - s * s);
        const latitude = asin(c * sin(lat0) + (y * s * cos(lat0)) / r);
        return [atan2(x * s, r * cos(lat0) * c - y * sin(lat0) * s), latitude];
      },
    };
  },

  /** Orthographic on an ellipsoid or a sphere (IOGP 373-7-2, 3.3.5). */
  ortho: ({ es, lat0 }) => {
    const across = (latitude: number) => 1 / sqrt(1 - es * sin(latitude) ** 2);
    const [sin0, cos0, nu0] = [sin(lat0), cos(lat0), across(lat0)];
    const forward: Plane["forward"] = (longitude, latitude) => {
      // Behind the horizon of the ellipsoid's normals.
      if (sin0 * sin(latitude) + cos0 * cos(latitude) * cos(longitude) < -1e-10) return nowhere;
      const nu = across(latitude);
      return [
        nu * cos(latitude) * sin(longitude),
        nu * (sin(latitude) * cos0 - cos(latitude) * sin0 * cos(longitude)) +
          es * (nu0 * sin0 - nu * sin(latitude)) * cos0,
      ];
    };
    // The line of sight through x and y meets the ellipsoid in two points, of which the nearer one is seen.
    const a = cos0 * cos0 + (sin0 * sin0) / (1 - es);
    return {
      forward,
      inverse(x, y) {
        const q = y - es * nu0 * sin0 * cos0;
        const b = (sin0 * cos0 * q * es) / (1 - es);
        const c = q * q * (sin0 * sin0 + (cos0 * cos0) / (1 - es)) + x * x - 1;
        const t = (-b + sqrt(b * b - a * c)) / a;
        const [towards, up] = [cos0 * t - sin0 * q, cos0 * q + sin0 * t];
        return [atan2(x, towards), atan2(up, (1 - es) * hypot(x, towards))];
      },
    };
  },

  /** Two-point equidistant (H. Maurer, 1919): distances from both points are true. x runs along the line between them. */
  tpeqd: (given) => {
    const [lat1, lat2] = [angle(given, "lat_1", 0), angle(given, "lat_2", 0)];
    const half = tpeqdTurn(angle(given, "lon_2", 0) - angle(given, "lon_1", 0)) / 2;
    const apart = (latitude: number, longitude: number, from: number) =>
      acos(Math.max(-1, Math.min(1, sin(from) * sin(latitude) + cos(from) * cos(latitude) * cos(longitude))));
    const between = apart(lat2, 2 * half, lat1);
    const forward: Plane["forward"] = (longitude, latitude) => {
      const [z1, z2] = [apart(latitude, longitude + half, lat1), apart(latitude, longitude - half, lat2)];
      const x = (z1 * z1 - z2 * z2) / (2 * between);
      const y = sqrt(Math.max(0, z1 * z1 - (x + between / 2) ** 2));
      // Which side of the great circle through both points.
      const side =
        cos(lat1) * sin(lat2) * cos(latitude) * sin(longitude + half) -
        sin(lat1) * cos(lat2) * cos(latitude) * sin(longitude - half) -
        cos(lat1) * cos(lat2) * sin(latitude) * sin(2 * half);
      return [x, side > 0 ? -y : y];
    };
    return { forward, inverse: inverseByNewton(forward) };
  },
};

function tpeqdTurn(angle: number): number {
  return angle - 2 * PI * Math.round(angle / (2 * PI));
}
