/** Two numbers: longitude and latitude in radians, or x and y in radii of the globe. */
export type Pair = readonly [number, number];

/** What a projection is made of. Angles in radians. */
export interface Given {
  /** Eccentricity squared; 0 on a sphere. */
  readonly es: number;
  readonly lat0: number;
  readonly lat1: number | undefined;
  readonly lat2: number | undefined;
  readonly latTs: number | undefined;
  readonly k0: number;
  /** Semi-major axis in metres, for parameters in metres. */
  readonly a: number;
  /** Another parameter as it was written; undefined when absent, "" for a flag. */
  parameter(name: string): string | undefined;
}

/**
 * A map projection of a globe whose semi-major axis is 1: longitudes count from the central meridian, within ±π; false
 * origin and units are added by who uses it. NaN where there is no such place.
 */
export interface Plane {
  forward(longitude: number, latitude: number): Pair;
  inverse(x: number, y: number): Pair;
}

export type MakePlane = (given: Given) => Plane;

export const nowhere: Pair = [Number.NaN, Number.NaN];
export const degree = Math.PI / 180;

/** A parameter in degrees, as radians. */
export function angle(given: Given, name: string, absent: number): number {
  const text = given.parameter(name);
  return text === undefined ? absent : Number(text) * degree;
}
