import * as v from "valibot";
import {
  longestDescription,
  longestLocation,
  longestName,
  longestTitle,
  longestValue,
  mostKeys,
} from "../key-names.ts";
import { catalogFileLimits, catalogFileType, catalogFileVersion } from "./catalog-file-kind.ts";

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const someText = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
/** JSON has no word for infinity, but `1e999` is read as it, and could not be written again. */
const finite = v.pipe(v.number(), v.finite("Expected a finite number"));
const between = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));
// What any sane georeference stays within: grids from 0° to 360°, and half a pixel beyond the pole.
const longitude = between(-540, 540);
const latitude = between(-100, 100);
type Words = { readonly title: string; readonly description?: string };

function describe<Input>(title: string, description?: string): v.MetadataAction<Input, Words> {
  return v.metadata(description === undefined ? { title } : { title, description });
}

const key = v.pipe(
  v.object({
    key: v.pipe(
      v.string(),
      v.regex(/^\w+$/, "Expected letters, digits and _"),
      v.maxLength(longestName),
      v.notValues(["limit", "page", "__proto__"], "limit, page and __proto__ cannot name a key"),
      describe("Name", "Letters, digits and _; neither limit nor page nor __proto__."),
    ),
    description: v.optional(
      v.pipe(text(longestDescription), describe("Description", "What the key means, for people.")),
      "",
    ),
  }),
  describe("Key"),
);

const metadata = v.pipe(
  v.object({
    bounds: v.pipe(
      v.tuple([longitude, latitude, longitude, latitude]),
      v.check(([, south, , north]) => south <= north, "Expected south ≤ north"),
      describe("Bounds", "West, south, east, north in EPSG:4326, degrees; west > east crosses the antimeridian."),
    ),
    convex_hull: v.pipe(
      v.object({
        type: v.literal("Polygon"),
        coordinates: v.pipe(
          v.array(
            v.pipe(v.array(v.pipe(v.array(between(-540, 540)), v.minLength(2), v.maxLength(3))), v.maxLength(10_000)),
          ),
          v.maxLength(100),
        ),
      }),
      describe("Convex hull", "The area of the valid pixels as GeoJSON, in EPSG:4326."),
    ),
    valid_percentage: v.pipe(between(0, 100), describe("Valid pixels, percent")),
    range: v.pipe(
      v.tuple([finite, finite]),
      v.check(([low, high]) => low <= high, "Expected minimum ≤ maximum"),
      describe("Range", "Minimum and maximum of the valid pixels."),
    ),
    mean: v.pipe(finite, describe("Mean")),
    stdev: v.pipe(finite, v.minValue(0), describe("Standard deviation", "Of the population.")),
    percentiles: v.pipe(
      v.array(finite),
      v.length(99),
      describe("Percentiles", "The 1st to the 99th, linear interpolation."),
    ),
    sampled: v.optional(
      v.pipe(v.boolean(), describe("Sampled", "Measured on an overview instead of on every pixel.")),
      false,
    ),
  }),
  describe("Metadata", "What Terracotta's /metadata answers; left out where nobody has measured it."),
);

const header = v.pipe(
  v.object({
    bytes: v.pipe(
      someText(Math.ceil(catalogFileLimits.headerBytes / 3) * 4),
      v.base64("Expected Base64"),
      describe("Bytes", "Base64."),
    ),
    etag: v.optional(v.pipe(text(1000), describe("ETag", "Of the file when the bytes were read."))),
    length: v.optional(
      v.pipe(
        v.number(),
        v.safeInteger(),
        v.minValue(1),
        describe("Length", "Of the whole file, bytes; left out where its host does not tell."),
      ),
    ),
  }),
  describe(
    "First bytes",
    "Of the file, so that it opens with a request less. Once for all datasets of a file is enough.",
  ),
);

/** One row of the file, parsed by itself. */
export const datasetSchema = v.pipe(
  v.object({
    keys: v.pipe(
      v.array(someText(longestValue)),
      v.minLength(1),
      v.maxLength(mostKeys),
      describe("Keys", "One value a key, in the order of the catalog's keys. No two datasets have the same."),
    ),
    location: v.pipe(
      someText(longestLocation),
      describe(
        "Location",
        "An http or https address of a GeoTIFF; a relative one is resolved against the catalog's own.",
      ),
    ),
    band: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535), describe("Band", "Counted from 1.")),
      1,
    ),
    metadata: v.optional(metadata),
    user_metadata: v.optional(
      v.pipe(
        v.any(),
        v.check(isModest, "Expected at most 32 levels and 65536 characters of JSON"),
        describe("User metadata", "Any JSON: at most 32 levels and 65536 characters."),
      ),
    ),
    header: v.optional(header),
  }),
  describe("Dataset", "A band of a file, found by its keys."),
);

const beforeDatasets = {
  type: v.pipe(v.literal(catalogFileType), describe("Type")),
  version: v.pipe(v.literal(catalogFileVersion), describe("Version", "Of this format.")),
  title: v.pipe(
    v.string(),
    v.regex(/\S/, "Expected a title that can be seen"),
    v.maxLength(longestTitle),
    describe("Title"),
  ),
  keys: v.pipe(
    v.array(key),
    v.minLength(1),
    v.maxLength(mostKeys),
    describe("Keys", "What names a dataset, the most general first."),
  ),
};

/** The file, but for its datasets, which are many. */
export const catalogFileHead = v.object({ ...beforeDatasets, datasets: v.custom<unknown[]>(Array.isArray) });

/**
 * The format of a catalog that travels, version 1: the one source of what is read, of what is written and of
 * `catalog.schema.json`. Fields that it does not name are passed over, so that others may add their own.
 */
export const catalogFileSchema = v.pipe(
  v.object({
    ...beforeDatasets,
    datasets: v.pipe(v.array(datasetSchema), v.maxLength(catalogFileLimits.datasets), describe("Datasets")),
  }),
  describe(
    "Catalog of Terracotta Web",
    "GeoTIFFs found by keys. As a file UTF-8 JSON, plain or gzip, at most 144 MiB of text, and 8 MiB of it beside the datasets. Other fields are passed over.",
  ),
);

/** Whether JSON is neither too deep nor too long to be kept with each dataset. */
function isModest(value: unknown): boolean {
  return (
    isShallow(value, catalogFileLimits.userMetadataDepth) &&
    JSON.stringify(value).length <= catalogFileLimits.userMetadataText
  );
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((one) => isShallow(one, depth - 1));
}
