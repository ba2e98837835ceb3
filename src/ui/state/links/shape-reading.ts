import { type ProbeShape, parseShape } from "../probe/probe-shape.ts";
import { readNumber } from "./link-reading.ts";
import type { LinkedShape } from "./linked-state.ts";

/** Characters of a shape that are looked at. */
const longestText = 10_000;

/** The shape that `writeShape` wrote; undefined for any other text, and for what cannot be measured. */
export function readShape({ kind, text }: LinkedShape): ProbeShape | undefined {
  if (text.length > longestText) return undefined;
  const positions = (list: string) => list.split(",").map(readPosition);
  const polygons = text.split(";;").map((rings) => rings.split(";").map(positions));
  const closed = polygons.map((rings) => rings.map((ring) => [...ring, ring[0]]));
  const geometry =
    kind === "line"
      ? { type: "LineString", coordinates: polygons.flat(2) }
      : closed.length === 1
        ? { type: "Polygon", coordinates: closed[0] }
        : { type: "MultiPolygon", coordinates: closed };
  try {
    return parseShape(JSON.stringify(geometry), kind);
  } catch {
    return undefined;
  }
}

/** Longitude and latitude of `latitude/longitude`; what is no number stands for none. */
const readPosition = (text: string): readonly (number | undefined)[] => {
  const [latitude, longitude, ...more] = text.split("/");
  return more.length > 0 ? [] : [longitude, latitude].map((part) => readNumber(part ?? ""));
};
