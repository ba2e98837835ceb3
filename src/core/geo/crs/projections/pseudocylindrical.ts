import { type Given, type MakePlane, nowhere } from "./plane.ts";
import { solveMonotone } from "./solve.ts";

/**
 * A projection whose parallels are straight: the curve of the meridian of 1 radian, by a parameter t that is 0 at the
 * equator and `end` at the north pole. Without `latitude`, t is the latitude itself.
 */
interface Meridian {
  readonly end?: number;
  readonly latitude?: (t: number) => number;
  readonly x: (t: number) => number;
  readonly y: (t: number) => number;
}

const { PI, SQRT1_2, SQRT2, abs, asin, cos, sin, sqrt, tan } = Math;
const half = PI / 2;

/**
 * J. P. Snyder, "Flattening the Earth" (1993), and "An Album of Map Projections" (USGS 1453, 1989); Natural Earth,
 * Natural Earth II, Patterson and Compact Miller by the polynomials that B. Šavrič, T. Patterson and B. Jenny published.
 */
const meridians: Readonly<Record<string, (given: Given) => Meridian>> = {
  eck1: () => ({ x: (t) => 2 * sqrt(2 / (3 * PI)) * (1 - t / PI), y: (t) => 2 * sqrt(2 / (3 * PI)) * t }),
  eck2: () => ({
    x: (t) => (2 / sqrt(6 * PI)) * sqrt(4 - 3 * sin(t)),
    y: (t) => sqrt((2 * PI) / 3) * (2 - sqrt(4 - 3 * sin(t))),
  }),
  eck3: () => elliptic(2 / sqrt(PI * (4 + PI)), 4 / sqrt(PI * (4 + PI)), 1, 4 / PI ** 2),
  eck4: () => ({
    latitude: (t) => asin((t + sin(t) * cos(t) + 2 * sin(t)) / (2 + half)),
    x: (t) => (2 / sqrt(PI * (4 + PI))) * (1 + cos(t)),
    y: (t) => 2 * sqrt(PI / (4 + PI)) * sin(t),
  }),
  eck5: () => ({ x: (t) => (1 + cos(t)) / sqrt(2 + PI), y: (t) => (2 * t) / sqrt(2 + PI) }),
  eck6: () => ({
    latitude: (t) => asin((t + sin(t)) / (1 + half)),
    x: (t) => (1 + cos(t)) / sqrt(2 + PI),
    y: (t) => (2 * t) / sqrt(2 + PI),
  }),
  kav5: () => ({ x: (t) => (1.35439 / 1.50488) * (cos(t) / cos(t / 1.35439)), y: (t) => 1.50488 * sin(t / 1.35439) }),
  kav7: () => elliptic(sqrt(3) / 2, 1, 0, 3 / PI ** 2),
  wink1: ({ latTs = 0 }) => ({ x: (t) => (cos(latTs) + cos(t)) / 2, y: (t) => t }),
  wink2: ({ lat1 = 0 }) => ({
    latitude: mollweideLatitude,
    x: (t) => (cos(t) + cos(lat1)) / 2,
    y: (t) => (PI / 4) * (sin(t) + (2 / PI) * mollweideLatitude(t)),
  }),
  moll: () => generalMollweide(half),
  wag1: () => sinusoidalBetweenLines(sqrt(3) / 2, 0.8773826753, 1.139753528477),
  wag2: () => ({
    end: asin(0.88022 * sin(0.8855 * half)),
    latitude: (t) => asin(sin(t) / 0.88022) / 0.8855,
    x: (t) => 0.92483 * cos(t),
    y: (t) => 1.38725 * t,
  }),
  wag3: ({ latTs = 0 }) => ({ x: (t) => (cos(latTs) / cos((2 * latTs) / 3)) * cos((2 * t) / 3), y: (t) => t }),
  wag4: () => generalMollweide(PI / 3),
  wag5: () => ({
    end: solveMonotone((t) => 2 * t + sin(2 * t), 3.00896, 0, half),
    latitude: (t) => asin(Math.min(1, (2 * t + sin(2 * t)) / 3.00896)),
    x: (t) => 0.90977 * cos(t),
    y: (t) => 1.65014 * sin(t),
  }),
  wag6: () => elliptic(0.94745, 0.94745, 0, 3 / PI ** 2),
  putp1: () => elliptic(1.8949, 0.94745, -0.5, 3 / PI ** 2),
  qua_aut: () => ({ x: (t) => cos(t) / cos(t / 2), y: (t) => 2 * sin(t / 2) }),
  mbtfpq: () => ({
    latitude: (t) => asin((sin(t / 2) + sin(t)) / (1 + SQRT1_2)),
    x: (t) => (1 + (2 * cos(t)) / cos(t / 2)) / sqrt(3 * SQRT2 + 6),
    y: (t) => ((2 * sqrt(3)) / sqrt(2 + SQRT2)) * sin(t / 2),
  }),
  crast: () => ({ x: (t) => sqrt(3 / PI) * (2 * cos((2 * t) / 3) - 1), y: (t) => sqrt(3 * PI) * sin(t / 3) }),
  goode: () => {
    // Sinusoidal up to the parallel where Mollweide's is as long.
    const [moll, join] = [generalMollweide(half), goodeParallel];
    // PROJ's, which is 30 m short of joining both.
    const drop = 0.0528;
    const theta = (latitude: number) => solveMonotone(mollweideLatitude, latitude, 0, half);
    return {
      x: (t) => (t <= join ? cos(t) : moll.x(theta(t))),
      y: (t) => (t <= join ? t : moll.y(theta(t)) - drop),
    };
  },
  natearth: () => ({
    x: (t) => 0.8707 + t ** 2 * (-0.131979 + t ** 2 * (-0.013791 + t ** 6 * (0.003971 - 0.001529 * t ** 2))),
    y: (t) => t * (1.007226 + t ** 2 * (0.015085 + t ** 4 * (-0.044475 + 0.028874 * t ** 2 - 0.005916 * t ** 4))),
  }),
  natearth2: () => ({
    x: (t) =>
      0.84719 - 0.13063 * t ** 2 + t ** 12 * (-0.04515 + 0.05494 * t ** 2 - 0.02326 * t ** 4 + 0.00331 * t ** 6),
    y: (t) => t * (1.01183 + t ** 8 * (-0.02625 + 0.01926 * t ** 2 - 0.00396 * t ** 4)),
  }),
  patterson: () => ({ x: () => 1, y: (t) => t * (1.0148 + t ** 4 * (0.23185 - 0.14499 * t ** 2 + 0.02406 * t ** 4)) }),
  comill: () => ({ x: () => 1, y: (t) => t * (0.9902 + t ** 2 * (0.1604 - 0.03054 * t ** 2)) }),
  times: () => ({
    x: (t) => 0.74482 - 0.34588 * sin((PI / 4) * tan(t / 2)) ** 2,
    y: (t) => 1.70711 * tan(t / 2),
  }),
  gall: () => ({ x: () => SQRT1_2, y: (t) => (1 + SQRT1_2) * tan(t / 2) }),
};

