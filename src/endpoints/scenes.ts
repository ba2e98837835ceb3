import type { CatalogInfo, KeyValues } from "../catalog/catalogs.ts";
import { failure } from "../core/errors.ts";
import type { Bounds } from "../core/geo/bounds.ts";
import type { Metadata } from "../core/metadata.ts";
import type { PixelSelection } from "../core/raster/pixel-selection.ts";
import type { Source } from "../engine/engine.ts";
import type { EndpointContext } from "./endpoint.ts";

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
  /** Those that may have a valid pixel in a box of EPSG:4326 (west > east crosses the antimeridian), in the same order. */
  meeting(bounds: Bounds, signal?: AbortSignal): Promise<readonly Scene[]>;
}

/** Which scenes. */
export interface SceneQuery {
  /** The values of all keys, or of all but the last where `bands` gives those of the last. A value with `*` is a wildcard. */
  readonly keys: KeyValues;
  /** Values of the last key; a scene that lacks one of them is left out. */
  readonly bands?: readonly string[] | undefined;
  /** `newest` looks at the latest first; the others go by the order of the keys. */
  readonly newestFirst?: boolean | undefined;
}

/** What `pixel_selection` may say: `newest` is the first of the scenes, the latest first. */
export const pixelSelectionNames = ["first", "newest", "highest", "lowest", "mean"] as const;
export type PixelSelectionName = (typeof pixelSelectionNames)[number];

/** What the engine calls it. */
export const pixelSelectionOf = (name: PixelSelectionName): PixelSelection => (name === "newest" ? "first" : name);

/**
 * Finds scenes in the requested catalog. Throws NOT_FOUND where there is none, INVALID_ARGUMENT for a wrong number of keys, TOO_LARGE for
 * more than can be looked at.
 */
export async function selectScenes(
  _context: EndpointContext,
  _query: SceneQuery,
  _signal?: AbortSignal,
): Promise<Scenes> {
  throw failure("UNSUPPORTED", "Scenes are not found yet");
}
