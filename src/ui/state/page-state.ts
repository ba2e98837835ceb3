import type { Dataset } from "../../catalog/catalogs.ts";
import type { FirstLook } from "../../core/color/first-look.ts";
import { shownBands } from "../../core/color/shown-values.ts";
import type { Style } from "../../core/color/style.ts";
import { type ErrorData, isAbort, toErrorData } from "../../core/errors.ts";
import type { Bounds } from "../../core/geo/bounds.ts";
import type { BandStatistics } from "../../core/raster/statistics.ts";
import type { Counters, FileInfo, Image, PointValues, Source } from "../../engine/engine.ts";
import type { AxisState } from "./axis/axis-state.ts";
import { sameKeys } from "./catalogs/catalog-state.ts";
import type { CompareState } from "./compare/compare-state.ts";
import { type ExportState, noExport } from "./export/export-state.ts";
import type { Scene } from "./layers/scene.ts";
import { wantedBand } from "./layers/scene-look.ts";
import type { LinkedAxis, LinkedScene, LinkedState, View } from "./links/linked-state.ts";
import { noProbe, type ProbeState } from "./probe/probe-state.ts";
import type { Sample } from "./samples.ts";
import { defaultSettings, type Settings } from "./settings/settings.ts";
import type { Store } from "./store.ts";
import type { StyleParameters } from "./style/style-parameters.ts";

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

/** A layer that may come back to where it was. */
export interface RemovedLayer {
  readonly layer: Layer;
  /** How many layers were below it. */
  readonly below: number;
}

/** Datasets that there are not, or that a mosaic does without since they cannot be read. */
export interface Missing {
  /** Why each of them is missing; of a mosaic as far as its tiles have told. */
  readonly problems: readonly ErrorData[];
}

/** What the page keeps. */
export interface Usage {
  /** Of what was read of files, in memory; bytes. */
  readonly cache: { readonly bytes: number; readonly limit: number } | undefined;
  /** On disk, all of the page's; bytes. */
  readonly storedBytes: number | undefined;
}

export interface ComputedValues {
  readonly expression: string;
  /** Undefined where no value is in view. */
  readonly statistics: BandStatistics | undefined;
}

/** Heights as light and shade, and as a landscape. */
export interface Relief {
  readonly hillshade: boolean;
  /** Where the light comes from, in degrees clockwise from north; north-west unless given. */
  readonly direction?: number | undefined;
  /** How strong the shade is, 0 to 1; half unless given. */
  readonly shade?: number | undefined;
  /** How many times higher than it is the landscape stands; 0 keeps the map flat. */
  readonly exaggeration: number;
}

export interface Preview extends Image {
  /** In EPSG:4326, degrees; west > east crosses the antimeridian. */
  readonly bounds: Bounds;
}

/** Values under the pointer, as displayed: those of the level the tile was drawn from. */
export interface Hover {
  readonly layerId: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly bands: readonly number[];
  /** Whether they are of what is compared with that layer, on the right. */
  readonly onOther?: boolean;
  /** One value a band; null where masked or outside the file. */
  readonly values: readonly (number | null)[];
}

/** The exact values of every band at a place that was clicked. */
export interface Pin {
  readonly layerId: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Whether it was read of what is compared with that layer, on the right. */
  readonly onOther?: boolean;
  /** Of a scene: what it showed when the place was read. */
  readonly frame?: string | undefined;
  readonly answer:
    | { readonly status: "reading" }
    | { readonly status: "read"; readonly point: PointValues | null }
    | { readonly status: "failed"; readonly error: ErrorData };
}

export type Section = "data" | "style" | "inspect";

