import { msg, str } from "@lit/localize";
import { failure } from "../../../core/errors.ts";
import { type Area, parseArea } from "../../../core/geo/area.ts";
import { parseWkt } from "./probe-wkt.ts";

/** What is measured: values along a line, or within an area; EPSG:4326, degrees. */
export type ProbeShape = GeoJSON.LineString | Area;

/** Characters and positions that are looked at. */
const longestText = 1_000_000;
const mostPositions = 10_000;
const farthestLongitude = 540;

/**
 * The shape that a person typed or pasted: GeoJSON, WKT, or longitudes and latitudes in turn, separated by commas or white space. Those
 * alone are what is `wanted`; the others say what they are. Throws INVALID_ARGUMENT.
 */
export function parseShape(text: string, wanted: "line" | "area"): ProbeShape {
  const trimmed = text.trim();
  if (trimmed === "") throw bad(msg("There are no coordinates yet"));
  if (trimmed.length > longestText)
    throw bad(msg(str`The text has ${trimmed.length} characters; ${longestText} are allowed`));
  if (trimmed.startsWith("{")) return checkShape(parseJson(trimmed));
  if (/^[a-z]/i.test(trimmed)) return checkShape(parseWkt(trimmed));
  const positions = pairs(trimmed);
  return wanted === "line"
    ? checkShape({ type: "LineString", coordinates: positions })
    : checkShape({ type: "Polygon", coordinates: [closed(positions)] });
}

/** What kind of shape it is. */
export const isLine = (shape: ProbeShape): shape is GeoJSON.LineString => shape.type === "LineString";

/** The shape as text that {@link parseShape} understands: GeoJSON. */
export const shapeText = (shape: ProbeShape): string => JSON.stringify(shape);

/** The shape of a stranger's geometry. Throws INVALID_ARGUMENT. */
function checkShape(value: unknown): ProbeShape {
  const geometry = onlyGeometry(value);
  if (!isObject(geometry)) throw bad(msg("There is no geometry in the text"));
  const { type, coordinates } = geometry;
  if (type === "Polygon" || type === "MultiPolygon") return parseArea(geometry);
  if (type !== "LineString") {
    throw bad(
      typeof type === "string"
        ? msg(str`A ${type.slice(0, 40)} cannot be measured`)
        : msg("A geometry without a type cannot be measured"),
      msg("Give a LineString, a Polygon or a MultiPolygon"),
    );
  }
  if (!Array.isArray(coordinates)) throw bad(msg("The line's coordinates are no list"));
  if (coordinates.length > mostPositions)
    throw bad(msg(str`The line has ${coordinates.length} positions; ${mostPositions} are allowed`));
  const positions = coordinates.map(checkPosition);
  const [first] = positions;
  const isPlace = positions.every(([x, y]) => x === first?.[0] && y === first?.[1]);
  if (isPlace) throw bad(msg("A line needs two positions that differ"));
  return { type, coordinates: positions };
}

/** A geometry, that of a feature, or of the only feature of a collection. */
function onlyGeometry(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  if (value.type === "Feature") return value.geometry;
  if (value.type !== "FeatureCollection") return value;
  const features = Array.isArray(value.features) ? value.features : [];
  if (features.length !== 1) throw bad(msg(str`The collection has ${features.length} features; give one of them`));
  return onlyGeometry(isObject(features[0]) && features[0].type === "Feature" ? features[0] : undefined);
}

function checkPosition(position: unknown): GeoJSON.Position {
  const [longitude, latitude]: readonly unknown[] = Array.isArray(position) ? position : [];
  if (isWithin(longitude, farthestLongitude) && isWithin(latitude, 90)) return [longitude, latitude];
  const found = [longitude, latitude].map((value) => (typeof value === "number" ? value : typeof value)).join(", ");
  throw bad(
    msg(str`There is no position ${found}: longitudes are within ±${farthestLongitude}, latitudes within ±90`),
    msg("The longitude comes first"),
  );
}

/** Numbers in turn as positions. */
function pairs(text: string): GeoJSON.Position[] {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  if (words.length > 2 * mostPositions)
    throw bad(msg(str`There are ${words.length} numbers; ${2 * mostPositions} are allowed`));
  const numbers = words.map((word) => {
    const number = Number(word);
    if (Number.isFinite(number)) return number;
    throw bad(msg(str`"${word.slice(0, 40)}" is not a number`), msg("Write longitude,latitude pairs, WKT or GeoJSON"));
  });
  if (numbers.length % 2 === 1) throw bad(msg(str`There are ${numbers.length} numbers: a longitude has no latitude`));
  return Array.from({ length: numbers.length / 2 }, (_, i) => numbers.slice(2 * i, 2 * i + 2));
}

function closed(ring: GeoJSON.Position[]): GeoJSON.Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return first === undefined || (first[0] === last?.[0] && first[1] === last?.[1]) ? ring : [...ring, first];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad(msg("The text begins as GeoJSON does, but is not JSON"));
  }
}

const isWithin = (value: unknown, limit: number): value is number =>
  typeof value === "number" && Math.abs(value) <= limit;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const bad = (message: string, hint?: string) =>
  failure("INVALID_ARGUMENT", message, hint === undefined ? {} : { hint });
