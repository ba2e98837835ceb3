/** A place on a line: where it is, and how far along the line from its start, metres. */
export interface PlaceOnLine {
  readonly longitude: number;
  readonly latitude: number;
  readonly distance: number;
}

/** WGS 84: the equatorial radius, metres, and the flattening. */
const radius = 6378137;
const flattening = 1 / 298.257223563;
const degrees = 180 / Math.PI;

/**
 * `count` places (at least two) along a line of positions in degrees, the first and the last of the line among them. Between positions the
 * line is a great circle, the short way around; steps are equal on the sphere. Distances are those on WGS 84, step by step. Longitudes run
 * on beyond ±180 where the line crosses the antimeridian.
 */
export function placesAlong(line: readonly GeoJSON.Position[], count: number): readonly PlaceOnLine[] {
  const corners = line.map(([longitude = 0, latitude = 0]) => toVector(longitude, latitude));
  const angles = corners.slice(1).map((corner, i) => angleBetween(corners[i] ?? corner, corner));
  const whole = angles.reduce((sum, angle) => sum + angle, 0);
  const places: PlaceOnLine[] = [];
  let part = 0;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const reached = (whole * i) / (count - 1);
    while (part < angles.length - 1 && reached > before + (angles[part] ?? 0)) {
      before += angles[part] ?? 0;
      part++;
    }
    const [from, to] = [corners[part] ?? nowhere, corners[part + 1] ?? nowhere];
    const place = toPlace(between(from, to, angles[part] ?? 0, reached - before));
    const last = places.at(-1);
    if (last === undefined) {
      places.push({ longitude: line[0]?.[0] ?? 0, latitude: place.latitude, distance: 0 });
      continue;
    }
    const turns = Math.round((last.longitude - place.longitude) / 360);
    const next = { longitude: place.longitude + 360 * turns, latitude: place.latitude };
    places.push({ ...next, distance: last.distance + distanceBetween(last, next) });
  }
  return places;
}

/**
 * Metres between two places on WGS 84, by Lambert's formula (1942): within two millionths. Not for places opposite each
 * other.
 */
export function distanceBetween(from: Omit<PlaceOnLine, "distance">, to: Omit<PlaceOnLine, "distance">): number {
  const reduced = (latitude: number) => Math.atan((1 - flattening) * Math.tan(latitude / degrees));
  const [start, end] = [reduced(from.latitude), reduced(to.latitude)];
  const angle = angleBetween(toVector(from.longitude, start * degrees), toVector(to.longitude, end * degrees));
  if (angle === 0) return 0;
  const [middle, half] = [(start + end) / 2, (end - start) / 2];
  const x = ((angle - Math.sin(angle)) * (Math.sin(middle) * Math.cos(half)) ** 2) / Math.cos(angle / 2) ** 2;
  const y = ((angle + Math.sin(angle)) * (Math.cos(middle) * Math.sin(half)) ** 2) / Math.sin(angle / 2) ** 2;
  return radius * (angle - (flattening / 2) * (x + y));
}

type Vector = readonly [x: number, y: number, z: number];
/** A line has two positions at least. */
const nowhere: Vector = [1, 0, 0];

function toVector(longitude: number, latitude: number): Vector {
  const [east, north] = [longitude / degrees, latitude / degrees];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function toPlace([x, y, z]: Vector) {
  return { longitude: Math.atan2(y, x) * degrees, latitude: Math.atan2(z, Math.hypot(x, y)) * degrees };
}

/** The angle between two directions; by its half, which is exact for small ones too. */
function angleBetween([a, b, c]: Vector, [d, e, f]: Vector): number {
  return 2 * Math.atan2(Math.hypot(a - d, b - e, c - f), Math.hypot(a + d, b + e, c + f));
}

/** The direction that lies `part` of `angle` from the first towards the second. */
function between([a, b, c]: Vector, [d, e, f]: Vector, angle: number, part: number): Vector {
  if (angle === 0) return [a, b, c];
  const [first, second] = [Math.sin(angle - part) / Math.sin(angle), Math.sin(part) / Math.sin(angle)];
  return [first * a + second * d, first * b + second * e, first * c + second * f];
}
