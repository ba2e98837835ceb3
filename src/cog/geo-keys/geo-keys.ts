/** The GeoKeys of a TIFF: key id to its value; numbers for SHORT, text for ASCII, and a list where there are several. */
export type GeoKeys = ReadonlyMap<number, number | string | readonly number[]>;

/** The value that says: not a code, see the other keys (GeoTIFF 1.1, 7.1). */
export const userDefined = 32767;

/** Whether a key's value is a code, and not absent, "undefined" (0) or {@link userDefined}. */
export function isCode(value: number | undefined): value is number {
  return value !== undefined && value > 0 && value !== userDefined;
}

/** The ids of GeoTIFF 1.1 (and of GDAL: TOWGS84) that describe horizontal coordinates. */
export const geoKey = {
  modelType: 1024,
  citation: 1026,
  geographicCrs: 2048,
  geographicCitation: 2049,
  datum: 2050,
  primeMeridian: 2051,
  angularUnits: 2054,
  angularUnitSize: 2055,
  ellipsoid: 2056,
  semiMajorAxis: 2057,
  semiMinorAxis: 2058,
  inverseFlattening: 2059,
  primeMeridianLongitude: 2061,
  towgs84: 2062,
  projectedCrs: 3072,
  projectedCitation: 3073,
  projection: 3074,
  method: 3075,
  linearUnits: 3076,
  linearUnitSize: 3077,
  standardParallel1: 3078,
  standardParallel2: 3079,
  naturalOriginLongitude: 3080,
  naturalOriginLatitude: 3081,
  falseEasting: 3082,
  falseNorthing: 3083,
  falseOriginLongitude: 3084,
  falseOriginLatitude: 3085,
  falseOriginEasting: 3086,
  falseOriginNorthing: 3087,
  centerLongitude: 3088,
  centerLatitude: 3089,
  centerEasting: 3090,
  centerNorthing: 3091,
  scaleAtNaturalOrigin: 3092,
  scaleAtCenter: 3093,
  azimuth: 3094,
  straightVerticalPoleLongitude: 3095,
  rectifiedGridAngle: 3096,
} as const;

/** A key's first number; undefined when it is absent, text, or not finite. */
export function numberOf(keys: GeoKeys, key: number): number | undefined {
  const value = keys.get(key);
  const first = typeof value === "object" ? value[0] : value;
  return typeof first === "number" && Number.isFinite(first) ? first : undefined;
}

export function textOf(keys: GeoKeys, key: number): string | undefined {
  const value = keys.get(key);
  return typeof value === "string" ? value : undefined;
}

/** Whether the keys describe a map projection, by a conversion's code or by a method. */
export function hasConversion(keys: GeoKeys): boolean {
  return isCode(numberOf(keys, geoKey.projection)) || isCode(numberOf(keys, geoKey.method));
}
