import type { ProbeShape } from "../probe/probe-shape.ts";
import type { LinkedShape } from "./linked-state.ts";
import { shortNumber } from "./short-number.ts";

/** Positions of a drawn shape in a link at most: one with more stays out of it. */
const mostPositions = 200;

/**
 * `latitude/longitude,latitude/longitude`, to a hundred-thousandth of the shape's extent. Rings are written without a last
 * position that is their first one; `;` stands between them, `;;` between polygons. Undefined for too many positions.
 */
export function writeShape(shape: ProbeShape): LinkedShape | undefined {
  const { type, coordinates } = shape;
  const isLine = type === "LineString";
  const polygons = isLine ? [[coordinates]] : type === "Polygon" ? [coordinates] : coordinates;
  const all = polygons.flat(2);
  if (all.length > mostPositions) return undefined;
  const extent = (axis: 0 | 1) => {
    const values = all.map((position) => position[axis] ?? 0);
    return Math.max(...values) - Math.min(...values);
  };
  const span = Math.max(extent(0), extent(1));
  const place = ([longitude = 0, latitude = 0]: GeoJSON.Position) =>
    `${shortNumber(latitude, span)}/${shortNumber(longitude, span)}`;
  const list = (positions: readonly GeoJSON.Position[]) => {
    const places = positions.map(place);
    return (!isLine && places[0] === places.at(-1) ? places.slice(0, -1) : places).join(",");
  };
  return { kind: isLine ? "line" : "area", text: polygons.map((rings) => rings.map(list).join(";")).join(";;") };
}
