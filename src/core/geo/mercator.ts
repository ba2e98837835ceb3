/** The radius of EPSG:3857's sphere, metres. */
const radius = 6378137;
const degrees = 180 / Math.PI;

/** Longitude (degrees, not wrapped) of an x of EPSG:3857. */
export function longitudeOf(x: number): number {
  return (x / radius) * degrees;
}

/** Latitude (degrees) of a y of EPSG:3857. */
export function latitudeOf(y: number): number {
  return Math.atan(Math.sinh(y / radius)) * degrees;
}

/** The x of EPSG:3857 of a longitude in degrees. */
export function mercatorX(longitude: number): number {
  return (longitude / degrees) * radius;
}

/** The y of EPSG:3857 of a latitude in degrees; finite only between the poles. */
export function mercatorY(latitude: number): number {
  return Math.asinh(Math.tan(latitude / degrees)) * radius;
}
