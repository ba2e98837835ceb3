/**
 * A line that crosses the antimeridian by jumping from 180° to −180°, with longitudes that run on beyond ±180° instead:
 * what a flat map needs to draw it. A ring around a pole is closed along the pole's latitude.
 */
export function unrollLine(line: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  let turn = 0;
  let before: number | undefined;
  const unrolled = line.map(([x = 0, y = 0]): GeoJSON.Position => {
    if (before !== undefined && Math.abs(x - before) > 180) turn += x < before ? 360 : -360;
    before = x;
    return [x + turn, y];
  });
  const [first] = line;
  const last = line.at(-1);
  const isRing = line.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const [start] = unrolled;
  const end = unrolled.at(-1);
  if (turn === 0 || !isRing || start === undefined || end === undefined) return unrolled;
  const pole = (start[1] ?? 0) < 0 ? -90 : 90;
  return [...unrolled, [end[0] ?? 0, pole], [start[0] ?? 0, pole], start];
}

/** The lines and rings of a geometry, each unrolled. */
export function unrollGeometry(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  switch (geometry.type) {
    case "LineString":
      return { ...geometry, coordinates: unrollLine(geometry.coordinates) };
    case "MultiLineString":
      return { ...geometry, coordinates: geometry.coordinates.map(unrollLine) };
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map(unrollLine) };
    case "MultiPolygon":
      return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(unrollLine)) };
    case "GeometryCollection":
      return { ...geometry, geometries: geometry.geometries.map(unrollGeometry) };
    default:
      return geometry;
  }
}