/** Everything the page shows. */
export interface PageState {
  readonly layers: readonly Layer[];
  /** The layer that Style, Inspect and the legend speak of. */
  readonly selectedId: string | undefined;
  readonly section: Section;
  /** Whether the bottom sheet of small screens is open. */
  readonly sheetOpen: boolean;
  readonly welcome: boolean;
  readonly keysOpen: boolean;
  readonly legendShown: boolean;
  readonly basemap: boolean;
  readonly axis: AxisState | undefined;
  readonly compare: CompareState | undefined;
  readonly probe: ProbeState;
  readonly exporting: ExportState;
  readonly settings: Settings;
  /** Whether another page shows the map alone. */
  readonly embedded: boolean;
  /** The dialog that is open over the page. */
  readonly dialog: "share" | "export" | "settings" | undefined;
  /** The address of a basemap that is tried, and why it cannot be used once that is known. */
  readonly basemapTrial: { readonly address: string; readonly problem: string | undefined } | undefined;
  /** How much is kept, as far as somebody has looked. */
  readonly usage: Usage | undefined;
  /** Layers that were removed, the last one last, until they are brought back or let go. */
  readonly removed: readonly RemovedLayer[];
  readonly view: View | undefined;
  /** What a link says that is not back yet: it waits for the link's layers. */
  readonly awaited: Pick<LinkedState, "axis" | "compare" | "pin"> | undefined;
  readonly hover: Hover | undefined;
  readonly pin: Pin | undefined;
  readonly counters: Counters;
  readonly tilesInFlight: number;
  /** Layers whose last frame is held until the next one is complete. */
  readonly framesUnderWay: number;
  /** Raised to bring the focus to the box. */
  readonly focusBox: number;
  /** A line for everyone to read, until it is dismissed or data are added. */
  readonly notice: string | undefined;
  /** What assistive technology should say now. */
  readonly announcement: string;
}

export const emptyPage: PageState = {
  layers: [],
  selectedId: undefined,
  section: "data",
  sheetOpen: true,
  welcome: true,
  keysOpen: false,
  legendShown: true,
  basemap: true,
  axis: undefined,
  compare: undefined,
  probe: noProbe,
  exporting: noExport,
  settings: defaultSettings,
  embedded: false,
  dialog: undefined,
  basemapTrial: undefined,
  usage: undefined,
  removed: [],
  view: undefined,
  awaited: undefined,
  hover: undefined,
  pin: undefined,
  counters: { requests: 0, bytes: 0, blocksDecoded: 0, slow: 0, silentSeconds: 0 },
  tilesInFlight: 0,
  framesUnderWay: 0,
  focusBox: 0,
  notice: undefined,
  announcement: "",
};

/** The selected layer. */
export const selectedLayer = (state: PageState): Layer | undefined =>
  state.layers.find((layer) => layer.id === state.selectedId);

export const layerById = (state: PageState, id: string): Layer | undefined =>
  state.layers.find((layer) => layer.id === id);

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

/** Replaces properties of a layer; nothing happens when there is none of that id. */
export function updateLayer(store: Store<PageState>, id: string, changes: Partial<Layer>): void {
  if (layerById(store.state, id) === undefined) return;
  store.set({ layers: store.state.layers.map((layer) => (layer.id === id ? { ...layer, ...changes } : layer)) });
}

/**
 * Notes the failure of a tile. The first one is kept until it is dismissed; an abort is none. A dataset that a scene lacks is missing
 * rather than failed: a step of a series need not have each band.
 */
export function failTile(store: Store<PageState>, id: string, error: unknown): void {
  const layer = layerById(store.state, id);
  if (layer === undefined || isAbort(error)) return;
  const data = toErrorData(error);
  const isMissing = layer.scene !== undefined && data.code === "NOT_FOUND";
  if (isMissing && layer.missing === undefined) updateLayer(store, id, { missing: { problems: [data] } });
  if (!isMissing && layer.tileError === undefined) updateLayer(store, id, { tileError: data });
}

/** A tile came: where one failed only because its worker was lost, nothing is wrong with the file after all. */
export function forgiveTile(store: Store<PageState>, id: string): void {
  if (layerById(store.state, id)?.tileError?.code === "WORKER_LOST") updateLayer(store, id, { tileError: undefined });
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
