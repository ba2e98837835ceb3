import { msg, str } from "@lit/localize";
import type { Catalogs } from "../catalog/catalogs.ts";
import type { CatalogExchange } from "../catalog/exchange/catalog-exchange.ts";
import type { ErrorData } from "../core/errors.ts";
import type { Engine, Source } from "../engine/engine.ts";
import type { LocalFolders } from "../ingest/local-folders.ts";
import type { Protocol } from "../protocol/protocol.ts";
import { scheme } from "../protocol/url.ts";
import { TerracottaPage } from "./elements/terracotta-page.ts";
import { keepOffline } from "./keep-offline.ts";
import { lateFeatures } from "./late-features.ts";
import { fitPadding } from "./map/fit-padding.ts";
import { MapView, type Padding } from "./map/map.ts";
import type { Place } from "./map/view.ts";
import { isCatalogIntent, mountCatalogs } from "./mount-catalogs.ts";
import { PageActions } from "./state/actions.ts";
import { comparedSides } from "./state/compare/compare-sides.ts";
import { isFeatureIntent } from "./state/features.ts";
import { type Intent, IntentEvent } from "./state/intents.ts";
import { LayerNames } from "./state/layers/layer-names.ts";
import { mapLayer } from "./state/layers/layer-tiles.ts";
import { noteMissing } from "./state/layers/missing-scenes.ts";
import { SceneReader } from "./state/layers/scene-reader.ts";
import { readHash, strangeVersion } from "./state/links/address-bar.ts";
import { followAddressBar } from "./state/links/link.ts";
import type { LinkedScenes } from "./state/links/linked-scenes.ts";
import { SceneLinks } from "./state/links/scene-links.ts";
import { emptyPage, type PageState, selectedLayer } from "./state/page-state.ts";
import type { Settings } from "./state/settings/settings.ts";
import { isDarkTheme } from "./state/settings/theme.ts";
import { Store } from "./state/store.ts";
import { watchCounters } from "./state/watch-counters.ts";
import "./tokens.css";
import { awaitPart } from "./load-part.ts";
import { partWaiting } from "./state/part-missing.ts";

export interface PageParts {
  readonly settings: Settings;
  readonly engine: Engine;
  readonly protocol: Pick<Protocol, "tile" | "answer" | "register" | "unregister">;
  readonly container: HTMLElement;
  /** First asked for when the page is quiet: a getter may start a worker. */
  readonly catalogs: Catalogs;
  readonly exchange: CatalogExchange;
  readonly folders: LocalFolders;
}

export interface MountedPage {
  readonly map: MapView["map"];
  /** Notes what a tile, by its URL, was drawn without. */
  readonly missing: (url: string, problems: readonly ErrorData[]) => void;
}

