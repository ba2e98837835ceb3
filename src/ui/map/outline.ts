/**
 * The outline of a footprint as lines. Edges along ±180° and to a pole are where the footprint was cut to lie
 * on a flat map, not where the file ends: they are left out.
 */
export function outlineOf(footprint: GeoJSON.MultiPolygon): GeoJSON.MultiLineString {
  const lines: GeoJSON.Position[][] = [];
  for (const ring of footprint.coordinates.flat()) {
    let line: GeoJSON.Position[] = [];
    const end = () => {
      if (line.length > 1) lines.push(line);
      line = [];
    };
    ring.forEach((position, i) => {
      const before = ring[i - 1];
      if (before !== undefined && isCut(before, position)) end();
      line.push(position);
    });
    end();
  }
  return { type: "MultiLineString", coordinates: lines };
}

const isCut = ([x1 = 0, y1 = 0]: GeoJSON.Position, [x2 = 0, y2 = 0]: GeoJSON.Position): boolean =>
  (Math.abs(x1) >= 179.9999 && x1 === x2) || Math.max(Math.abs(y1), Math.abs(y2)) >= 89.9999;
