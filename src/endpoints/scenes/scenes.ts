import type { CatalogInfo, DatasetRecord, KeyValues, StoredHeader } from "../../catalog/catalogs.ts";
import { failure } from "../../core/errors.ts";
import type { Bounds } from "../../core/geo/bounds.ts";
import type { Metadata } from "../../core/metadata.ts";
import { describedBands } from "../../core/radiometry/described-bands.ts";
import type { PixelSelection } from "../../core/raster/pixel-selection.ts";
import type { Source } from "../../engine/engine.ts";
import { requestedCatalog } from "../request/dataset-request.ts";
import type { EndpointContext } from "../request/endpoint.ts";
import { sceneCacheOf } from "./scene-cache.ts";
import { isWildcard, type SceneQuery, type SceneRecords } from "./scene-records.ts";
import { unlessAborted } from "./unless-aborted.ts";

/** A dataset of a scene: one band of one file. */
export interface SceneDataset {
  readonly keys: KeyValues;
  readonly source: Source;
  readonly band: number;
  /** Undefined as long as nobody has measured it. */
  readonly metadata: Metadata | undefined;
}

/** Datasets of one place and time: one for each of the bands that were asked for, in their order. */
export interface Scene {
  readonly datasets: readonly SceneDataset[];
}

/** What the keys of a path choose. */
export interface Scenes {
  readonly catalog: CatalogInfo;
  /** Whether a key has a wildcard: there may be any number of scenes. */
  readonly isMosaic: boolean;
  /** At least one, the one to be looked at first first. */
  readonly scenes: readonly Scene[];
  /**
   * Those that may have a valid pixel in a box of EPSG:4326 (west > east crosses the antimeridian), in the same order. Of files that
   * cannot be opened to learn where they lie a tile gets a few, so that its job tells why they are missing; `unknown: "all"` gives all.
   * Rejects with TOO_LARGE where they are more than 1000.
   */
  meeting(bounds: Bounds, signal?: AbortSignal, unknown?: "all" | "few"): Promise<readonly Scene[]>;
}

/** What `pixel_selection` may say: `newest` is the first of the scenes, the latest first. */
export const pixelSelectionNames = ["first", "newest", "highest", "lowest", "mean"] as const;
export type PixelSelectionName = (typeof pixelSelectionNames)[number];

/** What the engine calls it. */
export const pixelSelectionOf = (name: PixelSelectionName): PixelSelection => (name === "newest" ? "first" : name);

/**
 * Finds scenes in the requested catalog. What was found is kept until the catalog changes: then a tile costs one question for its version.
 * Throws NOT_FOUND where there is none, INVALID_ARGUMENT for a wrong number of keys, TOO_LARGE for more than can be looked at.
 */
export async function selectScenes(context: EndpointContext, query: SceneQuery, signal?: AbortSignal): Promise<Scenes> {
  const { catalogs, catalog } = await requestedCatalog(context);
  const cache = sceneCacheOf(catalogs, context.engine);
  const index = await unlessAborted(cache.index(catalog, query), signal);
  const isMosaic = query.keys.some(isWildcard);
  const sourceOf = ({ location, band, userMetadata }: DatasetRecord, header: StoredHeader | undefined): Source => {
    const known = context.sourceOf(location);
    return { ...describedBands(userMetadata, band), ...known, header: known.header ?? header };
  };
  const sceneOf = (records: SceneRecords, headers: readonly (StoredHeader | undefined)[]): Scene => ({
    datasets: records.map((record, i) => {
      const { keys, band, metadata } = record;
      return { keys, source: sourceOf(record, headers[i]), band, metadata };
    }),
  });
  const storedHeaders = (records: SceneRecords) => records.map(({ header }) => header);
  return {
    catalog,
    isMosaic,
    // Of thousands, most tiles need a few.
    get scenes() {
      return index.scenes.map((records) => sceneOf(records, storedHeaders(records)));
    },
    async meeting(bounds, signal, unknown = "few") {
      if (isMosaic) {
        const { unmeasured } = index;
        if (unmeasured.length > mostUnmeasured) throw tooManyUnmeasured(unmeasured.length);
        const opened = unmeasured.map((record) => cache.files.find(context.engine, sourceOf(record, undefined)));
        await unlessAborted(Promise.all(opened), signal);
      }
      const found = index.meeting(bounds, ({ location }) => cache.files.known(location), unknown);
      // Before their headers are read.
      if (found.length > mostScenes) throw tooManyScenes(found.length);
      // The index has numbers of its own scenes.
      const meeting = found.map((number) => index.scenes[number] as SceneRecords);
      const made = meeting.map(async (records) => {
        if (!isMosaic) return sceneOf(records, storedHeaders(records));
        return sceneOf(records, await Promise.all(records.map(({ keys }) => cache.header(catalog, keys))));
      });
      return await unlessAborted(Promise.all(made), signal);
    },
  };
}

/** Scenes that one answer may be made of. */
const mostScenes = 1000;

function tooManyScenes(count: number) {
  return failure("TOO_LARGE", `${count} scenes meet here; ${mostScenes} are allowed`, {
    hint: "Look at less of the map, or give more of the keys: 2018* instead of *",
  });
}

/** Files of a mosaic that are opened to learn where they lie. */
const mostUnmeasured = 1000;

function tooManyUnmeasured(count: number) {
  return failure(
    "TOO_LARGE",
    `${count} of the datasets have not been measured: more than ${mostUnmeasured} files would have to be opened to learn where they lie`,
    { hint: "Ingest them again with metadata, or give more of the keys" },
  );
}
