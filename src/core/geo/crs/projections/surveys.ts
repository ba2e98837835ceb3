import { meridianArc } from "./meridian-arc.ts";
import { angle, degree, type MakePlane, type Plane } from "./plane.ts";
import { inverseByNewton, newton } from "./solve.ts";

const { PI, abs, asin, atan, atan2, cos, exp, log, pow, sin, sqrt, tan } = Math;

/** Krovak's oblique cone (IOGP 373-7-2, 3.3.3.1): the colatitude of its axis and its pseudo standard parallel. */
const coneAxis = 30.2881397527778 * degree;
const pseudoParallel = 78.5 * degree;

/** What Modified Krovak takes away, in metres south and west (IOGP 373-7-2, 3.3.3.2). */
const modifiedOrigin = { south: 1089000, west: 654000 };
const c = [
  2.946529277e-2, 2.515965696e-2, 1.193845912e-7, -4.668270147e-7, 9.233980362e-12, 1.523735715e-12, 1.696780024e-18,
  4.408314235e-18, -8.331083518e-24, -3.689471323e-24,
] as const;

function modification(south: number, west: number): readonly [number, number] {
  const [x, y] = [south - modifiedOrigin.south, west - modifiedOrigin.west];
  const [x2, y2] = [x * x, y * y];
  const fourth = x2 * x2 + y2 * y2 - 6 * x2 * y2;
  const [c1, c2, c3, c4, c5, c6, c7, c8, c9, c10] = c;
  return [
    c1 +
      c3 * x -
      c4 * y -
      2 * c6 * x * y +
      c5 * (x2 - y2) +
      c7 * x * (x2 - 3 * y2) -
      c8 * y * (3 * x2 - y2) +
      4 * c9 * x * y * (x2 - y2) +
      c10 * fourth,
    c2 +
      c3 * y +
      c4 * x +
      2 * c5 * x * y +
      c6 * (x2 - y2) +
      c8 * x * (x2 - 3 * y2) +
      c7 * y * (3 * x2 - y2) -
      4 * c10 * x * y * (x2 - y2) +
      c9 * fourth,
  ];
}

/** The false origin counts west and south, as PROJ has it: x = -(west + x_0). */
function krovak(modified: boolean): MakePlane {
  return (given) => {
    const { es, a, k0 } = given;
    const e = sqrt(es);
    const lat0 = angle(given, "lat_0", 49.5 * degree);
    const [x0, y0] = [Number(given.parameter("x_0") ?? 0) / a, Number(given.parameter("y_0") ?? 0) / a];
    const scale = (given.parameter("k") ?? given.parameter("k_0")) ? k0 : 0.9999;
    const conformal = (latitude: number) => pow((1 + e * sin(latitude)) / (1 - e * sin(latitude)), (e * b) / 2);
    const b = sqrt(1 + (es * cos(lat0) ** 4) / (1 - es));
    const gamma = asin(sin(lat0) / b);
    const t0 = (tan(PI / 4 + gamma / 2) * conformal(lat0)) / pow(tan(PI / 4 + lat0 / 2), b);
    const n = sin(pseudoParallel);
    const r0 = (scale * sqrt(1 - es)) / (1 - es * sin(lat0) ** 2) / tan(pseudoParallel);
    const forward: Plane["forward"] = (longitude, latitude) => {
      const u = 2 * (atan((t0 * pow(tan(latitude / 2 + PI / 4), b)) / conformal(latitude)) - PI / 4);
      const v = -b * longitude;
      const t = asin(cos(coneAxis) * sin(u) + sin(coneAxis) * cos(u) * cos(v));
      const theta = n * asin((cos(u) * sin(v)) / cos(t));
      const r = (r0 * pow(tan(PI / 4 + pseudoParallel / 2), n)) / pow(tan(t / 2 + PI / 4), n);
      let [south, west] = [r * cos(theta), r * sin(theta)];
      if (modified) {
        const [ds, dw] = modification(south * a, west * a);
        [south, west] = [south - ds / a, west - dw / a];
      }
      return [-west - 2 * x0, -south - 2 * y0];
    };
    const inverse: Plane["inverse"] = (x, y) => {
      let [south, west] = [-y - 2 * y0, -x - 2 * x0];
      if (modified) {
        const [ds, dw] = modification(south * a, west * a);
        [south, west] = [south + ds / a, west + dw / a];
      }
      const r = Math.hypot(south, west);
      const d = atan2(west, south) / n;
      const t = 2 * (atan(pow(r0 / r, 1 / n) * tan(pseudoParallel / 2 + PI / 4)) - PI / 4);
      const u = asin(cos(coneAxis) * sin(t) - sin(coneAxis) * cos(t) * cos(d));
      const v = asin((cos(t) * sin(d)) / cos(u));
      let latitude = u;
      for (let i = 0; i < 20; i++) {
        const next = 2 * atan(pow((tan(u / 2 + PI / 4) * conformal(latitude)) / t0, 1 / b)) - PI / 2;
        if (abs(next - latitude) < 1e-15) break;
        latitude = next;
      }
      const place: readonly [number, number] = [-v / b, latitude];
      // The correction was that of the place itself, not of where it is moved to: a last step undoes the difference.
      return modified ? newton(forward, x, y, place[0], place[1]) : place;
    };
    return { forward, inverse };
  };
}