/** Puts map, state and elements together in a container that has an element with the id `map`. */
export function mountPage(parts: PageParts): MountedPage {
  const { engine, protocol, container } = parts;
  const base = new URL(".", document.baseURI).href;
  const linked = readHash(location.hash, base);
  const store = new Store<PageState>({
    ...emptyPage,
    view: linked?.view,
    sheetOpen: true,
    settings: parts.settings,
    embedded: new URLSearchParams(location.search).has("embed"),
    notice: strangeVersion(location.hash),
  });
  // No panel lies over the map.
  if (store.state.embedded) document.documentElement.style.setProperty("--map-start", "0px");
  const darkQuery = matchMedia("(prefers-color-scheme: dark)");
  if (store.state.embedded) document.documentElement.dataset.embedded = "";
  const isDark = () => isDarkTheme(store.state.settings.theme, darkQuery.matches);
  const showTheme = () => {
    document.documentElement.dataset.theme = isDark() ? "dark" : "light";
  };
  showTheme();
  const mapView = new MapView({
    container: container.querySelector<HTMLElement>("#map") ?? container,
    protocol: { name: scheme, tile: protocol.tile },
    view: linked?.view,
    dark: isDark(),
    listener: {
      moved: (view) => store.set({ view }),
      hovered: (place) => features.hovered(place),
      clicked: (place) => {
        if (!features.ownsClicks()) actions.pin(place);
      },
      tilesInFlight: (tilesInFlight) => store.set({ tilesInFlight }),
      framesUnderWay: (framesUnderWay) => store.set({ framesUnderWay }),
      tileFailed: (id, error) => actions.tileFailed(id, error),
      tileCame: (id) => actions.tileCame(id),
      basemapFailed: (address) =>
        store.set({ notice: msg(str`The style ${address} could not be loaded: the basemap stays as it was.`) }),
    },
  });
  const register = (source: Source) => protocol.register(source);
  const scenes = new SceneReader({
    engine,
    answer: protocol.answer,
    catalogs: () => parts.catalogs,
    findLocal: (location) => parts.folders.fileOf(location),
    register,
  });
  /** Only a link with scenes needs it. */
  let linkedScenes: Promise<LinkedScenes> | undefined;
  const actions: PageActions = new PageActions({
    store,
    engine,
    answer: protocol.answer,
    scenes,
    register,
    unregister: (url) => protocol.unregister(url),
    camera: {
      fit: (bounds) => mapView.fit(bounds, padding(container, page)),
      look: (view) => mapView.look(view),
      tilesInView: (zoom) => mapView.tilesInView(zoom),
      get center() {
        return mapView.center;
      },
    },
    linkedScenes: {
      resolve: async (linked, axis) => {
        linkedScenes ??= awaitPart(() => import("./state/links/linked-scenes.ts"), partWaiting(store)).then(
          ({ LinkedScenes }) =>
            new LinkedScenes(
              () => parts.catalogs,
              () => parts.exchange,
            ),
        );
        return (await linkedScenes).resolve(linked, axis);
      },
    },
    restored: (linked, ids, signal) => {
      const restore = awaitPart(() => import("./state/links/restore-rest.ts"), partWaiting(store));
      void restore.then(({ restoreRest }) =>
        restoreRest({ store, perform, pin: (place) => actions.pin(place) }, linked, ids, signal),
      );
    },
    base,
    copy: (text) => navigator.clipboard.writeText(text),
  });

  store.subscribe((state, before) => {
    const parts = ["layers", "selectedId", "compare", "axis"] as const;
    if (parts.some((part) => state[part] !== before[part])) {
      const layers = (comparedSides(state)?.left ?? state.layers).map((layer) =>
        mapLayer(layer, layer.id === state.selectedId),
      );
      mapView.show(layers.filter((layer) => layer !== undefined));
    }
    const title = selectedLayer(state)?.title;
    document.title = title === undefined ? "Terracotta" : `${title} · Terracotta`;
    if (state.basemap !== before.basemap) mapView.showBasemap(state.basemap);
    if (state.pin !== before.pin) mapView.mark(state.pin);
    const { pin } = state;
    if (pin && (pin.longitude !== before.pin?.longitude || pin.latitude !== before.pin.latitude))
      void keepInSight(mapView, page, pin);
    const pinned = ["layers", "compare"] as const;
    if (pinned.some((part) => state[part] !== before[part]) || state.axis?.playing !== before.axis?.playing)
      actions.renewPin();
    if (state.settings.theme !== before.settings.theme) followTheme();
    if (state.settings.basemapStyle !== before.settings.basemapStyle) mapView.useBasemap(state.settings.basemapStyle);
  });
  if (parts.settings.basemapStyle !== undefined) mapView.useBasemap(parts.settings.basemapStyle);
  keepOffline(store);
  const lookAtCounters = watchCounters(store, engine);
  const followTheme = () => {
    showTheme();
    mapView.setDark(isDark());
  };
  darkQuery.addEventListener("change", followTheme);
  const catalogs = mountCatalogs({
    engine,
    base,
    folders: parts.folders,
    catalogs: () => parts.catalogs,
    exchange: () => parts.exchange,
    timeToLiveMs: () => store.state.settings.catalogMinutes * 60_000,
    open: (dataset) => actions.openDataset(dataset),
    fit: (bounds) => mapView.fit(bounds, padding(container, page)),
    mapIsEmpty: () => store.state.layers.length === 0,
    show: () => store.set({ welcome: false, section: "data", sheetOpen: true }),
    announce: (announcement) => store.set({ announcement }),
  });
  catalogs.catalogStore.subscribe(({ looked, thumbnails }, before) => {
    if (looked !== before.looked) mapView.highlight(looked);
    if (thumbnails !== before.thumbnails) lookAtCounters();
  });
  catalogs.ingestStore.subscribe(({ runs }, before) => {
    if (runs !== before.runs) lookAtCounters();
  });
  const perform = (intent: Intent): void => {
    if (isCatalogIntent(intent)) catalogs.perform(intent);
    else if (isFeatureIntent(intent)) features.perform(intent);
    else actions.perform(intent);
  };
  addEventListener(IntentEvent.type, (event) => perform((event as IntentEvent).intent));
  const features = lateFeatures({
    store,
    engine,
    answer: protocol.answer,
    catalogs: () => parts.catalogs,
    map: mapView,
    scenes,
    base,
  });
  followAddressBar(store, base, new SceneLinks(() => parts.catalogs), (state) => actions.restore(state));

  const page: TerracottaPage = new TerracottaPage();
  page.store = store;
  page.catalogStore = catalogs.catalogStore;
  page.ingestStore = catalogs.ingestStore;
  container.append(page);
  if (linked !== undefined) actions.restore(linked);
  void whenQuiet(store).then(async () => {
    const print = import("./mount-print.ts");
    print.then(({ mountPrint }) => mountPrint(store, mapView)).catch(() => undefined);
    await catalogs.begin();
    const names = new LayerNames(store, catalogs.catalogStore, parts.catalogs);
    const look = () => void names.look();
    look();
    store.subscribe(({ layers }, before) => {
      if (layers !== before.layers) look();
    });
  });
  return { map: mapView.map, missing: (url, problems) => noteMissing(store, url, problems) };
}

