import { msg, str } from "@lit/localize";
import type { PointedPlace } from "../map/map.ts";
import type { Place } from "../map/view.ts";
import type { DatasetToOpen } from "./catalogs/catalog-actions.ts";
import type { IntentOf, PageIntent } from "./intents.ts";
import { duplicateLayer } from "./layers/duplicate-layer.ts";
import { fitLayer } from "./layers/fit-layer.ts";
import type { Layer } from "./layers/layer.ts";
import { LayerOpener } from "./layers/layer-opener.ts";
import { LayerReader } from "./layers/layer-reader.ts";
import { moveLayer } from "./layers/move-layer.ts";
import { dismissErrors, letGo, removeLayer, undoRemoval } from "./layers/remove-layer.ts";
import { overrideFile, retryLayer } from "./layers/reopen-layer.ts";
import type { ScenePixelSelection } from "./layers/scene.ts";
import { selectLayer, selectNextLayer } from "./layers/select-layer.ts";
import type { LinkedState } from "./links/linked-state.ts";
import { restoreLink } from "./links/restore-link.ts";
import type { PageMeans } from "./page-means.ts";
import type { PageParts } from "./page-parts.ts";
import { failTile, forgiveTile, layerById, type PageState, updateLayer } from "./page-state.ts";
import { PinActions } from "./probe/pin-actions.ts";
import type { Store } from "./store.ts";
import { withRelief } from "./style/relief-layers.ts";
import { compute, fitRange, resetStyle, restyle } from "./style/restyle.ts";

/** What carries out each kind of intent. */
type Performers = { readonly [K in PageIntent["kind"]]: (intent: IntentOf<K>) => void };

/** Carries out what a person wants of the page itself: knows who does what, and does what is but a line. */
export class PageActions {
  readonly #parts: PageParts;
  readonly #pins: PinActions;
  readonly #performers: Performers;
  #restoring = new AbortController();

  constructor(means: PageMeans) {
    const reader = new LayerReader(means.store, means.engine, means.scenes);
    this.#parts = { means, store: means.store, reader, opener: new LayerOpener(means, reader) };
    this.#pins = new PinActions(means);
    this.#performers = performers(this.#parts, this.#pins);
  }

  perform<K extends PageIntent["kind"]>(intent: IntentOf<K>): void {
    const perform: (intent: IntentOf<K>) => void = this.#performers[intent.kind];
    perform(intent);
  }

  /** Makes the page show what a link says; files that are open already stay open. */
  restore(linked: LinkedState): void {
    // What an earlier link still waits for is not wanted any more.
    this.#restoring.abort();
    this.#restoring = new AbortController();
    const ids = restoreLink(this.#parts, linked);
    this.#parts.means.restored(linked, ids, this.#restoring.signal);
  }

  /** Shows a dataset of a catalog: the layer that has it already, or a new one. */
  openDataset(dataset: DatasetToOpen): void {
    this.#parts.opener.addDataset(dataset);
  }

  /** Reads the exact values of all bands at a place: of the selected layer, or of what is compared there. */
  pin(place: Place & Partial<PointedPlace>): void {
    this.#pins.pin(place);
  }

  /** Reads the pinned place again if its layer has stepped to another value since, once that is no longer playing. */
  renewPin(): void {
    this.#pins.renew();
  }

  tileFailed(id: string, error: unknown): void {
    failTile(this.#parts.store, id, error);
  }

  tileCame(id: string): void {
    forgiveTile(this.#parts.store, id);
  }
}

function performers(parts: PageParts, pins: PinActions): Performers {
  const { means, store, reader, opener } = parts;
  const update = (id: string, changes: Partial<Layer>) => updateLayer(store, id, changes);
  return {
    "add-urls": ({ urls }) => opener.add(urls.map((url) => ({ url }))),
    "add-files": ({ files }) => opener.addFiles(files),
    remove: ({ id }) => removeLayer(parts, id),
    "undo-remove": () => undoRemoval(parts),
    "let-go": () => letGo(parts),
    duplicate: ({ id }) => duplicateLayer(parts, id),
    move: ({ id, by }) => moveLayer(store, id, by),
    show: ({ id, shown }) => update(id, { hidden: !shown }),
    select: ({ id }) => selectLayer(store, id),
    "select-next": ({ by }) => selectNextLayer(store, by),
    fit: ({ id }) => fitLayer(means, id),
    retry: ({ id, crs }) => retryLayer(parts, id, crs),
    "dismiss-errors": ({ ids }) => dismissErrors(parts, ids),
    style: ({ id, style }) => restyle(parts, id, style),
    expression: ({ id, expression, style }) => compute(parts, id, expression, style),
    relief: ({ id, relief }) => store.set({ layers: withRelief(store.state.layers, id, relief) }),
    nodata: ({ id, nodata }) => overrideFile(parts, id, { nodata }),
    "datum-grid": ({ id, grid }) => overrideFile(parts, id, { grid }),
    scaling: ({ id, scaling }) => overrideFile(parts, id, { scaling: scaling && [{ ...scaling, from: "user" }] }),
    "fit-range": ({ id }) => void fitRange(parts, id),
    "reset-style": ({ id }) => resetStyle(parts, id),
    measure: ({ id, bands }) => void reader.measure(id, bands),
    opacity: ({ id, opacity }) => update(id, { opacity }),
    "pixel-selection": ({ id, selection }) => selectPixels(store, id, selection),
    "pin-center": () => pins.pin(means.camera.center),
    unpin: () => store.set({ pin: undefined }),
    basemap: ({ shown }) => store.set({ basemap: shown }),
    section: ({ section }) => store.set({ section, sheetOpen: true }),
    sheet: ({ open }) => store.set({ sheetOpen: open }),
    legend: ({ shown }) => store.set({ legendShown: shown }),
    keys: ({ open }) => store.set({ keysOpen: open }),
    welcome: ({ open }) => store.set({ welcome: open }),
    "dismiss-notice": () => store.set({ notice: undefined }),
    "focus-box": () => store.set({ section: "data", sheetOpen: true, focusBox: store.state.focusBox + 1 }),
    copy: ({ text, what }) => void copy(means, text, what),
  };
}

/** Chooses which of the datasets of a mosaic its pixels show. */
function selectPixels(store: Store<PageState>, id: string, pixelSelection: ScenePixelSelection): void {
  const scene = layerById(store.state, id)?.scene;
  if (scene) updateLayer(store, id, { scene: { ...scene, pixelSelection }, tileError: undefined });
}

async function copy(means: PageMeans, text: string, what: string): Promise<void> {
  const { store } = means;
  try {
    await means.copy(text);
    store.set({ announcement: msg(str`${what} copied`) });
  } catch {
    store.set({ announcement: msg(str`${what} could not be copied: the browser does not allow it`) });
  }
}
