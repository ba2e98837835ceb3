import { type MakePlane, nowhere, type Plane } from "./plane.ts";
import { inverseByNewton } from "./solve.ts";

const { PI, abs, acos, asin, atan2, cos, hypot, log, sin, sqrt, tan } = Math;

/** Aitoff: an azimuthal equidistant hemisphere, stretched to the whole globe (Snyder 1993). */
const aitoff: Plane["forward"] = (longitude, latitude) => {
  const alpha = acos(Math.min(1, cos(latitude) * cos(longitude / 2)));
  const stretch = alpha === 0 ? 1 : alpha / sin(alpha);
  return [2 * stretch * cos(latitude) * sin(longitude / 2), stretch * sin(latitude)];
};

function numeric(forward: Plane["forward"]): Plane {
  return { forward, inverse: inverseByNewton(forward) };
}

/** Compromises whose parallels are curved (Snyder, "Flattening the Earth", 1993). */
export const lenticulars: Readonly<Record<string, MakePlane>> = {
  aitoff: () => numeric(aitoff),

  /** Winkel Tripel: the mean of Aitoff and equirectangular, which is true at a parallel (50° 28'). */
  wintri: ({ lat1 }) => {
    const parallel = lat1 ? cos(lat1) : 2 / PI;
    return numeric((longitude, latitude) => {
      const [x, y] = aitoff(longitude, latitude);
      return [(x + longitude * parallel) / 2, (y + latitude) / 2];
    });
  },

  /** Hammer, with the weights that PROJ knows: +W=0.25 is Eckert-Greifendorff, +W=0.5 Hammer's own. */
  hammer: (given) => {
    const w = abs(Number(given.parameter("W") ?? given.parameter("w") ?? 0.5));
    const m = abs(Number(given.parameter("M") ?? given.parameter("m") ?? 1));
    return {
      forward(longitude, latitude) {
        const d = sqrt(2 / (1 + cos(latitude) * cos(w * longitude)));
        return [(m / w) * d * cos(latitude) * sin(w * longitude), (d * sin(latitude)) / m];
      },
      inverse(x, y) {
        const [u, v] = [(x * w) / m, y * m];
        const z = sqrt(1 - (u * u + v * v) / 4);
        if (!(2 * z * z - 1 > -1e-12)) return nowhere;
        return [atan2(u * z, 2 * z * z - 1) / w, asin(z * v)];
      },
    };
  },

  wag7: () =>
    numeric((longitude, latitude) => {
      const theta = asin(0.90630778703665 * sin(latitude));
      const d = 1 / sqrt((1 + cos(theta) * cos(longitude / 3)) / 2);
      return [2.66723 * cos(theta) * sin(longitude / 3) * d, 1.24104 * sin(theta) * d];
    }),

  /** Van der Grinten: all circles (Snyder, USGS 1395, pp. 239-242). */
  vandg: () => {
    const forward: Plane["forward"] = (longitude, latitude) => {
      const theta = asin(Math.min(1, abs((2 * latitude) / PI)));
      const side = longitude < 0 ? -1 : 1;
      const up = latitude < 0 ? -1 : 1;
      if (latitude === 0) return [longitude, 0];
      if (abs(longitude) < 1e-14 || theta === PI / 2) return [0, up * PI * tan(theta / 2)];
      const a = abs(PI / longitude - longitude / PI) / 2;
      const g = cos(theta) / (sin(theta) + cos(theta) - 1);
      const p = g * (2 / sin(theta) - 1);
      const q = a * a + g;
      const d = p * p + a * a;
      const gp = g - p * p;
      const x = (PI * (a * gp + sqrt(Math.max(0, a * a * gp * gp - d * (g * g - p * p))))) / d;
      const y = (PI * abs(p * q - a * sqrt(Math.max(0, (a * a + 1) * d - q * q)))) / d;
      return [side * x, up * y];
    };
    return {
      forward,
      inverse(x, y) {
        if (hypot(x, y) > PI + 1e-9) return nowhere;
        const [u, v] = [x / PI, y / PI];
        const r2 = u * u + v * v;
        let latitude = 0;
        if (v !== 0) {
          const c1 = -abs(v) * (1 + r2);
          const c2 = c1 - 2 * v * v + u * u;
          const c3 = -2 * c1 + 1 + 2 * v * v + r2 * r2;
          const d = (v * v) / c3 + ((2 * c2 ** 3) / c3 ** 3 - (9 * c1 * c2) / c3 ** 2) / 27;
          const a1 = (c1 - (c2 * c2) / (3 * c3)) / c3;
          const m1 = 2 * sqrt(-a1 / 3);
          const third = acos(Math.max(-1, Math.min(1, (3 * d) / (a1 * m1)))) / 3;
          latitude = Math.sign(v) * PI * (-m1 * cos(third + PI / 3) - c2 / (3 * c3));
        }
        if (abs(u) < 1e-14) return [0, latitude];
        const root = sqrt(Math.max(0, 1 + 2 * (u * u - v * v) + r2 * r2));
        return [(PI * (r2 - 1 + root)) / (2 * u), latitude];
      },
    };
  },

  /** Loximuthal: rhumb lines from the central parallel are straight and true (K. Siemon, 1935). */
  loxim: ({ lat1 = 0 }) => {
    const start = log(tan(PI / 4 + lat1 / 2));
    const scale = (latitude: number) => {
      const y = latitude - lat1;
      if (abs(y) < 1e-8) return cos(lat1);
      const half = PI / 4 + latitude / 2;
      return abs(half) < 1e-8 || abs(half - PI / 2) < 1e-8 ? 0 : y / (log(tan(half)) - start);
    };
    return {
      forward: (longitude, latitude) => [longitude * scale(latitude), latitude - lat1],
      inverse(x, y) {
        const latitude = y + lat1;
        const width = scale(latitude);
        return [width === 0 ? 0 : x / width, latitude];
      },
    };
  },
};