/** Milliseconds that a first view has at most before anything else begins. */
const longestFirstViewMs = 5000;

/** Waits until the first view, if a link asked for one, is drawn and the browser has nothing better to do. */
async function whenQuiet(store: Store<PageState>): Promise<void> {
  const isQuiet = ({ layers, tilesInFlight }: PageState) =>
    layers.every(({ opening }) => opening.status === "failed" || (opening.status === "opened" && tilesInFlight === 0));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await new Promise<void>((resolve) => {
    if (isQuiet(store.state)) return resolve();
    const end = store.subscribe((state) => {
      if (isQuiet(state)) done();
    });
    const timer = setTimeout(() => done(), longestFirstViewMs);
    const done = () => {
      end();
      clearTimeout(timer);
      resolve();
    };
  });
  if ("requestIdleCallback" in window) {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
  }
}

/** What the panel and the corners cover, and some air. */
function padding({ clientWidth: width, clientHeight: height }: HTMLElement, page: TerracottaPage): Padding {
  if ("embedded" in document.documentElement.dataset) return { top: 48, right: 48, bottom: 48, left: 24 };
  const part = (selector: string) => page.renderRoot.querySelector<HTMLElement>(selector);
  const { offsetWidth = 0, offsetHeight = 0 } = part(".corner") ?? {};
  // The sheet is open when the first file comes.
  const sheet = part(".panel")?.offsetHeight ?? Math.round(height * 0.54);
  const corner = { width: offsetWidth, height: offsetHeight };
  return fitPadding({ width, height, isSmall: width < 720, sheet, corner, bar: part(".bottom")?.offsetHeight ?? 0 });
}

/** Moves the map up where a place that was just pinned lies under what tells of it. */
async function keepInSight(map: MapView, page: TerracottaPage, place: Place): Promise<void> {
  await page.updateComplete;
  await new Promise(requestAnimationFrame);
  const covers = [...page.renderRoot.querySelectorAll(".corner, .bottom, .panel")];
  map.keepInSight(
    place,
    covers.map((cover) => cover.getBoundingClientRect()),
  );
}
