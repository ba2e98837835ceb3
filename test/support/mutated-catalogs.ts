import fc from "fast-check";

/** A catalog file with a value of every kind that the format knows. */
const whole = {
  type: "TerracottaCatalog",
  version: 1,
  title: "Fuzz",
  keys: [{ key: "tile", description: "MGRS tile" }, { key: "band" }],
  datasets: [
    {
      keys: ["29RKH", "B04"],
      location: "a/B04.tif",
      band: 1,
      metadata: {
        bounds: [-9, 43, -8, 44],
        convex_hull: {
          type: "Polygon",
          coordinates: [
            [
              [-9, 43],
              [-8, 43],
              [-8, 44],
              [-9, 43],
            ],
          ],
        },
        valid_percentage: 50,
        range: [0, 1],
        mean: 0.5,
        stdev: 0.1,
        percentiles: Array.from({ length: 99 }, (_, i) => i / 100),
        sampled: true,
      },
      user_metadata: { cloud: [1, null, "x", { deep: true }] },
      header: { bytes: "SUkqAAgAAAA=", etag: '"1"', length: 4096 },
    },
    { keys: ["29RKH", "B08"], location: "https://example.org/B08.tif", band: 2 },
    { keys: ["29RKH", "B8A"], location: "../B8A.tif" },
  ],
};

type Place = readonly (string | number)[];

/** The places of all values in it; of a long list, those of the first. */
const places: readonly Place[] = placesOf(whole, []);

function placesOf(value: unknown, at: Place): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  const below = Array.isArray(value) ? [...value.keys()].slice(0, 5) : Object.keys(value);
  return [at, ...below.flatMap((name) => placesOf((value as Record<string | number, unknown>)[name], [...at, name]))];
}

const strings = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    " ",
    "\0",
    "\ud800",
    "__proto__",
    "constructor",
    "limit",
    "*",
    "javascript:alert(1)",
    "data:,x",
    "file:///x",
    "local:1/a",
    "//",
    "https://u:p@x/",
    "http://[",
    "%",
    "NaN",
    "B04",
    "B08",
    "x".repeat(10_000),
  ),
);
const values: fc.Arbitrary<unknown> = fc.oneof(
  strings,
  fc.jsonValue(),
  fc.constantFrom(null, true, 0, -1, 1.5, 1e308, -1e308, 2 ** 53, 2 ** 31, 65_536, [], {}, [[]], [null]),
  fc.integer({ min: 20, max: 200 }).map((depth) => Array.from({ length: depth }).reduce((inner) => [inner], 1)),
);

interface Change {
  readonly place: Place;
  readonly how: "replace" | "delete" | "repeat" | "copy" | "pollute";
  readonly value: unknown;
  readonly from: Place;
}
const anyChange: fc.Arbitrary<Change> = fc.record({
  place: fc.constantFrom(...places),
  how: fc.constantFrom("replace", "replace", "delete", "repeat", "copy", "pollute"),
  value: values,
  from: fc.constantFrom(...places),
});
const repeatedDataset = fc
  .integer({ min: 0, max: 2 })
  .map((index): Change => ({ place: ["datasets", index], how: "repeat", value: null, from: [] }));
const change = fc.oneof({ weight: 9, arbitrary: anyChange }, { weight: 1, arbitrary: repeatedDataset });

/** JSON text with one change or a few: other types, other values, what is missing or there twice. */
const changed: fc.Arbitrary<string> = fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
  const box = { root: structuredClone(whole) as unknown };
  for (const { place, how, value, from } of changes) {
    const path = ["root", ...place];
    const parent = get(box, path.slice(0, -1));
    const name = path.at(-1)!;
    if (typeof parent !== "object" || parent === null) continue;
    // JSON cannot give a list another length, nor can this.
    if (name === "length" && Array.isArray(parent)) continue;
    const holder = parent as Record<string | number, unknown>;
    if (how === "delete") delete holder[name];
    else if (how === "copy") holder[name] = structuredClone(get(box, ["root", ...from]));
    else if (how === "repeat" && Array.isArray(parent)) parent.push(structuredClone(get(box, path)));
    else if (how === "pollute")
      Object.defineProperty(parent, "__proto__", { value, enumerable: true, configurable: true });
    else holder[name] = value;
  }
  const text = JSON.stringify(box.root) ?? "";
  // Numbers that no double holds, and a name that is there twice.
  return text.replace("1e+308", "1e999").replace('"version":1', '"version":2,"version":1');
});

/** Own properties only: an array's `keys` is no value of the file. */
function get(box: object, path: Place): unknown {
  let value: unknown = box;
  for (const name of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string | number, unknown>)[name];
  }
  return value;
}

interface Damage {
  readonly at: number;
  readonly byte: number;
  readonly how: "overwrite" | "insert" | "cut" | "remove";
}
const damages = fc.array(
  fc.record<Damage>({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.integer({ min: 0, max: 255 }),
    how: fc.constantFrom("overwrite", "insert", "cut", "remove"),
  }),
  { minLength: 1, maxLength: 4 },
);

function damaged(bytes: Uint8Array, list: readonly Damage[]): Uint8Array<ArrayBuffer> {
  const all = [...bytes];
  for (const { at, byte, how } of list) {
    const index = Math.floor(at * all.length);
    if (how === "overwrite") all[index] = byte;
    else if (how === "insert") all.splice(index, 0, byte);
    else if (how === "remove") all.splice(index, 1 + (byte >> 4));
    else all.length = index;
  }
  return Uint8Array.from(all);
}

/** The text of a file; with `packed`, it is gzip, and these are the damages to its bytes. */
export interface Mutation {
  readonly text: Uint8Array<ArrayBuffer>;
  readonly packed?: readonly Damage[];
}

/** Catalog files, plain and gzip, with changed structure, damaged bytes, or both. */
export function mutatedCatalogs(): fc.Arbitrary<Mutation> {
  const encode = (text: string) => new TextEncoder().encode(text);
  return fc.oneof(
    { weight: 4, arbitrary: changed.map((text) => ({ text: encode(text) })) },
    { weight: 2, arbitrary: damages.map((list) => ({ text: damaged(encode(JSON.stringify(whole)), list) })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(changed, fc.oneof(damages, fc.constant([])))
        .map(([text, packed]) => ({ text: encode(text), packed })),
    },
  );
}

/** The file of a mutation: packed, and the packed bytes damaged, where it says so. */
export async function mutatedFile(mutation: Mutation): Promise<Blob> {
  const plain = new Blob([mutation.text]);
  if (mutation.packed === undefined) return plain;
  const gzip = await new Response(plain.stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
  return new Blob([damaged(new Uint8Array(gzip), mutation.packed)]);
}
