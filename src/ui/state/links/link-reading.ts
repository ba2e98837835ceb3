import type { View } from "../../map/view.ts";
import type { Relief } from "../style/relief.ts";
import type { LinkedAxis, LinkedCompare, LinkedFiles, LinkedScene } from "./linked-state.ts";

/** Values of an axis at most, and bands of a scene. */
const mostValues = 400;

/** A finite number between two others; undefined for anything else. */
export function readNumber(
  text: string,
  least = Number.NEGATIVE_INFINITY,
  greatest = Number.POSITIVE_INFINITY,
  isAllowed: (value: number) => boolean = () => true,
): number | undefined {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) && value >= least && value <= greatest && isAllowed(value) ? value : undefined;
}

export function readView(text: string): View | undefined {
  const parts = text.split("/");
  const zoom = readNumber(parts[0] ?? "", 0, 26);
  const latitude = readNumber(parts[1] ?? "", -90, 90);
  const longitude = readNumber(parts[2] ?? "", -720, 720);
  if (zoom === undefined || latitude === undefined || longitude === undefined) return undefined;
  const bearing = readNumber(parts[3] ?? "", -360, 360) ?? 0;
  const pitch = readNumber(parts[4] ?? "", 0, 85) ?? 0;
  return { zoom, latitude, longitude, ...(bearing === 0 && pitch === 0 ? {} : { bearing, pitch }) };
}

export function readPlace(text: string): { readonly latitude: number; readonly longitude: number } | undefined {
  const [first = "", second = ""] = text.split("/");
  const latitude = readNumber(first, -90, 90);
  const longitude = readNumber(second, -180, 180);
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

export function readScene(text: string): LinkedScene | undefined {
  const parts = text.split("/").map(unescaped);
  const [catalogId = "", ...values] = parts;
  if (catalogId === "" || values.length > 20 || values.includes("")) return undefined;
  return { catalogId, values, pixelSelection: "first", from: undefined, files: undefined };
}

/** What is known of a scene's files after one more of their parameters. */
export function readFiles(
  known: LinkedFiles | undefined,
  name: string,
  value: string,
  absolute: (address: string) => string | undefined,
): LinkedFiles {
  const files = known ?? { keys: [], template: "", bands: [] };
  if (name === "keys") return { ...files, keys: value.split(",").filter((key) => /^\w+$/.test(key)) };
  if (name === "of") return { ...files, bands: readList(value) };
  // An address would escape the braces.
  const url = absolute(value)?.replaceAll("%7B", "{").replaceAll("%7D", "}");
  return { ...files, template: url ?? "" };
}

export function readRelief(text: string): Relief | undefined {
  const words = text.split(",");
  const hillshade = words.includes("hillshade");
  const exaggeration = words.map((word) => readNumber(word, 0, 10)).find((value) => value !== undefined) ?? 0;
  if (!hillshade && exaggeration === 0) return undefined;
  const behind = (name: string) => words.find((word) => word.startsWith(name))?.slice(name.length) ?? "";
  const direction = readNumber(behind("light"), 0, 360);
  const shade = readNumber(behind("shade"), 0, 1);
  return {
    hillshade,
    ...(direction === undefined ? {} : { direction }),
    ...(shade === undefined ? {} : { shade }),
    exaggeration,
  };
}

export function readAxis(text: string): LinkedAxis | undefined {
  const [words = "", values] = text.split(/:(.*)/s, 2);
  const [key = "", speed = "", once] = words.split(",");
  if (key === "") return undefined;
  return {
    key: unescaped(key),
    speed: readNumber(speed, 0.1, 30) ?? 1,
    loop: once !== "once",
    values: values === undefined ? undefined : readList(values),
  };
}

export function readCompare(text: string): LinkedCompare | undefined {
  const [kind, where = "", what, which = ""] = text.split(",");
  if (kind !== "swipe" && kind !== "blink") return undefined;
  const position = readNumber(where, 0, 1) ?? 0.5;
  if (what === "at" && which !== "") return { kind, position, other: { axisValue: unescaped(which) } };
  const layer = readNumber(which, 0, 1000, Number.isInteger);
  return what === "layer" && layer !== undefined ? { kind, position, other: { layer } } : undefined;
}

const readList = (text: string): readonly string[] =>
  text
    .split(",")
    .filter((part) => part !== "")
    .slice(0, mostValues)
    .map(unescaped);

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