/** Projections of single surveys. */
export const surveys: Readonly<Record<string, MakePlane>> = {
  krovak: krovak(false),
  mod_krovak: krovak(true),

  /** Colombia Urban: a plane at the height of a town (IOGP 373-7-2, 3.5.11). */
  col_urban: (given) => {
    const { es, a, lat0 } = given;
    const h = Number(given.parameter("h_0") ?? 0) / a;
    const across = (latitude: number) => 1 / sqrt(1 - es * sin(latitude) ** 2);
    const along = (latitude: number) => (1 - es) / pow(1 - es * sin(latitude) ** 2, 1.5);
    const [nu0, rho0] = [across(lat0), along(lat0)];
    const curve = tan(lat0) / (2 * rho0 * nu0);
    const forward: Plane["forward"] = (longitude, latitude) => {
      const x = longitude * across(latitude) * cos(latitude);
      const lift = 1 + h / along((latitude + lat0) / 2);
      return [(1 + h / nu0) * x, lift * rho0 * (latitude - lat0 + curve * x * x)];
    };
    const [c0, d0] = [1 + h, rho0 * (1 + h / (1 - es))];
    return {
      forward,
      inverse(x, y) {
        const latitude = lat0 + y / d0 - curve * (x / c0) ** 2;
        return newton(forward, x, y, x / (c0 * across(latitude) * cos(latitude)), latitude);
      },
    };
  },

  /** Laborde's oblique projection of Madagascar, by its series to the third order (J. Laborde, 1928). */
  labrd: (given) => {
    const { es, k0, lat0 } = given;
    const e = sqrt(es);
    const azimuth = angle(given, "azi", 0);
    const t0 = 1 - es * sin(lat0) ** 2;
    const [nu, rho] = [1 / sqrt(t0), (1 - es) / pow(t0, 1.5)];
    const radius = k0 * sqrt(nu * rho);
    const sphereLatitude = atan(sqrt(rho / nu) * tan(lat0));
    const n = sin(lat0) / sin(sphereLatitude);
    const isometric = (latitude: number) =>
      n * (log(tan(PI / 4 + latitude / 2)) - (e / 2) * log((1 + e * sin(latitude)) / (1 - e * sin(latitude))));
    const constant = log(tan(PI / 4 + sphereLatitude / 2)) - isometric(lat0);
    const b = sin(2 * azimuth) / (12 * radius * radius);
    const a = (1 - cos(2 * azimuth)) / (12 * radius * radius);
    const forward: Plane["forward"] = (longitude, latitude) => {
      const s = 2 * atan(exp(isometric(latitude) + constant)) - PI / 2;
      const [c2, s2] = [cos(s) ** 2, sin(s) ** 2];
      const l2 = longitude * longitude;
      const i4 = n * cos(s);
      const i2 = (n * i4 * sin(s)) / 2;
      const i3 = (i2 * n * n * (5 * c2 - s2)) / 12;
      const i5 = (i4 * n * n * (c2 - s2)) / 6;
      const i6 = (i4 * n ** 4 * (5 * c2 * c2 + s2 * (s2 - 18 * c2))) / 120;
      const x = radius * longitude * (i4 + l2 * (i5 + l2 * i6));
      const y = radius * (s - sphereLatitude + l2 * (i2 + l2 * i3));
      const [re, im] = [3 * x * y * y - x ** 3, y ** 3 - 3 * x * x * y];
      return [x + a * re + b * im, y + a * im - b * re];
    };
    return {
      forward,
      inverse: (x, y) => newton(forward, x, y, x / (n * radius * cos(sphereLatitude)), lat0 + y / radius),
    };
  },

  /** Cassini-Soldner (Snyder, USGS 1395, p. 95), on a sphere without series; hyperbolic for Vanua Levu (IOGP 373-7-2, 3.5.5). */
  cass: (given) => {
    const { es, lat0 } = given;
    if (es === 0) {
      return {
        forward: (longitude, latitude) => [
          asin(cos(latitude) * sin(longitude)),
          atan2(tan(latitude), cos(longitude)) - lat0,
        ],
        inverse: (x, y) => [atan2(tan(x), cos(y + lat0)), asin(sin(y + lat0) * cos(x))],
      };
    }
    const meridian = meridianArc(es);
    const start = meridian.arc(lat0);
    const hyperbolic = given.parameter("hyperbolic") !== undefined;
    const forward: Plane["forward"] = (longitude, latitude) => {
      const nu = 1 / sqrt(1 - es * sin(latitude) ** 2);
      const t = tan(latitude) ** 2;
      const a = longitude * cos(latitude);
      const c = (es * cos(latitude) ** 2) / (1 - es);
      const a2 = a * a;
      const x = nu * a * (1 - a2 * t * (1 / 6 + ((8 - t + 8 * c) * a2) / 120));
      let y = meridian.arc(latitude) - start;
      y += nu * tan(latitude) * a2 * (1 / 2 + ((5 - t + 6 * c) * a2) / 24);
      return [x, hyperbolic ? y - y ** 3 / (6 * nu ** 4 * (1 - es)) : y];
    };
    const farInverse = inverseByNewton(forward);
    return {
      forward,
      inverse(x, y) {
        const foot = meridian.latitude(start + y);
        const nu = 1 / sqrt(1 - es * sin(foot) ** 2);
        const rho = nu ** 3 * (1 - es);
        const t = tan(foot) ** 2;
        const d = x / nu;
        const latitude = foot - ((nu * tan(foot)) / rho) * d * d * (1 / 2 - ((1 + 3 * t) * d * d) / 24);
        const longitude = (d * (1 - t * d * d * (1 / 3 - ((1 + 3 * t) * d * d) / 15))) / cos(foot);
        const near = newton(forward, x, y, longitude, Math.max(-PI / 2, Math.min(PI / 2, latitude)));
        return Number.isNaN(near[0]) ? farInverse(x, y) : near;
      },
    };
  },

  /** American polyconic (Snyder, USGS 1395, pp. 128-130). */
  poly: ({ es, lat0 }) => {
    const meridian = meridianArc(es);
    const start = meridian.arc(lat0);
    const forward: Plane["forward"] = (longitude, latitude) => {
      if (abs(latitude) < 1e-12) return [longitude, -start];
      const radius = 1 / (tan(latitude) * sqrt(1 - es * sin(latitude) ** 2));
      const turn = longitude * sin(latitude);
      return [radius * sin(turn), meridian.arc(latitude) - start + radius * (1 - cos(turn))];
    };
    return { forward, inverse: inverseByNewton(forward) };
  },

  /** The azimuthal equidistant of Guam (Snyder, USGS 1395, p. 200). */
  guam: ({ es, lat0 }) => {
    const meridian = meridianArc(es);
    const start = meridian.arc(lat0);
    return {
      forward(longitude, latitude) {
        const x = (longitude * cos(latitude)) / sqrt(1 - es * sin(latitude) ** 2);
        const root = sqrt(1 - es * sin(latitude) ** 2);
        return [x, meridian.arc(latitude) - start + (x * x * tan(latitude) * root) / 2];
      },
      inverse(x, y) {
        let latitude = lat0;
        let root = 1;
        for (let i = 0; i < 8; i++) {
          root = sqrt(1 - es * sin(latitude) ** 2);
          latitude = meridian.latitude(start + y - (x * x * tan(latitude) * root) / 2);
        }
        return [(x * root) / cos(latitude), latitude];
      },
    };
  },
};
