import { failure } from "../../core/errors.ts";
import type { Tile } from "../../core/geo/tile.ts";
import type { JsonSchema } from "./parameter.ts";

/** A part of a path that varies. */
interface Placeholder<Value> {
  readonly description: string;
  readonly schema: JsonSchema;
  /** A regular expression without groups that capture. */
  readonly pattern: string;
  readonly read: (text: string) => Value;
}

const coordinate = "-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?";

/** What may stand in braces in the path of a route. */
export const placeholders = {
  keys: {
    description: "Values of keys, separated by slashes, in the order of the catalog's keys",
    schema: { type: "string" },
    pattern: ".+",
    read: (text) => (text === "" ? [] : text.split("/").map(decodeSegment)),
  },
  z: {
    description: "Zoom; tiles beyond 30 are empty",
    schema: { type: "integer", minimum: 0 },
    pattern: "\\d{1,10}",
    read: Number,
  },
  x: {
    description: "Column of the tile, from the west",
    schema: { type: "integer", minimum: 0 },
    pattern: "\\d{1,10}",
    read: Number,
  },
  y: {
    description: "Row of the tile, from the north. @2x after it doubles the pixels.",
    schema: { type: "integer", minimum: 0 },
    pattern: "\\d{1,10}",
    read: Number,
  },
  /** Stands after `{y}`, and is no parameter in the eyes of OpenAPI, since it may be empty. */
  scale: {
    description: "@2x doubles the pixels",
    schema: { type: "string" },
    pattern: "(?:@2x)?",
    read: (text): 1 | 2 => (text === "" ? 1 : 2),
  },
  longitude: { description: "Degrees", schema: { type: "number" }, pattern: coordinate, read: Number },
  latitude: { description: "Degrees", schema: { type: "number" }, pattern: coordinate, read: Number },
} as const satisfies Readonly<Record<string, Placeholder<unknown>>>;

type PlaceholderName = keyof typeof placeholders;
const isPlaceholder = (name: string): name is PlaceholderName => Object.hasOwn(placeholders, name);

/** The placeholders of a template that are parameters of their own. */
export function placeholderNames(template: string): readonly PlaceholderName[] {
  const names = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
  return names.filter((name) => name !== "scale").filter(isPlaceholder);
}

type NamesIn<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? (Name & PlaceholderName) | NamesIn<Rest>
  : never;

/** What a path says where its template has placeholders. */
export type PathValues<Template extends string> = {
  readonly [Name in NamesIn<Template>]: ReturnType<(typeof placeholders)[Name]["read"]>;
};

/**
 * Makes what reads paths of a template such as `singleband/{keys}/{z}/{x}/{y}{scale}.png`; it returns undefined for another path. `.png`
 * may be left out, and there may be no keys at all where more follows them. What it returns throws INVALID_ARGUMENT for bad escapes.
 */
export function pathReader<Template extends string>(
  template: Template,
): (path: string) => PathValues<Template> | undefined {
  const pattern = template
    .replaceAll(".", "\\.")
    .replace(/\\\.png$/, "(?:\\.png)?")
    .replace("/{keys}/", "(?:/{keys})?/")
    .replace(
      /\{(\w+)\}/g,
      (_, name: string) => `(?<${name}>${isPlaceholder(name) ? placeholders[name].pattern : name})`,
    );
  const expression = new RegExp(`^${pattern}$`, "s");
  return (path) => {
    const match = expression.exec(path);
    if (match === null) return undefined;
    const values: Record<string, unknown> = {};
    for (const [name, text = ""] of Object.entries(match.groups ?? {})) {
      if (isPlaceholder(name)) values[name] = placeholders[name].read(text);
    }
    // The groups of the expression are the names of the template.
    return values as PathValues<Template>;
  };
}

/** What stands between two slashes, unescaped. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw failure("INVALID_ARGUMENT", `"${segment.slice(0, 200)}" is not escaped as addresses are`);
  }
}

/** Of all tiles: deeper ones are smaller than the pixels of any raster. */
export const deepestZoom = 30;

/** The tile of a path; undefined where it is too deep to show anything. Throws INVALID_ARGUMENT where there is none at these numbers. */
export function tileOf({ z, x, y }: Tile): Tile | undefined {
  if (x < 2 ** z && y < 2 ** z) return z <= deepestZoom ? { z, x, y } : undefined;
  throw failure("INVALID_ARGUMENT", `There is no tile ${z}/${x}/${y}: at zoom ${z}, x and y are 0 to ${2 ** z - 1}`);
}
