import { isAbort, toErrorData } from "../../core/errors.ts";
import type { Counters } from "../../engine/engine.ts";
import type { View } from "../map/view.ts";
import type { AxisState } from "./axis/axis-state.ts";
import type { CompareState } from "./compare/compare-state.ts";
import { type ExportState, noExport } from "./export/export-state.ts";
import type { Layer } from "./layers/layer.ts";
import type { LinkedState, Section } from "./links/linked-state.ts";
import { type Hover, noProbe, type Pin, type ProbeState } from "./probe/probe-state.ts";
import { defaultSettings, type Settings } from "./settings/settings.ts";
import type { Store } from "./store.ts";

/** A layer that may come back to where it was. */
export interface RemovedLayer {
  readonly layer: Layer;
  /** How many layers were below it. */
  readonly below: number;
}

/** What the page keeps. */
export interface Usage {
  /** Of what was read of files, in memory; bytes. */
  readonly cache: { readonly bytes: number; readonly limit: number } | undefined;
  /** On disk, all of the page's; bytes. */
  readonly storedBytes: number | undefined;
}

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
  counters: { requests: 0, bytes: 0, blocksDecoded: 0, underWay: 0, slow: 0, silentSeconds: 0 },
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