/** Where Goode's projections change from sinusoidal to Mollweide: 40° 44' 11.8". */
export const goodeParallel = ((40 + 44 / 60 + 11.8 / 3600) * PI) / 180;

/** What Mollweide is moved towards the equator there. */
export function goodeDrop(): number {
  return SQRT2 * sin(solveMonotone(mollweideLatitude, goodeParallel, 0, half)) - goodeParallel;
}

function mollweideLatitude(t: number): number {
  return asin(Math.min(1, (2 * t + sin(2 * t)) / PI));
}

/** Equal-area with elliptic meridians, cut at the parametric latitude `p`: Mollweide at the pole itself, Wagner IV at 60°. */
function generalMollweide(p: number): Meridian {
  const c = 2 * p + sin(2 * p);
  const r = sqrt((2 * PI * sin(p)) / c);
  return {
    end: p,
    latitude: (t) => asin(Math.min(1, (2 * t + sin(2 * t)) / c)),
    x: (t) => ((2 * r) / PI) * cos(t),
    y: (t) => (r / sin(p)) * sin(t),
  };
}

function elliptic(cx: number, cy: number, a: number, b: number): Meridian {
  return { x: (t) => cx * (a + sqrt(Math.max(0, 1 - b * t * t))), y: (t) => cy * t };
}

/** Urmaev's flat-polar sinusoidal, of which Wagner I is one. */
function sinusoidalBetweenLines(n: number, cx: number, cy: number): Meridian {
  return {
    end: asin(n),
    latitude: (t) => asin(Math.min(1, sin(t) / n)),
    x: (t) => cx * cos(t),
    y: (t) => (cy / n) * t,
  };
}

function planeOf(meridian: Meridian): ReturnType<MakePlane> {
  const { end = half, latitude: latitudeOf, x: xOf, y: yOf } = meridian;
  const top = yOf(end);
  return {
    forward(longitude, latitude) {
      const north = abs(latitude);
      const t = latitudeOf ? solveMonotone(latitudeOf, north, 0, end) : north;
      return [longitude * xOf(t), latitude < 0 ? -yOf(t) : yOf(t)];
    },
    inverse(x, y) {
      if (abs(y) > top * (1 + 1e-12)) return nowhere;
      const t = solveMonotone(yOf, abs(y), 0, end);
      const north = latitudeOf ? latitudeOf(t) : t;
      return [x / xOf(t), y < 0 ? -north : north];
    },
  };
}

export const pseudocylindricals: Readonly<Record<string, MakePlane>> = Object.fromEntries(
  Object.entries(meridians).map(([name, meridian]): [string, MakePlane] => [name, (given) => planeOf(meridian(given))]),
);
