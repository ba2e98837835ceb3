import type { Area } from "./area.ts";

/** WGS 84: the equatorial radius, kilometres, and the eccentricity. */
const radius = 6378.137;
const eccentricity = 0.0818191908426215;
const radians = Math.PI / 180;
/** Pieces of an edge, degrees of latitude: within them the mean is taken by Simpson's rule. */
const longestPiece = 1;

/**
 * Square kilometres of an area on WGS 84, its edges straight in longitude and latitude: what lies under each edge in the cylindrical
 * equal-area projection (Snyder 1987, Map Projections: A Working Manual, equation 3-12).
 */
export function squareKilometres(area: Area): number {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const sizes = polygons.map(([outer = [], ...holes]) =>
    holes.reduce((size, hole) => size - ringSize(hole), ringSize(outer)),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function ringSize(ring: readonly GeoJSON.Position[]): number {
  let sum = 0;
  ring.forEach(([longitude = 0, latitude = 0], i) => {
    const [nextLongitude = 0, nextLatitude = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += (nextLongitude - longitude) * radians * meanHeight(latitude, nextLatitude);
  });
  return (Math.abs(sum) * radius ** 2) / 2;
}

/** The mean of `height` from one latitude to another. */
function meanHeight(from: number, to: number): number {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / longestPiece));
  let sum = 0;
  for (let i = 0; i < pieces; i++) {
    const at = (share: number) => height(from + ((to - from) * (i + share)) / pieces);
    sum += (at(0) + 4 * at(0.5) + at(1)) / 6;
  }
  return sum / pieces;
}

/** Snyder's q: what lies between the equator and a latitude (degrees), in units of radius² / 2 a radian of longitude. */
function height(latitude: number): number {
  const sine = Math.sin(latitude * radians);
  const e = eccentricity;
  return (1 - e * e) * (sine / (1 - (e * sine) ** 2) + Math.log((1 + e * sine) / (1 - e * sine)) / (2 * e));
}
