import type { Dataset } from "../../../catalog/catalogs.ts";
import type { FirstLook } from "../../../core/color/first-look.ts";
import { shownBands } from "../../../core/color/shown-values.ts";
import type { Style } from "../../../core/color/style.ts";
import type { ErrorData } from "../../../core/errors.ts";
import type { BandStatistics } from "../../../core/raster/statistics.ts";
import type { FileInfo, Source } from "../../../engine/engine.ts";
import type { Preview } from "../../map/map-layer.ts";
import { sameKeys } from "../catalogs/catalog-state.ts";
import type { LinkedAxis, LinkedScene } from "../links/linked-state.ts";
import type { Sample } from "../samples.ts";
import type { Relief } from "../style/relief.ts";
import type { StyleParameters } from "../style/style-parameters.ts";
import type { Scene } from "./scene.ts";
import { wantedBand } from "./scene-look.ts";

/** How far a layer's file has been opened. `measuring`: its place is known, its values not yet. */
export type Opening =
  | { readonly status: "opening" }
  | { readonly status: "measuring"; readonly info: FileInfo }
  | Opened
  | { readonly status: "failed"; readonly error: ErrorData };

export interface Opened {
  readonly status: "opened";
  readonly info: FileInfo;
  /** By band, of the coarsest level, measured when needed; undefined where no pixel is valid. */
  readonly statistics: ReadonlyMap<number, BandStatistics | undefined>;
  /** The scene that is measured, also after a step to another one: what is compared keeps one range. Absent of files. */
  readonly measuredScene?: Scene;
  readonly firstLook: FirstLook;
  /** The classes found in the coarsest level, the most frequent first; undefined while nobody has looked. */
  readonly classes: readonly FoundClass[] | undefined;
}

export interface FoundClass {
  readonly value: number;
  /** Share of the valid pixels, 0 to 1. */
  readonly share: number;
  readonly label: string | undefined;
}

/** A file, or datasets of a catalog, on the map. Layers are kept from the bottom to the top. */
export interface Layer {
  readonly id: string;
  readonly title: string;
  /** The file; of a scene the one of the first band that is shown, for what only a file can tell. */
  readonly source: Source;
  readonly sample: Sample | undefined;
  /** Where the bands are datasets of a catalog. */
  readonly scene: Scene | undefined;
  /** Of a dataset of a catalog: the band it is. */
  readonly band: number | undefined;
  readonly opening: Opening;
  /** The style shown; undefined until the first look is known. */
  readonly style: Style | undefined;
  /** What is computed of the bands, which it names as `bandNames` does; the style's band 1 is then the result. */
  readonly expression: string | undefined;
  /** What is known of the values of an expression: of those in view, once somebody styles them. */
  readonly computed?: ComputedValues | undefined;
  /** From a link: the scene whose catalog is still to be found. */
  readonly linkedScene?: { readonly scene: LinkedScene; readonly axis: LinkedAxis | undefined } | undefined;
  /** How heights are shown, besides their colours. */
  readonly relief: Relief | undefined;
  /** From a link: what to change in the first look once it is known. */
  readonly wanted: StyleParameters;
  readonly opacity: number;
  readonly hidden: boolean;
  /** The whole file, coarse: shown until the tiles are there. */
  readonly preview: Preview | undefined;
  /** The latest failure of a tile. */
  readonly tileError: ErrorData | undefined;
  /** Raised by a retry: tiles are asked for again. */
  readonly attempt: number;
  /** What is not there of a scene, which is drawn all the same. */
  readonly missing?: Missing | undefined;
}

/** Datasets that there are not, or that a mosaic does without since they cannot be read. */
export interface Missing {
  /** Why each of them is missing; of a mosaic as far as its tiles have told. */
  readonly problems: readonly ErrorData[];
}

export interface ComputedValues {
  readonly expression: string;
  /** Undefined where no value is in view. */
  readonly statistics: BandStatistics | undefined;
}

/** Whether a layer shows a band of a file. */
export const showsBand = ({ source, band, opening }: Layer, location: string, wanted: number): boolean =>
  source.url === location && (band ?? wanted) === wanted && opening.status !== "failed";

/** Whether a layer shows a dataset of a catalog: as a band of its scene, or as the file. */
export function showsDataset(layer: Layer, catalogId: string | undefined, dataset: Dataset): boolean {
  const { scene, style, expression, wanted, opening } = layer;
  if (scene === undefined) return showsBand(layer, dataset.location, dataset.band);
  if (scene.catalogId !== catalogId || expression !== undefined || opening.status === "failed") return false;
  const shown = style ? shownBands(style).map((band) => scene.bands[band - 1]) : [wantedBand(wanted)];
  return shown.some((band) => band !== undefined && sameKeys([...scene.values, band], dataset.keys));
}

/** Why a layer cannot be shown, as a whole or in part. */
export const layerError = ({ opening, tileError }: Layer): ErrorData | undefined =>
  opening.status === "failed" ? opening.error : tileError;

/** What is known of a layer's file, once its header was read. */
export const layerInfo = ({ opening }: Layer): FileInfo | undefined =>
  opening.status === "measuring" || opening.status === "opened" ? opening.info : undefined;

/** What a person should know of a file, each thing once. */
export const fileWarnings = ({ warnings, georeference }: FileInfo): readonly string[] => [
  ...new Set([...warnings, ...georeference.crs.warnings]),
];

/** Everything known of a layer's file, once its values were measured. */
export const openedLayer = ({ opening }: Layer): Opened | undefined =>
  opening.status === "opened" ? opening : undefined;

/** Whether nothing is to be found out any more of what is first shown of a layer. */
export const isFound = ({ opening, style }: Layer): boolean =>
  opening.status === "opened" && style !== undefined && opening.classes !== undefined;
